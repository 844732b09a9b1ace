"""Which periods run for a case, and from which day."""

from guide.model import Is, Runs

_COMPLAINED = Is("complained", ("yes",))
_CROSSING = Is("route", ("inbound", "outbound"))
_AT_RISK = (
    "stalled",
    "label_problem",
    "delivered_not_received",
    "returned",
    "damaged",
    "shortage",
    "lost",
    "destroyed_abandoned",
    "investigating",
)

RUNS: tuple[Runs, ...] = (
    Runs("company-complaint-7d", "complained_on", (_COMPLAINED,)),
    Runs("appeal-30-days", "appealed_on", (Is("appealed", ("yes",)),)),
    Runs("12315-accept-7wd", "market_filed_on", (Is("elsewhere", ("market",)),)),
    Runs("12315-mediate-60d", "market_accepted_on", (Is("elsewhere", ("market",)),)),
    # 七日无理由退货自签收次日起算，只有买家、并且东西到手时才有意义。
    Runs(
        "seven-day-return", "signed_on", (Is("role", ("buyer",)), Is("received", ("yes", "partly")))
    ),
    # 邮政给据邮件的查询期自交寄之日起算；是不是邮政寄递，由读者判断。
    Runs("pl49-inquiry", "shipped_on", (Is("route", ("domestic",)),), _AT_RISK),
    Runs(
        "intl-mail-180d", "shipped_on", (_CROSSING,), (*_AT_RISK, "customs_hold", "transit_delay")
    ),
    # 诉讼时效自知道受损害之日起算；签收日、最后更新日不晚于知道之日，按它们算最稳妥。
    Runs("limitation-3y", "signed_on", (), _AT_RISK),
    Runs("limitation-3y", "last_update_on", (), _AT_RISK),
)
