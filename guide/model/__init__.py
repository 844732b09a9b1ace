"""The records that everything else is made of.

To change here: the shape of a record, when knowledge needs a field that it lacks.

Every record (`guide.model.record`) holds data and no logic beyond looking itself up. Records refer
to each other by id; `guide.checks` resolves the ids.

Words a reader sees live in `Text` (zh and en side by side). Such a text may hold
placeholders in braces, filled when the text is shown:

- ``{company-complaint-7d}``: the period of that fact in words ("7 日", "7 days");
- ``{penalty-locker-fake-sign.fine}``: a named value of that fact;
- ``{wait.check}``, ``{wait.act}``, ``{wait.escalate}``: inside a `Kind`, its own rules of thumb.

A placeholder counts as a citation of the fact. Digits outside placeholders are
allowed only where they are a hotline of a channel or carrier record, so that no
number reaches a reader without a source.
"""

from dataclasses import field
from datetime import date
from typing import Literal

from guide.model.record import record

Lang = Literal["zh", "en"]
LANGS: tuple[Lang, ...] = ("zh", "en")
Confidence = Literal["high", "medium", "low"]
RungState = Literal["done", "open", "opens", "closed"]
Stage = Literal["not-yet", "raise", "waiting", "overdue", "answered", "with-body", "settled"]
Against = Literal[
    "seller", "person", "buyer", "carrier", "forwarder", "issuer", "customs", "authority", "nobody"
]
Harm = Literal[
    "missing",
    "late",
    "damaged",
    "short",
    "wrong",
    "misdelivered",
    "going-back",
    "held",
    "charged",
    "none",
]


@record
class Text:
    """One statement in both languages."""

    zh: str
    en: str

    def in_(self, lang: Lang) -> str:
        """Return the statement in `lang`."""
        return self.zh if lang == "zh" else self.en


@record
class Is:
    """A condition: the answer to `question` is one of `values`; "" stands for no answer yet.

    A tuple of conditions holds when every one of them holds. Besides the questions of the
    interview a condition may read what follows from the answers (`KnowledgeBase.derived`).
    """

    question: str
    values: tuple[str, ...]


# ---------------------------------------------------------------- quantities


@record
class Hours:
    """A number of hours."""

    n: int


@record
class Days:
    """A number of calendar days."""

    n: int


@record
class WorkingDays:
    """A number of working days: weekends and public holidays out, make-up workdays in."""

    n: int


@record
class Months:
    """A number of calendar months."""

    n: int


@record
class Years:
    """A number of years."""

    n: int


Period = Hours | Days | WorkingDays | Months | Years


@record
class Yuan:
    """An amount of money in yuan (人民币元)."""

    n: int


@record
class Times:
    """A factor ("three times the postage")."""

    n: int


@record
class Percent:
    """A share in percent."""

    n: int


@record
class Number:
    """A plain number with its unit in words, where no type above fits (SDR per kilogram, ...)."""

    n: int
    unit: Text


Quantity = Period | Yuan | Times | Percent | Number


# ------------------------------------------------------------------ evidence


@record
class Source:
    """A document that facts are read from, in the version that is in force.

    `url` is the official address, empty where none was seen; `checked_on` is the day a
    person last compared our quotes with the text; `text` is the title under which a
    collection of law texts holds it (for `scripts/review/report.py`), empty if it holds none.
    """

    id: str
    title: Text
    issuer: Text
    kind: Literal[
        "law", "regulation", "rule", "interpretation", "standard", "treaty", "web", "case"
    ]
    version: str
    in_force_since: date
    url: str
    checked_on: date
    text: str = ""
    note: Text | None = None


@record
class Fact:
    """A statement with its clause, quote, validity and confidence.

    `quote` is verbatim Chinese. `clause` is the number in force today, `clause_before`
    the former one where people still meet it. `period` is the length of time the fact
    sets; `starts` says in words from when it runs. `moves` says whether a last day on a
    rest day moves to the next working day: "yes" (then `moved_by` is the id of the fact
    that says so), "no", or "open" where the law leaves it open (both days are shown and
    the later one is used before a next rung opens).
    `values` holds further named quantities. `since` is the day the quoted version took
    effect, `until` is exclusive; None means in force.
    """

    id: str
    topic: str
    says: Text
    source: str
    clause: str
    quote: str
    since: date
    confidence: Confidence
    checked_on: date
    clause_before: str = ""
    until: date | None = None
    period: Period | None = None
    starts: Text | None = None
    moves: Literal["yes", "no", "open"] = "no"
    moved_by: str = ""
    values: tuple[tuple[str, Quantity], ...] = ()
    note: Text | None = None


