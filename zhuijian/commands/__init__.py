"""The subcommands of `zhuijian`, a module each; a new one is a module and a line in `COMMANDS`.

Such a module has `NAME`, `HELP` in both languages, `arguments(parser)` to say what it takes, and
`run(chosen)`, which does it and returns the status: 0 done, 1 a problem was found, 2 refused.
`chosen.lang` and `chosen.json` are there for each.
"""

import argparse
from typing import Protocol

from guide.model.text import Text
from zhuijian.commands import (
    advise,
    ask,
    check,
    deadline,
    draft,
    handle,
    mcp,
    recognise,
    schema,
    skill,
    triage,
)


class Command(Protocol):
    """What a module of this folder has."""

    NAME: str
    HELP: Text

    def arguments(self, parser: argparse.ArgumentParser) -> None:
        """Say what the command takes."""

    def run(self, chosen: argparse.Namespace) -> int:
        """Do it and return the status."""


COMMANDS: tuple[Command, ...] = (
    ask,
    recognise,
    advise,
    deadline,
    draft,
    handle,
    mcp,
    check,
    schema,
    skill,
    triage,
)
