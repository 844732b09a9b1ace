"""Words to say, their gaps filled by what the trace, the answers and the reader told."""

import re
from collections.abc import Mapping
from datetime import date

from guide.model.base import KnowledgeBase
from guide.model.kinds import Wait
from guide.model.text import Lang, Text
from guide.say.words import say
from guide.write.draft import values_of

_GAP = re.compile(r"【([^【】]{1,24})】")


class Spoken:
    """Fills the gaps of words to say, which stand in them as 【单号】 or 【number】."""

    def __init__(
        self, kb: KnowledgeBase, blanks: Mapping[str, str], dates: Mapping[str, date]
    ) -> None:
        """Take what the reader typed or pasted, by blank, and the dates that are known."""
        self._kb = kb
        self._known = {lang: values_of(kb, blanks, dates, lang) for lang in ("zh", "en")}
        self._names = {
            lang: {gap.in_(lang): blank.id for blank in kb.blanks.values() for gap in blank.gaps}
            for lang in ("zh", "en")
        }

    def say(self, text: Text, lang: Lang, wait: Wait | None) -> str:
        """Return `text` in `lang` with facts and what is known filled in; the rest stays open."""
        names, known = self._names[lang], self._known[lang]

        def value(found: re.Match[str]) -> str:
            return known.get(names.get(found[1], ""), "") or found[0]

        return _GAP.sub(value, say(text, lang, self._kb, wait))


def gaps_in(text: str) -> tuple[str, ...]:
    """Return the names of the gaps of a text, each once, in order."""
    return tuple(dict.fromkeys(_GAP.findall(text)))
