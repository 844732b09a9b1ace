"""Tables that stay tables where the style sheet turns their rows into cards.

On a phone `parts.css` lays each row of a `zj-table` out as a card, with `display: block`. Some
browsers then forget that it is a table; roles written into the page keep telling rows, cells and
headers to those who hear the page (ARIA in HTML allows a role that repeats the element's own).
"""

import re

TABLE = re.compile(r'<table class="zj-table".*?</table>', re.DOTALL)
START = re.compile(r"<(table|caption|thead|tbody|tr|th|td)(?=[ >])([^>]*)>")
ROLES = {
    "table": "table",
    "caption": "caption",
    "thead": "rowgroup",
    "tbody": "rowgroup",
    "tr": "row",
    "td": "cell",
}


def with_roles(html: str) -> str:
    """Return a page's HTML with the roles of its tables written out.

    >>> with_roles('<table class="zj-table"><tr><th scope="row">1</th></tr></table>')
    '<table role="table" class="zj-table"><tr role="row"><th role="rowheader" scope="row">1</th></tr></table>'
    """  # noqa: E501 - one line of HTML
    return TABLE.sub(lambda table: START.sub(_told, table[0]), html)


def _told(tag: re.Match[str]) -> str:
    name, rest = tag[1], tag[2]
    if " role=" in rest:
        return tag[0]
    header = "columnheader" if 'scope="col"' in rest else "rowheader"
    return f'<{name} role="{ROLES.get(name, header)}"{rest}>'
