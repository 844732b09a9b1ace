"""What a page says comes from records: no number of a template's, no call nobody vouches for."""

import re
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from jinja2 import UndefinedError
from markupsafe import Markup

from guide.kb import KB
from guide.model.interview import Is
from guide.model.text import Text
from guide.say.conditions import condition
from scripts.pages.links import address, link_phones, phones, relative
from scripts.pages.pages import pages
from scripts.pages.records import facts_of, review_by
from scripts.pages.rendering.environment import FOLDERS, environment
from scripts.pages.rendering.shown import Shown
from tests.making import fact, kind, step
from tests.toy import TOY, toy

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
    assert link_phones("打 12305 请它转办", {"12305": "（出处）</a>"}).endswith(
        "（出处）</a>请它转办"
    )
    assert link_phones("call 12305 first", {"12305": " (source)</a>"}).endswith(
        "(source)</a> first"
    )


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


def test_a_condition_of_a_toy_step_is_printed(lang):
    """Conditions of records that no live page uses are printed, too."""
    kb = toy(kinds={"odd": kind("odd", step("s", Is("role", ("buyer",))))})
    said = condition(Is("role", ("buyer",)), kb, lang)
    said = said[0].upper() + said[1:]  # it begins a sentence
    assert str(Markup.escape(said)) in pages(kb, lang)["kinds/odd.md"]


def test_a_role_that_the_deal_gives_is_not_said():
    """Whoever posts what they sold is the sender anyway; a company may be either."""
    shown = Shown(KB, "zh")
    sold = Is("deal", ("", "unknown", "sending", "private-sale"))
    sender = Is("role", ("sender", "seller"))
    assert shown.conditions({}, (sold, sender)) == shown.conditions({}, (sold,))
    bought = Is("deal", ("sending", "business"))
    assert "你是寄件人或卖家" in shown.conditions({}, (bought, sender))
    assert "你是寄件人或卖家" in shown.conditions({}, (sold, sender), exact=True)
    assert "你是寄件人或卖家" in shown.conditions({}, (sender,))


def test_titles_with_commas_of_their_own_stand_apart(live, lang):
    """A list of kinds is read as a list: 物流停滞，长时间不更新；运输延误，…."""
    mark = "；" if lang == "zh" else "; "
    for path in ("states.md", "claims/deliver.md"):
        assert f"</a>{mark}<a " in live[path]
