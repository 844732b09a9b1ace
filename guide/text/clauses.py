"""The clause of a fact as a letter cites it: the law's title and the article.

Chinese keeps the clause as it stands; English turns 条, 款 and 项 into art., para. and item
with Arabic numbers.
"""

import re

from guide.model.evidence import Fact, Source
from guide.model.text import Lang

_STATE = "中华人民共和国"  # left out where a law is cited by its usual short title
_DIGITS = {han: n for n, han in enumerate("零一二三四五六七八九")}
_UNITS = {"十": 10, "百": 100, "千": 1000}
_HAN = "[零一二三四五六七八九十百千]+"
# The article is left out where the part before it named the same: 第四十五条第一款、第二款.
_ARTICLE = re.compile(rf"(?:第({_HAN})条)?(?:第({_HAN})款)?(?:第((?:（{_HAN}）)+)项)?")


def number(han: str) -> int:
    """Return a Chinese numeral below 10,000 as a number.

    >>> number("五百六十三"), number("十六"), number("一百零八")
    (563, 16, 108)
    """
    total, digit = 0, 0
    for each in han:
        if each in _UNITS:
            total += (digit or 1) * _UNITS[each]
            digit = 0
        else:
            digit = _DIGITS[each]
    return total + digit


def clause(fact: Fact, source: Source, lang: Lang) -> str:
    """Return the law and article that `fact` is read from, as a sentence cites them.

    ``《快递暂行条例》第二十九条``, ``art. 29 of the Interim Regulation on Express Delivery``.

    Raises:
        ValueError: the clause names no article, so there is nothing to cite.
    """
    found = _read(fact.clause)
    if not found:
        raise ValueError(f"fact {fact.id!r} names no article to cite: {fact.clause!r}")
    if lang == "zh":
        return f"《{quoted(source.title.zh)}》{fact.clause}"
    return f"{_articles(found)} of the {source.title.en}"


def former(written: str, lang: Lang) -> str:
    """Return a former clause in words, as far as it names articles: "art. 28".

    >>> former("第二十八条", "en"), former("第二十八条", "zh")
    ('art. 28', '第二十八条')
    """
    found = _read(written)
    return written if lang == "zh" or not found else _articles(found)


def quoted(title: str) -> str:
    """Return a Chinese title as it stands inside 《》: titles in it in 〈〉, the state left out.

    >>> quoted("最高人民法院关于适用《中华人民共和国民法典》的解释")
    '最高人民法院关于适用〈民法典〉的解释'
    """
    inner = title.removeprefix("《").removesuffix("》") if title.endswith("》") else title
    return inner.replace(_STATE, "").replace("《", "〈").replace("》", "〉")


def _read(written: str) -> list[re.Match[str]]:
    """Return the articles that a clause names, part by part; none if a part is something else."""
    parts = [_ARTICLE.fullmatch(part) for part in written.split("、")]
    found = [part for part in parts if part is not None and part[0]]
    return found if len(found) == len(parts) and found[0][1] else []


def _articles(found: list[re.Match[str]]) -> str:
    """Return articles in English: "arts 8 and 40", "art. 563, items 3 and 4, and art. 566"."""
    if len(found) > 1 and not any(each[2] or each[3] for each in found):
        numbers = [str(number(each[1])) for each in found]
        return f"arts {', '.join(numbers[:-1])} and {numbers[-1]}"
    whole = [_article(each) for each in found]
    return ", and ".join(whole)


def _article(found: re.Match[str]) -> str:
    """Return one article in English: "art. 563, items 3 and 4"."""
    parts = [f"art. {number(found[1])}"] if found[1] else []
    if found[2]:
        parts.append(f"para. {number(found[2])}")
    if found[3]:
        items = [str(number(item)) for item in re.findall(_HAN, found[3])]
        parts.append(f"item{'s' if len(items) > 1 else ''} {' and '.join(items)}")
    return ", ".join(parts)
