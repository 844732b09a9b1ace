"""The rooms of the source as a picture: what stands on everything at the top, arrows to needs.

A long arrow passes each row between its ends through a lane of its own, so that none runs behind
a box. Rows are put in an order in which few arrows cross; the same source gives the same picture.
"""

from collections.abc import Mapping, Sequence

from markupsafe import Markup, escape

from scripts.pages.draw.svg import PAD, WIDTH, box, picture, width_of

Rows = list[list[str]]
Links = list[tuple[str, str]]
Spans = dict[str, tuple[float, float]]  # the left edge and the width of each

HEIGHT = 30  # of a box
APART = 36  # from one row of boxes to the next
LANE = 8  # what an arrow takes that passes a row
SWEEPS = 12


def _rows(
    layers: Sequence[Sequence[str]], needs: Mapping[str, frozenset[str]]
) -> tuple[Rows, Links]:
    """Return the rows from the top down, lanes among them, and arrows from one row to the next."""
    rows = [list(layer) for layer in reversed(layers)]
    row_of = {name: n for n, row in enumerate(rows) for name in row}
    links: Links = []
    for name, needed in needs.items():
        for end in sorted(needed):
            last = name
            for n in range(row_of[name] + 1, row_of[end]):
                lane = f"{name} {end} {n}"
                rows[n].append(lane)
                links.append((last, lane))
                last = lane
            links.append((last, end))
    return rows, links


def _crossings(rows: Rows, links: Links) -> int:
    """Return how many pairs of arrows cross."""
    place = {name: (n, i) for n, row in enumerate(rows) for i, name in enumerate(row)}
    ends = sorted((*place[upper], place[lower][1]) for upper, lower in links)
    return sum(
        row == other_row and start < other_start and end > other_end
        for n, (row, start, end) in enumerate(ends)
        for other_row, other_start, other_end in ends[n + 1 :]
    )


def _ordered(rows: Rows, links: Links) -> Rows:
    """Return the rows, each in the order of what it is tied to: the best of some sweeps."""
    best = current = rows
    for sweep in range(SWEEPS):
        current = [list(row) for row in current]
        down = sweep % 2 == 0
        for n in range(1, len(rows)) if down else range(len(rows) - 2, -1, -1):
            _sort(current[n], current[n - 1 if down else n + 1], links)
        if _crossings(current, links) < _crossings(best, links):
            best = current
    return best


def _sort(row: list[str], beside: Sequence[str], links: Links) -> None:
    """Bring a row into the order of the middles of what each is tied to in the row beside it."""
    places = {name: (i + 0.5) / len(beside) for i, name in enumerate(beside)}
    middles = {}
    for i, name in enumerate(row):
        tied = [a if b == name else b for a, b in links if name in (a, b)]
        found = [places[one] for one in tied if one in places]
        middles[name] = sum(found) / len(found) if found else (i + 0.5) / len(row)
    row.sort(key=lambda name: middles[name])


def _spans(row: Sequence[str]) -> Spans:
    """Return where each of a row begins and how wide it is, spread over the picture's width."""
    widths = [LANE if " " in name else width_of(name) + 2 * PAD for name in row]
    free = (WIDTH - sum(widths)) / len(row)
    spans = {}
    x = free / 2
    for name, width in zip(row, widths, strict=True):
        spans[name] = (x, width)
        x += width + free
    return spans


def _ports(links: Links, spans: Spans) -> dict[tuple[str, str], tuple[float, float]]:
    """Return where each arrow leaves and arrives, side by side along a box, uncrossed."""
    middles = {name: x + width / 2 for name, (x, width) in spans.items()}
    found = {}
    for upper, lower in links:
        leaving = sorted((b for a, b in links if a == upper), key=lambda name: middles[name])
        coming = sorted((a for a, b in links if b == lower), key=lambda name: middles[name])
        x, width = spans[upper]
        start = x + width * (leaving.index(lower) + 1) / (len(leaving) + 1)
        x, width = spans[lower]
        end = x + width * (coming.index(upper) + 1) / (len(coming) + 1)
        found[upper, lower] = (start, end)
    return found


def _arrow(start: float, end: float, y: float, headed: bool) -> str:
    """Return an arrow from one row, whose boxes end at `y`, to the next."""
    below, half = y + APART, y + APART / 2
    path = f"M{start:g} {y:g}C{start:g} {half:g} {end:g} {half:g} {end:g} {below:g}"
    line = f'<path d="{path}" class="zj-edge"/>'
    head = f"M{end:g} {below:g}l-3.5 -7h7z"
    return line + (f'<path d="{head}" class="zj-dot"/>' if headed else "")


def rooms_picture(
    layers: Sequence[Sequence[str]], needs: Mapping[str, frozenset[str]], title: str
) -> Markup:
    """Return the rooms and an arrow for each of `needs`; `layers` come from the bottom up."""
    rows, links = _rows(layers, needs)
    rows = _ordered(rows, links)
    spans = {name: span for row in rows for name, span in _spans(row).items()}
    tops = {name: 4.0 + n * (HEIGHT + APART) for n, row in enumerate(rows) for name in row}
    body = [
        _arrow(round(start, 1), round(end, 1), tops[upper] + HEIGHT, " " not in lower)
        for (upper, lower), (start, end) in _ports(links, spans).items()
    ]
    for name, (x, width) in spans.items():
        if " " in name:  # a lane: the arrow goes straight through
            middle = round(x + width / 2, 1)
            body.append(f'<path d="M{middle:g} {tops[name]:g}v{HEIGHT}" class="zj-edge"/>')
        else:
            css = "zj-node" if any(name == end for _, end in links) else "zj-node zj-node--always"
            body += [
                box(round(x, 1), tops[name], round(width, 1), HEIGHT, css),
                f'<text x="{round(x + width / 2, 1):g}" y="{tops[name] + 20:g}"'
                f' class="zj-label zj-label--room">{escape(name)}</text>',
            ]
    return picture(len(rows) * (HEIGHT + APART) - APART + 8, title, body)
