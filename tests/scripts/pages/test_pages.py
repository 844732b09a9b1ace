"""Every page is made from the knowledge alone, in both languages, with no number of its own."""

import re
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from jinja2 import UndefinedError
from markupsafe import Markup

from guide.kb import KB
from guide.model.interview import Is
from guide.model.reading import Code, System
from guide.model.text import LANGS, Text
from guide.say.conditions import condition
from scripts.pages.links import address, link_phones, phones, relative
from scripts.pages.nav import nav
from scripts.pages.pages import main, pages, write
from scripts.pages.records import conflicts, facts_of, kind_facts, review_by, steps
from scripts.pages.rendering.environment import FOLDERS, environment
from tests.generated import live_pages
from tests.making import fact, kind, step
from tests.toy import TOY, toy

T = Text("一句话。", "A sentence.")


@pytest.fixture(scope="module", params=LANGS)
def lang(request):
    return request.param


@pytest.fixture(scope="module")
def live(lang):
    return live_pages(lang)


# ------------------------------------------------------------------- which pages


def test_both_languages_have_the_same_pages():
    """The language switch keeps the page, so each page has its pair."""
    assert live_pages("zh").keys() == live_pages("en").keys()


def test_the_same_knowledge_gives_the_same_pages(live, lang):
    """No clock, no chance: pages are a function of the knowledge."""
    assert pages(KB, lang) == live


def test_every_record_has_its_page(live):
    """The addresses of the contract exist for every record."""
    wanted = {
        *(f"kinds/{id_}.md" for id_ in KB.kinds),
        *(f"channels/{id_}.md" for id_ in KB.channels),
        *(f"carriers/{id_}.md" for id_ in KB.carriers),
        *(f"letters/{id_}.md" for id_ in KB.letters),
        *(f"checklists/{id_}.md" for id_ in [*KB.kinds, *KB.rungs]),
        *(f"statuses/{id_}.md" for id_, system in KB.systems.items() if system.public),
        *("states.md", "facts.md", "ladder.md", "wizard.md", "myths.md", "sources.md"),
    }
    assert wanted <= live.keys()


def test_a_system_nobody_may_publish_has_no_page(live):
    """The door may know such a system; no page names it."""
    for id_, system in KB.systems.items():
        if not system.public:
            assert f"statuses/{id_}.md" not in live
            assert f"statuses/{id_}/" not in live["statuses/index.md"]


def test_every_fact_and_state_has_an_anchor(live):
    """Links from advice and letters point at these anchors."""
    for id_ in KB.facts:
        assert live["facts.md"].count(f'id="{id_}"') == 1
    for id_ in KB.states:
        assert live["states.md"].count(f"{{ #{id_} }}") == 1


def test_empty_knowledge_gives_pages_all_the_same(lang):
    """Parts that are still empty break nothing."""
    empty = replace(
        KB, kinds={}, letters={}, carriers={}, systems={}, rungs={}, questions={}, claims={}
    )
    assert "facts.md" in pages(empty, lang)


# ------------------------------------------------------------------- what is in them


def test_a_reader_without_scripts_gets_every_step_with_its_condition(live, lang):
    """A condition stands in words beside its step."""
    for kind_ in KB.kinds.values():
        text = live[f"kinds/{kind_.id}.md"]
        for one in steps(KB, kind_):
            for is_ in one.only_if:
                if kind_.id in is_.values or not set(is_.values) - {"", "unknown"}:
                    continue  # every reader of the page has it
                said = condition(is_, KB, lang, bare=True)
                assert str(Markup.escape(said)) in text, (kind_.id, one.id)


def test_a_kind_shows_clause_and_quote_of_each_fact_it_relies_on(live):
    """A reader can tell by which clause, without leaving the page."""
    for kind_ in KB.kinds.values():
        text = live[f"kinds/{kind_.id}.md"]
        for one in kind_facts(KB, kind_):
            assert str(Markup.escape(one.quote)) in text, (kind_.id, one.id)
            assert f"facts/#{one.id}" in text, (kind_.id, one.id)


def test_no_placeholder_is_left(live):
    """What stood in braces was filled in."""
    for path, text in live.items():
        body = re.sub(r"\{ #[\w-]+ \}", "", text)
        assert not re.search(r"\{[a-z][\w:.-]*\}", body), path


