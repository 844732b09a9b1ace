"""What is commonly believed about parcels, and what the law says instead."""

from guide.model.evidence import Myth
from guide.model.text import Text

MYTHS: tuple[Myth, ...] = (
    Myth(
        id="three-times-postage",
        belief=Text(
            "没保价的快递，最多赔三倍运费。",
            "Without declared value, a courier pays three times the shipping fee at most.",
        ),
        truth=Text(
            "三倍资费说的是邮政普遍服务里的给据邮件（寄时给收据的，例如挂号信、包裹）。快递公司的快件没保价，依民事法律赔；公司自己限制赔偿的条款，要看有没有提醒你、合不合理。",
            "Three times the postage is the rule for registered mail of the universal postal service. An express item without declared value follows civil law; a company's own cap depends on whether it was pointed out to you and is reasonable.",
        ),
        facts=(
            "comp-insured-vs-uninsured",
            "comp-express-civil-law-pl",
            "pl47-uninsured",
            "format-clause-notice",
            "format-clause-void",
        ),
    ),
    Myth(
        id="cap-always-holds",
        belief=Text(
            "面单上写了“最多赔多少”，就只能按它赔。",
            "If the label states a cap, that is all you get.",
        ),
        truth=Text(
            "条款没有提醒你注意，可以主张它不算合同内容；只弹窗、打勾一般不够。故意或重大过失造成的损失，免责条款无效。",
            "A term that was never pointed out may not be part of the contract; a pop-up or tick box alone is normally not enough. The term is void for loss caused by intent or gross negligence.",
        ),
        facts=(
            "format-clause-notice",
            "clickwrap-not-enough",
            "exemption-gross-negligence",
            "case-sh-no1-insured-clause",
            "consumer-unfair-terms",
        ),
    ),
    Myth(
        id="12315-is-the-association",
        belief=Text("12315 就是消费者协会。", "12315 is the consumer association."),
        truth=Text(
            "12315 是市场监管部门的平台和电话；消费者协会是社会组织。同一件事，消费者协会先受理的，12315 就不再受理。",
            "12315 is the market regulator's platform and hotline; a consumer association is a social organisation. Once the association has a case, 12315 will not take it.",
        ),
        facts=("12315-owner", "consumer-association", "12315-not-accepted"),
    ),
    Myth(
        id="12315-for-couriers",
        belief=Text(
            "快递不送、乱签，打 12315。",
            "If a courier does not deliver or signs falsely, call 12315.",
        ),
        truth=Text(
            "12315 主要管卖家和平台。快递服务的问题，先投诉快递公司，再向邮政管理部门申诉或举报。",
            "12315 is mainly for sellers and platforms. About courier service, complain to the carrier, then appeal or report to the postal administration.",
        ),
        facts=("12315-other-dept", "appeal-scope", "report-violation-reg49"),
    ),
    Myth(
        id="appeal-is-a-verdict",
        belief=Text(
            "申诉到邮政局，快递公司就必须赔。",
            "Appeal to the postal administration and the carrier must pay.",
        ),
        truth=Text(
            "申诉是调解，不是裁决。公司应当处理并反馈，邮政管理部门应当在{appeal-30-days}内答复你，但不能强制赔钱。要强制，得去法院。",
            "An appeal is mediation, not a verdict. The company must act and report back and the administration must answer you within {appeal-30-days}, but it cannot force payment; a court can.",
        ),
        facts=(
            "appeal-mediation-emm30",
            "company-must-respond-pl65",
            "appeal-30-days",
            "small-claims",
        ),
    ),
    Myth(
        id="appeal-first",
        belief=Text(
            "直接申诉，不用先找快递公司。",
            "Appeal straight away; there is no need to ask the carrier first.",
        ),
        truth=Text(
            "要先向快递公司投诉，不满意，或者超过{appeal-preconditions}没处理，才受理申诉。举报违法不必先投诉。",
            "Complain to the carrier first; an appeal is accepted if the answer does not satisfy you, or if nothing was done for over {appeal-preconditions}. Reporting a violation needs no complaint first.",
        ),
        facts=("appeal-preconditions", "report-violation-reg49"),
    ),
    Myth(
        id="seven-days-includes-today",
        belief=Text(
            "{company-complaint-7d}从投诉当天算起。",
            "The day of the complaint counts towards the {company-complaint-7d}.",
        ),
        truth=Text(
            "当天不算，从第二天开始数。最后一天碰上休息日，要不要顺延没有明确规定。页面把两个日子都写出来，走下一步以较晚的那天为准。",
            "The day itself does not count; counting starts the day after. Whether a rest day at the end moves this deadline is not settled: we show both days, and the later one is used before the next step.",
        ),
        facts=("company-complaint-7d", "time-count-cc"),
    ),
    Myth(
        id="old-article-numbers",
        belief=Text(
            "赔偿看快递暂行条例第二十七条，投诉看第二十八条。",
            "Compensation is in art. twenty-seven of the Express Regulation, and complaints are in art. twenty-eight.",
        ),
        truth=Text(
            "那是修订前的条号。现在赔偿是第二十八条，投诉是第二十九条，内容没有变。",
            "Those are the numbers before the revision. Compensation is now in art. twenty-eight and complaints in art. twenty-nine; the wording is the same.",
        ),
        facts=("reg-renumbering-2025", "company-complaint-7d", "comp-insured-vs-uninsured"),
    ),
    Myth(
        id="old-45-days",
        belief=Text(
            "12315 调解要{12315-mediate-60d.old_mediation}。",
            "Mediation at 12315 takes {12315-mediate-60d.old_mediation}.",
        ),
        truth=Text(
            "那是已经废止的规定。现在从受理起{12315-mediate-60d}内谈不拢就终止，按自然日算；受理与否在{12315-accept-7wd}内告知。",
            "That rule is repealed. Mediation now ends {12315-mediate-60d} after acceptance, in calendar days; you are told within {12315-accept-7wd} whether the case is taken.",
        ),
        facts=("12315-mediate-60d", "12315-accept-7wd", "12315-effective"),
    ),
    Myth(
        id="seller-bears-everything",
        belief=Text(
            "没到手之前，什么风险都归卖家。", "Until it is in my hands every risk is the seller's."
        ),
        truth=Text(
            "网店发货时大体如此，签收才算交付。例外：你自己另选快递或转运；双方另有约定；无故不收；不是网店的一般买卖，货交给第一家承运的公司，风险就可能转移。",
            "Broadly so when an online shop ships: delivery is when you sign. Exceptions: a courier or forwarder you chose yourself, another agreement, refusing without reason, and ordinary sales, where the risk may pass with the first carrier.",
        ),
        facts=(
            "risk-seller-transport-ecl20",
            "risk-before-delivery",
            "risk-first-carrier-607",
            "risk-buyer-refuses-608",
            "delivery-time-sign",
        ),
    ),
    Myth(
        id="couriers-problem",
        belief=Text(
            "卖家说是快递的问题，我只能找快递。",
            "The seller says it is the courier's problem, so I must ask the courier.",
        ),
        truth=Text(
            "卖家因为快递没履行好，仍然先对你负责，再自己去找快递。你还可以让平台介入。",
            "A seller let down by the courier still answers to you first and then settles with the courier. You may also bring in the platform.",
        ),
        facts=("contract-third-party-fault", "contract-privity", "platform-assist"),
    ),
    Myth(
        id="force-majeure-always",
        belief=Text(
            "天气、堵仓、爆单都是不可抗力，快递不用负责。",
            "Weather, full depots and peak season are force majeure, so nobody has to answer for them.",
        ),
        truth=Text(
            "不可抗力要同时做到预见不了、避免不了、克服不了，还要及时通知并拿出证明。堵仓、爆单算不算，要看能不能预见、有没有尽力，由说的人证明；已经迟延之后碰上的，不免责。",
            "Force majeure must be unforeseeable, unavoidable and insurmountable, with timely notice and proof. Whether a full depot or a peak counts depends on whether it could be foreseen and what was done about it, and whoever relies on it has to prove it. It excuses nobody who was already late.",
        ),
        facts=("force-majeure-180", "force-majeure-590", "suspend-announce", "network-outage-24h"),
    ),
    Myth(
        id="accident-is-nobody",
        belief=Text(
            "运输车出车祸、仓库失火，只能自认倒霉。",
            "The truck crashed or the depot burned down: just bad luck.",
        ),
        truth=Text(
            "运输途中毁了、丢了，承运的公司原则上要赔。除非它证明是不可抗力、货物本身的性质或合理损耗，或者是寄件人、收货人的过错。车祸、失火不自动等于不可抗力。网购的还可以找卖家退款。",
            "Loss in transit is the carrier's, unless it proves force majeure, the nature of the goods or fair wear, or fault of the sender or consignee. A crash or fire is not force majeure by itself. If you bought it, you may also ask the seller for the money.",
        ),
        facts=(
            "carrier-strict-liability",
            "force-majeure-180",
            "claim-brand-or-actual-carrier",
            "risk-seller-transport-ecl20",
        ),
    ),
    Myth(
        id="insure-later",
        belief=Text("东西丢了再补保价。", "You can insure it once it is lost."),
        truth=Text(
            "保价由寄件人在交寄时办，事后补不了，收件人也不能自己加。没保价也要依民事法律赔。",
            "Only the sender can declare a value, and only when sending; the recipient cannot add it later. Without it, civil law still applies.",
        ),
        facts=("valuables-declare", "comp-insured-vs-uninsured"),
    ),
    Myth(
        id="publish-the-number",
        belief=Text(
            "把单号发到网上，快递公司怕曝光就会处理。",
            "Post the number in public and the carrier will act.",
        ),
        truth=Text(
            "单号和电话公开后，骗子会冒充客服来“理赔”。要用社交账号就发私信；公开的话遮住单号，只讲事实。",
            "With your number and phone public, fraudsters pose as agents offering “compensation”. Use a private message; in public, cover the number and state facts only.",
        ),
        facts=("privacy-leak",),
    ),
    Myth(
        id="ownerless",
        belief=Text(
            "面单坏了就是“无主件”，公司可以处理掉。",
            "With a broken label it is “ownerless” and may be disposed of.",
        ),
        truth=Text(
            "法律上叫“无着快件”，是指送不出去也退不回去的。保管期内要能继续查，期满之前不得擅自处置。凭内件描述和价值凭证可以去认。",
            "The legal term is an item that can be neither delivered nor returned. It must be possible to ask about it, and it may not be disposed of before its period ends. Describe the contents and show proof of value to claim it.",
        ),
        facts=("undeliverable-no-early-disposal", "undeliverable-return"),
    ),
    Myth(
        id="signed-means-accepted",
        belief=Text(
            "签收了，就不能再说东西有问题。",
            "Once you have signed, you can no longer complain about the goods.",
        ),
        truth=Text(
            "签收只是交付的时间，不等于认可质量；写“签收即认可质量”的条款无效。外包装破损可以当场要求看内件或拒收。发现问题尽快拍照并通知卖家。",
            "Signing is the time of delivery, not acceptance of the quality; a term that says otherwise is void. If the packing is damaged you may look inside or refuse. Photograph the fault and tell the seller soon.",
        ),
        facts=(
            "sign-not-quality-acceptance",
            "inspect-visible-damage",
            "inspect-objection-831",
            "notify-2-years-621",
        ),
    ),
    Myth(
        id="locker-needs-no-consent",
        belief=Text(
            "没人在家，快递员就能放快递柜或驿站。",
            "If nobody is home, the courier may use a locker or pickup station.",
        ),
        truth=Text(
            "要用户同意。没有同意就代签、放柜子或驿站，可以投诉，也可以举报；可并处{penalty-locker-fake-sign.fine_max}以下罚款，罚款归国家。",
            "That needs the user's consent. You may complain about it and report it if somebody signs for you or leaves it there without consent; a fine of up to {penalty-locker-fake-sign.fine_max} is possible, paid to the state.",
        ),
        facts=(
            "no-locker-without-consent",
            "deliver-to-address",
            "consent-proxy-ecl52",
            "penalty-locker-fake-sign",
        ),
    ),
    Myth(
        id="lost-is-fraud",
        belief=Text(
            "快递丢了，可以要卖家“退一赔三”。",
            "A lost parcel means triple compensation from the seller.",
        ),
        truth=Text(
            "那条讲的是欺诈。单纯丢件或晚到不算欺诈，可以要求退款和赔偿实际损失。能证明虚假发货再说欺诈。",
            "That clause is about fraud. Loss or delay alone is not fraud; ask for the money back and your actual loss. Call it fraud only if you can prove a fake shipment.",
        ),
        facts=("fraud-3x", "not-received-terminate"),
    ),
    Myth(
        id="tax-not-value",
        belief=Text(
            "海外包裹不超过{customs-50-yuan.tax_threshold}就不用交税。",
            "A parcel from abroad up to {customs-50-yuan.tax_threshold} is free of tax.",
        ),
        truth=Text(
            "那是税额，不是货值：应交的税不超过{customs-50-yuan.tax_threshold}才免征，超过的一般全额交。以官方最新文本为准。",
            "That is the tax, not the value: it is waived when the tax due is no more than {customs-50-yuan.tax_threshold}; above that the whole tax is normally due. Check the latest official text.",
        ),
        facts=("customs-50-yuan", "tariff-taxpayer-recipient"),
    ),
    Myth(
        id="ninety-percent-customs",
        belief=Text(
            "国际件异常，九成出在清关。", "Nine in ten international exceptions are customs."
        ),
        truth=Text(
            "这个比例没有出处，我们不用它。清关是常见原因之一；先看轨迹停在哪一环，再问承运的公司。",
            "No source supports that share, so we do not use it. Customs is one possible cause: see where the tracking stops, then ask the carrier.",
        ),
        facts=("customs-release-before-delivery", "express-id-copy"),
    ),
    Myth(
        id="no-delivery-no-liability",
        belief=Text("“超区”不送，我只能自己去取。", "“Out of area” means I must collect it."),
        truth=Text(
            "不能服务的地方，要事先告诉寄件人；按公布的地域却不送的，可以举报，罚款最高可到快递费的{penalty-outside-area.fine_max_multiple}，归国家。",
            "Where carriers cannot deliver, they must tell the sender beforehand. You may report one that does not deliver within its published area; the fine, paid to the state, may reach {penalty-outside-area.fine_max_multiple} the fee.",
        ),
        facts=("unserved-area-notice", "penalty-outside-area"),
    ),
    Myth(
        id="opened-no-return",
        belief=Text("拆开看过就不能退了。", "Once opened it cannot be returned."),
        truth=Text(
            "为了检查而拆封、商品还完好的，不影响{seven-day-return}无理由退货；从签收的第二天算起。商家收到退货后要一次退清，拖过{seven-day-penal-15d}可以受处罚。",
            "Opening it to check does not cost you the no-reason return within {seven-day-return}, as long as the goods are intact; counting starts the day after signing. The refund is paid in one go, and a seller who drags it out for over {seven-day-penal-15d} may be punished.",
        ),
        facts=(
            "unpack-ok",
            "seven-day-return",
            "seven-day-start",
            "refund-one-off",
            "seven-day-penal-15d",
        ),
    ),
    Myth(
        id="post-equals-courier",
        belief=Text("邮政和快递的赔偿规则一样。", "The post and couriers pay by the same rules."),
        truth=Text(
            "先看是谁寄的：邮政企业寄的叫邮件，有收据的给据邮件有自己的赔偿和查询规则；没有收据的平常邮件一般不赔。快递公司的快件依约定或民事法律赔。",
            "First see who carried it. Mail with a receipt has its own rules on payment and inquiry; ordinary mail without a receipt is normally not paid for. What a courier company carries follows the agreement or civil law.",
        ),
        facts=(
            "pl84-definitions",
            "pl47-insured",
            "pl47-uninsured",
            "pl47-no-limit",
            "pl46-ordinary",
            "pl48-exempt",
            "pl49-inquiry",
            "pl-version-2015",
        ),
    ),
    Myth(
        id="appeal-any-time",
        belief=Text("申诉什么时候提都行。", "An appeal can wait."),
        truth=Text(
            "旧办法要求{appeal-company-15d-old.appeal_limit_old}内提出，现行办法是否沿用没有核实。宜尽早申诉：监控和记录会消失，{limitation-3y}的诉讼时效也在走。",
            "The old measures asked for it within {appeal-company-15d-old.appeal_limit_old}; whether that still holds is not verified. Appeal early: video and records vanish, and the limitation period of {limitation-3y} is running.",
        ),
        facts=("appeal-company-15d-old", "appeal-rule-name", "limitation-3y"),
    ),
    Myth(
        id="unknown-parcel-no-answer",
        belief=Text(
            "收到没买过的快递，查不到是谁寄的。",
            "Nobody will tell me who sent a parcel I never ordered.",
        ),
        truth=Text(
            "可以要求快递公司提供它掌握的寄件人信息；不提供可以举报。先不要付到付款，也不要扫里面的码。",
            "You may ask the carrier for the sender's details as far as it has them; you may report a refusal. Do not pay a shipping fee on delivery, and do not scan any code inside.",
        ),
        facts=("unknown-parcel-sender-info", "report-violation-reg49"),
    ),
)
