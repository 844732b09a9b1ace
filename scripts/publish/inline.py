"""The one script that stands in the pages themselves; the policy names it by its hash.

To change here: what of its source travels with every page.
"""

from functools import cache

from scripts.interpreter.core import ROOT

SOURCE = ROOT / "docs" / "assets" / "site" / "drawn.js"
# What else the file may hold, but not a script inside a page.
FORBIDDEN = ("</script", "<!--")


def lean(source: str) -> str:
    """Return a script without its comments, which begin on lines of their own, and its indents.

    Args:
        source: JavaScript without texts of several lines.

    Raises:
        ValueError: it holds what would end it inside a page.
    """
    lines = [line.strip() for line in source.splitlines()]
    kept = [line for line in lines if line and not line.startswith(("//", "/**"))]
    joined = "\n".join(kept)
    if any(one in joined.lower() for one in FORBIDDEN):
        raise ValueError("the script would end before its end inside a page")
    return joined


@cache
def drawn() -> str:
    """Return the script that lets a page be drawn without what does not come."""
    return lean(SOURCE.read_text("utf-8"))
