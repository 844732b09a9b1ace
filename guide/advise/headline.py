"""The first sentence of the advice: the reader's own facts, and the one thing for today."""

from datetime import date

from guide.advise.hurry import hurried
from guide.advise.order import DueStep
from guide.advise.standing import Held, Situation, Standing, said
from guide.model.record import record
from guide.model.text import Text
from guide.say.words import day

DAY_HOURS = 24
REFUND = "return-refund-7d"  # the law's own time for the refund of a return without a reason


@record
class Headline:
    """What stands on top: a sentence, the step for today (or the day to wait for), and why."""

    says: Text
    step: str
    opens_on: date | None
    because: tuple[str, ...]


def headline(
    now: Situation,
    standings: tuple[Standing, ...],
    steps: tuple[DueStep, ...],
) -> Headline:
    """Return the headline; it has a step unless the only thing to do is to wait."""
    first = next((due for due in steps if due.when == "now"), None)
    waits = bool(now.held) and now.held[0].stage == "waiting"
    opens = next_day(now, standings, steps) if waits or first is None else None
    id_, values, read = _case(now, standings)
    said_ = now.kb.headlines[id_].says
    return Headline(
        Text(_filled(said_.zh, values, "zh"), _filled(said_.en, values, "en")),
        first.step.id if first is not None else "",
        opens,
        said(now, ("seen", *read)),
    )


def next_day(
    now: Situation, standings: tuple[Standing, ...], steps: tuple[DueStep, ...]
) -> date | None:
    """Return the nearest day from today on which something opens or falls due."""
    days = [due.opens_on for due in steps]
    days += [held.opens_on for held in now.held]
    days += [one.due_on for one in standings]
    return min((one for one in days if one is not None and one >= now.today), default=None)


Values = dict[str, Text]


def _case(now: Situation, standings: tuple[Standing, ...]) -> tuple[str, Values, tuple[str, ...]]:
    """Return which headline fits, what fills it and the questions it rests on."""
    pressing = now.held[0] if now.held else None
    about = now.seen.state or now.kind
    if about is None:
        return "nothing", {}, ()
    what = {"what": about.title}
    if now.kind is None:
        return _state_case(now, what)
    if pressing is not None and pressing.stage in ("overdue", "answered"):
        return _claim_case(now, pressing, what)
    if pressing is not None and pressing.stage in ("with-body", "settled"):
        return _taken_case(now, pressing, what, standings)
    if now.seen.lost:
        return "lost", what | _silence(now), ()
    if pressing is not None and pressing.stage == "waiting":
        until = {"until": _day(pressing.due_on)} if pressing.due_on else {}
        return ("waiting" if until else "waiting-open"), what | until, pressing.because
    return _silent_case(now, what)


def _state_case(now: Situation, what: Values) -> tuple[str, Values, tuple[str, ...]]:
    """Nothing is wrong with the parcel; a claim may stand on its having arrived."""
    pressing = now.held[0] if now.held else None
    if now.is_("deal", "unordered"):
        return "unordered", what, ("deal",)
    if pressing is not None and pressing.stage in ("overdue", "answered"):
        return _claim_case(now, pressing, what)
    signed = now.dates.get("signed_on")
    if pressing is not None and pressing.claim.id == "return-refund":
        if signed is None:
            return "return-there", what, pressing.because
        counted = now.deadline(REFUND, signed)
        if counted is None:
            return "signed", what | {"signed": _day(signed)}, pressing.because
        over = now.today > counted.latest
        values = {"signed": _day(signed), "until": _day(counted.latest)}
        return "return-overdue" if over else "return-until", what | values, pressing.because
    return "state", what, ()


def _claim_case(now: Situation, held: Held, what: Values) -> tuple[str, Values, tuple[str, ...]]:
    track = "carrier" if held.claim.track == "carrier" else "seller"
    if held.stage == "answered":
        return f"{track}-refused", what, held.because
    if held.due_on is None:
        return f"{track}-silent", what, held.because
    over = Text(str((now.today - held.due_on).days), str((now.today - held.due_on).days))
    return f"{track}-overdue", what | {"due": _day(held.due_on), "days": over}, held.because


def _taken_case(
    now: Situation, held: Held, what: Values, standings: tuple[Standing, ...]
) -> tuple[str, Values, tuple[str, ...]]:
    """It is settled, or with a body that has to answer by a day or sets days of its own."""
    if held.stage == "settled":
        return "settled", what, held.because
    appeal = next((one for one in standings if one.rung == "postal-appeal"), None)
    due = appeal.due_on if appeal is not None and appeal.state == "done" else None
    if due is None or now.is_("elsewhere", "court", "mediation"):
        return "with-body", what, held.because
    if now.today <= due:
        return "appeal-waiting", what | {"until": _day(due)}, held.because
    days = Text(str((now.today - due).days), str((now.today - due).days))
    return "appeal-overdue", what | {"due": _day(due), "days": days}, held.because


def _silent_case(now: Situation, what: Values) -> tuple[str, Values, tuple[str, ...]]:
    kind, silent = now.kind, now.seen.silent
    assert kind is not None
    signed = now.dates.get("signed_on")
    if signed is not None and now.is_("harm", "missing"):
        return "signed", what | {"signed": _day(signed)}, ()
    if silent is None or "late" not in kind.harms:
        return "kind", what, ()
    moving = kind.phase in ("before", "transit", "any")  # else somebody can still be reached
    if silent >= (kind.wait.act if moving else kind.wait.escalate).n:
        return "too-long", what | _silence(now), ()
    if not moving:
        return "kind", what, ()
    if hasty := hurried(now.answers):
        return {"contents": "perishable", "service": "instant"}[hasty], what, (hasty,)
    return ("normal-so-far", what | _silence(now), ()) if silent else ("fresh", what, ())


def _silence(now: Situation) -> Values:
    silent = now.seen.silent or 0
    if silent < 2 * DAY_HOURS:
        return {"silence": Text(f"{silent} 小时", f"{silent} hours")}
    days = silent // DAY_HOURS
    return {"silence": Text(f"{days} 天", f"{days} days")}


def _day(value: date) -> Text:
    return Text(day(value, "zh"), day(value, "en"))


def _filled(sentence: str, values: Values, lang: str) -> str:
    for name, text in values.items():
        sentence = sentence.replace("{" + name + "}", text.zh if lang == "zh" else text.en)
    return sentence
