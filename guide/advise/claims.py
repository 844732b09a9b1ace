"""Which claims the reader has, where each stands, and which only a missing answer keeps out."""

from guide.advise.stages import stage
from guide.advise.standing import Held, Situation, said
from guide.ask.answers import UNKNOWN, counts, fails, holds
from guide.ask.derive import ROLES
from guide.model.base import KnowledgeBase
from guide.model.claims import Claim
from guide.model.interview import Is
from guide.model.record import record

# 最紧的在前：到期没有答复、被拒绝的，先于还没提出的；在等的、有人受理的往后。
PRESSING = ("overdue", "answered", "raise", "waiting", "not-yet", "with-body", "settled")
DEAL = "deal"
LIKELY = {"buyer": "shop", "seller": "sale"}
# 买东西的人退货时成了寄件人，开店的人收退货时成了收件人：说了角色，也可能是这些。
ALSO = {"buyer": ("return",), "seller": ("return-to-me",)}


@record
class Maybe:
    """A claim that only a missing answer keeps out: `value` to `question` would bring it in."""

    claim: Claim
    question: str
    value: str


def fits(claim: Claim, now: Situation) -> bool:
    """Return whether `claim` is for what was seen and for what went wrong."""
    seen = now.kind.id if now.kind else now.seen.state.id if now.seen.state else ""
    told = now.told.get("seen", seen)
    if seen in claim.not_seen or (claim.seen and not {seen, told} & set(claim.seen)):
        return False
    return not claim.harms or now.answers.get("harm") in claim.harms


def claims(now: Situation) -> tuple[Held, ...]:
    """Return the claims of the case, the most pressing first."""
    found = []
    for claim in now.kb.claims.values():
        if not fits(claim, now):
            continue
        way = next((way for way in claim.ways if holds(way, now.answers)), None)
        sure = way is not None
        if way is None:
            way = _if_traded(claim, now)
        if way is not None:
            at = stage(now, claim)
            read = (*at.because, *(is_.question for is_ in way), "seen")
            found.append(Held(claim, at.stage, said(now, read), at.opens_on, at.due_on, sure))
    return tuple(sorted(found, key=lambda held: (PRESSING.index(held.stage), not held.sure)))


def _if_traded(claim: Claim, now: Situation) -> tuple[Is, ...] | None:
    """Return the way that holds in the deal that is likely for a buyer or a seller.

    The deal itself is open. What came back to a seller may be what a buyer sent back.
    """
    role = now.answers.get("role", "")
    if role not in LIKELY or now.told.get(DEAL, UNKNOWN) != UNKNOWN:
        return None
    came_back = role == "seller" and now.kind is not None and now.kind.id == "returned"
    assumed = {**now.answers, DEAL: "return-to-me" if came_back else LIKELY[role]}
    return next((way for way in claim.ways if holds(way, assumed)), None)


def maybe(now: Situation) -> tuple[Maybe, ...]:
    """Return the claims that one more answer could bring in, with that question."""
    held = {held.claim.id for held in now.held if held.sure}
    found = []
    for claim in now.kb.claims.values():
        if claim.id in held or not fits(claim, now):
            continue
        wanting = [_missing(now.kb, way, now) for way in claim.ways]
        first = min(
            (is_ for is_ in wanting if is_), key=lambda is_: _place(now.kb, is_), default=None
        )
        if first is not None:
            found.append(Maybe(claim, first.question, first.values[0]))
    return tuple(found)


def _missing(kb: KnowledgeBase, way: tuple[Is, ...], now: Situation) -> Is | None:
    """Return the first condition of `way` that an answer could still meet, if none fails."""
    if fails(way, now.answers):
        return None
    wanting = [_as_asked(is_, now) for is_ in way if not holds((is_,), now.answers)]
    if not all(is_.values and counts(kb.questions[is_.question], now.told) for is_ in wanting):
        return None
    return min(wanting, key=lambda is_: _place(kb, is_), default=None)


def _as_asked(is_: Is, now: Situation) -> Is:
    """Return `is_` as the reader can still answer it, the role as a question for the deal.

    Values that the role already given rules out are left out, and so is "not known".
    """
    if is_.question not in (DEAL, "role"):
        return Is(is_.question, tuple(value for value in is_.values if value not in ("", UNKNOWN)))
    role = now.told.get("role", "")
    open_ = now.told.get(DEAL, UNKNOWN) in ("", UNKNOWN)
    values = is_.values if is_.question == DEAL else _deals(is_.values)
    left = (value for value in values if role in ("", ROLES.get(value)))
    more = (value for value in values if value in ALSO.get(role, ()))
    return Is(DEAL, (*left, *more) if open_ else ())


def _deals(roles: tuple[str, ...]) -> tuple[str, ...]:
    """Return the deals that give one of `roles`."""
    return tuple(deal for deal, role in ROLES.items() if role in roles)


def _place(kb: KnowledgeBase, is_: Is) -> int:
    return list(kb.questions).index(is_.question)
