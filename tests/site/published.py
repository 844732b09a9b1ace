"""Parts of a built page that several tests of the site read."""

import json
import re
from functools import cache

from scripts.publish.machines import linked
from tests.built import read

UNDER = {"zh": "", "en": "en/"}
HREFLANG = {"zh": "zh-Hans", "en": "en"}

BLOCK = re.compile(re.escape(linked.OPENING) + r"(.*?)</script>", re.DOTALL)

SPACES = re.compile(r"\s+")


def lang_of(path):
    """Return the language that a page's path says."""
    return "en" if path.startswith("en/") else "zh"


@cache
def page(file):
    """Return a built page, read once for all tests."""
    return read(file)


def graph(built, path):
    """Return the linked data of a page, as any JSON parser reads it."""
    [block] = BLOCK.findall((built.root / path).read_text("utf-8"))
    whole = json.loads(block)
    assert whole["@context"] == "https://schema.org"
    return {one["@type"]: one for one in whole["@graph"]}
