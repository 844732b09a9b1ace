"""Links in a text: whether they lead to a host that carriers, shops or authorities own."""

import re
from collections.abc import Iterable

LINK, OFFICIAL = "link", "official"
_TOKEN = re.compile(r"[0-9a-z.:/_\-]+")
# Ends of the bare names with a hyphen that false notices give without a path.
_ENDS = re.compile(
    r"com|net|org|info|top|xyz|cc|vip|link|site|online|shop|club|icu|co|uk|us|ca|au|in|tw|hk|cn|me"
    r"|life|live|click|buzz|pro|work|app|store|help"
)
_SCHEMES = ("http://", "https://")


def _host(token: str) -> str:
    """Return the host that `token` names, or an empty string if it is no address."""
    named = token.startswith(_SCHEMES) or token.startswith("www.")
    rest = token.split("://", 1)[-1]
    host = rest.split("/", 1)[0].split(":", 1)[0].strip(".-_")
    first, _, last = host.rpartition(".")
    bare = first and last.isalpha() and ("/" in rest or ("-" in first and _ENDS.fullmatch(last)))
    return host if named or bare else ""


def hosts(text: str) -> tuple[str, ...]:
    """Return the hosts in narrow `text`; a bare name counts with a path or with a hyphen.

    >>> hosts("见 https://a.example/b 或 x.top/c")
    ('a.example', 'x.top')
    """
    if "/" not in text and "www." not in text and not ("-" in text and "." in text):
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
