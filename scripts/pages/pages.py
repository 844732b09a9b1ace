"""Write every page of the site as Markdown: `pages(kb, lang)` -> {path: text}.

Nothing here knows the site generator: the same pages can be written to a folder
(`python -m scripts.pages.pages DIR`) and read by another one.
"""

import json
import re
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from jinja2 import Environment
from markupsafe import escape

from guide.model.base import KnowledgeBase
from guide.model.text import LANGS, Lang, Text
from scripts.pages.links import address, relative
from scripts.pages.listing.spec import PageSpec
from scripts.pages.listing.whole import generated
from scripts.pages.records import review_by
from scripts.pages.rendering import handed
from scripts.pages.rendering.dated import reviewed
from scripts.pages.rendering.environment import ROOT, environment
from scripts.pages.words.pages import WORDS

MARKS: Mapping[Lang, Mapping[str, str]] = {
    "zh": {
        "colon": "：",
        "comma": "，",
        "titles": "；",  # 标题里自己有顿号、逗号
        "listing": "、",
        "open_paren": "（",
        "close_paren": "）",
        "or_also": "；或者",
    },
    "en": {
        "colon": ": ",
        "comma": ", ",
        "titles": "; ",
        "listing": ", ",
        "open_paren": " (",
        "close_paren": ")",
        "or_also": "; or ",
    },
}


def written_by_hand(lang: Lang) -> list[str]:
    """Return the paths of the hand-written pages in `lang`, relative to their language."""
    folder = ROOT / "docs" / lang
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.md"))


def pages(kb: KnowledgeBase, lang: Lang, site: str = "") -> dict[str, str]:
    """Return every page in `lang` by its path; the same knowledge gives the same text.

    `site` is the address of this language's home page where it is known.
    """
    env = environment(kb, lang)
    found: dict[str, str] = {}
    specs = _specs(kb, lang)
    files = _handed(specs, env, lang, site)
    for path in written_by_hand(lang):
        found[path] = _render(env, lang, path, f"{lang}/{path}", {})
    for spec in specs:
        given = _given(spec, env)
        if file := handed.file_of(spec.template, spec.path):
            given |= {"file": file, "kilobytes": handed.kilobytes(files[file])}
        body = _render(env, lang, spec.path, spec.template, given)
        found[spec.path] = _front_matter(spec, kb, env) + body
    return found


def handed_over(kb: KnowledgeBase, lang: Lang, site: str = "") -> dict[str, str]:
    """Return the files to hand over in `lang` by their path; `site` as for `pages`."""
    return _handed(_specs(kb, lang), environment(kb, lang), lang, site)


def _specs(kb: KnowledgeBase, lang: Lang) -> list[PageSpec]:
    """Return what every generated page is given; to count what it tells takes a second."""
    return list(generated(kb, lang, lambda key: WORDS[key].in_(lang)))


def _handed(specs: list[PageSpec], env: Environment, lang: Lang, site: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for spec in specs:
        if file := handed.file_of(spec.template, spec.path):
            given = {**MARKS[lang], **_given(spec, env), "site": site, "here": address(spec.path)}
            found[file] = handed.rendered(env, lang, spec.template, given)
    return found


def _given(spec: PageSpec, env: Environment) -> dict[str, Any]:
    """Return what a page is given, headings of checklists turned into words."""
    given = dict(spec.given)
    if "groups" in given:
        label: Any = env.globals["t"]
        given["groups"] = [(label(key), key, rest) for key, rest in given["groups"]]
    return given


def _render(env: Environment, lang: Lang, path: str, template: str, given: dict[str, Any]) -> str:
    here = address(path)

    def url(target: str) -> str:
        return relative(here, target)

    base = url("")  # of this language; `root` is that of the whole site
    root = base if lang == "zh" else f"{base}../"
    compared: Any = env.globals["compared"]
    compared.clear()
    text = env.get_template(template).render(
        url=url, here=here, here_address="/" + here, base=base, root=root, **MARKS[lang], **given
    )
    days = [given.get("review_by"), *(review_by((), day) for day in compared)]
    text = reviewed(text, min((day for day in days if day), default=None), env)
    return re.sub(r"\n{3,}", "\n\n", text)


def _front_matter(spec: PageSpec, kb: KnowledgeBase, env: Environment) -> str:
    meta: dict[str, Any] = {"title": str(escape(spec.title))}
    if spec.description:
        say = env.filters["say"]
        kind = spec.given.get("kind")
        wait = kind.wait if kind else None
        meta["description"] = str(escape(say(Text(spec.description, spec.description), wait)))
    if spec.family:
        meta["family"] = spec.family
    if spec.search:
        meta["search"] = spec.search
    if spec.frame:
        meta["template"] = spec.frame
    if spec.hide:
        meta["hide"] = list(spec.hide)
    lines = [f"{key}: {json.dumps(value, ensure_ascii=False)}" for key, value in meta.items()]
    return "\n".join(["---", *lines, "---", "", ""])


def write(kb: KnowledgeBase, folder: Path) -> int:
    """Write all pages of both languages below `folder` and return how many there are."""
    count = 0
    for lang in LANGS:
        for path, text in pages(kb, lang).items():
            target = folder / lang / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8")
            count += 1
    return count


def main(arguments: list[str]) -> int:
    """Write all pages to the folder named on the command line."""
    if len(arguments) != 1:
        print("usage: python -m scripts.pages.pages DIR", file=sys.stderr)
        return 2
    from guide.kb import KB

    print(f"{write(KB, Path(arguments[0]))} pages in {arguments[0]}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
