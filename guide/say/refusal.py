"""A request that cannot be answered, refused in the reader's words."""

from guide.model.text import Lang, Text

MESSAGES: dict[str, Text] = {
    "bad-json": Text(
        "这不是一条完整的 JSON 请求，没有处理。请检查引号、括号和逗号。",
        "This is not a complete JSON request; nothing was done. Check the quotes, brackets and"
        " commas.",
    ),
    "too-long": Text(
        "内容太长，没有处理。请只保留和这件包裹有关的部分，再试一次。",
        "This is too long, so nothing was done. Keep only what concerns this parcel and try again.",
    ),
    "too-deep": Text(
        "内容嵌套太深，没有处理。",
        "This is nested too deeply, so nothing was done.",
    ),
    "bad-request": Text(
        "缺少“{field}”，或者它的写法不对：{wanted}。",
        "“{field}” is missing or is not what it should be: {wanted}.",
    ),
    "bad-lang": Text(
        "语言只有 zh（中文）和 en（英文）。",
        "The language is zh (Chinese) or en (English).",
    ),
    "unknown-do": Text(
        "不认识“{value}”。可以做的有：{wanted}。",
        "“{value}” is unknown. What can be done: {wanted}.",
    ),
    "unknown-system": Text(
        "没有“{value}”的状态码表。请换一个系统，或者把物流信息的文字贴进来。",
        "There is no table of codes for “{value}”. Choose another, or paste the tracking text"
        " itself.",
    ),
    "unknown-code": Text(
        "表里没有状态码“{value}”。请核对，或者把物流信息的文字贴进来。",
        "The code “{value}” is not in the table. Check it, or paste the words of the tracking.",
    ),
    "unknown-fact": Text(
        "没有编号为“{value}”的规定。",
        "There is no fact with the id “{value}”.",
    ),
    "unknown-letter": Text(
        "没有编号为“{value}”的文书。",
        "There is no letter with the id “{value}”.",
    ),
    "no-period": Text(
        "“{value}”这一条没有规定期限，算不出日期。",
        "“{value}” sets no period, so no date can be worked out.",
    ),
    "not-in-force": Text(
        "“{value}”这一条在那一天还没有施行或者已经失效，不能从那天起算。",
        "“{value}” was not in force on that day, so no date can be worked out from it.",
    ),
    "bad-date": Text(
        "“{field}”的日期“{value}”不存在或写法不对。请写成 2026-11-25 这样。",
        "The date “{value}” for “{field}” does not exist or is not written like 2026-11-25.",
    ),
    "bad-now": Text(
        "“now”写成“{value}”，不是今天的某个时刻。请写成 2026-11-28T09:00 这样的北京时间。",
        "“{value}” for “now” is not a time today. Write Beijing time like 2026-11-28T09:00.",
    ),
    "bad-time": Text(
        "“{field}”的时刻“{value}”写法不对。请写成 18:20 这样。",
        "The time “{value}” of “{field}” is not written like 18:20.",
    ),
    "future-date": Text(
        "“{field}”写的 {value} 还没有到。请核对日期，或者核对今天的日期。",
        "{value} for “{field}” is in the future. Check it, or check today's date.",
    ),
    "date-order": Text(
        "“{field}”（{value}）比“{other}”早，先后不对。请核对这两个日期。",
        "“{field}” ({value}) is before “{other}”. Check these two dates.",
    ),
    "internal": Text(
        "这里出了错，没有算出结果。你填的内容都还在，请改一处再试，或者直接看各类情形的页面。",
        "Something went wrong here and there is no result. What you typed is kept; change"
        " something and try again, or read the page for that kind.",
    ),
}
# Names of dates as a reader knows them.
DATES: dict[str, Text] = {
    "today": Text("今天", "today"),
    "start": Text("开始的日子", "the start date"),
    "last_update_on": Text("最后一次更新", "last update"),
    "shipped_on": Text("寄出日期", "date sent"),
    "signed_on": Text("签收日期", "date signed for"),
    "promised_on": Text("答应送到的日子", "the promised delivery date"),
    "seller_asked_on": Text("找卖家的日期", "date you asked the seller"),
    "seller_reply_by": Text("请卖家答复的日子", "the date set for the seller's answer"),
    "platform_by": Text("平台给的截止日", "the platform's deadline"),
    "complained_on": Text("投诉日期", "date of the complaint"),
    "appealed_on": Text("申诉日期", "date of the appeal"),
    "market_filed_on": Text("向 12315 投诉的日期", "date of the complaint to 12315"),
    "market_accepted_on": Text("12315 受理的日期", "date 12315 took the complaint"),
}
SHOWN = 80  # characters of a reader's own words that a message repeats


class Refused(ValueError):
    """A request that is refused: `code` for programs, `says` for the reader."""

    def __init__(self, code: str, *, field: str = "", says: Text | None = None, **slots: object):
        super().__init__(code)
        self.code = code
        self.field = field
        self.says = says or _filled(MESSAGES[code], field, slots)

    def reply(self, lang: Lang) -> dict[str, object]:
        """Return the reply of the door."""
        error: dict[str, object] = {"code": self.code, "message": self.says.in_(lang)}
        if self.field:
            error["field"] = self.field
        return {"error": error}


def _filled(text: Text, field: str, slots: dict[str, object]) -> Text:
    """Return `text` with its slots filled; what a reader typed is cut to a readable length."""
    named = DATES.get(field, Text(field, field))
    zh, en = text.zh.replace("{field}", named.zh), text.en.replace("{field}", named.en)
    for name, value in slots.items():
        words = value if isinstance(value, Text) else Text(_short(value), _short(value))
        zh, en = zh.replace(f"{{{name}}}", words.zh), en.replace(f"{{{name}}}", words.en)
    return Text(zh, en)


def _short(value: object) -> str:
    words = str(value)
    return words if len(words) <= SHOWN else words[:SHOWN] + "…"
