"""Replies in plain lines for people: what the command line prints without ``--json``."""

from collections.abc import Iterable, Iterator
from typing import Any

from guide.model.text import Lang
from zhuijian.words import word

Reply = dict[str, Any]


def _listed(heading: str, lines: Iterable[str], lang: Lang) -> Iterator[str]:
    """Yield a heading and numbered lines, or nothing where there are no lines."""
    for number, line in enumerate(lines, 1):
        if number == 1:
            yield ""
            yield word(heading, lang)
        yield f"  {number}. {line}"


def _bracketed(text: str, lang: Lang) -> str:
    return f"（{text}）" if lang == "zh" else f" ({text})"


def cited(facts: Reply, lang: Lang) -> Iterator[str]:
    """Yield each fact with its clause, its source and the day on which it was checked."""
    yield from _listed("facts", (_fact(fact, lang) for fact in facts.values()), lang)


def _fact(fact: Reply, lang: Lang) -> str:
    where = " ".join(part for part in (fact["source"], fact["clause"]) if part)
    between = "，" if lang == "zh" else ", "
    checked = word("checked", lang, day=fact["checked_on"])
    sure = word(f"confidence.{fact['confidence']}", lang)
    return f"{fact['says']}" + _bracketed(between.join((where, checked, sure)), lang)


# ---------------------------------------------------------------------- advice


def advice(reply: Reply, today: str, lang: Lang) -> Iterator[str]:
    """Yield the advice in the order in which a reader needs it."""
    yield reply["headline"]["says"]
    yield word("today", lang, day=today)
    if reply["means"]:
        yield reply["means"]
    for when in ("now", "next", "later", "done"):
        steps = [step for step in reply["steps"] if step["when"] == when]
        yield from _listed(when, (_step(step, lang) for step in steps), lang)
    yield from _listed("claims", (_claim(claim, lang) for claim in reply["claims"]), lang)
    yield from _listed("maybe", (_maybe(one, lang) for one in reply["maybe"]), lang)
    yield from _listed("ladder", (_rung(rung, lang) for rung in reply["ladder"]), lang)
    yield from _listed("deadlines", (_deadline(one, lang) for one in reply["deadlines"]), lang)
    yield from _listed("never", reply["never"], lang)
    yield from _listed("warnings", (one["title"] for one in reply["warnings"]), lang)
    yield from _listed("evidence", reply["evidence"], lang)
    titles = reply["letter_titles"]
    yield from _listed("letters", (f"{titles[id_]} [{id_}]" for id_ in reply["letters"]), lang)
    yield from cited(reply["facts"], lang)


def _step(step: Reply, lang: Lang) -> str:
    line = f"{step['does']} [{step['channel_title']}]"
    if step["contact"]:
        line += _contact(step["contact"], lang)
    if step["opens_on"]:
        line += " " + word("until", lang, day=step["opens_on"])
    return line + (f"\n     {step['how']}" if step["how"] else "")


def _contact(reached: Reply, lang: Lang) -> str:
    """Return number and address, the surer first, with what to mind about the number."""
    known = [one for one in (reached["tel"], reached["url"]) if one]
    if reached["site_first"]:
        known.reverse()
    noted = [*known, reached["note"]] if known and reached["note"] else known
    return _bracketed("  ".join(noted), lang) if noted else ""


def _claim(claim: Reply, lang: Lang) -> str:
    joined: str = ("：" if lang == "zh" else ": ").join((claim["title"], claim["remedy"]))
    return joined + (f"\n     {claim['argued']}" if claim["argued"] else "")


def _maybe(one: Reply, lang: Lang) -> str:
    return f"{one['title']}" + _bracketed(word("if", lang) + one["value_title"], lang)


def _rung(rung: Reply, lang: Lang) -> str:
    state = word(f"rung.{rung['state']}", lang, day=rung["opens_on"] or "")
    return f"{rung['title']}{_bracketed(state, lang)} {rung['why']}"


def _deadline(one: Reply, lang: Lang) -> str:
    days = word("last_day", lang, day=one["last_day"])
    if one["latest"] != one["last_day"] and not one["own"]:
        days += ("，" if lang == "zh" else ", ") + word("at_latest", lang, day=one["latest"])
    if one["over"]:
        days += ("，" if lang == "zh" else ", ") + word("over", lang)
    return f"{days} {one['says']}"


