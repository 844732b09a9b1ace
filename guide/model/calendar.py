"""Public holidays and make-up workdays."""

from datetime import date

from guide.model.record import record
from guide.model.text import Text


@record
class Holidays:
    """Public holidays and make-up workdays of one year, with the notice that sets them.

    `off` holds every day of each break, weekends within it included. `names` gives the
    first day of each break and its name, in order.
    """

    year: int
    off: tuple[date, ...]
    work: tuple[date, ...]
    notice: Text
    source: str
    checked_on: date
    names: tuple[tuple[date, Text], ...] = ()
