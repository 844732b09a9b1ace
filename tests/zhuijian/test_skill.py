"""The skill file: its head is valid, its calls run, and it forbids what it must."""

import json
import re
import shlex

import yaml

from zhuijian.__main__ import main
from zhuijian.assistants.tools import TOOLS
from zhuijian.commands.skill import text

TEXT = text()
HEAD, BODY = re.fullmatch(r"---\n(.*?)\n---\n(.*)", TEXT, re.DOTALL).groups()
CALLS = [
    line for block in re.findall(r"```sh\n(.*?)```", BODY, re.DOTALL) for line in block.splitlines()
]


def test_its_head_is_what_assistants_read():
    """A name of small letters and a description that says when, within the usual limits."""
    head = yaml.safe_load(HEAD)
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", head["name"])
    assert len(head["name"]) <= 64
    assert 100 < len(head["description"]) <= 1024
    assert "物流异常" in head["description"]


def test_every_call_runs_and_is_answered(capsys):
    """What it teaches works as it stands."""
    assert len(CALLS) >= 5
    for call in CALLS:
        program, *words = shlex.split(call)
        assert program == "zhuijian"
        assert main(words) == 0
        assert "error" not in json.loads(capsys.readouterr().out)


def test_it_names_each_tool_and_what_never_to_do():
    named = set(re.findall(r"\*\*(\w+)\*\*", BODY))
    assert named <= set(TOOLS)
    assert {"recognise", "ask", "advise", "draft", "deadline"} <= named
    never = BODY.split("## What never to do")[1]
    assert never.count("\n- Never ") >= 6
    for heading in ("When to use it", "Which call", "What comes first", "What to cite"):
        assert f"## {heading}" in BODY
    assert "zhuijian triage" in BODY


def test_it_states_no_number_of_the_law():
    """Periods and amounts come from the guide, never from the file that leads to it."""
    prose = re.sub(r"```.*?```|`[^`]*`|^\d\. ", "", BODY, flags=re.DOTALL | re.MULTILINE)
    assert re.findall(r"\d+", prose) == []


def test_the_command_prints_it(capsys):
    assert main(["skill"]) == 0
    assert capsys.readouterr().out == TEXT
    assert main(["skill", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {"skill": TEXT}
