"""Whatever arrives wrong, the wizard ends in a state that helps; nothing runs unverified."""

from collections.abc import Callable

import pytest

from tests.browser.conftest import LINE, Visit
from tests.browser.fault_server import Host
from tests.conftest import Site

FILES = {
    "loader": "kernel.*.mjs",
    "glue": "kernel-glue.*.mjs",
    "core": "kernel.*.wasm",
    "lib": "lib.*.zip",
    "guide": "guide.*.zip",
}


def paste(visit: Visit, host: Host) -> None:
    """Ask for something that needs Python, started step by step (see test_snapshot.py)."""
    host.fault("/assets/py/snapshot.json", "404")
    page = visit.open(host.url + "wizard/")
    page.fill('[data-part="trace"]', LINE)
    page.click('[data-action="recognise"]')


@pytest.mark.parametrize("role", FILES)
def test_flipped_bit_is_never_run(host: Host, visit: Callable[..., Visit], role: str) -> None:
    """One bit changed in any file: refetched once, then refused, and the text is kept."""
    host.fault(f"/assets/py/{FILES[role]}", "flipped")
    here = visit()
    paste(here, host)
    here.state("failed:E_HASH")
    assert sum(FILES[role].split(".")[0] + "." in path for path in host.asked) >= 2
    assert here.page.input_value('[data-part="trace"]') == LINE
    assert here.page.locator('[data-part="error"] [data-action="retry"]').count() == 1


@pytest.mark.parametrize(
    ("fault", "code"),
    [
        ("404", "E_HTTP"),
        ("html", "E_HTML"),
        ("truncated", "E_HASH"),
        ("empty", "E_HASH"),
        ("unlabelled-gzip", "E_HASH"),
        ("drop", "E_NET"),
    ],
)
@pytest.mark.parametrize("role", ["core", "guide"])
def test_faults_get_a_code(
    host: Host, visit: Callable[..., Visit], role: str, fault: str, code: str
) -> None:
    """Each way of arriving wrong has its own code, and leads on to the static steps."""
    host.fault(f"/assets/py/{FILES[role]}", fault)
    here = visit()
    paste(here, host)
    here.state(f"failed:{code}")
    assert here.page.locator('[data-part="error"] a[href$="kinds/"]').count() == 1


@pytest.mark.parametrize("fault", ["404", "html", "truncated", "flipped"])
def test_damaged_manifest(host: Host, visit: Callable[..., Visit], fault: str) -> None:
    """A manifest that is not one fails before anything is loaded."""
    host.fault("/assets/py/manifest.json", "truncated" if fault == "flipped" else fault)
    here = visit()
    paste(here, host)
    here.page.wait_for_selector('parcel-wizard[data-state^="failed:"]')
    assert not any(path.endswith(".wasm") for path in host.asked)


@pytest.mark.parametrize("fault", ["octet", "plain"])
def test_wrong_types_work(host: Host, visit: Callable[..., Visit], fault: str) -> None:
    """A host that sends wasm and modules under a wrong type does no harm."""
    host.fault("/assets/py/kernel*", fault)
    here = visit()
    paste(here, host)
    here.state("ready")


@pytest.mark.parametrize("fault", ["flipped", "drop", "html"])
def test_one_bad_answer_is_mended(host: Host, visit: Callable[..., Visit], fault: str) -> None:
    """What goes wrong once is fetched again past the cache, without a word."""
    host.fault(f"/assets/py/{FILES['core']}", fault, times=1)
    here = visit()
    paste(here, host)
    here.page.wait_for_selector('[data-found="refused"]')


def test_retry_after_repair(host: Host, visit: Callable[..., Visit]) -> None:
    """Once the host is mended, one press on retry brings the answer that was owed."""
    host.fault("/assets/py/*.wasm", "404")
    here = visit()
    paste(here, host)
    here.state("failed:E_HTTP")
    host.faults.clear()
    here.page.click('[data-action="retry"]')
    here.page.wait_for_selector('[data-found="refused"]')


def test_stall_can_be_cancelled(host: Host, visit: Callable[..., Visit]) -> None:
    """A download that hangs shows progress and stops on the reader's word."""
    host.fault("/assets/py/*.wasm", "stall")
    here = visit()
    paste(here, host)
    here.state("fetching")
    here.page.click('[data-action="cancel"]')
    here.state("failed:E_CANCEL")


def test_missing_worker(host: Host, visit: Callable[..., Visit]) -> None:
    """A worker that cannot be loaded is an error with a code, not an endless wait."""
    host.fault("/assets/wizard/python/worker.js", "404")
    here = visit()
    paste(here, host)
    here.state("failed:E_WORKER")


def test_missing_wizard_script(host: Host, visit: Callable[..., Visit]) -> None:
    """When the wizard itself cannot be loaded the page says so and keeps its links."""
    host.fault("/assets/wizard/wizard.js", "404")
    here = visit()
    here.page.goto(host.url + "wizard/")
    here.page.wait_for_selector('[data-part="broken"]', state="visible")
    assert here.page.locator('[data-part="static"] a').first.is_visible()


def test_no_webassembly_loads_nothing(host: Host, visit: Callable[..., Visit]) -> None:
    """A browser without WebAssembly is told so, and not a byte of the runtime is fetched."""
    here = visit()
    here.context.add_init_script("delete globalThis.WebAssembly")
    paste(here, host)
    here.state("failed:E_NOWASM")
    assert not any("/assets/py/" in path for path in host.asked)


def test_policy_without_wasm(host: Host, visit: Callable[..., Visit]) -> None:
    """A policy that forbids WebAssembly ends in a code."""
    host.headers["Content-Security-Policy"] = "script-src 'self' blob:"
    here = visit()
    paste(here, host)
    here.state("failed:E_WASM")


def test_policy_without_blob_still_works(host: Host, visit: Callable[..., Visit]) -> None:
    """A host that sends one policy for all files, without blob:, gets the same Python."""
    host.headers["Content-Security-Policy"] = "script-src 'self' 'wasm-unsafe-eval'"
    here = visit()
    paste(here, host)
    here.page.wait_for_selector('[data-found="refused"]')


def test_dead_tab_offers_the_static_way(site: Site, visit: Callable[..., Visit]) -> None:
    """A mark left by a boot that ended with its tab: ask before trying again."""
    here = visit()
    here.context.add_init_script("sessionStorage.setItem('zhuijian-boot-pending', '1')")
    page = here.open(site.url + "wizard/#v=1&seen=s_info&deal=shop")
    while question := page.get_attribute("parcel-wizard", "data-question"):
        page.locator(f'input[name="{question}"]').first.check()
        page.click('[data-action="next"]')
        page.wait_for_function(
            "before => document.querySelector('parcel-wizard').dataset.question !== before",
            arg=question,
        )
    page.wait_for_selector('[data-action="start"]')
    assert page.get_attribute("parcel-wizard", "data-state") == "idle"
    page.click('[data-action="start"]')
    page.wait_for_selector("[data-step]")
