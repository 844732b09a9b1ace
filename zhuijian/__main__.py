"""The command `zhuijian`: the same knowledge as the website, in a terminal.

Without a subcommand it holds the interview. Everything but `handle`, `schema` and `mcp` speaks to
people in the language of ``--lang``; with ``--json`` it prints the door's reply.
"""

import argparse
import io
import os
import sys
from collections.abc import Sequence

from zhuijian.asking import knowledge_version
from zhuijian.commands import COMMANDS, options
from zhuijian.version import __version__


def parser() -> argparse.ArgumentParser:
    """Return the parser of the command line."""
    found = argparse.ArgumentParser(
        prog="zhuijian",
        description="追件手册：包裹异常、没人回应时怎么办。 / What to do about a stuck parcel.",
    )
    version = f"zhuijian {__version__}, knowledge of {knowledge_version()}"
    found.add_argument("--version", action="version", version=version)
    commands = found.add_subparsers(dest="command", metavar="command")
    for command in COMMANDS:
        says = f"{command.HELP.zh} / {command.HELP.en}"
        one = commands.add_parser(command.NAME, help=says, description=says)
        options.for_all(one)
        command.arguments(one)
        one.set_defaults(run=command.run)
    return found


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its status; without one, hold the interview."""
    _speak_utf8()
    given = list(sys.argv[1:] if arguments is None else arguments)
    if not given or (given[0].startswith("-") and given[0] not in ("-h", "--help", "--version")):
        given.insert(0, "ask")
    chosen = parser().parse_args(given)
    try:
        status: int = chosen.run(chosen)
        sys.stdout.flush()
    except BrokenPipeError:  # the reader of our lines has gone, as `| head` does
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    return status


def _speak_utf8() -> None:
    """Read and write UTF-8 whatever the locale; bytes that are none stay harmless."""
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace", newline="\n")


if __name__ == "__main__":  # pragma: no cover - the tests call main() and run the module apart
    sys.exit(main())
