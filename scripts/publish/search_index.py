"""Make the theme's search index lean and pointed.

The theme writes one entry a heading. A kind's page is found as one thing: what it means, how
apps word it and how people ask stand in one entry, so that a question matches it whole. Words
that people use and the page does not are added from `scripts.pages.words.asked`. What decides but
makes no sentence stands in a field of its own, which is searched and never shown.
"""

import json
from collections.abc import Mapping
from typing import Any

Entry = dict[str, Any]

# Parts of a kind's page that join the entry of the page, by the id of their heading.
SHOWN = frozenset({"normal", "who", "first"})
UNSEEN = frozenset({"examples", "asked", "confused"})
FAMILY = "kinds/"
FIELD = "asked"


def lean(entries: list[Entry], asked: Mapping[str, str]) -> list[Entry]:
    """Return the entries of the index, parts joined to their page and words people use added.

    `asked` maps the address of a page to words with spaces between them.

    Raises:
        KeyError: `asked` names a page that is not in the index.
    """
    pages = {entry["location"]: dict(entry) for entry in entries if "#" not in entry["location"]}
    kept: list[Entry] = []
    for entry in entries:
        page, _, part = entry["location"].partition("#")
        whole = pages.get(page, {}) if page.startswith(FAMILY) else {}
        if not part:
            kept.append(pages[page])
        elif whole and part in SHOWN:
            whole["text"] += " " + entry["text"]
        elif whole and part in UNSEEN:
            whole[FIELD] = f"{whole.get(FIELD, '')} {entry['text']}".strip()
        elif entry["text"]:
            kept.append(entry)
    for page, words in asked.items():
        pages[page][FIELD] = f"{pages[page].get(FIELD, '')} {words}".strip()
    return kept


def parted(index: str, asked: Mapping[str, str]) -> tuple[str, str]:
    """Return the index file that every page fetches, without entries, and the lean whole one.

    The whole one is fetched when somebody searches (docs/assets/javascripts/workers/find.js).
    It is UTF-8: the theme's escapes take twice the room.
    """
    found = json.loads(index)
    found["config"]["fields"] = {**found["config"].get("fields", {}), FIELD: {"boost": 1.0}}
    whole = {**found, "docs": lean(found["docs"], asked)}
    return _dumped({**found, "docs": []}), _dumped(whole)


def _dumped(index: dict[str, Any]) -> str:
    return json.dumps(index, ensure_ascii=False, separators=(",", ":"))
