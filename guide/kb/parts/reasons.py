"""Why a rung of the ladder stands as it does; `guide.advise.ladder` chooses among them."""

from guide.model.claims import Reason
from guide.model.text import Text

REASONS: tuple[Reason, ...] = (
    Reason(
        "not-needed-yet",
        Text(
            "目前是正常状态，还用不上这一级。",
            "Nothing is wrong at the moment; this rung is not needed yet.",
        ),
    ),
    Reason(
        "not-for-this-claim",
        Text(
            "你在这件事里可以提的要求，用不到这一级。",
            "What you can ask for in this case does not lead here.",
        ),
    ),
    # ------------------------------------------------------- not yet, and when
    Reason(
        "raise-first",
        Text(
            "先向对方提出来，给一个答复的日子；对方拒绝或者到期没有结果，再走这一级。",
            "First ask the other side and set a day. If they refuse or the day passes, come here.",
        ),
    ),
    Reason(
        "wait-for-answer",
        Text(
            "已经提出，先等答复。请对方定一个日子，过了那天再走这一级。",
            "You have asked, so wait for the answer. Set a day for it; when it has passed, come here.",
        ),
    ),
    Reason(
        "opens-when-due",
        Text(
            "已经提出，等对方答复；到期没有结果，{opens}起走这一级。",
            "You have asked. If no answer comes in time, this opens on {opens}.",
        ),
    ),
    Reason(
        "seller-first-conform",
        Text(
            "东西送到时已经坏了、少了或者不对，先找卖家：修、换、退、补都向卖家提。",
            "It came damaged, short or wrong: ask the seller to repair or replace it, take it back, or send what is missing.",
        ),
        ("defect-return-crl24",),
    ),
    Reason(
        "seller-first-return-refund",
        Text(
            "退货的钱由卖家退：把退货单号和交寄凭证发过去，请卖家定下退款的日子。",
            "The seller refunds a return: send them its tracking number and proof that you sent it, and set a day.",
        ),
    ),
    Reason(
        "seller-first-private-sale",
        Text(
            "卖给你的是个人，先在平台聊天里找对方，约好哪天补发或者退款。",
            "You bought from a private person: ask them in the platform's chat and agree on a day.",
        ),
    ),
    Reason(
        "seller-first-withdraw",
        Text(
            "想退货，在期限内向卖家提出。",
            "To send it back, tell the seller within the period.",
        ),
        ("seven-day-return",),
    ),
    Reason(
        "platform-private",
        Text(
            "个人之间的买卖，平台按自己的规则处理纠纷；在订单里申请，按它给的日子交证据。",
            "Between private persons the platform decides by its own rules: apply in the order and hand in your proof by its deadline.",
        ),
    ),
    Reason(
        "platform-prove",
        Text(
            "买家申请退款之后，平台会给你一个举证的日子；过了那天，钱可能就退给买家了。",
            "Once the buyer asks for a refund, the platform gives you a deadline for your proof; after it the buyer may get the money.",
        ),
        ("platform-evidence",),
    ),
    Reason(
        "platform-contest",
        Text(
            "退回来的东西不对，在平台里按期提出异议，交上开箱录像和重量。",
            "If what came back is not what you sent, dispute it on the platform in time, with the unboxing video and the weight.",
        ),
        ("platform-evidence",),
    ),
    Reason(
        "complaint-by-contract",
        Text(
            "向承运的公司投诉，写明要求和日子。快递的处理期限不适用于它，按合同和平台规则办。",
            "Complain to the company that carried it, with a request and a day. The period for couriers does not bind this company; your contract and the platform's rules do.",
        ),
    ),
    Reason(
        "complaint-contract-running",
        Text(
            "已经投诉。这家公司不受快递投诉期限约束，到你定的日子没有结果，就往上走。",
            "You have complained. The couriers' period does not bind this company; once the day you set has passed, go one step up.",
        ),
    ),
    Reason(
        "market-service",
        Text(
            "你是这项服务的消费者，公司到期不答复或者拒绝，可以向市场监管部门投诉它。",
            "You are a consumer of this service: if the company refuses or lets the day pass, you may complain to the market regulator.",
        ),
        ("12315-owner",),
    ),
    Reason(
        "court-person",
        Text(
            "对方一直不解决，可以起诉对方本人；先在平台留好对方的身份和聊天记录。",
            "If nothing else helps, you may sue the person; so keep their details and the chat on the platform.",
        ),
        ("small-claims",),
    ),
    Reason(
        "court-against-buyer",
        Text(
            "平台的处理解决不了，可以起诉买家，要回货款或者货物。",
            "If the platform does not solve it, you may sue the buyer for the price or the goods.",
        ),
        ("small-claims",),
    ),
    Reason(
        "court-forwarder",
        Text(
            "转运公司一直不赔，可以按转运合同起诉它。",
            "If the forwarder does not pay, you may sue it under your contract.",
        ),
        ("small-claims",),
    ),
    Reason(
        "treated-as-lost",
        Text(
            "已经太久没有新记录，按丢失处理。这是经验值，不是法定期限；又有了新记录，就改一下日期。",
            "No scan for so long that it is treated as lost. This is a rule of thumb, not a legal period; if a scan appears, change the date.",
        ),
    ),
    # ------------------------------------------------------------------ seller
    Reason(
        "seller-first",
        Text(
            "快递是卖家叫的，合同在卖家和快递公司之间；东西没送到，卖家要先对你负责。",
            "The seller hired the carrier, so the contract is theirs; until it is delivered, the seller answers to you.",
        ),
        ("contract-sender-carrier", "contract-third-party-fault"),
    ),
    Reason(
        "seller-if-buyer",
        Text(
            "如果是你网购的，先找卖家：东西没送到，卖家要对你负责。",
            "If you bought it online, ask the seller first: until it is delivered, the seller answers to you.",
        ),
        ("contract-third-party-fault",),
    ),
    Reason(
        "seller-helping",
        Text(
            "卖家已经在处理。请卖家给一个答复的日期，到期没有结果再往上走。",
            "The seller is dealing with it. Ask for a date; if there is no result by then, go one rung up.",
        ),
    ),
    Reason(
        "seller-silent",
        Text(
            "卖家没有回复。这一级已经走过，可以请平台介入。",
            "The seller does not reply. You are past this rung; ask the platform to step in.",
        ),
    ),
    Reason(
        "seller-refused",
        Text(
            "卖家不肯处理。“这是快递的问题”不能免除卖家的责任，可以请平台介入。",
            "The seller refuses. “That is the carrier's problem” does not free the seller; ask the platform to step in.",
        ),
        ("contract-third-party-fault",),
    ),
    Reason(
        "you-are-sender",
        Text(
            "快递合同是你和快递公司订的，直接找快递公司。",
            "The contract is between you and the carrier, so turn to the carrier.",
        ),
        ("contract-sender-carrier",),
    ),
    Reason(
        "not-your-purchase",
        Text(
            "东西不是你买的。请寄件人或者付款的人去找卖家；快递服务的问题，你自己可以投诉。",
            "You did not buy it. Ask the person who sent or paid for it. About the delivery you may complain yourself.",
        ),
        ("contract-privity", "contract-user-includes-recipient"),
    ),
    # ---------------------------------------------------------------- platform
    Reason(
        "platform-helps",
        Text(
            "平台应当协助解决。申请退款或介入，通常也会停住自动确认收货（经验值）；以你订单页的提示为准。",
            "The platform has to help. A refund request usually stops the auto-confirm clock too (rule of thumb); check your order page.",
        ),
        ("platform-assist",),
    ),
    Reason(
        "platform-if-buyer",
        Text(
            "如果是你在平台上买的，可以在订单里申请退款或平台介入。",
            "If you bought it on a platform, apply in the order for a refund or for the platform to step in.",
        ),
        ("platform-assist",),
    ),
    Reason(
        "platform-if-seller",
        Text(
            "如果是在平台上卖的，买家申请退款或退货之后，按平台给的日子交证据；退回来的东西不对，先别点退款。",
            "If you sold it on a platform and the buyer applies for a refund or return, give your proof by the platform's deadline. If what came back is not what you sent, do not refund yet.",
        ),
        ("platform-evidence",),
    ),
    Reason(
        "platform-buyers-only",
        Text(
            "平台的售后由下单的买家申请。",
            "After-sales service is for the buyer who placed the order.",
        ),
    ),
    # ------------------------------------------------------- carrier-complaint
    Reason(
        "complaint-starts-clock",
        Text(
            "快递公司接到投诉后，要在{company-complaint-7d}内处理并告诉你。也只有先投诉，以后才能申诉。",
            "From your complaint, the carrier has {company-complaint-7d} to deal with it and tell you. Only then can you appeal.",
        ),
        ("company-complaint-7d", "appeal-preconditions"),
    ),
    Reason(
        "complaint-running",
        Text(
            "已经投诉，快递公司最迟应在{due}处理并告诉你。",
            "You have complained; the carrier must deal with it and tell you by {due}.",
        ),
        ("company-complaint-7d",),
    ),
    Reason(
        "complaint-no-date",
        Text(
            "已经投诉。找到登记投诉的那一天，才能算出快递公司最迟哪天答复。",
            "You have complained. Find the day it was registered: the carrier's deadline runs from it.",
        ),
        ("company-complaint-7d",),
    ),
    Reason(
        "complaint-answered",
        Text(
            "已经投诉，快递公司也答复了。",
            "You have complained, and the carrier has answered.",
        ),
    ),
    # ----------------------------------------------------------- postal-appeal
    Reason(
        "complain-first",
        Text(
            "要先向快递公司投诉。今天投诉而没有结果，稳妥从{opens}起可以申诉；答复让你不满意，当天就能申诉。",
            "First complain to the carrier. If you do so today and get no result, this opens on {opens}; if the answer does not satisfy you, at once.",
        ),
        ("appeal-preconditions", "company-complaint-7d"),
    ),
    Reason(
        "settled",
        Text(
            "你说快递公司已经解决了。如果后来没有兑现，回来改一下答案。",
            "You said the carrier settled it. If it does not keep its word, come back and change that answer.",
        ),
    ),
    Reason(
        "appeal-running",
        Text(
            "已经申诉，邮政管理部门最迟应在{due}答复你。",
            "You have appealed; the postal administration must answer by {due}.",
        ),
        ("appeal-30-days", "company-must-respond-pl65"),
    ),
    Reason(
        "appeal-no-date",
        Text(
            "已经申诉。邮政管理部门应在收到后{appeal-30-days}内答复，找到申诉那天就能算出日期。",
            "You have appealed. The administration must answer within {appeal-30-days}; tell us the day of the appeal to see the date.",
        ),
        ("appeal-30-days",),
    ),
    Reason(
        "appeal-blocked",
        Text(
            "正在或者已经由法院、仲裁或人民调解处理的事，邮政管理部门不再受理申诉。",
            "An appeal is not accepted for anything that a court, an arbitrator or people's mediators are handling or have handled.",
        ),
        ("appeal-preconditions",),
    ),
    Reason(
        "appeal-unsatisfied",
        Text(
            "你对快递公司的答复不满意，现在就可以申诉。申诉是调解，不是裁决。",
            "You are not satisfied with the answer, so you may appeal now. It is mediation, not a ruling.",
        ),
        ("appeal-mediation-emm30", "appeal-preconditions"),
    ),
    Reason(
        "appeal-overdue",
        Text(
            "快递公司的处理期限已过，从{opens}起可以申诉。申诉是调解，不是裁决。",
            "The carrier's period is over; you may appeal since {opens}. It is mediation, not a ruling.",
        ),
        ("company-complaint-7d", "appeal-preconditions", "appeal-mediation-emm30"),
    ),
    Reason(
        "appeal-opens",
        Text(
            "快递公司的处理期限过了还没有结果，{opens}起可以申诉；答复让你不满意，当天就能申诉。",
            "If the carrier's period ends without a result, you may appeal from {opens}; if the answer does not satisfy you, at once.",
        ),
        ("company-complaint-7d", "appeal-preconditions"),
    ),
    Reason(
        "appeal-opens-unknown",
        Text(
            "不知道哪天投诉的，按最晚的今天算：没有结果，{opens}起可以申诉。补上投诉日期，可能更早。",
            "Without the day of your complaint we count from today, the latest possible: if there is no result you may appeal from {opens}. With the day, it may be sooner.",
        ),
        ("company-complaint-7d", "appeal-preconditions"),
    ),
    # ----------------------------------------------------------- postal-report
    Reason(
        "report-breach",
        Text(
            "举报的是违规行为，例如没有同意就代签、入柜。实名举报会告知结果，但举报不会带来赔偿。",
            "A report is about a breach, such as signing for you or using a locker without your consent. Give your name to be told the result; it brings no compensation.",
        ),
        ("report-violation-reg49", "no-locker-without-consent"),
    ),
    # -------------------------------------------------------- market-regulator
    Reason(
        "market-open",
        Text(
            "对卖家或平台不满意，可以向市场监管部门投诉；{12315-accept-7wd}内决定是否受理。",
            "You may complain to the market regulator about the seller or the platform. It decides within {12315-accept-7wd} whether to take the case.",
        ),
        ("12315-owner", "12315-accept-7wd"),
    ),
    Reason(
        "market-seller-first",
        Text(
            "现在就可以投诉卖家，不过先找卖家和平台可能更快。",
            "You may complain about the seller now, but asking the seller and the platform first may be quicker.",
        ),
        ("12315-owner", "12315-accept-7wd"),
    ),
    Reason(
        "market-if-buyer",
        Text(
            "如果是你网购的，可以在这里投诉卖家或平台；先找卖家和平台可能更快。",
            "If you bought it online, you may complain here about the seller or the platform; asking them first may be quicker.",
        ),
        ("12315-owner",),
    ),
    Reason(
        "market-not-carriers",
        Text(
            "这里管买卖纠纷。快递服务的问题先找快递公司，再找邮政管理部门。",
            "It handles disputes about purchases. For delivery, ask the carrier, then the postal administration.",
        ),
        ("12315-other-dept",),
    ),
    Reason(
        "market-blocked",
        Text(
            "同一件事已经由别的机构受理或处理，市场监管部门就不再受理。",
            "Another body has taken or handled the same dispute, so the market regulator will not take it.",
        ),
        ("12315-not-accepted",),
    ),
    Reason(
        "market-filed",
        Text(
            "已经投诉，最迟{due}应当知道是否受理。",
            "You have complained; by {due} you must be told whether the case is taken.",
        ),
        ("12315-accept-7wd",),
    ),
    Reason(
        "market-accepted",
        Text(
            "已经受理，调解最长到{due}。",
            "The case has been taken; mediation lasts until {due} at most.",
        ),
        ("12315-mediate-60d",),
    ),
    Reason(
        "market-no-date",
        Text(
            "已经投诉。收到后{12315-accept-7wd}内应当决定是否受理，找到投诉那天就能算出日期。",
            "You have complained. It must be decided within {12315-accept-7wd} whether the case is taken; tell us the day of the complaint to see the date.",
        ),
        ("12315-accept-7wd",),
    ),
    Reason(
        "market-if-here",
        Text(
            "你和商家都在境内的，可以向市场监管部门投诉，{12315-accept-7wd}内决定是否受理。有一方在境外的，不一定受理，先走平台争议和付款渠道。",
            "If you and the shop are both in mainland China, you may complain to the market regulator, which decides within {12315-accept-7wd} whether to take the case. If one of you is abroad it may refuse; use the platform's dispute process and your means of payment first.",
        ),
        ("12315-owner", "12315-accept-7wd"),
    ),
    # ---------------------------------------------------- consumer-association
    Reason(
        "association-open",
        Text(
            "消费者协会可以免费调解。想好再选：它受理之后，市场监管部门就不再受理同一件事。",
            "A consumer association mediates free of charge. Choose with care: once it has taken the case, the market regulator will not.",
        ),
        ("consumer-association", "12315-not-accepted"),
    ),
    Reason(
        "association-if-buyer",
        Text(
            "如果是你网购的，可以请消费者协会调解；它受理之后，市场监管部门就不再受理同一件事。",
            "If you bought it online, a consumer association may mediate; after that the market regulator will not take the case.",
        ),
        ("consumer-association", "12315-not-accepted"),
    ),
    Reason(
        "association-consumers-only",
        Text(
            "消费者协会处理买家和商家之间的纠纷。",
            "Consumer associations handle disputes between buyers and businesses.",
        ),
        ("consumer-association",),
    ),
    Reason(
        "association-blocked",
        Text(
            "同一件事已经有别的机构受理，不要重复提交。",
            "Another body has already taken this dispute; do not submit it twice.",
        ),
        ("12315-not-accepted",),
    ),
    Reason(
        "association-done",
        Text(
            "消费者协会已经受理，等它的调解结果。",
            "The consumer association has taken it; wait for its mediation.",
        ),
        ("consumer-association",),
    ),
    Reason(
        "association-if-here",
        Text(
            "你和商家都在境内的，可以请消费者协会调解；它受理之后，市场监管部门就不再受理同一件事。有一方在境外的，不一定帮得上。",
            "If you and the shop are both in mainland China, a consumer association may mediate; after that the market regulator will not take the case. If one of you is abroad, it may not be able to help.",
        ),
        ("consumer-association", "12315-not-accepted"),
    ),
    # ------------------------------------------------------------ small-claims
    Reason(
        "court-if-here",
        Text(
            "你和商家都在境内的，可以起诉卖家，网购的案子可以在收货地的法院起诉。有一方在境外的，是涉外案件，不算小额诉讼，一般到被告所在地的法院。",
            "If both of you are in mainland China, you may sue the seller; for online orders, at the court where you receive the goods. If one of you is abroad, it is a foreign-related case, not a small claim, and normally goes to the defendant's court.",
        ),
        ("court-online-purchase", "small-claims", "small-claims-excluded", "foreign-case-520"),
    ),
    Reason(
        "court-buyer",
        Text(
            "损失一直要不回来，可以起诉卖家；网购的案子，可以在收货地的法院起诉。",
            "If the money does not come back, you may sue the seller; for online orders, at the court where you receive the goods.",
        ),
        ("court-online-purchase", "small-claims"),
    ),
    Reason(
        "court-sender",
        Text(
            "损失一直要不回来，可以凭快递合同起诉快递公司。",
            "If the loss is not made good, you may sue the carrier under your contract.",
        ),
        ("contract-sender-carrier", "claim-brand-or-actual-carrier", "small-claims"),
    ),
    Reason(
        "court-recipient",
        Text(
            "你可以要求快递品牌或者实际送件的公司赔偿。由寄件人出面会更顺，合同是寄件人的。",
            "You may claim from the carrier's brand or from the company that actually delivered. It is easier for the sender, who has the contract.",
        ),
        ("claim-brand-or-actual-carrier", "small-claims"),
    ),
    Reason(
        "court-unknown",
        Text(
            "损失一直要不回来，可以起诉。买家告卖家，寄件人告快递公司。",
            "If the loss is not made good, you may sue: a buyer sues the seller, a sender sues the carrier.",
        ),
        ("small-claims",),
    ),
    Reason(
        "court-done",
        Text(
            "已经起诉或仲裁，等法院或仲裁机构的安排。",
            "It is before a court or an arbitrator; follow what they order.",
        ),
    ),
    # ----------------------------------------------------------------- customs
    Reason(
        "customs-open",
        Text(
            "包裹过关的问题，可以直接问海关：查验、税款、退运。",
            "Ask customs directly about inspection, tax or refusal at the border.",
        ),
    ),
    Reason(
        "customs-domestic",
        Text(
            "包裹在国内寄递，不经过海关。",
            "It travels within mainland China and does not pass customs.",
        ),
    ),
    Reason(
        "customs-if-crossing",
        Text(
            "只有进出境的包裹才经过海关。",
            "Only a parcel that crosses the border passes customs.",
        ),
    ),
    # ---------------------------------------------------------------- warnings
    Reason(
        "treated-as-overdue",
        Text(
            "这个状态本身正常，但离最后一次更新已经太久，所以按异常处理。",
            "This state is normal in itself, but the last update is too long ago, so it is treated as an exception.",
        ),
    ),
    Reason(
        "scams-occur",
        Text(
            "常有人冒充快递或海关发这类消息。先在官方 App 里核对，再付款或填信息。",
            "Fake messages of this kind are common. Check in the official app before you pay or type anything.",
        ),
    ),
    # ------------------------------------------------- closed to somebody
    Reason(
        "report-not-for-loss",
        Text(
            "举报针对违规行为，比如没问你就代签、入柜；这里要的是查和赔，举报不会带来赔偿。",
            "A report is about a breach, such as signing for you or using a locker without asking. You need the parcel found or paid for, and a report brings neither.",
        ),
    ),
    Reason(
        "you-are-the-seller",
        Text(
            "卖家就是你：买家退货的事在平台里处理，按期提出异议。",
            "You are the seller: what a buyer returns is handled on the platform, by its deadlines.",
        ),
    ),
    Reason(
        "no-service-used",
        Text(
            "没有人替你订过这项服务：让快递公司取回就行，不用投诉。",
            "Nobody ordered this service for you: have the carrier take it back. There is nothing to complain about.",
        ),
        ("unknown-parcel-sender-info",),
    ),
    Reason(
        "market-private-seller",
        Text(
            "买卖双方都是个人，不归市场监管部门管；快递服务的问题先找快递公司，再找邮政管理部门。",
            "Both sides of the sale are private persons, so the market regulator is not in charge. For the delivery, ask the carrier, then the postal administration.",
        ),
        ("trader-ecl9", "12315-other-dept"),
    ),
    Reason(
        "market-air",
        Text(
            "航空货运的赔偿按民用航空法和运单办；和承运的公司谈不拢，走法院。",
            "Air freight is paid for under the Civil Aviation Act and the air waybill; if the carrier does not pay, the next step is a court.",
        ),
        ("air-domestic-100",),
    ),
    Reason(
        "market-not-private-use",
        Text(
            "公司买的、公司寄的，不是为了生活消费，市场监管部门不按消费投诉受理。",
            "What a company buys or sends is not for private use, so the market regulator does not take it as a consumer complaint.",
        ),
        ("12315-not-accepted", "consumer-crl2"),
    ),
    Reason(
        "market-no-trade-buyer",
        Text(
            "这里受理消费者对商家的投诉；买家退错货，在平台里提出异议，再不行走法院。",
            "It takes consumers' complaints about traders. A buyer's wrong return is disputed on the platform, then in court.",
        ),
        ("12315-not-accepted",),
    ),
    Reason(
        "market-nothing-bought",
        Text(
            "你没有买东西，没有消费争议可以投诉；有人借此要钱，找警察。",
            "You bought nothing, so there is no consumer dispute. If somebody uses this to get money out of you, go to the police.",
        ),
        ("12315-not-accepted",),
    ),
    Reason(
        "association-private-seller",
        Text(
            "买卖双方都是个人，消费者协会一般不受理；快递服务的问题先找快递公司，再找邮政管理部门。",
            "Both sides of the sale are private persons, so consumer associations normally do not take it. For the delivery, ask the carrier, then the postal administration.",
        ),
        ("consumer-crl2",),
    ),
    Reason(
        "association-abroad",
        Text(
            "你在境外，国内的消费者协会不一定帮得上；先走平台争议和付款渠道。",
            "You are abroad, and an association in China may not be able to help; use the platform's dispute process and your means of payment first.",
        ),
    ),
    Reason(
        "court-nothing-claimed",
        Text(
            "没有人欠你什么，也就没有要起诉的事。",
            "Nobody owes you anything, so there is nothing to sue for.",
        ),
    ),
    Reason(
        "seller-if-promised",
        Text(
            "这笔钱一般由收件人付；卖家写过包税、包邮的，在聊天里截图请他承担。",
            "This is normally for the recipient to pay. A seller who promised in the chat that tax or postage was included can be held to it.",
        ),
        ("tariff-taxpayer-recipient", "promise-binds-crr12"),
    ),
    Reason(
        "not-in-its-hands",
        Text(
            "没有揽收记录，快递公司还没有承认收到东西。先问清交没交、交给了谁；交了的，补上那个回答。",
            "Without a pickup scan the carrier has not acknowledged it. First find out whether it was handed over, and to whom; if it was, change that answer.",
        ),
    ),
    Reason(
        "carrier-if-overcharged",
        Text(
            "先核实这笔钱该不该付。多收的、不给凭证的，可以向快递公司投诉。",
            "First check whether anything is due. If too much is asked, or no receipt is given, you may complain to the carrier.",
        ),
    ),
    Reason(
        "customs-not-carriers",
        Text(
            "停在海关，投诉快递不会让它放行；先问清关的人要什么。",
            "It is at customs, and a complaint to the carrier does not release it; ask the carrier's customs desk what is needed.",
        ),
        ("customs-release-before-delivery",),
    ),
    Reason(
        "nothing-bought",
        Text("东西不是你买的，没有卖家要找。", "You bought nothing, so there is no seller to ask."),
    ),
    Reason(
        "no-platform-order",
        Text(
            "没有平台订单，平台的售后用不上。",
            "There is no order on a platform, so its after-sales service does not apply.",
        ),
    ),
    Reason(
        "not-postal-service",
        Text(
            "邮政管理部门只管快递和邮政；即时配送、货运和航空货运走公司、市场监管部门或者法院。",
            "The postal administration deals only with couriers and the post. For instant delivery, freight and air cargo, use the company, the market regulator or a court.",
        ),
        ("appeal-scope", "pl84-definitions"),
    ),
    Reason(
        "no-false-signature",
        Text(
            "记录和你的订单对不上，可能不是你的件，先找卖家；这时候举报快递员会冤枉人。",
            "The record does not match your order, so it may not be your parcel: ask the seller first. A report now might accuse the wrong person.",
        ),
    ),
    Reason(
        "market-private",
        Text(
            "个人之间的交易，不归市场监管部门管。对方其实在做生意的，可以说明情况再投诉。",
            "The market regulator does not handle a deal between private persons. If the seller really runs a business, say so and complain.",
        ),
        ("trader-ecl9", "consumer-crl2"),
    ),
    Reason(
        "association-private",
        Text(
            "卖给你的是个人，不是商家，消费者协会一般不受理。",
            "The seller is a private person, not a trader, so consumer associations normally do not take the case.",
        ),
        ("consumer-crl2",),
    ),
    Reason(
        "market-abroad",
        Text(
            "你在境外买的，国内的市场监管部门不一定受理；先走平台争议和付款渠道。",
            "You bought it from abroad; the regulator in China may not take the case. Use the platform's dispute process and your means of payment first.",
        ),
    ),
    Reason(
        "court-foreign",
        Text(
            "一方在境外，不适用小额诉讼程序；要起诉，走普通程序，一般到被告所在地的法院。",
            "If one side is abroad there is no small-claims procedure; suing takes the ordinary one, normally at the defendant's court.",
        ),
        ("small-claims-excluded",),
    ),
    Reason(
        "customs-foreign",
        Text(
            "扣在境外的海关，国内的海关热线管不到；请那边的承运商或报关行处理。",
            "It is held by customs abroad, so China's customs cannot help; turn to the carrier or the customs broker there.",
        ),
    ),
)
