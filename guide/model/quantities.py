"""Lengths of time, amounts, shares: what a fact sets in figures."""

from guide.model.record import record
from guide.model.text import Text


@record
class Hours:
    """A number of hours."""

    n: int


@record
class Days:
    """A number of calendar days."""

    n: int


@record
class WorkingDays:
    """A number of working days: weekends and public holidays out, make-up workdays in."""

    n: int


@record
class Months:
    """A number of calendar months."""

    n: int


@record
class Years:
    """A number of years."""

    n: int


Period = Hours | Days | WorkingDays | Months | Years


@record
class Yuan:
    """An amount of money in yuan (人民币元)."""

    n: int


@record
class Times:
    """A factor ("three times the postage")."""

    n: int


@record
class Percent:
    """A share in percent."""

    n: int


@record
class Number:
    """A plain number with its unit in words, where no type above fits (SDR per kilogram, ...)."""

    n: int
    unit: Text


Quantity = Period | Yuan | Times | Percent | Number
