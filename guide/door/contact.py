"""How to reach a channel: the telephone and the official address, with how sure each is."""

from guide.model.base import KnowledgeBase
from guide.model.carriers import Carrier
from guide.model.evidence import Confidence
from guide.model.text import Lang, Text
from guide.say.speaker import Json

# 快递公司自己的渠道：号码和网址在快递公司的记录里。
CARRIERS_OWN = ("hotline", "carrier-app", "carrier-chat", "carrier-complaint", "carrier-social")

# 号码没有在官方文本里读到的，放在哪里都写明。
MARKS = {
    "medium": Text(
        "号码读自转载，以官方公布的为准。",
        "The number was read from a copy; what is officially published prevails.",
    ),
    "low": Text(
        "号码是网上常见说法，先在官方渠道核对。",
        "The number is commonly given online: check it on an official channel first.",
    ),
}


def contact(kb: KnowledgeBase, channel: str, carrier: str, lang: Lang) -> Json | None:
    """Return telephone and address of `channel`; of the carrier's own channels, its carrier's.

    None where neither is known. `note` says what to mind about the number, `site_first` that
    the address is the surer way.
    """
    own = kb.carriers.get(carrier)
    if channel in CARRIERS_OWN:
        return _of_carrier(own, lang) if own is not None else None
    known = kb.channels.get(channel)
    if known is None or not (known.phone or known.url):
        return None
    return {
        "title": known.title.in_(lang),
        "tel": known.phone or None,
        "url": known.url or None,
        "site_first": bool(known.url) and known.confidence != "high",
        "confidence": known.confidence,
        "checked_on": known.checked_on.isoformat(),
        "note": _mark(known.phone, known.confidence, lang),
    }


def _of_carrier(carrier: Carrier, lang: Lang) -> Json:
    return {
        "title": carrier.title.in_(lang),
        "tel": carrier.hotline or None,
        "url": carrier.site or None,
        "site_first": False,
        "confidence": carrier.hotline_confidence,
        "checked_on": carrier.checked_on.isoformat(),
        "note": (
            carrier.hotline_note.in_(lang)
            if carrier.hotline_note
            else _mark(carrier.hotline, carrier.hotline_confidence, lang)
        ),
    }


def _mark(number: str, confidence: Confidence, lang: Lang) -> str | None:
    """Return what to say of a number that no official text gives."""
    return MARKS[confidence].in_(lang) if number and confidence in MARKS else None


def carrier_named(kb: KnowledgeBase, words: str) -> str:
    """Return the id of the carrier that `words` name by id or title, "" for none."""
    plain = words.strip().casefold()
    for carrier in kb.carriers.values():
        titles = (carrier.id, carrier.title.zh, carrier.title.en)
        if plain and plain in {title.casefold() for title in titles}:
            return carrier.id
    return ""
