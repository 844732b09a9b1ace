"""The public data say what the pages say, in forms that programs read back."""

import csv
import io
import json
import re
from dataclasses import replace

import pytest

from guide.kb import KB
from guide.model.interview import Is
from guide.model.quantities import Number, WorkingDays, Years
from guide.model.reading import Code, System
from guide.model.text import Text
from scripts.pages.data import files as data_files
from scripts.pages.data.columns import only_if, unit
from scripts.pages.data.tables import TABLES
from tests.making import T
from tests.toy import TOY, toy

FILES = data_files.files(KB)
NAMED = {table.id: table for table in TABLES}
PACKAGE = json.loads(FILES["data/datapackage.json"])


def as_json(name, files=FILES):
    return json.loads(files[f"data/{name}.json"])


def as_csv(name, files=FILES):
    text = files[f"data/{name}.csv"].removeprefix("\ufeff")
    return list(csv.DictReader(io.StringIO(text, newline="")))


def written(value):
    """Return a JSON value as the dictionary says that CSV writes it."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, list):
        return "|".join(value)
    return "" if value is None else str(value)


@pytest.mark.parametrize("name", NAMED)
def test_both_forms_hold_the_same(name):
    """Each row of CSV is the row of JSON, lists joined and nothing for null."""
    rows = as_json(name)
    assert as_csv(name) == [{key: written(value) for key, value in row.items()} for row in rows]
    assert rows


@pytest.mark.parametrize("name", NAMED)
def test_rows_are_as_the_dictionary_says(name):
    """Names, order and types of the fields; the key tells all rows apart."""
    types = {"string": str, "integer": int, "boolean": bool, "list": list, "date": str}
    (resource,) = (one for one in PACKAGE["resources"] if one["name"] == name)
    fields = resource["schema"]["fields"]
    for row in as_json(name):
        assert list(row) == [field["name"] for field in fields]
        for field in fields:
            value = row[field["name"]]
            assert value is None or type(value) is types[field["type"]]
            if field["type"] == "date" and value:
                assert re.fullmatch(r"\d{4}-\d\d-\d\d", value)
    keys = [tuple(row[key] for key in resource["schema"]["primaryKey"]) for row in as_json(name)]
    assert len(set(keys)) == len(keys)
    assert all(None not in key for key in keys)


def test_every_field_is_explained_in_both_languages():
    """A column without words would make the dictionary useless."""
    for resource in PACKAGE["resources"]:
        for field in resource["schema"]["fields"]:
            assert field["title"].strip(), field["name"]
            assert field["description"].strip(), field["name"]


def test_every_named_record_is_there():
    """A key that points to another table finds its row there."""
    for resource in PACKAGE["resources"]:
        for key in resource["schema"].get("foreignKeys", ()):
            there = {row["id"] for row in as_json(key["reference"]["resource"])} | {None}
            (field,) = key["fields"]
            assert {row[field] for row in as_json(resource["name"])} <= there, field


def test_no_placeholder_is_left():
    """Numbers stand in the texts as a reader meets them; only gaps of letters stay."""
    left = re.compile(r"\{(?!blank:)[a-z0-9:.-]+\}")
    for name, text in FILES.items():
        assert not left.search(text.replace("datapackage", "")), name


def test_no_cell_is_taken_for_a_formula():
    """Spreadsheets reckon with what begins with one of these signs."""
    for name in NAMED:
        for row in as_csv(name):
            assert not [cell for cell in row.values() if cell[:1] in "=+-@\t\r" and cell], name


def test_the_bar_stands_between_items_only():
    """No item of a list holds the sign that divides them."""
    for name in NAMED:
        for row in as_json(name):
            lists = [value for value in row.values() if isinstance(value, list)]
            assert not [item for items in lists for item in items if "|" in item], name


def test_what_no_page_publishes_is_left_out():
    """Systems without a public name, and hotlines that nobody could confirm."""
    hidden = System("secret", T, (Code("9", T, ("lost",)),), False, T, "toy")
    files = data_files.files(toy(systems={**TOY.systems, "secret": hidden}))
    assert {row["system"] for row in as_json("statuses", files)} == {"toy"}
    carrier = replace(next(iter(KB.carriers.values())), hotline="95000", hotline_confidence="low")
    files = data_files.files(toy(carriers={carrier.id: carrier}))
    assert [row["hotline"] for row in as_json("carriers", files)] == [None]
    sure = replace(carrier, hotline_confidence="high")
    files = data_files.files(toy(carriers={carrier.id: sure}))
    assert [row["hotline"] for row in as_json("carriers", files)] == ["tel:95000"]


def test_quantities_come_with_their_unit():
    """A period and named values, each in a row of its own."""
    rows = [row for row in as_json("fact_values", data_files.files(TOY)) if row["fact"] == "years"]
    assert [(row["name"], row["n"], row["unit"]) for row in rows] == [
        ("period", 3, "years"),
        ("fine", 3000, "yuan"),
    ]
    assert unit(WorkingDays(7)) == "working-days"
    assert unit(Years(1)) == "years"
    assert unit(Number(22, Text("特别提款权", "SDR"))) == "SDR"


def test_steps_carry_their_conditions():
    """In a form for programs and in words."""
    rows = as_json("steps", data_files.files(TOY))
    (insist,) = (row for row in rows if row["id"] == "insist")
    assert insist["only_if"] == "insured=yes"
    assert insist["condition_zh"]
    assert insist["kind"] == "lost"
    assert only_if((Is("a", ("b", "c")), Is("d", ("e",)))) == "a=b,c; d=e"


def test_the_licence_and_the_version_are_named():
    """Who takes the data knows what they may do with it, and how old it is."""
    assert [one["name"] for one in PACKAGE["licenses"]] == ["CC-BY-4.0"]
    assert PACKAGE["version"] == KB.version
    assert {f"data/{one['path']}" for one in PACKAGE["resources"]} <= set(FILES)
