"""Advice on one parcel: steps for today, claims, the ladder, deadlines, and the law behind it."""

import argparse

from guide.model.text import Text
from zhuijian import plain
from zhuijian.commands import options

NAME = "advise"
HELP = Text(
    "一件包裹的建议：今天做什么、谁欠你什么、期限和依据",
    "Advice on one parcel",
)


def arguments(parser: argparse.ArgumentParser) -> None:
    """Take answers, dates, the carrier and the day."""
    options.case(parser)
    options.day(parser)


def run(chosen: argparse.Namespace) -> int:
    """Give the advice."""
    today = chosen.today or options.today_there()
    request = {
        "do": "advise",
        "answers": dict(chosen.answer),
        "dates": dict(chosen.date),
        "carrier": chosen.carrier,
        "today": today,
    }
    return options.show(chosen, request, lambda reply: plain.advice(reply, today, chosen.lang))
