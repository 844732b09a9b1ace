"""Carriers, shop platforms, and the names that a text may give them."""

from datetime import date
from typing import Literal

from guide.model.evidence import Confidence
from guide.model.record import record
from guide.model.text import Text


@record
class NumberFormat:
    """A shape of waybill number: `pattern` is matched against the whole compact number."""

    pattern: str
    strength: Literal["strong", "medium", "weak"]
    note: Text
    check: str = ""  # name of the check-digit rule in guide.read.waybill, or empty


@record
class ClaimRule:
    """A carrier's own claim rule as reported: always with year and confidence."""

    says: Text
    year: str
    confidence: Confidence
    source: str


@record
class Carrier:
    """A carrier as its customers meet it."""

    id: str
    title: Text
    group: Literal["cn", "intl", "pickup"]
    hotline: str
    hotline_confidence: Confidence
    hotline_note: Text | None
    site: str
    formats: tuple[NumberFormat, ...]
    codes: tuple[tuple[str, str], ...]  # (system, code of this carrier there)
    claims: tuple[ClaimRule, ...]
    sources: tuple[str, ...]
    checked_on: date
    needs_phone_tail: bool = False
    note: Text | None = None
    tracking: str = ""  # its own page for looking up a number, where it is not the site's first


@record
class Platform:
    """A shop platform; its clocks are hearsay with a year (网上常见说法)."""

    id: str
    title: Text
    clocks: tuple[tuple[Text, Text], ...]  # (what, as commonly said)
    year: str
    sources: tuple[str, ...]
    note: Text | None = None


@record
class Brand:
    """A name that a text may give to whom it carries, and what kind of service that is."""

    service: Literal["express", "post", "instant", "freight"]
    names: tuple[str, ...]  # folded: simplified, small letters
    carrier: str | None = None  # the record, where there is one
