"""Training lines of our own: the text files under `lines/` and the words of status codes.

A file is named for the label that its lines show. A line may carry further labels after a tab.
`# voice: scan` says who speaks in the lines after it: a carrier's scan, an app's push, a
status table, a message, a remark, a chat, the short words of posts and carriers the world over
(`world-en/`, `world-zh/`), or the single words of `words/`. The lines of `wide-zh/` and
`wide-en/` stand there for their words: each has one that is met seldom.
"""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from guide.kb.statuses import SYSTEMS
from guide.read.model import NOTHING

FOLDER = Path(__file__).parent / "lines"
_VOICE = "# voice:"
_WEIGHTS = {"phrase": 0.5, "title": 1.0, "example": 2.0, "code": 2.0}  # by voice
_FOLDERS = {"wide-zh": 1.0}  # by folder: many short lines, each with a word met seldom
_USUAL = 3.0


class Line(NamedTuple):
    """A training line: its first label is what it shows, the others are also true of it."""

    text: str
    labels: tuple[str, ...]
    folder: str
    voice: str

    @property
    def weight(self) -> float:
        """How much the line counts: whole lines more than single words."""
        return _FOLDERS.get(self.folder) or _WEIGHTS.get(self.voice, _USUAL)


def read(folder: Path = FOLDER) -> Iterator[Line]:
    """Yield the lines of all files in `folder`, in the order of their names.

    Raises:
        ValueError: a line before the first section.
    """
    for path in sorted(folder.glob("*/*.txt")):
        voice = ""
        for number, row in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if row.startswith(_VOICE):
                voice = row.removeprefix(_VOICE).strip()
            elif row.strip() and not row.startswith("#"):
                if not voice:
                    raise ValueError(f"{path} line {number}: no section has begun")
                text, *more = row.split("\t")
                also = " ".join(more).replace(",", " ").split()
                yield Line(text.strip(), (path.stem, *also), path.parent.name, voice)


def codes() -> Iterator[Line]:
    """Yield what the status codes of all systems say, with what they map to."""
    for system in SYSTEMS:
        for code in system.codes:
            for says in dict.fromkeys((code.says.zh, code.says.en)):
                if says and code.maps_to:
                    yield Line(says, code.maps_to[:1], "codes", "code")


def known(lines: Iterable[Line], ids: Iterable[str]) -> list[Line]:
    """Return `lines` whose labels are all of `ids` or nothing at all.

    Raises:
        ValueError: a file's own label is unknown: it is misspelt.
    """
    labels = {NOTHING, *ids}
    kept = []
    for line in lines:
        if line.labels[0] not in labels:
            if line.voice == "code":
                continue  # a warning, which no line shows by itself
            raise ValueError(f"{line.text!r}: no kind or state is called {line.labels[0]!r}")
        kept.append(line._replace(labels=tuple(one for one in line.labels if one in labels)))
    return kept
