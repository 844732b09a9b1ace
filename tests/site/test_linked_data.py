"""Linked data says what the pages say, in the vocabulary of schema.org."""

import itertools
import json
import subprocess
from urllib.parse import urljoin

import pytest

from guide.kb import KB
from guide.model.text import LANGS
from scripts.interpreter.core import ROOT
from scripts.interpreter.runtime import node
from scripts.publish import csp, inline, machines
from scripts.publish.machines import linked
from tests.site.published import BLOCK, SPACES, UNDER, graph, page

pytestmark = pytest.mark.slow


def test_data_is_no_script(built, paths):
    """The policy has no exception for it, and no page holds two."""
    for path in paths:
        html = (built.root / path).read_text("utf-8")
        assert html.count(linked.OPENING) == 1, path
        assert csp.inline_scripts(html) == [inline.drawn()]


def test_breadcrumbs_are_the_pages_above(built, paths):
    """Each names a page that is there by that page's own heading."""
    for path in paths:
        found = graph(built, path)
        if path in ("index.html", "en/index.html"):
            assert "BreadcrumbList" not in found
            continue
        items = found["BreadcrumbList"]["itemListElement"]
        assert [one["position"] for one in items] == list(range(1, len(items) + 1))
        assert items[-1]["item"] == built.url + path.removesuffix("index.html")
        for above, below in itertools.pairwise(items):
            assert below["item"].startswith(above["item"])
            there = page(built.root / (above["item"].removeprefix(built.url) + "index.html"))
            title = SPACES.sub(" ", there.all("h1")[0].text.replace("¶", "")).strip()
            assert above["name"] in (title, there.all("title")[0].text.split(" – ")[0])


@pytest.mark.parametrize("lang", LANGS)
def test_each_kind_is_a_how_to(built, lang):
    """Its steps are those of the page, in order; nothing is a FAQ."""
    for id_, kind in KB.kinds.items():
        path = f"{UNDER[lang]}kinds/{id_}/index.html"
        how = graph(built, path)["HowTo"]
        assert how["name"] == kind.title.in_(lang)
        does = [
            SPACES.sub(" ", one.text).strip()
            for one in page(built.root / path).elements
            if "zj-step__does" in one.attributes.get("class", "").split()
        ]
        assert [step["name"] for step in how["step"]] == does
        assert all(step["text"] for step in how["step"])


def test_the_data_is_a_dataset_with_its_files(built):
    found = graph(built, "en/data/index.html")["Dataset"]["distribution"]
    files = {one["contentUrl"].removeprefix(built.url) for one in found}
    assert len(files) > 20
    assert all((built.root / file).is_file() for file in files)


def test_types_of_schema_org_hold(built, paths, tmp_path):
    """Type-checked against schema-dts, which is made from the vocabulary itself."""
    chosen = [path for path in paths if "/kinds/" in f"/{path}"][::9] + paths[::60]
    chosen += ["index.html", "en/index.html", "data/index.html", "en/data/index.html"]
    lines = ['import type { Graph } from "schema-dts";']
    for number, path in enumerate(chosen):
        [block] = BLOCK.findall((built.root / path).read_text("utf-8"))
        lines.append(f"export const page{number}: Graph = {block};")
    right = "\n".join(lines)
    assert typed(tmp_path, right) == (0, "")
    wrong = right.replace('"itemListElement"', '"itemListElemnt"').replace('"step"', '"steppe"')
    status, said = typed(tmp_path, wrong)
    assert status
    assert "itemListElemnt" in said
    assert "steppe" in said


def typed(folder, source):
    """Return status and words of the type checker over `source`."""
    (folder / "pages.ts").write_text(source, "utf-8")
    if not (folder / "node_modules").exists():
        (folder / "node_modules").symlink_to(ROOT / "node_modules")
    tsc = [node(), str(ROOT / "node_modules" / "typescript" / "bin" / "tsc")]
    options = ["--ignoreConfig", "--noEmit", "--strict", "--skipLibCheck", "--types", ""]
    options += ["--module", "esnext", "--moduleResolution", "bundler", "--target", "es2022"]
    done = subprocess.run(
        [*tsc, *options, "pages.ts"], cwd=folder, capture_output=True, text=True, check=False
    )
    return done.returncode, done.stdout


def test_links_are_relative_where_no_address_is_known(small):
    """They resolve from the page to the same places."""
    assert machines.write(small) == 3
    html = (small / "kinds" / "a" / "index.html").read_text("utf-8")
    [block] = BLOCK.findall(html)
    [crumbs] = json.loads(block)["@graph"]
    items = crumbs["itemListElement"]
    assert [one["name"] for one in items] == ["Name", "Kinds", "A </script> b"]
    here = "https://example.org/kinds/a/"
    assert [urljoin(here, one["item"]) for one in items] == [
        "https://example.org/",
        "https://example.org/kinds/",
        here,
    ]
    home = (small / "index.html").read_text("utf-8")
    assert "SearchAction" not in home
    assert "](kinds/a/index.md): It & so" in (small / "llms.txt").read_text("utf-8")
    text = (small / "kinds" / "a" / "index.md").read_text("utf-8")
    assert "unseen" not in text
    assert "1 < 2" not in text
    assert "source: null" in text
