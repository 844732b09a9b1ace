"""The checks of honesty find what claims more than the evidence, and leave the rest alone."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from guide.checks import check
from guide.checks.honest import ALLOWED, certainty, experience, grounded, hotlines
from guide.kb import KB
from guide.model.channels import Channel
from guide.model.claims import Reason
from guide.model.evidence import Myth
from guide.model.kinds import Kind
from guide.model.text import Text
from scripts.pages.words.pages import WORDS as PAGE_WORDS
from scripts.pages.words.wizard import WORDS as WIZARD_WORDS
from tests.toy import TOY, T, by_id, fact, step, toy

DOCS = Path(__file__).parents[3] / "docs"


def says(zh, en):
    """Return the toy with a myth that says it."""
    return toy(myths=by_id(Myth("m", T, Text(zh, en), ())))


@pytest.mark.parametrize(
    ("zh", "en", "language"),
    [
        ("多半会退回。", "It goes back.", "zh"),
        ("很多，大多数事情能了结。", "It ends.", "zh"),
        ("会退回。", "It usually goes back.", "en"),
        ("会退回。", "Most parcels go back.", "en"),
        ("一般不受理。", "It is not taken.", "zh"),
        ("不受理。", "It is normally not taken.", "en"),
    ],
)
def test_a_quantity_without_a_count_is_experience(zh, en, language):
    """How often something is so nobody has counted: marked as ours, or left out."""
    (problem,) = experience(says(zh, en))
    assert problem.startswith(f"myth m, truth ({language})")


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("多半会退回（经验值）。", "It usually goes back (rule of thumb)."),
        ("网上常见说法：通常会退回。", "It is commonly said that it usually goes back."),
        ("普遍服务的邮件。", "Mail of the universal service."),
        ("一般的晚到。", "At most one."),
    ],
)
def test_what_is_marked_or_counts_nothing_passes(zh, en):
    """The mark stands in the sentence itself, in both languages."""
    assert not list(experience(says(zh, en)))


def test_as_a_rule_needs_a_fact_beside_it():
    """A hedge of the law is fine where the law stands beside it."""
    myth = Myth("m", T, Text("一般不受理。", "It is normally not taken."), ("plain",))
    assert not list(experience(toy(myths=by_id(myth))))
    cites = Myth("m", T, Text("{days}内一般会答复。", "Normally within {days}."), ())
    assert not list(experience(toy(myths=by_id(cites))))


def test_a_step_answers_for_itself():
    """The facts of its neighbours are not its own."""
    vague = replace(step("vague"), does=Text("一般先问。", "Normally ask first."))
    kind = TOY.kinds["lost"]
    kb = toy(kinds={"lost": replace(kind, steps=(*kind.steps, vague), facts=("plain",))})
    assert isinstance(kind, Kind)
    assert any("steps" in problem for problem in experience(kb))


@pytest.mark.parametrize(
    ("zh", "en", "language"),
    [
        ("只有判决能强制对方付钱。", "A judgment helps.", "zh"),
        ("钱要回来，只有起诉才能。", "A judgment helps.", "zh"),
        ("别的渠道改不了。", "Others may not.", "zh"),
        ("说“收到了”，等于自己放弃。", "Do not say so.", "zh"),
        ("最早今天可以。", "Today.", "zh"),
        ("一定赔。", "It is paid.", "zh"),
        ("保证退款。", "It is paid.", "zh"),
        ("可能赔。", "You will get the money.", "en"),
        ("可能赔。", "A refund is guaranteed.", "en"),
        ("可能赔。", "Only a judgment can force payment.", "en"),
    ],
)
def test_certainty_that_no_law_gives_is_found(zh, en, language):
    """A promise of an outcome, an exclusive way, an earliest day."""
    (problem,) = certainty(says(zh, en))
    assert problem.startswith(f"myth m, truth ({language})")


@pytest.mark.parametrize(
    "zh",
    ["不一定成功。", "不保证追得回。", "不能保证结果。", "要你交保证金。", "车祸不等于不可抗力。"],
)
def test_a_denial_promises_nothing(zh):
    """The same words after "not" are the opposite."""
    assert not list(certainty(says(zh, "Perhaps.")))


@pytest.mark.parametrize("phrase", ALLOWED)
def test_every_allowed_use_is_in_use(phrase):
    """A use that nobody makes any more is no longer allowed."""
    assert any(phrase in text.zh + text.en for text in all_texts())


def all_texts():
    """Return every text of the live knowledge base, labels of the pages included."""
    from guide.checks.texts import texts

    return [*(found.text for found in texts(KB)), *PAGE_WORDS.values(), *WIZARD_WORDS.values()]


def test_what_a_body_must_do_names_a_fact():
    """Whoever says that a body refuses, or must act, names where that stands."""
    bare = Reason("r", Text("海关应当在今天答复。", "Customs must answer today."))
    assert len(list(grounded(toy(reasons=by_id(bare))))) == 1
    assert not list(grounded(toy(reasons=by_id(replace(bare, facts=("plain",))))))
    harmless = Reason("r", Text("先问海关。", "Ask customs first."))
    assert not list(grounded(toy(reasons=by_id(harmless))))


def channel(**more):
    return toy(channels={"self": Channel("self", *[T] * 7, phone="12300", **more)})


def test_a_number_names_its_source():
    """Of a body or a carrier: where it was read, or it is not there."""
    assert any("no source" in problem for problem in hotlines(channel()))
    assert not list(hotlines(channel(source="toy-law")))
    carrier = next(one for one in KB.carriers.values() if one.hotline)
    bare = replace(carrier, sources=())
    assert any("no source" in p for p in hotlines(toy(carriers=by_id(bare))))


def test_an_unsure_number_carries_its_mark_everywhere():
    """In each sentence and each language; a longer number is another one."""
    told = {"m": Myth("m", T, Text("打 12300。", "Call 12300, as commonly given."), ())}
    kb = replace(channel(source="toy-law", confidence="low"), myths=told)
    (problem,) = hotlines(kb)
    assert problem.startswith("myth m, truth (zh)")
    other = {"m": Myth("m", T, Text("打 123001。", "Call 123001."), ())}
    assert not list(hotlines(replace(kb, myths=other)))
    carrier = next(
        one for one in KB.carriers.values() if one.hotline and one.hotline_confidence == "low"
    )
    spoken = Myth("m", T, Text(f"打 {carrier.hotline}。", "Call."), ())
    assert len(list(hotlines(toy(carriers=by_id(carrier), myths=by_id(spoken))))) == 1


def test_the_live_knowledge_base_is_honest():
    """A problem here stops the build; what facts say is theirs."""
    assert not [
        problem for problem in check(KB) if "experience" in problem or "law gives" in problem
    ]
    told = replace(TOY, facts={"f": fact("f", says=Text("一般如此。", "Usually so."))})
    assert not list(experience(told))


def written():
    """Yield (place, language, line) of the pages written by hand and the labels."""
    for language in ("zh", "en"):
        for path in sorted((DOCS / language).glob("*.md")):
            for line in path.read_text("utf-8").splitlines():
                yield path.name, language, re.sub(r"<[^>]+>|\{[{%].*?[%}]\}", "", line)
        for name, words in (("pages", PAGE_WORDS), ("wizard", WIZARD_WORDS)):
            yield from (
                (f"{name} {key}", language, text.in_(language)) for key, text in words.items()
            )


# Labels of how sure a format is, and pages for whoever hosts a copy of the site.
TECHNICAL = {"hosting.md", "programs.md", "pages f_medium", "pages q_always"}


def around():
    """Return the toy with a myth for each line written around the knowledge, named by its place."""
    lines = ((f"{place} ({lang}): {line}", lang, line) for place, lang, line in written() if line)
    texts = {
        where: Text(line, "") if lang == "zh" else Text("", line)
        for where, lang, line in lines
        if where.partition(" (")[0] not in TECHNICAL
    }
    return toy(myths=by_id(*(Myth(where, T, text, ()) for where, text in texts.items())))


def test_a_problem_around_the_knowledge_names_its_place(monkeypatch):
    """Each line is a record of its own: what is wrong in one is not lost among the others."""
    wrong = [
        ("a.md", "zh", "多半会退回。"),
        ("b.md", "en", "It is surely paid."),
        ("c.md", "en", ""),
    ]
    monkeypatch.setitem(around.__globals__, "written", lambda: iter(wrong))
    assert [p.split(",")[0] for p in experience(around())] == ["myth a.md (zh): 多半会退回。"]
    assert [p.split(",")[0] for p in certainty(around())] == ["myth b.md (en): It is surely paid."]


def test_pages_and_labels_are_as_honest_as_the_records():
    """The same words are looked for in what is written around the knowledge."""
    kb = around()
    assert len(kb.myths) > 500
    assert not [p for p in (*experience(kb), *certainty(kb)) if "一般" not in p]
