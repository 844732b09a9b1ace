"""Tables keep saying that they are tables."""

import re

from scripts.page_tables import with_roles

TABLE = (
    '<table class="zj-table"><caption>c</caption><thead><tr><th scope="col">h</th></tr></thead>'
    '<tbody data-part="rows"><tr><th scope="row">a</th><td data-label="h"><i>b</i></td></tr>'
    "</tbody></table>"
)


def test_every_part_has_its_role():
    """Groups, rows, cells and both sorts of headers."""
    assert re.findall(r'<(\w+) role="(\w+)"', with_roles(TABLE)) == [
        ("table", "table"),
        ("caption", "caption"),
        ("thead", "rowgroup"),
        ("tr", "row"),
        ("th", "columnheader"),
        ("tbody", "rowgroup"),
        ("tr", "row"),
        ("th", "rowheader"),
        ("td", "cell"),
    ]


def test_nothing_else_is_touched():
    """Taking the roles away gives the same text back; other tables and text stay as they are."""
    around = f'<p>td tr</p>{TABLE}<table class="other"><tr><td>1</td></tr></table>'
    assert re.sub(r' role="\w+"', "", with_roles(around)) == around
    assert with_roles(around).endswith('<table class="other"><tr><td>1</td></tr></table>')


def test_a_second_time_changes_nothing():
    """A role that stands there is kept."""
    assert with_roles(with_roles(TABLE)) == with_roles(TABLE)
