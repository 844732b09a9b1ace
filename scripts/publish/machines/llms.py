"""llms.txt: what the site holds and where, for assistants that read a site by its Markdown.

As llmstxt.org describes it: a heading, a quote that sums up, words, then sections of links with a
sentence each; what may be skipped stands under "Optional". Links go to the twins.
"""

from collections.abc import Iterable, Mapping

from guide.model.text import Lang, Text
from scripts.publish.machines import skill
from scripts.publish.machines.reading import EN, Page

PLACES: Mapping[Lang, str] = {"zh": "llms.txt", "en": f"{EN}llms.txt"}
# Families of pages by their folder; what is in none of them stands first.
FAMILIES = ("kinds", "claims", "channels", "letters", "statuses", "contribute")
OPTIONAL = ("carriers", "checklists")
FIRST = Text("指南", "Guide")
PROGRAMS = Text("给程序和助手", "For programs and assistants")
LEAD = Text(
    "下面每个链接都是网页的 Markdown 版。引用规定时，写清条文和核对日期；"
    "标着“经验值”的不是法定期限。"
    "具体到一件包裹，请用向导或者 `zhuijian mcp`，不要凭记忆回答。",
    "Each link is the Markdown of a page. When you pass on a rule, name its clause and the day"
    " it was checked; what is marked “rule of thumb” is not a legal period. For one particular"
    " parcel use the wizard or `zhuijian mcp`, and do not answer from memory.",
)
FILES: tuple[tuple[str, Text], ...] = (
    ("data/datapackage.json", Text("全部公开数据的说明", "All public data described")),
    (
        "data/schemas/index.json",
        Text("请求和回复的 JSON Schema", "JSON Schemas of the requests and replies"),
    ),
    (skill.place(), Text("助手怎么用", "How an assistant uses it")),
)


def text(pages: Iterable[Page]) -> str:
    """Return llms.txt for the pages of one language."""
    ordered = sorted(pages, key=lambda page: page.place)
    home = ordered[0]
    sections = {FIRST.in_(home.lang): [p for p in ordered if _family(p) not in _ALL]}
    for family in FAMILIES:
        own = [page for page in ordered if _family(page) == family]
        if own:
            sections[own[0].title] = own
    sections["Optional"] = [page for page in ordered if _family(page) in OPTIONAL]
    lines = [f"# {home.name}", "", f"> {home.description}", "", LEAD.in_(home.lang)]
    for title, own in sections.items():
        lines += ["", f"## {title}", "", *(_line(page, home) for page in own)]
        if title == FIRST.in_(home.lang):
            lines += ["", f"## {PROGRAMS.in_(home.lang)}", "", *_files(home)]
    return "\n".join([*lines, ""])


_ALL = (*FAMILIES, *OPTIONAL)


def _family(page: Page) -> str:
    return page.place.partition("/")[0]


def _base(home: Page) -> str:
    """Return the root of the site as links begin: its address, or the way there from this file."""
    if home.url:
        return home.url.removesuffix(home.address)
    return "../" if home.lang == "en" else ""


def _line(page: Page, home: Page) -> str:
    link = f"[{_plain(page.name)}]({_base(home)}{page.path.removesuffix('.html')}.md)"
    return f"- {link}: {page.description}" if page.description else f"- {link}"


def _plain(title: str) -> str:
    return title.replace("[", "(").replace("]", ")")


def _files(home: Page) -> list[str]:
    return [f"- [{path}]({_base(home)}{path}): {says.in_(home.lang)}" for path, says in FILES]
