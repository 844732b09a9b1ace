"""The words of the command line beside those of the knowledge, in both languages."""

from guide.model.text import Lang, Text

WORDS: dict[str, Text] = {
    "today": Text("按 {day} 计算", "Counted for {day}"),
    "now": Text("现在做", "Now"),
    "next": Text("接下来", "Next"),
    "later": Text("以后", "Later"),
    "done": Text("已经做过", "Done"),
    "claims": Text("谁欠你什么", "Who owes you what"),
    "maybe": Text("还可能有", "Perhaps also"),
    "if": Text("如果：", "if: "),
    "ladder": Text("一级一级往上走", "The ladder"),
    "rung.done": Text("已做", "done"),
    "rung.open": Text("现在可以", "open"),
    "rung.opens": Text("{day} 起可以", "opens {day}"),
    "rung.closed": Text("不适用", "closed"),
    "deadlines": Text("期限", "Deadlines"),
    "last_day": Text("最后一天 {day}", "last day {day}"),
    "at_latest": Text("最迟 {day}", "at the latest {day}"),
    "over": Text("已经过了", "past"),
    "never": Text("千万别做", "Never do"),
    "warnings": Text("当心", "Beware"),
    "evidence": Text("证据", "Proof to keep"),
    "letters": Text("可以用的文书", "Letters that fit"),
    "facts": Text("依据", "What this rests on"),
    "checked": Text("{day} 核对", "checked {day}"),
    "confidence.high": Text("可信度高", "high confidence"),
    "confidence.medium": Text("可信度中", "medium confidence"),
    "confidence.low": Text("可信度低", "low confidence"),
    "until": Text("{day} 起", "from {day}"),
    "numbers": Text("单号", "Numbers"),
    "choices": Text("可能是", "It may be"),
    "because": Text("因为写着", "because it says"),
    "fills": Text("读出来的内容", "What was read"),
    "counted": Text("怎么数的", "How it was counted"),
    "missing": Text("还要填的", "Still to fill in"),
    "send": Text("寄出的中文稿", "To send, in Chinese"),
    "send_to": Text("交到哪里", "Where it goes"),
    "elsewhere": Text("在别的系统里", "In other systems"),
    "no_question": Text("没有要问的了。", "There is nothing left to ask."),
    "options": Text("可以选", "Options"),
    "estimates": Text("按规则算", "By the rules"),
    "needs": Text("还要知道：{names}", "still needed: {names}"),
}


def word(name: str, lang: Lang, **slots: str) -> str:
    """Return the words called `name`, slots filled.

    >>> word("last_day", "en", day="2026-12-01")
    'last day 2026-12-01'
    """
    text = WORDS[name].in_(lang)
    for slot, value in slots.items():
        text = text.replace(f"{{{slot}}}", value)
    return text