# ------------------------------------------------------------- the other replies


def recognition(reply: Reply, lang: Lang) -> Iterator[str]:
    """Yield what a text shows, how sure that is, and the words that decided."""
    yield reply["say"]
    yield from _listed("warnings", (_seen(one, lang) for one in reply["warnings"]), lang)
    yield from _listed("because", (_seen(one, lang) for one in _found(reply)), lang)
    if len(reply["choices"]) > 1:
        choices = (f"{one['title']} [{one['id']}] {one['share']:.0%}" for one in reply["choices"])
        yield from _listed("choices", choices, lang)
    numbers = (_number(one) for one in reply["numbers"])
    yield from _listed("numbers", numbers, lang)
    fills = reply["fills"]
    read = (f"{of}.{id_} = {value}" for of in fills for id_, value in fills[of].items())
    yield from _listed("fills", read, lang)


def _found(reply: Reply) -> list[Reply]:
    return [*reply["kinds"], *reply["states"]]


def _seen(one: Reply, lang: Lang) -> str:
    words = "、".join(f"“{reason['words']}”" for reason in one["because"])
    return f"{one['title']} [{one['id']}]" + (_bracketed(words, lang) if words else "")


def _number(one: Reply) -> str:
    places = "  ".join(f"{where['title']} {where['url']}" for where in one["where"])
    return f"{one['number']}  {places}".rstrip()


def deadline(reply: Reply, lang: Lang) -> Iterator[str]:
    """Yield the last day, and how it was counted."""
    yield _deadline({**reply, "own": False, "over": False}, lang)
    yield from _listed("counted", reply["counted"], lang)
    if reply["why"]:
        yield reply["why"]
    yield from cited(reply["facts"], lang)


def letter(reply: Reply, lang: Lang) -> Iterator[str]:
    """Yield the letter to read, the one to send, what is missing, and where it goes."""
    yield reply["title"]
    yield ""
    yield reply["text"]
    if reply["send"] != reply["text"]:
        yield ""
        yield word("send", lang)
        yield reply["send"]
    wanting = (one for one in reply["blanks"] if one["id"] in reply["missing"])
    lines = (f"{one['id']}: {one['title']}" for one in wanting)
    yield from _listed("missing", lines, lang)
    to = reply["send_to"]
    yield from _listed("send_to", (_place(one) for one in to), lang)


def _place(one: Reply) -> str:
    return "  ".join(part for part in (one["title"], one["tel"], one["url"]) if part)


def status(reply: Reply, lang: Lang) -> Iterator[str]:
    """Yield what a code means, here and elsewhere."""
    if reply["means"]:
        yield f"{reply['means']} [{', '.join((*reply['kinds'], *reply['states']))}]"
    if reply["note"]:
        yield reply["note"]
    others = (f"{one['title']} [{one['system']}] {one['means']}" for one in reply["conflicts"])
    yield from _listed("elsewhere", others, lang)


def question(reply: Reply, lang: Lang) -> Iterator[str]:
    """Yield the next question with its options, or that none is left."""
    asked = reply["question"]
    if asked is None:
        yield word("no_question", lang)
        return
    yield f"{asked['title']} [{asked['id']}]"
    yield asked["hint"]
    options = (f"{one['title']} [{one['value']}]" for one in asked["options"])
    yield from _listed("options", options, lang)


def estimate(reply: Reply, lang: Lang) -> Iterator[str]:
    """Yield each rule with its formula and what it comes to."""
    yield reply["note"]
    found = (_estimated(one, reply["amounts"], lang) for one in reply["estimates"])
    yield from _listed("estimates", found, lang)
    yield from cited(reply["facts"], lang)


def _estimated(one: Reply, amounts: Reply, lang: Lang) -> str:
    between = " ~ " if one["low"] != one["high"] else ""
    amount = f"{one['low']}{between and between + one['high']} {one['unit']}"
    wanting = "、".join(amounts[name] for name in one["needs"])
    known = one["low"] is not None and one["high"] is not None
    says = amount if known else word("needs", lang, names=wanting)
    return f"{one['title']}{_bracketed(says, lang)} {one['when']} {one['formula']}"
