"""What a pasted trace shows: the kind, the words that decided, dates and numbers."""

import argparse

from guide.model.text import Text
from zhuijian import plain
from zhuijian.commands import options

NAME = "recognise"
HELP = Text("贴上物流信息，看是哪种情形", "What a pasted tracking history shows")


def arguments(parser: argparse.ArgumentParser) -> None:
    """Take the text, or a dash for standard input."""
    parser.add_argument("text", nargs="?", default="-", help="the trace; - or nothing reads stdin")
    options.day(parser)


def run(chosen: argparse.Namespace) -> int:
    """Read the text."""
    today = chosen.today or options.today_there()
    request = {"do": "recognise", "text": options.text_of(chosen.text), "today": today}
    return options.show(chosen, request, lambda reply: plain.recognition(reply, chosen.lang))
