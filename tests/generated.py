"""The pages of the live knowledge: seconds to make, so made once for all tests that read them."""

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from guide.kb import KB
from scripts.pages.pages import pages


@cache
def live_pages(lang: str) -> Mapping[str, str]:
    """Return path -> Markdown of every page in a language; nobody can change it."""
    return MappingProxyType(pages(KB, lang))
