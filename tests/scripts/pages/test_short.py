"""Pages are short: the first action at the top, a law block once, other readers' steps folded."""

import re
from collections import Counter
from html import unescape

import pytest

from guide.kb import KB
from guide.model.text import LANGS
from scripts.pages.records import claims, harms_on, parted, steps, ways_on
from tests.generated import live_pages

LONGEST = 4_500  # Chinese characters of a page on a kind, before its folded sources
FIRST_BY = 120  # characters of such a page within which the first action is told
HIDDEN = re.compile(r"<p[^>]* hidden>.*?</p>", re.DOTALL)
SOURCES = "{ #sources"
QUOTE = re.compile(r'<q lang="zh-Hans">(.*?)</q>')


def plain(markdown):
    """Return what a reader sees of a page, without white space."""
    body = re.sub(r"^---\n.*?\n---\n", "", markdown, flags=re.DOTALL)
    body = re.sub(r"\{ #[^}]*\}|^#+ ", "", HIDDEN.sub("", body), flags=re.MULTILINE)
    return re.sub(r"\s+", "", unescape(re.sub(r"<[^>]+>", "", body)))


@pytest.mark.parametrize("kind", KB.kinds)
def test_a_page_on_a_kind_is_short(kind):
    """What stands before the sources can be read in one go."""
    text = plain(live_pages("zh")[f"kinds/{kind}.md"].split(SOURCES)[0])
    assert len(text) <= LONGEST


@pytest.mark.parametrize("kind", KB.kinds)
def test_the_first_action_stands_at_the_top(kind):
    """Title, meaning, then what to do: all of it within the first 120 characters."""
    page = live_pages("zh")[f"kinds/{kind}.md"]
    first = steps(KB, KB.kinds[kind])[0].does.zh
    text, action = plain(page), re.sub(r"\s+|\{[^}]*\}", "", first)
    assert action[:12] in text
    assert text.index(action[:12]) + len(action) <= FIRST_BY


@pytest.mark.parametrize("lang", LANGS)
def test_a_law_block_stands_once_on_a_page(lang):
    """Elsewhere it is linked; the table of all facts shows each version of one."""
    for path, text in live_pages(lang).items():
        if path != "facts.md":
            repeated = [quote for quote, n in Counter(QUOTE.findall(text)).items() if n > 1]
            assert not repeated, path


@pytest.mark.parametrize("lang", LANGS)
def test_a_link_to_a_law_block_leads_somewhere(lang):
    """Whatever is cited on a page is quoted at its end."""
    for path, text in live_pages(lang).items():
        cited = set(re.findall(r'href="#law-([a-z0-9-]+)"', text))
        assert cited <= set(re.findall(r'id="law-([a-z0-9-]+)"', text)), path


@pytest.mark.parametrize("lang", LANGS)
def test_steps_of_senders_are_folded_and_whole(lang):
    """They stand behind one line, in the page itself: nothing needs a script."""
    for kind in KB.kinds.values():
        page = live_pages(lang)[f"kinds/{kind.id}.md"]
        assert page.count('<li class="zj-step">') == len(steps(KB, kind)), kind.id
        folds = sum(
            bool(parted([one for one in steps(KB, kind) if one.when == when])[1])
            for when in ("now", "next", "later")
        )
        label = {"zh": "寄件人、卖家：", "en": "For senders and sellers: "}[lang]
        assert page.count(f"<summary>{label}") == folds, kind.id


@pytest.mark.parametrize("lang", LANGS)
def test_nothing_of_a_claim_is_lost(lang):
    """A kind names each claim it can lead to; the page of the claim has every step."""
    pages = live_pages(lang)
    for kind in KB.kinds.values():
        for claim in claims(KB, kind):
            assert f'id="claim-{claim.id}"' in pages[f"kinds/{kind.id}.md"]
            assert f"claims/{claim.id}/" in pages[f"kinds/{kind.id}.md"]
    for claim in KB.claims.values():
        page = pages[f"claims/{claim.id}.md"]
        assert page.count('<li class="zj-step">') == len(steps(KB, claim))


@pytest.mark.parametrize("kind", KB.kinds.values(), ids=lambda kind: kind.id)
def test_a_page_names_only_ways_that_its_readers_can_be_on(kind):
    """Nobody with a broken parcel reads what holds when the pickup failed; each claim has a way."""
    for claim in claims(KB, kind):
        ways = ways_on(kind, claim)
        assert ways, claim.id
        for way in claim.ways:
            seen = [one for one in way if one.question == "seen"]
            harm = [one for one in way if one.question == "harm"]
            there = all(kind.id in one.values for one in seen) and all(
                harms_on(kind) & set(one.values) for one in harm
            )
            assert (way in ways) == there, claim.id
