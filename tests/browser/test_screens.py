"""Every type of page on every screen: narrow, with large text, in the system's colours, at rest.

One page of each type, in both languages; the wizard as question and as result.
"""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import Visit
from tests.browser.test_wizard_axe import RESULT, overflow
from tests.conftest import Site

pytestmark = pytest.mark.shared_python
TYPES = (
    "",
    "kinds/",
    "kinds/lost/",
    "states/",
    "channels/",
    "channels/postal-appeal/",
    "carriers/",
    "carriers/sf/",
    "letters/",
    "letters/chaser/",
    "facts/",
    "sources/",
    "statuses/",
    "statuses/aftership.tag/",
    "ladder/",
    "checklists/lost/",
    "platforms/",
    "myths/",
    "scams/",
    "evidence/",
    "followup/",
    "calm/",
    "interview/",
    "sample/",
    "coverage/",
    "data/",
    "hosting/",
    "selfcheck/",
    "privacy/",
    "accessibility/",
    "about/",
    "contribute/",
    "contribute/code/",
    "contribute/fact/",
    "wizard/",
)
PAGES = (*TYPES, *(f"en/{path}" for path in TYPES), "404.html")
CARDS = ("statuses/aftership.tag/", "ladder/", "sample/", "coverage/", "followup/", "carriers/sf/")

# Visible text that its own box cuts off. Scrollable boxes lose nothing, nor do folded parts and
# what is hidden from sight on purpose.
CUT = """() => [...document.querySelectorAll("article *, .zj-footer *")].filter((node) => {
  const style = getComputedStyle(node);
  if (!node.checkVisibility({ visibilityProperty: true }) || !node.textContent.trim()) return false;
  if (style.clipPath !== "none" || node.closest("svg, select, option")) return false;
  const cuts = (way) => ["hidden", "clip"].includes(way);
  return (cuts(style.overflowX) && node.scrollWidth > node.clientWidth + 1) ||
    (cuts(style.overflowY) && node.scrollHeight > node.clientHeight + 1);
}).map((node) => node.outerHTML.slice(0, 120))"""

# Words or controls that lie over other words or controls, neither inside the other.
OVERLAPS = """() => {
  const unseen = (node) => node &&
    (getComputedStyle(node).clipPath !== "none" || unseen(node.parentElement));
  const boxes = [...document.querySelectorAll(
    "article :is(p, li, h1, h2, h3, dt, dd, th, td, button, summary, label, input, textarea)"
  )].filter((node) => node.checkVisibility({ visibilityProperty: true }) && !node.closest("svg"))
    .filter((node) => !unseen(node))
    .map((node) => ({ node, at: node.getBoundingClientRect() }))
    .filter(({ at }) => at.width > 2 && at.height > 2)
    .sort((a, b) => a.at.top - b.at.top);
  const over = [];
  for (let i = 0; i < boxes.length; i += 1) {
    for (let j = i + 1; j < boxes.length && boxes[j].at.top < boxes[i].at.bottom - 3; j += 1) {
      const [a, b] = [boxes[i], boxes[j]];
      if (a.node.contains(b.node) || b.node.contains(a.node)) continue;
      if (Math.min(a.at.right, b.at.right) - Math.max(a.at.left, b.at.left) > 3) {
        over.push(`${a.node.outerHTML.slice(0, 80)} / ${b.node.outerHTML.slice(0, 80)}`);
      }
    }
  }
  return over;
}"""

# What moves for longer than a hundredth of a second.
MOVES = """() => [document.documentElement, ...document.querySelectorAll("*")].flatMap((node) =>
  ["", "::before", "::after"].flatMap((part) => {
    const style = getComputedStyle(node, part || null);
    const times = `${style.transitionDuration}, ${style.animationDuration}`.split(", ");
    return times.some((time) => parseFloat(time) > 0.01) ? [node.outerHTML.slice(0, 80)] : [];
  }))"""

# Controls without a border that forced colours can paint (links are underlined instead).
BARE = """() => [...document.querySelectorAll(
  "article :is(.zj-button, button, textarea, input[type=text], input[type=date])"
)].filter((node) => node.checkVisibility({ visibilityProperty: true })).filter((node) => {
  const style = getComputedStyle(node);
  const line = style.borderTopStyle !== "none" && parseFloat(style.borderTopWidth) >= 1;
  return !line && style.textDecorationLine !== "underline";
}).map((node) => node.outerHTML.slice(0, 120))"""

