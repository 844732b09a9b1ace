"""Whom to turn to: when, how, what to bring, and what they cannot do.

The advice in `tips` is experience (经验值), not a rule. A phone number stands here only
when it belongs to the channel itself; numbers of carriers are in their own records.
"""

from datetime import date

from guide.model.channels import Channel
from guide.model.text import Text

_FREE = Text("免费。", "Free.")
_CALL = Text("免费，电话费按自己的套餐。", "Free apart from your call charges.")

ADDED = date(2026, 11, 28)

CHANNELS: tuple[Channel, ...] = (
    # ------------------------------------------------------------- yourself
    Channel(
        id="self",
        title=Text("自己先做", "Do it yourself"),
        what_for=Text(
            "不用联系任何人就能做的：看轨迹、留证据、记进展。",
            "What you can do without anybody else: read the tracking, keep proof, write your log.",
        ),
        when=Text(
            "任何时候，最好在联系别人之前。", "At any time, best before you contact anybody."
        ),
        how=Text("照着步骤做，每做一件记一笔。", "Follow the steps and note each one."),
        bring=Text(
            "完整单号、收寄双方的姓名电话地址、品名和价值、整条轨迹的截图、聊天记录。",
            "The full number; the names, phones and addresses of both sides; contents and value; a screenshot of the whole tracking history; your chats.",
        ),
        cannot=Text(
            "不能代替书面投诉，也不会让期限开始计算。",
            "It does not replace a written complaint and starts no period.",
        ),
        cost=_FREE,
        tips=(
            Text("单号用复制，不要手打。", "Copy the number; do not retype it."),
            Text(
                "每次联系记下日期、渠道、对方是谁、答应了什么、工单号。",
                "Write down the date, channel, person, promise and ticket number of every contact.",
            ),
            Text(
                "对方答应的时间一到就主动问，没兑现就升级。",
                "Ask when the time they promised comes; if it is broken, take the next step.",
            ),
            Text(
                "可以用第三方查询应用设状态提醒，省得一直刷；但以快递公司自己的记录为准。",
                "A tracking app may alert you to changes, so you need not keep looking; the carrier's own record still counts.",
            ),
        ),
    ),
    # ------------------------------------------------------------ the carrier
    Channel(
        id="courier",
        title=Text("快递员", "The courier"),
        what_for=Text(
            "当天派送的事：约时间、问放在哪里、改到驿站。",
            "Today's delivery: fix a time, ask where it was left, or have it left at a pickup station.",
        ),
        when=Text(
            "轨迹显示派送中，或者刚显示签收。",
            "When it is out for delivery or has just been shown as signed for.",
        ),
        how=Text(
            "打轨迹里的电话，发短信留痕；说清地址、方便的时间和要求。",
            "Call the number in the tracking and send a text message: address, a good time, what you want.",
        ),
        bring=Text(
            "单号、地址、能接电话的时间。",
            "The tracking number, your address, when you can answer the phone.",
        ),
        cannot=Text(
            "不能替公司决定赔偿，也不能改已经生成的面单。",
            "Cannot decide on compensation or change a printed label.",
        ),
        cost=_CALL,
        time=Text(
            "当天；没有回音就找网点。", "The same day; if there is no answer, try the depot."
        ),
        tips=(
            Text(
                "派送高峰时他腾不出手，先发短信，隔一会儿再打。",
                "On the round the courier's hands are full: text first, call a little later.",
            ),
            Text(
                "不同意放快递柜或驿站，当场用短信说明。",
                "If you do not want a locker or pickup station, say so at once in writing.",
            ),
            Text(
                "口头说好的事，挂断后用短信复述一遍。",
                "Repeat what was agreed in a text message after the call.",
            ),
        ),
        facts=("deliver-to-address", "no-locker-without-consent"),
    ),
    Channel(
        id="branch",
        title=Text("网点（最后派送站点）", "The local depot"),
        what_for=Text(
            "包裹已经到了本地却不动：查在不在库、谁在派、能不能自取。",
            "The parcel is in your town but not moving: is it there, who delivers it, can you collect it.",
        ),
        when=Text("轨迹停在你所在城市的网点。", "When the tracking stops at a depot in your city."),
        how=Text(
            "从轨迹或官方 App 里找网点电话；报单号，请负责人查实物。",
            "Take the depot's phone number from the tracking or the official app, give the tracking number, and ask the manager to look for the parcel itself.",
        ),
        bring=Text(
            "单号、收件人姓名和电话尾号；自取时带证件。",
            "The tracking number, the recipient's name and last phone digits; your ID when you collect it.",
        ),
        cannot=Text(
            "不能处理别处的延误，赔偿要公司批。",
            "Cannot fix a delay elsewhere; compensation needs the company's approval.",
        ),
        cost=_FREE,
        time=Text(
            "当天问清；说不清就回到客服热线要工单。",
            "Ask for an answer the same day; if there is none, get a ticket from the hotline.",
        ),
        tips=(
            Text(
                "包裹到了本地，直接找网点比打总部热线快（经验值）。",
                "Once the parcel is in your town, the local depot is quicker than the head office (rule of thumb).",
            ),
            Text(
                "地图应用里的网点电话可能过时或被冒用，先和官方 App 对一下。",
                "A depot's number in a map app may be old or fake; compare it with the official app.",
            ),
            Text(
                "要对方说清楚：看到实物了，还是只查了系统。",
                "Ask whether they saw the parcel itself or only the system.",
            ),
        ),
        facts=("claim-brand-or-actual-carrier",),
    ),
    Channel(
        id="hotline",
        title=Text("快递公司客服热线", "The carrier's hotline"),
        what_for=Text(
            "查实时位置、催派送、报更正、要工单号。",
            "Find out where it is, press for delivery, correct details, get a ticket number.",
        ),
        when=Text(
            "轨迹不动，或者快递员和网点都没有回音。",
            "When nothing moves, or the courier and the depot do not answer.",
        ),
        how=Text(
            "打官网或官方 App 公布的号码。开口先报单号、现在的状态、你要什么。",
            "Call the number on the official site or app. Begin with the tracking number, what it shows now and what you want.",
        ),
        bring=Text(
            "单号、收寄双方信息、轨迹截图、上次的工单号。",
            "The tracking number, both sides' details, the tracking history, the last ticket number.",
        ),
        cannot=Text(
            "客服能登记和转办，不能当场决定赔偿（经验值）。",
            "They take down your case and pass it on; they cannot decide on compensation there and then (rule of thumb).",
        ),
        cost=_CALL,
        time=Text(
            "问清答复时间并记下来；正式投诉应在{company-complaint-7d}内处理并告知你。",
            "Ask when you will hear, and write it down; the answer to a formal complaint is due within {company-complaint-7d}.",
        ),
        tips=(
            Text(
                "避开上午和午后的高峰，刚上班或快下班时更容易接通（经验值）。",
                "Avoid the rush in mid-morning and early afternoon; early and late in the day you get through more easily (rule of thumb).",
            ),
            Text(
                "听到语音菜单，试着按零键，或者说“转人工”（经验值）。",
                "In the voice menu try the zero key, or say 转人工 for a person (rule of thumb).",
            ),
            Text(
                "先讲事实再讲要求：单号、停在哪里、从哪天起、请在哪天前回复。",
                "Facts first, then the request: number, where it stopped, since when, by when you want an answer.",
            ),
            Text(
                "一定要工单号，记下对方工号和答应的时间。",
                "Always get a ticket number, the agent's number and the time promised.",
            ),
            Text(
                "说清“我要投诉”，免得只记成咨询。",
                "Say “I want to file a complaint”, or it may be noted as an inquiry.",
            ),
            Text(
                "语气平静，但要一个明确的日期；每次都报同一个工单号。",
                "Stay calm but ask for a definite date, and give the same ticket number each time.",
            ),
        ),
        facts=("company-complaint-7d",),
    ),
    Channel(
        id="carrier-chat",
        title=Text("快递公司在线客服", "The carrier's online chat"),
        what_for=Text(
            "留下文字记录、交截图、改地址、要工单。",
            "Leave a written record, send screenshots, correct the address, get a ticket.",
        ),
        when=Text("需要凭据的时候，首选它。", "Whenever you need proof; choose it first."),
        how=Text(
            "第一句就写全：单号、状态、要求。机器人答不了就输入“转人工”。",
            "Put everything in the first message: number, what it shows, what you want. If a bot answers, type 转人工.",
        ),
        bring=Text(
            "单号、截图、要改的内容。", "The tracking number, screenshots, what to correct."
        ),
        cannot=Text(
            "不能当场查实物；大额赔偿要另走索赔。",
            "Cannot look at the parcel; larger claims go another way.",
        ),
        cost=_FREE,
        time=Text(
            "当天应该有回音（经验值）；没有就打热线，报同一个工单号。",
            "Expect an answer the same day (rule of thumb); otherwise call the hotline with the same ticket number.",
        ),
        tips=(
            Text(
                "请客服生成工单并把工单号发出来，下次不用从头讲。",
                "Ask for a ticket and its number, so you need not start again next time.",
            ),
            Text(
                "一次说一件事，不闲聊，不带情绪。",
                "One matter at a time, no small talk, no temper.",
            ),
            Text(
                "机器人反复绕，就多输入几次“人工客服”（经验值）。",
                "If the bot goes in circles, type 人工客服 (“a person”) a few more times (rule of thumb).",
            ),
            Text(
                "聊完立刻截图，页面可能会清空。", "Screenshot it at once; the page may be cleared."
            ),
        ),
        facts=("company-complaint-7d",),
    ),
    Channel(
        id="carrier-app",
        title=Text("快递公司官方 App 或小程序", "The carrier's own app or mini program"),
        what_for=Text(
            "看官方轨迹、改派送时间和方式、核实短信真假。",
            "See the official tracking, change the time or way of delivery, check a message.",
        ),
        when=Text(
            "任何时候；收到可疑短信时先到这里看。",
            "Any time; come here first when a message looks doubtful.",
        ),
        how=Text(
            "从应用商店或官网下载、打开，不点短信里的链接。用收件手机号登录或输单号。",
            "Open it from the app store or the official site, never from a link in a message. Log in with the recipient's phone or enter the number.",
        ),
        bring=Text(
            "单号；有的公司要收件人手机尾号。",
            "The tracking number; some ask for the last digits of the recipient's phone.",
        ),
        cannot=Text(
            "有些状态写得笼统，原因还得问人工。",
            "Some entries are vague; you still have to ask for the reason.",
        ),
        cost=_FREE,
        tips=(
            Text(
                "第三方查询页可能滞后，以这里为准。",
                "Other tracking pages may lag; this one counts.",
            ),
            Text(
                "官方记录里没有的收费或补材料要求，先当作假的。",
                "Treat a fee or request that is not in the official record as fake.",
            ),
        ),
        facts=("query-by-waybill",),
    ),
    Channel(
        id="carrier-social",
        title=Text("快递公司社交账号", "The carrier's social media account"),
        what_for=Text(
            "热线和在线客服都没有结果时，换一个入口。",
            "Another way in when hotline and chat got you nowhere.",
        ),
        when=Text(
            "已经有工单号，而且答应的时间过了。",
            "When you have a ticket and the promised time has passed.",
        ),
        how=Text(
            "找带官方认证的账号，用私信说：工单号、停了多久、要什么。",
            "Find the verified account and send a private message: ticket number, how long the parcel has not moved, what you want.",
        ),
        bring=Text(
            "工单号、轨迹截图（遮住个人信息）。",
            "The ticket number, and the tracking with personal details covered.",
        ),
        cannot=Text(
            "不是正式投诉渠道，不保证起算期限。",
            "Not a formal way to complain; it may start no period.",
        ),
        cost=_FREE,
        tips=(
            Text(
                "不要在公开评论里写单号、电话、姓名和地址，骗子会照着来找你。",
                "Never post number, phone, name or address in public; fraudsters read along.",
            ),
            Text(
                "公开的话只讲事实，不骂人，不断定没有证据的事。",
                "In public state facts only, no insults, nothing you cannot prove.",
            ),
            Text(
                "只认认证账号；主动来加你、让你转账的“客服”是骗子。",
                "Trust the verified account only; an “agent” who contacts you and asks for money is a fraudster.",
            ),
        ),
        facts=("privacy-leak",),
    ),
    Channel(
        id="carrier-complaint",
        title=Text("快递公司投诉渠道", "The carrier's complaint desk"),
        what_for=Text(
            "正式投诉服务问题、提出赔偿。申诉之前要先走这一步。",
            "A formal complaint about the service, or a claim. It comes before any appeal.",
        ),
        when=Text(
            "催过没有结果，或者服务有明显问题。",
            "When asking got you nowhere, or the service was clearly wrong.",
        ),
        how=Text(
            "用能留痕的方式：在线投诉、电子邮件、书面信，或者热线加工单号。写明事实、要求和回复日期。",
            "Use a way that leaves a record: web form, mail, letter, or the hotline with a ticket number. State the facts, your request and the date.",
        ),
        bring=Text(
            "单号、轨迹、照片、价值凭证、沟通记录。",
            "The tracking number and history, photos, proof of value, your log.",
        ),
        cannot=Text(
            "公司自己处理自己的事，结果未必让你满意。",
            "The company judges itself; the result may not satisfy you.",
        ),
        cost=_FREE,
        time=Text(
            "快递公司应当在{company-complaint-7d}内处理并告知你。",
            "The company must act and tell you within {company-complaint-7d}.",
        ),
        tips=(
            Text(
                "写下投诉的日期，后面的期限从这里算。",
                "Write down the day: the next period runs from it.",
            ),
            Text(
                "一封信只讲一件快件，要求写成一句话。",
                "One matter per letter; put the request in one sentence.",
            ),
            Text(
                "加盟网点互相推时，可以只找运单上的品牌。",
                "If franchise branches point at each other, hold the brand on the label to it.",
            ),
        ),
        facts=(
            "segment-carrier-834",
            "mitigate-591",
            "company-complaint-7d",
            "claim-brand-or-actual-carrier",
            "comp-insured-vs-uninsured",
        ),
    ),
    # ------------------------------------------------------ seller and platform
    Channel(
        id="seller",
        title=Text("卖家", "The seller"),
        what_for=Text(
            "网购件的退款、补发，以及请他催快递、改地址、拦截。",
            "Refund or replacement for what you bought, and to have the seller press the carrier, redirect or intercept.",
        ),
        when=Text(
            "你是买家，包裹有问题就可以找，不必等快递先给说法。",
            "You are the buyer and something is wrong; you need not wait for the courier.",
        ),
        how=Text(
            "在平台的聊天里说，附轨迹截图，写明要什么、在哪天之前。",
            "Write in the platform's chat with a screenshot of the tracking: what you want and by when.",
        ),
        bring=Text("订单、轨迹截图、照片、付款记录。", "Order, tracking, photos, payment record."),
        cannot=Text(
            "不能强迫快递赔你；卖家和快递之间的账是他们的事。",
            "Cannot make the courier pay you; the seller settles with the courier separately.",
        ),
        cost=_FREE,
        time=Text(
            "给一个日期；过了就申请平台介入。",
            "Set a date; when it passes, ask the platform to step in.",
        ),
        tips=(
            Text(
                "卖家是快递的客户，也是寄件人，改址和拦截由他操作更快。",
                "The seller is the carrier's customer and the sender; redirecting goes faster through them.",
            ),
            Text(
                "“这是快递的问题”不免除卖家的责任。",
                "“That is the courier's problem” does not release the seller.",
            ),
            Text(
                "不要离开平台聊天，不私下转账，不提前点确认收货。",
                "Stay in the platform's chat, pay nothing outside it, do not confirm receipt early.",
            ),
        ),
        facts=(
            "seller-show-courier",
            "contract-third-party-fault",
            "risk-seller-transport-ecl20",
            "delivery-time-sign",
            "sender-redirect-829",
        ),
    ),
    Channel(
        id="sender",
        title=Text("寄件人", "The sender"),
        what_for=Text(
            "礼物、文件、个人寄件：由寄件人查、改地址、提赔偿。",
            "Gifts, papers, private parcels: the sender has it traced, redirects it and claims.",
        ),
        when=Text(
            "你是收件人，东西不是买的；或者要改址、拦截、按保价赔。",
            "You are the recipient of something you did not buy, or it needs redirecting, intercepting or an insured claim.",
        ),
        how=Text(
            "把轨迹发给寄件人，请他用寄件账号联系快递。",
            "Send a screenshot of the tracking, and ask the sender to contact the carrier from the account it was sent with.",
        ),
        bring=Text("单号、轨迹、照片。", "The tracking number and history, photos."),
        cannot=Text("不能代你决定收不收。", "Cannot decide for you whether to accept it."),
        cost=Text(
            "免费；改址、拦截可能有运费。",
            "Free; redirecting or intercepting may cost a shipping fee.",
        ),
        tips=(
            Text(
                "保价由寄件人在交寄时选，事后补不了；请他找出寄件记录。",
                "Insurance is chosen by the sender when sending, not later; ask for the shipping record.",
            ),
        ),
        facts=("contract-sender-carrier", "sender-redirect-829", "valuables-declare"),
    ),
    Channel(
        id="platform",
        title=Text("购物平台", "The shop platform"),
        what_for=Text(
            "卖家不理或拒绝时，请平台介入退款。",
            "When the seller is silent or refuses: ask the platform to step in.",
        ),
        when=Text(
            "卖家拒绝、拖延，或者自动确认收货快到了。",
            "When the seller refuses or stalls, or auto-confirmation is near.",
        ),
        how=Text(
            "在订单里申请退款，再点平台客服介入，按提示交证据。",
            "Request a refund in the order, then ask the platform to step in and hand in your proof.",
        ),
        bring=Text(
            "订单、轨迹、聊天记录、照片、快递的书面答复。",
            "Order, tracking, chats, photos, the carrier's written answer.",
        ),
        cannot=Text(
            "不能评判快递服务的好坏；时限按平台自己的规则。",
            "Does not judge the courier's service; its deadlines follow its own rules.",
        ),
        cost=_FREE,
        time=Text(
            "看订单页写的日期，各平台不同。", "See the date in your order; platforms differ."
        ),
        tips=(
            Text(
                "先看订单上的自动确认日期，快到了就先申请退款或延长收货。",
                "Look at the auto-confirmation date first; if it is near, request a refund or an extension.",
            ),
            Text(
                "证据在期限内一次交齐，图片要看得清单号和日期。",
                "Hand in all your proof within the time given, with number and date readable.",
            ),
            Text(
                "平台有先行赔付之类的承诺，可以要求兑现。",
                "If the platform promised to pay first or the like, ask it to keep the promise.",
            ),
        ),
        facts=(
            "platform-keep-logistics-3y",
            "platform-assist",
            "platform-odr",
            "platform-disclose-seller",
            "platform-keep-3y",
            "platform-consumer-rights-30",
            "platform-names-seller-24",
            "online-identity-12",
            "platform-deposit-58",
            "platform-human-review",
            "platform-reasons-19",
        ),
    ),
    # ------------------------------------------------------------ authorities
    Channel(
        id="postal-appeal",
        title=Text("邮政业申诉", "Postal appeal"),
        what_for=Text(
            "快递或邮政服务有问题，公司没处理好，请邮政管理部门调解。",
            "The carrier did not settle a service problem: ask the postal administration to mediate.",
        ),
        when=Text(
            "已经向公司投诉过，而且不满意答复，或者超过{appeal-preconditions}没有处理。",
            "After a complaint to the company that was answered badly or left unanswered for over {appeal-preconditions}.",
        ),
        how=Text(
            "先用国家邮政局申诉网站或它的微信公众号，再考虑打 12305。网上常见说法：有的地方并入了 12345，打不通就改打 12345 请它转办。",
            "Use the State Post Bureau's appeal site or its WeChat account first, the phone 12305 second. It is commonly said online that some places merged it into 12345: if nobody answers, ask 12345 to pass it on.",
        ),
        bring=Text(
            "单号、与它对应的证件信息、投诉日期和工单号、公司的答复、证据；托人办要委托书。",
            "The tracking number and matching ID details, the day and ticket number of your complaint, the answer, proof; a proxy needs an authorisation.",
        ),
        cannot=Text(
            "是调解，不是裁决，不能强制赔钱；不管商品质量和买卖纠纷。",
            "It is mediation, not a verdict, and cannot force payment; it does not cover goods or the sale.",
        ),
        cost=_CALL,
        phone="12305",
        url="https://sswz.spb.gov.cn",
        closes=Text(
            "同一件事正在或已经诉讼、仲裁、人民调解的，不受理；已受理过的也不重复受理。",
            "It does not take a matter that is or was before a court, an arbitrator or people's mediators, nor one that was taken before.",
        ),
        time=Text("{appeal-30-days}内答复。", "An answer within {appeal-30-days}."),
        tips=(
            Text(
                "写清对象、理由、请求和事实；按时间顺序，一行一件事，不写形容词。",
                "Say against whom, why, what you ask for and the facts; in order of time, one line per fact, no adjectives.",
            ),
            Text(
                "公司联系你和解，先写下条件再答应。",
                "If the company offers to settle, write the terms down before you agree.",
            ),
            Text(
                "申诉归邮政管理部门，不归中国邮政的客服。",
                "Appeals go to the postal administration, not to China Post's customer service.",
            ),
        ),
        facts=(
            "appeal-preconditions",
            "appeal-evidence-needed",
            "appeal-30-days",
            "appeal-scope",
            "appeal-mediation-emm30",
            "appeal-channels",
            "company-must-respond-pl65",
            "contract-user-includes-recipient",
            "gb-appeal-basis",
            "appeal-number-12305",
        ),
        confidence="medium",
        source="appeal-channels-web",
    ),
    Channel(
        id="postal-report",
        title=Text("向邮政管理部门举报", "Report to the postal administration"),
        what_for=Text(
            "报告违法：没经同意就代签、放柜或驿站，抛扔、扣件，编造轨迹，泄露信息。",
            "Report a violation: signing or using a locker without consent, throwing, faked tracking, leaks, withholding.",
        ),
        when=Text(
            "有线索就可以，条文没有要求先向公司投诉。",
            "As soon as you have something to report; the law asks for no complaint first.",
        ),
        how=Text(
            "用当地邮政管理局公布的电话或地址；说明时间、地点、谁、做了什么。实名才有结果告知。",
            "Use the phone or address published by the local postal administration: when, where, who, what. Give your name if you want to be told the result.",
        ),
        bring=Text("单号、照片、监控、聊天记录。", "The tracking number, photos, video, chats."),
        cannot=Text(
            "罚款归国家，不赔给你；要赔偿另走投诉和申诉。",
            "A fine goes to the state, not to you; claim by complaint and appeal.",
        ),
        cost=_FREE,
        time=Text(
            "应当及时处理，条文没有写天数；实名举报会告知结果。",
            "Promptly; the law sets no number of days. If you gave your name, you are told the result.",
        ),
        tips=(
            Text(
                "申诉和举报可以同时写，但分成两件说。",
                "You may appeal and report together, as two separate matters.",
            ),
            Text("只写看到的、有证据的。", "Report only what you saw or can prove."),
        ),
        facts=(
            "report-violation-reg49",
            "penalty-locker-fake-sign",
            "penalty-fake-tracking",
            "penalty-open-hide",
            "appeal-law-breach-investigate",
            "data-security-51",
            "data-damages-69",
        ),
        source="express-regulation-2025",
    ),
    Channel(
        id="market-regulator",
        title=Text("市场监管部门（12315）", "The market regulator (12315)"),
        what_for=Text(
            "对卖家或平台的消费争议：不发货、不退款、假货。",
            "Disputes with a seller or platform: not shipped, no refund, fakes.",
        ),
        when=Text(
            "卖家和平台都谈不拢，而且知道受损没有超过{12315-not-accepted}。",
            "When the seller and the platform have not helped and you have known of the harm for no more than {12315-not-accepted}.",
        ),
        how=Text(
            "上全国 12315 平台或打 12315，实名写清对方、请求和事实；也可以寄信或到窗口。",
            "Use the national 12315 platform or phone 12315. Give your real name, the other side, your request and the facts. You may also write or go in person.",
        ),
        bring=Text(
            "订单、付款、聊天、轨迹；卖家的名称和地址（平台上查）。",
            "Order, payment, chats, tracking; the seller's name and address from the platform.",
        ),
        cannot=Text(
            "不管快递服务质量；调解要双方同意，不能强制。",
            "Does not cover courier service; mediation needs both sides and forces nobody.",
        ),
        cost=_CALL,
        phone="12315",
        url="https://www.12315.cn",
        closes=Text(
            "同一争议，消协、法院、仲裁或别的行政机关已经受理的，它不受理。",
            "It refuses a dispute that an association, a court, an arbitrator or another authority has taken.",
        ),
        time=Text(
            "{12315-accept-7wd}内告知受不受理；受理后{12315-mediate-60d}内谈不拢就终止调解。",
            "Whether it takes the case: within {12315-accept-7wd}; mediation ends {12315-mediate-60d} after acceptance.",
        ),
        tips=(
            Text(
                "对卖家的争议找它，对快递的争议向邮政管理部门申诉，两件事分开写。",
                "A dispute with the seller goes here, one with the courier to the postal administration; write them up separately.",
            ),
            Text(
                "先想好找它还是找消协，同一件事只选一个。",
                "Choose between it and the association: one matter, one of them.",
            ),
        ),
        facts=(
            "12315-owner",
            "12315-accept-7wd",
            "12315-mediate-60d",
            "12315-not-accepted",
            "12315-other-dept",
            "12315-materials",
            "12315-jurisdiction",
            "12315-mediation-voluntary",
            "12315-complaint-vs-report",
            "12315-proxy-11",
            "online-terms-21",
            "consumer-terms-crr17",
            "refuse-15d-remedy",
            "12315-time-count",
        ),
        source="market-complaint-measures",
    ),
    Channel(
        id="consumer-association",
        title=Text("消费者协会", "Consumer association"),
        what_for=Text(
            "消费争议的调查和调解，也可以咨询。",
            "Looks into consumer disputes and mediates; also gives advice.",
        ),
        when=Text(
            "和卖家谈不拢，并且没有向 12315 投诉同一件事。",
            "When talks with the seller failed and 12315 does not have the same matter.",
        ),
        how=Text(
            "联系所在地消协，用它公布的方式提交。",
            "Contact your local association in the way it publishes.",
        ),
        bring=Text(
            "订单、付款、聊天、轨迹、你的请求。", "Order, payment, chats, tracking, your request."
        ),
        cannot=Text(
            "社会组织，不能处罚，也不能强制执行。",
            "A social organisation: it cannot punish or enforce.",
        ),
        cost=_FREE,
        closes=Text(
            "它受理之后，12315 不再受理同一争议。",
            "Once it has the dispute, 12315 will not take it.",
        ),
        time=Text("以当地消协公布的为准。", "As your local association states."),
        tips=(
            Text(
                "先问清它怎么受理、多久给结果，再决定走哪边。",
                "Ask how it takes cases and how long it needs before you choose.",
            ),
        ),
        facts=("consumer-association", "five-routes-crl39", "12315-not-accepted"),
        source="consumer-law",
    ),
    Channel(
        id="city-hotline",
        title=Text("政务服务热线", "City service hotline"),
        what_for=Text(
            "不知道该找哪个部门时，请它转办。",
            "When you do not know which department: it passes the matter on.",
        ),
        when=Text(
            "找错门、没人接的时候。",
            "When you were sent from one office to another, or nobody answered.",
        ),
        how=Text(
            "说清事情和你想找的部门，要办件编号。",
            "Say what happened and which department you want; ask for a reference number.",
        ),
        bring=Text("单号、投诉经过。", "The tracking number and the history of your complaints."),
        cannot=Text(
            "自己不调解快递争议；办理时间各地不同。",
            "Does not mediate itself; times differ from place to place.",
        ),
        cost=_CALL,
        phone="12345",
        time=Text("以当地公布的为准。", "As published locally."),
        tips=(
            Text(
                "转办不等于受理，还是要看接手部门的期限。",
                "Passing on is not accepting; the receiving department's periods count.",
            ),
        ),
        facts=("agency-7wd-60d-crr46",),
        confidence="medium",
        source="hotlines-2021",
        checked_on=ADDED,
    ),
    Channel(
        id="court",
        title=Text("法院（小额诉讼）", "The court (small claims)"),
        what_for=Text(
            "要求退款或赔偿，谈不拢又证据齐全。",
            "To claim a refund or damages when talks failed and the proof is complete.",
        ),
        when=Text(
            "前面的路走不通，且没有超过{limitation-3y}的诉讼时效。",
            "When other routes have failed and the limitation period of {limitation-3y} has not run out.",
        ),
        how=Text(
            "向有管辖权的法院立案，可以口头起诉，很多法院可以在线办；写明被告、请求和事实。",
            "File with a court that has jurisdiction; a simple claim may be oral and many courts work online. Name the defendant, the claim and the facts.",
        ),
        bring=Text(
            "身份证明、起诉状、订单、付款、轨迹、沟通记录、价值凭证。",
            "ID, statement of claim, order, payment, tracking, log, proof of value.",
        ),
        cannot=Text(
            "不能保证结果；涉外、要鉴定、找不到被告的不走小额。",
            "No promise of the result; foreign-related cases, expert appraisals or a missing defendant are not small claims.",
        ),
        cost=Text(
            "金额小的，案件受理费一般{court-fee.fee_upto_10000}，小额程序减半。",
            "For small sums the fee is normally {court-fee.fee_upto_10000}, half that in small claims.",
        ),
        closes=Text(
            "起诉之后，同一件事不能再申诉，12315 也不受理。",
            "Once you sue, the matter can no longer be appealed and 12315 will not take it.",
        ),
        time=Text(
            "{filing-7d}内立案；小额案件{small-claims-time}内审结，可能再延长。",
            "Accepted within {filing-7d}; a small claim is decided within {small-claims-time}, sometimes longer.",
        ),
        tips=(
            Text(
                "先寄一封有日期的书面要求，留好送达证据，时效会重新算。",
                "First send a dated written demand and keep proof of delivery; it restarts the limitation period.",
            ),
            Text(
                "告卖家可以选收货地的法院；告快递看运输的起点、终点或它的住所地。",
                "Sue a seller where you received or were to receive the goods; a courier at the origin, the destination or its home.",
            ),
        ),
        facts=(
            "small-claims",
            "small-claims-time",
            "small-claims-excluded",
            "filing-7d",
            "court-online-purchase",
            "court-transport",
            "court-fee",
            "limitation-3y",
            "limitation-interrupt",
            "oral-claim-cpl161",
            "filing-needs-122",
            "statement-124",
            "mediation-first-125",
            "summary-3m-164",
            "enforce-2y-250",
            "court-fee-7d-22",
            "court-fee-loser-29",
            "court-fee-relief-44",
            "time-count-cpl",
        ),
        source="civil-procedure",
    ),
    Channel(
        id="mediation",
        title=Text("人民调解", "People's mediation"),
        what_for=Text(
            "请中立的人帮双方谈成一个书面协议。",
            "A neutral person helps both sides to a written agreement.",
        ),
        when=Text("双方都愿意谈的时候。", "When both sides are willing."),
        how=Text(
            "向当地的调解组织申请，或者在法院立案前同意先调解。",
            "Apply to a local mediation body, or agree to mediation before a court accepts the case.",
        ),
        bring=Text("身份证明、证据、能接受的底线。", "ID, proof, and the least you would accept."),
        cannot=Text("一方不来就谈不成。", "Nothing happens if one side stays away."),
        cost=Text(
            "人民调解不收费；别的机构调解，先问清。",
            "People's mediation is free; with other bodies ask first.",
        ),
        closes=Text(
            "走了人民调解，同一件事可能不能再申诉。",
            "After people's mediation the matter may no longer be appealed.",
        ),
        tips=(
            Text(
                "谈成了写明数额和付款日期。双方可以在协议生效起{judicial-confirmation-205}内一起申请司法确认，不收费，对方不给就能强制执行。",
                "Put sum and day of payment in writing. Within {judicial-confirmation-205} of its taking effect both may ask a court to confirm it, free of charge; then it can be enforced.",
            ),
        ),
        facts=(
            "five-routes-crl39",
            "appeal-preconditions",
            "mediation-free-4",
            "mediation-no-bar-3",
            "mediation-binding-31",
            "judicial-confirmation-205",
            "judicial-confirmation-206",
            "confirmation-decision-15d",
            "confirmation-free-11",
        ),
        source="consumer-law",
        confidence="medium",
    ),
    Channel(
        id="customs",
        title=Text("海关", "Customs"),
        what_for=Text(
            "问进出境件的查验、税款、退运和要补的材料。",
            "Ask about inspection, duty, return and missing papers of a cross-border parcel.",
        ),
        when=Text(
            "轨迹停在清关，或者收到缴税、补材料的通知。",
            "When the tracking stops at customs, or a notice asks for duty or papers.",
        ),
        how=Text(
            "先在官方渠道核实号码，再打海关热线，报邮件号或快件号和申报口岸。",
            "Check the hotline's number on an official channel, then call and give the tracking number and the port.",
        ),
        bring=Text(
            "单号、订单和付款凭证、品名和用途说明、收件人证件。",
            "The tracking number, order and proof of payment, a description of contents and use, the recipient's ID.",
        ),
        cannot=Text(
            "不管快递服务，也不催派送；未放行前快递不能投递。",
            "Does not handle courier service; nobody may deliver before release.",
        ),
        cost=Text(
            "咨询免费；应缴的税由收件人出。",
            "Advice is free; any duty is for the recipient to pay.",
        ),
        phone="12360",
        time=Text(
            "按海关的通知办，材料越早补越好。",
            "Follow its notice; the sooner the papers are in, the better.",
        ),
        tips=(
            Text(
                "税和材料可能由快递或邮政代办，先问承运的那一家。",
                "The courier or the post may handle duty and papers; ask the carrier first.",
            ),
            Text(
                "短信里的缴税链接先别点，到官方 App 里看有没有同样的通知。",
                "Do not tap a payment link; see whether the official app shows the same notice.",
            ),
        ),
        facts=(
            "customs-own-use",
            "customs-release-before-delivery",
            "tariff-taxpayer-recipient",
            "tariff-personal-simple",
            "express-id-copy",
            "express-declare-14d",
        ),
        confidence="medium",
        source="cn-customs",
    ),
    Channel(
        id="customs-broker",
        title=Text("清关代理（快递、邮政或报关行）", "The customs broker (courier, post or agent)"),
        what_for=Text(
            "代你申报的人：问缺什么材料、要不要缴税、卡在哪一步。",
            "Whoever declares for you: ask what is missing, whether duty is due, where it is stuck.",
        ),
        when=Text(
            "进出境件停在清关，先找它，再找海关。",
            "When a cross-border parcel stops at customs, before you ask customs itself.",
        ),
        how=Text(
            "打快递公司的国际件客服，请转清关部门；要材料清单和截止日期。",
            "Call the carrier's international service and ask for customs clearance; get a list of papers and the last day.",
        ),
        bring=Text(
            "单号、订单、付款记录、收件人证件、用途说明。",
            "The tracking number, order, payment record, recipient's ID, a note on the use.",
        ),
        cannot=Text(
            "放不放行、免不免税，它都决定不了。", "Cannot decide on release or waive duty."
        ),
        cost=Text("代办费看它的价目，先问清再付。", "Its price list applies; ask before you pay."),
        tips=(
            Text(
                "个人件由快递或邮政申报的，不用自己找报关行。",
                "Where the courier or the post declares your parcel you need no broker of your own.",
            ),
            Text(
                "证件只交到核实过的官方入口，图片上写明用途。",
                "Send an ID only to a verified official place, and write its purpose on the picture.",
            ),
        ),
        facts=("express-id-copy", "express-declare-14d", "express-open-notify"),
    ),
    # --------------------------------------------------------------- police, bank
    Channel(
        id="police",
        title=Text("报警（110）", "The police (110)"),
        what_for=Text(
            "包裹被偷、冒领、私拆，或者已经被骗。",
            "The parcel was stolen, falsely claimed or opened, or you were defrauded.",
        ),
        when=Text("发现就报，钱已经转出去的马上报。", "At once, above all when money has left."),
        how=Text(
            "打 110 或到派出所，说明时间、地点、经过，要报警回执。",
            "Call 110 or go to a police station: time, place, what happened; ask for a receipt.",
        ),
        bring=Text(
            "单号、监控、轨迹、转账记录、聊天记录。",
            "The tracking number, video, tracking history, payment records, chats.",
        ),
        cannot=Text(
            "不处理一般的晚到和服务争议。", "Does not handle ordinary delay or service disputes."
        ),
        cost=_FREE,
        phone="110",
        confidence="medium",
        source="hotlines-2021",
        checked_on=ADDED,
        tips=(
            Text(
                "监控可能很快被覆盖，先请物业或店铺保存。",
                "Video is soon overwritten; ask the building or shop to keep it.",
            ),
        ),
        facts=(
            "penalty-open-hide",
            "police-parcels-57",
            "police-theft-fraud-58",
            "police-damage-59",
        ),
    ),
    Channel(
        id="anti-fraud",
        title=Text("反诈专线", "Anti-fraud line"),
        what_for=Text(
            "怀疑短信、电话是骗局，问一问再动。",
            "When you suspect a message or call, ask before you act.",
        ),
        when=Text("还没转钱、还没给验证码的时候。", "Before any money or code has left."),
        how=Text(
            "打反诈专线，或者用官方反诈 App 核对。号码是网上常见说法，打之前先在官方渠道核对。",
            "Call the anti-fraud line or check with the official anti-fraud app. The number is commonly given online: check it on an official channel first.",
        ),
        bring=Text(
            "短信原文、来电号码、链接（不要点）。",
            "The message, the caller's number, the link (do not open it).",
        ),
        cannot=Text("钱已经转出去的，马上打 110。", "If you have sent money, call 110 at once."),
        cost=_CALL,
        phone="96110",
        tips=(
            Text(
                "说能赔你钱、却要你先转账或共享屏幕的，都是骗子。",
                "Anybody who offers you money but wants a transfer or your screen first is a fraudster.",
            ),
        ),
        confidence="low",
        source="fraud-line-web",
        checked_on=ADDED,
        facts=("fraud-report-30",),
    ),
    Channel(
        id="bank",
        title=Text("银行或支付机构", "Your bank or payment provider"),
        what_for=Text(
            "被骗后止付、挂失；信用卡付款的拒付；调取付款记录。",
            "Stop a payment or block a card after fraud, dispute a card payment, get payment records.",
        ),
        when=Text(
            "发现被骗立即联系；卖家跑了、平台不管时也可以问。",
            "At once after fraud; also when the seller has vanished and the platform does nothing.",
        ),
        how=Text(
            "打卡背面或官方 App 里的电话，说明交易时间和金额。",
            "Call the number on your card or in the official app; give the time and sum.",
        ),
        bring=Text("交易记录、订单、报警回执。", "Transaction record, order, police receipt."),
        cannot=Text(
            "不保证追回，不判断商品好坏。", "No promise to recover it; does not judge goods."
        ),
        cost=Text("查自己的记录一般免费。", "Your own records are normally free."),
        tips=(
            Text(
                "先止付，再报警，再改密码。",
                "Stop the payment, call the police, then change passwords.",
            ),
        ),
        facts=("payment-records-3y",),
    ),
    Channel(
        id="forwarder",
        title=Text("转运或货代公司", "The forwarder or agent"),
        what_for=Text(
            "你自己找的转运、集运、货代：查入库、出库和交接，按合同赔。",
            "A forwarder or agent you chose yourself: warehouse and handover records, payment under the contract.",
        ),
        when=Text(
            "仓库显示收到了，之后没有动静；或者一直没有入库。",
            "The warehouse shows that it arrived and nothing followed, or it was never booked in.",
        ),
        how=Text(
            "在下单的账户里发工单，同时发邮件，让对方用文字答复。",
            "Open a ticket in the account you ordered with, send an email as well, and ask for an answer in writing.",
        ),
        bring=Text(
            "转运单号、卖家的发货单号和签收记录、付款记录、货物价值的凭证。",
            "The forwarding number, the seller's tracking number and its delivery record, your payment record, proof of value.",
        ),
        cannot=Text(
            "不处理你和卖家之间的买卖。", "It is not part of the sale between you and the seller."
        ),
        cost=_FREE,
        tips=(
            Text(
                "先读它的条款：多久之内要提出，按什么赔。",
                "Read its terms first: by when to claim, and what it pays.",
            ),
        ),
        facts=("breach-liability-577",),
    ),
    Channel(
        id="issuing-body",
        title=Text("发证机关或出具文件的单位", "The body that issued the document"),
        what_for=Text(
            "证件、银行卡、票据、合同丢了：挂失、作废、补办。",
            "Lost papers, cards, tickets or contracts: report, cancel, reissue.",
        ),
        when=Text(
            "下落不明就先问，别等快递的结论。",
            "As soon as it cannot be found; do not wait for the carrier's result.",
        ),
        how=Text(
            "走它官方网站或窗口公布的渠道，先问能不能挂失，再问补办。",
            "Use the channel on its official site or go in person; ask first about reporting the loss, then about a reissue.",
        ),
        bring=Text(
            "身份证件、运单号、寄件记录。",
            "Your identity document, the tracking number, the shipping record.",
        ),
        cannot=Text(
            "不管快递找不找、赔不赔。", "It has no say over the search or over compensation."
        ),
        cost=Text("补办可能收工本费，先问。", "A reissue may cost a fee; ask first."),
    ),
    # ------------------------------------------------------------- the last metres
    Channel(
        id="locker-operator",
        title=Text("快递柜或驿站", "Locker or pickup station"),
        what_for=Text(
            "查有没有入库、谁取走了、取件码、保管费。",
            "Ask whether it came in, who took it, for the code, about fees.",
        ),
        when=Text(
            "轨迹显示投柜、入站，或者显示取走了而不是你取的。",
            "When the tracking says locker or pickup station, or “collected” and it was not you.",
        ),
        how=Text(
            "问站点或柜子上的客服，请查出入库时间和监控。",
            "Ask the pickup station, or the number on the locker, for times in and out and for video.",
        ),
        bring=Text(
            "单号、取件码短信、收件人证件。",
            "The tracking number, the message with the code, the recipient's ID.",
        ),
        cannot=Text(
            "没经你同意放进来的，责任在快递公司，先投诉它。",
            "If it was left without your consent, the carrier answers for it; complain there.",
        ),
        cost=Text(
            "有的超时收费；先问清规则，经同意才付。",
            "Some charge after a time; ask for the rule and pay only what you agreed to.",
        ),
        tips=(
            Text(
                "监控保存不久，当天就请它截下来。",
                "Video is kept briefly; ask for it the same day.",
            ),
            Text(
                "不是自己取的，不要点“确认取件”。",
                "If you did not take it, do not tap “collected”.",
            ),
        ),
        facts=("no-locker-without-consent", "locker-rules-2019", "custodian-897"),
    ),
    Channel(
        id="property-desk",
        title=Text("物业、门卫、邻居", "Building desk, guard, neighbours"),
        what_for=Text(
            "显示签收却没见到时，先在近处找一圈，问监控。",
            "Shown as signed for but not there: look nearby and ask for video.",
        ),
        when=Text("签收当天。", "On the day it was signed for."),
        how=Text(
            "问登记本、代收架、邻居，请物业保存监控。",
            "Ask to see the log and the shelf, ask the neighbours, and have the desk keep the video.",
        ),
        bring=Text(
            "单号、签收时间、收件人姓名。",
            "The tracking number, the time it was signed for, the recipient's name.",
        ),
        cannot=Text(
            "没有你的同意，代收不等于你签收，仍然找快递公司。",
            "If they take it in without your consent, you have not received it; the carrier still answers for it.",
        ),
        cost=_FREE,
        tips=(
            Text(
                "找到了也问一句：是谁放的、几时放的，记下来。",
                "Even if you find it, ask who left it and when, and write it down.",
            ),
        ),
        facts=("consent-proxy-ecl52", "deliver-to-address"),
    ),
)
