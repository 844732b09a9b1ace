"""Try to build the pages with Zensical, the theme's successor; report, and never fail a build.

`python3 scripts/dev.py set-up && .venv/bin/python -m scripts.measure.zensical_check`. The tool is
not one of the locked packages: it goes into an environment that is thrown away. The site is built
from the Markdown that `scripts.pages.pages` writes, so this shows how free the pages are of MkDocs.
"""

import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from guide.kb import KB
from guide.model.text import LANGS, Lang
from scripts.devtools.shell import ROOT, tool
from scripts.pages.pages import write

PACKAGE = "zensical"
CONFIG = """\
[project]
site_name = "{name}"
docs_dir = "{lang}"
site_dir = "site-{lang}"
use_directory_urls = true

[project.theme]
language = "{theme_lang}"
font = false

[project.markdown_extensions.attr_list]
[project.markdown_extensions.def_list]
[project.markdown_extensions.md_in_html]
[project.markdown_extensions.tables]
[project.markdown_extensions.toc]
[project.markdown_extensions.pymdownx.superfences]
"""
NAMES = {"zh": "追件手册", "en": "Zhuijian"}
THEME_LANGS = {"zh": "zh", "en": "en"}
INSTALLING, BUILDING = 300, 300  # seconds


@dataclass(frozen=True, slots=True)
class Outcome:
    """How the try ended in one language: pages written, pages built, and what it printed."""

    lang: Lang
    written: int
    built: int
    said: str

    @property
    def whole(self) -> bool:
        """Return whether each page written was built."""
        return self.built >= self.written > 0


def config(lang: Lang) -> str:
    """Return the configuration for one language."""
    return CONFIG.format(lang=lang, name=NAMES[lang], theme_lang=THEME_LANGS[lang])


def run(command: list[str], folder: Path, seconds: int) -> tuple[bool, str]:
    """Run `command` in `folder`; return whether it ended well, and what it printed."""
    try:
        done = subprocess.run(
            command,
            cwd=folder,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            timeout=seconds,
            check=False,
        )
    except (OSError, subprocess.SubprocessError) as error:
        return False, str(error)
    return done.returncode == 0, done.stdout


def built(folder: Path, lang: Lang) -> Outcome:
    """Count what stands in `folder` after a build in `lang`."""
    written = len(list((folder / lang).rglob("*.md")))
    pages = list((folder / f"site-{lang}").rglob("index.html"))
    return Outcome(lang, written, len(pages), "")


def build(program: str, folder: Path, lang: Lang) -> Outcome:
    """Build the pages of one language with `program`; return how that ended."""
    (folder / f"{lang}.toml").write_text(config(lang), encoding="utf-8")
    shutil.copytree(ROOT / "docs" / "assets", folder / lang / "assets")
    _, said = run([program, "build", "--config-file", f"{lang}.toml"], folder, BUILDING)
    counted = built(folder, lang)
    return Outcome(lang, counted.written, counted.built, said)


def report(outcomes: list[Outcome]) -> str:
    """Return the outcomes in a few lines; what the tool printed only where pages are missing."""
    lines = []
    for one in outcomes:
        verdict = "builds" if one.whole else "does not build all pages"
        lines.append(f"Zensical {verdict} in {one.lang}: {one.built} of {one.written} pages.")
        if not one.whole:
            lines += [f"  {line}" for line in one.said.splitlines()[-15:]]
    return "\n".join(lines)


def main() -> int:
    """Install the tool, build both languages, print the report; always return 0."""
    with tempfile.TemporaryDirectory(prefix="zhuijian-zensical-") as name:
        folder = Path(name)
        place = folder / "venv"
        installed, said = run([sys.executable, "-m", "venv", str(place)], folder, INSTALLING)
        if installed:
            install = [tool("python", place), "-m", "pip", "install", "--quiet", PACKAGE]
            installed, said = run(install, folder, INSTALLING)
        if not installed:
            print(f"Zensical does not install here; nothing was checked.\n{said}")
            return 0
        _, version = run([tool(PACKAGE, place), "--version"], folder, INSTALLING)
        print(f"{PACKAGE} {version.strip()}")
        write(KB, folder)
        print(report([build(tool(PACKAGE, place), folder, lang) for lang in LANGS]))
    return 0


if __name__ == "__main__":
    sys.exit(main())
