"""The interview in the terminal, question by question (this is the default)."""

import argparse

from guide.api import handle
from guide.door.terminal import interview
from guide.model.text import Text
from zhuijian.commands import options

NAME = "ask"
HELP = Text("在终端里一问一答（默认）", "The interview in the terminal (the default)")


def arguments(parser: argparse.ArgumentParser) -> None:
    """Take the day."""
    options.day(parser)


def run(chosen: argparse.Namespace) -> int:
    """Hold the interview."""
    return interview(chosen.lang, chosen.today or options.today_there(), handle, input, print)
