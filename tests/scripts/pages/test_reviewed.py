"""Every page that shows a rule or a source says until when it is to be compared again."""

import re
from dataclasses import replace
from datetime import date, timedelta

from guide.days.versions import REVIEW_AFTER
from guide.kb import KB
from scripts.pages.pages import pages
from scripts.pages.rendering.dated import reviewed
from scripts.pages.rendering.environment import environment

_LATE = re.compile(r'data-review="([\d-]+)" hidden>')
_LINE = re.compile(r'<time datetime="([\d-]+)">\1</time>[^<]*</p>\s*\Z')
# What shows that a page relies on a rule: its place in the law, or a number that a rule sets.
SHOWN = re.compile(r'href="[^"]*facts/#|id="law-|class="zj-check__sources"|class="zj-sources"')


def test_each_page_that_cites_says_its_day(live):
    """A notice that waits below the heading, a line at the end; the same day in both."""
    dated = 0
    for path, text in live.items():
        late, line = _LATE.findall(text), _LINE.findall(text)
        assert late == line, path
        assert len(late) <= 1, path
        dated += bool(late)
        if SHOWN.search(text) and not path.startswith("contribute/"):
            assert late, path
        if late:
            assert text.index("data-review") < text.index("<p ", text.index("data-review")), path
    assert dated > 150


def test_pages_with_rules_are_of_every_sort(live):
    """Kinds, checklists, claims, letters, bodies, carriers, states, and pages written by hand."""
    for path in (
        *("kinds/lost.md", "checklists/lost.md", "claims/deliver.md", "letters/delay.md"),
        *("channels/postal-appeal.md", "channels/index.md", "carriers/sf.md", "carriers/index.md"),
        *("ladder.md", "myths.md", "facts.md", "sources.md", "platforms.md", "coverage.md"),
        *("followup.md", "sample.md"),
    ):
        assert _LATE.search(live[path]), path


def test_the_oldest_comparison_sets_the_day():
    """Rules that were compared long ago make the pages late on which they stand."""
    day = date(2020, 1, 1)
    facts = {id_: replace(fact, checked_on=day) for id_, fact in KB.facts.items()}
    written = pages(replace(KB, facts=facts), "zh")
    for path in ("kinds/lost.md", "checklists/lost.md", "letters/delay.md"):
        assert _LATE.findall(written[path]) == [(day + REVIEW_AFTER).isoformat()]
    assert timedelta(days=365) == REVIEW_AFTER


def test_a_page_without_rules_stays_as_it_is():
    """And one without a heading carries the notice before everything else."""
    env = environment(KB, "en")
    assert reviewed("# A\n", None, env) == "# A\n"
    day = date(2027, 1, 1)
    assert reviewed("---\na: 1\n---\nText\n", day, env).startswith("---\na: 1\n---\n\n<p class")
    assert reviewed("Text\n", day, env).startswith("\n<p class")
