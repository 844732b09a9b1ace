"""What could be claimed for an express item, insured or not."""

from collections.abc import Iterator

from guide.keep.amounts import Amounts, Answers, Estimate, least, needs, share, times
from guide.model.base import KnowledgeBase
from guide.model.text import Text


def insured(kb: KnowledgeBase, answers: Answers, amounts: Amounts) -> Iterator[Estimate]:
    """Yield what the rules agreed on at posting give."""
    if answers.get("insured") == "no":
        return
    known = None not in (amounts.get("loss"), amounts.get("insured_for"))
    most = least(amounts.get("loss"), amounts.get("insured_for")) if known else None
    yield Estimate(
        "express-insured",
        Text("快件，保了价", "Express item, insured"),
        Text(
            "寄件时办了保价。先看面单和保价条款，以约定的规则为准。",
            "It was insured when sent. The rules agreed on the label and in the terms decide.",
        ),
        Text(
            "常见约定：实际损失，不超过保价金额；保价低于实际价值的，按比例赔。",
            "As commonly said online: the actual loss up to the declared value; in proportion"
            " if less than the full value was declared.",
        ),
        least(share(amounts), most),
        most,
        "CNY",
        needs(amounts, "loss", "insured_for", "value"),
        ("comp-insured-vs-uninsured", "valuables-declare"),
    )


def uninsured(kb: KnowledgeBase, answers: Answers, amounts: Amounts) -> Iterator[Estimate]:
    """Yield what a limiting clause leaves, and what civil law gives without one."""
    if answers.get("insured") != "yes":
        yield _limited(amounts)
        yield _unlimited(amounts)


def _limited(amounts: Amounts) -> Estimate:
    loss = amounts.get("loss")
    cap = times(amounts.get("postage"), amounts.get("clause_times"))
    by_clause = None if loss is None or cap is None else min(loss, cap)
    return Estimate(
        "express-uninsured-clause",
        Text(
            "快件，没保价，限制赔偿的条款有效",
            "Express item, uninsured, and the limiting clause holds",
        ),
        Text(
            "寄件时明确提示过“未保价只赔运费若干倍”，而且没有故意或重大过失。",
            "The limit was clearly pointed out when it was sent, and there was no intent or"
            " gross negligence.",
        ),
        Text(
            "运费乘以条款写的倍数，不超过实际损失。",
            "The shipping fee times the number in the clause, at most the actual loss.",
        ),
        by_clause,
        by_clause,
        "CNY",
        needs(amounts, "loss", "postage", "clause_times"),
        ("comp-amount-market-price", "format-clause-notice", "exemption-gross-negligence"),
    )


def _unlimited(amounts: Amounts) -> Estimate:
    loss = amounts.get("loss")
    return Estimate(
        "express-uninsured",
        Text(
            "快件，没保价，没有限制赔偿的条款，或者条款无效",
            "Express item, uninsured, no limiting clause or a void one",
        ),
        Text(
            "没有提示过限制赔偿，或者条款不合理、有故意或重大过失。快件没有法定的运费倍数上限。",
            "No limit was pointed out, or it is unfair, or there was intent or gross"
            " negligence. No law caps express items at a multiple of the shipping fee.",
        ),
        Text("到达地的市场价，也就是实际损失。", "The market value at the destination: your loss."),
        loss,
        loss,
        "CNY",
        needs(amounts, "loss"),
        (
            "comp-insured-vs-uninsured",
            "comp-express-civil-law-pl",
            "comp-amount-market-price",
            "format-clause-notice",
            "format-clause-void",
            "exemption-gross-negligence",
        ),
    )
