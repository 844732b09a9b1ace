"""Every problem of the knowledge base; status 1 if there is one."""

import argparse
import json

from guide.model.text import Text
from zhuijian.asking import check

NAME = "check"
HELP = Text("检查知识库", "Check the knowledge base")


def arguments(parser: argparse.ArgumentParser) -> None:
    """Take nothing."""


def run(chosen: argparse.Namespace) -> int:
    """Check."""
    problems = check()
    if chosen.json:
        print(json.dumps({"problems": problems}, ensure_ascii=False))
        return 1 if problems else 0
    for problem in problems:
        print(problem)
    sound = "知识库没有问题。" if chosen.lang == "zh" else "The knowledge base is sound."
    if not problems:
        print(sound)
    return 1 if problems else 0
