"""What a page is: its path, its template, and what the template is given."""

from dataclasses import dataclass, field
from typing import Any

PHASE_ORDER = ("before", "transit", "customs", "last-mile", "return", "after", "any")


@dataclass(frozen=True, slots=True)
class PageSpec:
    """A page to write: `path` ends in .md, `template` names a file of scripts/templates."""

    path: str
    template: str
    title: str
    given: dict[str, Any] = field(default_factory=dict)
    description: str = ""
    search: dict[str, Any] = field(default_factory=dict)
    hide: tuple[str, ...] = ()
    family: str = ""  # told in the tab where another page has the same title
    frame: str = ""  # a page of the theme other than the usual one
