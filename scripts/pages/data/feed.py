"""The feed of changes (Atom, RFC 4287): what became law, and what became of the guide.

Two kinds of entries. The guide's are the sections of CHANGELOG.md, dated by the knowledge. The
law's are the sources with the day they are in force, each with the facts read from it; one that
is yet to come is dated by the day it was read.
"""

import re
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

from markdown import markdown
from markupsafe import escape

from guide.model.base import KnowledgeBase
from guide.model.evidence import Source
from guide.model.text import Lang, Text

ROOT = Path(__file__).resolve().parents[3]
ATOM = "http://www.w3.org/2005/Atom"
LAWS = ("law", "regulation", "rule", "interpretation", "standard", "treaty")
MOST = 30  # entries about the law, the newest
UNDER: dict[Lang, str] = {"zh": "", "en": "en/"}
TONGUES: dict[Lang, str] = {"zh": "zh-Hans", "en": "en"}
TITLE = Text("法规和手册的变化", "Changes in the law and the guide")
GUIDE = Text("手册更新（{day}）", "The guide as of {day}")
LAW = Text("{title}：{day} 起施行", "{title}: in force since {day}")
LAW_TO_COME = Text("{title}：{day} 起施行（还没到）", "{title}: comes into force on {day}")
READ = Text("{day} 核对", "checked {day}")
_SECTION = re.compile(r"^## (\d{4}-\d\d-\d\d)\n(.*?)(?=^## |\Z)", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True, slots=True)
class Entry:
    """A change: a key that stays, its day, what it says (HTML), and the page about it."""

    key: str
    day: str
    title: str
    body: str
    page: str


def entries(kb: KnowledgeBase, changelog: str, lang: Lang) -> list[Entry]:
    """Return every entry, the newest first."""
    sources = [source for source in kb.sources.values() if source.kind in LAWS]
    newest = sorted(sources, key=lambda one: (one.in_force_since, one.id), reverse=True)[:MOST]
    found = [*_of_guide(changelog, lang), *(_of_law(kb, one, lang) for one in newest)]
    return sorted(found, key=lambda entry: (entry.day, entry.key), reverse=True)


def _of_guide(changelog: str, lang: Lang) -> Iterator[Entry]:
    for day, text in _SECTION.findall(changelog):
        body = markdown(text.strip(), extensions=["tables"])
        title = GUIDE.in_(lang).replace("{day}", day)
        yield Entry(f"guide:{day}", day, title, body, "coverage/")


def _of_law(kb: KnowledgeBase, source: Source, lang: Lang) -> Entry:
    since, read = source.in_force_since.isoformat(), source.checked_on.isoformat()
    coming = since > kb.version
    title = (LAW_TO_COME if coming else LAW).in_(lang).replace("{day}", since)
    facts = [fact for fact in kb.facts.values() if fact.source == source.id]
    told = "".join(
        f"<li>{escape(fact.says.in_(lang))} <small>{escape(fact.clause)}</small></li>"
        for fact in facts
    )
    head = f"{source.issuer.in_(lang)} · {source.version} · {READ.in_(lang).replace('{day}', read)}"
    body = f"<p>{escape(head)}</p>" + (f"<ul>{told}</ul>" if told else "")
    key = f"law:{source.id}:{since}"
    day = read if coming else since
    return Entry(
        key, day, title.replace("{title}", source.title.in_(lang)), body, f"sources/#{source.id}"
    )


def files(kb: KnowledgeBase, lang: Lang, name: str, address: str) -> dict[str, str]:
    """Return the feed by path; `address` is the site's root or "", then links are relative."""
    changelog = (ROOT / "CHANGELOG.md").read_text("utf-8")
    base = f"{address}{UNDER[lang]}" if address else ""
    top = ET.Element("feed", {"xmlns": ATOM, "xml:lang": TONGUES[lang]})
    _add(top, "id", _urn(f"feed:{lang}"))
    _add(top, "title", f"{name}: {TITLE.in_(lang)}" if lang == "en" else f"{name}：{TITLE.zh}")
    made = entries(kb, changelog, lang)
    _add(top, "updated", _moment(max(kb.version, *(entry.day for entry in made))))
    _add(ET.SubElement(top, "author"), "name", name)
    _add(top, "rights", "CC BY 4.0")
    _add(top, "link", rel="alternate", type="text/html", href=base or "./")
    if address:
        _add(top, "link", rel="self", type="application/atom+xml", href=f"{base}feed.xml")
    for entry in made:
        _entry(top, entry, base, lang)
    ET.indent(top)
    body = ET.tostring(top, encoding="unicode")
    return {"feed.xml": f'<?xml version="1.0" encoding="utf-8"?>\n{body}\n'}


def _entry(top: ET.Element, entry: Entry, base: str, lang: Lang) -> None:
    one = ET.SubElement(top, "entry")
    _add(one, "id", _urn(f"{entry.key}:{lang}"))
    _add(one, "title", entry.title)
    _add(one, "updated", _moment(entry.day))
    _add(one, "link", rel="alternate", type="text/html", href=base + entry.page)
    _add(one, "category", term=entry.key.partition(":")[0])
    _add(one, "content", entry.body, type="html")


def _add(parent: ET.Element, name: str, text: str = "", **attributes: str) -> None:
    ET.SubElement(parent, name, attributes).text = text or None


def _urn(key: str) -> str:
    """Return an id that stays wherever the site is served."""
    return uuid.uuid5(uuid.NAMESPACE_URL, f"zhuijian:{key}").urn


def _moment(day: str) -> str:
    """Return the beginning of a day in China, as Atom writes moments."""
    return f"{day}T00:00:00+08:00"
