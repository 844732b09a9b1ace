"""The checks of the knowledge base: a sound one passes, and each rule finds what breaks it."""

from dataclasses import replace
from datetime import date

import pytest

from guide.checks import check
from guide.checks.texts import named, texts
from guide.kb import KB
from guide.model import (
    Brand,
    Carrier,
    Channel,
    ClaimRule,
    Closed,
    Code,
    Holidays,
    Hours,
    Is,
    Letter,
    Myth,
    Option,
    Paragraph,
    Platform,
    Runs,
    Sign,
    State,
    System,
    Text,
    Wait,
    Weights,
)
from tests.toy import TOY, T, by_id, fact, kind, question, step, toy


def other(place, **records):
    """Return the toy with records of one place replaced or added."""
    return toy(**{place: {**getattr(TOY, place), **records}})


def lost(**more):
    return other("kinds", lost=kind("lost", *TOY.kinds["lost"].steps[3:], **more))


def claimed(**more):
    return other("claims", carriage=replace(TOY.claims["carriage"], **more))


def tracked(**more):
    return other("tracks", carrier=replace(TOY.tracks["carrier"], **more))


def lost_with(*steps):
    return other("kinds", lost=kind("lost", *TOY.kinds["lost"].steps[3:], *steps))


def asked(**more):
    return other("questions", role=replace(TOY.questions["role"], **more))


def letter(**more):
    return other("letters", note=replace(TOY.letters["note"], **more))


def channel(**more):
    return other("channels", self=Channel("self", T, T, T, T, T, T, T, **more))


def says(zh, en):
    return lost(means=Text(zh, en))


def carrier(**more):
    fields = {
        "title": Text("某某 123", "X 123"),
        "group": "cn",
        "hotline": "95000",
        "hotline_confidence": "high",
        "hotline_note": None,
        "site": "",
        "formats": (),
        "codes": (),
        "claims": (),
        "sources": ("toy-law",),
        "checked_on": date(2026, 1, 1),
    }
    return toy(carriers=by_id(Carrier(id="x", **{**fields, **more})))


def system(**more):
    return other("systems", toy=replace(TOY.systems["toy"], **more))


def test_the_toy_is_sound():
    """What the other tests break was whole."""
    assert check(TOY) == []


def test_the_live_knowledge_base_is_sound():
    """A problem here stops the build."""
    assert check(KB) == []


@pytest.mark.parametrize(
    "kb",
    [
        carrier(),
        carrier(hotline_note=Text("旧号 123", "Formerly 123")),
        toy(
            holidays={2026: Holidays(2026, (), (), Text("1 号文", "No. 1"), "x", date(2026, 1, 1))}
        ),
        system(codes=(Code("9", Text("签收9", ""), ("lost",)),)),
        says("拨 12300。", "Call 12300."),
        says("看 17TRACK。", "See 17TRACK."),
        toy(
            platforms=by_id(
                Platform("p", T, ((T, Text("15 天", "15 days")),), "2024", ("toy-law",))
            )
        ),
        toy(myths=by_id(Myth("m", T, T, ("plain",)))),
        other(
            "facts",
            **{
                "plain-until-2019": fact(
                    "plain-until-2019", since=date(2010, 1, 1), until=date(2020, 1, 1)
                )
            },
        ),
        other("facts", plain=fact("plain", quote="", confidence="medium", note=T)),
        other("sources", web=replace(TOY.sources["toy-law"], id="web", kind="web")),
    ],
)
def test_what_is_allowed_passes(kb):
    """Hotlines, names with letters, numbers that carry their own source or notice."""
    assert check(kb) == []