def test_every_page_has_one_title_and_one_heading(live):
    """The title is the reader's place in tabs and history."""
    for path, text in live.items():
        assert text.startswith("---\ntitle:"), path
        headings = len(re.findall(r"^# ", text, re.MULTILINE)) + text.count("<h1")
        assert headings == 1, path


def test_blank_lines_never_break_a_paragraph(live):
    """A line break inside Chinese text would show as a space."""
    for path, text in live.items():
        prose = re.sub(r"<figure.*?</figure>|```.*?```", "", text, flags=re.DOTALL)
        for line, following in zip(prose.split("\n"), prose.split("\n")[1:], strict=False):
            broken = re.search(r"[\u4e00-\u9fff，、]$", line) and re.match(
                r"[\u4e00-\u9fff]", following
            )
            assert not broken, (path, line[-30:])


# ------------------------------------------------------------------- no bare numbers

CODE = re.compile(r"<(pre|code)>.*?</\1>", re.DOTALL)
NOT_PROSE = re.compile(
    r"\{#.*?#\}|\{%.*?%\}|\{\{.*?\}\}|<[^>]*>|```.*?```|&#\d+;|`[^`]*`", re.DOTALL
)
# Names with a digit in them, and the month in which a source was read.
NAMED = re.compile(r"UTF-8|MIT|CC BY 4\.0|A4|20\d\d 年 \d+ 月查看|read in [A-Z][a-z]+ 20\d\d")


@pytest.mark.parametrize(
    "path",
    [path for folder in FOLDERS for path in sorted(folder.rglob("*.j2"))]
    + sorted(FOLDERS[1].rglob("*.md")),
    ids=lambda path: path.name,
)
def test_templates_hold_no_number(path: Path):
    """A number that a reader sees comes from a record, never from a template."""
    text = path.read_text(encoding="utf-8")
    prose = NAMED.sub("", NOT_PROSE.sub("", CODE.sub("", text)))
    assert not re.search(r"\d", prose), re.findall(r".{0,20}\d.{0,20}", prose)


# ------------------------------------------------------------------- links and words


@pytest.mark.parametrize(
    ("path", "folder"),
    [("index.md", ""), ("kinds/index.md", "kinds/"), ("kinds/lost.md", "kinds/lost/")],
)
def test_a_page_is_served_from_its_folder(path, folder):
    """Addresses are folders, so that they end in a slash on any host."""
    assert address(path) == folder


@pytest.mark.parametrize(
    ("here", "target", "link"),
    [
        ("", "wizard/", "wizard/"),
        ("", "", "./"),
        ("kinds/lost/", "kinds/lost/", "./"),
        ("kinds/lost/", "facts/#a", "../../facts/#a"),
        ("kinds/lost/", "", "../../"),
        ("kinds/", "assets/site/icons.svg", "../assets/site/icons.svg"),
    ],
)
def test_links_are_relative(here, target, link):
    """The site works below any address, so links never begin with a slash."""
    assert relative(here, target) == link


def test_only_known_numbers_can_be_dialled():
    """A telephone link comes from a record with a source, never from a sentence alone."""
    assert link_phones("拨打 12305，不是 12306", {"12305": ""}).count("tel:") == 1
    assert "tel:" not in link_phones("单号 9123059", {"12305": ""})
    assert link_phones("拨打 12305", {}) == "拨打 12305"
    assert link_phones("拨打 12305", {"12305": "（出处）"}).endswith("</a>（出处）")


def test_an_unsure_number_leads_to_where_it_was_read(live, lang):
    """Wherever it stands but on its own page, a link says so."""
    mark = environment(KB, lang).globals["t"]("phone_mark")
    for number, page in phones(KB).items():
        of = page.split("/")[1] if page else ""
        for path, text in live.items():
            told = bool(page) and page != address(path)
            for rest in re.findall(
                rf'<a href="tel:{re.escape(number)}">[^<]*</a>(.{{0,80}})', text
            ):
                assert (mark in rest and of in rest) == told, (path, number)


def test_a_hotline_of_low_confidence_is_no_link():
    """What we do not know well enough is not offered to be dialled."""
    carrier = next(iter(KB.carriers.values()))
    doubtful = replace(carrier, hotline="4000000000", hotline_confidence="low")
    assert "4000000000" not in phones(replace(TOY, carriers={"x": doubtful}))


