#!/usr/bin/env python3
"""Set up, serve, build, test and check the project; needs nothing but a python3 (3.8 or newer).

    python3 scripts/dev.py serve          build the site and serve it on this machine
    python3 scripts/dev.py build          build the site into site/
    python3 scripts/dev.py test --fast    check and test what needs no built site, in a minute
    python3 scripts/dev.py test [...]     set up, check and test everything (pytest's arguments)
    python3 scripts/dev.py check          style, types, knowledge base
    python3 scripts/dev.py bench [...]    measure
    python3 scripts/dev.py links          ask the official addresses whether they answer
    python3 scripts/dev.py scale [...]    measure hosting: nginx, and a month of a million visits
    python3 scripts/dev.py pages DIR      write the generated pages as Markdown into DIR

The first run makes .venv and node_modules from the two locks; later runs start at once.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from pathlib import Path

# Started as a file, Python looks for modules beside it; ours are named from the root.
sys.path[0] = str(Path(__file__).resolve().parents[1])

from scripts.devtools import burner, debian, floor
from scripts.devtools.build import SITE, build, runtime_command
from scripts.devtools.checks import check
from scripts.devtools.environment import set_up
from scripts.devtools.shell import ROOT, Failure, meanwhile, say, status, tool
from scripts.devtools.stamps import alone
from scripts.devtools.watch import serve

# The tests that need the built site are below these; tests/conftest.py refuses others.
BROWSERS = ("tests/browser", "tests/engines", "tests/floor")
NEED_SITE = (
    *BROWSERS,
    "tests/site",
    "tests/scripts/interpreter",
    "tests/test_html.py",
    "tests/test_site_modules.py",
)
# How long the two parts of the last whole run took; the bench publishes it.
TIMES = ROOT / "build" / "test-times"


def dispatch(program: str, arguments: list[str]) -> int:
    """Run a program of scripts/ with the project's Python; return its exit status."""
    return status([tool("python"), "-m", f"scripts.{program}", *arguments])


def marker(options: argparse.Namespace, *parts: str) -> str:
    """Return pytest's -m expression for `parts` of what the machine was set up for."""
    left_out = [
        name
        for name, wanted in (
            ("browser", not options.no_browser and not options.fast),
            ("engines", options.engines),
            ("office", options.office),
            ("pictures", options.pictures),
            ("scale", False),  # has programs of its own to bring, and takes half an hour
            ("floor", options.floor),
        )
        if not wanted
    ]
    return " and ".join([*parts, *("not " + name for name in left_out)])


def parallel(processes: int | None, whole: bool, browsers: bool = False) -> list[str]:
    """Return pytest's arguments for a run in `processes` processes; 0 is one after the other.

    By default the whole has one more than the machine has processors, and its part in
    `browsers` two more: there a test waits a good part of its time. tests/conftest.py says
    what stays together.
    """
    if processes is None:
        processes = (os.cpu_count() or 1) + 1 + browsers if whole else 0
    return ["-n", str(processes)]


def timed(part: str) -> dict[str, str]:
    """Return the environment in which a part of the tests leaves how long it took."""
    return {"ZHUIJIAN_TEST_TIMES": str(TIMES / f"{part}.json")}


def test(options: argparse.Namespace, pytest_arguments: list[str]) -> int:
    """Bring the machine's programs, then run pytest; return its exit status.

    The checks are tests too (tests/test_checks.py). What needs no built site comes first, so
    that most mistakes are told within two minutes; it reaches the coverage by itself. Tests
    named on the command line run one after the other unless `-n` says otherwise: starting
    processes takes seconds.
    """
    debian.ensure(() if options.no_browser or options.fast else debian.BROWSER)
    debian.ensure(debian.ENGINES if options.engines else ())
    debian.ensure(debian.OFFICE if options.office else ())
    if options.floor:
        floor.ensure()
    whole = options.fast or not pytest_arguments
    command = [tool("python"), "-m", "pytest", *parallel(options.processes, whole)]
    if not whole:
        say("Testing.")
        chosen = [*command, "-m", marker(options), *pytest_arguments]
        if options.burner:
            return burner.under_load(lambda: status(chosen), options.burner)
        return status(chosen)
    say("Testing, first part: what needs no built site.")
    later = [f"--ignore={folder}" for folder in BROWSERS]
    first = [*command, "-m", marker(options, "not site"), *later, *pytest_arguments]
    if options.fast:
        return status(first, timed("first"))
    # The browser's Python takes a minute where there is none yet. Should it fail, the site says so.
    with meanwhile(runtime_command()) as making:
        code = status([*first, "--cov"], timed("first"))
        if code:
            return code
        making.wait()
    say("Testing, second part: the built site, and browsers.")
    command[3:] = parallel(options.processes, whole, browsers=True)
    return status([*command, "-m", marker(options, "site"), *NEED_SITE], timed("second"))


