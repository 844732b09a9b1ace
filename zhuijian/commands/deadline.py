"""The last day of a period, counted as the law counts, with the count."""

import argparse

from guide.model.text import Text
from zhuijian import plain
from zhuijian.commands import options

NAME = "deadline"
HELP = Text("按法律的数法算最后一天", "The last day of a period, counted as the law counts")


def arguments(parser: argparse.ArgumentParser) -> None:
    """Take the fact that sets the period, and the day on which it starts."""
    parser.add_argument("fact", help="id of the fact, such as company-complaint-7d")
    parser.add_argument("start", help="YYYY-MM-DD")


def run(chosen: argparse.Namespace) -> int:
    """Count."""
    request = {"do": "deadline", "fact": chosen.fact, "start": chosen.start}
    return options.show(chosen, request, lambda reply: plain.deadline(reply, chosen.lang))
