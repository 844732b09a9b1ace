"""QR codes of the answers, so that a printed page leads back to the wizard.

Encodes by ISO/IEC 18004: byte mode, error correction level M (about 15 % of the symbol may
be lost), versions 1 to 15, which hold up to 412 bytes. The mask is the one with the lowest
penalty, as the standard asks. `matrix` gives the modules, `path` their outline for an SVG.
"""

from guide.formats.qr_bits import codewords, version_for
from guide.formats.qr_layout import Grid, Layout, masked, penalty, with_format

QUIET = 4  # modules of white around a symbol, which readers need

Matrix = tuple[tuple[bool, ...], ...]


def matrix(text: str) -> Matrix:
    """Return the modules of the symbol for `text`, row by row, True for dark; no margin.

    Raises:
        ValueError: `text` is longer than 412 bytes in UTF-8.
    """
    data = text.encode()
    version = version_for(len(data))
    layout = Layout(version)
    plain = layout.filled(codewords(data, version))
    symbols = [with_format(masked(plain, layout, mask), mask) for mask in range(8)]
    return _frozen(min(symbols, key=penalty))


def _frozen(grid: Grid) -> Matrix:
    return tuple(tuple(row) for row in grid)


def path(modules: Matrix) -> str:
    """Return the dark `modules` as the path of an SVG, one unit a module, margin included.

    The drawing is ``side(modules)`` units wide and high.
    """
    parts = []
    for y, row in enumerate(modules):
        x = 0
        while x < len(row):
            width = 0
            while x + width < len(row) and row[x + width]:
                width += 1
            if width:
                parts.append(f"M{x + QUIET} {y + QUIET}h{width}v1h-{width}z")
            x += width + 1
    return "".join(parts)


def side(modules: Matrix) -> int:
    """Return the width of the drawing in modules, margin included."""
    return len(modules) + 2 * QUIET
