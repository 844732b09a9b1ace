"""A cell -> a value: a day with its hour, or an option of a question; else why it is none."""

import re
from datetime import date, time, timedelta

from guide.model.interview import Question
from guide.model.record import record
from guide.model.text import Text
from guide.read.stamp import day_of, stamp_of
from guide.say.refusal import SHOWN
from guide.text.fold import narrow
from guide.triage.columns import key

EMPTY = ("", "-", "--", "/", "n/a", "na", "null", "none", "nan", "无", "暂无", "#n/a")
_ERRORS = re.compile(r"#(?:ref!|value!|div/0!|name\?|num!|null!|spill!|calc!|#+)", re.IGNORECASE)
_SHORT = re.compile(r"\d(?:\.\d+)?e\+?\d\d", re.IGNORECASE)
_EIGHT = re.compile(r"(20\d\d)(\d\d)(\d\d)")
_SERIAL = re.compile(r"(\d{5})(?:\.\d+)?")
_EITHER = re.compile(r"(\d{1,2})[/.](\d{1,2})[/.]20\d\d")
_FIRST_SERIAL, _LAST_SERIAL = 40_000, 60_000  # the years 2009 to 2064
_ZERO = date(1899, 12, 30)  # the day 0 of spreadsheets
_TWELVE = 12

FORMULA = Text(
    "“{value}”是没有算出来的公式，没有用。请在表格里“复制、选择性粘贴为数值”再导出",
    "“{value}” is a formula that was not worked out, so it is not used: paste it as a value first",
)
ERROR = Text(
    "“{value}”是表格里的错误值，不是内容，没有用。请在表格里改好、把列拉宽再导出",
    "“{value}” is a spreadsheet error, not a value, so it is not used: fix it there, or make"
    " the column wider",
)
CUT = Text(
    "“{value}”是表格软件缩短了的数字，后面几位已经丢了，没有用。请把这一列设成“文本”，重新导出",
    "“{value}” is a number that the spreadsheet shortened; its last digits are lost, so it is"
    " not used. Format the column as text and export again",
)
NO_DAY = Text(
    "“{value}”不是看得懂的日期，没有用。请写成 2026-11-25 这样",
    "“{value}” is not a date that can be read, so it is not used; write it like 2026-11-25",
)
EITHER = Text(
    "“{value}”分不清哪个是月、哪个是日，没有用。请写成 2026-11-25 这样",
    "“{value}” does not say which part is the month, so it is not used; write it like 2026-11-25",
)
NO_OPTION = Text(
    "“{value}”不是可以选的，没有用。可以写：{known}",
    "“{value}” is none of the options, so it is not used. Write one of: {known}",
)


class BadCell(ValueError):
    """A cell that cannot be used; `says` why, for people."""

    def __init__(self, says: Text, value: str, known: str = "") -> None:
        super().__init__(value)
        short = value if len(value) <= SHOWN else value[:SHOWN] + "…"
        self.says = Text(
            says.zh.replace("{value}", short).replace("{known}", known),
            says.en.replace("{value}", short).replace("{known}", known),
        )


@record
class Moment:
    """A day, and its time where the cell tells one."""

    on: date
    at: time | None


def text_in(cell: str) -> str:
    """Return the words of a cell, "" where it only says that there are none.

    Raises:
        BadCell: it holds a formula, or an error in the place of a value.
    """
    plain = cell.strip()
    if plain.casefold() in EMPTY:
        return ""
    if _ERRORS.fullmatch(plain):
        raise BadCell(ERROR, plain)
    if plain.startswith("=") and not plain.startswith('="'):
        raise BadCell(FORMULA, plain)
    return plain[2:-1] if plain.startswith('="') else plain  # ="0012" keeps zeros in some exports


def number_in(cell: str) -> str:
    """Return the number of a parcel or an order as it is written, "" for an empty cell.

    Raises:
        BadCell: as `text_in`, or the spreadsheet kept only its first digits.
    """
    plain = text_in(cell)
    if _SHORT.fullmatch(plain):
        raise BadCell(CUT, plain)
    return plain


def moment_in(cell: str, today: date) -> Moment | None:
    """Return the day that a cell tells, None for an empty one.

    Raises:
        BadCell: it tells no day, or does not say which number is the month.
    """
    plain = text_in(cell)
    if not plain:
        return None
    day = _written_short(plain)
    if day is not None:
        return Moment(day, None)
    low = narrow(plain)
    either = _EITHER.match(low)
    if either and max(int(either[1]), int(either[2])) <= _TWELVE and either[1] != either[2]:
        raise BadCell(EITHER, plain)
    stamped = stamp_of(low)
    day = day_of(stamped.stamp, today) if stamped else None
    if stamped is None or day is None or not stamped.alone:
        raise BadCell(NO_DAY, plain)
    second = stamped.stamp.second
    return Moment(day, None if second is None else time(second // 3600, second // 60 % 60))


def _written_short(plain: str) -> date | None:
    """Return the day of 20261125 and of 46351, the number that spreadsheets keep for a day."""
    eight, serial = _EIGHT.fullmatch(plain), _SERIAL.fullmatch(plain)
    if eight:
        try:
            return date(*map(int, eight.groups()))
        except ValueError:
            return None
    if serial and _FIRST_SERIAL <= int(serial[1]) <= _LAST_SERIAL:
        return _ZERO + timedelta(days=int(serial[1]))
    return None


def option_in(cell: str, question: Question) -> str:
    """Return the option that a cell names by its value or title, "" for an empty cell.

    Raises:
        BadCell: it names none.
    """
    plain = text_in(cell)
    if not plain:
        return ""
    wanted = key(plain)
    for option in question.options:
        if wanted in (key(option.value), key(option.title.zh), key(option.title.en)):
            return option.value
    raise BadCell(NO_OPTION, plain, ", ".join(option.value for option in question.options))
