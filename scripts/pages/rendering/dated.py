"""Until when what a page relies on is to be compared again: a line, and a notice when it is late.

The line stands on every page that shows a rule or a source, with or without scripts. Whether the
day has passed is known only where the page is read: `docs/assets/site/site.js` then shows the
notice below the heading, by the reader's day.
"""

import re
from datetime import date
from typing import Any

from jinja2 import Environment

_FRONT_MATTER = re.compile(r"\A---\n.*?\n---\n", re.DOTALL)
_HEADING = re.compile(r"^# .*\n", re.MULTILINE)
_LATE = '<p class="zj-banner" data-search-exclude="true" data-review="{day}" hidden>{said}</p>'
_LINE = '<p class="zj-minor" data-search-exclude="true">{said}</p>'


def reviewed(page: str, day: date | None, env: Environment) -> str:
    """Return `page` (Markdown) with the line and the notice for `day`, the last one in time.

    Without a day, which a page has that shows neither rule nor source, nothing is added.
    """
    if day is None:
        return page
    label: Any = env.globals["t"]
    late = _LATE.format(day=day, said=label("review_due"))
    line = _LINE.format(said=label("review_line")).replace(
        "DAY", f'<time datetime="{day}">{day}</time>'
    )
    head = _HEADING.search(page) or _FRONT_MATTER.search(page)
    at = head.end() if head else 0
    return f"{page[:at]}\n{late}\n\n{page[at:].rstrip()}\n\n{line}\n"
