"""The one door: a JSON request in, a JSON reply out, in a browser and on a command line."""

import json
from collections.abc import Callable
from dataclasses import replace
from functools import cache

from guide.advise import advise as advising
from guide.ask.interview import next_question, offered, relevant, shown
from guide.ask.table import Table, compile_table, progress
from guide.door.casework import casework
from guide.door.contact import carrier_named
from guide.door.deadline_reply import deadline_asked
from guide.door.drafting import claim_of, draft_reply
from guide.door.estimating import estimating
from guide.door.notices import left_out, noticed, past_review
from guide.door.reply import advice_reply
from guide.door.request import (
    Request,
    clock_of,
    dates_of,
    lang_of,
    parse,
    text_of,
    texts_of,
    today_if_given,
    today_of,
)
from guide.door.seen_reply import recognition_reply, status_reply
from guide.door.size import within
from guide.formats.qr import matrix, path, side
from guide.kb import KB, learned
from guide.keep.case import read as read_case
from guide.keep.export import export
from guide.keep.fields import CaseError
from guide.model.base import KnowledgeBase
from guide.model.text import Lang, Text
from guide.say.refusal import Refused
from guide.say.speaker import Json
from guide.triage import requests as many
from guide.write.spoken import Spoken


def handle(request: str) -> str:
    """Answer one request; an error in the request comes back as {"error": ...}.

    Never raises. The reply is one line of JSON that any encoding of Unicode can carry.
    """
    lang: Lang = "zh"
    try:
        read = parse(request)
        lang = lang_of(read)
        reply = _operation(read)(read, lang)
    except Refused as refused:
        reply = refused.reply(lang)
    except CaseError as error:
        reply = Refused(error.code, says=error.says).reply(lang)
    except Exception:  # the page must never be left without an answer
        reply = Refused("internal").reply(lang)
    line = json.dumps(reply, ensure_ascii=False, separators=(",", ":"))
    return line.encode("utf-8", "replace").decode("utf-8")


def _operation(request: Request) -> Callable[[Request, Lang], Json]:
    do = text_of(request, "do")
    if do not in OPERATIONS:
        known = ", ".join(OPERATIONS)
        raise Refused("unknown-do", field="do", value=do, wanted=Text(known, known))
    return OPERATIONS[do]


@cache
def _table() -> Table:
    return compile_table(KB)


def _reader() -> KnowledgeBase:
    """Return the knowledge with what was learned, which in a browser comes after the rest."""
    return KB if KB.weights else replace(KB, weights=learned())


def _recognise(request: Request, lang: Lang) -> Json:
    today = today_if_given(request)
    clock = clock_of(request, today) if today else None
    return recognition_reply(_reader(), text_of(request, "text"), today, lang, clock)


def _status(request: Request, lang: Lang) -> Json:
    system = None if request.get("system") in (None, "") else text_of(request, "system")
    return status_reply(KB, system, text_of(request, "code"), lang)


def _ask(request: Request, lang: Lang) -> Json:
    given = texts_of(request, "answers")
    kept = relevant(KB, given)
    question = next_question(KB, kept)
    come = progress(_table(), kept)
    return {
        "answers": kept,
        "question": None if question is None else shown(question, lang),
        "offered": [offer.id for offer in offered(KB, kept)],
        "progress": {"done": come.done, "left_at_most": come.left_at_most},
        "dropped": [id_ for id_ in given if id_ not in kept],
    }


def _advise(request: Request, lang: Lang) -> Json:
    today = today_of(request)
    answers, dates = texts_of(request, "answers"), dates_of(request, today)
    advice = advising.advise(KB, answers, dates, clock_of(request, today))
    spoken = Spoken(KB, texts_of(request, "blanks"), dates)
    reply = advice_reply(KB, advice, today, lang, _carrier(request), spoken)
    facts = reply["facts"]
    assert isinstance(facts, dict)
    old = past_review(KB, facts, today, lang)
    return within(noticed(reply, [*old, *left_out(KB, answers, advice.answers, lang)]))


def _carrier(request: Request) -> str:
    """Return the id of the carrier that the request names, by itself or in a blank; "" for none."""
    for words in (request.get("carrier"), texts_of(request, "blanks").get("carrier")):
        named = carrier_named(KB, words) if isinstance(words, str) else ""
        if named:
            return named
    return ""


def _draft(request: Request, lang: Lang) -> Json:
    id_, today = text_of(request, "letter"), today_of(request)
    if id_ not in KB.letters:
        raise Refused("unknown-letter", field="letter", value=id_)
    dates = dates_of(request, today)
    answers = relevant(KB, texts_of(request, "answers"))
    now = advising.situation(KB, answers, dates, clock_of(request, today))
    claim = claim_of(now, id_, request.get("claim"))
    blanks = texts_of(request, "blanks")
    return draft_reply(now, KB.letters[id_], claim, blanks, _carrier(request), lang)


def _case(request: Request, lang: Lang) -> Json:
    return casework(KB, request, lang, today_if_given(request))


def _estimate(request: Request, lang: Lang) -> Json:
    answers = relevant(KB, texts_of(request, "answers"))
    return estimating(KB, answers, request.get("amounts"), lang)


def _qr(request: Request, lang: Lang) -> Json:
    text = text_of(request, "text")
    try:
        modules = matrix(text)
    except ValueError:
        raise Refused("too-long") from None
    return {"side": side(modules), "path": path(modules)}


def _export(request: Request, lang: Lang) -> Json:
    today = today_of(request)
    case = {} if request.get("case") is None else read_case(KB, request["case"])[0]
    # What stands on the page is newer than what stands in the case.
    whole = {**request, **{of: request.get(of) or case.get(of) for of in ("answers", "dates")}}
    advice = _advise(whole, lang)
    return {**export(KB, request, advice, lang, today)}


def _table_of(request: Request, lang: Lang) -> Json:
    return many.table(KB, request, lang)


def _columns(request: Request, lang: Lang) -> Json:
    return many.which(KB, request, lang)


def _sheet(request: Request, lang: Lang) -> Json:
    return many.sheet(KB, request, lang)


def _triage(request: Request, lang: Lang) -> Json:
    return many.triage(_reader(), request, lang)


OPERATIONS: dict[str, Callable[[Request, Lang], Json]] = {
    "recognise": _recognise,
    "status": _status,
    "ask": _ask,
    "advise": _advise,
    "deadline": lambda request, lang: deadline_asked(KB, request, lang),
    "draft": _draft,
    "estimate": _estimate,
    "qr": _qr,
    "case": _case,
    "export": _export,
    "table": _table_of,
    "columns": _columns,
    "triage": _triage,
    "sheet": _sheet,
}
