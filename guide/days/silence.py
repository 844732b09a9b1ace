"""Silence in hours: how long no scan has come, counted so that it is true for certain.

A day is not 24 hours: a scan without a time may have come at any moment of its day, and today
may have only begun. What would alarm counts from the latest moment of the scan to the earliest
of today; times are Beijing time.
"""

from collections.abc import Mapping
from dataclasses import field
from datetime import date, datetime, time, timedelta

from guide.model.record import record


@record
class Clock:
    """The day it is, the moment if it is known, and the times of day that dates came with."""

    today: date
    now: datetime | None = None
    times: Mapping[str, time] = field(default_factory=dict)

    def silent(self, day: date | None, name: str) -> int | None:
        """Return how many whole hours have passed since `day` for certain; None if unknown.

        `name` is the date's name, under which its time of day may be known.

        >>> Clock(date(2026, 11, 28)).silent(date(2026, 11, 20), "last_update_on")
        168
        """
        if day is None:
            return None
        at = self.times.get(name)
        start = datetime.combine(day, at) if at else datetime.combine(day, time()) + DAY
        end = self.now or datetime.combine(self.today, time())
        return max(0, (end - start) // timedelta(hours=1))


DAY = timedelta(days=1)
