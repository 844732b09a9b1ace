"""A letter for this case: to read in your language, to send in Chinese."""

import argparse

from guide.model.text import Text
from zhuijian import plain
from zhuijian.commands import options

NAME = "draft"
HELP = Text("写一份文书", "A letter for this case")


def arguments(parser: argparse.ArgumentParser) -> None:
    """Take the letter, and what is known of the case."""
    parser.add_argument("letter", help="id of the letter, such as formal-complaint")
    parser.add_argument("--claim", help="id of the claim that it serves")
    options.case(parser)
    options.blanks(parser)
    options.day(parser)


def run(chosen: argparse.Namespace) -> int:
    """Write the letter."""
    request = {
        "do": "draft",
        "letter": chosen.letter,
        "claim": chosen.claim,
        "answers": dict(chosen.answer),
        "dates": dict(chosen.date),
        "blanks": dict(chosen.blank),
        "carrier": chosen.carrier,
        "today": chosen.today or options.today_there(),
    }
    return options.show(chosen, request, lambda reply: plain.letter(reply, chosen.lang))
