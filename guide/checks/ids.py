"""Ids resolve: whatever a record names exists, and a record stands under its own id."""

from collections.abc import Container, Iterable, Iterator

from guide.advise.ladder import RULES
from guide.ask.interview import option_dates
from guide.checks.texts import named
from guide.model.base import KnowledgeBase
from guide.model.claims import Claim, Runs
from guide.model.interview import Is
from guide.model.kinds import Kind
from guide.model.letters import Letter
from guide.model.steps import Step
from guide.read.model import NOTHING
from guide.read.signs.rules import MARKS
from guide.read.story import WARNINGS
from guide.say.refusal import DATES

Problems = Iterator[str]


def own_ids(kb: KnowledgeBase) -> Problems:
    """Yield records that stand under another id than their own."""
    for place in kb.__dataclass_fields__:
        records = getattr(kb, place)
        for key, record in records.items() if isinstance(records, dict) else ():
            if key != getattr(record, "id", getattr(record, "year", key)):
                yield f"{named(record)} stands under {key!r}"


def missing(record: object, what: str, ids: Iterable[str], known: Container[str]) -> Problems:
    """Yield the ids that are not known."""
    for id_ in ids:
        if id_ and id_ not in known:
            yield f"{named(record)} names the {what} {id_!r}, which does not exist"


def facts(kb: KnowledgeBase) -> Problems:
    """Yield unknown sources and facts that facts and other evidence name."""
    for fact in kb.facts.values():
        yield from missing(fact, "source", (fact.source,), kb.sources)
        yield from missing(fact, "fact", (fact.moved_by,), kb.facts)
    citing = (kb.myths, kb.channels, kb.reasons)
    for record, cited in ((r, r.facts) for records in citing for r in records.values()):
        yield from missing(record, "fact", cited, kb.facts)
    for channel in kb.channels.values():
        yield from missing(channel, "source", (channel.source,), kb.sources)
    for carrier in kb.carriers.values():
        claimed = tuple(claim.source for claim in carrier.claims)
        yield from missing(carrier, "source", (*carrier.sources, *claimed), kb.sources)
    for platform in kb.platforms.values():
        yield from missing(platform, "source", platform.sources, kb.sources)


def kinds(kb: KnowledgeBase) -> Problems:
    """Yield what kinds and states name and nobody defines."""
    seen = {**kb.kinds, **kb.states}
    for state in kb.states.values():
        yield from missing(state, "kind", state.kinds, kb.kinds)
    for kind in kb.kinds.values():
        yield from missing(kind, "kind or state", (id_ for id_, _ in kind.confused_with), seen)
        yield from missing(kind, "fact", (*kind.facts, *kind.wait.facts), kb.facts)
        yield from missing(kind, "source", kind.wait.sources, kb.sources)
        items = (item for item in (*kind.evidence, *kind.never) if isinstance(item, str))
        yield from missing(kind, "item", items, kb.items)
        yield from _listed_steps(kb, kind)


def _listed_steps(kb: KnowledgeBase, record: Kind | Claim) -> Problems:
    ids = [step if isinstance(step, str) else step.id for step in record.steps]
    yield from missing(record, "step", (s for s in record.steps if isinstance(s, str)), kb.steps)
    for id_ in dict.fromkeys(id_ for id_ in ids if ids.count(id_) > 1):
        yield f"{named(record)} has the step {id_!r} more than once"
    for step in record.steps:
        if isinstance(step, Step) and step.id in kb.steps:
            yield f"{named(record)} has a step of its own under the id of the shared {step.id!r}"


def claims(kb: KnowledgeBase) -> Problems:
    """Yield what claims, tracks and closed rungs name and nobody defines."""
    seen = {*kb.kinds, *kb.states}
    for claim in kb.claims.values():
        yield from missing(claim, "track", (claim.track,), kb.tracks)
        yield from missing(claim, "kind or state", (*claim.seen, *claim.not_seen), seen)
        yield from missing(claim, "rung", claim.rungs, kb.rungs)
        yield from missing(claim, "letter", claim.letters, kb.letters)
        yield from missing(claim, "fact", claim.facts, kb.facts)
        items = (item for item in (*claim.proofs, *claim.never) if isinstance(item, str))
        yield from missing(claim, "item", items, kb.items)
        yield from _listed_steps(kb, claim)
        yield from _clocks(kb, claim, claim.clocks)
        for way in claim.ways:
            yield from conditions(kb, claim, way)
    for track in kb.tracks.values():
        yield from missing(track, "date", (track.raised_on, track.by), DATES)
        yield from missing(track, "fact", (track.fact,), kb.facts)
        told = (track.raised, track.refused, track.silent, track.settled, track.taken)
        for only_if in (*told, track.fact_if):
            yield from conditions(kb, track, only_if)
    for closed in kb.closed:
        yield from missing(closed, "rung", (closed.rung,), kb.rungs)
        yield from missing(closed, "reason", (closed.reason,), kb.reasons)
        yield from conditions(kb, closed, closed.only_if)


