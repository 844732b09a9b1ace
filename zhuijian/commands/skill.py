"""The skill file for assistants: when to use the guide, what to call, what never to do."""

import argparse
import json
from importlib.resources import files

from guide.model.text import Text

NAME = "skill"
HELP = Text("给 AI 助手看的说明（SKILL.md）", "The skill file for assistants (SKILL.md)")


def text() -> str:
    """Return the skill file.

    >>> text().startswith("---")
    True
    """
    return files("zhuijian.assistants").joinpath("SKILL.md").read_text("utf-8")


def arguments(parser: argparse.ArgumentParser) -> None:
    """Take nothing."""


def run(chosen: argparse.Namespace) -> int:
    """Print."""
    print(json.dumps({"skill": text()}, ensure_ascii=False) if chosen.json else text(), end="")
    return 0
