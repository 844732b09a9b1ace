"""The door itself: one JSON request a line in, one JSON reply a line out."""

import argparse
import sys

from guide.api import handle
from guide.model.text import Text

NAME = "handle"
HELP = Text(
    "一行一条 JSON 请求，一行一条 JSON 回复", "JSON requests in, JSON replies out, one per line"
)


def arguments(parser: argparse.ArgumentParser) -> None:
    """Take nothing: requests come on standard input."""


def run(chosen: argparse.Namespace) -> int:
    """Answer until the input ends."""
    for line in sys.stdin:
        if line.strip():
            print(handle(line), flush=True)
    return 0
