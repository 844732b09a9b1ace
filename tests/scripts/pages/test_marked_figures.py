"""Every sentence with a figure follows from a fact, or carries a mark that says whose it is.

All sentences are checked. Forty drawn at random are printed, for a person to read:

    pytest tests/scripts/pages/test_marked_figures.py -k drawn -s
"""

import random
import re
from datetime import date
from html import unescape

import pytest

from guide.kb import KB
from guide.model.text import LANGS
from guide.say.words import quantity
from guide.text.clauses import clause
from scripts.pages.words.pages import WORDS
from tests.generated import live_pages

DRAWN = 40
FAMILIES = ("kinds/", "claims/", "letters/", "channels/", "checklists/", "states", "scams")
SINGLE = {"ladder.md", "myths.md", "calm.md", "followup.md", "evidence.md", "index.md"}
# What carries its source by itself: the fact with its clause, a quote, a day, a made-up letter,
# the size of a file to save, which the build counts (test_handed compares it with the bytes).
OWN = re.compile(
    r'<details class="zj-fact".*?</details>|<section class="zj-sources".*?</section>'
    r"|<q\b.*?</q>|<time\b.*?</time>|<samp\b.*?</samp>|<figure\b.*?</figure>|<svg\b.*?</svg>"
    r'|<ul class="zj-asked">.*?</ul>|<p class="zj-check__sources">.*?</p>'
    r'|<a [^>]*\bdownload="[^"]*">[^<]*</a>'
    r"|\{ #example .*?(?=\n## )|^---\n.*?\n---\n",
    re.DOTALL,
)
BLOCK = re.compile(
    r"<(?:p|li|dd|dt|td|th|h[1-6]|summary|blockquote|div|label)\b[^>]*>|\n#+ |\n\n|\n- "
)
TRACED = re.compile(
    r'<a class="zj-(?:num|cite)"[^>]*>.*?</a>|<a [^>]*href="(?:tel:|#law-)[^>]*>.*?</a>'
)
MARKED = re.compile("经验|网上常见|转载|rule of thumb|commonly|read from a copy")
FIGURE = re.compile(r"(?<![A-Za-z0-9_#.-])\d[\d,.]*")
OF_FACTS = {
    lang: {
        quantity(value, lang)
        for fact in KB.facts.values()
        for value in (*(value for _, value in fact.values), *filter(None, (fact.period,)))
    }
    for lang in LANGS
}
NUMBERS = {one.phone for one in KB.channels.values()} | {
    one.hotline for one in KB.carriers.values()
}


def _clause(fact, lang):
    try:
        return clause(fact, KB.sources[fact.source], lang)
    except ValueError:
        return fact.clause


CLAUSES = {lang: {_clause(fact, lang) for fact in KB.facts.values()} for lang in LANGS}
# How many there are of something on the page: counted when the page is made.
COUNTED = {
    lang: re.compile(
        "|".join(
            re.escape(WORDS[key].in_(lang)).replace(r"\{n\}", r"\d+").replace(r"\{more\}", r"\d+")
            for key in ("n_items", "for_senders", "and_more")
        )
    )
    for lang in LANGS
}


def blocks(page):
    """Yield the blocks of a page that hold a figure, with their markup."""
    page = OWN.sub(
        " ", page.replace('</p><p class="zj-meta">', " ").replace("</p> <p class", "</p><p class")
    )
    for block in BLOCK.split(page):
        if FIGURE.search(plain(block)):
            yield block


def plain(markup):
    return unescape(re.sub(r"<[^>]+>|\{ #[^}]*\}", "", markup)).strip()


def untraced(markup, lang):
    """Return the figures of a block that neither a fact, nor a record, nor a mark explains."""
    rest = COUNTED[lang].sub("", plain(TRACED.sub("", markup)))
    says = {fact.says.in_(lang) for fact in KB.facts.values()}
    for words in sorted(OF_FACTS[lang] | CLAUSES[lang] | NUMBERS | says, key=len, reverse=True):
        rest = rest.replace(words, "") if words else rest
    return [] if MARKED.search(rest) else FIGURE.findall(rest)


def sentences(lang):
    """Return (page, block) for every block with a figure on the pages of advice."""
    return [
        (path, block)
        for path, page in live_pages(lang).items()
        if path.startswith(FAMILIES) or path in SINGLE
        for block in blocks(page)
    ]


def told(lang):
    """Return the sentences among them: counts and lists of clauses tell nothing."""
    silent = re.compile(rf"(?:{COUNTED[lang].pattern})|{re.escape(WORDS['law_here'].in_(lang))}.*")
    return [one for one in sentences(lang) if not silent.fullmatch(plain(one[1]))]


@pytest.mark.parametrize("lang", LANGS)
def test_every_figure_is_traced_or_marked(lang):
    """A number that no fact gives is our experience or hearsay, and its sentence says so."""
    found = sentences(lang)
    assert len(found) > 300
    loose = [(path, plain(block), untraced(block, lang)) for path, block in found]
    assert not [(path, words, figures) for path, words, figures in loose if figures]


@pytest.mark.parametrize("lang", LANGS)
def test_forty_are_drawn_and_printed(lang, capsys):
    """The seed is the day, so that every day other sentences are read."""
    seed = date.today().isoformat()  # noqa: DTZ011 - which are printed, not what is checked
    drawn = random.Random(seed).sample(told(lang), DRAWN)  # noqa: S311 - no secret
    marked = [(path, block) for path, block in drawn if not untraced(block, lang)]
    with capsys.disabled():
        print(f"\n{len(marked)} of {DRAWN} figures traced or marked ({lang}, seed {seed})")
    for path, block in drawn:
        print(f"{path}: {plain(block)}")
    assert len(marked) == DRAWN


@pytest.mark.parametrize(
    ("markup", "loose"),
    [
        ("等 5 天。", ["5"]),
        ("等 5 天（经验值）。", []),
        ('<a class="zj-num" href="facts/#x">5 天</a>。', []),
        ('打 <a href="tel:12300">12300</a>。', []),
        ("看 17TRACK 第 2 页。", ["17", "2"]),
    ],
)
def test_what_counts_as_traced(markup, loose):
    """A link to a fact, a number that can be dialled, or a mark in the same block."""
    assert untraced(markup, "zh") == loose
