"""Older formats of the case file, brought up one version at a time.

Each step takes the raw content of one version and gives that of the next; it only moves
and renames. `guide.keep.casefile` checks the result like any other file.
"""

from collections.abc import Callable, Mapping

FORMAT = "zhuijian-case"
VERSION = 3

Raw = Mapping[str, object]

# Format 1 kept the reader's table as it stands on paper, without ids.
_LOG_1 = {
    "date": "on",
    "channel": "channel",
    "contact": "who",
    "notes": "said",
    "ticket": "ticket",
    "promised": "promised_by",
}


def _from_1(raw: Raw) -> Raw:
    """Format 1 -> 2: fields renamed; entries get their ids when they are read."""
    moved = {"details": "blanks"}
    found: dict[str, object] = {moved.get(key, key): value for key, value in raw.items()}
    log = found.get("log")
    if isinstance(log, list):
        found["log"] = [
            {_LOG_1.get(key, key): value for key, value in item.items()}
            if isinstance(item, dict)
            else item
            for item in log
        ]
    return {**found, "version": 2}


def _from_2(raw: Raw) -> Raw:
    """Format 2 -> 3: amounts and removals came in; nothing else changed."""
    return {**raw, "version": 3}


UPGRADES: dict[int, Callable[[Raw], Raw]] = {1: _from_1, 2: _from_2}
