"""The page survives its worker, its clock and its links."""

from collections.abc import Callable

import pytest

from tests.browser.conftest import LINE, Visit
from tests.conftest import Site

RESULT = "wizard/#v=1&seen=refused&deal=shop&route=domestic&seller_asked=no&complained=no"
# The first of the wizard's workers (the search has one, too) never answers; later ones do.
HANG_ONCE = """
const Sound = globalThis.Worker;
let first = true;
globalThis.Worker = class extends Sound {
  #hangs;
  constructor(address, options) {
    super(address, options);
    this.#hangs = first && options?.type === "module";
    if (this.#hangs) first = false;
  }
  postMessage(message) {
    if (message.type === "ask" && this.#hangs) return;
    super.postMessage(message);
  }
};
"""


def test_hung_worker_is_replaced(site: Site, visit: Callable[..., Visit]) -> None:
    """A worker that does not answer is ended; the next one answers, and the text is kept."""
    here = visit()
    here.context.add_init_script(HANG_ONCE)
    page = here.open(site.url + "wizard/")
    page.fill('[data-part="trace"]', LINE)
    page.click('[data-action="recognise"]')
    page.wait_for_selector('[data-part="error"][data-code="E_HUNG"]')
    here.state("ready")
    assert page.input_value('[data-part="trace"]') == LINE
    page.click('[data-action="recognise"]')
    page.wait_for_selector('[data-found="refused"]')


@pytest.mark.shared_python
def test_other_zones_are_asked_for_the_date(site: Site, visit: Callable[..., Visit]) -> None:
    """A device that keeps another time is asked; the deadlines are those of Beijing's day."""
    results = []
    for zone in ("Asia/Shanghai", "America/New_York", "Pacific/Kiritimati"):
        here = visit(timezone_id=zone)
        here.page.clock.set_fixed_time("2026-12-01T17:30:00Z")  # 2 December in Beijing
        page = here.open(
            site.url
            + RESULT.replace("complained=no", "complained=yes")
            + "&answered=no&appealed=no&elsewhere=none&d.complained_on=2026-11-23"
        )
        page.wait_for_selector("[data-step]")
        asked = page.locator('[data-today="zone"]').count()
        assert asked == (zone != "Asia/Shanghai")
        rungs = page.locator("[data-rung]").evaluate_all(
            "all => all.map(e => [e.dataset.rung, e.dataset.rungState, e.textContent])"
        )
        results.append([page.input_value('[data-part="today"]'), rungs])
    assert results[0][0] == "2026-12-02"
    assert results[0] == results[1] == results[2]


@pytest.mark.shared_python
def test_changed_date_is_counted_from(site: Site, visit: Callable[..., Visit]) -> None:
    """The reader may set the day; a rung that opens later is open then."""
    here = visit()
    here.page.clock.set_fixed_time("2026-11-25T04:00:00Z")
    page = here.open(
        site.url
        + RESULT.replace("complained=no", "complained=yes")
        + "&answered=no&appealed=no&elsewhere=none&d.complained_on=2026-11-23"
    )
    page.wait_for_selector('[data-rung="postal-appeal"][data-rung-state="opens"]')
    page.fill('[data-part="today"]', "2026-12-01")
    page.wait_for_selector('[data-rung="postal-appeal"][data-rung-state="open"]')


def test_slow_link_is_asked_first(site: Site, visit: Callable[..., Visit]) -> None:
    """On a metered link nothing is loaded before the reader says so."""
    here = visit()
    here.context.add_init_script(
        "Object.defineProperty(navigator, 'connection', { value: { saveData: true } })"
    )
    page = here.open(site.url + RESULT)
    page.wait_for_selector('[data-action="start"]')
    assert not any(url.endswith(".wasm") for url in here.requests)
    page.click('[data-action="start"]')
    page.wait_for_selector("[data-step]")


@pytest.mark.shared_python
def test_noise_is_answered_in_words(site: Site, visit: Callable[..., Visit]) -> None:
    """Empty text and 100,000 characters of noise: a sentence, and the text stays."""
    here = visit()
    page = here.open(site.url + "wizard/")
    page.click('[data-action="recognise"]')
    page.wait_for_selector('[data-part="error"][data-code="empty-text"]')
    noise = "无关的文字 abc 123 " * 7000
    page.fill('[data-part="trace"]', noise)
    page.click('[data-action="recognise"]')
    page.wait_for_selector(
        '[data-part="found-result"], [data-part="error"]:not([data-code="empty-text"])'
    )
    assert page.input_value('[data-part="trace"]') == noise
    here.question("seen")
