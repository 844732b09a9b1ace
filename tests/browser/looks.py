"""What tests look for on a screen: text cut off, controls too small, motion, focus."""

from collections.abc import Callable

from playwright.sync_api import Page

from tests.browser.conftest import Visit
from tests.browser.test_wizard_axe import RESULT, overflow
from tests.conftest import Site

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

# Links and buttons whose centre, once scrolled to, belongs to something else.
HIDDEN_CENTRES = """async () => {
  const controls = "a[href], button, summary, label[for], input, select, textarea";
  const sight = { visibilityProperty: true, opacityProperty: true };
  const seen = (node) => node.checkVisibility(sight) && node.type !== "hidden" &&
    !node.closest("[aria-hidden=true]") && getComputedStyle(node).pointerEvents !== "none";
  const covered = (node) => {
    node.scrollIntoView({ block: "center", behavior: "instant" });
    const [box] = node.getClientRects();
    if (!box || box.width < 3 || box.height < 3) return false;
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) return false; // a closed drawer
    const hit = document.elementFromPoint(x, y);
    return !hit || !(node.contains(hit) || node.closest("label")?.contains(hit));
  };
  const drawn = () => new Promise((done) => requestAnimationFrame(done));
  const frame = async () => {
    await drawn();
    await drawn();
  };
  const found = [];
  for (const node of [...document.querySelectorAll(controls)].filter(seen).filter(covered)) {
    covered(node); // the theme moves its sidebar once it was scrolled
    for (let frames = 0; frames < 600 && covered(node); frames += 1) await frame();
    if (covered(node)) found.push(node.outerHTML.slice(0, 120));
  }
  return found;
}"""

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


def overflowing(page: Page) -> int:
    """Return by how many pixels a page is wider than its window."""
    return max(0, overflow(page))


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
