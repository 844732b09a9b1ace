"""A small made-up knowledge base: an amended law must not break a test of logic."""

from dataclasses import replace
from datetime import date

from guide.advise.ladder import RULES
from guide.kb.parts.headlines import HEADLINES
from guide.kb.parts.reasons import REASONS
from guide.kb.parts.tracks import TRACKS
from guide.model.base import KnowledgeBase
from guide.model.channels import Channel, Rung
from guide.model.claims import Closed, Runs
from guide.model.evidence import Source
from guide.model.interview import Is
from guide.model.kinds import State
from guide.model.letters import Blank, Letter, Paragraph
from guide.model.quantities import Days, Hours, WorkingDays, Years, Yuan
from guide.model.reading import Code, Sign, System
from guide.model.steps import Item
from guide.model.text import Text
from tests.making import CHECKED, T, by_id, claim, fact, kind, question, reason_like, step

YES = Is("complained", ("yes",))
SHOP = Is("deal", ("shop",))
KINDS = by_id(
    kind("lost", step("insist", Is("insured", ("yes",))), phase="any", harms=("missing",)),
    kind("stalled", scams=True, facts=("years",), lost_after=Hours(240)),
    kind("exception_unspecified"),
    kind("unwanted_proxy", step("object", Is("consented", ("no",))), harms=("misdelivered",)),
    kind("delivered_not_received", harms=("missing",)),
    kind("shortage", harms=("short",)),
    kind("damaged", harms=("damaged",)),
    kind("customs_hold", step("call", rung="customs"), phase="customs", harms=("held",)),
    kind("not_picked_up", act=240),
)
CLAIMS = by_id(
    claim(
        "deliver",
        step("ask", rung="seller"),
        step("chase", stages=("waiting",), when="next"),
        step("end", stages=("overdue", "answered")),
        step("help", rung="platform", when="next"),
        step("file", rung="market-regulator", when="later"),
        step("mediate", rung="consumer-association", when="later"),
        step("sue", rung="small-claims", when="later"),
        ways=((SHOP,),),
        track="seller",
        against="seller",
        harms=("missing", "late"),
        rungs=("seller", "platform", "market-regulator", "consumer-association", "small-claims"),
        clocks=(Runs("years", "signed_on", own=True), Runs("years", "last_update_on", own=True)),
        waits=True,
    ),
    claim(
        "carriage",
        step("insured-claim", Is("insured", ("yes",))),
        step("sue-carrier", rung="small-claims", when="later"),
        ways=((Is("role", ("sender", "seller")),),),
        rungs=("carrier-complaint", "postal-appeal", "small-claims"),
        harms=("missing", "late"),
        clocks=(Runs("years", "shipped_on", (Is("service", ("post",)),)),),
    ),
    claim(
        "service-breach",
        "complain",
        step("again", stages=("overdue",)),
        step("appeal", rung="postal-appeal", letter="note"),
        step("report", rung="postal-report", when="later"),
        rungs=("carrier-complaint", "postal-appeal", "postal-report"),
        harms=("missing", "late", "misdelivered"),
        waits=True,
    ),
)
STATES = by_id(
    State("s_created", T, T, T),
    State("s_in_transit", T, T, T, kinds=("stalled",), beware=T),
    State("s_delivered", T, T, T),
    State("s_delivered_proxy", T, T, T),
    State("s_ready_for_pickup", T, T, T),
)
QUESTIONS = by_id(
    question("seen", *KINDS, *STATES, "unknown", dates={"stalled": "last_update_on"}),
    question("deal", "shop", "private", "sending", "unknown"),
    question(
        "role",
        *("buyer", "recipient", "sender", "seller"),
        only_if=(Is("deal", ("", "unknown")),),
    ),
    question("route", "domestic", "inbound", "outbound"),
    question(
        "received",
        "yes",
        "partly",
        "no",
        only_if=(Is("seen", ("s_delivered", "s_delivered_proxy", "shortage")),),
        dates={"yes": "signed_on"},
    ),
    question(
        "consented",
        "yes",
        "no",
        only_if=(Is("seen", ("unwanted_proxy", "s_delivered_proxy", "s_ready_for_pickup")),),
        also_if=(Is("seen", ("s_delivered",)), Is("received", ("no",))),
    ),
    question(
        "seller_asked",
        *("no", "helping", "silent", "refused"),
        only_if=(SHOP,),
        also_if=(Is("deal", ("", "unknown")), Is("role", ("buyer",))),
        dates={"helping": "seller_asked_on"},
    ),
    question("complained", "yes", "no", dates={"yes": "complained_on"}),
    question("answered", "no", "unsatisfied", "settled", only_if=(YES,)),
    question(
        "appealed",
        *("yes", "no"),
        only_if=(YES, Is("answered", ("no", "unsatisfied"))),
        dates={"yes": "appealed_on"},
    ),
    question(
        "elsewhere",
        *("none", "market", "association", "court", "mediation"),
        only_if=(YES,),
        also_if=(Is("seller_asked", ("silent", "refused")),),
        dates={"market": "market_filed_on"},
    ),
    question("insured", "yes", "no", "unknown", only_if=(Is("seen", ("lost",)),)),
    question("service", "express", "post", "freight", "unknown", ask_if=()),
)

