"""The door as tools, asked by the official client over a real pipe."""

import asyncio
import builtins
import json
import subprocess
import sys
import tomllib
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from mcp import ClientSession, StdioServerParameters, stdio_client

from guide.api import handle
from guide.kb import KB
from zhuijian.__main__ import main
from zhuijian.assistants.tools import TOOLS, described

TODAY = "2026-11-25"
CASE = {
    "answers": {"seen": "stalled", "deal": "shop", "complained": "yes"},
    "dates": {"complained_on": "2026-11-23"},
    "today": TODAY,
}
PROJECT = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text("utf-8"))
[WANTED] = PROJECT["project"]["optional-dependencies"]["mcp"]
# A call of each tool, and what else it is asked with.
CALLS = {
    "recognise": {"text": "快件派送不成功(因收方客户拒收快件),待进一步处理", "today": TODAY},
    "status": {"code": "3", "system": "kuaidi100.state"},
    "ask": {"answers": {"seen": "lost"}},
    "advise": CASE,
    "deadline": {"fact": "company-complaint-7d", "start": "2026-11-01"},
    "draft": {"letter": "formal-complaint", **CASE},
    "estimate": {"answers": {"seen": "lost"}, "amounts": {"loss": "80", "postage": "12"}},
}


@asynccontextmanager
async def assistant():
    """Start the program as an assistant's host does, and give its session."""
    program = StdioServerParameters(command=sys.executable, args=["-m", "zhuijian", "mcp"])
    async with (
        stdio_client(program) as (reading, writing),
        ClientSession(reading, writing) as session,
    ):
        await session.initialize()
        yield session


def talk(calls):
    """Return the tools, and the result of each call (tool, arguments), in one conversation."""

    async def held():
        async with assistant() as session:
            tools = (await session.list_tools()).tools
            return tools, [await session.call_tool(*call) for call in calls]

    return asyncio.run(held())


@pytest.fixture(scope="module")
def heard():
    """What each tool answers in either language; the client checks it against its schema."""
    calls = [(do, {**CALLS[do], "lang": lang}) for do in CALLS for lang in ("zh", "en")]
    tools, results = talk(calls)
    return tools, dict(zip([(do, given["lang"]) for do, given in calls], results, strict=True))


def test_every_tool_is_described(heard):
    """Reading only, with a schema of what comes and goes, and told when to use it."""
    tools, _ = heard
    assert [tool.name for tool in tools] == list(TOOLS) == list(CALLS)
    for tool in tools:
        assert tool.annotations.read_only_hint
        assert not tool.annotations.open_world_hint
        assert tool.input_schema["type"] == tool.output_schema["type"] == "object"
        assert len(tool.description) > 40


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("do", CALLS)
def test_the_answer_is_the_doors(heard, do, lang):
    """The very reply, the day it was counted for, and the day of the knowledge."""
    result = heard[1][do, lang]
    assert not result.is_error
    whole = result.structured_content
    request = {**CALLS[do], "do": do, "lang": lang}
    assert whole["reply"] == json.loads(handle(json.dumps(request)))
    assert whole["knowledge"] == KB.version
    assert whole["today"] == CALLS[do].get("today")


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("do", CALLS)
def test_every_answer_cites_clause_and_day(heard, do, lang):
    """As values and in the text, equal to the record; an assistant may read either."""
    result = heard[1][do, lang]
    whole, [content] = result.structured_content, result.content
    assert whole["cites"], do
    for cite in whole["cites"]:
        fact = KB.facts[cite["fact"]]
        assert (cite["clause"], cite["quote"]) == (fact.clause, fact.quote)
        assert cite["checked_on"] == fact.checked_on.isoformat()
        lines = [line for line in content.text.splitlines() if fact.says.in_(lang) in line]
        assert any(fact.clause in line and cite["checked_on"] in line for line in lines), cite
    assert set(whole["reply"].get("facts", ())) <= {cite["fact"] for cite in whole["cites"]}
    assert KB.version in content.text
    assert whole["mind"] in content.text


