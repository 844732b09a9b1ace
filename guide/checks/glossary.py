"""One name a thing, in both languages, and the turns of phrase that no native writes.

Whoever names a thing looks here first. Facts, sources and other systems keep their own words.
"""

import re
from collections.abc import Iterator

from guide.checks.honest import said
from guide.checks.ids import all_steps
from guide.checks.texts import named
from guide.model.base import KnowledgeBase
from guide.model.record import record

Problems = Iterator[str]


@record
class Term:
    """The name of a thing in both languages, and the names that are not used for it."""

    zh: str
    en: str
    not_zh: str = ""  # patterns
    not_en: str = ""


GLOSSARY: tuple[Term, ...] = (
    Term("快递公司", "carrier", "快递企业|承运公司", r"express compan(?:y|ies)|delivery compan"),
    Term("快递员", "courier", "派件员|投递员|快递小哥", r"delivery (?:man|men|driver)|postman"),
    Term(
        "单号",
        "tracking number",
        "快递单号",
        r"(?<!air )waybill numbers?|parcel number|shipment number",
    ),
    Term("包裹", "parcel", "", r"packages?"),
    Term("面单", "label", "快递单(?!号)", ""),
    Term("网点", "depot", "营业部|快递站", r"outlets?"),
    Term("转运中心、分拨中心", "hub", "分拣中心", r"sorting cent(?:re|er)s?"),
    Term("驿站", "pickup station", "代收点|菜鸟站", r"collection points?|pick-up stations?"),
    Term("快递柜", "locker", "智能柜|自提柜|快件箱|柜方", r"smart lockers?|parcel cabinets?"),
    Term("工单号", "ticket number", "工单编号", r"work orders?|case numbers?"),
    Term("客服", "agent", "", r"clerks?|representatives?"),
    Term("卖家", "seller", "店家", r"vendors?"),
    Term(
        "物流记录", "tracking history", "", r"(?:the|a|an|its|your|this|whole|full|pasted) traces?"
    ),
    Term("运费", "shipping fee", "", r"freight (?:costs?|charges?|fees?)|carriage charges?"),
    Term("揽收", "pickup", "", r"pick-up"),
    Term("骗子", "fraudster", "", r"swindlers?"),
    Term("机器人", "bot", "", r"robots?"),
    Term("邮政管理部门", "postal administration", "邮管局", r"(?<!State )Post(?:al)? Bureau"),
    Term("市场监管部门", "market regulator", "工商局|工商部门", r"AIC|SAMR"),
    Term("官方 App", "official app", "官方应用(?!商店)", ""),
    Term("手机", "phone", "", r"handphones?|handys?"),
    Term("第二十九条", "art. 29", "", r"(?-i:Articles? \d+|Art\. \d+)"),
)
# Translated, not written: each stood here once.
_TRANSLATED = re.compile(
    r"\b(?:mostly|is counted so|knows an?|urges it|as good as|eventual(?:ly)? damage"
    r"|make use of your right|inside of the|in the net|for want of|brought nothing"
    r"|(?<!there )(?:is|are) no (?:table|text|date|site|picture)s?|at posting)\b",
    re.IGNORECASE,
)
# “打快递员”读起来是动手；“限赔”“会关上的门”“走哪条路”没有人这样说话。
_UNCHINESE = re.compile(
    r"打(?:快递员|网点)(?!的?(?:电话|热线))|限赔|会关上的门|包裹走哪条路|你要的是(?:要|向|对)|凭什么认为"
)
_IF = {"zh": re.compile("^如果"), "en": re.compile(r"^If\b")}


def names(kb: KnowledgeBase) -> Problems:
    """Yield other names of things that have one."""
    patterns = {
        "zh": [(term.zh, re.compile(term.not_zh)) for term in GLOSSARY if term.not_zh],
        "en": [
            (term.en, re.compile(rf"\b(?:{term.not_en})\b", re.IGNORECASE))
            for term in GLOSSARY
            if term.not_en
        ],
    }
    for where, lang, words, _ in said(kb):
        for name, pattern in patterns[lang]:
            found = pattern.search(words)
            if found:
                yield f"{where} ({lang}): {found[0]!r} is called {name!r} here"


def native(kb: KnowledgeBase) -> Problems:
    """Yield what was translated word by word, and conditions that are said twice."""
    for where, lang, words, _ in said(kb):
        found = _TRANSLATED.search(words) if lang == "en" else None
        if found:
            yield f"{where} (en): {found[0]!r} is no English anybody writes"
        odd = _UNCHINESE.search(words) if lang == "zh" else None
        if odd:
            yield f"{where} (zh): {odd[0]!r} is no Chinese anybody says"
    for step in all_steps(kb):
        for lang in ("zh", "en") if step.only_if else ():
            if _IF[lang].match(getattr(step.does, lang)):
                yield f"{named(step)} ({lang}): says 'if' after its condition"


RULES_OF_NAMES = (names, native)
