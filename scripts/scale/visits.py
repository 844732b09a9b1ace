"""What one visit of each sort loads: bytes and requests, counted by the host."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from playwright.sync_api import Page, Playwright

from scripts.measure.browser import ANSWERS, LAST, PAGES, cold, opened
from scripts.measure.host import FAST, Host, Link
from scripts.scale.load import files

# The links of the bench's conditions.
LINKS = {"fast": FAST, "middle": Link(9_000_000, 0.06), "slow": Link(1_600_000, 0.15)}
KEPT = 'parcel-wizard[data-offline="ready"]'


def counted(host: Host) -> dict[str, int]:
    """Return the bytes and the requests that a host has answered so far."""
    return {"bytes": sum(one.size for one in host.answers), "requests": len(host.answers)}


def to_the_advice(page: Page, host: Host) -> None:
    """Open the wizard, give the answers, wait for the advice."""
    opened(page, host.url + PAGES["ours"], LAST["ours"], ANSWERS)


def visit(
    playwright: Playwright, site: Path, link: Link, go: Callable[[Page, Host], None]
) -> dict[str, int]:
    """Return what `go` makes a browser load in an empty profile."""
    host = Host(site, link)
    try:
        with cold(playwright) as (_context, page):
            go(page, host)
            page.wait_for_load_state("networkidle")
            return counted(host)
    finally:
        host.close()


def returning(playwright: Playwright, site: Path) -> tuple[dict[str, int], dict[str, int]]:
    """Return a first visit on a fast link, up to the copy for offline use, and the one after it."""
    host = Host(site)
    try:
        with cold(playwright) as (context, page):
            to_the_advice(page, host)
            page.wait_for_selector(KEPT, state="attached")
            first = counted(host)
            page.close()
            host.answers.clear()
            again = context.new_page()
            to_the_advice(again, host)
            again.wait_for_selector(KEPT, state="attached")
            again.wait_for_load_state("networkidle")
            return first, counted(host)
    finally:
        host.close()


def visits(playwright: Playwright, site: Path) -> dict[str, dict[str, Any]]:
    """Return bytes and requests by the sorts of `scripts.pages.coverage.month.READERS`."""
    kind = files(site)["kind"].lstrip("/")

    def to_the_kind(page: Page, host: Host) -> None:
        page.goto(host.url + kind)

    slower = {
        name: visit(playwright, site, LINKS[name], to_the_advice) for name in ("middle", "slow")
    }
    first, again = returning(playwright, site)
    return {
        "kind": visit(playwright, site, FAST, to_the_kind),
        "fast": first,
        **slower,
        "returning": again,
    }
