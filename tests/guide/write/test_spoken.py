"""Words to say: every gap is filled whose fact is known, and no other."""

import json

import pytest

from guide.api import handle
from guide.kb import KB
from guide.model.text import LANGS, Text
from guide.write.spoken import Spoken, gaps_in

TRACE = """中通快递 73100000000001
2026-11-22 18:20 【武汉】快件已到达 武汉转运中心
2026-11-18 09:12 【杭州】已揽收"""
SIGNED = """圆通速递 YT1234567890123
2026-11-20 18:20 【杭州】您的快递已签收，签收人：菜鸟驿站代收"""
NAMES = {
    lang: {gap.in_(lang): blank.id for blank in KB.blanks.values() for gap in blank.gaps}
    for lang in LANGS
}
SCRIPTS = [
    (kind.id, way, getattr(kind.words, way))
    for kind in KB.kinds.values()
    for way in ("call", "chat", "seller")
]
each = pytest.mark.parametrize(("kind", "way", "text"), SCRIPTS)


def fills(text):
    request = {"do": "recognise", "text": text, "today": "2026-11-28"}
    return json.loads(handle(json.dumps(request)))["fills"]


@each
@pytest.mark.parametrize("trace", [TRACE, SIGNED])
def test_no_gap_stays_open_whose_fact_the_trace_told(kind, way, text, trace):
    """Number, day, place and signature stand in the words as soon as they are pasted."""
    known = fills(trace)["blanks"]
    spoken = Spoken(KB, known, {})
    for lang in LANGS:
        left = gaps_in(spoken.say(text, lang, KB.kinds[kind].wait))
        assert not [gap for gap in left if NAMES[lang].get(gap) in known], left


@each
def test_a_day_since_when_is_never_an_open_day(kind, way, text):
    """【日期】 is a day that the reader sets; one that the record has goes by its own name."""
    for words in (
        "从【日期】",
        "最后一条是【日期】",
        "最后更新【日期】",
        "最后记录【日期】",
        "【网点】",
        "【时间】已签收",
    ):
        assert words not in text.zh
    for words in ("since 【date】", "【depot】", "last record 【date】"):
        assert words not in text.en


@each
def test_both_languages_have_the_same_gaps_that_are_known(kind, way, text):
    """What is filled in one is filled in the other."""
    found = [
        sorted(NAMES[lang][gap] for gap in gaps_in(text.in_(lang)) if gap in NAMES[lang])
        for lang in LANGS
    ]
    assert found[0] == found[1]


def test_a_gap_is_filled_by_what_was_typed_then_by_a_date():
    """In the language of the words; a place that the record writes in brackets is no gap."""
    text = Text(
        "单号【单号】，【最后更新日】在【最后地点】，【时段】。",
        "【number】, 【last update】, 【last place】, 【hours】.",
    )
    spoken = Spoken(
        KB, {"waybill": "SF1", "place": "【武汉】一部", "last_scan_on": "2026-11-20"}, {}
    )
    assert spoken.say(text, "zh", None) == "单号SF1，2026年11月20日在【武汉】一部，【时段】。"
    assert "20 November 2026" in spoken.say(text, "en", None)


def advised(deal, **more):
    request = {"do": "advise", "today": "2026-11-28", "lang": "en", **more}
    answers = {"seen": "lost", "deal": deal}
    return json.loads(handle(json.dumps({**request, "answers": answers})))


@pytest.mark.parametrize(
    ("deal", "said"),
    [
        *((deal, True) for deal in ("shop", "private", "business", "unknown")),
        *((deal, False) for deal in ("sale", "sending", "private-sale", "return", "gift")),
    ],
)
def test_words_to_a_seller_are_a_buyers(deal, said):
    """A seller, or who sends goods back, is not told to say that the goods never came."""
    found = advised(deal)
    for words in (found["words"], found["words_send"]):
        assert bool(words["seller"]) is said
        assert words["call"]
        assert words["chat"]


def test_the_advice_fills_the_words_from_its_blanks_and_dates():
    """As the page sends them; the Chinese words have Chinese days."""
    found = advised("shop", blanks={"waybill": "SF1"}, dates={"last_update_on": "2026-11-20"})
    assert "SF1" in found["words"]["call"]
    assert "20 November 2026" in found["words"]["call"]
    assert "2026年11月20日" in found["words_send"]["call"]


@pytest.mark.parametrize(
    ("trace", "place", "on"),
    [(TRACE, "武汉转运中心", "2026-11-22"), (SIGNED, "菜鸟驿站", "2026-11-20")],
)
def test_where_it_happened_is_the_last_place_or_who_signed(trace, place, on):
    """Letters about a place and a day have both from the trace."""
    blanks = fills(trace)["blanks"]
    assert blanks["place"] == place
    assert blanks["happened_on"] == on
