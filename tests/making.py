"""Records of a made-up knowledge base, with little to say."""

from datetime import date

from guide.model.claims import Claim, Reason
from guide.model.evidence import Fact
from guide.model.interview import Option, Question
from guide.model.kinds import Kind, Wait, Words
from guide.model.quantities import Hours
from guide.model.steps import Step
from guide.model.text import Text

CHECKED = date(2026, 1, 1)
T = Text("一句话。", "A sentence.")


def fact(id_, period=None, **more):
    """Return a fact that needs nothing else."""
    fields = {
        "topic": "toy",
        "says": T,
        "source": "toy-law",
        "clause": "第一条",
        "quote": "引文",
        "since": date(2020, 1, 1),
        "confidence": "high",
        "checked_on": CHECKED,
        "period": period,
    }
    return Fact(id=id_, **{**fields, **more})


def question(id_, *values, only_if=(), also_if=(), ask_if=((),), dates=None, follows=(), first=()):
    """Return a question; `dates` names the date of an option."""
    options = tuple(
        Option(value, T, (dates or {}).get(value, ""), clause=Text(f"是{value}", f"it is {value}"))
        for value in values
    )
    return Question(id_, T, T, T, options, only_if, also_if, ask_if, follows, first)


def step(id_, *only_if, **more):
    """Return a step whose text is its id."""
    return Step(id_, Text(f"做{id_}。", f"Do {id_}."), "self", only_if=only_if, **more)


def kind(id_, *steps, act=48, phase="transit", **more):
    """Return a kind with three first steps, then `steps`."""
    fields = {
        "title": T,
        "phase": phase,
        "means": T,
        "confused_with": (),
        "who_acts": T,
        "wait": Wait(Text("等{wait.act}。", "Wait {wait.act}."), Hours(24), Hours(act), Hours(96)),
        "steps": ("look", step(f"{id_}-one"), step(f"{id_}-two"), *steps),
        "words": Words(T, T, T),
        "evidence": ("photo", T),
        "never": (T,),
        "harms": ("late", "missing"),
        "examples": ("样例",),
    }
    return Kind(id_, **{**fields, **more})


def claim(id_, *steps, ways=((),), track="carrier", rungs=(), **more):
    """Return a claim that holds for anybody unless `ways` say otherwise."""
    fields = {"against": "carrier", "letters": ("note",), "facts": ("plain",), "proofs": ("photo",)}
    return Claim(
        id=id_,
        title=T,
        says=T,
        remedy=T,
        ways=ways,
        track=track,
        steps=steps,
        rungs=rungs,
        **{**fields, **more},
    )


def reason_like(reason):
    """Return a reason with the days of `reason`, but with none of its words and facts."""
    days = "".join(day for day in ("{opens}", "{due}") if day in reason.says.zh)
    return Reason(reason.id, Text(f"因为{days}。", f"As {days}."), ("plain",))


def by_id(*records):
    return {record.id: record for record in records}
