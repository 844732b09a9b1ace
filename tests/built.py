"""Reading built HTML: elements, links, ids and the words a reader sees."""

from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path

VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "wbr"}


@dataclass
class Element:
    """A tag with its attributes and the text inside it."""

    tag: str
    attributes: dict[str, str]
    text: str = ""
    inside: tuple[str, ...] = ()  # the tags around it, outermost first


@dataclass
class Html(HTMLParser):
    """A page, read once."""

    elements: list[Element] = field(default_factory=list)
    unclosed: list[Element] = field(default_factory=list)

    def __post_init__(self):
        super().__init__()

    def handle_starttag(self, tag, attrs):
        around = tuple(one.tag for one in self.unclosed)
        element = Element(tag, {name: value or "" for name, value in attrs}, "", around)
        self.elements.append(element)
        if tag not in VOID:
            self.unclosed.append(element)

    def handle_endtag(self, tag):
        for place in range(len(self.unclosed) - 1, -1, -1):
            if self.unclosed[place].tag == tag:
                del self.unclosed[place:]
                return

    def handle_data(self, data):
        for element in self.unclosed:
            element.text += data

    def all(self, tag):
        """Return the elements of one tag, in order."""
        return [one for one in self.elements if one.tag == tag]

    def ids(self):
        """Return every id, repeated ones repeated."""
        return [one.attributes["id"] for one in self.elements if "id" in one.attributes]

    def links(self):
        """Return every address that the page links to or loads, where it has its own address."""
        names = ("href", "src", "action")
        return [
            one.attributes[name]
            for one in self.elements
            for name in names
            if name in one.attributes and "data-slash" not in one.attributes
        ]

    def meta(self, name):
        """Return the content of a named meta element, or None."""
        for one in self.all("meta"):
            if name in (one.attributes.get("name"), one.attributes.get("http-equiv")):
                return one.attributes["content"]
        return None


def read(path: Path) -> Html:
    """Return the page in `path`."""
    page = Html()
    page.feed(path.read_text(encoding="utf-8"))
    return page