# --------------------------------------------------------- kinds and steps


@record
class State:
    """A normal state of a parcel ("out for delivery"): nothing is wrong by itself."""

    id: str
    title: Text
    means: Text
    next: Text  # what normally comes next, and when to worry
    kinds: tuple[str, ...] = ()  # the kinds it may turn into; ids
    beware: Text | None = None  # what it is confused with


@record
class Step:
    """One thing to do: begins with a verb, names one channel, fits one line.

    `does` is the step itself, `how` one or two sentences of craft. `only_if` decides who
    sees it. `rung` ties it to a rung of the ladder: the step is shown as due when that
    rung is open; `stages` are the stages of its claim in which it is due (none: in each).
    `when` sorts the result: now, next (in days), later.
    """

    id: str
    does: Text
    channel: str
    how: Text | None = None
    only_if: tuple[Is, ...] = ()
    when: Literal["now", "next", "later"] = "now"
    facts: tuple[str, ...] = ()
    letter: str = ""
    rung: str = ""
    stages: tuple[Stage, ...] = ()


@record
class Wait:
    """How long is normal: when to check, to act, to escalate, counted from `since`.

    `basis` "thumb" means our own rule of thumb (经验值); "sourced" names facts or web
    sources (ids in `sources`), to be shown with their year and confidence.
    """

    says: Text
    check: Hours
    act: Hours
    escalate: Hours
    basis: Literal["thumb", "sourced"] = "thumb"
    sources: tuple[str, ...] = ()
    facts: tuple[str, ...] = ()


@record
class Words:
    """What to say: `call` on the phone, `chat` to customer service, `seller` to the seller."""

    call: Text
    chat: Text
    seller: Text


Phase = Literal["before", "transit", "customs", "last-mile", "return", "after", "any"]


@record
class Kind:
    """One kind of exception: what it means and what to do about it.

    `steps` holds own steps and, as plain strings, ids of shared steps (`kb/parts/steps.py`).
    `evidence` and `never` likewise hold ids of shared items (`kb/parts/items.py`) or own texts.
    `ladder` names the rungs that fit; a rung left out is shown as closed with `no_rung`.
    """

    id: str
    title: Text
    phase: Phase
    means: Text
    confused_with: tuple[tuple[str, Text], ...]  # (kind or state id, how to tell them apart)
    who_acts: Text
    wait: Wait
    steps: tuple["Step | str", ...]
    words: Words
    evidence: tuple["Text | str", ...]
    never: tuple["Text | str", ...]
    harms: tuple[Harm, ...]
    examples: tuple[str, ...]  # lines of our own, as an app would show them (zh and en)
    lost_after: Hours | None = None
    asked: tuple[str, ...] = ()  # how readers ask for it, in their own words
    asked_en: tuple[str, ...] = ()  # the same for readers of English
    facts: tuple[str, ...] = ()  # facts shown on its page beyond those its steps cite
    scams: bool = False  # fake messages of this kind occur: link to the page on scams


@record
class Item:
    """A piece of evidence or a warning that many kinds share."""

    id: str
    says: Text
    why: Text | None = None


# ------------------------------------------------------------------ interview


@record
class Option:
    """One answer a reader may choose; `date` names the date to ask for with it."""

    value: str
    title: Text
    date: str = ""
    group: str = ""  # for long lists: the phase heading it stands under
    dates: tuple[str, ...] = ()  # further dates to ask for with it
    clause: Text | None = None  # the answer as a clause: "you are the buyer"


@record
class Question:
    """One question of the interview. `why` says why it is asked.

    An answer counts when `only_if` holds, or when `also_if` is given and holds. Both may
    name earlier questions only, so that one pass in order settles what still counts.
    It is asked before the advice only when one of `ask_if` holds as well; otherwise it is
    offered on top of the advice, where it makes the advice more exact.
    """

    id: str
    title: Text
    hint: Text
    why: Text
    options: tuple[Option, ...]
    only_if: tuple[Is, ...] = ()
    also_if: tuple[Is, ...] = ()
    ask_if: tuple[tuple[Is, ...], ...] = ((),)


# --------------------------------------------------------------------- claims


@record
class Runs:
    """A period that runs for a claim: that of `fact`, from the day named `date`.

    Of several with the same `fact`, the first whose conditions hold and whose date is
    known counts. `own` says that the reader has to act within it: then the earliest last
    day counts, else the latest.
    """

    fact: str
    date: str
    only_if: tuple[Is, ...] = ()
    own: bool = False


