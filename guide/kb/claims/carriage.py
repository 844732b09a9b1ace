"""寄件人向承运人索赔 - the sender's claim on the carrier, by what carries it."""

from guide.model.claims import Claim, Runs
from guide.model.interview import Is
from guide.model.steps import Stage, Step
from guide.model.text import Text

_MAIL = Is("service", ("post",))
_AIR = Is("service", ("air",))
_POSTED = Is("deal", ("", "sending", "sale", "private-sale"))
_COURIER = Is("service", ("", "express"))
_CROSSING = Is("route", ("inbound", "outbound"))
_ON_LAND = Is("service", ("", "express", "post", "instant", "freight"))
_MINE = (Is("deal", ("return",)), Is("chosen", ("me",)))
_HANDED = Is("handed_over", ("yes",))  # what was scanned was handed over: guide.ask.derive
_BROKEN = Is("harm", ("damaged", "short"))
_CLAIMING: tuple[Stage, ...] = ("raise", "waiting", "overdue", "answered")

CLAIM = Claim(
    id="carriage",
    against="carrier",
    title=Text("要承运的公司赔", "The carrier must pay for the loss"),
    says=Text(
        "谁把东西交给快递（承运的公司）寄，运输合同就是谁的。丢了、坏了、少了、晚了，由承运的公司按合同和法律赔给他。",
        "Whoever gave it to the carrier has the contract with it: for loss, damage, shortage or delay, the carrier pays that person under the contract and the law.",
    ),
    remedy=Text(
        "查清下落；丢、坏、少的，按约定的保价规则或者实际损失赔偿。",
        "Finding it; for loss, damage or shortage, payment under the insurance terms or of the actual loss.",
    ),
    ways=(
        (_POSTED, Is("role", ("sender", "seller")), _HANDED),
        (*_MINE, _HANDED),
        (Is("deal", ("business",)), _HANDED),
    ),
    harms=("missing", "late", "damaged", "short", "misdelivered", "going-back"),
    track="carrier",
    waits=True,
    not_seen=("scam_suspect", "cancelled"),
    steps=(
        "answer-buyer",
        Step(
            id="ask-whose-contract",
            does=Text(
                "先分清：公司寄的，找承运的公司；公司买的，先找卖家。",
                "Sort this out first; if the company sent it, turn to the carrier; if the company bought it, turn to the seller.",
            ),
            channel="self",
            how=Text(
                "公司买的货，交给快递之后风险归谁，看合同怎么约定；没有约定，法律另有规定。它不是生活消费，消协和 12315 一般不受理。",
                "The contract says who bears the risk once the goods are with the carrier; if it does not, the law does. As this is not private use, associations and 12315 normally do not take it.",
            ),
            only_if=(Is("deal", ("business",)), Is("seller_asked", ("", "no"))),
            facts=("contract-privity", "perform-509", "risk-first-carrier-607"),
        ),
        Step(
            id="inspect-return",
            does=Text(
                "签收退件前当面查验，称重、拍照。",
                "Before you sign for a return, inspect it, weigh it and photograph it.",
            ),
            channel="courier",
            how=Text(
                "少了、坏了就在签收时写明，当天报快递公司，索赔从这里开始。",
                "If anything is missing or damaged, note it when you sign and report it to the carrier the same day: a claim starts here.",
            ),
            only_if=(Is("seen", ("returned",)),),
            facts=("inspect-objection-831", "deliver-to-address"),
        ),
        "lock-contents",
        "fresh-by-the-hour",
        "object-air-damage",
        "complain-company",
        "complain-carrier",
        "prepare-claim",
        "claim-insured",
        "claim-uninsured",
        Step(
            id="claim-damage",
            does=Text(
                "向快递公司书面索赔：哪里坏了、值多少、凭证是什么。",
                "Claim from the carrier in writing: what is damaged, what it is worth, and the proof.",
            ),
            channel="carrier-complaint",
            how=Text(
                "按实际损失写，附价值凭证和照片；东西和包装留着，等它来看。说你包装不好的，由它证明。",
                "Claim the actual loss, with proof of the value and photos; keep the goods and packing for inspection. If the carrier blames your packing, it has to prove that.",
            ),
            only_if=(Is("harm", ("damaged",)), _COURIER),
            when="next",
            stages=_CLAIMING,
            facts=(
                "carrier-strict-liability",
                "comp-amount-market-price",
                "packing-827",
                "sender-declare-825",
            ),
            letter="damage-claim",
        ),
        Step(
            id="claim-shortage",
            does=Text(
                "向快递公司书面索赔：少了什么、值多少、重量差多少。",
                "Claim from the carrier in writing: what is missing, what it is worth, and the difference in weight.",
            ),
            channel="carrier-complaint",
            how=Text(
                "请它给出各站的称重记录，和面单、实收的重量放在一起。附发货照片和价值凭证。",
                "Ask for the weights taken on the way, and set them beside the label and what arrived. Attach photos from when you sent it and proof of the value.",
            ),
            only_if=(Is("harm", ("short",)), _COURIER),
            when="next",
            stages=_CLAIMING,
            facts=("carrier-strict-liability", "comp-amount-market-price", "prevent-loss-26"),
            letter="shortage",
        ),
        Step(
            id="claim-mail-insured",
            does=Text(
                "凭收据按保价额书面索赔。",
                "Claim the insured sum for mail in writing, with the receipt.",
            ),
            channel="branch",
            how=Text(
                "全丢、全毁按保价额；坏了一部分、少了一部分的按比例。在查询期内提出，过了既没查询又没索赔，邮政就不赔了。",
                "If all is lost or destroyed, the insured sum; if only part, a share. Ask within the time for inquiries; if it passes with neither inquiry nor claim, nothing is due.",
            ),
            only_if=(_MAIL, Is("insured", ("yes",)), Is("harm", ("missing", "damaged", "short"))),
            when="next",
            stages=_CLAIMING,
            facts=("pl47-insured", "pl48-exempt", "pl49-lapse"),
            letter="post-inquiry-claim",
        ),
        Step(
            id="claim-mail-uninsured",
            does=Text(
                "凭收据书面索赔（寄给据邮件时给的那张）；先看适用哪一套规则。",
                "Claim for the mail in writing, with the receipt, after checking which rules apply.",
            ),
            channel="branch",
            how=Text(
                "普遍服务的给据邮件按实际损失赔，最高资费的{pl47-uninsured.cap_multiple}；没有收据的平信一般不赔。超出普遍服务的，比如邮政的快递业务，按民事法律赔实际损失。",
                "Mail with a receipt within the universal service: the actual loss, at most {pl47-uninsured.cap_multiple} the postage; ordinary letters: normally nothing. Beyond that service, such as the post's courier service, civil law applies: the actual loss.",
            ),
            only_if=(
                _MAIL,
                Is("insured", ("", "no")),
                Is("harm", ("missing", "damaged", "short")),
            ),
            when="next",
            stages=_CLAIMING,
            facts=(
                "pl47-uninsured",
                "pl47-no-limit",
                "pl46-ordinary",
                "pl45-scope",
                "pl15-universal",
                "pl84-parcel-size",
            ),
            letter="post-inquiry-claim",
        ),
        Step(
            id="claim-freight",
            does=Text(
                "向即时配送或货运公司书面索赔，给一个答复的日子。",
                "Claim in writing from the instant-delivery or freight company, and set a day for the answer.",
            ),
            channel="carrier-complaint",
            how=Text(
                "它一般不归邮政管理部门管；自称快递的，请它出示快递业务许可。先走公司和平台的客服，到期不行，再向市场监管部门投诉这项服务，或者起诉。",
                "The postal administration normally has no say over it; if it calls itself a courier, ask to see its licence. Use the company's and the platform's service first. If the day passes, complain to the market regulator about the service, or go to court.",
            ),
            only_if=(Is("service", ("instant", "freight")),),
            stages=_CLAIMING,
            facts=(
                "carrier-strict-liability",
                "comp-amount-market-price",
                "format-clause-notice",
                "freight-care-30",
                "freight-contract-31",
            ),
            letter="freight-claim",
        ),
        "claim-delay",
        Step(
            id="contest-offer",
            does=Text(
                "要它指出依据哪一条，并证明寄件时提示过你。",
                "Ask which clause the carrier relies on when it offers too little or says it is too late, and for proof that you were told of it.",
            ),
            channel="carrier-chat",
            how=Text(
                "没提示过、不合理地免掉自己责任的条款，可以主张不算数。没算清实际损失之前，不签“一次性了结”。",
                "You may dispute a clause that was not pointed out, or that unfairly frees the carrier. Sign no “full and final” paper before the actual loss is worked out.",
            ),
            only_if=(Is("offer", ("none", "multiple-of-postage", "part", "refused-late")),),
            facts=(
                "format-clause-notice",
                "burden-notice-jc10",
                "format-clause-void",
                "clickwrap-not-enough",
                "inspect-objection-831",
            ),
            letter="insurance-objection",
        ),
        Step(
            id="check-full-offer",
            does=Text(
                "写清金额、到账的日子，钱到了再结案。",
                "Get the sum and the day in writing, and close the case only when the money has arrived.",
            ),
            channel="carrier-complaint",
            how=Text(
                "付款方式要在官方渠道里确认。要你先交钱、装软件、共享屏幕的，都是骗局。",
                "Confirm through the official channel how it is paid. Anybody who first wants money, an app or your screen is a scammer.",
            ),
            only_if=(Is("offer", ("full",)),),
        ),
        "post-inquiry",
        Step(
            id="claim-air-loss",
            does=Text(
                "书面告诉承运的公司东西丢了，记住期限。",
                "Claim the loss of air freight in writing within its time.",
            ),
            channel="carrier-complaint",
            how=Text(
                "该到之日起满{intl-air-7d-lost}还没到，收货人可以直接向承运人主张。国际空运按公约限额算，申报过价值的除外；压低法定限额的条款无效。",
                "{intl-air-7d-lost} after it should have arrived, the consignee may turn to the carrier directly. International liability is limited by convention unless a value was declared; a term that lowers the legal limit is void.",
            ),
            only_if=(_AIR, Is("harm", ("missing",))),
            when="next",
            facts=(
                "intl-air-7d-lost",
                "air-domestic-100",
                "air-liability-131",
                "intl-air-limit",
                "intl-montreal-26",
                "air-declared-137",
                "air-terms-void-138",
                "intl-air-limitation",
                "air-several-144",
            ),
            letter="air-loss-claim",
        ),
        Step(
            id="object-air-delay",
            does=Text(
                "在{air-delay-notice}内书面提出异议。",
                "Object in writing within {air-delay-notice} when air freight is late.",
            ),
            channel="carrier-complaint",
            how=Text(
                "从货交到收货人手里算起。写明航空运单号、该到的日子、实际的日子和损失，留好送达的证据。",
                "Counted from when the goods were in the consignee's hands. State the air waybill number, the day due, the actual day and the loss, and keep proof that your notice was delivered.",
            ),
            only_if=(_AIR, Is("harm", ("late",))),
            when="next",
            facts=("air-delay-notice", "air-delay-132", "air-written-142"),
            letter="air-delay-notice",
        ),
        Step(
            id="object-if-by-air",
            does=Text(
                "跨境走的是空运的，在{intl-air-notice.damage}内书面提出异议。",
                "Object in writing within {intl-air-notice.damage} if it was flown across the border.",
            ),
            channel="carrier-complaint",
            how=Text(
                "先问承运商：是航空货运还是邮件。邮件不适用这个期限；说不清的，按短的日子先发一份书面异议。",
                "Ask the carrier whether it went as air freight or as mail; this time limit does not apply to mail. If nobody can say, send a written objection within the shorter time.",
            ),
            only_if=(_CROSSING, _COURIER, _BROKEN),
            facts=("intl-air-notice", "air-written-142", "air-mail-excluded"),
            letter="damage-claim",  # it says that it is the notice; so does the one on a shortage
        ),
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
        "air-loss-claim",
        "air-delay-notice",
        "second-complaint",
        "postal-appeal",
        "demand-letter",
        "chaser",
        "false-signature",
        "service-complaint",
    ),
    facts=(
        "comp-insured-vs-uninsured",
        "comp-express-civil-law-pl",
        "carrier-strict-liability",
        "comp-amount-market-price",
        "contract-sender-carrier",
        "air-mail-excluded",
    ),
    clocks=(
        Runs("pl49-inquiry", "shipped_on", (_MAIL, Is("route", ("domestic", ""))), own=True),
        Runs("intl-mail-180d", "shipped_on", (_MAIL, _CROSSING), own=True),
        Runs("intl-air-notice", "signed_on", (_AIR, _BROKEN), own=True),
        Runs("intl-air-notice", "signed_on", (_CROSSING, _BROKEN, _COURIER), own=True),
        Runs("air-delay-notice", "signed_on", (_AIR, Is("harm", ("late",))), own=True),
        Runs("intl-air-limitation", "signed_on", (_AIR,), own=True),
        Runs("intl-air-limitation", "last_update_on", (_AIR,), own=True),
        Runs("intl-air-limitation", "signed_on", (_CROSSING, _COURIER), own=True),
        Runs("limitation-3y", "signed_on", (_ON_LAND,), own=True),
        Runs("limitation-3y", "last_update_on", (_ON_LAND,), own=True),
    ),
    proofs=("keep-trace", "keep-posting", "keep-value", "keep-insurance", "keep-talks"),
    never=("never-sign-away", "never-stranger-claim"),
)
