"""The interview in a terminal, and the command line."""

import io
import json
import subprocess
import sys
from pathlib import Path

import pytest

from guide import __main__ as cli
from guide.api import handle
from guide.door.terminal import interview
from guide.kb import KB

TODAY = "2026-11-25"


def talk(*typed, today=TODAY, lang="zh"):
    """Hold the interview with the lines `typed`; return the status and what was printed."""
    lines, said = iter(typed), []

    def ask(prompt):
        said.append(prompt)
        try:
            return next(lines)
        except StopIteration:
            raise EOFError from None

    status = interview(lang, today, handle, ask, said.append)
    return status, "\n".join(said)


def number(question, value):
    """Return what to type for an option."""
    values = [option.value for option in KB.questions[question].options]
    return str(values.index(value) + 1)


def test_an_interview_ends_in_advice():
    """A pasted line answers the first question; the rest is asked, with dates."""
    typed = (
        "快件派送不成功(因收方客户拒收快件),待进一步处理",
        number("deal", "shop"),
        number("seller_asked", "silent"),
        "2026-11-22",
        "",  # no day was set for the answer
        number("complained", "yes"),
        "2026-11-26",  # in the future: asked again
        "2026-11-23",
    )
    status, said = talk(*typed)
    assert status == 0
    assert KB.kinds["refused"].title.zh in said
    assert "2026-12-01" in said


def test_a_normal_state_is_said_too():
    typed = ("", number("seen", "s_in_transit"), "", "9", "x", "3", "1", "2")
    status, said = talk(*typed, lang="en")
    assert status == 0
    assert KB.states["s_in_transit"].title.en in said


def test_back_returns_to_the_question_before():
    """At the first question there is nothing to go back to."""
    _, said = talk("", "b", number("seen", "scam_suspect"), number("deal", "sending"), "b")
    assert said.count(KB.questions["deal"].title.zh) == 2


@pytest.mark.parametrize("typed", [(), ("q",), ("", "q")])
def test_leaving_is_always_possible(typed):
    """By q, or by the end of the input."""
    assert talk(*typed)[0] == 0


def test_a_text_that_says_nothing_leaves_the_question():
    _, said = talk("你好", "q")
    assert KB.questions["seen"].title.zh in said


def test_the_day_is_asked_for_until_there_is_one():
    status, said = talk("tomorrow", TODAY, "q", today="")
    assert status == 0
    assert "tomorrow" in said


def test_the_door_stands_open_on_the_command_line(monkeypatch, capsys):
    """One request a line, one reply a line; empty lines are passed over."""
    monkeypatch.setattr(sys, "stdin", io.StringIO('{"do":"ask"}\n\n[\n'))
    assert cli.main(["handle"]) == 0
    replies = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert replies[0]["question"]["id"] == "seen"
    assert replies[1]["error"]["code"] == "bad-json"


def test_problems_are_printed_and_counted(monkeypatch, capsys):
    monkeypatch.setattr(cli, "check", lambda kb: [])
    assert cli.main(["check"]) == 0
    monkeypatch.setattr(cli, "check", lambda kb: ["kind x is wrong"])
    assert cli.main(["check"]) == 1
    assert "kind x is wrong" in capsys.readouterr().out


def test_the_interview_is_what_runs_without_a_command(monkeypatch, capsys):
    monkeypatch.setattr("builtins.input", lambda prompt: "q")
    assert cli.main(["--today", TODAY]) == 0
    assert capsys.readouterr().out


def test_the_module_speaks_utf_8_in_any_locale():
    """Bytes that are no UTF-8 do not stop it."""
    request = '{"do":"recognise","text":"派送中"}\n'.encode() + b'{"do":"\xff"}\n'
    done = subprocess.run(
        [sys.executable, "-m", "guide", "handle"],
        cwd=Path(__file__).parents[3],
        input=request,
        capture_output=True,
        env={"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONIOENCODING": "ascii"},
        check=True,
    )
    first, second = (json.loads(line) for line in done.stdout.decode("utf-8").splitlines())
    assert "派送" in json.dumps(first, ensure_ascii=False)
    assert second["error"]["code"] == "unknown-do"