def test_refusals_are_the_doors():
    """The same code and the same sentence, marked as an error; nothing is half answered."""
    refused = {
        "advise": {"today": "2026-02-30"},
        "deadline": {"fact": "contract-privity", "start": TODAY},
        "draft": {"letter": "ode", "today": TODAY},
        "status": {"code": "zzz"},
        "recognise": {},
    }
    for lang in ("zh", "en"):
        calls = [(do, {**given, "lang": lang}) for do, given in refused.items()]
        for (do, given), result in zip(calls, talk(calls)[1], strict=True):
            assert result.is_error, do
            same = json.loads(handle(json.dumps({"today": TODAY, **given, "do": do})))
            assert result.structured_content == same
            assert result.content[0].text == same["error"]["message"]


@pytest.mark.parametrize(
    ("do", "given", "field"),
    [
        ("advise", {"answers": {"seen": "ufo"}}, "answers.seen"),
        ("advise", {"answers": {"weather": "fine"}}, "answers.weather"),
        ("advise", {"date": {"complained_on": TODAY}}, "date"),
        ("advise", {"dates": {"complained": TODAY}}, "dates.complained"),
        ("draft", {"letter": "formal-complaint", "blanks": {"mood": "sad"}}, "blanks.mood"),
        ("nonsense", {}, "do"),
    ],
)
def test_nothing_is_left_out_unsaid(do, given, field):
    """The page drops what it does not know; an assistant is told, with what could be said."""
    from zhuijian.asking import Refused
    from zhuijian.assistants.answers import answered

    for lang in ("zh", "en"):
        with pytest.raises(Refused) as refused:
            answered(do, {**given, "today": TODAY, "lang": lang}, TODAY)
        assert refused.value.field == field
        assert refused.value.message.strip()


def test_the_day_may_be_left_out():
    """An assistant often does not know it; the answer says which day was taken."""
    from zhuijian.assistants.answers import answered

    whole, text = answered("advise", {"answers": {"seen": "lost"}}, TODAY)
    assert whole["today"] == TODAY
    assert TODAY in text


@pytest.mark.parametrize("seen", [*KB.kinds, *KB.states])
def test_whatever_was_seen_has_something_to_cite(seen):
    from zhuijian.assistants.answers import answered

    whole, _ = answered("ask", {"answers": {"seen": seen}}, TODAY)
    assert whole["cites"]


@pytest.mark.parametrize("letter", KB.letters)
def test_a_letter_without_a_rule_says_so(letter):
    from zhuijian.assistants.answers import NOTHING_CITED, answered

    whole, text = answered("draft", {"letter": letter, "today": TODAY}, TODAY)
    assert bool(whole["cites"]) == (NOTHING_CITED["zh"] not in text)


def test_schemas_hold_without_the_operation():
    for tool in described():
        assert "do" not in tool["input_schema"]["properties"]
        assert set(tool["input_schema"]["required"]) <= set(tool["input_schema"]["properties"])


@pytest.mark.parametrize("missing", ["mcp", "mcp_types", "jsonschema"])
def test_a_missing_part_is_named(monkeypatch, capsys, missing):
    """The sentence says what to install; standard output stays empty for the protocol."""
    for name in [one for one in sys.modules if one.startswith("zhuijian.assistants.")]:
        monkeypatch.delitem(sys.modules, name)
    real = builtins.__import__

    def without(name, *rest):
        if name.split(".")[0] == missing:
            raise ModuleNotFoundError(f"No module named {missing!r}", name=missing)
        return real(name, *rest)

    monkeypatch.setattr(builtins, "__import__", without)
    for lang in ("zh", "en"):
        assert main(["mcp", "--lang", lang]) == 2
        said = capsys.readouterr()
        assert said.out == ""
        assert f"pip install '{WANTED}'" in said.err


def test_a_fault_of_ours_is_not_called_a_missing_part(monkeypatch):
    def broken(name):
        raise ModuleNotFoundError("No module named 'guide.gone'", name="guide.gone")

    monkeypatch.setattr("zhuijian.commands.mcp.importlib.import_module", broken)
    with pytest.raises(ModuleNotFoundError):
        main(["mcp"])


def test_it_ends_when_the_assistant_does():
    """A closed input is no error, and nothing but the protocol was written."""
    program = [sys.executable, "-m", "zhuijian", "mcp"]
    done = subprocess.run(program, input=b"", capture_output=True, check=False)
    assert (done.returncode, done.stdout) == (0, b"")
