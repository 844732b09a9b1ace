"""The Jinja environment of the pages: labels, links, and knowledge turned into HTML.

Every text of the knowledge base passes `say` (plain) or `rich` (HTML); both escape it. Numbers
enter a page through the placeholders of such a text, so that each can be traced to its fact.
"""

import tomllib
from collections.abc import Callable
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape

from guide.door.contact import MARKS
from guide.model.base import KnowledgeBase
from guide.model.text import Lang
from guide.say import words
from guide.text import clauses
from scripts.pages.records import TILES, evidence_items, facts_of, parted, steps, texts
from scripts.pages.rendering.shown import Shown
from scripts.pages.tree import table
from scripts.pages.tree.folders import folder_of
from scripts.pages.words.batch import WORDS as BATCH
from scripts.pages.words.pages import CONFIDENCE, TOPICS
from scripts.pages.words.wizard import WORDS as WIZARD

ROOT = Path(__file__).resolve().parents[3]
FOLDERS = (Path(__file__).resolve().parents[1] / "templates", ROOT / "docs")

LOG_COLUMNS = ("log_date", "log_channel", "log_who", "log_said", "log_ticket", "log_promise")


def wheel() -> str:
    """Return the name of the package's file, as the site publishes it."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    return f"{project['name']}-{project['version']}-py3-none-any.whl"


def environment(kb: KnowledgeBase, lang: Lang) -> Environment:
    """Return the environment that renders every page in `lang`."""
    env = Environment(
        loader=FileSystemLoader(FOLDERS),
        undefined=StrictUndefined,
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    shown = Shown(kb, lang)
    env.filters.update(_filters(shown))
    env.globals.update(_globals(shown))
    return env


def _filters(shown: Shown) -> dict[str, Callable[..., object]]:
    """Return what turns knowledge into words and HTML, by the names that templates use."""
    kb, lang = shown.kb, shown.lang
    sent = Shown(kb, "zh")  # what goes to a desk, a seller or a body here is in Chinese
    return {
        "say": shown.say,
        "rich": shown.rich,
        "letter": shown.letter,
        "letter_sent": sent.letter,
        "former": lambda written: clauses.former(written, lang),
        "tongued": lambda text: Markup(shown.told(str(escape(text)))),  # noqa: S704 - escaped
        "lines": lambda text: Markup(str(escape(text)).replace("\n", "<br>")),  # noqa: S704 - escaped
        "sent": sent.say,
        "clause": shown.clause,
        "cite": shown.cite,
        "cite_first": shown.cite_first,
        "quantity": shown.quantity,
        "conditions": shown.conditions,
        "aged": shown.aged,
        "tongue": lambda line: "en" if line.isascii() else "zh-Hans",
        "texts": lambda items: texts(kb, items),
        "topic": lambda key: shown.named(TOPICS, key),
        "phase": lambda key: shown.named(words.PHASES, key),
        "sure": lambda key: shown.named(CONFIDENCE, key),
        "sure_number": lambda key: MARKS[key].in_(lang) if key in MARKS else "",
    }


def _globals(shown: Shown) -> dict[str, object]:
    """Return what every template may look at."""
    kb, lang = shown.kb, shown.lang
    return {
        "kb": kb,
        "lang": lang,
        "compared": shown.compared,
        "t": shown.label,
        "w": lambda key: WIZARD[key].in_(lang),
        "b": lambda key: BATCH[key].in_(lang),
        "steps_of": lambda kind: steps(kb, kind),
        "parted": parted,
        "tiles": TILES,
        "wheel": wheel(),
        "log_columns": LOG_COLUMNS,
        "source_rows": lambda path: table.rows(ROOT, path),
        "source_picture": lambda path, title: table.drawn(ROOT, path, title),
        "source_folder": lambda path: folder_of(ROOT, path),
        "evidence_items": lambda: evidence_items(kb),
        "facts_of": lambda *parts: facts_of(kb, *parts),
    }
