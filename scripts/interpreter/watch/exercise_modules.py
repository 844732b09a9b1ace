"""Use modules of the standard library more widely than our package does today.

Run after exercise.py, in the same namespace.
"""

# mypy: ignore-errors
# ruff: noqa: F821

import datetime
import hashlib
import itertools
import json
import operator
import re
import unicodedata


def patterns_of_text():
    """Regular expressions of every sort."""
    patterns = (
        r"(?P<a>\d{2,4})-(\w+)?",
        r"[一-鿿]+?(?=了|$)",
        r"(?i)a|b|c+",
        r"(?<!x)\b.{0,5}\s*$",
    )
    patterns += (
        r"(?:ab?c){1,3}",
        r"[^,;]+",
        r"(a)(?(1)b|c)",
        r"(?x) a # b",
        r"(?s).*?(.)\1",
        r"^\W",
    )
    for pattern, text in itertools.product(patterns, TEXTS):
        made = re.compile(pattern)
        found = made.search(text)
        _ = found and (found.groups(), found.groupdict(), found.span(), found.expand(r"\g<0>"))
        _ = made.findall(text), made.split(text), list(made.finditer(text)), made.fullmatch(text)
        _ = made.sub("x", text), made.subn(lambda m: m[0].upper(), text), re.escape(text[:20])


def json_texts():
    """JSON, whole and broken."""
    nested = {"a": [1, 2.5, None, True, "快\n"], "b": {"c": list(TEXTS[:6])}, "n": 10**25}
    for options in ({}, {"indent": 1}, {"sort_keys": True, "ensure_ascii": False}):
        text = json.dumps(nested, **options)
        json.loads(text)
        json.JSONDecoder().raw_decode(text)
    for broken in ("", "{", '{"a" 1}', "[1,]", '"\\u12"', "nul", "1.2.3", "NaN", "-", '"\ud800"'):
        quietly(json.loads, broken)
        quietly(json.loads, broken.encode("utf-8", "replace"))


def days():
    """Dates, times and what is between them."""
    day = datetime.date(2026, 11, 22)
    zone = datetime.timezone(datetime.timedelta(hours=8))
    moment = datetime.datetime(2026, 11, 22, 8, 30, 1, 5, zone)
    for value in (day, moment, moment - moment, moment.time(), zone, datetime.timedelta(3, 2, 1)):
        methods(value, (day, moment, datetime.timedelta(1), 1, "%Y-%m-%d %H:%M:%S %z %a %j", "x"))
        for name in ("add", "sub", "lt", "eq", "mul", "floordiv"):
            quietly(getattr(operator, name), value, datetime.timedelta(days=1))
            quietly(getattr(operator, name), value, value)
    for text in ("2026-11-22", "2026-13-01", "2026-11-22T08:30:01.5+08:00", "20261122", "x"):
        quietly(datetime.date.fromisoformat, text)
        quietly(datetime.datetime.fromisoformat, text)
        quietly(datetime.datetime.strptime, text, "%Y-%m-%d")


def characters():
    """Properties and encodings of characters."""
    for text in TEXTS:
        for form in ("NFC", "NFD", "NFKC", "NFKD"):
            unicodedata.normalize(form, text)
            unicodedata.is_normalized(form, text)
        for sign in text[:9]:
            unicodedata.category(sign), unicodedata.east_asian_width(sign)
            unicodedata.combining(sign), unicodedata.decimal(sign, 0)
            (
                unicodedata.bidirectional(sign),
                unicodedata.numeric(sign, 0),
                unicodedata.digit(sign, 0),
            )
        for code in ("utf-8", "ascii", "latin-1", "utf-16", "utf-32", "unicode_escape"):
            for errors in ("strict", "replace", "ignore", "surrogatepass", "backslashreplace"):
                quietly(text.encode, code, errors)
                quietly(bytes(text, "utf-8", "replace").decode, code, errors)


def tools():
    """Hashes and iterators."""
    for name in ("md5", "sha1", "sha256", "sha512", "blake2b"):
        quietly(lambda name=name: hashlib.new(name, b"abc" * 999).hexdigest())
    table = str.maketrans({"a": "b", "c": None})
    _ = "abc".translate(table)
    for tool in ("accumulate", "chain", "cycle", "groupby", "pairwise", "permutations", "product"):
        quietly(lambda tool=tool: list(itertools.islice(getattr(itertools, tool)("aab"), 9)))
    for made in (
        itertools.batched("abcde", 2),
        itertools.combinations("abc", 2),
        itertools.compress("abc", (1, 0, 1)),
        itertools.count(2, 3),
        itertools.dropwhile(str.isalpha, "a1b"),
        itertools.filterfalse(str.isalpha, "a1b"),
        itertools.repeat(1, 3),
        itertools.starmap(pow, ((2, 3),)),
        itertools.takewhile(str.isalpha, "a1b"),
        itertools.zip_longest("ab", "c"),
        *itertools.tee("abc"),
    ):
        list(itertools.islice(made, 5))


for part in (patterns_of_text, json_texts, days, characters, tools):
    part()
