"""Ten more situations that people told in public, retold by ids: what follows, and what must not.

The right answers were written down, from the law and from sense, before the guide was asked.
Each names where it was read. `Told` has the fields that `check` compares.
"""

from dataclasses import dataclass, field

import pytest

from tests.guide.advise.asking import advise, claims, deadlines, rungs, steps

Ids = frozenset[str]


def ids(*names: str) -> Ids:
    return frozenset(names)


NONE = ids()


@dataclass
class Told:
    """What was told, and what is right: ids that have to come, and ids that must not."""

    answers: dict[str, str]
    dates: dict[str, str] = field(default_factory=dict)
    holds: Ids = NONE
    not_holds: Ids = NONE
    open: Ids = NONE
    closed: Ids = NONE
    letters: Ids = NONE
    no_letters: Ids = NONE
    steps: Ids = NONE
    no_steps: Ids = NONE
    last_days: dict[str, str] = field(default_factory=dict)
    first: str = ""  # the one thing for today; "": any


TOLD = {
    # Hangzhou daily's site, 2024-08-23, and China Youth Daily, 2024-09-04: a mother posts her
    # son's diploma by courier for 12 yuan, uninsured; it is lost, three times the postage is
    # offered. (The court gave 9000 yuan; the clause on three times is for mail.)
    "a diploma lost, three times the postage offered": Told(
        {
            "seen": "lost",
            "deal": "sending",
            "service": "express",
            "contents": "documents",
            "insured": "no",
            "complained": "yes",
            "answered": "unsatisfied",
            "offer": "multiple-of-postage",
        },
        {"shipped_on": "2026-11-10", "complained_on": "2026-11-18"},
        holds=ids("carriage", "documents"),
        not_holds=ids("insured", "deliver", "private-sale"),
        open=ids("postal-appeal", "small-claims"),
        closed=ids("market-regulator", "platform", "seller"),
        letters=ids("loss-claim-uninsured", "insurance-objection", "postal-appeal"),
        no_letters=ids("post-inquiry-claim", "loss-claim-insured", "seller-refund"),
        steps=ids("contest-offer"),
        first="reissue-documents",
    ),
    # qdxin.cn, 2025-04-01: samples for a customer, a pickup was booked for a time, nobody came,
    # and the time was changed without asking. Nothing was handed over.
    "the pickup of samples was moved without asking": Told(
        {"seen": "pickup_failed", "deal": "business", "handed_over": "no", "complained": "no"},
        holds=ids("service-breach"),
        not_holds=ids("carriage", "insured", "deliver", "withdraw"),
        open=ids("carrier-complaint"),
        closed=ids("postal-appeal", "consumer-association"),
        no_letters=ids("loss-claim-uninsured", "damage-claim", "seller-refund"),
        no_steps=ids("claim-uninsured", "call-police"),
    ),
    # studyofnet.com, from the Sanmenxia daily: signed for by a station that nobody authorised;
    # the reader has to fetch it himself, and did.
    "put at a station although home delivery was wanted": Told(
        {"seen": "s_delivered_station", "deal": "shop", "received": "yes", "consented": "no"},
        {"signed_on": "2026-11-26"},
        holds=ids("service-breach"),
        not_holds=ids("deliver", "conform", "carriage", "return-refund"),
        open=ids("carrier-complaint", "postal-report"),
        closed=ids("small-claims"),
        letters=ids("no-consent"),
        no_letters=ids("seller-refund", "termination-refund", "false-signature"),
    ),
    # jintiankansha.me, from the Shenzhen evening paper, 2025-03-17: sent to a friend, put into a
    # locker without asking; the notice went to an account that the friend does not read.
    "a friend's parcel sat in a locker unasked": Told(
        {"seen": "unwanted_proxy", "deal": "sending", "received": "yes", "consented": "no"},
        {"signed_on": "2026-11-25"},
        holds=ids("service-breach"),
        not_holds=ids("deliver", "conform", "insured", "private-sale"),
        open=ids("carrier-complaint", "postal-report"),
        closed=ids("market-regulator", "platform", "seller"),
        no_letters=ids("seller-refund", "market-complaint", "loss-claim-uninsured"),
    ),
    # sxjzxww.com, from the Jinzhong evening paper, 2023-12-13: nothing was bought; a cup, a
    # letter of thanks and a scratch card came, which wins.
    "a scratch card in a parcel nobody ordered": Told(
        {"seen": "s_delivered", "deal": "unordered", "received": "yes"},
        {"signed_on": "2026-11-27"},
        holds=ids("unordered"),
        not_holds=ids("deliver", "conform", "withdraw", "return-refund"),
        closed=ids("seller", "market-regulator", "small-claims"),
        no_letters=ids("seller-refund", "market-complaint", "return-refund"),
    ),
    # eatsip365.com: a ceramic platter made to order came in a dozen pieces; the claim was denied,
    # the packing is blamed. Here: sent abroad from China.
    "a platter broken abroad, the packing blamed": Told(
        {
            "seen": "damaged",
            "deal": "sending",
            "route": "outbound",
            "service": "express",
            "insured": "no",
            "received": "yes",
            "complained": "yes",
            "answered": "unsatisfied",
            "offer": "none",
        },
        {"signed_on": "2026-11-18", "complained_on": "2026-11-19"},
        holds=ids("carriage"),
        not_holds=ids("conform", "withdraw", "return-refund"),
        open=ids("postal-appeal"),
        closed=ids("market-regulator", "platform"),
        letters=ids("damage-claim"),
        no_letters=ids("conform-remedy", "post-inquiry-claim"),
        steps=ids("contest-offer", "object-if-by-air"),
        last_days={"intl-air-notice": "2026-12-02"},
    ),
    # net54baseball.com, post 1954561: a card sold between two private people is lost in the
    # mail; the seller shows that he posted it, the buyer wants the money back.
    "a collector's card lost between two private people": Told(
        {"seen": "lost", "deal": "private", "service": "post", "seller_asked": "refused"},
        {"shipped_on": "2026-10-20"},
        holds=ids("private-sale"),
        not_holds=ids("deliver", "carriage", "withdraw", "conform"),
        open=ids("platform", "small-claims"),
        closed=ids("market-regulator", "consumer-association"),
        letters=ids("private-sale-demand"),
        no_letters=ids("seller-refund", "market-complaint", "post-inquiry-claim"),
    ),
    # sellersupport.krisshop.com.au: a customer's return is lost on its way back to the shop; must
    # the shop refund all of it?
    "a customer's return never comes back": Told(
        {"seen": "lost", "deal": "return-to-me"},
        {"last_update_on": "2026-11-12"},
        not_holds=ids("deliver", "return-refund", "withdraw", "private-sale", "conform"),
        open=ids("platform"),
        closed=ids("market-regulator", "consumer-association"),
        no_letters=ids("return-refund", "seller-refund", "conform-remedy", "contest-return"),
        steps=ids("ask-return-receipt"),
    ),
    # news.mingpao.com, 2025-08-14 (consumer council of Hong Kong): bought on a mainland
    # platform, free consolidated shipping by its partner; at the pickup point the parcel was
    # gone, it lay in a lane that nobody watched.
    "gone from a pickup point in Hong Kong": Told(
        {
            "seen": "pulled_from_locker",
            "deal": "shop",
            "route": "outbound",
            "abroad": "me",
            "chosen": "other",
            "seller_asked": "no",
        },
        {"last_update_on": "2026-11-27"},
        holds=ids("deliver", "chargeback"),
        not_holds=ids("carriage", "forwarder", "return-refund", "withdraw"),
        open=ids("seller", "platform"),
        closed=ids("small-claims", "postal-appeal"),
        letters=ids("seller-refund"),
        no_letters=ids("forwarder-claim", "return-refund", "loss-claim-uninsured"),
    ),
    # hk01.com 60266577, the same report: a screen works no longer when it arrives; "local
    # return" was promised, the platform says no. (It is a defect, not a change of mind.)
    "a faulty screen in Hong Kong, local return refused": Told(
        {
            "seen": "damaged",
            "deal": "shop",
            "route": "outbound",
            "abroad": "me",
            "chosen": "other",
            "received": "yes",
            "seller_asked": "refused",
        },
        {"signed_on": "2026-11-12"},
        holds=ids("conform"),
        not_holds=ids("deliver", "withdraw", "carriage", "forwarder"),
        open=ids("platform"),
        closed=ids("small-claims", "postal-appeal"),
        letters=ids("conform-remedy"),
        no_letters=ids("seller-refund", "return-refund", "damage-claim"),
    ),
}


@pytest.mark.parametrize("name", TOLD)
def test_what_was_told_is_answered_by_law_and_sense(name):
    told = TOLD[name]
    reply = advise(told.answers, told.dates)
    held, offered = set(claims(reply)), set(reply["letters"])
    state = {rung: one["state"] for rung, one in rungs(reply).items()}
    assert (told.holds - held, told.not_holds & held) == (set(), set())
    assert {rung: state[rung] for rung in told.open} == dict.fromkeys(told.open, "open")
    assert {rung: state[rung] for rung in told.closed} == dict.fromkeys(told.closed, "closed")
    assert (told.letters - offered, told.no_letters & offered) == (set(), set())
    assert (told.steps - set(steps(reply)), told.no_steps & set(steps(reply))) == (set(), set())
    days = {fact: one["last_day"] for fact, one in deadlines(reply).items()}
    assert told.last_days.items() <= days.items()
    assert told.first in ("", reply["headline"]["step"])
    assert sum(step["when"] == "now" for step in reply["steps"]) <= 3