RUNG_CLOCKS = {
    "carrier-complaint": (Runs("company-complaint-7d", "complained_on", (YES,)),),
    "market-regulator": (
        Runs("12315-accept-7wd", "market_filed_on", (Is("elsewhere", ("market",)),)),
    ),
}

TOY = KnowledgeBase(
    version="toy",
    sources=by_id(
        Source("toy-law", T, T, "law", "1", date(2020, 1, 1), "", CHECKED, text="玩具法")
    ),
    facts=by_id(
        fact("company-complaint-7d", Days(7), moves="open"),
        fact("appeal-30-days", Days(30), moves="open"),
        fact("12315-accept-7wd", WorkingDays(7)),
        fact("12315-mediate-60d", Days(60), moves="yes", moved_by="years"),
        fact("years", Years(3), values=(("fine", Yuan(3000)),)),
        fact("plain"),
    ),
    states=STATES,
    kinds=KINDS,
    steps=by_id(step("look"), step("complain", rung="carrier-complaint", when="next")),
    items=by_id(Item("photo", T)),
    questions=QUESTIONS,
    channels=by_id(Channel("self", T, T, T, T, T, T, T, phone="12300", source="toy-law")),
    rungs=by_id(
        *(
            Rung(
                *(id_, T, "self", T, T, T, T, T, ("photo", T), None, T, ("plain",), ("note",)),
                clocks=RUNG_CLOCKS.get(id_, ()),
            )
            for id_ in RULES
        )
    ),
    letters=by_id(
        Letter(
            "note",
            T,
            T,
            T,
            (
                Paragraph(Text("单号{blank:number}。", "Number {blank:number}.")),
                Paragraph(Text("备注{blank:extra}。", "Note {blank:extra}.")),
                Paragraph(Text("我是买家。", "I am the buyer."), (Is("role", ("buyer",)),)),
                Paragraph(
                    Text(
                        "限{company-complaint-7d}内。投诉于{blank:since}，{blank:day}。",
                        "Within {company-complaint-7d}. Since {blank:since}, {blank:day}.",
                    )
                ),
            ),
            ("number", "extra", "since", "day", "name"),
            chat=Text("我是{blank:name}。", "I am {blank:name}."),
            form=Text("单号{blank:number}", "Number {blank:number}"),
            form_limit=40,
        )
    ),
    blanks=by_id(
        Blank("number", Text("单号", "number"), T),
        Blank("extra", Text("备注", "note"), T, required=False),
        Blank("since", Text("投诉日", "complaint day"), T, date="complained_on"),
        Blank("day", Text("今天", "today"), T, date="today"),
        Blank("name", Text("姓名", "name"), T),
    ),
    systems=by_id(System("toy", T, (Code("1", T, ("lost",)),), True, T, "toy")),
    signs=(Sign("lost", 50, ("丢失",)),),
    reasons={reason.id: reason_like(reason) for reason in REASONS},
    derived=by_id(question("harm", "missing", "late", "short", "damaged", "none")),
    claims=CLAIMS,
    tracks=by_id(*TRACKS),
    headlines=by_id(*HEADLINES),
    closed=(
        Closed("seller", "you-are-sender", (Is("role", ("sender", "seller")),)),
        Closed("postal-appeal", "settled", (Is("service", ("freight",)),), firm=True),
    ),
    story=(
        Paragraph(Text("在{blank:since}投诉。", "Complained on {blank:since}."), (YES,)),
        Paragraph(Text("坏了。", "Broken."), (Is("harm", ("damaged",)),)),
    ),
)


def toy(**changes):
    """Return the toy with some places replaced."""
    return replace(TOY, **changes)
