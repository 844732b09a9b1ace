"""The interview in a terminal: the same requests as the page, in plain lines."""

import json
from collections.abc import Callable
from typing import Any

from guide.model.text import Lang, Text

Ask = Callable[[str], str]
Say = Callable[[str], None]
Handle = Callable[[str], str]

WORDS: dict[str, Text] = {
    "today": Text("今天的日期（例如 2026-11-25）：", "Today's date (such as 2026-11-25): "),
    "trace": Text(
        "可以把物流信息贴在这里，没有就直接回车：", "Paste the tracking text, or press Enter: "
    ),
    "choose": Text("输入编号（b 返回上一题，q 退出）：", "Number (b: back, q: quit): "),
    "again": Text("没看懂，请输入列出的编号。", "Please enter one of the numbers listed."),
    "date": Text("是哪一天？（{name}，不记得就回车）：", "Which day? ({name}; Enter if unknown): "),
    "result": Text("下面是建议", "This is the advice"),
    "now": Text("现在做", "Now"),
    "next": Text("接下来", "Next"),
    "later": Text("以后", "Later"),
    "ladder": Text("一级一级往上走", "The ladder"),
    "done": Text("已做", "done"),
    "open": Text("现在可以", "open"),
    "opens": Text("{day} 起可以", "opens {day}"),
    "closed": Text("不适用", "closed"),
    "never": Text("千万别做", "Never do"),
    "bye": Text("已退出，没有保存任何内容。", "Left; nothing was saved."),
}


class _Leave(Exception):
    """The reader wants to leave."""


class _Talk:
    """One conversation: answers and dates so far."""

    def __init__(self, lang: Lang, handle: Handle, ask: Ask, say: Say) -> None:
        self._lang: Lang = lang
        self._handle = handle
        self._ask = ask
        self.say = say
        self.today = ""
        self._answers: dict[str, str] = {}
        self._dates: dict[str, str] = {}

    def words(self, name: str) -> str:
        return WORDS[name].in_(self._lang)

    def ask(self, words: str) -> str:
        """Return what the reader types; the end of the input is leaving."""
        try:
            typed = self._ask(words).strip()
        except EOFError:
            raise _Leave from None
        if typed == "q":
            raise _Leave
        return typed

    def request(self, do: str, **fields: object) -> dict[str, Any]:
        """Return the reply of the door."""
        common = {"do": do, "lang": self._lang, "today": self.today or None}
        reply: dict[str, Any] = json.loads(self._handle(json.dumps({**common, **fields})))
        return reply

    def start(self, today: str) -> None:
        """Settle the day it is."""
        self.today = today or self.ask(self.words("today"))
        while "error" in (reply := self._advise()):
            self.say(reply["error"]["message"])
            self.today = self.ask(self.words("today"))

    def trace(self) -> None:
        """Let a pasted line answer the first question."""
        text = self.ask(self.words("trace"))
        if not text:
            return
        reply = self.request("recognise", text=text)
        self.say(reply["say"])
        for found in (*reply["kinds"], *reply["states"])[:1]:
            self._answers["seen"] = found["id"]

    def questions(self) -> None:
        """Ask until nothing is left to ask."""
        while (question := self._next()) is not None:
            self.say(f"\n{question['title']}\n  {question['hint']}")
            for number, option in enumerate(question["options"], 1):
                self.say(f"  {number:2}. {option['title']}")
            self._answer(question)

    def _next(self) -> dict[str, Any] | None:
        reply = self.request("ask", answers=self._answers)
        self._answers = reply["answers"]
        question: dict[str, Any] | None = reply["question"]
        return question

    def _answer(self, question: dict[str, Any]) -> None:
        options = question["options"]
        typed = self.ask(self.words("choose"))
        if typed == "b":
            if self._answers:
                self._answers.popitem()
        elif typed.isdecimal() and 1 <= int(typed) <= len(options):
            chosen = options[int(typed) - 1]
            self._answers[question["id"]] = chosen["value"]
            for name in chosen["dates"]:
                self._date(name, chosen["title"])
        else:
            self.say(self.words("again"))

    def _date(self, name: str, title: str) -> None:
        """Ask for one date until it can be used, or is left out."""
        while True:
            self._dates[name] = self.ask(self.words("date").replace("{name}", title))
            reply = self._advise()
            if "error" not in reply:
                return
            self.say(reply["error"]["message"])

    def _advise(self) -> dict[str, Any]:
        return self.request("advise", answers=self._answers, dates=self._dates)

    def result(self) -> None:
        """Print the advice."""
        advice = self._advise()
        self.say(f"\n== {self.words('result')}: {advice['title'] or ''}\n{advice['means'] or ''}")
        for when in ("now", "next", "later"):
            steps = [step for step in advice["steps"] if step["when"] == when]
            self._list(when, [f"{step['does']} [{step['channel_title']}]" for step in steps])
        self._list("ladder", [self._rung(rung) for rung in advice["ladder"]])
        self._list("never", advice["never"])

    def _rung(self, rung: dict[str, Any]) -> str:
        state = self.words(rung["state"]).replace("{day}", rung["opens_on"] or "")
        return f"{rung['title']} ({state}): {rung['why']}"

    def _list(self, heading: str, lines: list[str]) -> None:
        if lines:
            self.say(f"\n{self.words(heading)}")
        for number, line in enumerate(lines, 1):
            self.say(f"  {number}. {line}")


def interview(lang: Lang, today: str, handle: Handle, ask: Ask, say: Say) -> int:
    """Hold the interview over the door `handle`: `ask` prompts and returns a line, `say` prints."""
    talk = _Talk(lang, handle, ask, say)
    try:
        talk.start(today)
        talk.trace()
        talk.questions()
    except (_Leave, KeyboardInterrupt):
        say(talk.words("bye"))
        return 0
    talk.result()
    return 0