def parser() -> argparse.ArgumentParser:
    """Return the parser of the command line."""
    top = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    commands = top.add_subparsers(dest="command", metavar="COMMAND")
    commands.required = True
    one = commands.add_parser("serve", help="build the site and serve it")
    one.add_argument("--port", type=int, default=8000)
    one = commands.add_parser("build", help="build the site")
    one.add_argument("--out", type=Path, default=SITE, help="folder to build into (site/)")
    one.add_argument("--site-url", help="address the site will be served from")
    frame = "an origin whose pages may show the wizard, such as https://shop.example; repeatable"
    one.add_argument("--embed-for", action="append", metavar="ORIGIN", help=frame)
    one.add_argument("--release", action="store_true", help="compressed the hardest way (minutes)")
    one = commands.add_parser("test", help="run all checks and tests")
    one.add_argument("-n", dest="processes", type=int, metavar="N", help="processes (0: in turn)")
    one.add_argument("--fast", action="store_true", help="only what needs no built site")
    one.add_argument("--no-browser", action="store_true", help="leave out what needs Chromium")
    one.add_argument("--engines", action="store_true", help="also Firefox and WebKitGTK")
    one.add_argument("--office", action="store_true", help="also LibreOffice")
    one.add_argument("--floor", action="store_true", help="also old Chromium, and a weak phone")
    one.add_argument("--burner", type=int, metavar="N", help="named tests N times, under load")
    one.add_argument("--pictures", action="store_true", help="also all 120 screenshots")
    commands.add_parser("set-up", help="only make .venv and node_modules")
    commands.add_parser("check", help="style, types, knowledge base")
    commands.add_parser("bench", help="measure", add_help=False)
    commands.add_parser("links", help="ask the official addresses", add_help=False)
    commands.add_parser("scale", help="measure hosting", add_help=False)
    commands.add_parser("train", help="train the reading model on its lines")
    one = commands.add_parser("pages", help="write the generated pages as Markdown")
    one.add_argument("folder", metavar="DIR", type=Path)
    return top


def command(options: argparse.Namespace, rest: list[str]) -> int:
    """Carry out one command; return the exit status."""
    with alone():
        set_up()
        if options.command == "build":
            build(options.out.resolve(), options.site_url, options.embed_for, options.release)
    if options.command == "serve":
        serve(options.port)
    elif options.command == "check":
        check()
    elif options.command == "test":
        return test(options, rest)
    elif options.command == "train":
        return dispatch("reading.train", rest)
    elif options.command == "bench":
        return dispatch("measure.bench", rest)
    elif options.command == "links":
        return dispatch("review.links", rest)
    elif options.command == "scale":
        debian.ensure((*debian.BROWSER, *debian.HOSTING))
        return dispatch("scale.site", rest)
    elif options.command == "pages":
        return dispatch("pages.pages", [str(options.folder.resolve())])
    return 0


def main() -> int:
    """Read the command line, do it, and say in one sentence what went wrong."""
    top = parser()
    options, rest = top.parse_known_args()
    if rest and options.command not in ("test", "bench", "links", "scale"):
        top.error("not understood: " + " ".join(rest))
    try:
        return command(options, rest)
    except Failure as failure:
        print(f"\n{failure}", file=sys.stderr)
        return 1
    except subprocess.SubprocessError as error:
        print(f"\n{error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nStopped.", file=sys.stderr)
        return 130


if __name__ == "__main__":
    sys.exit(main())
