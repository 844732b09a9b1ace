"""Knowledge turned into words and HTML for one language; everything is escaped here."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date

from jinja2 import pass_context
from jinja2.runtime import Context
from markupsafe import Markup, escape

from guide.ask.derive import ROLES
from guide.model.base import KnowledgeBase
from guide.model.evidence import Fact, Source
from guide.model.interview import Is
from guide.model.kinds import Kind, Wait
from guide.model.quantities import Quantity
from guide.model.text import Lang, Text
from guide.say import conditions, words
from guide.text import clauses
from scripts.pages import records
from scripts.pages.links import link_phones, phones
from scripts.pages.words.pages import WORDS

PLACEHOLDER = re.compile(r"\{((?:clause:)?[a-z0-9-]+(?:\.[a-z0-9_-]+)?)\}")
_POINTS = r"\u3000-\u303f\uff00-\uffef"  # of Chinese: brackets, commas
# Chinese with its points, and the figures that stand inside it: 法释〔2022〕11号.
HAN = re.compile(
    rf"[{_POINTS}]*[\u3400-\u9fff][\u3400-\u9fff{_POINTS}]*(?: ?\d+[\u3400-\u9fff{_POINTS}]+)*"
)
BLANK = re.compile(r"\{blank:([a-z0-9_-]+)\}")


class Shown:
    """What templates may call: one instance a language, free of the page being written."""

    def __init__(self, kb: KnowledgeBase, lang: Lang) -> None:
        self.kb = kb
        self.lang: Lang = lang
        self._phones = phones(kb)
        self._marks: tuple[object, object, dict[str, str]] = (None, None, {})  # of one page
        self.compared: set[date] = set()  # the days on which what was shown was last compared

    def label(self, key: str) -> str:
        """Return the label `key`; an unknown key is a mistake in a template."""
        return WORDS[key].in_(self.lang)

    def named(self, table: Mapping[str, Text], key: str) -> str:
        """Return the words for `key` in `table`, or the key where the table has none."""
        return table[key].in_(self.lang) if key in table else key

    def say(self, text: Text, wait: Wait | None = None) -> str:
        """Return `text` with its placeholders filled, as plain text."""
        for id_ in words.cited(text):
            if id_ in self.kb.facts:
                self._show(self.kb.facts[id_])
        return words.say(text, self.lang, self.kb, wait)

    def _show(self, record: Fact | Source) -> None:
        """Remember when a record that is shown was last compared with its text."""
        self.compared.add(record.checked_on)

    def clause(self, fact: Fact) -> str:
        """Return where `fact` stands, as a sentence cites it."""
        self._show(fact)
        source = self.kb.sources[fact.source]
        try:
            return clauses.clause(fact, source, self.lang)
        except ValueError:  # a page or a notice has no articles
            words = self.say(source.title)
            plain = self.lang == "zh" or fact.clause.isascii()
            return f"{words} {fact.clause}".strip() if plain else words

    def cite(self, facts: Iterable[Fact]) -> str:
        """Return where `facts` stand, a law named once: 《邮政法》第四十五条、第四十七条."""
        named: dict[str, list[str]] = {}
        for fact in facts:
            said = named.setdefault(fact.source, [])
            cited = self.clause(fact)
            if self.lang == "zh" and said and cited.startswith("《"):
                cited = fact.clause
            if cited not in said:
                said.append(cited)
        separator = "、" if self.lang == "zh" else "; "
        return separator.join(separator.join(said) for said in named.values())

    def cite_first(self, facts: Sequence[Fact]) -> str:
        """Return where the first of `facts` stands, and how many more there are."""
        first = self.clause(facts[0])
        if len(facts) == 1:
            return first
        return first + self.label("and_more").format(n=len(facts), more=len(facts) - 1)

    def aged(self, source: Source) -> str:
        """Return what to say of a source that nobody can compare again, "" for any other."""
        self._show(source)
        if source.text or source.url:
            return ""
        return self.label("source_old" if records.old(source) else "source_loose")

    def quantity(self, quantity: Quantity) -> str:
        """Return a quantity in words."""
        return words.quantity(quantity, self.lang)

    @pass_context
    def conditions(self, context: Context, only_if: tuple[Is, ...], exact: bool = False) -> str:
        """Return conditions in words: "如果你是买家，并且东西没拿到".

        Unless `exact`, what every reader of the page has is left out: the kind that the page
        is about (`kind` of the context), questions nobody has answered yet, and the role that
        the deals beside it give anyway.
        """
        here: Kind | None = context.get("kind")
        kept = [
            one
            for one in only_if
            if exact or not (_said_already(one, here) or _follows(one, only_if))
        ]
        return conditions.conditions(tuple(kept), self.kb, self.lang)

    @pass_context
    def rich(self, context: Context, text: Text, wait: Wait | None = None) -> Markup:
        """Return `text` as HTML: numbers link to their fact, telephone numbers can be dialled."""
        link: Callable[[str], str] = context["url"]
        pieces: list[str] = []
        for n, piece in enumerate(PLACEHOLDER.split(text.in_(self.lang))):
            if n % 2 == 0:
                pieces.append(self.told(link_phones(str(escape(piece)), self._marked(context))))
                continue
            value = escape(self.say(Text(f"{{{piece}}}", f"{{{piece}}}"), wait))
            fact = piece.removeprefix("clause:").split(".")[0]
            if "\u4e00" <= pieces[-1][-1:] <= "\u9fff" and value[:1].isdigit():
                pieces.append(" ")
            if fact in self.kb.facts:
                href = escape(link(f"facts/#{fact}"))
                css = "zj-cite" if piece.startswith("clause:") else "zj-num"
                pieces.append(f'<a class="{css}" href="{href}">{value}</a>')
            else:
                pieces.append(str(value))
        return Markup("".join(pieces))  # noqa: S704 - every piece above is escaped

    def told(self, html: str) -> str:
        """Return `html` (text with few tags) with the Chinese in an English text marked as such."""
        return html if self.lang == "zh" else HAN.sub(r'<span lang="zh-Hans">\g<0></span>', html)

    def _marked(self, context: Context) -> dict[str, str]:
        """Return the known telephone numbers, each with the mark that follows it on this page."""
        link: Callable[[str], str] = context["url"]
        here = context.get("here")
        of_link, of_here, marks = self._marks
        if of_link is link and of_here == here:  # asked for with every sentence of a page
            return marks
        marks = {}
        for number, page in self._phones.items():
            elsewhere = page and page != here  # its own page says it anyway
            said = f'<a class="zj-meta" href="{link(page)}">{self.label("phone_mark")}</a>'
            marks[number] = said if elsewhere else ""
        self._marks = (link, here, marks)
        return marks

    @pass_context
    def letter(self, context: Context, text: Text) -> Markup:
        """Return a part of a letter as HTML, its blanks shown as gaps with their names."""
        pieces: list[str] = []
        for n, piece in enumerate(BLANK.split(text.in_(self.lang))):
            if n % 2 == 0:
                pieces.append(str(self.rich(context, Text(piece, piece))))
                continue
            blank = self.kb.blanks.get(piece)
            name = escape(self.say(blank.title) if blank else piece)
            pieces.append(f'<span class="zj-blank">{name}</span>')
        return Markup("".join(pieces).replace("\n", "<br>"))  # noqa: S704 - escaped above


def _follows(one: Is, only_if: tuple[Is, ...]) -> bool:
    """Return whether `one` is a role that the deals named beside it always give."""
    deals = {deal for beside in only_if if beside.question == "deal" for deal in beside.values}
    roles = {ROLES.get(deal, "") for deal in deals - {"", "unknown"}}  # as far as they are named
    return one.question == "role" and bool(roles) and roles <= set(one.values) - {""}


def _said_already(one: Is, kind: Kind | None) -> bool:
    """Return whether a page about `kind` need not say the condition `one`."""
    if one.question == "seen":
        return kind is not None and kind.id in one.values
    if one.question == "harm" and kind is not None:
        return records.harms_on(kind) <= set(one.values)
    return not set(one.values) - {"", "unknown"}
