"""The skill file in its place on the site: assistants look for it in a folder of its name.

It is written beside the finished pages, for to MkDocs every Markdown file is a page.
"""

import re
from pathlib import Path

from zhuijian.commands.skill import text

FOLDER = "data/skills"
_NAME = re.compile(r"^name: (\S+)$", re.MULTILINE)


def place() -> str:
    """Return where the file stands, from the site's root.

    >>> place().endswith("/SKILL.md")
    True
    """
    name = _NAME.search(text())
    assert name, "the skill file has a name"
    return f"{FOLDER}/{name[1]}/SKILL.md"


def write(site: Path) -> None:
    """Write it into a built site."""
    target = site / place()
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(text(), encoding="utf-8", newline="\n")
