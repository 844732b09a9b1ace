"""Report on the evidence: are the quotes those of the law, and what is due for review?

``--laws DIR`` compares every quote with texts of law (one Markdown file a text, its name
the `text` of a source, in parts ``NAME-PART.md``), white space and the width of brackets
and punctuation aside. It says which article the quote was found in, and exits with 1 when
a quote is not in a text that is held, or stands in another article than its clause.

Without it: sources older than a year, texts without English, facts nobody cites, links.
"""

import argparse
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Literal, get_args

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from guide.kb import KB
from guide.model.base import KnowledgeBase
from guide.model.channels import Channel
from guide.model.evidence import Fact, Source
from scripts.review.law import Law, compact, law
from scripts.review.walk import cited, untranslated

Verdict = Literal["same", "elsewhere", "differs", "not-held", "no-quote"]
FAILED: tuple[Verdict, ...] = ("elsewhere", "differs")
REVIEW_AFTER = timedelta(days=365)
WHOLE_TEXT = "全文"


@dataclass(frozen=True, slots=True)
class Finding:
    """How one quote compares with the text of its source; `found` are the articles."""

    fact: str
    clause: str
    found: tuple[str, ...]
    verdict: Verdict


def compare(fact: Fact, held: Sequence[Law]) -> Finding:
    """Return how the quote of `fact` compares with `held`, the parts of its source's text.

    A clause names its articles and more ("第四十九条第二款", "第五十九条、第四十五条第二款"):
    the quote must stand in one of them. "全文" stands for any article.
    """
    if not fact.quote:
        return Finding(fact.id, fact.clause, (), "no-quote")
    if not held:
        return Finding(fact.id, fact.clause, (), "not-held")
    quote = compact(fact.quote)
    found = tuple(name for part in held for name, words in part if quote in words)
    if not found:
        return Finding(fact.id, fact.clause, (), "differs")
    fits = fact.clause == WHOLE_TEXT or any(_names(fact.clause, name) for name in found)
    return Finding(fact.id, fact.clause, found, "same" if fits else "elsewhere")


def _names(clause: str, article: str) -> bool:
    """Return whether `clause` names `article` ("第五条之一" is not "第五条")."""
    at = clause.find(article)
    return at >= 0 and not clause[at + len(article) :].startswith("之")


def held_for(source: Source | None, laws: Mapping[str, Law]) -> list[Law]:
    """Return the texts of `laws` that hold `source`: of its name, or parts of it."""
    if source is None or not source.text:
        return []
    return [
        text
        for name, text in laws.items()
        if name == source.text or name.startswith(f"{source.text}-")
    ]


def compare_all(kb: KnowledgeBase, laws: Mapping[str, Law]) -> list[Finding]:
    """Return the finding for every fact, in order."""
    return [
        compare(fact, held_for(kb.sources.get(fact.source), laws)) for fact in kb.facts.values()
    ]


def comparison(findings: Sequence[Finding]) -> Iterator[str]:
    """Yield the table of findings, then how many there are of each."""
    for one in findings:
        yield f"{one.verdict:9} {one.fact:34} {one.clause}  <- {'、'.join(one.found) or '-'}"
    counts = dict.fromkeys(get_args(Verdict), 0)
    for one in findings:
        counts[one.verdict] += 1
    yield f"{len(findings)} facts: " + ", ".join(f"{n} {name}" for name, n in counts.items())


def due(kb: KnowledgeBase, today: date) -> list[str]:
    """Return the sources and facts that were last compared more than a year before `today`."""
    checked: list[Source | Fact | Channel] = [
        *kb.sources.values(),
        *kb.facts.values(),
        *kb.channels.values(),
    ]
    return [
        f"{type(record).__name__} {record.id}: {record.checked_on}"
        for record in checked
        if record.checked_on + REVIEW_AFTER < today
    ]


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
    """Yield the report on what is due, missing, idle and linked."""
    parts: tuple[tuple[str, Callable[[], list[str]]], ...] = (
        (f"Due for review on {today}", lambda: due(kb, today)),
        ("Without Chinese or English", lambda: untranslated(kb)),
        ("Facts nobody cites", lambda: uncited(kb)),
        ("Links", lambda: links(kb)),
    )
    for title, rows in parts:
        found = rows()
        yield f"{title}: {len(found)}"
        yield from (f"  {row}" for row in found)


def read_laws(folder: Path) -> dict[str, Law]:
    """Return the texts of law in `folder` by name.

    Raises:
        ValueError: no file of the folder holds an article.
    """
    read = {
        path.stem: law(path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*.md"))
    }
    laws = {name: text for name, text in read.items() if text}
    if not laws:
        raise ValueError(f"no text of law in {folder}: expected files NAME.md with 第…条")
    return laws


def main(argv: Sequence[str] | None = None) -> int:
    """Print the comparison with ``--laws``, else the report; return the exit code."""
    parser = argparse.ArgumentParser(
        prog="scripts/review/report.py", description=__doc__.split("\n")[0]
    )
    parser.add_argument("--laws", type=Path, help="folder of texts of law to compare quotes with")
    parser.add_argument("--today", type=date.fromisoformat, default=None, help="YYYY-MM-DD")
    given = parser.parse_args(argv)
    if given.laws is None:
        print(*report(KB, given.today or date.today()), sep="\n")  # noqa: DTZ011 - the local day
        return 0
    try:
        findings = compare_all(KB, read_laws(given.laws))
    except ValueError as error:
        print(error, file=sys.stderr)
        return 2
    print(*comparison(findings), sep="\n")
    return int(any(one.verdict in FAILED for one in findings))


if __name__ == "__main__":
    sys.exit(main())
