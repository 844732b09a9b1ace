"""States of the wizard and of the pages around it, each reached as a reader reaches it."""

from collections.abc import Callable

from playwright.sync_api import Page, expect

from tests.browser.conftest import LINE
from tests.browser.held import START, note, save
from tests.browser.test_keeping_damage import DAMAGE

State = Callable[[Page, str], None]
ADVICE = "wizard/#v=1&seen=stalled&deal=shop&d.last_update_on=2026-11-20&at=advice"
WAITING = (
    "wizard/#v=1&seen=stalled&deal=shop&route=domestic&service=express&seller_asked=silent"
    "&complained=yes&answered=no&appealed=no&elsewhere=none&insured=no&d.complained_on=2026-11-20"
)
SIGNED = "圆通速递 YT1234567890123\n2026-11-18 18:20 【杭州】您的快递已签收，签收人：菜鸟驿站代收"


def pasted(text: str) -> State:
    """Return the state in which `text` was read."""

    def reach(page: Page, home: str) -> None:
        page.goto(home + "wizard/")
        page.wait_for_selector("parcel-wizard[data-ready]", state="attached")
        page.fill('[data-part="trace"]', text)
        page.click('[data-action="recognise"]')
        page.wait_for_selector('[data-part="found-result"], [data-part="error"]')

    return reach


def result(page: Page, home: str, at: str = ADVICE) -> None:
    """Open a result with all folds open."""
    page.goto(home + at)
    page.wait_for_selector('[data-part="advice"] [data-step]', state="attached")
    unfold(page)


def unfold(page: Page) -> None:
    """Open every fold."""
    page.evaluate("document.querySelectorAll('details').forEach(each => (each.open = true))")


def candidates(page: Page, home: str) -> None:
    """None of what was recognised was meant: candidates above, tiles below."""
    pasted(LINE)(page, home)
    page.click('[data-action="none-of-these"]')
    page.wait_for_selector('[data-part="tiles"] button')


def empty(page: Page, home: str) -> None:
    """Nothing was pasted, and the button was pressed."""
    page.goto(home + "wizard/")
    page.wait_for_selector("parcel-wizard[data-ready]", state="attached")
    page.click('[data-action="recognise"]')
    page.wait_for_selector('[data-part="error"], [data-part="found"] [role="alert"]')


def offered(page: Page, home: str) -> None:
    """A question beside which the advice is offered early, with why it is asked."""
    page.goto(home + ADVICE.removesuffix("&at=advice"))
    page.wait_for_selector('[data-action="early"]')
    unfold(page)


def filtered(page: Page, home: str) -> None:
    """The first question with its long list filtered by words that fit nothing."""
    page.goto(home + "wizard/")
    page.wait_for_selector("parcel-wizard[data-ready]", state="attached")
    unfold(page)
    page.fill('input[type="search"]', "qwertyuiop")


def letter(page: Page, home: str) -> None:
    """A letter lies open inside its step, and one was sent."""
    result(page, home, WAITING)
    page.click('[data-part="advice"] [data-action="letter"] >> nth=0')
    page.wait_for_selector("#pw-letter")
    page.click('[data-action="sent"]')
    page.wait_for_selector('[data-slot="sent"] h3')
    unfold(page)


def late(page: Page, home: str) -> None:
    """The log holds a promise that passed, a line removed, and one being edited."""
    page.clock.set_fixed_time("2026-11-20T04:00:00Z")
    result(page, home, START)
    page.fill("#pw-log-promised_by", "2026-11-21")
    note(page, "说明天有答复")
    note(page, "又说了一遍")
    note(page, "记错的")
    page.click('[data-entry] [data-action="remove"] >> nth=2')
    page.wait_for_selector('[data-action="undo"]')
    page.click('[data-entry] [data-action="edit"] >> nth=1')


def proofs(page: Page, home: str) -> None:
    """Fingerprints of two files are noted, and chosen for paper."""
    result(page, home, START)
    photos = [{"name": f"{n}.png", "mimeType": "image/png", "buffer": b"x" * n} for n in (1, 2)]
    page.locator('[data-part="proof"] input[type="file"]').first.set_input_files(photos)
    expect(page.locator("[data-digest]")).to_have_count(2)
    unfold(page)


