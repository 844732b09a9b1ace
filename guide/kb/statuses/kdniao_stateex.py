"""Status codes of KDNiao extended state."""

from guide.model.reading import Code, System
from guide.model.text import Text

SYSTEM = System(
    id="kdniao.StateEx",
    title=Text("快递鸟 增值状态", "KDNiao extended state"),
    public=True,
    quality=Text(
        "公开代码里的码表，不是官方页面；可能不全",
        "A table in public code, not an official page; it may be incomplete",
    ),
    source="misu99/kdniao",
    codes=(
        Code(
            "10",
            Text("待揽件:快递员未去取件", ""),
            (
                "s_created",
                "not_picked_up",
            ),
        ),
        Code("201", Text("到达派件城市", ""), ("s_arrived_destination",)),
        Code("202", Text("派件中", ""), ("s_out_for_delivery",)),
        Code("204", Text("到达转运中心", ""), ("s_in_transit",)),
        Code("205", Text("到达派件网点", ""), ("s_arrived_destination",)),
        Code("206", Text("寄件网点发件", ""), ("s_in_transit",)),
        Code("211", Text("已放入快递柜或驿站", ""), ("s_ready_for_pickup",)),
        Code("301", Text("正常签收:快件由收件人签收", ""), ("s_delivered",)),
        Code("302", Text("异常后最终签收", ""), ("s_delivered",)),
        Code("304", Text("代收签收:快件由非收件人本人代签", ""), ("s_delivered_proxy",)),
        Code(
            "311",
            Text("快递柜或驿站签收(旧文:已取出快递柜或驿站)", ""),
            ("s_delivered_station",),
            Text(
                "新旧两版含义不同，不能据此断定收件人已经取走。",
                "The old and the new edition differ; it does not prove that the recipient has it.",
            ),
        ),
        Code(
            "401",
            Text("发货无信息:轨迹中没有任何描述或为空", ""),
            (
                "not_picked_up",
                "not_found",
            ),
        ),
        Code(
            "402", Text("超时未签收:最后一条含派件动作,距今超 36 小时", ""), ("delivery_overdue",)
        ),
        Code("403", Text("超时未更新:最后一条距今超过 5 天", ""), ("stalled",)),
        Code(
            "404",
            Text("拒收(退件):客户拒收产生退件", ""),
            (
                "refused",
                "returning",
            ),
        ),
        Code("405", Text("派件异常", ""), ("attempt_failed",)),
        Code("406", Text("退货签收:退件后由寄件人签收", ""), ("returned",)),
        Code("407", Text("退货未签收", ""), ("returning",)),
        Code("412", Text("快递柜或驿站超时未取:放入快递柜超过 18 小时", ""), ("pickup_overdue",)),
        Code("413", Text("单号已拦截", ""), ("intercepted",)),
        Code("414", Text("破损:货物破损", ""), ("damaged",)),
        Code("415", Text("客户取消发货", ""), ("cancelled",)),
        Code("416", Text("无法联系:派送中无法联系到收件人", ""), ("recipient_unreachable",)),
        Code("417", Text("配送延迟", ""), ("transit_delay",)),
        Code(
            "418",
            Text("快件取出:快递员把快件从快递柜取出", ""),
            ("pulled_from_locker",),
            Text(
                "是快递员取出，不是收件人取件；接下来可能改派或退回。",
                "The courier took it out, not the recipient; redelivery or return may follow.",
            ),
        ),
        Code("419", Text("重新派送:快递员与客户沟通 重新派送", ""), ("rescheduled",)),
        Code("420", Text("收货地址不详细", ""), ("address_problem",)),
        Code("421", Text("收件人电话错误", ""), ("address_problem",)),
        Code("422", Text("错分件:网点或中心错误分拣", ""), ("missorted",)),
        Code("423", Text("超区件:派件超出派送范围", ""), ("out_of_area",)),
        Code("601", Text("待清关", ""), ("s_customs_processing",)),
        Code("602", Text("清关中", ""), ("s_customs_processing",)),
        Code("603", Text("已清关", ""), ("s_customs_cleared",)),
        Code("604", Text("清关异常", ""), ("customs_hold",)),
    ),
)