@record
class Track:
    """How one sees that a claim was raised, answered, taken further; few serve all claims.

    Each of `raised`, `refused`, `silent`, `settled` holds when all of its conditions hold
    (an empty one never does), `taken` when one of its conditions holds. `raised_on` names
    the date of raising, `by` the date that the reader set for the answer; `fact` sets the
    period of the answer where no day was set.
    """

    id: str
    raised: tuple[Is, ...] = ()
    refused: tuple[Is, ...] = ()
    silent: tuple[Is, ...] = ()
    settled: tuple[Is, ...] = ()
    taken: tuple[Is, ...] = ()
    raised_on: str = ""
    by: str = ""
    fact: str = ""
    fact_if: tuple[Is, ...] = ()  # the fact's period runs only for whom this does not fail


@record
class Claim:
    """Somebody may ask something of somebody, because of a rule, when certain facts hold.

    It holds when one of `ways` holds, for a `harm` among `harms` (none named: for each) and
    a kind or state among `seen` (none named: for each). `steps` stand in order; a step
    with `stages` is due in these, one with a rung when that rung is open, any other always.
    `rungs` are the bodies up to which it goes. `facts` are its ground, `remedy` is what is
    asked for. `waits` says that it is raised only when the kind's own time has passed.
    `argued` says what is not settled about it.
    """

    id: str
    against: Against
    title: Text
    says: Text
    remedy: Text
    ways: tuple[tuple[Is, ...], ...]
    track: str
    steps: tuple["Step | str", ...]
    rungs: tuple[str, ...]
    facts: tuple[str, ...]
    harms: tuple[Harm, ...] = ()
    seen: tuple[str, ...] = ()
    not_seen: tuple[str, ...] = ()
    letters: tuple[str, ...] = ()
    clocks: tuple[Runs, ...] = ()
    proofs: tuple["Text | str", ...] = ()
    never: tuple["Text | str", ...] = ()
    waits: bool = False
    urgent: bool = False  # its first step is for today, before everything else
    argued: Text | None = None


@record
class Closed:
    """Why a rung is closed to somebody: the first whose conditions hold gives the reason.

    `firm` closes the rung even to a claim that names it; else only where no claim does.
    """

    rung: str
    reason: str
    only_if: tuple[Is, ...] = ()
    firm: bool = False


@record
class Headline:
    """The first sentence of the advice for a situation named `id`; its gaps are in braces."""

    id: str
    says: Text


@record
class Reason:
    """Why a rung stands as it does. Days stand in it as ``{opens}`` and ``{due}``."""

    id: str
    says: Text
    facts: tuple[str, ...] = ()


# ------------------------------------------------------------------- channels


@record
class Channel:
    """Somebody to turn to, and how."""

    id: str
    title: Text
    what_for: Text
    when: Text  # when it opens
    how: Text
    bring: Text
    cannot: Text  # what it cannot do
    cost: Text
    phone: str = ""
    url: str = ""
    closes: Text | None = None  # which other door it closes
    time: Text | None = None  # when an answer is due
    tips: tuple[Text, ...] = ()
    facts: tuple[str, ...] = ()
    confidence: Confidence = "high"
    checked_on: date = date(2026, 11, 22)
    source: str = ""  # where phone and url were read


@record
class Rung:
    """One rung of the ladder: When, Who, How, Why, Cost. Its logic is in `guide.advise.ladder`."""

    id: str
    title: Text
    channel: str
    when: Text
    who: Text
    how: Text
    why: Text
    cost: Text
    bring: tuple["Text | str", ...]
    closes: Text | None
    answer: Text  # when to expect an answer, and what to do meanwhile
    facts: tuple[str, ...]
    letters: tuple[str, ...] = ()
    answer_fact: str = ""  # the fact whose period gives `due_on`
    clocks: tuple[Runs, ...] = ()  # periods that run for whoever has climbed it


@record
class NumberFormat:
    """A shape of waybill number: `pattern` is matched against the whole compact number."""

    pattern: str
    strength: Literal["strong", "medium", "weak"]
    note: Text
    check: str = ""  # name of the check-digit rule in guide.read.waybill, or empty


@record
class ClaimRule:
    """A carrier's own claim rule as reported: always with year and confidence."""

    says: Text
    year: str
    confidence: Confidence
    source: str