# Targets a finger would miss: less than 24 pixels high or wide and no link within a sentence.
SMALL = """() => [...document.querySelectorAll(
  "article :is(button, summary, input:not([type=hidden]), select, .zj-button), .zj-tiles a, "
  + ".zj-cards > li > a, .zj-footer a"
)].filter((node) => node.checkVisibility({ visibilityProperty: true }))
  .map((node) => ({ node, at: (node.closest("label") ?? node).getBoundingClientRect() }))
  .filter(({ at }) => at.width < 24 || at.height < 24)
  .map(({ node, at }) => `${at.width}x${at.height} ${node.outerHTML.slice(0, 100)}`)"""

FOCUS = """() => {
  const style = getComputedStyle(document.activeElement);
  return [document.activeElement.tagName, style.outlineStyle, parseFloat(style.outlineWidth)];
}"""


def broken(
    here: Visit, site: Site, paths: tuple[str, ...], found: Callable[[Page], list[str]]
) -> dict[str, list[str]]:
    """Return what is found on each page, by its path; pages with nothing are left out."""
    seen = {}
    for path in paths:
        page = here.open(site.url + path)
        if said := found(page):
            seen[path] = said[:5]
    return seen


def wide(page: Page) -> list[str]:
    """Return by how much a page is wider than its window."""
    over = overflow(page)
    return [f"wider than the window by {over} px"] if over > 0 else []


def narrow(page: Page) -> list[str]:
    """Return what is wrong on a narrow screen."""
    return [*wide(page), *page.evaluate(CUT), *page.evaluate(SMALL)]


def large(page: Page) -> list[str]:
    """Return what is wrong with large text."""
    return [*wide(page), *page.evaluate(CUT), *page.evaluate(OVERLAPS)]


def at_result(here: Visit, site: Site) -> Page:
    """Open the wizard's result with everything unfolded, and a letter."""
    page = here.open(site.url + RESULT)
    page.wait_for_selector("[data-step]")
    page.click('[data-part="advice"] [data-action="letter"] >> nth=0')
    page.wait_for_selector('[data-part="letter"] textarea')
    page.evaluate("document.querySelectorAll('details').forEach(each => (each.open = true))")
    return page


def test_at_320_pixels(site: Site, visit: Callable[..., Visit]) -> None:
    """The narrowest screen, or a wide one at 400 %: no sideways scroll, nothing cut off."""
    here = visit(viewport={"width": 320, "height": 640})
    assert broken(here, site, PAGES, narrow) == {}
    assert narrow(at_result(here, site)) == []


def test_text_twice_as_large(site: Site, visit: Callable[..., Visit]) -> None:
    """At 200 % of the text nothing is cut off, lies over another, or scrolls sideways."""
    here = visit(viewport={"width": 1280, "height": 800})
    here.page.add_init_script(
        "addEventListener('DOMContentLoaded', () => {"
        "  const size = parseFloat(getComputedStyle(document.documentElement).fontSize);"
        "  document.documentElement.style.fontSize = `${size * 2}px`;"
        "})"
    )
    assert broken(here, site, PAGES, large) == {}
    assert large(at_result(here, site)) == []


def test_forced_colours(site: Site, visit: Callable[..., Visit]) -> None:
    """In the system's colours every control has a line around it, and the focus shows."""
    here = visit(forced_colors="active", viewport={"width": 1280, "height": 800})
    some = ("", "kinds/lost/", "checklists/lost/", "wizard/", "en/wizard/")
    assert broken(here, site, some, lambda page: page.evaluate(BARE)) == {}
    page = at_result(here, site)
    assert page.evaluate(BARE) == []
    page.focus('[data-part="advice"] button >> nth=0')
    page.keyboard.press("Tab")
    assert page.evaluate(FOCUS)[1] != "none"


def test_reduced_motion(site: Site, visit: Callable[..., Visit]) -> None:
    """Who asks for less motion gets none."""
    here = visit(reduced_motion="reduce")
    some = ("", "kinds/lost/", "wizard/")
    assert broken(here, site, some, lambda page: page.evaluate(MOVES)) == {}


