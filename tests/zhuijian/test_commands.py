"""The command line: sentences for people, the door's reply for programs, refusals in words."""

import io
import json
import subprocess
import sys

import pytest

from guide.api import handle
from guide.kb import KB
from zhuijian.__main__ import main
from zhuijian.commands import COMMANDS, options
from zhuijian.words import WORDS

TODAY = "2026-11-25"
CASE = ["--answer", "seen=stalled", "--answer", "deal=shop", "--answer", "complained=yes"]
CASE += ["--date", "complained_on=2026-11-23", "--today", TODAY]
ANSWERS = {"seen": "stalled", "deal": "shop", "complained": "yes"}
DATES = {"complained_on": "2026-11-23"}
LINE = "快件派送不成功(因收方客户拒收快件),待进一步处理"
# What is typed, and the request that says the same.
SAME = {
    "recognise": (
        [LINE, "--today", TODAY],
        {"do": "recognise", "text": LINE, "today": TODAY},
    ),
    "advise": (CASE, {"do": "advise", "answers": ANSWERS, "dates": DATES, "today": TODAY}),
    "deadline": (
        ["company-complaint-7d", "2026-11-01"],
        {"do": "deadline", "fact": "company-complaint-7d", "start": "2026-11-01"},
    ),
    "draft": (
        ["formal-complaint", *CASE, "--blank", "my_name=某某"],
        {
            "do": "draft",
            "letter": "formal-complaint",
            "answers": ANSWERS,
            "dates": DATES,
            "blanks": {"my_name": "某某"},
            "today": TODAY,
        },
    ),
}


def typed(capsys, *words):
    """Run the command line; return its status, what it printed, and what it said of errors."""
    status = main(words)
    said = capsys.readouterr()
    return status, said.out, said.err


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("name", SAME)
def test_json_is_the_reply_of_the_door(capsys, name, lang):
    """Nothing is computed twice, nothing is left out, and it stands on one line."""
    words, request = SAME[name]
    status, out, _ = typed(capsys, name, *words, "--lang", lang, "--json")
    assert status == 0
    assert out.count("\n") == 1
    assert json.loads(out) == json.loads(handle(json.dumps({**request, "lang": lang})))


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_advice_is_told_with_its_ground(capsys, lang):
    """Every step, rung and fact is there; each fact has clause, source and day of check."""
    words, request = SAME["advise"]
    _, out, _ = typed(capsys, "advise", *words, "--lang", lang)
    reply = json.loads(handle(json.dumps({**request, "lang": lang})))
    told = [step["does"] for step in reply["steps"]]
    told += [rung["why"] for rung in reply["ladder"]]
    told += [one["last_day"] for one in reply["deadlines"]]
    told += reply["never"]
    assert len(told) > 10
    assert all(text in out for text in told)
    lines = out.splitlines()
    for fact in reply["facts"].values():
        assert any(
            fact["says"] in line and fact["clause"] in line and fact["checked_on"] in line
            for line in lines
        )


def test_the_other_replies_are_told(capsys):
    _, out, _ = typed(capsys, "recognise", LINE, "--lang", "en")
    assert "[refused]" in out
    _, out, _ = typed(capsys, "deadline", "company-complaint-7d", "2026-11-01")
    assert "2026-11-08" in out
    assert "2026-11-09" in out  # the law leaves open whether it moves
    _, out, _ = typed(capsys, "draft", "formal-complaint", *CASE, "--lang", "en")
    english, chinese = out.split(WORDS["send"].en)
    assert "formal complaint" in english
    assert "正式投诉" in chinese
    assert "my_name" in chinese  # what is still to fill in
    _, out, _ = typed(capsys, "recognise", "快递还没到,也没有人联系我,怎么回事啊", "--lang", "en")
    assert out.strip()


