"""Removals remembered: which entry of which list went, and when.

Without them, joining two copies of a case would bring back what the reader removed from one
of them. A removal says nothing of what the entry held. It ends when the entry is put back,
and yields to a change of the entry made later in another copy.
"""

from collections.abc import Iterable, Mapping

from guide.keep.fields import FIELDS, MAX_ENTRIES

Record = dict[str, object]
Key = tuple[object, object]  # list, id


def known(removals: Iterable[Record], case: Mapping[str, object]) -> list[Record]:
    """Return `removals` of entries that are in no list of `case`, each once, the latest.

    The oldest of very many are forgotten.
    """
    there = {
        (of, entry["id"])
        for of in FIELDS
        for entry in case[of]  # type: ignore[attr-defined]
    }
    found = _latest(removals)
    return [found[key] for key in found if key not in there][-MAX_ENTRIES:]


def left(entries: Iterable[Record], of: str, removals: Iterable[Record]) -> list[Record]:
    """Return the `entries` of the list `of` that were not removed since they were changed."""
    gone = _latest(removals)
    return [
        entry
        for entry in entries
        if (of, entry["id"]) not in gone or _later(entry, gone[(of, entry["id"])])
    ]


def _latest(removals: Iterable[Record]) -> dict[Key, Record]:
    found: dict[Key, Record] = {}
    for removal in removals:
        key = removal["of"], removal["id"]
        if key not in found or _later(removal, found[key]):
            found[key] = removal
    return found


def _later(one: Mapping[str, object], other: Mapping[str, object]) -> bool:
    return str(one["changed"]) > str(other["changed"])
