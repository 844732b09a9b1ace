"""What reading has learned may come late; until then the signs answer, and say so."""

import json
import sys
from dataclasses import replace

import pytest

from guide import api
from guide.kb import KB, learned

MODULE = "guide.kb.weights"
READ = {
    "recognise": {"text": "快件派送不成功(因收方客户拒收快件)", "today": "2026-11-25"},
    "triage": {
        "rows": [[2, ["收件人拒收"]]],
        "columns": {"status": 0},
        "today": "2026-11-25",
    },
}


def warned(do: str) -> list[str]:
    """Return the warnings of a reply that read a text."""
    reply = json.loads(api.handle(json.dumps({"do": do, **READ[do]})))
    told = reply["warnings"] if do == "recognise" else reply["lines"][0]["warnings"]
    return [warning["id"] for warning in told]


@pytest.fixture
def late(monkeypatch):
    """The knowledge as a browser imports it, without what was learned."""
    monkeypatch.setitem(sys.modules, MODULE, None)
    monkeypatch.setattr(api, "KB", replace(KB, weights=()))
    return monkeypatch


@pytest.mark.parametrize("do", READ)
def test_the_signs_alone_say_so_until_it_comes(late, do):
    """The same request is answered with all that was learned once that is there."""
    assert "signs_only" in warned(do)
    late.undo()
    late.setattr(api, "KB", replace(KB, weights=()))
    assert "signs_only" not in warned(do)


def test_it_is_there_or_not(late):
    assert learned() == ()
    late.undo()
    assert learned() == KB.weights


def test_the_signs_alone_still_recognise(late):
    """What only signs tell is told: a swindle, whatever else the message says."""
    swindle = "快递丢失三倍赔付，请加微信群领取理赔金"
    reply = json.loads(api.handle(json.dumps({"do": "recognise", "text": swindle})))
    assert reply["kinds"][0]["id"] == "scam_suspect"
    assert "再读一次" in reply["warnings"][0]["title"]
    assert reply["warnings"][0]["because"] == []
