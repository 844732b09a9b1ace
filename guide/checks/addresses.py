"""Addresses lead where they say: https, an official host of the list, and no way on from there.

A reader in distress follows a link of ours without looking. What looks like an official
address and is none must therefore never be published.
"""

import re
from collections.abc import Iterator
from difflib import get_close_matches
from urllib.parse import unquote, urlsplit

from guide.checks.texts import named
from guide.model.base import KnowledgeBase

Problems = Iterator[str]

# Every address a reader may be sent to, entered a second time on purpose: a changed
# record must be changed here too, by somebody who looked.
HOSTS = frozenset(
    (
        "sswz.spb.gov.cn",
        "www.12315.cn",
        "www.gov.cn",
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
        "globaltracktrace.ptc.post",
        "track.4px.com",
        "track.yw56.com.cn",
        "trackings.post.japanpost.jp",
        "www.yuntrack.com",
        "www.zto.com",
    )
)
# Known to hide where they lead; others are simply not on the list.
SHORTENERS = frozenset(
    ("t.cn", "url.cn", "dwz.cn", "suo.im", "u.nu", "bit.ly", "tinyurl.com", "t.co", "goo.gl")
)
_PLAIN = re.compile(r"[!-~]+")  # printable ASCII without the space
_ONWARD = re.compile(r"//|\\|\b(?:https?|javascript|data):", re.IGNORECASE)
# Names under which sites take the address that they send their visitors on to.
_PASSES_ON = frozenset(
    (
        *("url", "uri", "u", "redirect", "redirecturl", "redirecturi", "redir", "jump", "jumpurl"),
        *("goto", "target", "dest", "destination", "next", "continue", "returnurl", "returnto"),
        *("return", "backurl", "callback", "link", "exturl"),
    )
)
_SENDS_ON = frozenset(("redirect", "redirector", "redir", "jump", "goto", "link", "out"))
_DECODINGS = 4  # an address that is encoded more often than this is not decoded to its end


def fault(address: str) -> str:
    """Return what is wrong with an `address` that a reader would be sent to; "" if nothing is.

    >>> fault("https://www.12315.cn"), fault("http://www.12315.cn")
    ('', 'is not https')
    >>> fault("https://www.l2315.cn")
    'looks like www.12315.cn and is another host'
    """
    if not _PLAIN.fullmatch(address):
        return "holds a space, or a letter that is not plain"
    if not address.startswith("https://"):
        return "is not https"
    try:
        parts = urlsplit(address)
    except ValueError:
        return "cannot be read as an address"
    return _of_host(parts.netloc) or _onward(address.removeprefix("https://" + parts.netloc))


def _of_host(host: str) -> str:
    """Return what is wrong with what stands between `https://` and the path."""
    if "@" in host:
        return "names a user before the host"
    if ":" in host:
        return "names a port"
    if any(label.startswith("xn--") for label in host.lower().split(".")):
        return "is in punycode, which hides letters of other scripts"
    if host in HOSTS:
        return ""
    if host.lower() in SHORTENERS:
        return "is a shortener, which hides where it leads"
    alike = get_close_matches(host.lower(), sorted(HOSTS), 1, 0.85)
    return f"looks like {alike[0]} and is another host" if alike else "is no host of the list"


def _onward(rest: str) -> str:
    """Return what is wrong with a path and what follows it: nothing, or that it leads elsewhere."""
    for _ in range(_DECODINGS):
        path, _, query = rest.partition("?")
        steps = {step.lower() for step in path.split("/")}
        names = {re.sub("[_-]", "", one.partition("=")[0]).lower() for one in query.split("&")}
        if _ONWARD.search(rest) or steps & _SENDS_ON or names & _PASSES_ON:
            return "leads on to another address"
        rest = unquote(rest)
    return "is encoded many times over" if "%" in rest else ""


def hosts(kb: KnowledgeBase) -> Problems:
    """Yield addresses that lead, or may lead, elsewhere than to an official host of the list."""
    for record, address in addresses(kb):
        wrong = fault(address)
        if wrong:
            yield f"{named(record)} links to {address!r}, which {wrong}"


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
    for year in kb.holidays.values():
        if year.source:
            yield year, year.source


RULES_OF_ADDRESSES = (hosts,)
