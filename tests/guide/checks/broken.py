"""What breaks each rule: the knowledge, and the record that the problem names."""

from dataclasses import replace
from datetime import date

from guide.model.carriers import Brand, ClaimRule, Platform
from guide.model.claims import Closed, Runs
from guide.model.evidence import Myth
from guide.model.interview import Is, Option
from guide.model.kinds import State, Wait
from guide.model.letters import Letter, Paragraph
from guide.model.quantities import Hours
from guide.model.reading import Code, Sign, Weights
from guide.model.text import Text
from tests.guide.checks.changed import (
    asked,
    carrier,
    channel,
    claimed,
    letter,
    lost,
    lost_with,
    other,
    says,
    system,
    tracked,
)
from tests.making import T, by_id, fact, kind, question, step
from tests.toy import TOY, toy

BROKEN = {
    # ids
    "another id": (other("items", wrong=TOY.items["photo"]), "item photo"),
    "source": (other("facts", plain=fact("plain", source="gone")), "fact plain"),
    "held text": (
        toy(sources=by_id(replace(TOY.sources["toy-law"], text=""))),
        "fact company-complaint-7d",
    ),
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
