"""Lighthouse over home, a kind's page and the wizard, as a phone on a slow line sees them."""

import json
import os
import subprocess
from pathlib import Path

import pytest

from scripts.devtools.debian import chromium as found_chromium
from scripts.devtools.shell import tool
from tests.conftest import Site

ROOT = Path(__file__).parents[2]
PAGES = ("", "kinds/delivered_not_received/", "wizard/", "en/")
STEADY = ("accessibility", "best-practices", "seo")
SHIFT = 0.02  # cumulative layout shift: what a reader does not notice
FAST = 0.95
TRIES = 3  # the score for speed depends on what else the machine does


def measured(site: Site, *pages: str) -> list[dict]:
    """Return what Lighthouse says of `pages`, one after the other in one browser."""
    command = [
        tool("node"),
        str(ROOT / "scripts" / "measure" / "lighthouse.mjs"),
        *(site.url + one for one in pages),
    ]
    env = {**os.environ, "CHROMIUM": found_chromium() or ""}
    run = subprocess.run(command, env=env, cwd=ROOT, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    return [json.loads(line) for line in run.stdout.splitlines()]


@pytest.mark.slow
@pytest.mark.parametrize("page", PAGES)
def test_scores_that_do_not_depend_on_the_machine(site: Site, page: str) -> None:
    """Accessibility, best practices and SEO are whole, and nothing jumps while a page loads."""
    (one,) = measured(site, page)
    below = {name: one["scores"][name] for name in STEADY if one["scores"][name] < 1}
    assert below == {}, (one["address"], one["failed"])
    assert one["measured"]["cls"] < SHIFT, one["address"]


@pytest.mark.engines
@pytest.mark.parametrize("page", PAGES)
def test_pages_are_fast(site: Site, page: str) -> None:
    """Performance reaches 0.95: run it on a machine with nothing else to do."""
    best = 0.0
    for _ in range(TRIES):
        (one,) = measured(site, page)
        best = max(best, one["scores"]["performance"])
        if best >= FAST:
            return
    assert best >= FAST, one
