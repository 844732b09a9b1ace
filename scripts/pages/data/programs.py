"""Files for other people's programs and assistants: the schemas of the door, and the skill file.

`files(kb)` -> {path: text}, below ``data/``: `schemas/<operation>.<request or reply>.json` with
`schemas/index.json` naming them, and `skills/<name>/SKILL.md`.
"""

import re

from guide.model.base import KnowledgeBase
from scripts.pages.data.files import FOLDER, as_json
from zhuijian.commands.skill import text
from zhuijian.schemas import DIALECT, schemas
from zhuijian.version import __version__

SCHEMAS = f"{FOLDER}/schemas"
NAME = re.compile(r"^name: (\S+)$", re.MULTILINE)


def files(kb: KnowledgeBase) -> dict[str, str]:
    """Return every file by its path from the site's root."""
    found: dict[str, str] = {}
    listed = {}
    for do, pair in schemas(kb).items():
        listed[do] = {of: f"{do}.{of}.json" for of in pair}
        found |= {f"{SCHEMAS}/{do}.{of}.json": as_json(schema) for of, schema in pair.items()}
    index = {
        "dialect": DIALECT,
        "version": __version__,
        "knowledge": kb.version,
        "operations": listed,
    }
    return {**found, f"{SCHEMAS}/index.json": as_json(index), skill_path(): text()}


def skill_path() -> str:
    """Return where the skill file stands: assistants look for it in a folder of its name.

    >>> skill_path().endswith("/SKILL.md")
    True
    """
    name = NAME.search(text())
    assert name, "the skill file has a name"
    return f"{FOLDER}/skills/{name[1]}/SKILL.md"
