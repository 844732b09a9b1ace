"""How large a reply may grow: what can be looked up gives way, what is to be done never does."""

import json
from collections.abc import Iterator

from guide.door.step_reply import FIRST_LINE, SHUT
from guide.say.speaker import Json

MOST_BYTES = 40_000  # of a reply as JSON in UTF-8


def size(value: object) -> int:
    """Return the bytes of `value` as JSON, as `guide.api.handle` writes it."""
    return len(json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode())


def within(reply: Json, most: int = MOST_BYTES) -> Json:
    """Return `reply` within `most` bytes, cut where the reader can look it up.

    Quotes of law go first, the last cited first; they stay named by id and stand on the page of
    facts. Then, the last first, how a rung is climbed, but for the lowest explained, and how a
    step is done that is not for today: they keep their first line, as those further on do in
    any reply. Last of all go the quotes of what is due today, but for the first step. Every step,
    day and claim stays, and so does how to do what is due today.
    """
    over = size(reply) - most
    if over <= 0:
        return reply
    found = {**reply, "facts": dict(_facts(reply))}
    for saved in _cuts(found):
        over -= saved
        if over <= 0:
            break
    return found


def _cuts(found: Json) -> Iterator[int]:
    """Make one cut after another in `found`, and yield the bytes that each saves."""
    today = [_ids(step) for step in _rows(found, "steps") if step["when"] == "now"]
    yield from _unquoted(found, {id_ for ids in today for id_ in ids})
    yield from _shortened(found, "ladder", SHUT, 1)
    yield from _shortened(found, "steps", FIRST_LINE, 0)
    yield from _unquoted(found, {id_ for ids in today[:1] for id_ in ids})


def _unquoted(found: Json, keep: set[str]) -> Iterator[int]:
    """Leave out the facts that are not in `keep`, the last cited first."""
    facts = _facts(found)
    for id_ in [id_ for id_ in reversed(facts) if id_ not in keep]:
        yield size({id_: facts.pop(id_)}) - 1  # braces there, a comma here


def _shortened(found: Json, name: str, short: Json, keep: int) -> Iterator[int]:
    """Put `short` into the rows of `name` that say more, the last first; the first `keep` stay."""
    rows = list(_rows(found, name))
    found[name] = rows
    whole = [
        at
        for at, row in enumerate(rows)
        if row["when"] != "now" and any(row[key] != value for key, value in short.items())
    ]
    for at in reversed(whole[keep:]):
        before = size(rows[at])
        rows[at] = {**rows[at], **short}
        yield before - size(rows[at])


def _facts(reply: Json) -> dict[str, object]:
    facts = reply["facts"]
    assert isinstance(facts, dict)
    return facts


def _rows(reply: Json, name: str) -> list[Json]:
    rows = reply[name]
    assert isinstance(rows, list)
    return rows


def _ids(step: Json) -> list[str]:
    ids = step["facts"]
    assert isinstance(ids, list)
    return ids
