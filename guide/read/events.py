"""Scans as they were judged, and the reasons they give in their own words."""

from typing import NamedTuple

from guide.read.judge import Judgement
from guide.read.model import Model
from guide.read.signs.sightings import LATER, Sighting
from guide.read.trace import Scan
from guide.text.fold import Folded


class Because(NamedTuple):
    """Why: the `words` in the `line`, which is line `at` of the text, counted from 0."""

    line: str
    words: str
    at: int


class Found(NamedTuple):
    """A kind, a state or a warning by its id, with what speaks for it."""

    id: str
    because: tuple[Because, ...]


class Event(NamedTuple):
    """One scan, judged; `model` is the one that was asked, if one was.

    `skimmed` is a scan of a flood that only the signs have judged.
    """

    scan: Scan
    folded: Folded
    judged: Judgement
    model: Model | None = None
    skimmed: bool = False

    def because(self, sighting: Sighting) -> "Why":
        """Return the reason that `sighting` gives."""
        return Why(self, sighting)

    def why(self) -> "Why":
        """Return the reason that decided the whole line."""
        return Why(self, (self.judged.kinds or self.judged.states)[0])


class Why(NamedTuple):
    """A sighting of a scan; its words are looked for when somebody asks."""

    event: Event
    sighting: Sighting

    def told(self) -> Because:
        """Return the words of the sighting in the scan's line."""
        event, sighting = self
        start, end = sighting.start, sighting.end
        if start == LATER and event.model and event.judged.read:
            read = event.judged.read
            start, end = read.stretch(*event.model.words(read.text, sighting.of))
        return Because(event.scan.text, event.folded.words(start, end), event.scan.at)


Reason = Because | Why


def told(reasons: tuple[Reason, ...]) -> tuple[Because, ...]:
    """Return `reasons` in words."""
    return tuple(one.told() if isinstance(one, Why) else one for one in reasons)


def everything(event: Event) -> tuple[Sighting, ...]:
    """Return the kinds and states of a scan, the kinds first."""
    return (*event.judged.kinds, *event.judged.states)
