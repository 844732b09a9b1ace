"""Build the site: browser runtime, Chinese pages, English pages, finishing touches."""

from __future__ import annotations

import os
import shutil
import time
from pathlib import Path

from scripts.devtools.shell import ROOT, Failure, output_of, run, say, tool

SITE = ROOT / "site"
RUNTIME = ROOT / "build" / "runtime"
CONFIGS = (("zh", "mkdocs.yml", ""), ("en", "mkdocs.en.yml", "en"))


def site_env(site_url: str | None) -> dict[str, str]:
    """Return what the two configurations read: the address to build for, a fixed date.

    Instant navigation and alternates compare whole addresses, port included, so a site
    is built for the address it is served from. `ZHUIJIAN_SITE_URL` is the root of the site
    in both builds.
    """
    env = {}
    if site_url:
        env["ZHUIJIAN_SITE_URL"] = site_url.rstrip("/") + "/"
    committed = output_of(["git", "-C", str(ROOT), "log", "-1", "--format=%ct"])
    if committed and committed.strip() and "SOURCE_DATE_EPOCH" not in os.environ:
        env["SOURCE_DATE_EPOCH"] = committed.strip()
    return env


def swap(new: Path, site: Path) -> None:
    """Put a finished build in the place of the last one."""
    old = site.with_name(site.name + ".old")
    shutil.rmtree(str(old), ignore_errors=True)
    if site.exists():
        site.rename(old)
    new.rename(site)
    shutil.rmtree(str(old), ignore_errors=True)


def size_of(folder: Path) -> tuple[int, float]:
    """Return how many pages a folder holds, and its size in MB."""
    files = [path for path in folder.rglob("*") if path.is_file()]
    pages = sum(path.suffix == ".html" for path in files)
    return pages, sum(path.stat().st_size for path in files) / 1e6


def own_program(what: str, name: str, arguments: list[str], env: dict[str, str]) -> None:
    """Run a program of scripts/ that belongs to the build."""
    run(what, [tool("python"), "-m", f"scripts.{name}", *arguments], env)


def build(
    site: Path = SITE, site_url: str | None = None, embed_for: list[str] | None = None
) -> None:
    """Build both languages into `site`; the last good build stays until the new one is whole.

    `embed_for` are the origins whose pages may show the wizard in a frame; without any, none may.

    Raises:
        Failure: a step failed, or the project's configuration is missing.
    """
    start = time.monotonic()
    new = site.with_name(site.name + ".new")
    env = site_env(site_url)
    for _lang, config, _under in CONFIGS:
        if not (ROOT / config).is_file():
            raise Failure(f"{config} is missing: there is nothing to build from.")
    shutil.rmtree(str(new), ignore_errors=True)
    say("Build 1/4: the browser's Python (made once, then only when its parts change).")
    own_program("The browser's Python", "interpreter.runtime", ["--out", str(RUNTIME)], env)
    for number, (lang, config, under) in enumerate(CONFIGS, start=2):
        say(f"Build {number}/4: the pages in {lang}.")
        into = ["--strict", "-f", str(ROOT / config), "-d", str(new / under)]
        run("The build in " + lang, [tool("python"), "-m", "mkdocs", "build", *into], env)
    say("Build 4/4: security policy, compressed copies, checks of the output.")
    places = ["--site", str(new), "--runtime", str(RUNTIME)]
    for origin in embed_for or []:
        places += ["--embed-for", origin]
    own_program("Finishing the site", "publish.finish", places, env)
    swap(new, site)
    pages, megabytes = size_of(site)
    seconds = time.monotonic() - start
    done = "Built {} pages, {:.0f} MB, in {:.0f} s: {}"
    say(done.format(pages, megabytes, seconds, site))
