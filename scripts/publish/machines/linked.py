"""Linked data (JSON-LD, schema.org) of a page, taken from what stands on it.

Where a page lies below others it says so (BreadcrumbList); a page of a kind is a way to do
something, step by step (HowTo); the home page is a WebSite that can be searched; the page of
public data is a Dataset. Nothing is called a FAQ: no page of the site is one.

A block of data is no script: browsers do not run it, and the policy needs no exception.
"""

import json
from collections.abc import Mapping
from posixpath import relpath
from typing import Any

from scripts.publish.machines.reading import EN, Page, words

OPENING = '<script type="application/ld+json">'
CONTEXT = "https://schema.org"
LICENCE = "https://creativecommons.org/licenses/by/4.0/"
TONGUES = {"zh": "zh-Hans", "en": "en"}
Json = dict[str, Any]


def script(page: Page, pages: Mapping[str, Page]) -> str:
    """Return the element for the head of `page`, or "" where there is nothing to say."""
    graph = data(page, pages)
    if not graph:
        return ""
    text = json.dumps({"@context": CONTEXT, "@graph": graph}, ensure_ascii=False)
    return f"{OPENING}{text.replace('<', '\\u003c')}</script>"


def data(page: Page, pages: Mapping[str, Page]) -> list[Json]:
    """Return what can be said of `page`; `pages` are all of the site, by their files."""
    found = []
    if not page.place:
        found.append(_site(page))
    else:
        found.append(_crumbs(page, pages))
    if page.place.startswith("kinds/") and page.place != "kinds/":
        found += _how_to(page)
    if page.place == "data/":
        found.append(_dataset(page))
    return found


def _address(page: Page, target: str) -> str:
    """Return the address of `target`, from the site's root; relative where the site has none."""
    if page.url:
        return page.url.removesuffix(page.address) + target
    link = relpath(target or ".", page.address or ".")
    return link + "/" if not target or target.endswith("/") else link


def _crumbs(page: Page, pages: Mapping[str, Page]) -> Json:
    """Return the pages above this one by its address, and itself."""
    under = EN if page.lang == "en" else ""
    parts = page.place.rstrip("/").split("/")
    places = ["", *("/".join(parts[: depth + 1]) + "/" for depth in range(len(parts)))]
    above = (pages.get(f"{under}{place}index.html") for place in places)
    items = [
        {
            "@type": "ListItem",
            "position": position,
            "name": one.name,
            "item": _address(page, one.address),
        }
        for position, one in enumerate(filter(None, above), 1)
    ]
    return {"@type": "BreadcrumbList", "itemListElement": items}


def _how_to(page: Page) -> list[Json]:
    """Return the steps of a kind as its page gives them, conditions included."""
    steps = []
    for one in page.article.select("ol.zj-steps > li"):
        does, how = one.select_one(".zj-step__does"), one.select_one(".zj-step__how")
        if does is None:
            continue
        name = words(does.get_text())
        text = words(how.get_text()) if how else name
        steps.append({"@type": "HowToStep", "name": name, "text": text})
    whole = {"@type": "HowTo", "name": page.title, "description": page.description}
    return [{**whole, "inLanguage": TONGUES[page.lang], "step": steps}] if steps else []


def _site(page: Page) -> Json:
    found: Json = {
        "@type": "WebSite",
        "name": page.name,
        "description": page.description,
        "inLanguage": TONGUES[page.lang],
        "url": _address(page, page.address),
        "license": LICENCE,
    }
    if page.url:  # a program that searches needs a whole address
        template = {"@type": "EntryPoint", "urlTemplate": page.url + "?q={query}"}
        found["potentialAction"] = {"@type": "SearchAction", "target": template}
    return found


def _dataset(page: Page) -> Json:
    links = [str(a["href"]) for a in page.article.find_all("a", href=True)]
    files = [link.rpartition("data/")[2] for link in links if link.endswith((".csv", ".json"))]
    formats = {"csv": "text/csv", "json": "application/json"}
    return {
        "@type": "Dataset",
        "name": page.title,
        "description": page.description,
        "inLanguage": ["zh-Hans", "en"],
        "isAccessibleForFree": True,
        "license": LICENCE,
        "distribution": [
            {
                "@type": "DataDownload",
                "encodingFormat": formats[file.rpartition(".")[2]],
                "contentUrl": _address(page, f"data/{file}"),
            }
            for file in files
        ],
    }
