"""The normal states of a parcel, in the order of the taxonomy: nothing is wrong by itself."""

from guide.model.kinds import State
from guide.model.text import Text

STATES: tuple[State, ...] = (
    State(
        id="s_created",
        title=Text("已下单，等待揽收", "Label created, awaiting pickup"),
        means=Text(
            "有了单号和电子信息，快递公司还没有拿到东西。",
            "There is a number and electronic data; the carrier does not have the goods yet.",
        ),
        next=Text(
            "等下一条，该是“已揽收”。过了卖家承诺的发货时间还没有，就按“迟迟不揽收”处理。",
            "“Picked up” comes next. If the seller's promised shipping time passes without it, see “never picked up”.",
        ),
        kinds=("not_picked_up", "not_found", "pickup_failed", "cancelled"),
        beware=Text(
            "卖家页面写“已发货”，可能只是填了单号，不等于快递公司收到了。",
            "“Shipped” on the seller's page may only mean that a number was entered. It does not mean that the carrier has the parcel.",
        ),
    ),
    State(
        id="s_picked_up",
        title=Text("已揽收", "Picked up"),
        means=Text(
            "快递公司收到了实物，运输开始了。",
            "The carrier has the goods; the journey begins.",
        ),
        next=Text(
            "等下一条，该是始发地网点或分拨中心的扫描。隔一天还没有（经验值），问揽收的网点是不是漏扫了。",
            "A scan at the depot or hub of origin comes next. If there is none a day later, ask the pickup depot whether a scan was missed.",
        ),
        kinds=("stalled", "transit_delay", "missorted", "intercepted", "carrier_rejected"),
        beware=Text(
            "揽收的城市和卖家写的发货地对不上，或者写的重量差得离谱，先截图问卖家。",
            "If the city of pickup or the weight does not match what the seller says, keep a screenshot and ask the seller.",
        ),
    ),
    State(
        id="s_in_transit",
        title=Text("运输中", "In transit"),
        means=Text(
            "包裹在网点、分拨中心和干线之间正常移动。",
            "It is moving between depots and hubs as it should.",
        ),
        next=Text(
            "干线路上可能很久没有扫描。推荐性国家标准里，没有另外约定的，同城{gb-service-time.same_city}、国内异地{gb-service-time.domestic_other}，以官方最新文本为准。超过了，按“物流停滞”或“运输延误”处理。",
            "On a long leg there may be no scan for a while. A recommended national standard gives {gb-service-time.same_city} within a city and {gb-service-time.domestic_other} between cities unless agreed otherwise; the latest official text prevails. If it takes longer, see “no updates” or “delayed”.",
        ),
        kinds=(
            "stalled",
            "transit_delay",
            "weather_force_majeure",
            "missorted",
            "label_problem",
            "security_prohibited",
            "intercepted",
        ),
        beware=Text(
            "第三方页面会把异常也显示成“运输中”，“需要补充清关材料”就是一例。隔几天到快递公司官网看一次详情。",
            "Other apps may show an exception as “in transit”, for example when customs wants documents. Every few days, read the details on the carrier's own site.",
        ),
    ),
    State(
        id="s_customs_processing",
        title=Text("清关中", "Customs processing"),
        means=Text(
            "在正常报关、排队和验放，没有说要材料、扣留或退运。",
            "Ordinary declaration, queue and check; nothing is requested, held or refused.",
        ),
        next=Text(
            "等下一条，该是“放行”。查验多久没有统一的期限，等的时候留意官方 App 里有没有要材料或缴税的通知。",
            "“Released” comes next. No fixed time limit applies; meanwhile watch the official app for a request for papers or tax.",
        ),
        kinds=("customs_hold", "customs_docs", "customs_duty_due", "customs_refused"),
        beware=Text(
            "“送交海关”只是进入排队，不是被扣。短信里说“清关异常，点链接补资料”的，先到官方 App 核实。",
            "“Presented to customs” means it is in the queue, not seized. If a message says “clearance problem, open this link”, check it in the official app first.",
        ),
    ),
    State(
        id="s_customs_cleared",
        title=Text("已清关放行", "Released by customs"),
        means=Text(
            "海关手续办完了，包裹可以继续运输和派送。",
            "Customs is finished with it; the parcel may travel on and be delivered.",
        ),
        next=Text(
            "等下一条，该是国内快递公司的扫描，有时会换一个单号。放行后几天没有扫描（经验值），问清关代理交给了哪一家。",
            "A scan by the domestic carrier comes next, sometimes under a new number. If none follows within days, ask the customs broker whom it was handed to.",
        ),
        kinds=("stalled", "transit_delay", "missorted"),
        beware=Text(
            "出口的“放行”是我国海关放行，目的国还有一次清关。",
            "For an outbound parcel this is China's customs; the destination clears it again.",
        ),
    ),
    State(
        id="s_arrived_destination",
        title=Text("到达派件城市或网点", "At the destination depot"),
        means=Text(
            "包裹到了收件地的分拨中心或派件网点。",
            "It has reached the hub or delivery depot of your city.",
        ),
        next=Text(
            "等下一条，该是“派送中”。只到城市的分拨中心，还要转一次网点；到了派件网点，第二天还没派出，就直接联系网点（经验值）。",
            "“Out for delivery” comes next. From a city hub it still has to go to the depot. If it is at the depot and not out the next day, contact the depot itself (rule of thumb).",
        ),
        kinds=(
            "held_at_depot",
            "address_problem",
            "out_of_area",
            "recipient_closed",
            "payment_due",
            "id_or_signature_required",
        ),
        beware=Text(
            "网点名后面跟着“已签收”，是网点之间交接，不是收件人签收了。",
            "“Signed for” after the name of a depot is a handover between depots; it has not been delivered.",
        ),
    ),
    State(
        id="s_out_for_delivery",
        title=Text("派送中", "Out for delivery"),
        means=Text(
            "快递员带着包裹出来了，当天应该有结果（经验值）。",
            "The courier has it; expect a result the same day (rule of thumb).",
        ),
        next=Text(
            "等下一条，该是签收、入柜或派送失败。当天保持电话畅通；到了第二天还没有结果（经验值），按“迟迟没送到”处理。",
            "Delivered, placed in a locker, or failed comes next. Keep your phone on; without a result the next day, see “out for delivery far too long”.",
        ),
        kinds=(
            "delivery_overdue",
            "attempt_failed",
            "recipient_unreachable",
            "recipient_absent",
            "access_restricted",
            "rescheduled",
            "refused",
            "unwanted_proxy",
        ),
        beware=Text(
            "“请您准备签收”是还没送到。有的网点一到货就扫派送，包裹其实还在网点。",
            "“Please be ready to sign” means not yet delivered. Some depots scan “out for delivery” on arrival, while it is still lying there.",
        ),
        next_sent=Text(
            "等下一条，该是签收、入柜或派送失败。请收件人今天留意电话；到了第二天还没有结果（经验值），按“迟迟没送到”处理。",
            "Delivered, placed in a locker, or failed comes next. Ask the recipient to watch the phone today; without a result the next day (rule of thumb), see “out for delivery far too long”.",
        ),
    ),
    State(
        id="s_ready_for_pickup",
        title=Text(
            "已到驿站、快递柜或网点，等人来取",
            "Ready for pickup at a pickup station, locker or depot",
        ),
        means=Text(
            "包裹放在驿站、快递柜或网点，等收件人来取。",
            "It is waiting at a pickup station, locker, shop or depot for the recipient.",
        ),
        next=Text(
            "看通知里的取件码和保管截止时间，到期之前去取。过了时间可能收费、换地方或退回。",
            "Read the pickup code and the last day in the notice, and collect it before then. After that it may cost a fee, be moved, or go back.",
        ),
        kinds=("pickup_overdue", "unwanted_proxy", "pulled_from_locker", "delivered_not_received"),
        beware=Text(
            "你没有同意放在那里的，可以要求送到约定的地址。同一件事，有的 App 写“已签收”，有的写“派送中”。",
            "If you did not agree to the place, you may ask for delivery to the agreed address. The same event is “delivered” in one app and “out for delivery” in another.",
        ),
        next_sent=Text(
            "把取件地点和保管截止时间告诉收件人，请对方到期之前去取。过了时间可能收费、换地方，或者退回到你这里。",
            "Tell the recipient where it is and until when it is kept, and ask them to collect it before then. After that it may cost a fee, be moved, or come back to you.",
        ),
        beware_sent=Text(
            "收件人没有同意放在那里的，可以要求送到约定的地址。同一件事，有的 App 写“已签收”，有的写“派送中”。",
            "If the recipient did not agree to the place, delivery to the agreed address may be asked for. The same event is “delivered” in one app and “out for delivery” in another.",
        ),
    ),
    State(
        id="s_delivered",
        title=Text("已签收", "Delivered"),
        means=Text(
            "系统记录收件人已经签收。",
            "The record says that the recipient signed for it.",
        ),
        next=Text(
            "拿到了就开箱查看，有问题当天拍照说明；已经申请过退款或查件的，告诉卖家和客服东西到了，把申请撤回。没拿到，先问家人和门卫，再按“显示签收但没收到”处理。",
            "If you have it, open it and look; report a problem the same day with photos. If you had asked for a refund or a search, tell the seller and carrier that it is here and withdraw the request. If not, ask family and the guard, then see “marked delivered, not received”.",
        ),
        kinds=("delivered_not_received", "unwanted_proxy", "damaged", "shortage"),
        beware=Text(
            "“某网点已签收”“退件已签收”都不是你签的；前一种是网点交接，后一种是寄件人收回。签收之后还有新扫描，也要留意。",
            "“Signed for at a depot” and “return signed for” are not you: one is a handover between depots, the other the sender's receipt. Beware too of scans after “delivered”.",
        ),
        next_sent=Text(
            "问收件人收到没有，请对方开箱查看，有问题当天拍照发给你。签收记录截图留着；对方说没收到，按“显示签收但没收到”处理。",
            "Ask the recipient whether it is there, and to open it and send you photos of any problem the same day. Keep a screenshot of the record; if they say it did not come, see “marked delivered, not received”.",
        ),
        beware_sent=Text(
            "“某网点已签收”是网点之间交接，收件人还没有拿到。签收的城市和收件地址对不上，或者签收之后还有新扫描，也要留意。",
            "“Signed for at a depot” is a handover between depots; the recipient does not have it. Beware too of a city that is not the recipient's, and of scans after “delivered”.",
        ),
    ),
    State(
        id="s_delivered_proxy",
        title=Text("他人代签，或放在某处", "Signed for by somebody else, or left somewhere"),
        means=Text(
            "系统记录由家人、前台、门卫或邻居签收，或者放在门口等处。",
            "The record says that family, reception, a guard or a neighbour signed, or that it was left at a place.",
        ),
        next=Text(
            "先去写着的那个地方或那个人那里找。找到了就当面查看；找不到，当天找快递公司要签收凭证。",
            "First look at the place or ask the person named. If you find it, inspect it there; if not, ask the carrier for proof of delivery the same day.",
        ),
        kinds=("unwanted_proxy", "delivered_not_received", "damaged", "shortage"),
        beware=Text(
            "代收要先经收件人同意。没有人问过你，就不算同意。",
            "Leaving it with somebody needs the recipient's consent beforehand. If nobody asked, there was none.",
        ),
        next_sent=Text(
            "把写着的那个地方或那个人告诉收件人，请对方先去找。找到了请当面查看；找不到，当天找快递公司要签收凭证。",
            "Tell the recipient the place or person named and ask them to look there first. If it is found, have it inspected on the spot; if not, ask the carrier for proof of delivery the same day.",
        ),
        beware_sent=Text(
            "代收要先经收件人同意。没有人问过收件人，就不算同意。",
            "Leaving it with somebody needs the recipient's consent beforehand. If nobody asked the recipient, there was none.",
        ),
    ),
    State(
        id="s_delivered_station",
        title=Text("驿站或快递柜签收", "Signed for at a locker or pickup station"),
        means=Text(
            "驿站或快递柜完成了签收动作。有的系统指放进去了，有的指取出来了。",
            "The locker or pickup station signed for it. In some systems that means put in, in others taken out.",
        ),
        next=Text(
            "查有没有取件码。有码就去取；显示已取出而你没取，按“显示签收但没收到”处理。",
            "Look for a pickup code. If you have one, collect it; if it shows as taken and you did not take it, see “marked delivered, not received”.",
        ),
        kinds=("unwanted_proxy", "delivered_not_received", "pickup_overdue", "pulled_from_locker"),
        beware=Text(
            "这不等于送到你手里，也不等于你同意过。同一个记录在别的 App 里可能写“待取件”。",
            "This is not delivery into your hands, nor your consent. The same record may read “awaiting pickup” in another app.",
        ),
        next_sent=Text(
            "把驿站或快递柜的位置告诉收件人，问对方有没有收到取件码。有码就去取；显示已取出而对方没取，按“显示签收但没收到”处理。",
            "Tell the recipient where the locker or station is, and ask whether a pickup code came. With a code it can be collected; if it shows as taken and they did not take it, see “marked delivered, not received”.",
        ),
        beware_sent=Text(
            "这不等于送到收件人手里，也不等于对方同意过。同一个记录在别的 App 里可能写“待取件”。",
            "This is neither delivery into the recipient's hands nor their consent. The same record may read “awaiting pickup” in another app.",
        ),
    ),
    State(
        id="s_redirected",
        title=Text("转寄、改派或转给另一家快递", "Redirected or handed to another carrier"),
        means=Text(
            "包裹按要求改了地址，或者转给另一家快递继续送。",
            "The address was changed on request, or another carrier is taking it on.",
        ),
        next=Text(
            "问到新单号，两个单号都留着。下一条该是新线路或新公司的扫描；隔几天没有（经验值），问转出的那家。",
            "Get the new number and keep both. A scan on the new route comes next; if none appears within days, ask the carrier that handed it over.",
        ),
        kinds=("stalled", "missorted", "out_of_area", "intercepted", "returning"),
        beware=Text(
            "没有人要求过改址，却写着转寄或改派的，马上问是谁申请的：可能是错分，也可能被拦截。",
            "If nobody asked for a change, find out at once who did: it may be missorted or intercepted.",
        ),
    ),
    State(
        id="s_resolved",
        title=Text("异常已解除", "Problem resolved"),
        means=Text(
            "之前的问题处理完了，包裹继续走。",
            "The earlier problem is dealt with and the parcel is moving on.",
        ),
        next=Text(
            "等新的扫描。隔一天还没有（经验值），把之前的工单号报上，问处理成了什么样。",
            "A new scan should follow. If there is none a day later, give the earlier ticket number and ask what was done.",
        ),
        kinds=("stalled", "held_at_depot", "returning"),
        beware=Text(
            "“已处理”有时只是关了工单，东西并没有动。以新的扫描为准。",
            "“Dealt with” may only mean that the ticket was closed. What counts is a new scan.",
        ),
    ),
    State(
        id="s_info",
        title=Text("只是一条通知", "Only a notice"),
        means=Text(
            "这条记录只是告知，不改变包裹的状态。",
            "This record only informs; the state of the parcel has not changed.",
        ),
        next=Text(
            "看它前面那一条，那才是现在的状态。",
            "Look at the record before it: that is the present state.",
        ),
        kinds=("exception_unspecified",),
        beware=Text(
            "“如有疑问请致电”“投诉请拨打”是客套话，不是出了问题。",
            "“Call us with any questions” and “to complain, call …” are courtesy lines, not a problem.",
        ),
    ),
)