BROKEN = {
    # ids
    "another id": (other("items", wrong=TOY.items["photo"]), "item photo"),
    "source": (other("facts", plain=fact("plain", source="gone")), "fact plain"),
    "moved by": (other("facts", plain=fact("plain", moves="yes", moved_by="gone")), "fact plain"),
    "myth": (toy(myths=by_id(Myth("m", T, T, ("gone",)))), "myth m"),
    "channel fact": (channel(facts=("gone",)), "channel self"),
    "channel source": (channel(source="gone"), "channel self"),
    "carrier source": (carrier(sources=("gone",)), "carrier x"),
    "claim source": (carrier(claims=(ClaimRule(T, "2024", "low", "gone"),)), "carrier x"),
    "platform source": (
        toy(platforms=by_id(Platform("p", T, (), "2024", ("gone",)))),
        "platform p",
    ),
    "state kind": (
        other("states", s_created=State("s_created", T, T, T, kinds=("gone",))),
        "state s_created",
    ),
    "confused with": (lost(confused_with=(("gone", T),)), "kind lost"),
    "claim track": (claimed(track="gone"), "claim carriage"),
    "claim kind": (claimed(seen=("gone",)), "claim carriage"),
    "claim rung": (claimed(rungs=("gone",)), "claim carriage"),
    "claim letter": (claimed(letters=("gone",)), "claim carriage"),
    "claim fact": (claimed(facts=("gone",)), "claim carriage"),
    "claim item": (claimed(proofs=("gone",)), "claim carriage"),
    "claim step": (claimed(steps=("gone",)), "claim carriage"),
    "claim way": (claimed(ways=((Is("gone", ("x",)),),)), "claim carriage"),
    "claim clock, fact": (claimed(clocks=(Runs("gone", "signed_on"),)), "claim carriage"),
    "claim clock, date": (claimed(clocks=(Runs("years", "gone"),)), "claim carriage"),
    "claim clock, condition": (
        claimed(clocks=(Runs("years", "signed_on", (Is("gone", ("x",)),)),)),
        "claim carriage",
    ),
    "track date": (tracked(by="gone"), "track carrier"),
    "track fact": (tracked(fact="gone"), "track carrier"),
    "track condition": (tracked(raised=(Is("gone", ("x",)),)), "track carrier"),
    "closed rung": (toy(closed=(Closed("gone", "settled"),)), "closed gone"),
    "closed reason": (toy(closed=(Closed("seller", "gone"),)), "closed seller"),
    "closed condition": (
        toy(closed=(Closed("seller", "settled", (Is("gone", ("x",)),)),)),
        "closed seller",
    ),
    "letter channel": (letter(channels=("gone",)), "letter note"),
    "letter condition": (letter(only_if=(Is("gone", ("x",)),)), "letter note"),
    "rung clock": (
        other("rungs", seller=replace(TOY.rungs["seller"], clocks=(Runs("gone", "signed_on"),))),
        "rung seller",
    ),
    "kind fact": (lost(facts=("gone",)), "kind lost"),
    "wait source": (
        lost(wait=Wait(T, Hours(1), Hours(1), Hours(1), "sourced", ("gone",))),
        "kind lost",
    ),
    "wait fact": (
        lost(wait=Wait(T, Hours(1), Hours(1), Hours(1), "sourced", (), ("gone",))),
        "kind lost",
    ),
    "item": (lost(evidence=("gone",)), "kind lost"),
    "shared step": (lost_with("gone"), "kind lost"),
    "step twice": (lost_with("look"), "kind lost"),
    "own step, shared id": (lost_with(step("complain")), "kind lost"),
    "step channel": (lost_with(replace(step("x"), channel="gone")), "step x"),
    "step fact": (lost_with(step("x", facts=("gone",))), "step x"),
    "step letter": (lost_with(step("x", letter="gone")), "step x"),
    "step rung": (lost_with(step("x", rung="gone")), "step x"),
    "condition, question": (lost_with(step("x", Is("gone", ("yes",)))), "step x"),
    "condition, value": (lost_with(step("x", Is("role", ("gone",)))), "step x"),
    "condition, nothing": (lost_with(step("x", Is("role", ()))), "step x"),
    "rung fact": (
        other("rungs", seller=replace(TOY.rungs["seller"], answer_fact="gone")),
        "rung seller",
    ),
    "rung without rule": (
        other("rungs", extra=replace(TOY.rungs["seller"], id="extra")),
        "rung extra",
    ),
    "letter blank": (letter(blanks=(*TOY.letters["note"].blanks, "gone")), "letter note"),
    "letter fact": (letter(facts=("gone",)), "letter note"),
    "paragraph": (
        letter(paragraphs=(*TOY.letters["note"].paragraphs, Paragraph(T, (Is("gone", ("x",)),)))),
        "letter note",
    ),
    "blank date": (other("blanks", day=replace(TOY.blanks["day"], date="gone")), "blank day"),
    "code": (system(codes=(Code("1", T, ("gone",)),)), "system toy"),
    "label": (toy(weights=(Weights(("gone",)),)), "weights"),
    "brand": (toy(brands=(Brand("express", ("x",), "gone"),)), "brand"),
    "sign": (toy(signs=(Sign("gone", 1, ("x",)),)), "sign gone"),
    "option": (
        other("questions", seen=question("seen", *TOY.kinds, *TOY.states, "unknown", "gone")),
        "question seen",
    ),
    "not offered": (other("kinds", new=kind("new")), "kind new"),
    # evidence
    "clause": (other("facts", plain=fact("plain", clause="")), "fact plain"),
    "quote": (other("facts", plain=fact("plain", quote="")), "fact plain"),
    "quote without note": (
        other("facts", plain=fact("plain", quote="", confidence="medium")),
        "fact plain",
    ),
    "moves by nothing": (other("facts", plain=fact("plain", moves="yes")), "fact plain"),
    "ends before it begins": (
        other("facts", plain=fact("plain", until=date(2019, 1, 1))),
        "fact plain",
    ),
    "former without end": (
        other("facts", **{"x-until-2019": fact("x-until-2019")}),
        "fact x-until-2019",
    ),
    "overlap": (
        other(
            "facts",
            **{
                "plain-until-2021": fact(
                    "plain-until-2021", since=date(2010, 1, 1), until=date(2021, 1, 1)
                )
            },
        ),
        "fact plain-until-2021",
    ),
    "http": (channel(url="http://www.12315.cn"), "channel self"),
    "host": (channel(url="https://12315.example"), "channel self"),
    "source host": (
        other("sources", **{"toy-law": replace(TOY.sources["toy-law"], url="https://a.example")}),
        "source toy-law",
    ),
    "carrier host": (carrier(site="https://user@www.zto.com"), "carrier x"),
    # reach
    "later question": (asked(only_if=(Is("insured", ("yes",)),)), "question role"),
    "itself": (asked(only_if=(Is("role", ("buyer",)),)), "question role"),
    "second way, later": (asked(also_if=(Is("insured", ("yes",)),)), "question role"),
    "no option": (asked(options=()), "question role"),
    "option twice": (
        asked(options=(*TOY.questions["role"].options, Option("buyer", T))),
        "question role",
    ),
    "unreachable question": (
        other(
            "questions",
            insured=question(
                "insured",
                *("yes", "no", "unknown"),
                only_if=(Is("answered", ("settled",)), Is("appealed", ("yes",))),
            ),
        ),
        "question insured",
    ),
    "unsayable": (lost_with(step("x", Is("role", ("gone",)))), "step x"),
    "few steps": (
        other("kinds", stalled=replace(TOY.kinds["stalled"], steps=(step("x", rung="seller"),))),
        "kind stalled",
    ),
    "rung not listed": (claimed(rungs=("postal-appeal",)), "claim carriage"),
    "unreachable step": (
        lost_with(step("x", Is("complained", ("no",)), Is("answered", ("no",)))),
        "kind lost",
    ),
    "step of another kind": (lost_with(step("x", Is("seen", ("stalled",)))), "kind lost"),
    "unused step": (other("steps", idle=step("idle")), "step idle"),
    "unused item": (other("items", idle=replace(TOY.items["photo"], id="idle")), "item idle"),
    "unused letter": (
        other("letters", idle=Letter("idle", T, T, T, (Paragraph(T),), ())),
        "letter idle",
    ),
    "unused blank": (other("blanks", idle=replace(TOY.blanks["day"], id="idle")), "blank idle"),
    "unused rung": (
        other("kinds", customs_hold=replace(TOY.kinds["customs_hold"], steps=("look",))),
        "rung customs",
    ),
    # wording
    "one language": (says("一句。", " "), "kind lost, means"),
    "placeholders": (says("{years}。", "A sentence."), "kind lost, means"),
    "no such fact": (says("{gone}。", "{gone}."), "kind lost, means"),
    "stray brace": (says("{Gone}。", "{Gone}."), "kind lost, means"),
    "zero wait": (
        lost(
            wait=Wait(Text("{wait.check}", "{wait.check}"), Hours(0), Hours(1), Hours(1)),
        ),
        "kind lost, wait, says",
    ),
    "number": (says("7 天。", "A week."), "kind lost, means (zh)"),
    "number, en": (says("一周。", "7 days."), "kind lost, means (en)"),
    "half width": (says("好,行。", "Well."), "kind lost, means"),
    "left over": (says("待补。", "Well."), "kind lost, means"),
    "left over, en": (says("好。", "TODO."), "kind lost, means"),
    "long": (says("长" * 61 + "。", "Long."), "kind lost, means (zh)"),
    "long, en": (says("长。", "word " * 36 + "."), "kind lost, means (en)"),
    "undeclared blank": (letter(blanks=("number", "extra", "since", "day")), "letter note"),
    "blank in one language": (
        letter(chat=Text("我是{blank:name}。", "I am me.")),
        "letter note (en)",
    ),
    "form too long": (letter(form_limit=3), "letter note (zh)"),
}


@pytest.mark.parametrize("rule", BROKEN)
def test_a_break_is_named(rule):
    """The record at fault stands at the head of the problem."""
    kb, record = BROKEN[rule]
    problems = check(kb)
    assert problems
    assert any(problem.startswith(record) for problem in problems), problems


def test_the_first_question_may_be_missing():
    """Without it there is nothing to offer, and every kind says so."""
    problems = check(toy(questions={}))
    assert any(problem.startswith("kind lost is no option") for problem in problems)


def test_every_text_is_found():
    """Deep in tuples as well, with the record and the place."""
    where = {found.where for found in texts(TOY)}
    assert "kind lost, wait, says" in where
    assert "kind lost, steps 4, does" in where
    assert "system toy, codes 1, says" in where
    assert "letter note, paragraphs 1, text" in where
    assert named(Runs("years", "x")) == "runs years"
    assert named(Sign("lost", 1, ())) == "sign lost"


def test_texts_of_all_places_are_walked():
    """Signs hold none, which is not an error."""
    assert system().systems
    assert next(texts(toy(signs=TOY.signs))).text
    assert System