def test_motion_is_found(site: Site, visit: Callable[..., Visit]) -> None:
    """The test above sees motion: without the wish, the theme's parts do move."""
    here = visit(reduced_motion="no-preference")
    assert here.open(site.url).evaluate(MOVES)


@pytest.mark.parametrize("width", [1280, 360])
def test_cards_are_tables(site: Site, visit: Callable[..., Visit], width: int) -> None:
    """In the tree that screen readers get, a table is one on a phone, too."""
    here = visit(viewport={"width": width, "height": 800})
    for path in CARDS:
        page = here.open(site.url + path)
        page.evaluate("document.querySelectorAll('details').forEach(each => (each.open = true))")
        shape = page.evaluate(
            """() => [...document.querySelectorAll("table.zj-table")].map((table) =>
              [table.rows.length, table.rows[0].cells.length])"""
        )
        assert shape, path
        assert tables_heard(page) == shape, path
        told = page.locator(":is(table.zj-table, table.zj-table :is(tr, th, td)):not([role])")
        assert told.count() == 0, path


def tables_heard(page: Page) -> list[list[int]]:
    """Return rows and columns of each table in Chromium's accessibility tree."""
    session = page.context.new_cdp_session(page)
    nodes = session.send("Accessibility.getFullAXTree")["nodes"]
    by_id = {node["nodeId"]: node for node in nodes}

    def below(node: dict, role: str) -> list[dict]:
        found = []
        for child in (by_id[one] for one in node.get("childIds", []) if one in by_id):
            if child.get("role", {}).get("value") == role:
                found.append(child)
            else:
                found += below(child, role)
        return found

    shapes = []
    for table in (node for node in nodes if node.get("role", {}).get("value") == "table"):
        rows = below(table, "row")
        shapes.append([len(rows), len(below(rows[0], "columnheader"))])
    return shapes


def test_keyboard_walk_shows_the_focus(site: Site, visit: Callable[..., Visit]) -> None:
    """From the first question to the advice with Tab, Space and Enter: each stop can be seen."""
    here = visit()
    page = here.open(site.url + "wizard/#v=1&seen=refused")
    walked = 0
    while question := page.get_attribute("parcel-wizard", "data-question"):
        radio = page.locator(f'input[name="{question}"]').first
        for _ in range(40):
            page.keyboard.press("Tab")
            tag, line, thick = page.evaluate(FOCUS)
            assert line != "none", (question, tag)
            assert thick >= 2, (question, tag)
            if radio.evaluate("node => node === document.activeElement"):
                break
        page.keyboard.press("Space")
        page.keyboard.press("Enter")
        page.wait_for_function(
            "before => document.querySelector('parcel-wizard').dataset.question !== before",
            arg=question,
        )
        walked += 1
    assert walked > 3
    page.wait_for_selector('[data-part="advice"] [data-step]')
    page.wait_for_function("document.activeElement.tagName === 'H2'")


def test_a_situation_is_shared_without_personal_data(
    site: Site, visit: Callable[..., Visit]
) -> None:
    """The link holds the answers alone; whoever opens it gets the same steps."""
    here = visit(permissions=["clipboard-read", "clipboard-write"])
    page = at_result(here, site)
    written = page.locator('[data-part="letter"] input[type="text"]').first
    written.fill("样例某人")
    page.click('[data-action="share-copy"]')
    link = page.input_value("#pw-share")
    copied = "wanted => navigator.clipboard.readText().then((text) => text === wanted)"
    page.wait_for_function(copied, arg=link)
    assert link.split("#")[1] == RESULT.split("#")[1]
    steps = "nodes => nodes.map(node => node.dataset.step)"
    mine = page.locator("[data-step]").evaluate_all(steps)
    other = visit().open(link)
    other.wait_for_selector("[data-step]")
    assert other.locator("[data-step]").evaluate_all(steps) == mine


def test_jumps_and_answers_stand_above_the_result(site: Site, visit: Callable[..., Visit]) -> None:
    """A jump moves the focus and keeps the address; the answers can be changed from there."""
    here = visit()
    page = here.open(site.url + RESULT)
    page.wait_for_selector("[data-step]")
    before = page.url
    page.click('[data-action="jump"] >> nth=0')
    page.wait_for_function("document.activeElement.tagName === 'H2'")
    assert page.url == before
    page.click('[data-part="answers"] summary')
    page.click('[data-answer="role"] [data-action="change"]')
    here.question("role")
