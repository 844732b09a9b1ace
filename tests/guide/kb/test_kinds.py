"""Rules that every kind, shared step and shared item keeps."""

import dataclasses
import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import pytest

from guide.kb import KB
from guide.kb import kinds as package
from guide.kb.claims import CLAIMS
from guide.kb.kinds import KINDS
from guide.kb.parts.items import ITEMS
from guide.kb.parts.steps import STEPS
from guide.model.kinds import Kind
from guide.model.steps import Step
from guide.model.text import Text

TAXONOMY = (
    *("not_found", "not_picked_up", "pickup_failed", "cancelled", "intercepted", "stalled"),
    *("transit_delay", "weather_force_majeure", "missorted", "label_problem", "held_at_depot"),
    *("out_of_area", "address_problem", "recipient_unreachable", "recipient_absent"),
    *("recipient_closed", "access_restricted", "attempt_failed", "rescheduled"),
    *("delivery_overdue", "pickup_overdue", "unwanted_proxy", "delivered_not_received"),
    *("refused", "payment_due", "id_or_signature_required", "returning", "returned", "damaged"),
    *("shortage", "lost", "destroyed_abandoned", "security_prohibited", "carrier_rejected"),
    *("customs_hold", "customs_docs", "customs_duty_due", "customs_refused", "investigating"),
    *("exception_unspecified", "pulled_from_locker", "scam_suspect"),
)
SHARED = {step.id: step for step in STEPS}

every_kind = pytest.mark.parametrize("kind", KINDS, ids=[kind.id for kind in KINDS])


def steps_of(kind: Kind) -> list[Step]:
    return [SHARED[step] if isinstance(step, str) else step for step in kind.steps]


def texts(record: object) -> Iterator[Text]:
    if isinstance(record, Text):
        yield record
    elif isinstance(record, tuple):
        for part in record:
            yield from texts(part)
    elif dataclasses.is_dataclass(record):
        for field in dataclasses.fields(record):
            yield from texts(getattr(record, field.name))


def test_order_of_the_taxonomy():
    """Kinds stand in the order of the taxonomy, each once."""
    ids = [kind.id for kind in KINDS]
    assert ids == [kind for kind in TAXONOMY if kind in ids]


def test_every_file_is_joined():
    """A file that is not imported holds a kind that nobody sees."""
    files = {path.stem for path in Path(package.__file__).parent.glob("*.py")} - {"__init__"}
    assert files == {kind.id for kind in KINDS}


def test_step_ids_are_unique():
    """An own step shares its id with no other step of any kind."""
    own = [step.id for kind in KINDS for step in kind.steps if isinstance(step, Step)]
    assert len(own + list(SHARED)) == len(set(own) | set(SHARED))


def test_shared_records_are_used():
    """A shared step or item that no kind, claim or rung uses is dead text."""
    parts = [part for kind in KINDS for part in (*kind.steps, *kind.evidence, *kind.never)]
    parts += [part for claim in CLAIMS for part in (*claim.steps, *claim.proofs, *claim.never)]
    parts += [part for rung in KB.rungs.values() for part in rung.bring]
    strings = {part for part in parts if isinstance(part, str)}
    assert strings == set(SHARED) | {item.id for item in ITEMS}


def test_nothing_stands_on_nearly_all_kinds():
    """What most kinds would repeat belongs to the claims; a kind keeps what only it knows."""
    shared = [step for kind in KINDS for step in kind.steps if isinstance(step, str)]
    assert max(shared.count(step) for step in shared) <= len(KINDS) // 3


def test_no_sentence_stands_twice():
    """What two records would say alike belongs into one shared record."""
    where: dict[str, set[str]] = defaultdict(set)
    records = [*STEPS, *ITEMS, *KINDS]
    for record in records:
        for text in texts(record):
            for sentence in re.split(r"[。！？；]", text.zh):
                if len(sentence) >= 12:
                    where[sentence].add(record.id)
    assert {sentence: ids for sentence, ids in where.items() if len(ids) > 1} == {}


@every_kind
def test_help_without_answers(kind):
    """A reader who answered nothing still gets a first step of this very kind."""
    assert any(not step.only_if and not step.rung for step in steps_of(kind)[:2])


@every_kind
def test_what_went_wrong_is_named(kind):
    """Each kind names what it can mean for the person; only a false message may be nothing."""
    assert kind.harms
    assert ("none" in kind.harms) is (kind.id == "scam_suspect")


@every_kind
def test_a_step_fits_one_line(kind):
    """A step is one line on paper and on a small screen."""
    too_long = [s.id for s in steps_of(kind) if len(s.does.zh) > 32 or len(s.does.en) > 90]
    assert too_long == []


@every_kind
def test_waits_grow(kind):
    """Checking comes before acting, acting before escalating; the text uses no other wait."""
    assert kind.wait.check.n <= kind.wait.act.n <= kind.wait.escalate.n
    named = set(re.findall(r"\{([^}]*)\}", kind.wait.says.zh))
    assert named <= {"wait.check", "wait.act", "wait.escalate"}


@every_kind
def test_ids_resolve(kind):
    """Channels, facts and what the kind is confused with exist; no weak fact is cited."""
    steps = steps_of(kind)
    assert {step.channel for step in steps} <= set(KB.channels)
    facts = {fact for step in steps for fact in step.facts} | set(kind.facts)
    assert facts <= {fact.id for fact in KB.facts.values() if fact.confidence != "low"}
    others = {other for other, _ in kind.confused_with}
    assert kind.id not in others
    assert others <= set(TAXONOMY) | {other for other in others if other.startswith("s_")}


@every_kind
def test_words_leave_gaps(kind):
    """What to say has gaps for the reader's own facts, in both languages."""
    for text in (kind.words.call, kind.words.chat, kind.words.seller):
        assert "【" in text.zh
        assert "【" in text.en


@every_kind
def test_examples_are_ours(kind):
    """Four to eight lines in both languages, and no digits that could be a real number."""
    assert 4 <= len(kind.examples) <= 8
    assert any(line.isascii() for line in kind.examples)
    assert not all(line.isascii() for line in kind.examples)
    assert not any(re.search(r"\d{4}", line) for line in kind.examples)


@every_kind
def test_scams_are_warned_of(kind):
    """Where fake messages occur, a warning against following them stands on the page."""
    if kind.scams:
        assert {"never-link", "never-stranger-claim"} & set(kind.never)


@every_kind
def test_readers_of_english_ask_in_english(kind: Kind) -> None:
    """At least two ways of asking, in plain letters, that no other kind has."""
    others = {line for one in KINDS if one is not kind for line in one.asked_en}
    assert 2 <= len(set(kind.asked_en)) == len(kind.asked_en)
    assert all(line.isascii() for line in kind.asked_en)
    assert not others & set(kind.asked_en)
