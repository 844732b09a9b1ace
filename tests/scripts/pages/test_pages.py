"""Every page is made from the knowledge alone, in both languages, with no number of its own."""

import re
from dataclasses import replace

from markupsafe import Markup

from guide.kb import KB
from guide.model.reading import Code, System
from guide.model.text import Text
from guide.say.conditions import condition
from scripts.pages.pages import main, pages, write
from scripts.pages.records import conflicts, kind_facts, steps
from tests.generated import live_pages
from tests.toy import TOY

T = Text("一句话。", "A sentence.")


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
