"""Facts and addresses can be relied on: source, clause, quote, validity, official hosts."""

from collections.abc import Iterator
from itertools import pairwise
from urllib.parse import urlsplit

from guide.checks.texts import named
from guide.days.versions import FORMER, family
from guide.model.base import KnowledgeBase
from guide.model.evidence import Fact

Problems = Iterator[str]

# Every address a reader may be sent to, entered a second time on purpose: a changed
# record must be changed here too, by somebody who looked.
HOSTS = frozenset(
    (
        "sswz.spb.gov.cn",
        "www.12315.cn",
        "www.mee.gov.cn",
        "www.samr.gov.cn",
        "www.upu.int",
        "xxgk.mot.gov.cn",
        "www.4px.com",
        "www.cainiao.com",
        "www.deppon.com",
        "www.dhl.com",
        "www.ems.com.cn",
        "www.fedex.com",
        "www.jtexpress.com.cn",
        "www.ky-express.com",
        "www.post.japanpost.jp",
        "www.royalmail.com",
        "tools.usps.com",
        "www.canadapost-postescanada.ca",
        "auspost.com.au",
        "www.hongkongpost.hk",
        "www.sf-express.com",
        "www.sto.cn",
        "www.ups.com",
        "www.usps.com",
        "www.yodel.co.uk",
        "www.yto.net.cn",
        "www.yundaex.com",
        "www.yunexpress.cn",
        "www.yw56.com.cn",
        "www.zto.com",
    )
)


def complete(kb: KnowledgeBase) -> Problems:
    """Yield facts without a clause, or without a quote that are not marked for it.

    A fact read from a web page has no clause to quote. Another without a quote was not
    seen in the original: it is not of high confidence, and its note says so. Nor is one whose
    source has no text that was held and compared.
    """
    for fact in kb.facts.values():
        source = kb.sources.get(fact.source)
        of_law = source is not None and source.kind not in ("web", "case")
        if of_law and not fact.clause:
            yield f"{named(fact)} names no clause"
        if of_law and not fact.quote and (fact.confidence == "high" or fact.note is None):
            yield f"{named(fact)} has no quote, so it needs a note and may not be 'high'"
        if source is not None and not source.text and fact.confidence == "high":
            yield f"{named(fact)} rests on a text that nobody here holds, so it may not be 'high'"
        if fact.moves == "yes" and not fact.moved_by:
            yield f"{named(fact)} moves from a rest day, but names no fact that says so"


def valid(kb: KnowledgeBase) -> Problems:
    """Yield facts that end before they begin, and versions of one fact that overlap."""
    families: dict[str, list[Fact]] = {}
    for fact in kb.facts.values():
        families.setdefault(family(fact.id), []).append(fact)
        if fact.until is not None and fact.until <= fact.since:
            yield f"{named(fact)} ends on {fact.until}, before it begins"
        if FORMER in fact.id and fact.until is None:
            yield f"{named(fact)} is a former version, but has no end"
    for versions in families.values():
        versions.sort(key=lambda fact: fact.since)
        for earlier, later in pairwise(versions):
            if earlier.until is None or earlier.until > later.since:
                yield f"{named(earlier)} and {named(later)} are in force at the same time"


def hosts(kb: KnowledgeBase) -> Problems:
    """Yield addresses that are not https or whose host is not on the list."""
    for record, url in addresses(kb):
        parts = urlsplit(url)
        if parts.scheme != "https" or parts.netloc not in HOSTS:
            yield f"{named(record)} links to {url!r}, which is not https on a listed host"


def addresses(kb: KnowledgeBase) -> Iterator[tuple[object, str]]:
    """Yield every record that has an address, with the address."""
    for source in kb.sources.values():
        if source.url:
            yield source, source.url
    for channel in kb.channels.values():
        if channel.url:
            yield channel, channel.url
    for carrier in kb.carriers.values():
        for address in (carrier.site, carrier.tracking):
            if address:
                yield carrier, address


RULES_OF_EVIDENCE = (complete, valid, hosts)
