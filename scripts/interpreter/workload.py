"""Requests of every sort, in the order of the knowledge base: what the interpreter has to do.

`core_part.py` watches it doing them. They ask for much more than one reader does, in long and
in broken texts too, so that what was seen running is enough for nearly everybody; whoever
needs more waits a moment longer and gets the same answers.
"""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from guide.kb import KB

CASES = Path(__file__).resolve().parents[2] / "tests" / "cases"
TODAY = "2026-11-25"
ROLES = ("buyer", "recipient", "sender", "seller")
DATES = {"shipped_on": "2026-11-10", "complained_on": "2026-11-12", "appealed_on": "2026-11-20"}
PASSED = {"seller_asked": "refused", "complained": "yes", "answered": "unsatisfied"}
LONG = 2_000  # lines: a trace longer than any app shows
# Texts that are no trace: other scripts, signs that no font has, half a character.
STRANGE = (
    "",
    "\ud800",
    "🚚📦" * 50,
    "ﬁ ½ ① ＡＢＣ　１２３ Ünïcödé ไทย العربية देवनागरी \u202e\u2028\x00",
    "=HYPERLINK(1)\t+1\r\n@SUM",
    "a" * 100_000,
    "(" * 5_000 + ")" * 5_000,
    "https://example.org/?a=%E4%BD%A0&b=1 http://[::1]:80/ http://xn--fiq228c/",
)
BROKEN = (
    "",
    "{",
    "[]",
    "null",
    "1e999",
    '"\\ud83d\\ude00"',
    '{"do":"ask","answers":{"seen":1.5}}',
    '{"do":"ask","answers":{"role":"' + "x" * 70_000 + '"}}',
    "[" * 100 + "]" * 100,
    '{"a":NaN}',
    "x" * 1_100_000,
)

Request = dict[str, Any]


def recorded() -> Iterator[Request]:
    """Yield the requests of the recorded cases."""
    for path in sorted(CASES.glob("*.json")):
        for case in json.loads(path.read_text("utf-8")):
            yield {name: value for name, value in case.items() if name not in ("=>", "name")}


def advised() -> Iterator[Request]:
    """Yield requests for advice and for its files: every kind and state, every role."""
    for seen in (*KB.kinds, *KB.states, "unknown", "nonsense"):
        for role in ROLES:
            answers = {"seen": seen, "role": role, **PASSED}
            yield {"do": "ask", "answers": answers}
            yield {"do": "advise", "answers": answers, "dates": DATES, "today": TODAY}
    for kind in list(KB.kinds)[:8]:
        answers = {"seen": kind, "role": "buyer", **PASSED}
        for form in ("ics", "csv", "md", "case"):
            yield {"do": "export", "as": form, "answers": answers, "dates": DATES, "today": TODAY}


def written() -> Iterator[Request]:
    """Yield requests for every letter, deadline, estimate and status."""
    for letter in KB.letters:
        for role in ROLES[:2]:
            blanks = dict.fromkeys(KB.blanks, "某某 1")
            yield {
                "do": "draft",
                "letter": letter,
                "answers": {"role": role, "seen": "lost"},
                "blanks": blanks,
                "dates": DATES,
                "today": TODAY,
            }
    for fact in KB.facts:
        for start in ("2024-02-29", "2026-09-28", "2026-12-31", "2031-01-01"):
            yield {"do": "deadline", "fact": fact, "start": start}
    for amounts in ({"value": "100", "postage": "15.5"}, {"grams": "300"}, {"value": "x"}):
        yield {"do": "estimate", "answers": {"seen": "lost", "role": "sender"}, "amounts": amounts}
    for size in (1, 20, 200, 1_000, 4_000):
        yield {"do": "qr", "text": "https://example.org/#" + "a" * size}


def read_lines() -> Iterator[Request]:
    """Yield texts to recognise: the examples of every kind, whole traces, strange ones."""
    lines = [line for kind in KB.kinds.values() for line in kind.examples]
    dated = [f"2026-11-{1 + at % 28:02} 08:{at % 60:02}:00 {line}" for at, line in enumerate(lines)]
    many = [dated[at % len(dated)] for at in range(LONG)]
    texts = [*lines, *STRANGE, "\n".join(dated[:40]), "\n".join(reversed(dated)), "\n".join(many)]
    for text in texts:
        yield {"do": "recognise", "text": text, "today": TODAY}
    yield {"do": "recognise", "text": "SF1234567890123 RB123456785CN 1Z999AA10123456784"}


def cases() -> Iterator[Request]:
    """Yield the life of a case: made, grown, changed, merged, read from an older file."""
    base: Request = {"format": "zhuijian-case", "version": 1, "answers": {"seen": "lost"}}
    entry = {"on": "2026-11-20", "channel": "carrier", "said": "三天内回复", "promised_on": TODAY}
    for at in range(60):
        yield {"do": "case", "op": "add", "case": base, "entry": {**entry, "note": "字" * at}}
    for op in ("new", "edit", "remove", "upgrade", "merge", "nothing"):
        yield {"do": "case", "op": op, "case": base, "other": base, "entry": entry, "today": TODAY}


def requests() -> Iterator[str]:
    """Yield every request as the text that a page would send, in both languages."""
    for make in (recorded, advised, written, read_lines, cases):
        for request in make():
            for lang in ("zh", "en"):
                yield json.dumps({**request, "lang": lang})
    yield from BROKEN
