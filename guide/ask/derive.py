"""What follows from the answers: the role in this parcel, and what went wrong.

Conditions of claims, steps and letters read both like answers (`KnowledgeBase.derived`).
"""

from guide.ask.answers import UNKNOWN, Answers
from guide.model.kinds import Harm, Kind

# 你在这票快件里是谁：退货时，买东西的人是寄件人。公司的和说不清的，看别的回答。
ROLES = {
    "shop": "buyer",
    "private": "buyer",
    "sending": "sender",
    "sale": "seller",
    "private-sale": "sender",
    "return": "sender",
    "return-to-me": "recipient",
    "gift": "recipient",
    "unordered": "recipient",
}


def harm_of(kind: Kind | None, answers: Answers, lost: bool = False) -> Harm:
    """Return what went wrong for the person: what was answered settles it, else the kind.

    `lost` says that the kind's silence has lasted so long that it counts as missing.
    """
    if kind is None:
        return "none"
    if answers.get("received") == "partly" and "damaged" not in kind.harms:
        return "short"
    if lost and "missing" in kind.harms:
        return "missing"
    return kind.harms[0] if kind.harms else "none"


def derived(answers: Answers, harm: Harm, scanned: bool = True) -> dict[str, str]:
    """Return `answers` with the role that the deal gives, what went wrong, and the addressee.

    `scanned` says that the record goes beyond the order: then it was handed to the carrier.
    Before that only the answer tells, and without one nobody knows.
    """
    role = ROLES.get(answers.get("deal", ""), answers.get("role", ""))
    found = {**answers, "harm": harm}
    if scanned:
        found.setdefault("handed_over", "yes")
    if role:
        found["role"] = role
    if role == "recipient" and found.get("addressee", UNKNOWN) == UNKNOWN:
        found["addressee"] = "me"  # whoever it was sent to stands on the label
    return found
