"""Files of the site that are not pages: what a home screen and a search engine read."""

import json

from guide.model.text import Lang

HREFLANG = {"zh": "zh-Hans", "en": "en"}
PAPER, PINE = "#fcf9f3", "#1f5c52"


def files(lang: Lang, name: str, description: str, address: str) -> dict[str, str]:
    """Return the files of one language by path.

    `address` is where the root of the site stands, with a slash at its end, or empty when that
    is not known; robots.txt stands at the root alone and names both sitemaps.
    """
    found = {"site.webmanifest": _manifest(lang, name, description)}
    if lang == "zh":
        found["robots.txt"] = _robots(address)
    return found


def _manifest(lang: Lang, name: str, description: str) -> str:
    icons = [
        {"src": "assets/site/favicon.svg", "sizes": "any", "type": "image/svg+xml"},
        {
            "src": "assets/site/icon-512.png",
            "sizes": "512x512",
            "type": "image/png",
            "purpose": "any maskable",
        },
    ]
    manifest = {
        "name": name,
        "short_name": name.split(" ")[0],
        "description": description,
        "lang": HREFLANG[lang],
        "id": "./",
        "start_url": "./",
        "scope": "./",
        "display": "minimal-ui",  # the address stays in reach: it carries the answers
        "background_color": PAPER,
        "theme_color": PINE,
        "icons": icons,
    }
    return json.dumps(manifest, ensure_ascii=False, indent=1) + "\n"


def _robots(address: str) -> str:
    lines = ["User-agent: *", "Allow: /"]
    if address:
        lines += ["", f"Sitemap: {address}sitemap.xml", f"Sitemap: {address}en/sitemap.xml"]
    return "\n".join(lines) + "\n"