@record
class Carrier:
    """A carrier as its customers meet it."""

    id: str
    title: Text
    group: Literal["cn", "intl", "pickup"]
    hotline: str
    hotline_confidence: Confidence
    hotline_note: Text | None
    site: str
    formats: tuple[NumberFormat, ...]
    codes: tuple[tuple[str, str], ...]  # (system, code of this carrier there)
    claims: tuple[ClaimRule, ...]
    sources: tuple[str, ...]
    checked_on: date
    needs_phone_tail: bool = False
    note: Text | None = None
    tracking: str = ""  # its own page for looking up a number, where it is not the site's first


@record
class Platform:
    """A shop platform; its clocks are hearsay with a year (网上常见说法)."""

    id: str
    title: Text
    clocks: tuple[tuple[Text, Text], ...]  # (what, as commonly said)
    year: str
    sources: tuple[str, ...]
    note: Text | None = None


# -------------------------------------------------------------------- letters


@record
class Blank:
    """A gap in a letter: `title` names it, `hint` says where the reader finds it."""

    id: str
    title: Text
    hint: Text
    required: bool = True
    date: str = ""  # name of the interview date that fills it by itself


@record
class Paragraph:
    """A part of a letter; blanks stand in it as ``{blank:waybill}``."""

    text: Text
    only_if: tuple[Is, ...] = ()


@record
class Letter:
    """A letter, and its shorter forms for the phone, a chat and a form.

    `form_limit` is the number of characters the `form` version must stay within.
    """

    id: str
    title: Text
    to: Text
    use: Text  # when to use it
    paragraphs: tuple[Paragraph, ...]
    blanks: tuple[str, ...]
    phone: Text | None = None  # at most 60 seconds when read aloud
    chat: Text | None = None
    form: Text | None = None
    form_limit: int = 0
    facts: tuple[str, ...] = ()
    channels: tuple[str, ...] = ()  # where to send it, the best first
    only_if: tuple[Is, ...] = ()  # for whom it is true; as answers may tell


# ----------------------------------------------------------- codes and signs


@record
class Code:
    """One status code of another system and what it means here (kind and state ids).

    `says` holds the other system's own wording; a language it does not speak is empty,
    and a page then shows the wording it has beside the titles of `maps_to`.
    """

    code: str
    says: Text
    maps_to: tuple[str, ...]
    note: Text | None = None


@record
class System:
    """A system that shows status codes: an app, a site, a carrier."""

    id: str
    title: Text
    codes: tuple[Code, ...]
    public: bool  # False: the door knows it, no page publishes it
    quality: Text  # how good the source is
    source: str


@record
class Sign:
    """Phrases by which a kind, a state or a warning is recognised.

    `phrases` are matched after folding (simplified, half width, lower case, no spaces
    between Chinese characters). `unless` are phrases that cancel a hit on the same line.
    `rank` orders the judgement: a lower rank is decided earlier (see `guide.read.recognise`).
    `in_order` holds sequences of words that follow one another in one clause, at most
    `within` characters apart; ``a|b`` in place of a word stands for either.
    """

    of: str
    rank: int
    phrases: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    together: tuple[tuple[str, ...], ...] = ()  # all of these somewhere in one line
    in_order: tuple[tuple[str, ...], ...] = ()
    within: int = 6


@record
class Brand:
    """A name that a text may give to whom it carries, and what kind of service that is."""

    service: Literal["express", "post", "instant", "freight"]
    names: tuple[str, ...]  # folded: simplified, small letters
    carrier: str | None = None  # the record, where there is one


@record
class Weights:
    """What the reading model has learned: a weight for each slot and label.

    `rows` holds one row a slot, each a character for every label and a line break at its end;
    a character stands for the steps by which it lies above `zero`. Written by the trainer.
    """

    labels: tuple[str, ...] = ()
    biases: tuple[float, ...] = ()
    rows: str = ""
    zero: str = " "
    step: float = 0.0
    temperature: float = 1.0


@record
class Myth:
    """A common belief that is wrong or half right, and what holds instead."""

    id: str
    belief: Text
    truth: Text
    facts: tuple[str, ...]


@record
class Holidays:
    """Public holidays and make-up workdays of one year, with the notice that sets them.

    `off` holds every day of each break, weekends within it included. `names` gives the
    first day of each break and its name, in order.
    """

    year: int
    off: tuple[date, ...]
    work: tuple[date, ...]
    notice: Text
    source: str
    checked_on: date
    names: tuple[tuple[date, Text], ...] = ()


# ------------------------------------------------------------------ the whole


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
