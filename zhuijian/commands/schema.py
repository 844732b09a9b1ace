"""The JSON Schemas of requests and replies."""

import argparse
import json

from guide.model.text import Text
from zhuijian.asking import schemas

NAME = "schema"
HELP = Text("请求和回复的 JSON Schema", "JSON Schemas of requests and replies")


def arguments(parser: argparse.ArgumentParser) -> None:
    """Take an operation; without one, all of them are printed."""
    parser.add_argument("do", nargs="?", choices=sorted(schemas()), help="an operation of the door")


def run(chosen: argparse.Namespace) -> int:
    """Print."""
    made = schemas()
    found = made[chosen.do] if chosen.do else made
    print(json.dumps(found, ensure_ascii=False, indent=None if chosen.json else 1))
    return 0
