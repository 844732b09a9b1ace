"""The worker lacks functions, is forbidden or silent; a start leaves no mark behind."""

from collections.abc import Callable

from tests.browser.conftest import LINE, Visit, recognise
from tests.browser.fault_server import Host

# What a worker of an older browser lacks; run before the worker's own first line.
LACKING = """
delete WebAssembly.instantiateStreaming;
delete WebAssembly.compileStreaming;
Object.defineProperty(crypto, "subtle", { value: undefined });
"""


def test_worker_without_newer_functions(host: Host, visit: Callable[..., Visit]) -> None:
    """No streaming, no hash of the browser's own: Python starts from bytes and our own hash."""
    here = visit()
    source = (host.root / "assets/wizard/python/worker.js").read_text("utf-8")
    before = "import './lacking.js';"
    here.context.route(
        "**/assets/wizard/python/lacking.js",
        lambda route: route.fulfill(body=LACKING, content_type="text/javascript"),
    )
    here.context.route(
        "**/assets/wizard/python/worker.js",
        lambda route: route.fulfill(body=before + source, content_type="text/javascript"),
    )
    recognise(here.page, host.url)
    here.page.wait_for_selector('[data-found="refused"]')


THROWING_WORKER = """
globalThis.Worker = class { constructor() { throw new DOMException("no", "SecurityError"); } };
"""


def test_worker_that_cannot_be_made(host: Host, visit: Callable[..., Visit]) -> None:
    """A browser that forbids workers: a code here, and the questions go on."""
    here = visit()
    here.context.add_init_script(THROWING_WORKER)
    recognise(here.page, host.url)
    here.state("failed:E_WORKER")
    assert here.page.locator('[data-part="error"] a[href$="kinds/"]').count() == 1
    here.page.check('input[name="seen"][value="refused"]')
    here.page.click('[data-action="next"]')
    here.question("deal")


MARK = "sessionStorage.getItem('zhuijian-boot-pending')"


def test_mark_of_a_start_lasts_as_long_as_the_start(
    host: Host, visit: Callable[..., Visit]
) -> None:
    """The mark that tells of a crash stands while Python starts, and at no other time."""
    host.fault("/assets/py/*.wasm", "stall", times=1)
    here = visit()
    page = here.page
    recognise(page, host.url)
    here.state("fetching")
    assert page.evaluate(MARK) == "1"
    page.click('[data-action="cancel"]')
    here.state("failed:E_CANCEL")
    assert page.evaluate(MARK) is None
    page.click('[data-action="retry"]')
    here.state("ready")
    assert page.evaluate(MARK) is None


def test_worker_that_never_says_a_word(host: Host, visit: Callable[..., Visit]) -> None:
    """An empty file is a worker without an error; after a while its silence is one."""
    host.fault("/assets/wizard/python/worker.js", "empty")
    here = visit()
    here.page.clock.install()
    recognise(here.page, host.url)
    here.state("fetching")
    here.page.clock.fast_forward("01:00")  # a minute on the page's own clock
    here.state("failed:E_WORKER")
    assert here.page.input_value('[data-part="trace"]') == LINE
