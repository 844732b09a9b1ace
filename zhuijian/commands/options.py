"""Options that several subcommands share: the day, answers and dates, and how a reply is shown."""

import argparse
import json
import sys
from collections.abc import Callable, Iterable
from datetime import datetime, timedelta, timezone
from typing import Any

from zhuijian.asking import Refused, answer

BEIJING = timezone(timedelta(hours=8))  # the day that the law counts by
REFUSED = 2


def today_there() -> str:
    """Return the day it is in Beijing, where the law counts."""
    return datetime.now(BEIJING).date().isoformat()


def for_all(parser: argparse.ArgumentParser) -> None:
    """Add what every subcommand has."""
    parser.add_argument("--lang", choices=("zh", "en"), default="zh", help="zh (default) or en")
    parser.add_argument("--json", action="store_true", help="print the reply as one line of JSON")


def day(parser: argparse.ArgumentParser) -> None:
    """Add the day it is: today in Beijing unless told."""
    parser.add_argument("--today", help="YYYY-MM-DD; the day in Beijing if left out")


def case(parser: argparse.ArgumentParser) -> None:
    """Add answers and dates."""
    add = parser.add_argument
    add("--answer", **_pairs("question=value", "what is known, such as seen=lost; repeatable"))
    add("--date", **_pairs("name=YYYY-MM-DD", "a day, such as complained_on=2026-11-23"))
    add("--carrier", help="id or name of the carrier, whose hotline is then given")


def blanks(parser: argparse.ArgumentParser) -> None:
    """Add the blanks of a letter."""
    parser.add_argument("--blank", **_pairs("name=text", "a blank of the letter; repeatable"))


def _pairs(metavar: str, help_: str) -> dict[str, Any]:
    """Return how argparse reads name=value, any number of times."""
    return {"action": "append", "default": [], "type": pair, "metavar": metavar, "help": help_}


def pair(text: str) -> tuple[str, str]:
    """Return name and value of `text`.

    >>> pair("seen=lost")
    ('seen', 'lost')

    Raises:
        argparse.ArgumentTypeError: there is no name before an equals sign.
    """
    name, equals, value = text.partition("=")
    if not equals or not name.strip():
        words = f"写成 名称=值：{text!r} / write name=value: {text!r}"
        raise argparse.ArgumentTypeError(words)
    return name.strip(), value.strip()


def show(
    chosen: argparse.Namespace,
    request: dict[str, object],
    lines: Callable[[dict[str, Any]], Iterable[str]],
) -> int:
    """Ask the door, print the reply as JSON or in plain lines, and return the status.

    A refusal goes to the error stream in the reader's language, or as JSON where that was asked.
    """
    given = {name: value for name, value in request.items() if value is not None}
    try:
        reply = answer({**given, "lang": chosen.lang})
    except Refused as refused:
        return _refuse(chosen, refused)
    if chosen.json:
        print(json.dumps(reply, ensure_ascii=False, separators=(",", ":")))
        return 0
    for line in lines(reply):
        print(line)
    return 0


def _refuse(chosen: argparse.Namespace, refused: Refused) -> int:
    if chosen.json:
        error = {"code": refused.code, "message": refused.message}
        error |= {"field": refused.field} if refused.field else {}
        print(json.dumps({"error": error}, ensure_ascii=False, separators=(",", ":")))
    else:
        print(refused.message, file=sys.stderr)
    return REFUSED


def text_of(words: str) -> str:
    """Return what was typed, or all of standard input for a dash."""
    return sys.stdin.read() if words == "-" else words
