"""How many rows there are of each kind, and how many are due today and within a week."""

from datetime import date

from guide.say.speaker import Json

WEEK = 7  # days, today among them


class Count:
    """Counts lines as they pass; `kinds` are by their titles."""

    def __init__(self) -> None:
        self.rows = self.today = self.week = self.problems = 0
        self.kinds: dict[str, int] = {}

    def add(self, line: Json, today: date) -> None:
        """Count one line."""
        self.rows += 1
        self.problems += bool(line["problems"])
        title = str(line["title"])
        self.kinds[title] = self.kinds.get(title, 0) + 1
        days = [date.fromisoformat(str(line[name])) for name in ("next_on", "due_on") if line[name]]
        ahead = min(((day - today).days for day in days), default=WEEK)
        self.today += ahead == 0
        self.week += ahead < WEEK
