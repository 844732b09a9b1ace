"""What could be claimed, by rule: a formula, its facts, and an amount or a range.

An estimate is arithmetic on what the reader typed, never a promise: what is paid depends on
proof, on the contract and on who decides. Money is in fen (0.01 yuan), weight in grams;
special drawing rights are in hundredths, since their rate changes by the day. Shares are
rounded down.

Sources: 快递暂行条例 第二十八条 and 民法典 第八百三十三条 for express items, 邮政法 第四十七条
for registered mail, 民法典 第五百六十三条 and 第五百六十六条 against a seller, the Montreal
Convention for air waybills; each estimate names its facts.
"""

from collections.abc import Callable, Iterator

from guide.advise.express import insured, uninsured
from guide.keep.amounts import (
    AMOUNTS,
    Amounts,
    Answers,
    Estimate,
    limit,
    needs,
    partial,
    share,
    times,
)
from guide.model.base import KnowledgeBase
from guide.model.text import Text


def estimate(kb: KnowledgeBase, answers: Answers, amounts: Amounts) -> tuple[Estimate, ...]:
    """Return the estimates that may fit `answers`; unknown answers leave a rule in.

    Raises:
        ValueError: an amount that is negative or has an unknown name.
    """
    for name, amount in amounts.items():
        if name not in AMOUNTS:
            raise ValueError(f"unknown amount {name!r}; known are {', '.join(AMOUNTS)}")
        if amount is not None and amount < 0:
            raise ValueError(f"amount {name!r} is negative: {amount}")
    return tuple(found for rule in RULES for found in rule(kb, answers, amounts))


def _seller(kb: KnowledgeBase, answers: Answers, amounts: Amounts) -> Iterator[Estimate]:
    if answers.get("role", "buyer") != "buyer":
        return
    paid = amounts.get("paid")
    yield Estimate(
        "seller-refund",
        Text("向卖家要求退款", "Refund from the seller"),
        Text(
            "你是买家，货没送到或者送到时有问题。和运费几倍、有没有保价无关。",
            "You are the buyer and the goods did not arrive, or not in order. Neither the"
            " shipping fee nor insurance matters here.",
        ),
        Text(
            "没收到：全部货款。只收到一部分或有损坏：按缺少、损坏的部分协商，最多全部货款。",
            "Not received: the whole price. Part missing or damaged: that part, at most the"
            " whole price.",
        ),
        0 if partial(answers) and paid is not None else paid,
        paid,
        "CNY",
        needs(amounts, "paid"),
        ("not-received-terminate", "contract-third-party-fault", "risk-seller-transport-ecl20"),
    )


_POSTAL = Text(
    "只适用于邮局普遍服务里有收据的邮件（挂号信、邮政包裹），不适用于快递。",
    "Only for mail of the universal postal service with a receipt (registered letters, postal"
    " parcels), not for couriers.",
)


def _postal_insured(kb: KnowledgeBase, answers: Answers, amounts: Amounts) -> Iterator[Estimate]:
    if answers.get("insured") == "no":
        return
    part = partial(answers)
    paid = share(amounts) if part else amounts.get("insured_for")
    yield Estimate(
        "postal-insured",
        Text("邮政给据邮件，保了价", "Registered mail, insured"),
        _POSTAL,
        Text(
            "全丢、全毁：保价金额。部分损坏或缺少：实际损失 × 保价金额 ÷ 全部价值。",
            "Total loss: the declared value. Partial: the loss × declared value ÷ full value.",
        ),
        paid,
        paid,
        "CNY",
        needs(amounts, *(("loss", "insured_for", "value") if part else ("insured_for",)))
        or ("value",) * (paid is None),  # a full value of nought says nothing
        ("pl47-insured", "pl47-no-limit", "pl48-exempt"),
    )


def _postal_uninsured(kb: KnowledgeBase, answers: Answers, amounts: Amounts) -> Iterator[Estimate]:
    factor = limit(kb, "pl47-uninsured", "cap_multiple")
    if answers.get("insured") == "yes" or factor is None:
        return
    cap, loss = times(amounts.get("postage"), factor), amounts.get("loss")
    most = None if cap is None or loss is None else min(cap, loss)
    yield Estimate(
        "postal-registered",
        Text("邮政给据邮件，没保价", "Registered mail, uninsured"),
        _POSTAL,
        Text(
            f"实际损失，最多是资费的 {factor} 倍；挂号信件丢失、损毁，就是资费的 {factor} 倍。",
            f"The actual loss up to {factor} times the postage; for a registered letter lost or"
            f" damaged, {factor} times the postage.",
        ),
        most,
        cap if loss is None else most,
        "CNY",
        needs(amounts, "loss", "postage"),
        ("pl47-uninsured", "pl47-no-limit", "pl48-exempt"),
    )


def _air(kb: KnowledgeBase, answers: Answers, amounts: Amounts) -> Iterator[Estimate]:
    per_kilogram = limit(kb, "intl-montreal-26", "limit")
    if answers.get("route") not in ("inbound", "outbound") or per_kilogram is None:
        return
    grams = amounts.get("grams")
    most = None if grams is None else per_kilogram * grams // 10
    yield Estimate(
        "air-waybill",
        Text("国际航空快件", "International air waybill"),
        Text(
            "按航空运单承运，没有特别声明价值。这是上限，损失较小的按损失算。以官方最新文本为准。",
            "Carried under an air waybill without a special declaration of value. This is a"
            " cap; a smaller loss is paid as it is. The official text in force decides.",
        ),
        Text(
            f"每公斤最多 {per_kilogram} 特别提款权（SDR），按当天汇率折算。",
            f"At most {per_kilogram} special drawing rights (SDR) a kilogram, at the day's rate.",
        ),
        None if most is None else 0,
        most,
        "SDR",
        needs(amounts, "grams"),
        ("intl-montreal-26", "intl-air-limit"),
    )


Rule = Callable[[KnowledgeBase, Answers, Amounts], Iterator[Estimate]]
RULES: tuple[Rule, ...] = (
    _seller,
    insured,
    uninsured,
    _postal_insured,
    _postal_uninsured,
    _air,
)
