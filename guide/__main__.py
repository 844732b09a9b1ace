"""The command line: the one door, the checks, and the interview in a terminal.

``python -m guide handle``  one JSON request a line in, one JSON reply a line out
``python -m guide check``   every problem of the knowledge base; status 1 if there is one
``python -m guide``         the interview, in words (``--lang en`` for English)
"""

import argparse
import io
import sys
from collections.abc import Sequence

from guide.api import handle
from guide.checks import check
from guide.door.terminal import interview
from guide.kb import KB


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its status."""
    parser = argparse.ArgumentParser(prog="python -m guide", description="追件手册 / Zhuijian")
    parser.add_argument("command", nargs="?", choices=("ask", "handle", "check"), default="ask")
    parser.add_argument("--lang", choices=("zh", "en"), default="zh")
    parser.add_argument("--today", default="", help="YYYY-MM-DD; asked for if left out")
    chosen = parser.parse_args(arguments)
    _speak_utf8()
    if chosen.command == "handle":
        return _handle()
    if chosen.command == "check":
        return _check()
    return interview(chosen.lang, chosen.today, handle, input, print)


def _speak_utf8() -> None:
    """Read and write UTF-8 whatever the locale; bytes that are none stay harmless."""
    for stream in (sys.stdin, sys.stdout):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace", newline="\n")


def _handle() -> int:
    for line in sys.stdin:
        if line.strip():
            print(handle(line), flush=True)
    return 0


def _check() -> int:
    problems = check(KB)
    for problem in problems:
        print(problem)
    print(f"{len(problems)} problems" if problems else "The knowledge base is sound.")
    return 1 if problems else 0


if __name__ == "__main__":  # pragma: no cover - the tests call main() and run the module apart
    sys.exit(main())
