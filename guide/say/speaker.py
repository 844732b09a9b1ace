"""Words of the knowledge base in one language, with the facts that they cite."""

from datetime import date

from guide.model.base import KnowledgeBase
from guide.model.evidence import Fact
from guide.model.kinds import Wait
from guide.model.text import Lang, Text
from guide.say.words import cited, say

Json = dict[str, object]


class Speaker:
    """Says texts in one language and remembers which facts they cite, in order."""

    def __init__(self, kb: KnowledgeBase, lang: Lang, wait: Wait | None = None) -> None:
        self.kb = kb
        self.lang = lang
        self._wait = wait
        self._facts: dict[str, None] = {}

    def say(self, text: Text) -> str:
        """Return `text` with its placeholders filled; they count as citations."""
        self.cite(cited(text))
        return say(text, self.lang, self.kb, self._wait)

    def say_if(self, text: Text | None) -> str | None:
        """Return `text` said, or None."""
        return None if text is None else self.say(text)

    def cite(self, facts: tuple[str, ...]) -> list[str]:
        """Remember that `facts` are cited, and return them."""
        self._facts.update(dict.fromkeys(facts))
        return list(facts)

    def facts(self) -> Json:
        """Return every fact cited so far, by id."""
        return {
            id_: fact_reply(self.kb, self.kb.facts[id_], self.lang)
            for id_ in self._facts
            if id_ in self.kb.facts
        }


def iso(value: date | None) -> str | None:
    """Return an ISO date, or None."""
    return None if value is None else value.isoformat()


def fact_reply(kb: KnowledgeBase, fact: Fact, lang: Lang) -> Json:
    """Return a fact with what it rests on."""
    source = kb.sources.get(fact.source)
    return {
        "says": fact.says.in_(lang),
        "clause": fact.clause,
        "clause_before": fact.clause_before,
        "quote": fact.quote,
        "source": source.title.in_(lang) if source else fact.source,
        "confidence": fact.confidence,
        "checked_on": fact.checked_on.isoformat(),
        "anchor": f"facts/#{fact.id}",
    }
