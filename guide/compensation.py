"""What could be claimed, by rule: a formula, its facts, and an amount or a range.

An estimate is arithmetic on what the reader typed, never a promise: what is paid depends on
proof, on the contract and on who decides. Money is in fen (0.01 yuan), weight in grams;
special drawing rights are in hundredths, since their rate changes by the day. Shares are
rounded down.

Sources: 快递暂行条例 第二十八条 and 民法典 第八百三十三条 for express items, 邮政法 第四十七条
for registered mail, 民法典 第五百六十三条 and 第五百六十六条 against a seller, the Montreal
Convention for air waybills; each estimate names its facts.
"""

from collections.abc import Callable, Iterator, Mapping
from typing import Literal

from guide.model import KnowledgeBase, Text
from guide.record import record

Amounts = Mapping[str, int | None]
Answers = Mapping[str, str]

AMOUNTS: dict[str, Text] = {
    "paid": Text("付给卖家的钱", "what you paid the seller"),
    "loss": Text("实际损失（丢失或损坏部分的市场价）", "your actual loss (market value)"),
    "postage": Text("运费", "the postage"),
    "insured_for": Text("保价金额", "the declared value"),
    "value": Text("全部内件的价值", "the value of everything inside"),
    "clause_times": Text("条款写的运费倍数", "how many times the postage the clause says"),
    "grams": Text("重量（克）", "the weight in grams"),
}


@record
class Estimate:
    """One rule: when it holds, its formula, and the amount from `low` to `high`.

    None stands for an amount that is not known yet: `needs` names what to type in for it.
    """

    id: str
    title: Text
    when: Text
    formula: Text
    low: int | None
    high: int | None
    unit: Literal["CNY", "SDR"]
    needs: tuple[str, ...]
    facts: tuple[str, ...]


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


def _needs(amounts: Amounts, *names: str) -> tuple[str, ...]:
    return tuple(name for name in names if amounts.get(name) is None)


def _least(*amounts: int | None) -> int | None:
    """Return the smallest amount known; None if none is."""
    return min((amount for amount in amounts if amount is not None), default=None)


def _times(one: int | None, other: int | None) -> int | None:
    return None if one is None or other is None else one * other


