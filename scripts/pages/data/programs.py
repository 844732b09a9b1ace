"""The schemas of the door, for other people's programs.

`files(kb)` -> {path: text}: ``data/schemas/<operation>.<request or reply>.json``, and
``data/schemas/index.json``, which names them.
"""

from guide.model.base import KnowledgeBase
from scripts.pages.data.files import FOLDER, as_json
from zhuijian.schemas import DIALECT, schemas
from zhuijian.version import __version__

SCHEMAS = f"{FOLDER}/schemas"


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
    return {**found, f"{SCHEMAS}/index.json": as_json(index)}
