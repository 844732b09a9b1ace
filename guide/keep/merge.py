"""Two copies of one case -> one, with nothing lost.

Entries are told apart by their id. An entry in one copy only is kept. Of two versions of an
entry the one changed later wins; where neither is later both are kept and the conflict is
reported. What one copy removed stays removed, unless the other changed it later. Of two
values of an answer, a date, a blank or an amount the copy changed later gives the one that
stays, and the other is reported, so that the reader can put it back.
"""

from collections.abc import Iterable
from typing import cast

from guide.keep.casefile import LISTS, MAPS, Case, Record, new_id
from guide.keep.removed import known, left
from guide.model.record import record


@record
class Conflict:
    """Two copies that disagree: `where` is a field or an entry, `kept` stays in its place.

    For an entry `kept` and `other` are ids: both are in the merged case.
    """

    where: str
    kept: str
    other: str


def merge(one: Case, two: Case) -> tuple[Case, tuple[Conflict, ...]]:
    """Return the union of two cases of today's format, and where they disagreed."""
    newer, older = (two, one) if str(two["changed"]) > str(one["changed"]) else (one, two)
    conflicts: list[Conflict] = []
    merged: Case = {**newer, "id": newer["id"] or older["id"]}
    for of in MAPS:
        merged[of] = _maps(_map(newer, of), _map(older, of), of, conflicts)
    removed = [*_list(one, "removed"), *_list(two, "removed")]
    for of in LISTS:
        mine, yours = (left(_list(case, of), of, removed) for case in (one, two))
        merged[of] = _lists(mine, yours, of, conflicts)
    merged["removed"] = known(removed, merged)
    return merged, tuple(conflicts)


def _map(case: Case, of: str) -> dict[str, str]:
    return cast(dict[str, str], case[of])


def _list(case: Case, of: str) -> list[Record]:
    return cast(list[Record], case[of])


def _maps(
    newer: dict[str, str], older: dict[str, str], of: str, conflicts: list[Conflict]
) -> dict[str, str]:
    """Return both maps as one; the newer value stays."""
    conflicts += [
        Conflict(f"{of}.{key}", newer[key], value)
        for key, value in older.items()
        if key in newer and newer[key] != value
    ]
    return {**older, **newer}


def _told(record: Record, among: Iterable[Record]) -> bool:
    """Return whether one of `among` says the same, under whatever id."""
    return any({**record, "id": item["id"]} == item for item in among)


def _lists(
    one: list[Record], two: list[Record], of: str, conflicts: list[Conflict]
) -> list[Record]:
    """Return the entries of both lists: those of `one` in their order, then new ones."""
    found = {record["id"]: record for record in one}
    taken = set(found) | {record["id"] for record in two}
    for new in two:
        mine = found.get(new["id"])
        if mine is None or str(new["changed"]) > str(mine["changed"]):
            found[new["id"]] = new
        elif mine["changed"] == new["changed"] and not _told(new, found.values()):
            other = {**new, "id": new_id(of, new, taken)}
            taken.add(other["id"])
            found[other["id"]] = other
            conflicts.append(Conflict(of, str(mine["id"]), str(other["id"])))
    return list(found.values())