def _share(amounts: Amounts) -> int | None:
    """Return the loss in the proportion of the declared to the full value, at most all of it."""
    loss, declared, value = (amounts.get(name) for name in ("loss", "insured_for", "value"))
    if loss is None or declared is None or not value:
        return None
    return min(loss, loss * declared // value)


def _limit(kb: KnowledgeBase, fact: str, name: str) -> int | None:
    """Return the number that `fact` gives under `name`; None if the fact is not there."""
    record = kb.facts.get(fact)
    return next((q.n for key, q in record.values if key == name), None) if record else None


def _partial(answers: Answers) -> bool:
    """Return whether only a part was lost or damaged."""
    return answers.get("seen") in ("damaged", "shortage") or answers.get("received") == "partly"


def _seller(kb: KnowledgeBase, answers: Answers, amounts: Amounts) -> Iterator[Estimate]:
    if answers.get("role", "buyer") != "buyer":
        return
    paid = amounts.get("paid")
    yield Estimate(
        "seller-refund",
        Text("向卖家要求退款", "Refund from the seller"),
        Text(
            "你是买家，货没送到或者送到时有问题。和运费几倍、有没有保价无关。",
            "You are the buyer and the goods did not arrive, or not in order. Neither postage nor"
            " insurance matters here.",
        ),
        Text(
            "没收到：全部货款。只收到一部分或有损坏：按缺少、损坏的部分协商，最多全部货款。",
            "Not received: the whole price. Received in part or damaged: for the part concerned,"
            " at most the whole price.",
        ),
        0 if _partial(answers) and paid is not None else paid,
        paid,
        "CNY",
        _needs(amounts, "paid"),
        ("not-received-terminate", "contract-third-party-fault", "risk-seller-transport-ecl20"),
    )


def _insured(kb: KnowledgeBase, answers: Answers, amounts: Amounts) -> Iterator[Estimate]:
    if answers.get("insured") == "no":
        return
    known = None not in (amounts.get("loss"), amounts.get("insured_for"))
    most = _least(amounts.get("loss"), amounts.get("insured_for")) if known else None
    yield Estimate(
        "express-insured",
        Text("快件，保了价", "Express item, insured"),
        Text(
            "寄件时办了保价。先看面单和保价条款，以约定的规则为准。",
            "It was insured when posted. The rules agreed on the label and in the terms decide.",
        ),
        Text(
            "常见约定：实际损失，不超过保价金额；保价低于实际价值的，按比例赔。",
            "Usually agreed: the actual loss up to the declared value; in proportion where less"
            " than the full value was declared.",
        ),
        _least(_share(amounts), most),
        most,
        "CNY",
        _needs(amounts, "loss", "insured_for", "value"),
        ("comp-insured-vs-uninsured", "valuables-declare"),
    )


def _uninsured(kb: KnowledgeBase, answers: Answers, amounts: Amounts) -> Iterator[Estimate]:
    if answers.get("insured") == "yes":
        return
    loss = amounts.get("loss")
    cap = _times(amounts.get("postage"), amounts.get("clause_times"))
    by_clause = None if loss is None or cap is None else min(loss, cap)
    yield Estimate(
        "express-uninsured-clause",
        Text("快件，没保价，限赔条款有效", "Express item, uninsured, the limiting clause holds"),
        Text(
            "寄件时明确提示过“未保价只赔运费若干倍”，而且没有故意或重大过失。",
            "The limit was clearly pointed out at posting, and there was no intent or gross"
            " negligence.",
        ),
        Text(
            "运费乘以条款写的倍数，不超过实际损失。",
            "The postage times the number in the clause, at most the actual loss.",
        ),
        by_clause,
        by_clause,
        "CNY",
        _needs(amounts, "loss", "postage", "clause_times"),
        ("comp-amount-market-price", "format-clause-notice", "exemption-gross-negligence"),
    )
    yield Estimate(
        "express-uninsured",
        Text(
            "快件，没保价，没有限赔条款或条款无效",
            "Express item, uninsured, no limiting clause or a void one",
        ),
        Text(
            "没有提示过限赔，或者条款不合理、有故意或重大过失。快件没有法定的运费倍数上限。",
            "No limit was pointed out, or it is unfair, or there was intent or gross negligence."
            " No law caps express items at a multiple of the postage.",
        ),
        Text("到达地的市场价，也就是实际损失。", "The market value at the destination: your loss."),
        loss,
        loss,
        "CNY",
        _needs(amounts, "loss"),
        (
            "comp-insured-vs-uninsured",
            "comp-express-civil-law-pl",
            "comp-amount-market-price",
            "format-clause-notice",
            "format-clause-void",
            "exemption-gross-negligence",
        ),
    )


def _postal(kb: KnowledgeBase, answers: Answers, amounts: Amounts) -> Iterator[Estimate]:
    when = Text(
        "只适用于邮局普遍服务里有收据的邮件（挂号信、邮政包裹），不适用于快递。",
        "Only for mail of the universal postal service with a receipt (registered letters, postal"
        " parcels), not for couriers.",
    )
    if answers.get("insured") != "no":
        part = _partial(answers)
        paid = _share(amounts) if part else amounts.get("insured_for")
        yield Estimate(
            "postal-insured",
            Text("邮政给据邮件，保了价", "Registered mail, insured"),
            when,
            Text(
                "全丢、全毁：保价金额。部分损坏或缺少：实际损失 × 保价金额 ÷ 全部价值。",
                "Total loss: the declared value. Partial: the loss × declared value ÷ full value.",
            ),
            paid,
            paid,
            "CNY",
            _needs(amounts, *(("loss", "insured_for", "value") if part else ("insured_for",))),
            ("pl47-insured", "pl47-no-limit", "pl48-exempt"),
        )
    times = _limit(kb, "pl47-uninsured", "cap_multiple")
    if answers.get("insured") != "yes" and times is not None:
        cap, loss = _times(amounts.get("postage"), times), amounts.get("loss")
        most = None if cap is None or loss is None else min(cap, loss)
        yield Estimate(
            "postal-registered",
            Text("邮政给据邮件，没保价", "Registered mail, uninsured"),
            when,
            Text(
                f"实际损失，最多是资费的 {times} 倍；挂号信件丢失、损毁，就是资费的 {times} 倍。",
                f"The actual loss up to {times} times the postage; for a registered letter lost or"
                f" damaged, {times} times the postage.",
            ),
            most,
            cap if loss is None else most,
            "CNY",
            _needs(amounts, "loss", "postage"),
            ("pl47-uninsured", "pl47-no-limit", "pl48-exempt"),
        )


def _air(kb: KnowledgeBase, answers: Answers, amounts: Amounts) -> Iterator[Estimate]:
    per_kilogram = _limit(kb, "intl-montreal-26", "limit")
    if answers.get("route") not in ("inbound", "outbound") or per_kilogram is None:
        return
    grams = amounts.get("grams")
    most = None if grams is None else per_kilogram * grams // 10
    yield Estimate(
        "air-waybill",
        Text("国际航空快件", "International air waybill"),
        Text(
            "按航空运单承运，没有特别声明价值。这是上限，损失较小的按损失算。以官方最新文本为准。",
            "Carried under an air waybill without a special declaration of value. This is a cap;"
            " a smaller loss counts as it is. The official text in force decides.",
        ),
        Text(
            f"每公斤最多 {per_kilogram} 特别提款权（SDR），按当天汇率折算。",
            f"At most {per_kilogram} special drawing rights (SDR) a kilogram, at the day's rate.",
        ),
        None if most is None else 0,
        most,
        "SDR",
        _needs(amounts, "grams"),
        ("intl-montreal-26", "intl-air-limit"),
    )


Rule = Callable[[KnowledgeBase, Answers, Amounts], Iterator[Estimate]]
RULES: tuple[Rule, ...] = (_seller, _insured, _uninsured, _postal, _air)
