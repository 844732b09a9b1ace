"""Recognising pasted text: which kinds and states it shows, and the very words that say so.

The text may be one line or a whole trace, in any order, with times or without. A line is
judged by `guide.read.judge`; `guide.read.story` follows the trace from its first scan to its last.
Nothing found is an answer, not an error.
"""

from collections.abc import Sequence
from datetime import date

from guide.model import KnowledgeBase
from guide.model.record import record
from guide.read.judge import Judgement, judge
from guide.read.model import Model, model_of
from guide.read.progress import PROGRESS, SIGNED
from guide.read.rules import PLACE, Rules, compiled
from guide.read.story import SCAM, WARNINGS, Because, Event, Found, Story
from guide.read.trace import Scan, lines, oldest_first, scans
from guide.read.waybill import find_numbers
from guide.text.fold import Folded, fold
from guide.text.links import LINK, OFFICIAL, domain, hosts, is_official

_MOST_LINES = 60  # from either end of a trace that the model weighs
_MOST_WEIGHED = 2400  # characters of them
_RECEIVED = frozenset(SIGNED)
_CONSENTED = frozenset(("s_delivered_station", "s_ready_for_pickup"))


@record
class Recognition:
    """What a text shows, most likely first.

    `numbers` are waybill numbers with the ids of the carriers they may belong to. `ask` is
    the id of the question that settles what the text leaves open, or None.
    """

    kinds: tuple[Found, ...] = ()
    states: tuple[Found, ...] = ()
    numbers: tuple[tuple[str, tuple[str, ...]], ...] = ()
    warnings: tuple[Found, ...] = ()
    ask: str | None = None


def recognise(kb: KnowledgeBase, text: str, today: date | None = None) -> Recognition:
    """Return what `text` shows, most likely first.

    `today` allows saying that no scan came for long: longer than the kind's own rule of
    thumb (`Wait.check`). Without it that is left open.
    """
    rules = compiled(kb.signs)
    events = _events(text, rules, model_of(kb.weights), today)
    events, known = oldest_first(events, lambda event: event.scan.when, _progress)
    story = Story(known)
    for event in events:
        story.add(event)
    story.flag_loop(rules.marks[PLACE])
    if today:
        story.flag_silence(kb.kinds, today)
    story.flag_scam(_bait(kb, events, rules, alarming=bool(story.open)))
    kinds, states = story.kinds(), story.states()
    warnings = tuple(Found(id_, story.warned[id_]) for id_ in WARNINGS if id_ in story.warned)
    ask = _question(kinds, states, story.is_close())
    return Recognition(kinds, states, find_numbers(text, kb.carriers), warnings, ask)


def _events(text: str, rules: Rules, model: Model | None, today: date | None) -> list[Event]:
    judged: dict[str, tuple[Folded, Judgement]] = {}
    found = []
    read = scans(lines(text), today)
    weighed = _weighed(read)
    for scan in read:
        if scan.text not in judged:
            folded = fold(scan.text)
            asked = model if scan.text in weighed else None
            judged[scan.text] = folded, judge(folded, rules, asked)
        found.append(Event(scan, *judged[scan.text]))
    return found


def _weighed(read: Sequence[Scan]) -> set[str]:
    """Return the texts that the model weighs: from both ends of a trace, as many as there is
    time for. A trace that people paste fits in; only a flood of lines does not.
    """
    found: set[str] = set()
    for side in (read, read[::-1]):
        left = _MOST_WEIGHED
        for scan in side[:_MOST_LINES]:
            left -= len(scan.text)
            if left < 0 and found:
                break
            found.add(scan.text)
    return found


def _progress(event: Event) -> int | None:
    return PROGRESS.get(event.judged.top)


def _bait(
    kb: KnowledgeBase, events: list[Event], rules: Rules, *, alarming: bool
) -> tuple[tuple[Because, ...], bool]:
    """Return the links in the text that lead to strangers, and whether they come with an alarm.

    "Your parcel cannot be delivered" with a link is the usual bait; without the alarm a link
    to an unknown host only deserves a warning.
    """
    owned = {domain(carrier.site) for carrier in kb.carriers.values() if carrier.site}
    owned |= set(rules.marks[OFFICIAL])
    found = []
    for event in events:
        plain = event.scan.plain
        for host in hosts(plain):
            if not is_official(host, owned):
                at = plain.find(host)
                words = event.scan.text[at : at + len(host)]
                found.append(Because(event.scan.text, words, event.scan.at))
        if alarming:
            for mark in rules.marks[LINK]:
                if (at := event.folded.text.find(mark)) >= 0:
                    words = event.folded.words(at, at + len(mark))
                    found.append(Because(event.scan.text, words, event.scan.at))
    return tuple(found), alarming


def _question(kinds: tuple[Found, ...], states: tuple[Found, ...], is_close: bool) -> str | None:
    """Return the question that settles what is left open, or None."""
    if kinds:
        return "seen" if is_close and kinds[0].id != SCAM else None
    if not states:
        return "seen"
    if states[0].id in _RECEIVED:
        return "received"
    return "consented" if states[0].id in _CONSENTED else None
