"""Build the site: browser runtime, Chinese pages, English pages, finishing touches."""

from __future__ import annotations

import os
import shutil
import time
from pathlib import Path

from scripts.devtools.shell import ROOT, Failure, output_of, run, say, tool
from scripts.devtools.together import run_together

SITE = ROOT / "site"
RUNTIME = ROOT / "build" / "runtime"
COPIES = ROOT / "build" / "copies"  # compressed ones, kept by the content they were made from
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


def runtime_command(release: bool = False) -> list[str]:
    """Return the command that makes the browser's Python, unless it is there already."""
    command = [tool("python"), "-m", "scripts.interpreter.runtime", "--out", str(RUNTIME)]
    return [*command, *(["--release"] if release else [])]


def own_program(what: str, name: str, arguments: list[str], env: dict[str, str]) -> None:
    """Run a program of scripts/ that belongs to the build."""
    run(what, [tool("python"), "-m", f"scripts.{name}", *arguments], env)


def pages_of(new: Path, env: dict[str, str]) -> None:
    """Build the pages of all languages into `new`, side by side.

    MkDocs empties the folder it builds into, so each language has one of its own and moves to
    its place when all are whole.

    Raises:
        Failure: a language failed.
    """
    places = {
        lang: new.with_name(f"{new.name}.{lang}") if under else new for lang, _, under in CONFIGS
    }
    commands = {}
    for lang, config, _under in CONFIGS:
        shutil.rmtree(str(places[lang]), ignore_errors=True)
        into = ["--strict", "-f", str(ROOT / config), "-d", str(places[lang])]
        commands[lang] = [tool("python"), "-m", "mkdocs", "build", *into]
    run_together("The build of the pages", commands, env)
    for lang, _, under in CONFIGS:
        if under:
            places[lang].rename(new / under)


def build(
    site: Path = SITE,
    site_url: str | None = None,
    embed_for: list[str] | None = None,
    release: bool = False,
) -> None:
    """Build both languages into `site`; the last good build stays until the new one is whole.

    `embed_for` are the origins whose pages may show the wizard in a frame; without any, none may.
    A `release` is compressed the hardest way, which takes a minute or two where nothing is kept.

    Raises:
        Failure: a step failed, or the project's configuration is missing.
    """
    start = time.monotonic()
    new = site.with_name(site.name + ".new")
    env = site_env(site_url)
    for _lang, config, _under in CONFIGS:
        if not (ROOT / config).is_file():
            raise Failure(f"{config} is missing: there is nothing to build from.")
    say("Build 1/3: the browser's Python (made once, then only when its parts change).")
    run("The browser's Python", runtime_command(release), env)
    made = time.monotonic()
    names = " and ".join(lang for lang, _, _ in CONFIGS)
    say(f"Build 2/3: the pages in {names}, at the same time ({made - start:.0f} s so far).")
    pages_of(new, env)
    so_far = time.monotonic() - start
    say(f"Build 3/3: policy, offline list, compressed copies ({so_far:.0f} s so far).")
    places = ["--site", str(new), "--runtime", str(RUNTIME), "--copies", str(COPIES)]
    for origin in embed_for or []:
        places += ["--embed-for", origin]
    places += ["--release"] if release else []
    own_program("Finishing the site", "publish.finish", places, env)
    swap(new, site)
    pages, megabytes = size_of(site)
    seconds = time.monotonic() - start
    done = "Built {} pages, {:.0f} MB, in {:.0f} s ({:.0f} s of it the browser's Python): {}"
    say(done.format(pages, megabytes, seconds, made - start, site))
