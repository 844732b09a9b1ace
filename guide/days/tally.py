"""The words of a count: how a deadline was counted, line by line, in both languages."""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from itertools import groupby

from guide.days.counting import works
from guide.days.day_names import day_name, holiday_name
from guide.model.calendar import Holidays
from guide.model.evidence import Fact
from guide.model.quantities import Days, Hours, Months, Period, WorkingDays
from guide.model.text import Text


def each(start: date, last: date) -> tuple[date, ...]:
    """Return the days after `start` up to and including `last`."""
    return tuple(start + timedelta(days=n + 1) for n in range((last - start).days))


def start(fact: Fact, day: date, cite: Text) -> Iterator[Text]:
    """Yield the line about the day of start; `cite` names the law in brackets."""
    name = day_name(day)
    if isinstance(fact.period, Hours):
        yield Text(
            f"{name.zh}起算。按小时计算的，从事情发生的那一刻开始算{cite.zh}。",
            f"It starts on {name.en}. Hours run from the moment it happened{cite.en}.",
        )
        return
    following = day_name(day + timedelta(days=1))
    yield Text(
        f"{name.zh}是起算的日子，当天不算，从{following.zh}数起{cite.zh}。",
        f"It starts on {name.en}; that day does not count, and counting begins on"
        f" {following.en}{cite.en}.",
    )


def body(fact: Fact, first: date, last: date, holidays: Mapping[int, Holidays]) -> Iterator[Text]:
    """Yield the lines from the day of start to the counted last day."""
    assert fact.period is not None
    if isinstance(fact.period, WorkingDays):
        yield from _runs(first, last, holidays)
    yield _end(fact.period, first, last)


def _end(period: Period, first: date, last: date) -> Text:
    """Return the line that names the counted last day."""
    n, end = period.n, day_name(last)
    if isinstance(period, Hours):
        return Text(
            f"只知道日期、不知道几点几分时，{n} 小时最晚在{end.zh}届满。",
            f"Without the time of day, {n} hours are over by {end.en} at the latest.",
        )
    if isinstance(period, WorkingDays):
        return Text(f"第 {n} 个工作日是{end.zh}。", f"Working day {n} is {end.en}.")
    if isinstance(period, Days):
        return Text(
            f"周末和节假日也算在内，第 {n} 天是{end.zh}。",
            f"Weekends and holidays count; day {n} is {end.en}.",
        )
    unit = ("个月", "month") if isinstance(period, Months) else ("年", "year")
    later = f"{n} {unit[1]}{'' if n == 1 else 's'} later"
    if first.day != last.day:
        return Text(
            f"{n} {unit[0]}后没有对应日，取那个月的最后一天{end.zh}。",
            f"There is no corresponding day {later}: that month's last day is {end.en}.",
        )
    return Text(
        f"{n} {unit[0]}后的对应日是{end.zh}。", f"The corresponding day {later} is {end.en}."
    )


def _label(day: date, holidays: Mapping[int, Holidays]) -> tuple[str, Text]:
    """Return how `day` counts in a count of working days: a key and the words for it."""
    counts = works(day, holidays, "usual")
    if counts and day.weekday() >= 5:
        return "work+", Text("周末调休上班，算工作日", "made up for on a weekend, ")
    if counts:
        return "work", Text("工作日", "")
    name = holiday_name(day, holidays)
    if name is None:
        return "weekend", Text("周末，不算", "weekend, not counted")
    return f"off {name.zh}", Text(f"{name.zh}放假，不算", f"{name.en}, not counted")


def _runs(first: date, last: date, holidays: Mapping[int, Holidays]) -> Iterator[Text]:
    """Yield one line for each run of days that count alike."""
    done = 0
    for (key, words), group in groupby(each(first, last), lambda day: _label(day, holidays)):
        days = tuple(group)
        span = _span(days[0], days[-1])
        if not key.startswith("work"):
            yield Text(f"{span.zh}：{words.zh}。", f"{span.en}: {words.en}.")
            continue
        zh, en = _numbers(done + 1, done + len(days))
        done += len(days)
        yield Text(f"{span.zh}：{words.zh}，{zh}。", f"{span.en}: {words.en}{en}.")


def _numbers(first: int, last: int) -> tuple[str, str]:
    """Return which working days of the count a run holds."""
    if first == last:
        return f"第 {first} 个", f"working day {first}"
    return f"第 {first} 至第 {last} 个", f"working days {first} to {last}"


def _span(first: date, last: date) -> Text:
    """Return a run of days as its first and last."""
    one, other = day_name(first), day_name(last)
    return one if first == last else Text(f"{one.zh}至{other.zh}", f"{one.en} to {other.en}")


def moving(
    moves: str,
    last: date,
    moved: date | None,
    holidays: Mapping[int, Holidays],
    cite: Text,
) -> Iterator[Text]:
    """Yield the line about a last day that is a rest day."""
    if moved is None:
        return
    name = holiday_name(last, holidays)
    what = Text(f"{name.zh}放假", f"a holiday, {name.en}") if name else Text("周末", "a weekend")
    end, to = day_name(last), day_name(moved)
    if moves == "yes":
        yield Text(
            f"{end.zh}是{what.zh}，最后一天顺延到{to.zh}{cite.zh}。",
            f"{end.en} is {what.en}: the last day moves to {to.en}{cite.en}.",
        )
        return
    yield Text(
        f"{end.zh}是{what.zh}。法律没有写明这个期限是否顺延：不顺延就是{end.zh}，顺延就是{to.zh}。"
        "等别人的期限，按较晚的一天算更稳妥。",
        f"{end.en} is {what.en}. The law does not say whether this period moves on:"
        f" if not, the last day is {end.en}; if so, {to.en}."
        " When you wait for somebody else, the later day is the safe one.",
    )


def unpublished(years: tuple[int, ...]) -> Text | None:
    """Return why a count is not certain; None if every year it needs is published."""
    if not years:
        return None
    missing = _missing(years)
    return Text(
        f"{missing.zh}，放假和调休的日子还不能确定，所以给出最早和最晚两个日子。",
        f"{missing.en}, so rest days and make-up workdays are not certain; an earliest and a"
        " latest day are given.",
    )


def _missing(years: tuple[int, ...]) -> Text:
    zh = "、".join(f"{year} 年" for year in years)
    en = " and ".join(str(year) for year in years)
    return Text(f"{zh}的放假安排还没有公布", f"The holidays of {en} are not published yet")


def bounds(years: tuple[int, ...], earliest: date, latest: date) -> Iterator[Text]:
    """Yield the lines about a count that depends on `years` without a notice."""
    if not years:
        return
    missing, first, last = _missing(years), day_name(earliest), day_name(latest)
    if earliest == latest:
        yield Text(
            f"{missing.zh}；照历年的安排，不会影响{first.zh}这一天。",
            f"{missing.en}; going by past years, {first.en} is not affected.",
        )
        return
    yield Text(
        f"{missing.zh}：最早是{first.zh}，最晚是{last.zh}。"
        "自己要赶的期限按最早算，等别人的期限按最晚算。",
        f"{missing.en}: at the earliest {first.en}, at the latest {last.en}. For what you must do"
        " yourself use the earliest day, when you wait for somebody else the latest.",
    )
