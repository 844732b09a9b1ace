"""The thin hook between the pages and MkDocs.

MkDocs reads `docs/` for assets only; every page, hand-written ones too, comes from
`scripts.pages.pages` and is handed over in memory. The hook also sets the navigation, the pairs of
pages in both languages, and writes the tables that the wizard reads.
"""

import json
import logging
import sys
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

ROOT = str(Path(__file__).resolve().parents[2])
OTHER = {"zh": "en", "en": "zh"}
HREFLANG = {"zh": "zh-Hans", "en": "en"}
UNDER = {"zh": "", "en": "en/"}

_OPEN = 'type="checkbox" id="__nav_1" checked>'  # the first section of the theme's menu

_site: dict[str, Any] = {}


def _fresh(name: str) -> ModuleType:
    """Import `name`; MkDocs took our folder off the path after it imported this hook."""
    if ROOT not in sys.path:
        sys.path.insert(0, ROOT)
    return import_module(name)


def on_startup(**_: Any) -> None:
    """Keep the word segmenter of the search from reporting its loading."""
    logging.getLogger("jieba").addFilter(lambda record: record.levelno >= logging.WARNING)


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Render all pages and set the navigation and the address of this language."""
    for name in [
        n
        for n in sys.modules
        if n.split(".")[0] in ("guide", "zhuijian")
        or n.startswith(("scripts.pages.", "scripts.publish."))
    ]:
        del sys.modules[name]
    pages, page_nav = _fresh("scripts.pages.pages"), _fresh("scripts.pages.nav")
    kb = _fresh("guide.kb").KB
    lang = config.extra["zhuijian_lang"]
    if config.site_url and lang != "zh":
        config.site_url = f"{config.site_url.rstrip('/')}/{lang}/"
    made = pages.pages(kb, lang, config.site_url or "")
    # Generated pages are the same in both languages; hand-written ones may lag behind.
    others = set(made) - set(pages.written_by_hand(lang)) | set(pages.written_by_hand(OTHER[lang]))
    _site.update(lang=lang, kb=kb, pages=made, others=others)
    config.nav = page_nav.nav(kb, lang, made)
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add the pages to the assets that MkDocs found."""
    for path, text in _site["pages"].items():
        files.append(File.generated(config, path, content=text))
    lang = _site["lang"]
    root = (config.site_url or "").removesuffix(UNDER[lang])
    more = _fresh("scripts.pages.data.site_files").files(
        lang, config.site_name, config.site_description or "", root
    )
    more |= _fresh("scripts.pages.data.opensearch").files(lang, root)
    more |= _fresh("scripts.pages.data.feed").files(_site["kb"], lang, config.site_name, root)
    more |= _fresh("scripts.pages.pages").handed_over(_site["kb"], lang, config.site_url or "")
    for path, text in (_tables(_site["kb"], lang) | more).items():
        files.append(File.generated(config, path, content=text))
    return files


def _tables(kb: Any, lang: str) -> dict[str, str]:
    """Return what the wizard reads, its table and its words, and the files of public data."""
    table = _fresh("guide.ask.interview").emit(kb, lang)
    found = {f"assets/wizard/table.{lang}.json": json.dumps(table, ensure_ascii=False)}
    words = _fresh("scripts.pages.words.wizard").WORDS
    plain = {key: text.in_(lang) for key, text in words.items()}
    plain |= _fresh("scripts.pages.words.asked").of_options(lang)
    found[f"assets/wizard/words.{lang}.json"] = json.dumps(plain, ensure_ascii=False)
    words = _fresh("scripts.pages.words.batch").WORDS
    plain = {key: text.in_(lang) for key, text in words.items()}
    found[f"assets/batch/words.{lang}.json"] = json.dumps(plain, ensure_ascii=False)
    if lang == "zh":  # the public data hold both languages: one copy, at the root
        found |= _fresh("scripts.pages.data.files").files(kb)
        found |= _fresh("scripts.pages.data.programs").files(kb)
        found["assets/site/verify/cases.json"] = _cases()
    return found


def _cases() -> str:
    """Return the recorded cases of the tests as one list, for whoever verifies the guide."""
    files = sorted(Path(ROOT, "tests", "cases").glob("*.json"))
    cases = [case for file in files for case in json.loads(file.read_text("utf-8"))]
    return json.dumps(cases, ensure_ascii=False)


def on_env(env: Environment, **_: Any) -> Environment:
    """Give every template, that of missing pages too, the script that stands in the pages."""
    env.globals["zj_drawn"] = _fresh("scripts.publish.inline").drawn()
    return env


def on_page_context(
    context: dict[str, Any], page: Page, config: MkDocsConfig, nav: Navigation
) -> dict[str, Any]:
    """Tell the template where the page stands in each language."""
    del nav
    lang = _site["lang"]
    both = page.file.src_uri in _site["others"]
    context["zj_lang"] = lang
    context["zj_pairs"] = [
        {"lang": HREFLANG[code], "url": _pair(page, config, lang, code)}
        for code in ("zh", "en")
        if both or code == lang
    ]
    return context


def on_post_page(output: str, *, page: Page, **_: Any) -> str:
    """Let the phone's menu open at its top on the home page, not in the section it lies in."""
    if page.url not in ("", "./"):
        return output
    return output.replace(_OPEN, _OPEN.replace(" checked", ""))


def _pair(page: Page, config: MkDocsConfig, lang: str, code: str) -> str:
    """Return the address of `page` in the language `code`: absolute where the site has one."""
    here = page.url
    if config.site_url:
        root = config.site_url.removesuffix(UNDER[lang])
        return root + UNDER[code] + here
    depth = here.count("/") + UNDER[lang].count("/")
    return ("../" * depth or "./") + UNDER[code] + here


def on_post_build(config: MkDocsConfig) -> None:
    """Make the search index that the theme has just written lean (see publish/search_index.py)."""
    asked = {
        page: words.in_(_site["lang"])
        for page, words in _fresh("scripts.pages.words.asked").ASKED.items()
    }
    file = Path(config.site_dir, "search", "search_index.json")
    empty, entries = _fresh("scripts.publish.search_index").parted(file.read_text("utf-8"), asked)
    file.write_text(empty, "utf-8")
    file.with_name("entries.json").write_text(entries, "utf-8")
