"""Days in words: the weekday, and the break that a day off belongs to."""

from collections.abc import Mapping
from datetime import date

from guide.days.counting import works
from guide.model.calendar import Holidays
from guide.model.text import Text

WEEKDAYS = (
    Text("星期一", "Monday"),
    Text("星期二", "Tuesday"),
    Text("星期三", "Wednesday"),
    Text("星期四", "Thursday"),
    Text("星期五", "Friday"),
    Text("星期六", "Saturday"),
    Text("星期日", "Sunday"),
)


def day_name(day: date) -> Text:
    """Return `day` with its weekday."""
    name = WEEKDAYS[day.weekday()]
    return Text(f"{day}（{name.zh}）", f"{day} ({name.en})")


def holiday_name(day: date, holidays: Mapping[int, Holidays]) -> Text | None:
    """Return the name of the break `day` belongs to; None if it belongs to none.

    In a year without a notice only the days fixed by law are known, and have no name here.
    """
    record = holidays.get(day.year)
    if record is None or day not in record.off:
        fixed = record is None and not works(day, holidays, "usual") and day.weekday() < 5
        return Text("法定节日", "public holiday") if fixed else None
    names = [name for first, name in record.names if first <= day]
    return names[-1] if names else Text("节假日", "public holiday")
