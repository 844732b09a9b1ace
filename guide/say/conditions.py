"""Conditions on answers in words: "if you are the recipient"."""

from guide.model.base import KnowledgeBase
from guide.model.interview import Is
from guide.model.text import Lang

MANY, FEW = 5, 2  # options of a question that hold, and that do not, to be said as an exception
_ALIKE = 2  # words that neighbours share, so that the second need not say them again
# 一串条件可以共用的开头；长的在前。只列整词，免得把“对得上、对不上”从中间切开。
_STEMS = ("这是你", "这是", "里面是", "快递公司", "收件人", "卖家", "东西", "显示", "你是", "你")


def condition(is_: Is, kb: KnowledgeBase, lang: Lang, *, bare: bool = False) -> str:
    """Return one condition in words: "如果你是收件人", "if you are the recipient".

    `bare` leaves out the "if".

    Raises:
        KeyError: the question or a value is unknown.
    """
    return _listed_clauses(is_, kb, lang) if bare else conditions((is_,), kb, lang)


def conditions(only_if: tuple[Is, ...], kb: KnowledgeBase, lang: Lang) -> str:
    """Return conditions that hold together in words; none gives an empty string.

    What holds but for one or two options is said by these: "除非这是买家退给你的", "unless ...".
    """
    but = [(is_, _but(is_, kb)) for is_ in only_if]
    held = [_listed_clauses(is_, kb, lang) for is_, few in but if few is None]
    unless = [_listed_clauses(few, kb, lang) for _, few in but if few is not None]
    if lang == "zh":
        said = ["如果" + "，并且".join(held)] * bool(held)
        return "，".join([*said, *(f"除非{one}" for one in unless)])
    said = ["if " + ", and ".join(held)] * bool(held)
    return ", ".join([*said, *(f"unless {one}" for one in unless)])


def _but(is_: Is, kb: KnowledgeBase) -> Is | None:
    """Return the few options that `is_` leaves out of many, or None: then its own are said."""
    question = kb.questions.get(is_.question)
    if question is None:
        return None
    known = [option.value for option in question.options if option.value != "unknown"]
    few = tuple(value for value in known if value not in is_.values)
    return (
        Is(is_.question, few) if few and len(few) <= FEW <= MANY <= len(known) - len(few) else None
    )


def _listed_clauses(is_: Is, kb: KnowledgeBase, lang: Lang) -> str:
    question = kb.questions.get(is_.question) or kb.derived[is_.question]
    options = {option.value: option for option in question.options}
    # That an answer is open is said only where nothing else would do.
    values = [value for value in is_.values if value not in ("", "unknown")]
    values = values or [value for value in is_.values if value] or list(is_.values)
    said = []
    for value in values:
        if value == "":
            title = question.title.in_(lang)
            said.append(
                f"还没回答“{title}”" if lang == "zh" else f"you have not answered “{title}”"
            )
            continue
        option = options[value]
        if option.clause is not None:
            said.append(option.clause.in_(lang))
        else:
            title = option.title.in_(lang)
            said.append(f"显示“{title}”" if lang == "zh" else f"it shows “{title}”")
    return _either_zh(said) if lang == "zh" else _either(said)


def _either_zh(said: list[str]) -> str:
    """Return Chinese clauses as one, what they all begin with said once: "东西坏了、少了或不对"."""
    for stem in _STEMS:
        if said[1:] and all(clause.startswith(stem) for clause in said):
            return stem + _listed([clause.removeprefix(stem) for clause in said], "、", "或")
    return _listed(said, "、", "或")


def _either(said: list[str]) -> str:
    """Return English clauses as one: "you are the sender or seller", "it is late, held or lost"."""
    runs = _runs(said)
    if len(runs) == 1:
        return _one(runs[0])
    return _listed([_one(run) for run in runs], ", ", ", or ")


def _runs(said: list[str]) -> list[list[str]]:
    """Return neighbours that begin alike, run by run; all as one where all or none do."""
    split = [clause.split() for clause in said]
    if len({words[0] for words in split}) < 2:
        return [said]
    runs = [said[:1]]
    for before, words, clause in zip(split, split[1:], said[1:], strict=False):
        if words[:_ALIKE] == before[:_ALIKE] and len(words) > _ALIKE:
            runs[-1].append(clause)
        else:
            runs.append([clause])
    return runs if len(runs) < len(said) else [said]


def _one(said: list[str]) -> str:
    """Return clauses that begin alike as one, or a clause as it is."""
    if not said:
        return ""
    split = [clause.split() for clause in said]
    shared = 0
    while len({tuple(words[: shared + 1]) for words in split}) == 1 and all(
        len(words) > shared + 1 for words in split
    ):
        shared += 1
    ends = _shared_end([words[shared:] for words in split])
    last = [len(words) - ends for words in split]
    rest = [" ".join(words[shared:end]) for words, end in zip(split, last, strict=True)]
    return " ".join([*split[0][:shared], _listed(rest, ", ", " or "), *split[0][last[0] :]])


def _shared_end(split: list[list[str]]) -> int:
    """Return how many words clauses of a list end with alike: a verb and its object, or none.

    One word alone is not left out: "you are or the shop is abroad" would be no English.
    """
    ends = 0
    while len(split) > 1 and all(len(words) > ends + 1 for words in split):
        if len({words[-ends - 1] for words in split}) > 1:
            break
        ends += 1
    return ends if ends > 1 else 0


def _listed(said: list[str], between: str, last: str) -> str:
    """Return alternatives as one list; it binds closer than the "and" of conditions."""
    return last.join([*([between.join(said[:-1])] if said[1:] else []), *said[-1:]])
