"""Links in a text: whether they lead to a host that carriers, shops or authorities own."""

import re
from collections.abc import Iterable

LINK, OFFICIAL = "link", "official"
_TOKEN = re.compile(r"[0-9a-z.:/_\-]+")
_SCHEMES = ("http://", "https://")


def _host(token: str) -> str:
    """Return the host that `token` names, or an empty string if it is no address."""
    named = token.startswith(_SCHEMES) or token.startswith("www.")
    rest = token.split("://", 1)[-1]
    host = rest.split("/", 1)[0].split(":", 1)[0].strip(".-_")
    bare = "/" in rest and "." in host and host.rsplit(".", 1)[-1].isalpha()
    return host if named or bare else ""


def hosts(text: str) -> tuple[str, ...]:
    """Return the hosts in narrow `text`; a bare name counts if a path follows it.

    >>> hosts("见 https://a.example/b 或 x.top/c")
    ('a.example', 'x.top')
    """
    if "/" not in text and "www." not in text:
        return ()
    found = (_host(match.group()) for match in _TOKEN.finditer(text))
    return tuple(host for host in found if host)


def is_official(host: str, owned: Iterable[str]) -> bool:
    """Return whether `host` is one of the domains `owned`, or under one."""
    return any(host == domain or host.endswith("." + domain) for domain in owned)


def domain(address: str) -> str:
    """Return the domain of a site's `address`, without www: what its links may be under."""
    host = address.split("://", 1)[-1].split("/", 1)[0].lower()
    return host.removeprefix("www.")
