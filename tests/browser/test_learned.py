"""What reading has learned comes with the first text; without it the signs answer and say so."""

import json
from collections.abc import Callable

import pytest

from tests.browser.conftest import LINE, Visit
from tests.browser.fault_server import Host

LEARNED = "/assets/py/learned.*.zip"
ALONE = '[data-warning="signs_only"]'


def read(visit: Visit, address: str) -> None:
    """Read a line on the wizard's page."""
    page = visit.open(address + "wizard/")
    page.fill('[data-part="trace"]', LINE)
    page.click('[data-action="recognise"]')


def asked(host: Host) -> int:
    """Return how often what was learned was asked for."""
    return sum("/assets/py/learned." in path for path in host.asked)


def test_only_who_reads_fetches_it(host: Host, visit: Callable[..., Visit]) -> None:
    """Advice needs none of it; the first text fetches it once, the second not again."""
    here = visit()
    page = here.open(host.url + "wizard/#v=1&seen=refused&deal=shop&route=domestic")
    page.wait_for_selector('parcel-wizard:not([data-question="seen"])')
    here.state("ready")
    assert asked(host) == 0
    for _ in range(2):
        read(here, host.url)
        page.wait_for_selector('[data-found="refused"]')
        assert page.locator(ALONE).count() == 0
    assert asked(host) in (1, 2)  # the page was loaded twice; the browser keeps the file


@pytest.mark.parametrize("fault", ["404", "html", "flipped", "truncated", "empty", "drop"])
def test_damage_leaves_the_signs(host: Host, visit: Callable[..., Visit], fault: str) -> None:
    """However it arrives wrong, the signs answer, the reply says so, and Python goes on."""
    host.fault(LEARNED, fault)
    here = visit()
    read(here, host.url)
    alert = here.page.wait_for_selector(ALONE)
    assert alert is not None
    assert "固定词句" in alert.inner_text()
    here.page.wait_for_selector('[data-part="found-result"] [data-part="tiles"]')
    here.state("ready")
    assert asked(host) >= 2


def test_reading_again_tries_again(host: Host, visit: Callable[..., Visit]) -> None:
    """Once the host is mended the next text is read with all that was learned."""
    host.fault(LEARNED, "404")
    here = visit()
    read(here, host.url)
    here.page.wait_for_selector(ALONE)
    host.faults.clear()
    here.page.fill('[data-part="trace"]', LINE + "。")
    here.page.click('[data-action="recognise"]')
    here.page.wait_for_selector(ALONE, state="detached")
    here.page.wait_for_selector('[data-found="refused"]')


def test_the_manifest_names_it(host: Host) -> None:
    """It is checked by its hash, and kept for offline use like the rest."""
    py = host.root / "assets/py"
    files = json.loads((py / "manifest.json").read_text("utf-8"))["files"]
    name = next(file["name"] for file in files if file["role"] == "weights")
    kept = json.loads((host.root / "sw-files.json").read_text("utf-8"))["files"]
    assert [file["group"] for file in kept if file["url"].endswith(name)] == ["both"]
