"""Each quote beside the text it is read from: the same, in another article, or not there."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal, get_args

from guide.days.versions import in_force
from guide.model.base import KnowledgeBase
from guide.model.evidence import Fact, Source
from scripts.review.law import Law, compact

Verdict = Literal["same", "elsewhere", "differs", "not-held", "no-quote"]
FAILED: tuple[Verdict, ...] = ("elsewhere", "differs")
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


def unheld(kb: KnowledgeBase, findings: Sequence[Finding]) -> list[str]:
    """Return the facts of high confidence whose quote was not found to the letter."""
    return [
        one.fact
        for one in findings
        if kb.facts[one.fact].confidence == "high" and one.verdict != "same"
    ]


def comparison(kb: KnowledgeBase, findings: Sequence[Finding], day: date) -> Iterator[str]:
    """Yield a line a fact: verdict, clause, text held, in force on `day`; then the counts."""
    for one in findings:
        fact = kb.facts[one.fact]
        source = kb.sources.get(fact.source)
        text = source.text if source is not None and source.text else "no text"
        ends = f" until {fact.until}" if fact.until else ""
        state = "in force" if in_force(fact, day) else "NOT in force"
        yield (
            f"{one.verdict:9} {one.fact:34} {one.clause}  <- {'、'.join(one.found) or '-'}"
            f"  [{text}; {state} on {day}: since {fact.since}{ends}; {fact.confidence}]"
        )
    counts = dict.fromkeys(get_args(Verdict), 0)
    for one in findings:
        counts[one.verdict] += 1
    yield f"{len(findings)} facts: " + ", ".join(f"{n} {name}" for name, n in counts.items())
