"""Shared steps: what many kinds ask of the reader, with the letter for it, written once.

The order is that of practice: read the last record, ask one channel at a time, write
down the promise, protect the money, complain, then go to the next body. A step with a
`rung` is due when that rung of the ladder is open.
"""

from guide.model.interview import Is
from guide.model.steps import Step
from guide.model.text import Text

_BUYER = Is("role", ("buyer",))
_RECIPIENT = Is("role", ("recipient",))
_SENDING = Is("role", ("sender", "seller"))
_SIGNED = (
    "delivered_not_received",
    "s_delivered",
    "s_delivered_proxy",
    "s_delivered_station",
)
_AT_DOOR = Is("role", ("", "buyer", "recipient"))
_COURIER = Is("service", ("", "express"))

STEPS: tuple[Step, ...] = (
    # ------------------------------------------------------------ read and keep
    Step(
        id="save-trace",
        does=Text(
            "截下整条轨迹并复制单号，不要手打。",
            "Screenshot the whole tracking history and copy the number; do not retype it.",
        ),
        channel="self",
        when="next",
        stages=("not-yet", "raise"),
        how=Text(
            "截图要带时间。出问题的那一条和它前面的正常记录都留下，它们能说明包裹停在哪一环。",
            "Keep the time visible. Include the record that went wrong and the normal ones before it: together they show where the parcel stopped.",
        ),
    ),
    Step(
        id="read-last-scan",
        does=Text(
            "点开详情，记下最后一条的时间、网点和原因。",
            "Open the details and write down the time, depot and reason of the last record.",
        ),
        channel="self",
        how=Text(
            "红色的“异常”两个字不算原因，详情里的那句话才算。找到原因，就按那一类处理。",
            "The red word “exception” is not a reason; the sentence in the details is. Once you know the reason, follow the page for that kind.",
        ),
    ),
    Step(
        id="check-carrier-site",
        does=Text(
            "到快递公司自己的官网或 App 再查一遍。",
            "Look the number up again on the carrier's own site or app.",
        ),
        channel="carrier-app",
        how=Text(
            "第三方页面有时更新得慢，有时会把几家的说法混成一种。以快递公司自己的记录为准。",
            "Other apps may lag or mix the records of several carriers. What the carrier itself shows is what counts.",
        ),
    ),
    Step(
        id="verify-notice",
        does=Text(
            "先核实通知真假：不点链接，自己打开官方 App 查。",
            "Check the notice first: tap no link, open the official app yourself.",
        ),
        channel="carrier-app",
        how=Text(
            "官方 App 里查不到同样的要求，就当它是假的。用自己存的或官网上的号码打过去问，不回拨短信里的号码。",
            "If the official app does not show the same request, treat it as fake. Call a number you saved or found on the official site, never the one in the message.",
        ),
    ),
    Step(
        id="check-label-data",
        does=Text(
            "核对姓名、电话和地址，找出是哪一方写错了。",
            "Compare the name, phone and address, and find out who got it wrong.",
        ),
        channel="self",
        how=Text(
            "订单上的、面单上的、你告诉对方的，三处逐字对照。谁写错，关系到改址的费用由谁出。",
            "Compare the order, the label and what you told them, word by word. Whose mistake it was decides who pays for the change.",
        ),
    ),
    Step(
        id="compare-record",
        does=Text(
            "先对一对：签收的城市、重量、手机尾号和你的订单一样吗？",
            "First compare: do the city, weight and phone digits in the record match your order?",
        ),
        channel="carrier-app",
        how=Text(
            "对不上，可能根本不是你的件，要找卖家，不是投诉快递员。对得上，再查是谁签收的。",
            "If they differ, it may not be your parcel at all: that is a matter for the seller, not the courier. If they match, find out who signed.",
        ),
        only_if=(
            Is("deal", ("shop",)),
            Is("seen", _SIGNED),
            Is("received", ("", "no")),
            Is("matches", ("", "unknown")),
        ),
        stages=("raise", "waiting", "overdue", "answered"),
        urgent=True,
    ),
    Step(
        id="watch-updates",
        does=Text(
            "打开轨迹提醒，有更新再看，不用一直刷新。",
            "Turn on tracking alerts, so that you need not keep refreshing.",
        ),
        channel="carrier-app",
        how=Text(
            "在官方 App 和查询网站里找提醒功能。提醒来自短信时，先看是不是官方号码。",
            "Look for alerts in the official app and on tracking sites. If an alert comes by text message, check first that the sender is official.",
        ),
        when="next",
    ),
    # --------------------------------------------------- ask, one channel at a time
    Step(
        id="call-courier",
        does=Text(
            "打电话给快递员，问包裹现在在谁手里。",
            "Call the courier and ask who has the parcel right now.",
        ),
        channel="courier",
        how=Text(
            "号码在轨迹的派送那一条里找。接不通就发一条短信：单号、收件地址、收件人什么时候在。",
            "The number is in the “out for delivery” line of the tracking. If nobody answers, send a text: tracking number, delivery address, when somebody is in.",
        ),
    ),
    Step(
        id="call-branch",
        does=Text(
            "直接找轨迹里最后那个网点，约定派送或自提。",
            "Contact the last depot in the tracking, and agree on delivery or pickup.",
        ),
        channel="branch",
        how=Text(
            "包裹已到你的城市时，网点比总机更清楚它在哪。轨迹里没有号码，就在官网的网点查询或地图里找，请对方看一眼实物在不在。",
            "Once the parcel is in your city, the depot knows more than the hotline. If no phone number is shown, use the depot finder or a map, and ask them to look for the parcel itself.",
        ),
    ),
    Step(
        id="agree-delivery",
        does=Text(
            "说清你要的投递方式：送上门、改时间，或同意放哪里。",
            "Say how you want it: at the door, at another time, or where it may be left.",
        ),
        channel="courier",
        how=Text(
            "用文字说，留下记录。你没有同意，就不能替你确认收件，也不能放进快递柜或驿站。",
            "Say it in writing. Without your consent, nobody may sign for you or put it in a locker or pickup station.",
        ),
        only_if=(_AT_DOOR,),
        facts=("deliver-to-address", "no-locker-without-consent"),
    ),
    Step(
        id="ask-hold-until",
        does=Text(
            "问清包裹保管到哪一天，到期是否退回。",
            "Ask how long they keep it, and whether it goes back after that.",
        ),
        channel="branch",
        how=Text(
            "保管几天各家不同，没有统一说法。送不出去的快件会退给寄件人，所以要把这一天记下来。",
            "How long it is kept differs between carriers. What cannot be delivered goes back to the sender, so write the day down.",
        ),
        facts=("undeliverable-return",),
    ),
    Step(
        id="open-ticket",
        does=Text(
            "在官方在线客服说明情况，要一个工单号。",
            "State the case in the carrier's chat and ask for a ticket number.",
        ),
        channel="carrier-chat",
        how=Text(
            "一条消息说完：单号、显示什么、你要什么。遇到机器人就输入“转人工”。聊天记录会留下来，截图保存。",
            "One message: the number, what the page shows, what you want. If a bot answers, type 转人工 to get a person. The chat stays as a record; keep a screenshot.",
        ),
        letter="chaser",
    ),
    Step(
        id="call-hotline",
        does=Text(
            "打官方热线，先报单号和事实，再提一个明确要求。",
            "Call the hotline: number and facts first, then one clear request.",
        ),
        channel="hotline",
        how=Text(
            "上班时间打，听到机器人就说“转人工”。客气，但不让步：“我理解你们有难处，我需要一个明确的处理办法和时间。”听完把对方的话复述一遍，请对方确认。",
            "Call in office hours; say 转人工 to the bot to get a person. Be polite and firm: “I understand this is difficult; I need a clear solution and a time.” Repeat what they said and ask them to confirm it.",
        ),
    ),
    Step(
        id="note-promise",
        does=Text(
            "记下日期、渠道、对方、答复、工单号和承诺时间。",
            "Write down the date, channel, person, reply, ticket number and promised time.",
        ),
        channel="self",
        when="next",
        how=Text(
            "每联系一次记一行。以后投诉、申诉、索赔，都靠这张表说话。",
            "One line for each contact. Complaint, appeal and claim will all rest on this list.",
        ),
    ),
    Step(
        id="chase-promise",
        does=Text(
            "承诺的时间一到，就报工单号追问结果。",
            "When the promised time has come, ask again and give the ticket number.",
        ),
        channel="hotline",
        how=Text(
            "上班时间打，听到机器人就说“转人工”，每次都报同一个工单号。两次承诺都落空，就不再等（经验值），转为正式投诉。",
            "Call in office hours, say 转人工 to get a person, and always give the same ticket number. After two broken promises (rule of thumb), stop waiting and complain formally.",
        ),
        when="next",
        letter="chaser",
        stages=("waiting",),
    ),
    Step(
        id="message-social",
        does=Text(
            "私信快递公司的官方账号，只陈述事实。",
            "Send a private message to the carrier's official account; facts only.",
        ),
        channel="carrier-social",
        how=Text(
            "单号和电话只放在私信里。公开写出来会泄露你的信息，也会招来冒充理赔的人。",
            "Put the tracking number and your phone in the private message only. In public they expose you and attract fraudsters who pose as claims staff.",
        ),
        when="later",
    ),
    # ----------------------------------------------------------- who moves the parcel
    Step(
        id="redirect-by-seller",
        does=Text(
            "请卖家在快递后台改址或要求继续派送。",
            "Ask the seller to correct the address or have delivery go ahead.",
        ),
        channel="seller",
        how=Text(
            "包裹交到收件人手里之前，改地址、中止运输的权利在寄件人。网购的寄件人就是卖家。",
            "Until it is handed over, only the sender has the right to change the address or stop the parcel. For an online order the sender is the seller.",
        ),
        only_if=(_BUYER,),
        facts=("sender-redirect-829",),
        letter="address-to-seller",
    ),
    Step(
        id="redirect-by-sender",
        does=Text(
            "请寄件人申请改址或继续派送。",
            "Ask the person who sent it to correct the address or have delivery go ahead.",
        ),
        channel="sender",
        how=Text(
            "把正确的姓名、电话、地址用文字发给寄件人，请他在下单的账户里操作，再把受理截图发给你。",
            "Send them the right name, phone and address in writing. Ask them to make the change in the account they sent it with and to send you a screenshot.",
        ),
        only_if=(_RECIPIENT,),
        facts=("sender-redirect-829",),
    ),
    Step(
        id="redirect-yourself",
        does=Text(
            "在下单的 App 里申请改址、拦截或继续派送。",
            "Change the address, stop the parcel or let delivery go ahead in the app you sent it with.",
        ),
        channel="carrier-app",
        how=Text(
            "越早越容易。先问清改派的费用，再点确认，并请网点回复已经收到指令。",
            "The earlier, the easier. Ask what the change costs before you agree to it, and have the depot confirm that it has the instruction.",
        ),
        only_if=(_SENDING,),
        facts=("sender-redirect-829",),
        letter="address-correction",
    ),
    Step(
        id="tell-sender",
        does=Text(
            "告诉寄件人，请他以寄件人身份查件。",
            "Tell the person who sent it and ask them to trace it as the sender.",
        ),
        channel="sender",
        how=Text(
            "快递合同是寄件人签的，由他出面更快。收件人也算快递的用户，可以同时自己投诉，以后也可以自己申诉。",
            "The sender has the contract, so the carrier listens to the sender first. You are a user too: you may complain at the same time, and appeal yourself later.",
        ),
        only_if=(_RECIPIENT,),
        facts=("contract-sender-carrier", "contract-user-includes-recipient"),
    ),
    Step(
        id="ask-foreign-sender",
        does=Text(
            "请境外寄件人在寄出国的承运商那里发起查询。",
            "Ask the sender abroad to start an inquiry with the carrier of origin.",
        ),
        channel="sender",
        how=Text(
            "寄出国的查询和索赔，可能只接受寄件人提出，期限由当地规定。越早提，越不容易过期。",
            "Abroad, only the sender may be allowed to inquire and claim, within that country's time limits. The earlier, the safer.",
        ),
        only_if=(Is("route", ("inbound",)),),
        when="next",
    ),
    Step(
        id="nudge-recipient",
        does=Text(
            "通知收件人，请他主动联系快递员或去取件。",
            "Tell the recipient to contact the courier or to collect it.",
        ),
        channel="self",
        how=Text(
            "把网点电话、保管截止日和你登记的收件电话一起发过去，请他看看有没有写错。",
            "Send them the depot's number, the last day it is kept and the phone number on the label, and ask whether that number is right.",
        ),
        only_if=(_SENDING,),
    ),
    Step(
        id="answer-buyer",
        does=Text(
            "在平台聊天里告诉买家：已查件，哪天答复。",
            "Tell the buyer in the platform's chat that you are looking into it, and give a date.",
        ),
        channel="platform",
        how=Text(
            "对买家先负责的是你，不是快递公司。先安顿好买家，再凭证据向快递公司要回损失。",
            "You, not the carrier, answer to the buyer first. Settle with the buyer, then recover your loss from the carrier with evidence.",
        ),
        only_if=(Is("role", ("seller",)),),
        facts=("contract-third-party-fault", "risk-seller-transport-ecl20"),
    ),
    Step(
        id="dispute-storage-fee",
        does=Text(
            "不认可超时费，请快递柜的客服给出通知记录和收费依据。",
            "Dispute a storage fee; ask for proof that you were notified, and for the grounds.",
        ),
        channel="locker-operator",
        how=Text(
            "没有同意放、没有收到通知，或者还在保管期内，都可以要求不收。先留凭证，再决定付不付。",
            "No consent, no notice, or still within the free storage time: each is a reason to refuse it. Keep the evidence first, then decide whether to pay.",
        ),
        only_if=(Is("consented", ("no",)),),
        facts=("locker-rules-2019", "no-locker-without-consent"),
    ),
    # -------------------------------------------------------------- the seller's side
    Step(
        id="tell-seller",
        does=Text(
            "把截图发给卖家，请卖家处理：找快递公司，或者补发、退款。",
            "Send the seller the screenshot and ask them to put it right: with the carrier, by sending again, or by a refund.",
        ),
        channel="seller",
        how=Text(
            "在平台聊天里说，并请卖家给一个答复日期。“这是快递的问题”不能免除卖家对你的责任。自己另选快递的除外。",
            "Use the platform's chat and ask for a date. “That is the carrier's problem” does not free the seller; it is different if you chose the carrier yourself.",
        ),
        facts=(
            "contract-sender-carrier",
            "contract-third-party-fault",
            "risk-seller-transport-ecl20",
        ),
        rung="seller",
    ),
    Step(
        id="chase-seller",
        does=Text(
            "问卖家：办到哪一步了，哪天有结果。",
            "Ask the seller how things stand, and on which day there will be a result.",
        ),
        channel="seller",
        how=Text(
            "在原来的聊天里问，报上次说好的日子。要查快递的，请他给工单号：没有工单号，就还没有真正开始查。",
            "Ask in the same chat and remind them of the day agreed. If it is with the carrier, ask for the ticket number: without one, nothing has really begun.",
        ),
        when="next",
        stages=("waiting",),
    ),
    Step(
        id="watch-autoconfirm",
        does=Text(
            "看订单上的自动确认收货日期，到期前申请延长。",
            "Check the order's auto-confirmation date, and ask for an extension before it.",
        ),
        channel="platform",
        when="next",
        how=Text(
            "以你订单页面上的日期为准，各平台不同，也会变。能延长就延长，不能延长就先申请退款。",
            "Go by the date in your own order: platforms differ and change. Extend it if you can; if not, apply for the refund before it.",
        ),
        only_if=(Is("role", ("", "buyer")),),
        letter="extend-confirm",
    ),
    Step(
        id="freeze-refund",
        does=Text(
            "在订单里申请“未收到货”退款，不点确认收货。",
            "Apply in the order for a refund, “not received”; do not confirm receipt.",
        ),
        channel="platform",
        how=Text(
            "网购以签收为交付，交付之前的风险由卖家承担。申请提交后，平台通常会暂停自动确认收货（经验值），以订单页为准。",
            "An online order counts as delivered when it is signed for; until then the risk is the seller's. Platforms usually stop auto-confirmation once you apply (rule of thumb); check your order page.",
        ),
        facts=("delivery-time-sign", "risk-before-delivery", "not-received-terminate"),
        letter="seller-refund",
        only_if=(Is("harm", ("missing", "late", "misdelivered")), Is("received", ("", "no"))),
        stages=("raise", "waiting", "overdue", "answered"),
    ),
    Step(
        id="confirm-refund",
        does=Text(
            "退件一到卖家手里，就盯住退款或补发到账。",
            "Once the seller has it back, make sure you get the refund or replacement.",
        ),
        channel="platform",
        how=Text(
            "退款申请要在平台里提，口头答应不算。写明退件的签收时间，附上退件轨迹。",
            "Apply on the platform; a spoken promise is not enough. State when the return was signed for, and attach its tracking.",
        ),
        when="next",
        only_if=(Is("harm", ("going-back",)),),
        letter="seller-refund",
    ),
    Step(
        id="platform-step-in",
        does=Text(
            "在订单里申请平台介入，上传截图和聊天记录。",
            "Ask the platform to step in; upload screenshots and the chat.",
        ),
        channel="platform",
        how=Text(
            "按时间顺序写三句话：什么时候买的，出了什么事，卖家怎么答复的。最后写一个请求。",
            "Three sentences in order of time: when you bought it, what went wrong, what the seller answered. End with one request.",
        ),
        facts=("platform-assist", "seller-complaint-mechanism"),
        rung="platform",
    ),
    # ------------------------------------------------------------------ claims
    Step(
        id="lock-contents",
        does=Text(
            "现在就远程锁定手机或电脑，记下序列号。",
            "Lock the phone or computer remotely now and note its serial number.",
        ),
        channel="self",
        how=Text(
            "用过的机器，用厂家的“查找”功能标记丢失；新机先记序列号，盒子或购买凭证上有，报警和索赔都要用。",
            "If it was used: mark it as lost with the maker's own service. If it is new: note the serial number from the box or receipt; the police and the claim need it.",
        ),
        only_if=(Is("contents", ("phone",)), Is("harm", ("missing", "short"))),
        urgent=True,
        facts=("mitigate-591",),
    ),
    Step(
        id="fresh-by-the-hour",
        does=Text(
            "马上打电话找到这件，说明里面放不住，问清怎么存放，拍照留证：晚几个小时就可能坏。",
            "Call at once to have it found: say that what is inside does not keep, ask how it is stored, and take photos. A few hours may spoil it.",
        ),
        channel="hotline",
        how=Text(
            "随时打官方热线，说“生鲜件”或者“活物”，再说“转人工”。能先送、先退、先冷藏的，当场定下来；已经坏了的，拍够照片再扔。",
            "Call the official hotline at any hour: say 生鲜件 (fresh goods) or 活物 (something living), then 转人工 for a person. Have it delivered, returned or cooled at once. If it has spoiled, take enough photos before you throw it away.",
        ),
        only_if=(Is("contents", ("fresh", "live")),),
        urgent=True,
        facts=("mitigate-591",),
    ),
    Step(
        id="prepare-claim",
        does=Text(
            "把价值凭证备齐，为索赔做准备。",
            "Gather proof of the value, ready for a claim.",
        ),
        channel="self",
        how=Text(
            "先按还能找回来办，同时做好找不回来的准备。保价只能在寄件时办，没有保价也可以依法索赔。",
            "Act as if it will be found, and be ready in case it is not. Insurance can only be taken out when sending; without it you may still claim under civil law.",
        ),
        when="later",
        facts=("comp-insured-vs-uninsured", "valuables-declare", "limitation-3y"),
    ),
    Step(
        id="claim-insured",
        does=Text(
            "按保价约定书面索赔，附价值凭证。",
            "Claim in writing under the insurance agreed when it was sent, with proof of the value.",
        ),
        channel="carrier-complaint",
        how=Text(
            "写明单号、保价金额和损失；收款方式等拿到书面确认再给。约定的保价规则以寄件时看到的版本为准，请对方把它发给你。",
            "Give the number, the insured amount and the loss; give bank details only once they have confirmed in writing. The rules shown when it was sent apply; ask them to send you those.",
        ),
        only_if=(Is("insured", ("yes",)), Is("harm", ("missing", "late")), _COURIER),
        when="next",
        stages=("raise", "waiting", "overdue", "answered"),
        facts=("comp-insured-vs-uninsured", "claim-brand-or-actual-carrier"),
        letter="loss-claim-insured",
    ),
    Step(
        id="claim-uninsured",
        does=Text(
            "按实际价值书面索赔。",
            "Claim the actual value in writing.",
        ),
        channel="carrier-complaint",
        how=Text(
            "对方只肯赔几倍运费时，请他拿出约定，并说明寄件时怎样提示过你。没有提示到位的，可以主张限制赔偿的条款不算数。",
            "If they offer only a multiple of the shipping fee, ask for the term and how you were told of it when you sent it. A cap you were not properly shown can be disputed.",
        ),
        only_if=(Is("insured", ("", "no")), Is("harm", ("missing", "late")), _COURIER),
        when="next",
        stages=("raise", "waiting", "overdue", "answered"),
        facts=(
            "comp-insured-vs-uninsured",
            "comp-express-civil-law-pl",
            "carrier-strict-liability",
            "comp-amount-market-price",
            "segment-carrier-834",
            "format-clause-notice",
        ),
        letter="loss-claim-uninsured",
    ),
    Step(
        id="claim-recipient",
        does=Text(
            "以收件人身份，向品牌总部或送件的公司要求赔偿。",
            "Claim from the brand or from the firm that handled it.",
        ),
        channel="carrier-complaint",
        how=Text(
            "加盟网点和总部互相推时，两边都可以找。先和寄件人说好由谁来要，同一笔损失不要两个人各要一次。",
            "If the franchise and headquarters point at each other, you may turn to either. Agree with the sender who claims: one loss cannot be claimed twice.",
        ),
        only_if=(_RECIPIENT, Is("harm", ("missing", "damaged", "short")), _COURIER),
        when="next",
        stages=("raise", "waiting", "overdue", "answered"),
        facts=("claim-brand-or-actual-carrier", "contract-user-includes-recipient"),
    ),
    Step(
        id="claim-delay",
        does=Text(
            "超过承诺时限的，书面说明延误造成的损失并索赔。",
            "Once the promised time has passed, claim in writing for the loss the delay caused.",
        ),
        channel="carrier-complaint",
        how=Text(
            "写清承诺的时限、实际日期和看得见的损失。寄件时能预见的损失才算得上。",
            "State the promised time, the actual date and the loss you can show. Only loss that could be foreseen when it was sent counts.",
        ),
        only_if=(Is("harm", ("late",)), _COURIER),
        when="later",
        facts=("carrier-time-811", "promise-time-no-fake-tracking", "loss-foreseeable-584"),
        letter="delay",
    ),
    Step(
        id="object-air-damage",
        does=Text(
            "在法定期限内，向承运的航空公司书面提出异议。",
            "Object in writing to the air carrier within the legal time.",
        ),
        channel="carrier-complaint",
        how=Text(
            "从收到货物之日起{intl-air-notice.damage}，过了一般就不能再起诉。国内、国际空运都适用，邮件不适用；只打电话不算。",
            "{intl-air-notice.damage} from receiving the goods; after that you can normally no longer sue. It covers domestic and international air freight, not mail. A phone call is not enough.",
        ),
        only_if=(Is("service", ("air",)), Is("harm", ("damaged", "short"))),
        facts=("intl-air-notice", "air-written-142", "intl-air-limit", "air-mail-excluded"),
        letter="air-damage-notice",
    ),
    Step(
        id="post-inquiry",
        does=Text(
            "在查询期内，凭收据向邮政申请查询。",
            "File an inquiry with the post, with the receipt, within the time allowed.",
        ),
        channel="branch",
        how=Text(
            "只对邮政有收据的邮件。国内一般{pl49-answer.domestic}内告知结果，国际或边远的{pl49-answer.international_or_remote}。国际邮件的查询期更短；过了查询期又没有索赔过，邮政就不再赔。",
            "Only for postal items with a receipt. The result is due within {pl49-answer.domestic}, for international or remote ones {pl49-answer.international_or_remote}. The time for an inquiry is shorter for international items; if it passes without a claim, nothing is due.",
        ),
        only_if=(Is("service", ("post",)),),
        when="next",
        facts=("pl49-inquiry", "pl49-answer", "pl49-lapse", "intl-mail-180d"),
        letter="post-inquiry-claim",
    ),
    Step(
        id="call-police",
        does=Text(
            "怀疑被冒领、偷走或私拆，就报警。",
            "Report it to the police if you suspect it was taken, stolen or opened.",
        ),
        channel="police",
        how=Text(
            "随时可以打 110，或去派出所。带上单号、签收记录、价值凭证和监控时间段；只说你知道的，不点名指认。",
            "Call 110 at any hour or go to the police station. Bring the number, the delivery record, proof of the value and the times to check on camera. Say what you know; name nobody on suspicion.",
        ),
        when="later",
        facts=("police-parcels-57", "police-theft-fraud-58", "penalty-open-hide"),
        only_if=(Is("harm", ("missing", "short")),),
    ),
    # ---------------------------------------------------------------- the ladder
    Step(
        id="complain-carrier",
        does=Text(
            "向快递公司正式投诉，写明事实、请求和日期。",
            "File a formal complaint with the carrier: facts, request, date.",
        ),
        channel="carrier-complaint",
        how=Text(
            "走官方的投诉入口，上班时间打热线，听到机器人就说“转人工”，要投诉编号。快递公司应当在{company-complaint-7d}内处理并告诉你，从次日起算。",
            "Use the official complaint channel; call in office hours, say 转人工 to get a person, and ask for the complaint number. The carrier must handle it and tell you within {company-complaint-7d}, counted from the next day.",
        ),
        facts=("company-complaint-7d",),
        letter="formal-complaint",
        rung="carrier-complaint",
    ),
    Step(
        id="complain-company",
        does=Text(
            "向承运的公司书面投诉，写明事实、请求和答复的日子。",
            "Complain in writing to the company that carried it: facts, request, and a day for the answer.",
        ),
        channel="carrier-complaint",
        how=Text(
            "快递的处理期限不适用于它，所以日子由你定。走它的 App 和官方客服，上班时间打，听到机器人就说“转人工”，要一个编号。",
            "The couriers' period does not bind it, so you set the day. Use its app and its official line in office hours, say 转人工 to get a person, and ask for a ticket number.",
        ),
        only_if=(Is("service", ("instant", "freight", "air")),),
        facts=("contract-sender-carrier", "carrier-strict-liability"),
        rung="carrier-complaint",
    ),
    Step(
        id="complain-again",
        does=Text(
            "再发一次书面投诉，写明上次投诉没有答复。",
            "Complain in writing once more and say that the first complaint was not answered.",
        ),
        channel="carrier-complaint",
        how=Text(
            "沿用原来的投诉编号，不另开新单，免得时间被重新算起。往上走的时候，这封信就是证据。",
            "Keep the first complaint number and do not open a new one, or the time may be counted afresh. One step up, this letter is evidence.",
        ),
        letter="second-complaint",
        stages=("overdue",),
    ),
    Step(
        id="appeal-postal",
        does=Text(
            "向邮政管理部门申诉，附投诉记录和证据。",
            "Appeal to the postal administration, with the complaint and the evidence.",
        ),
        channel="postal-appeal",
        how=Text(
            "先投诉、后申诉：过了期限没处理，或者对结果不满意，才受理。申诉是调解，不是判决，{appeal-30-days}内答复。",
            "Complain first, appeal second: an appeal is accepted when the time has passed or the answer does not satisfy you. It is mediation, not a verdict; you hear within {appeal-30-days}.",
        ),
        when="next",
        facts=(
            "company-must-respond-pl65",
            "appeal-mediation-emm30",
            "appeal-preconditions",
            "appeal-evidence-needed",
            "appeal-30-days",
        ),
        letter="postal-appeal",
        rung="postal-appeal",
    ),
    Step(
        id="report-postal",
        does=Text(
            "向邮政管理部门举报违规，只写看到的事实。",
            "Report the breach to the postal administration; only what you saw.",
        ),
        channel="postal-report",
        how=Text(
            "举报针对违规行为，不用等投诉的期限。罚款归国家，不会赔给你；要赔偿，另走投诉和申诉。",
            "A report is about a breach and need not wait for the complaint. A fine goes to the state, not to you; for compensation use complaint and appeal.",
        ),
        when="later",
        only_if=(Is("harm", ("misdelivered", "missing", "going-back", "late")),),
        facts=(
            "report-violation-reg49",
            "penalty-locker-fake-sign",
            "no-locker-without-consent",
            "deliver-to-address",
            "other-delivery-28",
            "prevent-loss-26",
        ),
        letter="postal-report",
        rung="postal-report",
    ),
    Step(
        id="file-market",
        does=Text(
            "卖家或平台到期不解决，向 12315 投诉卖家。",
            "If the seller and the platform do not solve it, complain about the seller to 12315.",
        ),
        channel="market-regulator",
        how=Text(
            "12315 管买卖，不管快递服务质量。{12315-accept-7wd}内决定受不受理。同一争议先交给消费者协会的，这里就不受理。",
            "12315 deals with the sale, not with the carrier's service. It decides within {12315-accept-7wd} whether to take the case, and does not if the consumer association already has it.",
        ),
        when="later",
        facts=("12315-accept-7wd", "12315-other-dept", "12315-not-accepted", "12315-materials"),
        letter="market-complaint",
        rung="market-regulator",
    ),
    Step(
        id="ask-association",
        does=Text(
            "也可以请消费者协会调解；同一件事只交给一家。",
            "Or ask the consumer association to mediate; take one matter to one body only.",
        ),
        channel="consumer-association",
        how=Text(
            "消费者协会能调查、调解，不能处罚。它和 12315 不是一家；它受理了，12315 就不再受理。",
            "It can look into the matter and mediate, but cannot punish. It is not 12315, and once it has the case 12315 will not take it.",
        ),
        when="later",
        facts=("consumer-association", "five-routes-crl39", "12315-not-accepted"),
        rung="consumer-association",
    ),
    Step(
        id="sue-small",
        does=Text(
            "谈不拢就先发催告函，再考虑起诉。",
            "If talks fail, send a demand letter, then consider going to court.",
        ),
        channel="court",
        how=Text(
            "金额小、事实清楚的走小额诉讼；金额大、要鉴定的走普通程序。谈成了，可以一起申请司法确认，以后能强制执行。先算账：值不值得花这些时间。",
            "Small, clear sums go by small-claims procedure; large ones, or those that need an expert appraisal, by the ordinary one. A court can confirm an agreement if both sides ask, so that it can be enforced. Weigh the sum against the time.",
        ),
        when="later",
        facts=(
            "small-claims",
            "court-online-purchase",
            "court-transport",
            "court-fee",
            "limitation-interrupt",
            "judicial-confirmation-205",
            "judicial-confirmation-206",
        ),
        letter="demand-letter",
        rung="small-claims",
    ),
    Step(
        id="ask-customs",
        does=Text(
            "打电话问海关：停在哪一步，要补什么。",
            "Call customs: ask which stage it is at, and what is missing.",
        ),
        channel="customs",
        how=Text(
            "先从承运商那里问到清关口岸和申报方式，工作时间再打，按提示转人工。放行之前，快递公司不能先派送，催派没有用。",
            "First get the port and the way it was declared from the carrier. Call in office hours and follow the prompts to a person. Before release the carrier may not deliver, so there is no point in pressing for delivery.",
        ),
        when="next",
        facts=("customs-release-before-delivery",),
        rung="customs",
    ),
    Step(
        id="file-service-complaint",
        does=Text(
            "公司到期不解决，作为服务的消费者向 12315 投诉它。",
            "Complain to 12315, as a consumer of its service, if the company does not solve it in time.",
        ),
        channel="market-regulator",
        how=Text(
            "即时配送和货运不归邮政管理部门，走这里。写明订单、付款和公司的答复。",
            "Instant delivery and freight are not the postal administration's job, so this is the route. State the order, the payment and what the company answered.",
        ),
        only_if=(Is("service", ("instant", "freight")),),
        when="later",
        facts=("12315-owner", "12315-accept-7wd", "consumer-crl2"),
        letter="service-complaint",
        rung="market-regulator",
    ),
)
