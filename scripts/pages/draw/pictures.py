"""Draw the pictures that must be PNG from their SVG, with the Chromium that tests use.

`python -m scripts.pages.draw.pictures` writes them to docs/assets/site; run it when an SVG changes.
"""

import os
import shutil
import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

ROOT = Path(__file__).resolve().parents[3]
DRAWN = Path(__file__).resolve().with_name("pictures")
SITE = ROOT / "docs" / "assets" / "site"
# Name of the PNG: its SVG, width and height in pixels.
PICTURES = {
    "social.png": ("social.svg", 1200, 630),  # shown where a link to the site is shared
    "icon-512.png": ("icon.svg", 512, 512),  # on a home screen; fits a round mask
    "icon-180.png": ("icon.svg", 180, 180),  # the same, for Apple's
}


def main() -> int:
    """Draw every picture; return 0, or 1 where there is no Chromium."""
    chromium = os.environ.get("CHROMIUM") or shutil.which("chromium")
    if not chromium:
        print("Chromium is missing; CHROMIUM=/path/to/it names one.", file=sys.stderr)
        return 1
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        for name, (source, width, height) in PICTURES.items():
            page = browser.new_page(viewport={"width": width, "height": height})
            svg = (DRAWN / source).read_text(encoding="utf-8")
            look = "<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>"
            page.set_content(look + svg)
            page.screenshot(path=SITE / name)
            page.close()
        browser.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
