"""What goes out in the reader's name says of the reader only what an answer or a blank backs.

Scripts, letters, their short forms and the story are read sentence by sentence: an act or a fact
of the reader's own needs the question that was answered with it, or stands in a blank.
"""

import re
from collections.abc import Iterator

from guide.checks.texts import named
from guide.model.base import KnowledgeBase
from guide.model.interview import Is
from guide.model.letters import Letter
from guide.model.text import LANGS, Text

Problems = Iterator[str]

# What is said of the reader, and the questions one of which must have been answered with it.
_SAID = (
    ("投诉过|我在[^，。；]*投诉", r"\bI (?:have |had )?(?:already )?complained", {"complained"}),
    ("申诉过|我在[^，。；]*申诉", r"\bI (?:have |had )?(?:already )?appealed", {"appealed"}),
    (
        "联系过|提过请求|催过",
        r"\bI (?:have |had )?(?:already )?(?:contacted|chased|asked (?:you|the))\b",
        {"seller_asked"},
    ),
    (
        r"(?:没有|没|未|不曾)(?:人)?(?:征得|经过|经)?(?:收件人|本人|我)?(?:的)?(?:同意|授权)(?!的)"
        "|征得收件人同意",
        r"\b(?:did not|didn't|never) (?:agree|consent)|without (?:my |asking|the recipient's )?"
        r"(?:consent|authori[sz]ation|me\b)|nobody (?:asked|obtained)",
        {"consented"},
    ),
    (
        "(?:我|本人|收件人|收货人)没有?(?:收到(?!处理)|拿到)|没有(?:交)?到我手里",
        r"\b(?:I|recipient|consignee) (?:have|has|do|did) not (?:receive|have|got)[^.]{0,12}\bit\b",
        {"received", "harm", "seen", "matches"},
    ),
    ("(?:寄件时|已经)保(?:了)?价(?!的)|寄出时保价", r"\b(?:was|is|it) insured\b", {"insured"}),
    ("自己找的", r"\bI chose the carrier", {"chosen"}),
    (
        "我是[^，。；]{0,8}(?:收件人|寄件人)",
        r"\bI am the (?:recipient|sender)",
        {"role", "addressee"},
    ),
    ("我[^，。；]*为生活消费", r"\bI bought[^.;]* for (?:private|personal) use", set[str]()),
    (
        "(?:我|本人)(?:这边)?(?:已|没有?(?:申请|拒收|要求|订))|我已|已(?:经)?(?:拍照|录像|交齐|向快递|报警|约)"
        "|没有拒收|我当时|我一直|都没变|(?<!会)留着|已保留|都在。|(?<!并)附上(?!：{blank)|与事实不符|不是我取|非本人",
        r"\bI (?:have (?:photos|video|kept|arranged|booked|handed|sent|asked|already)"
        r"|did not (?!agree)|ordered|arranged|booked|handed|kept|was at|neither)\b"
        r"|\battached\b|see the screenshot|\bnot by me\b|I am keeping",
        set[str](),
    ),
)
_RULES = tuple((re.compile(zh), re.compile(en), frozenset(asked)) for zh, en, asked in _SAID)
# What the reader said by choosing the kind itself: the words of its title.
BACKED = {
    "unwanted_proxy": ("没有经过同意", "未经同意", "without consent"),
    "pulled_from_locker": ("不是我取的", "非本人操作", "not by me"),
}
# What says nothing of the reader: a request, the words of a law, a question, another's answer.
ALLOWED = (
    "没有我同意，请不要",
    "use a locker without my consent",
    "for the user without consent",
    "whether it was insured",
    "卖家没有同意",
    "the seller, who did not agree",
)
_SENTENCE = {"zh": re.compile("[。；？！\n]"), "en": re.compile(r"[.;?!\n]")}


def _unbacked(text: Text, asked: frozenset[str], backed: tuple[str, ...]) -> Iterator[str]:
    """Yield the words of `text` that say of the reader what none of the questions `asked` told."""
    for lang in LANGS:
        words = text.in_(lang)
        for phrase in (*ALLOWED, *backed):
            words = words.replace(phrase, "")
        for sentence in _SENTENCE[lang].split(words):
            for zh, en, questions in _RULES:
                found = (zh if lang == "zh" else en).search(sentence)
                if found and not questions & asked:
                    yield f"({lang}): {found[0]!r} is said of the reader, and no answer tells it"


def _asked(conditions: tuple[Is, ...]) -> frozenset[str]:
    """Return the questions that must have been answered; "" among the values asks nothing."""
    return frozenset(one.question for one in conditions if "" not in one.values)


def _letter(letter: Letter) -> Iterator[tuple[Text, frozenset[str]]]:
    whole = _asked(letter.only_if)
    for paragraph in letter.paragraphs:
        yield paragraph.text, whole | _asked(paragraph.only_if)
    for text in (letter.phone, letter.chat, letter.form):
        if text is not None:
            yield text, whole


def unasked(kb: KnowledgeBase) -> Problems:
    """Yield what goes out in the reader's name and says more than the reader told."""
    for kind in kb.kinds.values():
        for text in (kind.words.call, kind.words.chat, kind.words.seller):
            for found in _unbacked(text, frozenset(("seen", "harm")), BACKED.get(kind.id, ())):
                yield f"{named(kind)}, words {found}"
    for letter in kb.letters.values():
        for text, asked in _letter(letter):
            for found in _unbacked(text, asked, ()):
                yield f"{named(letter)} {found}"
    for paragraph in kb.story:
        for found in _unbacked(paragraph.text, _asked(paragraph.only_if), ()):
            yield f"story {found}"


RULES_OF_ASKING = (unasked,)
