"""The ladder: who comes next, when, how, why, and what each rung costs and closes.

There are two disputes, each with its own way up: the purchase (seller, platform, market
regulator or association, court) and the carriage (company, postal administration, court).
They may run side by side, but one dispute belongs to one body at a time.
"""

from guide.model.channels import Rung
from guide.model.claims import Runs
from guide.model.interview import Is
from guide.model.text import Text

_FREE = Text("免费。", "Free.")

RUNGS: tuple[Rung, ...] = (
    Rung(
        id="seller",
        title=Text("找卖家", "Ask the seller"),
        channel="seller",
        when=Text(
            "你是买家，包裹出了问题，现在就可以找。",
            "Now, if you are the buyer and something went wrong.",
        ),
        who=Text(
            "买家。收礼物或自己寄的，改找寄件人或快递公司。",
            "The buyer. If it is a gift, ask the sender; if you sent it yourself, ask the carrier.",
        ),
        how=Text(
            "在平台聊天里发轨迹截图，写明要补发还是退款，以及在哪天之前答复。",
            "Send a screenshot of the tracking in the platform's chat. Say whether you want a replacement or a refund, and by which day.",
        ),
        why=Text(
            "卖家和快递订了合同，又要对你负责：签收之前的风险一般在卖家。",
            "The seller has the contract with the carrier and answers to you: until you sign, the risk is normally the seller's.",
        ),
        cost=_FREE,
        bring=("keep-order", "keep-trace", "keep-talks"),
        closes=None,
        answer=Text(
            "自己定一个日期。到期没有回音就请平台介入，同时看好自动确认收货的日子。",
            "Set a day yourself. When it passes, ask the platform, and watch the auto-confirmation date.",
        ),
        facts=(
            "risk-seller-transport-ecl20",
            "delivery-time-sign",
            "risk-before-delivery",
            "contract-third-party-fault",
            "not-received-terminate",
            "seller-complaint-mechanism",
        ),
        letters=(
            "seller-refund",
            "termination-refund",
            "conform-remedy",
            "return-refund",
            "fake-shipment",
            "private-sale-demand",
            "address-to-seller",
            "extend-confirm",
        ),
    ),
    Rung(
        id="platform",
        title=Text("请平台介入", "Ask the platform to step in"),
        channel="platform",
        when=Text(
            "卖家拒绝、不回，或者自动确认收货快到了。",
            "When the seller refuses or is silent, or auto-confirmation is near.",
        ),
        who=Text(
            "买家申请，卖家按期举证；退货的、退回来的也在这里办。",
            "The buyer applies, and the seller hands in proof in time; returns are handled here too.",
        ),
        how=Text(
            "在订单里申请退款，再申请平台客服介入，按期交齐证据。",
            "Request a refund in the order, then ask the platform to step in, and hand in all your proof in time.",
        ),
        why=Text(
            "货款可能还在平台手里，它又要协助消费者维权。",
            "The platform may still hold the money, and it must help consumers.",
        ),
        cost=_FREE,
        bring=("keep-order", "keep-trace", "keep-talks", "keep-carrier-statement"),
        closes=None,
        answer=Text(
            "期限按平台规则，看订单页。等的时候不要确认收货，也不要撤销申请。",
            "The platform's own rules set the time; see your order page. Until it is settled, do not confirm receipt and do not withdraw your request.",
        ),
        facts=(
            "platform-deposit-58",
            "platform-human-review",
            "platform-assist",
            "platform-odr",
            "platform-evidence",
            "platform-disclose-seller",
            "platform-mediate-return",
        ),
        letters=(
            "seller-refund",
            "termination-refund",
            "conform-remedy",
            "return-refund",
            "fake-shipment",
            "private-sale-demand",
            "proof-of-delivery",
            "contest-return",
            "extend-confirm",
        ),
    ),
    Rung(
        id="carrier-complaint",
        title=Text("向快递公司正式投诉", "Complain to the carrier in writing"),
        channel="carrier-complaint",
        when=Text(
            "催过没有结果，或者服务明显有错，现在就可以提。",
            "Now, if asking got you nowhere or the service was clearly wrong.",
        ),
        who=Text(
            "寄件人和收件人都可以投诉服务；按保价索赔由寄件人提。",
            "Sender and recipient alike; an insured claim comes from the sender.",
        ),
        how=Text(
            "用留得下记录的方式写明：单号、事实、要求、答复日期，拿到工单号。",
            "Put it in writing: number, facts, request, date. Get a ticket number.",
        ),
        why=Text(
            "这是申诉之前必须走的一步，从它开始计算答复期限。",
            "You need it before you can appeal, and it starts the period for the answer.",
        ),
        cost=_FREE,
        bring=("keep-trace", "keep-parties", "keep-value", "keep-talks", "keep-insurance"),
        closes=None,
        answer=Text(
            "快递、邮政企业应当在{company-complaint-7d}内处理并告知你，别的公司由你定日子。每隔一两天问一次（经验值），记下答复；到期或不满意就走下一级。",
            "A courier company or the post must act on it and tell you within {company-complaint-7d}; with other companies you set the day. Ask every day or two (rule of thumb) and note the reply; when the time is up, or the answer does not satisfy you, go one rung up.",
        ),
        facts=(
            "company-complaint-7d",
            "claim-brand-or-actual-carrier",
            "comp-insured-vs-uninsured",
            "carrier-strict-liability",
            "comp-amount-market-price",
        ),
        letters=(
            "chaser",
            "formal-complaint",
            "second-complaint",
            "false-signature",
            "no-consent",
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
            "address-correction",
        ),
        answer_fact="company-complaint-7d",
        clocks=(
            Runs(
                "company-complaint-7d",
                "complained_on",
                (Is("complained", ("yes",)), Is("service", ("", "express", "post"))),
            ),
        ),
    ),
    Rung(
        id="postal-appeal",
        title=Text("向邮政管理部门申诉", "Appeal to the postal administration"),
        channel="postal-appeal",
        when=Text(
            "公司的答复你不满意，马上可以；没有答复的，要等超过{appeal-preconditions}。",
            "At once if the company's answer does not satisfy you; if it does not answer, after more than {appeal-preconditions}.",
        ),
        who=Text(
            "寄件人或收件人本人，也可以书面托人。",
            "Sender or recipient in person, or somebody with a written authorisation.",
        ),
        how=Text(
            "在申诉网站、电话或微信公众号提交：对谁、为什么、要什么、证据。",
            "Submit it on the site, by phone or on WeChat: against whom, why, what you ask for, your proof.",
        ),
        why=Text(
            "邮政管理部门会转给那家公司，居中调解；发现违法还要调查。它不是裁决，不保证赔到钱。",
            "The administration passes it to the company and mediates; it must investigate a breach of law. It does not rule on your case, and it does not promise payment.",
        ),
        cost=_FREE,
        bring=(
            "keep-trace",
            "keep-talks",
            "keep-value",
            Text(
                "投诉的日期和工单号，公司的答复",
                "The day and ticket number of your complaint, and the company's answer",
            ),
            Text("与单号对应的证件信息", "ID details that match the label"),
        ),
        closes=Text(
            "同一件事正在或已经诉讼、仲裁、人民调解的，不能再申诉。申诉谈不拢，还可以起诉。",
            "You cannot appeal once the matter is, or has been, before a court, an arbitrator or people's mediators. If the appeal gets you nowhere you may still sue.",
        ),
        answer=Text(
            "应当在{appeal-30-days}内答复你。等的时候留意公司打来的电话，把谈的条件记下来。",
            "An answer is due within {appeal-30-days}. Meanwhile take the company's calls and write down what it offers.",
        ),
        facts=(
            "appeal-preconditions",
            "company-must-respond-pl65",
            "appeal-30-days",
            "appeal-mediation-emm30",
            "appeal-evidence-needed",
            "appeal-scope",
            "appeal-noncooperation-fine",
            "contract-user-includes-recipient",
            "five-routes-crl39",
        ),
        letters=("postal-appeal",),
        answer_fact="appeal-30-days",
        clocks=(Runs("appeal-30-days", "appealed_on", (Is("appealed", ("yes",)),)),),
    ),
    Rung(
        id="postal-report",
        title=Text("向邮政管理部门举报违法", "Report a violation to the postal administration"),
        channel="postal-report",
        when=Text(
            "没问过你就代签、放柜或驿站，抛扔、扣件，编造轨迹，泄露信息：发现了就能举报，不必先投诉。",
            "When somebody signed for you or used a locker without consent, threw parcels, faked tracking records, held a parcel back or leaked data. You need not complain first.",
        ),
        who=Text(
            "任何知道情况的人，实名才有结果告知。",
            "Anybody who knows of it; give your name if you want to be told the result.",
        ),
        how=Text(
            "写明时间、地点、哪家公司、做了什么，附上照片或记录。",
            "State the time, the place, the company and what it did, with photos or records.",
        ),
        why=Text(
            "违法的事由行政机关查处；查出来的结果，以后索赔也用得上。",
            "Breaches are for the authority to punish; its finding may also support your claim.",
        ),
        cost=_FREE,
        bring=("keep-trace", "keep-no-consent", "keep-delivery-proof", "keep-goods-photo"),
        closes=None,
        answer=Text(
            "应当及时处理，条文没有写天数。罚款不赔给你，赔偿另走投诉和申诉。",
            "They must act promptly; the law sets no number of days. A fine is not paid to you; claim by complaint and appeal.",
        ),
        facts=(
            "report-violation-reg49",
            "no-locker-without-consent",
            "penalty-locker-fake-sign",
            "penalty-fake-tracking",
            "penalty-outside-area",
            "penalty-open-hide",
            "privacy-leak",
        ),
        letters=("postal-report",),
    ),
    Rung(
        id="market-regulator",
        title=Text("向市场监管部门投诉（12315）", "Complain to the market regulator (12315)"),
        channel="market-regulator",
        when=Text(
            "卖家和平台都谈不拢，而且知道受损没有超过{12315-not-accepted}。",
            "When the seller and the platform have not helped, and you have known of the harm for no more than {12315-not-accepted}.",
        ),
        who=Text(
            "为生活消费购买的买家。卖货的、替公司买的不算。",
            "A buyer for private use; not a trader or a company.",
        ),
        how=Text(
            "实名填写卖家名称和地址、请求和事实，附订单和记录。",
            "Give your real name, the seller's name and address, your request, the facts, the order and your records.",
        ),
        why=Text(
            "市场监管部门可以组织调解，也会查处涉嫌违法的。",
            "The regulator can mediate, and looks into suspected breaches of law.",
        ),
        cost=_FREE,
        bring=(
            "keep-order",
            "keep-trace",
            "keep-talks",
            Text(
                "卖家在平台公示的名称和地址",
                "The seller's name and address as published on the platform",
            ),
        ),
        closes=Text(
            "消协、法院、仲裁或别的行政机关已经受理同一争议的，它不受理。",
            "It refuses a dispute that an association, a court, an arbitrator or another authority has taken.",
        ),
        answer=Text(
            "{12315-accept-7wd}内告知受不受理；受理后{12315-mediate-60d}内谈不拢就终止，你还可以起诉。",
            "Within {12315-accept-7wd} you hear whether it takes the case; mediation ends {12315-mediate-60d} after that, and you may still sue.",
        ),
        facts=(
            "12315-owner",
            "12315-accept-7wd",
            "12315-mediate-60d",
            "12315-not-accepted",
            "12315-materials",
            "12315-jurisdiction",
            "12315-other-dept",
            "12315-mediation-voluntary",
            "12315-after-mediation",
        ),
        letters=("market-complaint", "service-complaint"),
        answer_fact="12315-accept-7wd",
        clocks=(
            Runs("12315-accept-7wd", "market_filed_on", (Is("elsewhere", ("market",)),)),
            Runs("12315-mediate-60d", "market_accepted_on", (Is("elsewhere", ("market",)),)),
        ),
    ),
    Rung(
        id="consumer-association",
        title=Text("请消费者协会调解", "Ask a consumer association to mediate"),
        channel="consumer-association",
        when=Text(
            "和卖家、快递公司谈不拢，而且同一件事没有投诉到 12315。",
            "When talks with the seller or the carrier have failed and 12315 is not dealing with the same matter.",
        ),
        who=Text(
            "为生活消费买东西、用服务的人；个人之间的买卖一般不受理。",
            "Anyone who buys something or uses a service for private life; sales between private persons are normally not taken.",
        ),
        how=Text(
            "联系所在地的消协，交订单、记录和请求。",
            "Contact your local association with the order, your records and your request.",
        ),
        why=Text(
            "它是社会组织，可以调查、调解，不能处罚。",
            "It is a social organisation that can look into the matter and mediate, but cannot punish.",
        ),
        cost=_FREE,
        bring=("keep-order", "keep-trace", "keep-talks"),
        closes=Text(
            "它受理之后，12315 不受理同一争议。",
            "Once it has the matter, 12315 will not take the same dispute.",
        ),
        answer=Text(
            "以当地消协公布的为准。先问清多久有结果，再决定走哪边。",
            "That is up to your local association. Ask how long it takes before you choose.",
        ),
        facts=("consumer-association", "five-routes-crl39", "12315-not-accepted"),
        letters=("market-complaint",),
    ),
    Rung(
        id="small-claims",
        title=Text("小额诉讼", "Small claims court"),
        channel="court",
        when=Text(
            "前面的路都走不通，证据齐全，而且在{limitation-3y}的诉讼时效内。",
            "When the other routes have failed, your evidence is complete and the limitation period of {limitation-3y} has not run out.",
        ),
        who=Text(
            "买家告卖家，寄件人或收件人告快递公司，买家退错货的，商家告买家。",
            "A buyer against the seller; a sender or recipient against the carrier; a shop against a buyer who returned something else.",
        ),
        how=Text(
            "先寄一封书面要求，再带起诉状和证据去立案；简单的案件可以口头起诉，不少法院可以在线办。金额大、要鉴定、一方在境外的，走简易或普通程序。",
            "First send a written demand, then file the claim with your proof. A simple claim may be made orally, and many courts work online. Large sums, expert appraisals or a party abroad take the summary or ordinary procedure.",
        ),
        why=Text(
            "判决可以强制执行；法院的调解书、经司法确认的调解协议也可以。小额案件一审就终审，没有上诉。",
            "A judgment can be enforced; so can a court mediation statement or a mediated agreement that a court has confirmed. A small claim is final at first instance.",
        ),
        cost=Text(
            "金额小的，案件受理费一般{court-fee.fee_upto_10000}，小额程序减半。",
            "For small sums the court fee is normally {court-fee.fee_upto_10000}, and half that in small claims.",
        ),
        bring=(
            "keep-order",
            "keep-value",
            "keep-trace",
            "keep-talks",
            "keep-carrier-statement",
            Text("已经寄出的书面要求和送达证据", "Your written demand and proof that it arrived"),
        ),
        closes=Text(
            "起诉之后，同一件事不能再申诉，12315 也不受理。",
            "Once you sue, you can no longer appeal over the same matter, and 12315 will not take it.",
        ),
        answer=Text(
            "{filing-7d}内决定立不立案；小额案件{small-claims-time}内审结，可能延长。",
            "The court decides within {filing-7d} whether to accept the case, and decides a small claim within {small-claims-time}, sometimes longer.",
        ),
        facts=(
            "judicial-confirmation-205",
            "judicial-confirmation-206",
            "small-claims",
            "small-claims-time",
            "small-claims-excluded",
            "summary-3m-164",
            "filing-7d",
            "court-online-purchase",
            "court-transport",
            "court-fee",
            "court-online",
            "oral-claim-cpl161",
            "limitation-3y",
            "limitation-interrupt",
            "format-clause-notice",
            "clickwrap-not-enough",
        ),
        letters=("demand-letter", "termination-refund", "private-sale-demand"),
        answer_fact="filing-7d",
    ),
    Rung(
        id="customs",
        title=Text("问清关代理和海关", "Ask the carrier's customs desk, then customs"),
        channel="customs",
        when=Text(
            "进出境件停在清关，或者收到缴税、补材料的通知。",
            "When a cross-border parcel stops at customs, or a notice asks for duty or papers.",
        ),
        who=Text(
            "收件人，也可以请卖家或寄件人一起办。",
            "The recipient, with the help of the seller or sender.",
        ),
        how=Text(
            "先在官方 App 核实通知，再问快递公司的清关部门，还不清楚就问海关。",
            "Verify the notice in the official app, then ask the carrier's customs desk, then customs itself.",
        ),
        why=Text(
            "海关放行之前不能投递；税款和材料由收件人负责。",
            "Nothing may be delivered before release; duty and papers are up to the recipient.",
        ),
        cost=Text(
            "咨询免费；税款和代办费按通知和价目，先核实再付。",
            "Advice is free. Duty and handling fees are stated in the notice and the price list: check them before you pay.",
        ),
        bring=(
            "keep-customs-notice",
            "keep-order",
            "keep-value",
            "keep-submission",
            Text("收件人证件", "The recipient's ID"),
        ),
        closes=None,
        answer=Text(
            "按通知写的日期补材料；答复时间由海关定，问的时候记下来。",
            "Hand in the papers by the day in the notice; customs takes its own time, so write down what you are told.",
        ),
        facts=(
            "customs-own-use",
            "customs-release-before-delivery",
            "tariff-taxpayer-recipient",
            "express-id-copy",
            "customs-personal-limit",
            "customs-over-limit",
            "customs-50-yuan",
            "customs-abandon",
        ),
        letters=("customs-reply",),
    ),
)
