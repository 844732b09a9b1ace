"""Twins, llms.txt and the skill say what the pages say, read by other people's parsers."""

import json
import re
from html import unescape
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from markdown_it import MarkdownIt

from guide.kb import KB
from guide.model.text import LANGS
from scripts.publish import machines
from scripts.publish.machines import skill
from tests.site.published import UNDER
from zhuijian.commands.skill import text as skill_text

pytestmark = pytest.mark.slow
HTML = MarkdownIt("commonmark").enable("table")

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


@pytest.mark.parametrize("lang", LANGS)
def test_a_gap_in_a_letter_is_seen_as_a_gap(built, lang):
    """The style draws its brackets on the page; the twin has no style."""
    path = f"{UNDER[lang]}letters/chaser/index.html"
    html = (built.root / path).read_text("utf-8")
    gaps = BeautifulSoup(html, "html.parser").select("article .zj-blank")
    assert gaps
    _, body = twin(built, path)
    assert all(f"【{gap.get_text()}】" in body for gap in gaps)


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


def test_twice_is_once(small):
    machines.write(small)
    before = {path: path.read_bytes() for path in Path(small).rglob("*") if path.is_file()}
    machines.write(small)
    assert before == {path: path.read_bytes() for path in Path(small).rglob("*") if path.is_file()}
