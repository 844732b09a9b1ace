"""How large a reply may grow: what is quoted in full gives way, what is said never does."""

import json
from collections.abc import Iterable, Iterator

from guide.say.speaker import Json

MOST_BYTES = 40_000  # of a reply as JSON in UTF-8


def size(value: object) -> int:
    """Return the bytes of `value` as JSON, as `guide.api.handle` writes it."""
    return len(json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode())


def within(reply: Json, most: int = MOST_BYTES) -> Json:
    """Return `reply` within `most` bytes by leaving out quotes that can be looked up.

    What is left out of `facts` stays named by id where it is cited, and stands on the page of
    facts. The law of what is due today and of the days that run is quoted whatever comes; of
    the rest the last cited goes first.
    """
    over = size(reply) - most
    facts = reply["facts"]
    assert isinstance(facts, dict)
    kept = dict(facts)
    needed = set(_needed(reply))
    for id_ in reversed(facts):
        if over <= 0:
            break
        if id_ not in needed:
            over -= size({id_: kept.pop(id_)}) - 1  # braces there, a comma here
    return {**reply, "facts": kept}


def _needed(reply: Json) -> Iterator[str]:
    """Yield the facts of the steps due now, of the periods that run and of those that stopped."""
    for step in _each(reply["steps"]):
        if step["when"] == "now":
            yield from _ids(step["facts"])
    for clock in _each(reply["deadlines"]):
        yield from (str(clock["fact"]), *_ids(clock["basis"]))
    for stopped in _each(reply["gone"]):
        yield str(stopped["fact"])


def _each(value: object) -> Iterable[Json]:
    assert isinstance(value, list)
    return value


def _ids(value: object) -> list[str]:
    assert isinstance(value, list)
    return value
