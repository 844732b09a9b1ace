"""What a finished site tells programs: Markdown twins, linked data, llms.txt, the skill file.

All of it is read off the pages as readers see them, so it cannot say anything else. A page is
read once; `write(site)` does the whole site, and doing so twice changes nothing.

To change here: what of a page goes into its twin, and which kinds of linked data it carries.
"""

from pathlib import Path

from scripts.publish.machines import linked, llms, skill, twins
from scripts.publish.machines.reading import Page, read

# The wizard once more, for a frame on somebody else's page: its twin is the wizard's.
FRAMED = "embed/"


def write(site: Path) -> int:
    """Write twins, linked data and llms.txt; return how many pages have them."""
    pages = {path: page for path in _paths(site) if (page := read(site, path))}
    pages = {path: page for path, page in pages.items() if page.place != FRAMED}
    for page in pages.values():
        _put(site / page.path, linked.script(page, pages))
        twin = (site / page.path).with_suffix(".md")
        twin.write_text(twins.markdown(page), encoding="utf-8", newline="\n")
    for lang, path in llms.PLACES.items():
        own = [page for page in pages.values() if page.lang == lang]
        if own:
            (site / path).write_text(llms.text(own), encoding="utf-8", newline="\n")
    skill.write(site)
    return len(pages)


def _paths(site: Path) -> list[str]:
    return sorted(path.relative_to(site).as_posix() for path in site.rglob("index.html"))


def _put(path: Path, script: str) -> None:
    """Put the linked data at the end of a page's head, unless it stands there."""
    with path.open(encoding="utf-8", newline="") as file:
        html = file.read()
    if not script or linked.OPENING in html:
        return
    with path.open("w", encoding="utf-8", newline="") as file:
        file.write(html.replace("</head>", f"{script}</head>", 1))


__all__ = ["Page", "write"]
