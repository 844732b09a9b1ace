"""寄件人向承运人索赔 - the sender's claim on the carrier."""

from guide.model import Claim, Is, Runs, Step, Text

_MAIL = Is("service", ("post",))
_AIR = Is("service", ("air",))
_CROSSING = Is("route", ("inbound", "outbound"))
_ON_LAND = ("", "express", "post", "instant", "freight")
_MINE = Is("chosen", ("", "me"))

CLAIM = Claim(
    id="carriage",
    against="carrier",
    title=Text("要承运人赔", "The carrier must pay for the loss"),
    says=Text(
        "是你交给承运人寄的，运输合同就是你和他的：丢了、坏了、少了、晚了，由他按合同和法律赔。",
        "You handed it to the carrier, so the contract of carriage is yours: for loss, damage, shortage or delay the carrier pays under the contract and the law.",
    ),
    remedy=Text(
        "查清下落；丢、坏、少的，按约定的保价规则或者实际损失赔偿。",
        "Find it; for loss, damage or shortage pay under the insurance terms or for the actual loss.",
    ),
    ways=(
        (Is("role", ("sender", "seller")), _MINE, Is("handed_over", ("", "yes"))),
        (Is("deal", ("business",)), Is("handed_over", ("", "yes"))),
    ),
    harms=("missing", "late", "damaged", "short", "misdelivered", "going-back"),
    track="carrier",
    waits=True,
    not_seen=("scam_suspect", "cancelled"),
    steps=(
        "answer-buyer",
        Step(
            id="lock-contents",
            does=Text(
                "里面是手机、电脑的，现在就远程锁定，记下序列号。",
                "If it holds a phone or computer: lock it remotely now and note the serial number.",
            ),
            channel="self",
            how=Text(
                "用厂家的“查找”功能标记丢失；序列号在盒子或购买凭证上，报警和索赔都要用。",
                "Mark it as lost with the maker's own service. The serial number stands on the box or the receipt; police and claim need it.",
            ),
            only_if=(Is("contents", ("phone",)), Is("harm", ("missing",))),
        ),
        Step(
            id="fresh-by-the-hour",
            does=Text(
                "里面是生鲜的，按小时算：马上要它找到并说明温度，拍照留证。",
                "Fresh goods count by the hour: have it found at once, ask how it was kept, take photos.",
            ),
            channel="hotline",
            how=Text(
                "打官方热线，说“生鲜件，请转人工”。能及时止损的，马上止损。",
                "Call the official hotline and say it is fresh goods; ask for a person (转人工). Limit the loss where you can.",
            ),
            only_if=(Is("contents", ("fresh",)),),
            facts=("mitigate-591",),
        ),
        "complain-carrier",
        "prepare-claim",
        "claim-insured",
        "claim-uninsured",
        Step(
            id="claim-damage",
            does=Text(
                "向承运的公司书面索赔：损坏或缺少的东西、价值、凭证。",
                "Claim from the carrier in writing: what is damaged or missing, its value, the proof.",
            ),
            channel="carrier-complaint",
            how=Text(
                "按实际损失写，附价值凭证和照片；东西和包装留着，等它来看。",
                "Claim the actual loss with proof of value and photos; keep goods and packing for inspection.",
            ),
            only_if=(Is("harm", ("damaged", "short")),),
            when="next",
            stages=("raise", "waiting", "overdue", "answered"),
            facts=("carrier-strict-liability", "comp-amount-market-price"),
            letter="damage-claim",
        ),
        Step(
            id="claim-freight",
            does=Text(
                "向即时配送或货运公司书面索赔，给一个答复的日子。",
                "Claim from the delivery or freight company in writing and set a day for the answer.",
            ),
            channel="carrier-complaint",
            how=Text(
                "它不归邮政管理部门管。先走公司和平台的客服，不行再向市场监管部门投诉这项服务，或者起诉。",
                "The postal administration has no say over it. Use the company's and the platform's service first, then the market regulator about the service, or the court.",
            ),
            only_if=(Is("service", ("instant", "freight")),),
            facts=("carrier-strict-liability", "comp-amount-market-price", "format-clause-notice"),
            letter="freight-claim",
        ),
        "claim-delay",
        Step(
            id="contest-offer",
            does=Text(
                "对方只按运费几倍赔或者说超时不赔：要它指出哪一条，并证明提示过你。",
                "It offers a multiple of the postage or says it is too late: ask which clause, and for proof that you were told.",
            ),
            channel="carrier-chat",
            how=Text(
                "没提示过、不合理地免掉自己责任的条款，不是你的约定。实际损失用凭证说话。",
                "A clause that was not pointed out, or that unfairly frees the carrier, does not bind you. Prove the actual loss.",
            ),
            only_if=(Is("offer", ("none", "multiple-of-postage", "part", "refused-late")),),
            facts=("format-clause-notice", "format-clause-void", "clickwrap-not-enough"),
            letter="insurance-objection",
        ),
        "post-inquiry",
        Step(
            id="claim-air-loss",
            does=Text(
                "空运的，向承运人书面主张遗失，记住时限。",
                "Sent as air freight: claim the loss in writing within its time.",
            ),
            channel="carrier-complaint",
            how=Text(
                "应当到达的日子过了{intl-air-7d-lost}还没到，收货人可以直接向承运人主张。责任按公约限额算，申报过价值的除外。",
                "{intl-air-7d-lost} after it should have arrived, the consignee may turn to the carrier directly. Liability is limited by convention unless a value was declared.",
            ),
            only_if=(Is("service", ("air",)), Is("harm", ("missing",))),
            when="next",
            facts=(
                "intl-air-7d-lost",
                "intl-air-limit",
                "intl-montreal-26",
                "intl-air-notice",
                "intl-air-limitation",
            ),
        ),
        "object-air-damage",
        "complain-again",
        "appeal-postal",
        "file-service-complaint",
        "call-police",
        "sue-small",
    ),
    rungs=("carrier-complaint", "postal-appeal", "market-regulator", "small-claims"),
    letters=(
        "formal-complaint",
        "loss-claim-insured",
        "loss-claim-uninsured",
        "damage-claim",
        "shortage",
        "delay",
        "freight-claim",
        "insurance-objection",
        "post-inquiry-claim",
        "air-damage-notice",
        "second-complaint",
        "postal-appeal",
        "demand-letter",
        "chaser",
        "false-signature",
    ),
    facts=(
        "comp-insured-vs-uninsured",
        "comp-express-civil-law-pl",
        "carrier-strict-liability",
        "comp-amount-market-price",
        "contract-sender-carrier",
        "segment-carrier-834",
        "air-mail-excluded",
    ),
    clocks=(
        Runs("pl49-inquiry", "shipped_on", (_MAIL, Is("route", ("domestic", ""))), own=True),
        Runs("intl-mail-180d", "shipped_on", (_MAIL, _CROSSING), own=True),
        Runs("intl-air-notice", "signed_on", (_AIR, Is("harm", ("damaged", "short"))), own=True),
        Runs(
            "intl-air-notice",
            "signed_on",
            (_CROSSING, Is("harm", ("damaged", "short")), Is("service", ("", "express"))),
            own=True,
        ),
        Runs("intl-air-limitation", "signed_on", (_AIR,), own=True),
        Runs(
            "intl-air-limitation",
            "signed_on",
            (_CROSSING, Is("service", ("", "express"))),
            own=True,
        ),
        Runs("limitation-3y", "signed_on", (Is("service", _ON_LAND),), own=True),
        Runs("limitation-3y", "last_update_on", (Is("service", _ON_LAND),), own=True),
    ),
    proofs=("keep-trace", "keep-posting", "keep-value", "keep-insurance", "keep-talks"),
    never=("never-sign-away", "never-stranger-claim"),
)