def _clocks(kb: KnowledgeBase, record: object, clocks: tuple[Runs, ...]) -> Problems:
    for runs in clocks:
        yield from missing(record, "fact", (runs.fact,), kb.facts)
        yield from missing(record, "date", (runs.date,), DATES)
        yield from conditions(kb, record, runs.only_if)


def steps(kb: KnowledgeBase) -> Problems:
    """Yield what steps name and nobody defines."""
    for step in all_steps(kb):
        yield from missing(step, "channel", (step.channel,), kb.channels)
        yield from missing(step, "fact", step.facts, kb.facts)
        yield from missing(step, "letter", (step.letter,), kb.letters)
        yield from missing(step, "rung", (step.rung,), kb.rungs)
        yield from conditions(kb, step, step.only_if)


def all_steps(kb: KnowledgeBase) -> Iterator[Step]:
    """Yield the shared steps, then those of each kind and of each claim."""
    yield from kb.steps.values()
    records: list[Kind | Claim] = [*kb.kinds.values(), *kb.claims.values()]
    for record in records:
        yield from (step for step in record.steps if isinstance(step, Step))


def conditions(kb: KnowledgeBase, record: object, only_if: tuple[Is, ...]) -> Problems:
    """Yield conditions on questions or values that do not exist."""
    for is_ in only_if:
        question = kb.questions.get(is_.question) or kb.derived.get(is_.question)
        if question is None:
            yield f"{named(record)} depends on the question {is_.question!r}, which does not exist"
            continue
        offered = {option.value for option in question.options}
        for value in is_.values:
            if value not in offered and value != "":
                yield f"{named(record)} depends on {is_.question} = {value!r}, which is no option"
        if not is_.values:
            yield f"{named(record)} depends on {is_.question} with no value"


def rungs(kb: KnowledgeBase) -> Problems:
    """Yield what rungs name and nobody defines, and rungs without a rule."""
    for rung in kb.rungs.values():
        yield from missing(rung, "channel", (rung.channel,), kb.channels)
        yield from missing(rung, "fact", (*rung.facts, rung.answer_fact), kb.facts)
        yield from missing(rung, "letter", rung.letters, kb.letters)
        yield from missing(rung, "item", (b for b in rung.bring if isinstance(b, str)), kb.items)
        yield from missing(rung, "rule of the ladder", (rung.id,), RULES)
        yield from _clocks(kb, rung, rung.clocks)


def dates(kb: KnowledgeBase) -> set[str]:
    """Return the names of all dates that the interview asks for."""
    asked = (option_dates(q, o.value) for q in kb.questions.values() for o in q.options)
    return {name for names in asked for name in names}


def letters(kb: KnowledgeBase) -> Problems:
    """Yield what letters and blanks name and nobody defines."""
    for letter in kb.letters.values():
        yield from missing(letter, "blank", letter.blanks, kb.blanks)
        yield from missing(letter, "fact", letter.facts, kb.facts)
        yield from missing(letter, "channel", letter.channels, kb.channels)
        yield from conditions(kb, letter, letter.only_if)
        yield from _paragraphs(kb, letter)
    for blank in kb.blanks.values():
        yield from missing(blank, "date", (blank.date,), {*dates(kb), "today"})


def _paragraphs(kb: KnowledgeBase, letter: Letter) -> Problems:
    for paragraph in letter.paragraphs:
        yield from conditions(kb, letter, paragraph.only_if)


def codes(kb: KnowledgeBase) -> Problems:
    """Yield codes, signs and options that mean nothing we know, and what no option offers."""
    seen = {*kb.kinds, *kb.states}
    for system in kb.systems.values():
        yield from missing(system, "kind or state", _once(c.maps_to for c in system.codes), seen)
    for sign in kb.signs:
        yield from missing(sign, "kind, state or warning", (sign.of,), {*seen, *WARNINGS, *MARKS})
    question = kb.questions.get("seen")
    offered = [option.value for option in question.options] if question else []
    if question is not None:
        yield from missing(question, "kind or state", offered, {*seen, "unknown"})
    for id_, record in (*kb.kinds.items(), *kb.states.items()):
        if id_ not in offered:
            yield f"{named(record)} is no option of the question 'seen'"


def reading(kb: KnowledgeBase) -> Problems:
    """Yield labels and carriers that the reading of pasted text names and nobody knows."""
    for weights in kb.weights:
        yield from missing(
            weights, "kind or state", weights.labels, {*kb.kinds, *kb.states, NOTHING}
        )
    for brand in kb.brands:
        yield from missing(brand, "carrier", (brand.carrier or "",), kb.carriers)


def _once(groups: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(id_ for group in groups for id_ in group))


RULES_OF_IDS = (own_ids, facts, kinds, steps, claims, rungs, letters, codes, reading)