def test_a_text_may_come_from_another_program(capsys, monkeypatch):
    for words in ([], ["-"]):
        monkeypatch.setattr(sys, "stdin", io.StringIO(LINE))
        assert "[refused]" in typed(capsys, "recognise", *words)[1]


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize(
    ("words", "error"),
    [
        (["advise", "--today", "tomorrow"], "bad-date"),
        (["advise", *CASE[:-1], "2026-11-20"], "future-date"),
        (["deadline", "nonsense", TODAY], "unknown-fact"),
        (["deadline", "contract-privity", TODAY], "no-period"),
        (["draft", "ode", "--today", TODAY], "unknown-letter"),
        (["draft", "formal-complaint", "--claim", "x", "--today", TODAY], "bad-request"),
        (["recognise", "x" * 2_000_000], "too-long"),
    ],
)
def test_what_cannot_be_is_refused(capsys, words, error, lang):
    """A sentence on the error stream and nothing else; the code for programs."""
    status, out, err = typed(capsys, *words, "--lang", lang)
    assert (status, out) == (2, "")
    assert len(err.strip().splitlines()) == 1
    status, out, err = typed(capsys, *words, "--lang", lang, "--json")
    assert (status, err) == (2, "")
    assert json.loads(out)["error"]["code"] == error


@pytest.mark.parametrize("words", [["bogus"], ["advise", "--answer", "lost"], ["deadline"]])
def test_what_is_mistyped_is_named(capsys, words):
    with pytest.raises(SystemExit) as left:
        main(words)
    assert left.value.code == 2
    assert words[-1] in capsys.readouterr().err


def test_nothing_named_holds_the_interview(capsys, monkeypatch):
    """As `python -m guide` always did."""
    for words in ([], ["--lang", "en"], ["ask"]):
        monkeypatch.setattr(sys, "stdin", io.StringIO("q\n"))
        status, out, _ = typed(capsys, *words)
        assert status == 0
        assert out


def test_the_day_is_that_of_beijing(monkeypatch, capsys):
    """The law counts there; a parcel's reader may sit elsewhere."""
    assert options.BEIJING.utcoffset(None).total_seconds() == 8 * 3600
    monkeypatch.setattr(options, "today_there", lambda: "2026-12-31")
    assert "2026-12-31" in typed(capsys, "advise", "--answer", "seen=lost")[1]


def test_the_door_the_check_and_the_schemas(capsys, monkeypatch):
    requests = [{"do": "ask"}, {"do": "nonsense"}]
    monkeypatch.setattr(sys, "stdin", io.StringIO("\n\n".join(map(json.dumps, requests))))
    _, out, _ = typed(capsys, "handle")
    assert out.splitlines() == [handle(json.dumps(request)) for request in requests]
    assert typed(capsys, "check")[0] == 0
    assert json.loads(typed(capsys, "check", "--json")[1]) == {"problems": []}
    made = json.loads(typed(capsys, "schema", "advise")[1])
    assert made["request"]["properties"]["do"] == {"const": "advise"}
    assert set(json.loads(typed(capsys, "schema")[1])) >= set(SAME)


def test_problems_are_told_and_fail(capsys, monkeypatch):
    monkeypatch.setattr("zhuijian.commands.check.check", lambda: ["a: wrong"])
    status, out, _ = typed(capsys, "check")
    assert (status, out) == (1, "a: wrong\n")


def test_help_names_each_command_in_both_languages(capsys):
    for command in COMMANDS:
        with pytest.raises(SystemExit):
            main([command.NAME, "--help"])
        out = capsys.readouterr().out
        assert command.HELP.zh in out.replace("\n", "")
        assert "--json" in out
    with pytest.raises(SystemExit):
        main(["--version"])
    assert KB.version in capsys.readouterr().out


def test_a_reader_that_goes_away_is_no_fault():
    """As with `zhuijian schema | head -1`."""
    program = [sys.executable, "-m", "zhuijian", "schema"]
    with subprocess.Popen(program, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        running.stdout.readline()
        running.stdout.close()
        assert running.stderr.read() == b""
        assert running.wait() == 1
