"""Pictures drawn at build: the interview and the ladder, as SVG without styles or scripts.

Colours and type come from the style sheet by class; lengths are in the units of the view box,
which is narrow so that the words stay readable on a phone.
"""

from collections.abc import Sequence
from unicodedata import east_asian_width

from markupsafe import Markup, escape

from guide.model.base import KnowledgeBase
from guide.model.channels import Rung
from guide.model.interview import Question
from guide.model.text import Lang
from guide.say import words

WIDTH = 360
LINE = 19
PAD = 10
GAP = 16
CHAR = 13.5


def width_of(text: str) -> float:
    """Return about how wide `text` is, in view box units.

    >>> width_of("快递") > width_of("ab")
    True
    """
    return sum(CHAR if east_asian_width(c) in "WF" else CHAR * 0.56 for c in text)


def wrap(text: str, room: float) -> list[str]:
    """Return `text` broken into lines no wider than `room`: between words or CJK characters.

    >>> wrap("one two three", 60)
    ['one two', 'three']
    """
    lines: list[str] = []
    line = ""
    for piece in _pieces(text):
        if line and width_of((line + piece).rstrip()) > room:
            lines.append(line.rstrip())
            line = ""
        line += piece
    return [*lines, line.rstrip()]


def _pieces(text: str) -> list[str]:
    """Return the smallest parts of `text` that may not be broken; closing marks hold on."""
    pieces: list[str] = []
    word = ""
    for char in text:
        if east_asian_width(char) in "WF":
            if word:
                pieces.append(word)
                word = ""
            if char in "，。、？！；：）”》】" and pieces:
                pieces[-1] += char
            else:
                pieces.append(char)
        else:
            word += char
            if char == " ":
                pieces.append(word)
                word = ""
    return [*pieces, word] if word else pieces


def text_lines(lines: Sequence[str], x: float, y: float, css: str) -> str:
    """Return `lines` one below the other; `y` is where the first stands."""
    return "".join(
        f'<text x="{x:g}" y="{y + n * LINE:g}" class="{css}">{escape(line)}</text>'
        for n, line in enumerate(lines)
    )


def box(x: float, y: float, width: float, height: float, css: str) -> str:
    """Return a box with round corners."""
    return f'<rect x="{x:g}" y="{y:g}" width="{width:g}" height="{height:g}" rx="8" class="{css}"/>'


def picture(height: float, title: str, body: list[str]) -> Markup:
    """Return a whole picture, named `title` for those who do not see it."""
    inside = "".join(body)
    return Markup(  # noqa: S704 - every word in `body` was escaped when it was drawn
        f'<svg class="zj-picture" viewBox="0 0 {WIDTH} {height:g}" role="img"'
        f' aria-label="{escape(title)}" xmlns="http://www.w3.org/2000/svg">{inside}</svg>'
    )


def _leads(kb: KnowledgeBase, question: Question) -> list[str]:
    """Return the ids of the questions whose answers decide whether `question` is asked."""
    named = [one.question for one in question.only_if if one.question in kb.questions]
    return list(dict.fromkeys(named))


def interview_picture(kb: KnowledgeBase, lang: Lang) -> Markup:
    """Return the interview: questions from top to bottom, arcs from an answer to what it asks."""
    left, width = 64, WIDTH - 64 - 4
    tops: dict[str, float] = {}
    middles: dict[str, float] = {}
    body: list[str] = []
    y = 4.0
    for question in kb.questions.values():
        title = wrap(words.say(question.title, lang, kb), width - 2 * PAD)
        height = len(title) * LINE + 2 * PAD
        css = "zj-node" if question.only_if else "zj-node zj-node--always"
        body += [
            box(left, y, width, height, css),
            text_lines(title, left + PAD, y + 24, "zj-label"),
        ]
        tops[question.id], middles[question.id] = y, y + height / 2
        y += height + GAP
    arcs = [
        _arc(middles[lead], tops[question.id] + PAD, left, n)
        for n, question in enumerate(kb.questions.values())
        for lead in _leads(kb, question)
    ]
    name = {"zh": "向导的问题，从上到下", "en": "The wizard's questions, from top to bottom"}[lang]
    return picture(y, name, arcs + body)


def _arc(start: float, end: float, x: float, n: int) -> str:
    """Return an arc on the left side from one height to another, with a dot at its end."""
    x -= 4  # the dot stands free of the box
    reach = min(x - 6, 14 + (end - start) / 14 + n % 3 * 4)
    path = f"M{x:g} {start:g}C{x - reach:g} {start:g} {x - reach:g} {end:g} {x:g} {end:g}"
    return (
        f'<path d="{path}" class="zj-edge"/><circle cx="{x:g}" cy="{end:g}" r="3" class="zj-dot"/>'
    )


def _answer(kb: KnowledgeBase, rung: Rung, lang: Lang) -> str:
    fact = kb.facts.get(rung.answer_fact)
    if fact is None or fact.period is None:
        return ""
    return {"zh": "答复：", "en": "Answer: "}[lang] + words.quantity(fact.period, lang)


def ladder_picture(kb: KnowledgeBase, lang: Lang) -> Markup:
    """Return the ladder: the first rung at the bottom, each next one further up and right."""
    rungs = list(kb.rungs.values())
    indent = 10
    titles = [
        wrap(words.say(rung.title, lang, kb), WIDTH - 50 - 4 - n * indent)
        for n, rung in enumerate(rungs)
    ]
    tall = whole = 4 + sum(44 + (len(title) - 1) * LINE + 8 for title in titles)
    body: list[str] = []
    for n, (rung, title) in enumerate(zip(rungs, titles, strict=True)):
        x = 4 + n * indent
        height = 44 + (len(title) - 1) * LINE
        tall -= height + 8
        y, width = tall, WIDTH - 4 - x
        wait = _answer(kb, rung, lang)
        body += [
            box(x, y, width, height, "zj-node"),
            f'<circle cx="{x + 20:g}" cy="{y + height / 2:g}" r="11" class="zj-no"/>',
            f'<text x="{x + 20:g}" y="{y + height / 2 + 5:g}" class="zj-digit">{n + 1}</text>',
            text_lines(title, x + 40, y + (20 if wait else 27), "zj-label"),
            text_lines([wait], x + 40, y + height - 8, "zj-small") if wait else "",
        ]
    name = {"zh": "升级阶梯，从下往上", "en": "The ladder, from bottom to top"}[lang]
    return picture(whole + 4, name, body)