def test_words_of_the_knowledge_are_escaped(lang):
    """Text is text: a record cannot bring markup into a page."""
    kb = toy(kinds={"odd": kind("odd", title=Text("<b>甲</b>&", "<b>A</b>&"))})
    page = pages(kb, lang)["kinds/odd.md"]
    assert "<b>" not in page
    assert "&lt;b&gt;" in page


def test_an_unknown_label_stops_the_build(lang):
    """A mistake in a template is found when the site is built, not by a reader."""
    env = environment(TOY, lang)
    with pytest.raises(KeyError):
        env.from_string("{{ t('no-such-label') }}").render()
    with pytest.raises(UndefinedError):
        env.from_string("{{ no_such_name }}").render()


def test_facts_are_met_once_in_order():
    """A page lists each rule once, where it is first relied on."""
    kb = replace(TOY, facts={id_: fact(id_) for id_ in ("a", "b")})
    found = facts_of(kb, ["b", "nobody"], None, [["a"], "b"])
    assert [one.id for one in found] == ["b", "a"]


def test_a_page_is_due_a_year_after_its_oldest_comparison():
    """One stale rule makes the page stale."""
    old, new = date(2025, 1, 1), date(2026, 1, 1)
    facts = [fact("a", checked_on=new), fact("b", checked_on=old)]
    assert review_by(facts) == old + timedelta(days=365)
    assert review_by([fact("a", checked_on=new)], old) == old + timedelta(days=365)
    assert review_by([]) is None


def test_conflicts_are_codes_with_another_meaning_elsewhere():
    """The same number with the same meaning is no conflict, nor is one nobody may see."""

    def system(id_, *codes, public=True):
        made = tuple(Code(code, T, (means,)) for code, means in codes)
        return System(id_, T, made, public, T, "")

    systems = {
        one.id: one
        for one in (
            system("a", ("1", "lost"), ("2", "lost"), ("3", "lost")),
            system("b", ("1", "damaged"), ("2", "lost")),
            system("c", ("3", "damaged"), public=False),
        )
    }
    assert [code for code, _ in conflicts(replace(TOY, systems=systems))] == ["1"]


# ------------------------------------------------------------------- navigation


def flat(entries):
    """Yield every path of a navigation."""
    for entry in entries:
        if isinstance(entry, str):
            yield entry
        else:
            for inside in entry.values():
                yield from flat(inside)


def levels(entries):
    """Yield the number of pages that stand together at each level."""
    yield sum(isinstance(entry, str) for entry in entries)
    for entry in entries:
        if isinstance(entry, dict):
            for inside in entry.values():
                yield from levels(inside)


def test_navigation_names_existing_pages_once(live, lang):
    """No dead entry, and no page in two places."""
    named = list(flat(nav(KB, lang, live)))
    assert len(named) == len(set(named))
    assert set(named) <= live.keys()
    assert named[0] == "index.md"


def test_no_level_of_the_navigation_is_long(live, lang):
    """The theme draws a whole level into each page, and a reader scans it."""
    assert max(levels(nav(KB, lang, live))) <= 30


def test_every_kind_is_in_the_navigation(live, lang):
    """A kind can be found without search."""
    assert {f"kinds/{id_}.md" for id_ in KB.kinds} <= set(flat(nav(KB, lang, live)))


# ------------------------------------------------------------------- to a folder


def test_pages_can_be_written_to_a_folder(tmp_path):
    """Another generator can take the same pages."""
    count = write(TOY, tmp_path)
    assert count == len(list(tmp_path.rglob("*.md")))
    assert (tmp_path / "zh" / "facts.md").is_file()
    assert (tmp_path / "en" / "facts.md").is_file()


def test_the_program_wants_one_folder(capsys):
    """A mistyped command says how it is used."""
    assert main([]) == 2
    assert "DIR" in capsys.readouterr().err


def test_a_condition_of_a_toy_step_is_printed(lang):
    """Conditions of records that no live page uses are printed, too."""
    kb = toy(kinds={"odd": kind("odd", step("s", Is("role", ("buyer",))))})
    said = condition(Is("role", ("buyer",)), kb, lang)
    assert str(Markup.escape(said)) in pages(kb, lang)["kinds/odd.md"]
