"""Report on the evidence: are the quotes those of the law, and what is due for review?

``--laws DIR`` compares every quote with texts of law (one Markdown file a text, its name
the `text` of a source, in parts ``NAME-PART.md``), white space and the width of brackets
and punctuation aside. It says which article the quote was found in, whether the fact is
in force on ``--today``, and what it moves: pages, claims, letters, dates. It exits with 1
when a quote is not in a text that is held, or stands in another article than its clause.

``--against DIR`` with it compares that collection of texts with another, article by article.

Without them: what lapses, begins or falls due within 90 days, sources older than a year,
texts without English, facts nobody cites, links.
"""

import argparse
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from guide.days.versions import REVIEW_AFTER
from guide.kb import KB
from guide.model.base import KnowledgeBase
from scripts.review import texts
from scripts.review.ahead import changing, due, falling_due
from scripts.review.law import Law, compact
from scripts.review.moved import moved, written_by_hand
from scripts.review.quotes import FAILED, Finding, compare_all, comparison, unheld
from scripts.review.walk import cited, untranslated

__all__ = ["REVIEW_AFTER", "due", "uncited"]
DOCS = Path(__file__).resolve().parents[2] / "docs" / "zh"


def uncited(kb: KnowledgeBase) -> list[str]:
    """Return the facts that no other record names, neither in a list nor in a sentence.

    A fact that only counts days (`moved_by`) is cited by the facts it moves.
    """
    named = cited(kb)
    return [fact for fact in kb.facts if fact not in named]


def links(kb: KnowledgeBase) -> list[str]:
    """Return every address the knowledge base links to, with the record that holds it."""
    pairs = [(f"source {s.id}", s.url) for s in kb.sources.values()]
    pairs += [(f"channel {c.id}", c.url) for c in kb.channels.values()]
    pairs += [(f"carrier {c.id}", c.site) for c in kb.carriers.values()]
    return [f"{url}  {where}" for where, url in pairs if url]


def report(kb: KnowledgeBase, today: date) -> Iterator[str]:
    """Yield the report on what is coming, due, missing, idle and linked."""
    parts: tuple[tuple[str, Callable[[], list[str]]], ...] = (
        ("Ends or begins within 90 days", lambda: _changing(kb, today)),
        ("Falls due for review within 90 days", lambda: falling_due(kb, today)),
        (f"Due for review on {today}", lambda: due(kb, today)),
        ("Without Chinese or English", lambda: untranslated(kb)),
        ("Facts nobody cites", lambda: uncited(kb)),
        ("Links", lambda: links(kb)),
    )
    for title, rows in parts:
        found = rows()
        yield f"{title}: {len(found)}"
        yield from (f"  {row}" for row in found)


def _changing(kb: KnowledgeBase, today: date) -> list[str]:
    moves = moved(kb, written_by_hand(DOCS))
    return [f"{fact} {what}; {moves[fact].line()}" for fact, what in changing(kb, today)]


def quotes(kb: KnowledgeBase, findings: Sequence[Finding], today: date) -> Iterator[str]:
    """Yield the comparison of quotes, each fact with what it moves."""
    moves = moved(kb, written_by_hand(DOCS))
    *rows, counts = comparison(kb, findings, today)
    for row, one in zip(rows, findings, strict=True):
        yield row
        yield f"          moves {moves[one.fact].line()}"
    doubtful = unheld(kb, findings)
    yield f"high confidence without a text that holds it: {len(doubtful)}"
    yield from (f"  {fact}" for fact in doubtful)
    yield counts


def against(
    kb: KnowledgeBase, ours: Mapping[str, Law], findings: Sequence[Finding], other: Path
) -> Iterator[str]:
    """Yield what differs between two collections, and the quotes that only the first holds."""
    theirs = texts.read(other)
    yield from texts.differences(ours, theirs)
    held = texts.by_title(theirs)
    for one in findings:
        source = kb.sources.get(kb.facts[one.fact].source)
        articles = held.get(texts.title(source.text)) if source and source.text else None
        if one.verdict == "same" and articles is not None:
            quote = compact(kb.facts[one.fact].quote)
            if not any(quote in words for words in articles.values()):
                yield f"quote only in the first: {one.fact} {one.clause}"


def main(argv: Sequence[str] | None = None) -> int:
    """Print the comparison with ``--laws``, else the report; return the exit code."""
    parser = argparse.ArgumentParser(
        prog="scripts/review/report.py", description=__doc__.split("\n")[0]
    )
    parser.add_argument("--laws", type=Path, help="folder of texts of law to compare quotes with")
    parser.add_argument("--against", type=Path, help="another folder to compare the first with")
    parser.add_argument("--today", type=date.fromisoformat, default=None, help="YYYY-MM-DD")
    given = parser.parse_args(argv)
    if given.against is not None and given.laws is None:
        parser.error("--against needs --laws, the collection to compare it with")
    today = given.today or date.today()  # noqa: DTZ011 - the local day
    if given.laws is None:
        print(*report(KB, today), sep="\n")
        return 0
    try:
        laws = texts.read(given.laws)
        findings = compare_all(KB, laws)
        if given.against is not None:
            print(*against(KB, laws, findings, given.against), sep="\n")
    except ValueError as error:
        print(error, file=sys.stderr)
        return 2
    print(*quotes(KB, findings, today), sep="\n")
    return int(any(one.verdict in FAILED for one in findings))


if __name__ == "__main__":
    sys.exit(main())