def parcels(page: Page, home: str) -> None:
    """The home page lists two kept parcels, one of them finished."""
    for name in ("给妈妈的", "退货"):
        page.goto("about:blank")
        result(page, home, START)
        page.fill("#pw-log-promised_by", "2026-12-20")
        note(page, name)
        page.fill("#pw-keep-name", name)
        save(page)
    page.goto(home)
    page.wait_for_selector("[data-part=kept] [data-kept]")
    page.locator('[data-kept] [data-action="finish-kept"]').first.click()
    expect(page.locator("[data-kept] strong")).to_have_count(2)


def wiped(page: Page, home: str) -> None:
    """Everything that was kept is wiped."""
    parcels(page, home)
    page.click('[data-part=kept] [data-action="wipe"]')
    page.wait_for_selector('[data-notice="wiped"]')


def changed(page: Page, home: str) -> None:
    """Back after a week: what is different since the reader was advised."""
    page.clock.set_fixed_time("2026-11-21T04:00:00Z")
    result(page, home, WAITING)
    page.click('[data-action="save"]')
    page.wait_for_selector('[data-notice="saved"]')
    page.clock.set_fixed_time("2026-11-28T04:00:00Z")
    page.goto("about:blank")
    page.goto(home)
    page.click('[data-part="kept"] [data-action="open-kept"]')
    page.wait_for_selector('[data-notice="changed"] li')


def unreadable(page: Page, home: str) -> None:
    """What is kept cannot be read, and is handed over as it is."""
    result(page, home, START)
    note(page, "唯一的一版")
    save(page)
    page.evaluate(DAMAGE, {"case": "{half"})
    page.reload()
    page.wait_for_selector('[data-notice="unreadable"]')


def refused(page: Page, home: str) -> None:
    """A file that is no case was chosen on the home page."""
    page.goto(home)
    page.wait_for_selector("[data-import]")
    file = {"name": "a.json", "mimeType": "application/json", "buffer": b'{"format": "other"}'}
    page.set_input_files("[data-home] input[type=file]", file)
    page.wait_for_selector('[data-part="error"][data-code="bad-case"]')


def verified(page: Page, home: str) -> None:
    """The recorded cases were run: some pass, and one differs."""
    wrong = [{"name": "x", "do": "ask", "lang": "zh", "answers": {}, "=>": {"never-there": 1}}]
    page.route("**/verify/cases.json", lambda route: route.fulfill(json=wrong))
    page.goto(home + "verify/")
    page.click('verify-guide [data-part="start"]')
    page.wait_for_selector('verify-guide[data-state="done"]')
    unfold(page)


def checked(page: Page, home: str) -> None:
    """The host was checked."""
    page.goto(home + "selfcheck/")
    page.click('self-check [data-part="start"]')
    page.wait_for_selector('self-check[data-state="done"]')
    unfold(page)


def searched(page: Page, home: str) -> None:
    """The search found nothing."""
    page.goto(home)
    page.fill("[data-md-component=search-query]", "qwertyuiop zxcvbnm")
    page.wait_for_selector(".md-search-result__meta")


STATES: dict[str, State] = {
    "signed: the buttons": pasted(SIGNED),
    "unsure: the buttons": pasted("异常"),
    "a number alone": pasted("78912345678901"),
    "nothing found: the tiles": pasted("qwertyuiop"),
    "none of these": candidates,
    "nothing pasted": empty,
    "early advice offered": offered,
    "first question filtered": filtered,
    "early advice, folds open": result,
    "letter open, one sent": letter,
    "log late, undone, edited": late,
    "fingerprints": proofs,
    "parcels on the home page": parcels,
    "all wiped": wiped,
    "changed since": changed,
    "kept, not readable": unreadable,
    "file refused": refused,
    "guide verified": verified,
    "host checked": checked,
    "search without a result": searched,
}
