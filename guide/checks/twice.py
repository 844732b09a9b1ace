"""A step does not begin with its own condition: pages print the condition before it."""

import re
from collections.abc import Iterator

from guide.checks.ids import all_steps
from guide.checks.texts import named
from guide.model.base import KnowledgeBase
from guide.model.steps import Step
from guide.model.text import LANGS, Lang, Text
from guide.say.conditions import conditions

Problems = Iterator[str]

_HEAD = {"zh": re.compile("^([^，：；。]+)[，：；]"), "en": re.compile(r"^([^,:;.]+)[,:;]")}
# What a condition is also called at the head of a step; by the value of the answer.
_ALSO = {
    "inbound": Text("国际件 进境件 进口件", "international inbound parcel"),
    "outbound": Text("国际件 出境件 出口件", "international outbound parcel"),
    "air": Text("空运的", "sent by air"),
}
_SMALL = re.compile(
    "an?|and|are|as|at|be|been|by|do|does|for|from|ha[sd]|have|if|in|is|its?|not?|of|on|or|that"
    "|the[my]?|this|to|was|were|will|with|your?"
)
ALIKE = {"zh": 0.75, "en": 0.65}  # share of the head that the condition has said already


def twice(kb: KnowledgeBase) -> Problems:
    """Yield steps whose first words say again what their condition says."""
    for step in all_steps(kb):
        for lang in LANGS if step.only_if else ():
            head = _HEAD[lang].match(step.does.in_(lang))
            if head and _alike(head[1], _condition(kb, step, lang), lang):
                yield f"{named(step)} ({lang}): {head[1]!r} repeats its condition"


def _condition(kb: KnowledgeBase, step: Step, lang: Lang) -> str:
    """Return the condition of a step in words, with other names of what it asks for."""
    try:
        said = conditions(step.only_if, kb, lang)
    except KeyError:  # told by the rule of conditions that cannot be said
        return ""
    values = [value for one in step.only_if for value in one.values if value in _ALSO]
    return " ".join([said, *(_ALSO[value].in_(lang) for value in values)])


def _alike(head: str, said: str, lang: Lang) -> bool:
    own, known = _parts(head, lang), _parts(said, lang)
    return len(own) > 1 and len(own & known) >= ALIKE[lang] * len(own)


def _parts(words: str, lang: Lang) -> set[str]:
    """Return what is compared: pairs of characters in Chinese, words that matter in English."""
    if lang == "en":
        return {one for one in re.findall(r"[a-z]+", words.lower()) if not _SMALL.fullmatch(one)}
    return {one for run in re.findall("[\u4e00-\u9fff]+", words) for one in _pairs(run)}


def _pairs(run: str) -> list[str]:
    return [run[at : at + 2] for at in range(len(run) - 1)]


RULES_OF_REPETITION = (twice,)
