"""The interview, in order. A question may depend on earlier ones only."""

from guide.model.interview import Follows, Is, Option, Question
from guide.model.text import Text

_DELIVERED = ("s_delivered", "s_delivered_proxy", "s_delivered_station")
_LEFT_SOMEWHERE = (
    "s_delivered_proxy",
    "s_delivered_station",
    "s_ready_for_pickup",
    "unwanted_proxy",
    "delivered_not_received",
    "pickup_overdue",
    "pulled_from_locker",
)
_RECEIVABLE = (
    *_DELIVERED,
    "unwanted_proxy",
    "delivered_not_received",
    "damaged",
    "shortage",
)
_AT_RISK = (
    "not_picked_up",
    "pulled_from_locker",
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
# 放在末端、还没有出岔子的几种状态，不问跨境与否。
_ROUTED = (
    "not_found",
    "not_picked_up",
    "cancelled",
    "s_created",
    "s_picked_up",
    "intercepted",
    "stalled",
    "transit_delay",
    "weather_force_majeure",
    "missorted",
    "label_problem",
    "security_prohibited",
    "carrier_rejected",
    "s_in_transit",
    "s_redirected",
    "s_resolved",
    "s_info",
    "customs_hold",
    "customs_docs",
    "customs_duty_due",
    "customs_refused",
    "s_customs_processing",
    "s_customs_cleared",
    "held_at_depot",
    "out_of_area",
    "address_problem",
    "recipient_unreachable",
    "recipient_absent",
    "attempt_failed",
    "delivery_overdue",
    "delivered_not_received",
    "refused",
    "payment_due",
    "id_or_signature_required",
    "s_arrived_destination",
    "s_out_for_delivery",
    "s_delivered",
    "returning",
    "returned",
    "damaged",
    "shortage",
    "lost",
    "destroyed_abandoned",
    "investigating",
    "exception_unspecified",
    "scam_suspect",
    "pickup_failed",
    "recipient_closed",
    "access_restricted",
    "rescheduled",
    "pickup_overdue",
    "pulled_from_locker",
    "unwanted_proxy",
    "unknown",
)

# 会不会过关，决定问哪条路。
_BORDER = (
    "customs_hold",
    "customs_docs",
    "customs_duty_due",
    "customs_refused",
    "s_customs_processing",
    "s_customs_cleared",
)
# 放在别处、别人签收，同意没同意是关键。
_PLACED = ("s_delivered_proxy", "s_delivered_station")
# 向快递公司投诉得上的；没买过的、别人退给你的，先办别的。
_ASKS_CARRIER = (
    "shop",
    "private",
    "return",
    "sale",
    "private-sale",
    "sending",
    "gift",
    "business",
    "unknown",
)
_SENT = ("sale", "private-sale", "sending", "business")
_BEFORE = ("not_picked_up", "not_found", "pickup_failed", "s_created", "cancelled")
_LOSSES = (
    "lost",
    "damaged",
    "shortage",
    "delivered_not_received",
    "destroyed_abandoned",
    "investigating",
    "pulled_from_locker",
)
_LATE = (
    "not_picked_up",
    "stalled",
    "transit_delay",
    "weather_force_majeure",
    "missorted",
    "label_problem",
    "held_at_depot",
    "out_of_area",
    "address_problem",
    "recipient_unreachable",
    "recipient_absent",
    "recipient_closed",
    "access_restricted",
    "attempt_failed",
    "rescheduled",
    "delivery_overdue",
    "pickup_overdue",
    "id_or_signature_required",
    "intercepted",
    "returning",
    "security_prohibited",
    "carrier_rejected",
    "customs_hold",
    "customs_docs",
    "exception_unspecified",
)

QUESTIONS: tuple[Question, ...] = (
    Question(
        id="seen",
        title=Text("你的包裹显示什么？", "What does your parcel show?"),
        hint=Text(
            "看物流详情里最新的一条，选意思最接近的。这里没有的，打开下面的“全部”找。",
            "Look at the latest record and choose the closest. If it is not here, open the whole list below.",
        ),
        why=Text(
            "同样写着“异常”，原因不同，该找的人和该做的事也不同。",
            "The single word “exception” covers many causes, and each needs something different.",
        ),
        options=(
            Option(
                "not_found",
                Text("查不到单号，或提示无效", "Number not found"),
                "shipped_on",
                "before",
            ),
            Option(
                "not_picked_up",
                Text("有单号，迟迟不揽收", "Number given, never picked up"),
                "shipped_on",
                "before",
            ),
            Option("pickup_failed", Text("上门取件没有成功", "Pickup failed"), "", "before"),
            Option("cancelled", Text("运单被取消", "The shipment was cancelled"), "", "before"),
            Option(
                "s_created",
                Text("已下单，等待揽收", "Label created, awaiting pickup"),
                "last_update_on",
                "before",
            ),
            Option(
                "intercepted",
                Text("被拦截或召回", "Intercepted or recalled"),
                "last_update_on",
                "transit",
            ),
            Option(
                "stalled",
                Text("物流停滞，长时间不更新", "No updates for too long"),
                "last_update_on",
                "transit",
                ("shipped_on",),
            ),
            Option(
                "transit_delay",
                Text("运输延误，爆仓或车辆航班晚点", "Delayed in transit"),
                "last_update_on",
                "transit",
                ("shipped_on",),
            ),
            Option(
                "weather_force_majeure",
                Text("天气、灾害或管制停运", "Weather, disaster or closure"),
                "last_update_on",
                "transit",
            ),
            Option(
                "missorted",
                Text("错分、错发到别处", "Sent to the wrong place"),
                "last_update_on",
                "transit",
            ),
            Option(
                "label_problem",
                Text("面单破损、脱落或无法识别", "Label lost or unreadable"),
                "last_update_on",
                "transit",
                ("shipped_on",),
            ),
            Option(
                "security_prohibited",
                Text("安检没通过，或属于禁寄物品", "Failed screening, or prohibited goods"),
                "last_update_on",
                "transit",
            ),
            Option(
                "carrier_rejected",
                Text("超重、超尺寸或包装不合格，不运", "Not carried: size, weight or packing"),
                "last_update_on",
                "transit",
            ),
            Option("s_picked_up", Text("已揽收", "Picked up"), "last_update_on", "transit"),
            Option("s_in_transit", Text("运输中", "In transit"), "last_update_on", "transit"),
            Option(
                "s_redirected",
                Text("转寄、改派或转给另一家快递", "Redirected or handed to another carrier"),
                "last_update_on",
                "transit",
            ),
            Option(
                "s_resolved", Text("异常已解除", "Problem resolved"), "last_update_on", "transit"
            ),
            Option("s_info", Text("只是一条通知", "Only a notice"), "last_update_on", "transit"),
            Option(
                "customs_hold",
                Text("海关查验或清关延误", "Held by customs"),
                "last_update_on",
                "customs",
                ("shipped_on",),
            ),
            Option(
                "customs_docs",
                Text("清关要补材料", "Customs needs documents"),
                "last_update_on",
                "customs",
            ),
            Option(
                "customs_duty_due",
                Text("应缴关税或税款", "Duty or tax due"),
                "last_update_on",
                "customs",
            ),
            Option(
                "customs_refused",
                Text("被海关扣留、没收或退运", "Seized or refused by customs"),
                "last_update_on",
                "customs",
            ),
            Option(
                "s_customs_processing",
                Text("清关中", "Customs processing"),
                "last_update_on",
                "customs",
            ),
            Option(
                "s_customs_cleared",
                Text("已清关放行", "Released by customs"),
                "last_update_on",
                "customs",
            ),
            Option(
                "held_at_depot",
                Text("滞留网点，留仓未派", "Held at the delivery depot"),
                "last_update_on",
                "last-mile",
            ),
            Option(
                "out_of_area",
                Text("超出派送范围", "Out of the delivery area"),
                "last_update_on",
                "last-mile",
            ),
            Option(
                "address_problem",
                Text("地址或收件信息有误", "Wrong or incomplete address"),
                "last_update_on",
                "last-mile",
            ),
            Option(
                "recipient_unreachable",
                Text("联系不上收件人", "Recipient cannot be reached"),
                "last_update_on",
                "last-mile",
            ),
            Option(
                "recipient_absent",
                Text("收件人不在，无人签收", "Nobody was home"),
                "last_update_on",
                "last-mile",
            ),
            Option(
                "recipient_closed",
                Text("收件单位休息", "Recipient closed"),
                "last_update_on",
                "last-mile",
            ),
            Option(
                "access_restricted",
                Text("小区或大楼进不去", "No access to the building"),
                "last_update_on",
                "last-mile",
            ),
            Option(
                "attempt_failed",
                Text("派送失败，没写原因", "Delivery failed, no reason given"),
                "last_update_on",
                "last-mile",
            ),
            Option(
                "rescheduled", Text("改约，延后派送", "Rescheduled"), "last_update_on", "last-mile"
            ),
            Option(
                "delivery_overdue",
                Text("一直“派送中”，没送到", "Out for delivery far too long"),
                "last_update_on",
                "last-mile",
            ),
            Option(
                "pickup_overdue",
                Text("快递柜或驿站超时未取", "Not collected in time"),
                "last_update_on",
                "last-mile",
            ),
            Option(
                "pulled_from_locker",
                Text("从快递柜或驿站被别人取出", "Taken out of the locker, not by you"),
                "last_update_on",
                "last-mile",
            ),
            Option("refused", Text("拒收", "Refused"), "last_update_on", "last-mile"),
            Option(
                "payment_due",
                Text("到付运费或代收货款没付", "Shipping fee or price due on delivery"),
                "last_update_on",
                "last-mile",
            ),
            Option(
                "id_or_signature_required",
                Text("要本人签名或验证身份", "ID or signature required"),
                "last_update_on",
                "last-mile",
            ),
            Option(
                "s_arrived_destination",
                Text("到达派件城市或网点", "At the destination depot"),
                "last_update_on",
                "last-mile",
            ),
            Option(
                "s_out_for_delivery",
                Text("派送中", "Out for delivery"),
                "last_update_on",
                "last-mile",
            ),
            Option(
                "s_ready_for_pickup",
                Text(
                    "已到驿站、快递柜或网点，等人来取",
                    "Ready for pickup at a pickup station, locker or depot",
                ),
                "last_update_on",
                "last-mile",
            ),
            Option("returning", Text("正在退回", "On its way back"), "last_update_on", "return"),
            Option(
                "returned",
                Text("已退回寄件人", "Returned to the sender"),
                "last_update_on",
                "return",
            ),
            Option(
                "delivered_not_received",
                Text("显示签收，但没收到", "Marked delivered, not received"),
                "signed_on",
                "after",
                ("shipped_on",),
            ),
            Option(
                "unwanted_proxy",
                Text(
                    "未经同意放柜、放驿站或代签",
                    "Left at a locker or pickup station, or signed for, without consent",
                ),
                "signed_on",
                "after",
            ),
            Option(
                "s_delivered", Text("已签收", "Delivered"), "signed_on", "after", ("shipped_on",)
            ),
            Option(
                "s_delivered_proxy",
                Text("他人代签，或放在某处", "Signed for by somebody else, or left somewhere"),
                "signed_on",
                "after",
            ),
            Option(
                "s_delivered_station",
                Text("驿站或快递柜签收", "Signed for at a locker or pickup station"),
                "signed_on",
                "after",
            ),
            Option("damaged", Text("破损", "Damaged"), "signed_on", "any", ("shipped_on",)),
            Option(
                "shortage",
                Text("少件、空包或没到齐", "Something is missing"),
                "signed_on",
                "any",
                ("shipped_on",),
            ),
            Option(
                "lost",
                Text("丢失或疑似丢失", "Lost, or probably lost"),
                "last_update_on",
                "any",
                ("shipped_on",),
            ),
            Option(
                "destroyed_abandoned",
                Text("被销毁，或按弃件处理", "Destroyed or abandoned"),
                "last_update_on",
                "any",
                ("shipped_on",),
            ),
            Option(
                "investigating",
                Text("查件或理赔处理中", "Under investigation"),
                "last_update_on",
                "any",
            ),
            Option(
                "exception_unspecified",
                Text("只写“异常”“疑难件”，没写原因", "Only says “exception”"),
                "last_update_on",
                "any",
            ),
            Option(
                "scam_suspect",
                Text("可疑的短信、来电或要钱", "A suspicious message, call or demand for money"),
                "",
                "any",
            ),
            Option(
                "unknown",
                Text("不确定，或者没有相符的", "Not sure, or nothing fits"),
                "last_update_on",
                "any",
                clause=Text("不确定显示什么", "you are not sure what it shows"),
            ),
        ),
        first=(
            "stalled",
            "delivered_not_received",
            "unwanted_proxy",
            "exception_unspecified",
            "damaged",
            "lost",
            "unknown",
        ),
    ),
    Question(
        id="deal",
        title=Text("这件包裹是怎么来的？", "How did this parcel come about?"),
        hint=Text(
            "选你自己的处境。退货也算：东西是你退给商家的，就选退给商家。",
            "Choose your own situation. Returns have their own options: if you sent it back, choose that.",
        ),
        why=Text(
            "谁要对你负责，就看这一点：找卖家、找对方，还是找快递公司；能不能找 12315，也看它。",
            "It decides who owes what to whom: whether you turn to the seller, the other person or the carrier, and whether you can use 12315.",
        ),
        options=(
            Option(
                "shop",
                Text("我在网店买的", "I bought it from an online shop"),
                clause=Text("这是你在网店买的", "you bought it from an online shop"),
            ),
            Option(
                "private",
                Text("我在二手平台向个人买的", "I bought it second-hand from a private person"),
                clause=Text("这是你向个人买的", "you bought it from a private person"),
            ),
            Option(
                "return",
                Text("我退给商家的", "I am sending it back to a shop"),
                clause=Text("这是你退给商家的货", "you are sending it back to a shop"),
            ),
            Option(
                "sale",
                Text("我开店，发给买家的", "I have a shop and sent it to a buyer"),
                clause=Text("这是你开店发给买家的", "you sold it in your shop"),
            ),
            Option(
                "private-sale",
                Text("我卖闲置，寄给买家的", "I sold something second-hand and sent it"),
                clause=Text("这是你卖闲置寄出的", "you sold it second-hand"),
            ),
            Option(
                "return-to-me",
                Text("买家退给我的", "A buyer is sending it back to me"),
                clause=Text("这是买家退给你的", "a buyer is sending it back to you"),
            ),
            Option(
                "sending",
                Text("我自己寄的，不是买卖", "I sent it myself, not a sale"),
                clause=Text("这是你自己寄的", "you sent it yourself"),
            ),
            Option(
                "gift",
                Text("别人寄给我的", "Somebody sent it to me"),
                clause=Text("这是别人寄给你的", "somebody sent it to you"),
            ),
            Option(
                "business",
                Text("公司买的或公司寄的", "A company bought or sent it"),
                clause=Text("这是公司的包裹", "a company bought or sent it"),
            ),
            Option(
                "unordered",
                Text("我没买过，也没人说要寄给我", "I ordered nothing and expected nothing"),
                clause=Text("你没买过这件东西", "you ordered nothing"),
            ),
            Option(
                "unknown",
                Text("说不清", "Hard to say"),
                clause=Text("说不清这件包裹怎么来的", "you cannot say how it came about"),
            ),
        ),
    ),
    Question(
        id="role",
        title=Text("在这件包裹里，你是谁？", "Who are you in this?"),
        hint=Text(
            "你付款买东西，就是买家，哪怕你也是收件人。别人买来或寄来给你的，你是收件人。",
            "If you bought it, you are the buyer, even if it comes to you. If somebody else bought or sent it, you are the recipient.",
        ),
        why=Text(
            "买家先找卖家，寄件人先找快递公司；谁能向谁要赔偿，也看这一点。",
            "A buyer turns to the seller, a sender to the carrier. It also decides who can claim from whom.",
        ),
        options=(
            Option(
                "buyer",
                Text("买家：我网购的", "Buyer: I ordered it online"),
                clause=Text("你是买家", "you are the buyer"),
            ),
            Option(
                "recipient",
                Text(
                    "收件人：别人买来或寄来给我的", "Recipient: somebody bought or sent it for me"
                ),
                clause=Text("你只是收件人", "you are only the recipient"),
            ),
            Option(
                "sender",
                Text("寄件人：我自己寄的", "Sender: I sent it myself"),
                clause=Text("你是寄件人", "you are the sender"),
            ),
            Option(
                "seller",
                Text("卖家：我发给买家的", "Seller: I shipped it to a buyer"),
                clause=Text("你是卖家", "you are the seller"),
            ),
            Option(
                "unknown",
                Text("不清楚", "Not sure"),
                clause=Text("说不清你是谁", "you cannot say which you are"),
            ),
        ),
        only_if=(Is("deal", ("", "unknown")),),
        ask_if=((Is("deal", ("unknown",)),),),
    ),
    Question(
        id="route",
        title=Text("包裹从哪里寄到哪里？", "Is it crossing a border?"),
        hint=Text(
            "港澳台往来也要过关，按进境或出境选。",
            "Hong Kong, Macao and Taiwan count too, as parcels to and from there pass customs: choose into or out of mainland China.",
        ),
        why=Text(
            "过关的包裹要经过海关，查询期限和找谁查也不同。",
            "A parcel that crosses a border also goes through customs, and other time limits and offices apply.",
        ),
        options=(
            Option(
                "domestic",
                Text("国内", "Within mainland China"),
                clause=Text("包裹在国内寄递", "it travels within mainland China"),
            ),
            Option(
                "inbound",
                Text("从境外寄进来", "Into mainland China"),
                clause=Text("包裹从境外寄进来", "it comes from abroad"),
            ),
            Option(
                "outbound",
                Text("从国内寄出去", "Out of mainland China"),
                clause=Text("包裹寄往境外", "it goes abroad"),
            ),
            Option(
                "unknown",
                Text("不清楚", "Not sure"),
                clause=Text("不清楚从哪里寄到哪里", "you are not sure which way it travels"),
            ),
        ),
        only_if=(Is("seen", _ROUTED),),
        ask_if=((Is("seen", _BORDER),),),
    ),
    Question(
        id="received",
        title=Text("东西现在到收件人手里了吗？", "Does the recipient have the goods now?"),
        hint=Text(
            "收件人是你，先问过家人、门卫、前台，看过门口和取件短信；东西是你寄的，先问一问对方。",
            "If it was sent to you, first ask family, the guard and the front desk, and check the door and your messages. If you sent it, ask the recipient.",
        ),
        why=Text(
            "没拿到、拿到一部分、都拿到了，要走的路不一样。",
            "What to do next depends on whether you have none of it, part of it or all of it.",
        ),
        options=(
            Option(
                "yes",
                Text("都拿到了", "Yes, all of it"),
                clause=Text("东西都拿到了", "all of it was received"),
            ),
            Option(
                "partly",
                Text("只拿到一部分", "Only a part"),
                clause=Text("东西只拿到一部分", "only a part was received"),
            ),
            Option("no", Text("没拿到", "No"), clause=Text("东西没拿到", "it was not received")),
            Option(
                "unknown",
                Text("不清楚", "Not sure"),
                clause=Text("不清楚收到了没有", "you are not sure whether it was received"),
            ),
        ),
        only_if=(Is("seen", _RECEIVABLE),),
        ask_if=((Is("seen", _DELIVERED),),),
        follows=(Follows("no", (Is("seen", ("delivered_not_received",)),)),),
    ),
    Question(
        id="consented",
        title=Text(
            "放在那里或由别人签收，收件人同意过吗？",
            "Did the recipient agree to the place, or to the person who signed?",
        ),
        hint=Text(
            "事先说好、在 App 里选过、电话里答应过，都算同意。没有人问过收件人，就不算。",
            "Agreed beforehand, chosen in the app, or said on the phone: all of these count. If nobody asked, choose “No”.",
        ),
        why=Text(
            "没有同意就代签、入柜、放驿站，是违反规定的，可以投诉，也可以举报。",
            "Without consent this breaks the rules: you may complain, and report it.",
        ),
        options=(
            Option(
                "yes",
                Text("同意过", "Yes"),
                clause=Text("收件人同意过", "the recipient agreed to it"),
            ),
            Option(
                "no",
                Text("没有同意", "No"),
                clause=Text("收件人没有同意", "the recipient did not agree"),
            ),
            Option(
                "unknown",
                Text("不清楚", "Not sure"),
                clause=Text(
                    "不清楚收件人同意过没有", "you are not sure whether the recipient agreed"
                ),
            ),
        ),
        only_if=(Is("seen", _LEFT_SOMEWHERE),),
        also_if=(Is("seen", ("s_delivered",)), Is("received", ("no",))),
        ask_if=((Is("seen", _PLACED),),),
        follows=(Follows("no", (Is("seen", ("unwanted_proxy",)),)),),
    ),
    Question(
        id="matches",
        title=Text(
            "签收的城市、重量、手机尾号，和你的订单对得上吗？",
            "Do the city, weight and phone number in the record match your order?",
        ),
        hint=Text(
            "点开物流详情，看签收城市、包裹重量、收件手机尾号。对不上，可能是假单号。",
            "Open the tracking details: city of delivery, weight, last digits of the phone. If they differ, the number may not be yours.",
        ),
        why=Text(
            "对不上，可能根本没给你发货，要找卖家，不是举报快递员。",
            "If they differ, nothing may have been sent to you: then it is a matter for the seller, not the courier.",
        ),
        options=(
            Option(
                "yes",
                Text("对得上", "Yes"),
                clause=Text("签收记录和订单对得上", "the record matches your order"),
            ),
            Option(
                "no",
                Text("对不上", "No"),
                clause=Text("签收记录和订单对不上", "the record does not match your order"),
            ),
            Option(
                "unknown",
                Text("不清楚", "Not sure"),
                clause=Text(
                    "不清楚签收记录对不对得上", "you are not sure whether the record matches"
                ),
            ),
        ),
        only_if=(Is("deal", ("shop",)), Is("seen", ("delivered_not_received",))),
        also_if=(Is("deal", ("shop",)), Is("seen", _DELIVERED), Is("received", ("no",))),
    ),
    Question(
        id="handed_over",
        title=Text("东西已经交给快递员或网点了吗？", "Did you hand it to the courier or depot?"),
        hint=Text(
            "有取件凭证、交寄照片、聊天记录，都算交了。",
            "A pickup receipt, a photo of the handover or a chat shows it.",
        ),
        why=Text(
            "交给了快递，丢了由快递公司负责；没交，只是没人来取件。",
            "Once you have handed it over, the carrier answers for a loss; if you have not, only the pickup failed.",
        ),
        options=(
            Option(
                "yes",
                Text("交了", "Yes"),
                clause=Text("东西已经交给快递", "the carrier has taken it"),
            ),
            Option(
                "no",
                Text("还没交", "Not yet"),
                clause=Text("东西还没交给快递", "the carrier has not taken it yet"),
            ),
            Option(
                "unknown",
                Text("不清楚", "Not sure"),
                clause=Text("不清楚交了没有", "you are not sure whether the carrier has taken it"),
            ),
        ),
        only_if=(Is("seen", _BEFORE), Is("deal", ("return", *_SENT))),
        also_if=(Is("seen", _BEFORE), Is("role", ("sender", "seller"))),
    ),
    Question(
        id="chosen",
        title=Text("快递是谁叫的？", "Who booked the carrier?"),
        hint=Text(
            "平台或商家派人上门取的，是对方安排的；你自己下单寄的，是你安排的。转运公司是你找的，也算你。",
            "If the platform or the shop sent the courier, they booked it; if you did, you booked it. A forwarder that you chose counts as you.",
        ),
        why=Text(
            "路上丢了坏了，谁叫的快递，谁去向快递公司要赔偿。",
            "For loss or damage on the way, whoever booked the carrier claims from it.",
        ),
        options=(
            Option(
                "me", Text("我", "I did"), clause=Text("快递是你叫的", "you booked the carrier")
            ),
            Option(
                "other",
                Text("对方或平台", "The other side or the platform"),
                clause=Text("快递是对方叫的", "the other side booked the carrier"),
            ),
            Option(
                "unknown",
                Text("不清楚", "Not sure"),
                clause=Text("不清楚快递是谁叫的", "you are not sure who booked the carrier"),
            ),
        ),
        only_if=(Is("deal", ("return",)),),
        also_if=(Is("deal", ("shop", "business")), Is("route", ("inbound", "outbound"))),
        ask_if=((Is("deal", ("return",)),),),
    ),
    Question(
        id="abroad",
        title=Text("买卖双方，有谁在境外？", "Who is abroad?"),
        hint=Text("看你住在哪里、店铺开在哪里。", "You live abroad, or the shop is abroad."),
        why=Text(
            "有一方在境外，12315 不一定受理，也走不了小额诉讼；信用卡拒付可能更管用。",
            "If one side is abroad, 12315 and small claims may not be open to you, and a chargeback may be quicker.",
        ),
        options=(
            Option("me", Text("我在境外", "I am"), clause=Text("你在境外", "you are abroad")),
            Option(
                "seller",
                Text("店铺在境外", "The shop is"),
                clause=Text("店铺在境外", "the shop is abroad"),
            ),
            Option(
                "none",
                Text("都在境内", "Neither"),
                clause=Text("双方都在境内", "both sides are in mainland China"),
            ),
            Option(
                "unknown",
                Text("不清楚", "Not sure"),
                clause=Text("不清楚谁在境外", "you are not sure who is abroad"),
            ),
        ),
        only_if=(Is("deal", ("shop",)), Is("route", ("inbound", "outbound"))),
        ask_if=((Is("route", ("inbound", "outbound")),),),
    ),
    Question(
        id="service",
        title=Text("这件包裹是怎么送的？", "What carries it?"),
        hint=Text(
            "看运单或订单上的公司。跑腿、闪送是同城即时配送；搬家、大件、零担是货运物流。",
            "Look at the company on the label or order. An errand rider is instant delivery; bulky goods and pallets are freight.",
        ),
        why=Text(
            "快递和邮政可以向邮政管理部门申诉；即时配送和货运不行，要走别的路。",
            "You can appeal to the postal administration about couriers and the post, but not about instant delivery or freight.",
        ),
        options=(
            Option(
                "express",
                Text("快递", "A courier"),
                clause=Text("是快递送的", "a courier carries it"),
            ),
            Option(
                "post",
                Text("邮政的挂号信或包裹", "Registered mail or a postal parcel"),
                clause=Text("是邮政寄的", "the post carries it"),
            ),
            Option(
                "instant",
                Text("跑腿、闪送", "An errand rider"),
                clause=Text("是跑腿或闪送送的", "an errand rider carries it"),
            ),
            Option(
                "freight",
                Text("货运物流", "A freight company"),
                clause=Text("是货运物流送的", "a freight company carries it"),
            ),
            Option(
                "air",
                Text("航空货运", "Air freight"),
                clause=Text("是航空货运", "it goes as air freight"),
            ),
            Option(
                "unknown",
                Text("不清楚", "Not sure"),
                clause=Text("不清楚是什么送的", "you are not sure what carries it"),
            ),
        ),
        ask_if=((Is("seen", _LOSSES), Is("deal", _SENT)),),
    ),
    Question(
        id="seller_asked",
        title=Text("你找过卖家了吗？", "Have you asked the seller?"),
        hint=Text(
            "在平台聊天里说过才算，那里有记录。",
            "In the platform's chat, where a record stays.",
        ),
        why=Text(
            "卖家是签快递合同的一方，也对你负责，所以先找卖家。",
            "The seller has the contract with the carrier and answers to you, so ask the seller first.",
        ),
        options=(
            Option(
                "no",
                Text("还没有", "Not yet"),
                clause=Text("你还没找过卖家", "you have not asked the seller yet"),
            ),
            Option(
                "helping",
                Text("找过，卖家在处理", "Yes, and the seller is helping"),
                "seller_asked_on",
                dates=("seller_reply_by",),
                clause=Text("卖家在处理", "the seller is helping"),
            ),
            Option(
                "silent",
                Text("找过，没有回复", "Yes, but no reply"),
                "seller_asked_on",
                dates=("seller_reply_by",),
                clause=Text("卖家不回复", "the seller does not reply"),
            ),
            Option(
                "refused",
                Text("找过，卖家不肯处理", "Yes, but the seller refuses"),
                "seller_asked_on",
                clause=Text("卖家不肯处理", "the seller refuses"),
            ),
            Option(
                "unknown",
                Text("不清楚", "Not sure"),
                clause=Text("不清楚找过卖家没有", "you are not sure whether the seller was asked"),
            ),
        ),
        only_if=(Is("deal", ("shop", "private", "return", "business")),),
        also_if=(Is("deal", ("", "unknown")), Is("role", ("buyer",))),
        ask_if=((Is("deal", ("shop", "private", "return")),),),
    ),
    Question(
        id="complained",
        title=Text(
            "你向快递公司正式投诉过吗？",
            "Have you made a formal complaint to the carrier?",
        ),
        hint=Text(
            "在官方 App、客服热线或在线客服里说明“我要投诉”并登记，才算投诉。催件、查件不算。",
            "It counts if you said “I want to complain” in the official app, chat or hotline and it was registered. Just chasing does not count.",
        ),
        why=Text(
            "投诉那天起，快递公司的处理期限开始算；之后才能向邮政管理部门申诉。",
            "The carrier's time to answer runs from that day, and you cannot appeal to the postal administration before you have complained.",
        ),
        options=(
            Option(
                "yes",
                Text("投诉过", "Yes"),
                "complained_on",
                clause=Text("你向快递公司投诉过", "you have complained to the carrier"),
            ),
            Option(
                "no",
                Text("还没有", "Not yet"),
                clause=Text("你还没向快递公司投诉", "you have not complained to the carrier"),
            ),
            Option(
                "unknown",
                Text("不清楚", "Not sure"),
                clause=Text(
                    "不清楚有没有登记过投诉", "you are not sure whether a complaint was registered"
                ),
            ),
        ),
        ask_if=((Is("deal", _ASKS_CARRIER),),),
    ),
    Question(
        id="answered",
        title=Text("快递公司答复了吗？", "Has the carrier answered the complaint?"),
        hint=Text(
            "“已反馈”“请耐心等待”不算处理结果，选“没有结果”。",
            "“Passed on” or “please wait” is not a result: choose “No result”.",
        ),
        why=Text(
            "不满意，现在就能申诉；没有结果，要等期限过去。",
            "If you are not satisfied, you may appeal now; if there is no result, only after the period.",
        ),
        options=(
            Option(
                "no",
                Text("没有结果", "No result"),
                clause=Text("快递公司没有给出结果", "the carrier gave no result"),
            ),
            Option(
                "unsatisfied",
                Text("答复了，我不满意", "Yes, and I am not satisfied"),
                clause=Text(
                    "你对快递公司的答复不满意", "you are not satisfied with the carrier's answer"
                ),
            ),
            Option(
                "settled",
                Text("答复了，已经解决", "Yes, and it is settled"),
                clause=Text("快递公司已经解决", "the carrier settled it"),
            ),
            Option(
                "unknown",
                Text("不清楚", "Not sure"),
                clause=Text(
                    "不清楚快递公司答复了没有", "you are not sure whether the carrier answered"
                ),
            ),
        ),
        only_if=(Is("complained", ("yes",)),),
        ask_if=(),
    ),
    Question(
        id="appealed",
        title=Text(
            "你向邮政管理部门申诉过吗？",
            "Have you appealed to the postal administration?",
        ),
        hint=Text(
            "指邮政业用户申诉，不是 12315，也不是快递公司的投诉。",
            "This is the postal appeal, not 12315 and not the carrier's complaint desk.",
        ),
        why=Text(
            "申诉之后，邮政管理部门的答复期限开始算；同一件事不重复受理。",
            "The administration's time to answer runs from the appeal, and it takes the same matter only once.",
        ),
        options=(
            Option(
                "yes",
                Text("申诉过", "Yes"),
                "appealed_on",
                clause=Text(
                    "你向邮政管理部门申诉过", "you have appealed to the postal administration"
                ),
            ),
            Option(
                "no",
                Text("还没有", "Not yet"),
                clause=Text("你还没申诉", "you have not appealed yet"),
            ),
            Option(
                "unknown",
                Text("不清楚", "Not sure"),
                clause=Text("不清楚申诉过没有", "you are not sure whether there was an appeal"),
            ),
        ),
        only_if=(Is("complained", ("yes",)), Is("answered", ("no", "unsatisfied"))),
        ask_if=(),
    ),
    Question(
        id="elsewhere",
        title=Text(
            "这件事有没有别的机构已经受理？",
            "Has another body already taken this dispute?",
        ),
        hint=Text(
            "平台的售后、快递公司的客服不算。",
            "The platform's after-sales service and the carrier's own desk do not count.",
        ),
        why=Text(
            "同一件事，一个机构受理了，别的机构可能就不受理了。",
            "Once one body has taken a dispute, others may refuse it.",
        ),
        options=(
            Option(
                "none",
                Text("没有", "No"),
                clause=Text("没有别的机构受理", "no other body has taken it"),
            ),
            Option(
                "market",
                Text("市场监管部门（12315）", "The market regulator (12315)"),
                "market_filed_on",
                dates=("market_accepted_on",),
                clause=Text("已经向市场监管部门投诉", "the market regulator has your complaint"),
            ),
            Option(
                "association",
                Text("消费者协会", "A consumer association"),
                clause=Text("消费者协会已经受理", "a consumer association has taken it"),
            ),
            Option(
                "court",
                Text("法院或仲裁", "A court or arbitration"),
                clause=Text("已经起诉或仲裁", "a court or arbitration has taken it"),
            ),
            Option(
                "mediation",
                Text("人民调解", "People's mediation"),
                clause=Text("已经在人民调解", "people's mediation has taken it"),
            ),
            Option(
                "unknown",
                Text("不清楚", "Not sure"),
                clause=Text(
                    "不清楚别的机构受理了没有", "you are not sure whether another body took it"
                ),
            ),
        ),
        only_if=(Is("complained", ("yes",)),),
        also_if=(Is("seller_asked", ("silent", "refused")),),
        ask_if=(),
    ),
    Question(
        id="insured",
        title=Text("寄的时候保价了吗？", "Was it insured when it was sent?"),
        hint=Text(
            "看寄件时的运单或订单，问寄件人也行。保价只能在寄的时候办。",
            "Look at the label or order, or ask the sender. It can only be insured when it is sent.",
        ),
        why=Text(
            "保价和没保价，快递公司的赔法不同。向卖家要退款与保价无关。",
            "The carrier pays differently with and without insurance. A refund from the seller does not depend on it.",
        ),
        options=(
            Option("yes", Text("保了", "Yes"), clause=Text("寄件时保了价", "it was insured")),
            Option("no", Text("没保", "No"), clause=Text("寄件时没有保价", "it was not insured")),
            Option(
                "unknown",
                Text("不知道", "I do not know"),
                clause=Text("不知道有没有保价", "you do not know whether it was insured"),
            ),
        ),
        only_if=(Is("seen", _AT_RISK),),
        also_if=(Is("seen", _DELIVERED), Is("received", ("no", "partly"))),
        ask_if=((Is("seen", _LOSSES), Is("deal", _SENT)),),
    ),
    Question(
        id="addressee",
        title=Text("面单上的收件人是谁？", "Whose name is on the label?"),
        hint=Text("看面单或订单的收件人一栏。", "Look at the recipient on the label or the order."),
        why=Text(
            "申诉要和面单上的身份对得上；不是本人，要有委托。",
            "An appeal must match the name on the label; for somebody else you need their authority.",
        ),
        options=(
            Option("me", Text("我", "I am"), clause=Text("面单上写的是你", "the label names you")),
            Option(
                "other",
                Text("别人", "Somebody else"),
                clause=Text("面单上写的是别人", "the label names somebody else"),
            ),
            Option(
                "unknown",
                Text("不清楚", "Not sure"),
                clause=Text("不清楚面单上写的是谁", "you are not sure whom the label names"),
            ),
        ),
        only_if=(Is("deal", ("shop", "private", "gift", "business")),),
        also_if=(Is("role", ("buyer", "recipient")),),
        ask_if=(),
    ),
    Question(
        id="contents",
        title=Text("里面是什么？", "What is inside?"),
        hint=Text("选最接近的。", "Choose the closest."),
        why=Text(
            "证件要马上补办或挂失，生鲜晚几个小时就会坏，手机要先锁。",
            "Documents must be cancelled or replaced at once, fresh food spoils within hours, and a phone must be locked first.",
        ),
        options=(
            Option(
                "ordinary",
                Text("普通物品", "Ordinary goods"),
                clause=Text("里面是普通物品", "it contains ordinary goods"),
            ),
            Option(
                "documents",
                Text("证件、合同、票据", "Documents"),
                clause=Text("里面是证件、文件", "it contains documents"),
            ),
            Option(
                "fresh",
                Text("生鲜、蛋糕、鲜花", "Fresh food or flowers"),
                clause=Text("里面是生鲜", "it contains fresh goods"),
            ),
            Option(
                "valuable",
                Text("贵重物品", "Valuables"),
                clause=Text("里面是贵重物品", "it contains valuables"),
            ),
            Option(
                "phone",
                Text("手机、电脑", "A phone or computer"),
                clause=Text("里面是手机、电脑", "it contains a phone or computer"),
            ),
            Option(
                "medicine",
                Text("药品", "Medicine"),
                clause=Text("里面是药品", "it contains medicine"),
            ),
            Option(
                "live",
                Text("活的动植物", "Live animals or plants"),
                clause=Text("里面是活的动植物", "it contains live animals or plants"),
            ),
            Option(
                "unknown",
                Text("不清楚", "Not sure"),
                clause=Text("不清楚里面是什么", "you are not sure what is inside"),
            ),
        ),
        only_if=(Is("seen", (*_LOSSES, *_LATE)),),
        also_if=(Is("seen", _DELIVERED), Is("received", ("no", "partly"))),
        ask_if=(),
    ),
    Question(
        id="offer",
        title=Text("快递公司愿意赔多少？", "What does the carrier offer?"),
        hint=Text("按它最后一次的答复选。", "Go by its last answer."),
        why=Text(
            "只按运费几倍赔，或者说“超过时间不赔”，都可以要它拿出规则和提示的证明。",
            "If it offers a multiple of the shipping fee or says it is too late, you may ask for the rule and proof that you were told of it.",
        ),
        options=(
            Option(
                "none",
                Text("不赔", "Nothing"),
                clause=Text("快递公司不肯赔", "the carrier offers nothing"),
            ),
            Option(
                "multiple-of-postage",
                Text("只按运费的几倍赔", "A multiple of the shipping fee"),
                clause=Text("只按运费的几倍赔", "it offers a multiple of the shipping fee"),
            ),
            Option(
                "part", Text("赔一部分", "A part"), clause=Text("只赔一部分", "it offers a part")
            ),
            Option(
                "full", Text("全赔", "All of it"), clause=Text("愿意全赔", "it offers all of it")
            ),
            Option(
                "refused-late",
                Text("说超过时间，不赔", "Refused as too late"),
                clause=Text("说超过时间不赔", "it refuses because it is too late"),
            ),
            Option(
                "unknown",
                Text("不清楚", "Not sure"),
                clause=Text("不清楚快递公司愿意赔多少", "you are not sure what the carrier offers"),
            ),
        ),
        only_if=(Is("answered", ("unsatisfied",)),),
        ask_if=(),
    ),
)
