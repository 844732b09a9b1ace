"""The whole: every record that we hold, by id."""

from dataclasses import field

from guide.model.calendar import Holidays
from guide.model.carriers import Brand, Carrier, Platform
from guide.model.channels import Channel, Rung
from guide.model.claims import Claim, Closed, Headline, Reason, Track
from guide.model.evidence import Fact, Myth, Source
from guide.model.interview import Question
from guide.model.kinds import Kind, State
from guide.model.letters import Blank, Letter, Paragraph
from guide.model.reading import Sign, System, Weights
from guide.model.record import record
from guide.model.steps import Item, Step


@record
class KnowledgeBase:
    """All we know, by id. Order of insertion is order of display."""

    version: str
    sources: dict[str, Source] = field(default_factory=dict)
    facts: dict[str, Fact] = field(default_factory=dict)
    states: dict[str, State] = field(default_factory=dict)
    kinds: dict[str, Kind] = field(default_factory=dict)
    steps: dict[str, Step] = field(default_factory=dict)  # shared steps
    items: dict[str, Item] = field(default_factory=dict)  # shared evidence and warnings
    scams: dict[str, Item] = field(default_factory=dict)  # false messages and what to do
    questions: dict[str, Question] = field(default_factory=dict)
    channels: dict[str, Channel] = field(default_factory=dict)
    rungs: dict[str, Rung] = field(default_factory=dict)
    carriers: dict[str, Carrier] = field(default_factory=dict)
    platforms: dict[str, Platform] = field(default_factory=dict)
    letters: dict[str, Letter] = field(default_factory=dict)
    blanks: dict[str, Blank] = field(default_factory=dict)
    systems: dict[str, System] = field(default_factory=dict)
    signs: tuple[Sign, ...] = ()
    myths: dict[str, Myth] = field(default_factory=dict)
    holidays: dict[int, Holidays] = field(default_factory=dict)
    reasons: dict[str, Reason] = field(default_factory=dict)
    weights: tuple[Weights, ...] = ()  # of the reading model, if there is one
    brands: tuple[Brand, ...] = ()
    derived: dict[str, Question] = field(default_factory=dict)  # what follows from answers
    claims: dict[str, Claim] = field(default_factory=dict)
    tracks: dict[str, Track] = field(default_factory=dict)
    closed: tuple[Closed, ...] = ()
    headlines: dict[str, Headline] = field(default_factory=dict)
    story: tuple[Paragraph, ...] = ()  # what happened, a sentence each; only those that hold
