"""Twins, linked data and llms.txt say what the pages say, read by parsers of other people's."""

import itertools
import json
import re
import subprocess
from dataclasses import replace
from functools import cache
from html import unescape
from pathlib import Path
from urllib.parse import urljoin

import pytest
from bs4 import BeautifulSoup
from markdown_it import MarkdownIt

from guide.kb import KB
from guide.model.text import LANGS
from scripts.interpreter.core import ROOT
from scripts.interpreter.runtime import node
from scripts.publish import csp, machines
from scripts.publish.machines import linked, skill
from tests.built import read
from zhuijian.commands.skill import text as skill_text

pytestmark = pytest.mark.slow
UNDER = {"zh": "", "en": "en/"}
HTML = MarkdownIt("commonmark").enable("table")
BLOCK = re.compile(re.escape(linked.OPENING) + r"(.*?)</script>", re.DOTALL)
SPACES = re.compile(r"\s+")


@pytest.fixture(scope="module")
def built(site):
    """The folder of the whole site, and the address that its pages name."""
    [home] = re.findall(r'rel="canonical" href="([^"]+)"', (site.root / "index.html").read_text())
    return replace(site, url=home)


@cache
def page(file):
    """Return a built page, read once for all tests."""
    return read(file)


@pytest.fixture(scope="module")
def paths(built):
    """Every page by its file, but those that other sites show in a frame."""
    found = [path.relative_to(built.root).as_posix() for path in built.root.rglob("index.html")]
    found = [path for path in found if not path.endswith("embed/index.html")]
    assert len(found) > 500
    return sorted(found)


def graph(built, path):
    """Return the linked data of a page, as any JSON parser reads it."""
    [block] = BLOCK.findall((built.root / path).read_text("utf-8"))
    whole = json.loads(block)
    assert whole["@context"] == "https://schema.org"
    return {one["@type"]: one for one in whole["@graph"]}


# ------------------------------------------------------------------------- twins


def twin(built, path):
    """Return head and body of a page's twin."""
    text = (built.root / path).with_suffix(".md").read_text("utf-8")
    head, body = re.fullmatch(r"---\n(.*?)\n---\n\n(.*)", text, re.DOTALL).groups()
    return dict(line.split(": ", 1) for line in head.splitlines()), body


def bare(text):
    """Return only the letters: Markdown and HTML differ in spaces and marks."""
    return re.sub(r"[\W_]+", "", unescape(text))


def test_every_page_has_its_twin_and_names_it(built, paths):
    for path in paths:
        html = (built.root / path).read_text("utf-8")
        assert re.findall(r'<link rel="alternate" type="text/markdown" href="([^"]+)">', html) == [
            "index.md"
        ], path
        head, _ = twin(built, path)
        assert json.loads(head["source"]) == built.url + path.removesuffix("index.html")


def test_a_twin_says_what_the_page_says(built, paths):
    """Headings, links and every word that a reader sees, and no word that none sees."""
    for path in [*paths[::9], "facts/index.html", "en/kinds/lost/index.html", "ladder/index.html"]:
        html = (built.root / path).read_text("utf-8")
        [article] = BeautifulSoup(html, "html.parser").find_all("article")
        hidden = ["script", "style", "svg", "button", "input", "textarea", "select", "template"]
        for one in [*article.find_all(hidden), *article.find_all(hidden=True)]:
            one.decompose()
        for one in article.find_all("a", class_="headerlink"):
            one.decompose()
        _, body = twin(built, path)
        shown = BeautifulSoup(HTML.render(body), "html.parser")
        for tag in ("h1", "h2", "h3"):
            assert [bare(one.get_text()) for one in shown.find_all(tag)] == [
                bare(one.get_text()) for one in article.find_all(tag)
            ], path
        assert bare(shown.get_text()) == bare(article.get_text()), path
        links = [one["href"] for one in article.find_all("a", href=True) if one.get_text().strip()]
        assert {one["href"] for one in shown.find_all("a")} == set(links), path


def test_a_twin_holds_every_quote(built):
    for lang in LANGS:
        _, body = twin(built, f"{UNDER[lang]}facts/index.html")
        words = bare(body)
        assert all(bare(fact.quote) in words for fact in KB.facts.values())


# ------------------------------------------------------------------- linked data


def test_data_is_no_script(built, paths):
    """The policy has no exception for it, and no page holds two."""
    for path in paths:
        html = (built.root / path).read_text("utf-8")
        assert html.count(linked.OPENING) == 1, path
        assert csp.inline_scripts(html) == []


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


# ---------------------------------------------------------------------- llms.txt


@pytest.mark.parametrize("lang", LANGS)
def test_llms_txt_has_the_shape_that_is_agreed(built, paths, lang):
    """One heading, a quote, sections of links only; every link is a file that is there."""
    text = (built.root / UNDER[lang] / "llms.txt").read_text("utf-8")
    tokens = [one for one in MarkdownIt("commonmark").parse(text) if one.level == 0]
    opened = [one.tag for one in tokens if one.nesting == 1]
    assert opened[:3] == ["h1", "blockquote", "p"]
    assert set(opened[3:]) == {"h2", "ul"}
    assert opened[3::2] == ["h2"] * (len(opened[3:]) // 2)
    tree = BeautifulSoup(MarkdownIt("commonmark").render(text), "html.parser")
    assert tree.find_all("h2")[-1].get_text() == "Optional"
    links = [item.find("a")["href"] for item in tree.find_all("li")]
    files = [link.removeprefix(built.url) for link in links]
    assert len(set(files)) == len(files)
    assert all((built.root / file).is_file() for file in files)
    own = [path for path in paths if path.startswith("en/") == (lang == "en")]
    assert {path.replace(".html", ".md") for path in own} <= set(files)
    assert (skill.place()) in files


def test_the_skill_file_stands_in_a_folder_of_its_name(built):
    assert (built.root / skill.place()).read_text("utf-8") == skill_text()
    assert f"name: {skill.place().split('/')[-2]}\n" in skill_text()


# ------------------------------------------------------------- without an address


@pytest.fixture
def small(tmp_path):
    """Three pages of a site that does not know where it will be served."""
    page = (
        '<!doctype html><html lang="{lang}"><head><meta name="description" content="It &amp; so">'
        '<meta property="og:site_name" content="Name"></head><body>{body}</body></html>'
    )
    article = (
        '<article class="a"><h1>{title}<a class="headerlink" href="#x">¶</a></h1>'
        "<p hidden>unseen</p><script>1 < 2</script><p>seen <a href='../'>up</a></p></article>"
    )
    for path, title in (("", "Home"), ("kinds/", "Kinds"), ("kinds/a/", "A </script> b")):
        (tmp_path / path).mkdir(exist_ok=True)
        body = article.replace("{title}", title.replace("<", "&lt;"))
        html = page.replace("{lang}", "en-GB").replace("{body}", body)
        (tmp_path / path / "index.html").write_text(html, "utf-8")
    (tmp_path / "bare").mkdir()
    (tmp_path / "bare" / "index.html").write_text("<html></html>", "utf-8")
    (tmp_path / "none").mkdir()
    (tmp_path / "none" / "index.html").write_text("<article><p>x</p></article>", "utf-8")
    return tmp_path


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


def test_twice_is_once(small):
    machines.write(small)
    before = {path: path.read_bytes() for path in Path(small).rglob("*") if path.is_file()}
    machines.write(small)
    assert before == {path: path.read_bytes() for path in Path(small).rglob("*") if path.is_file()}
