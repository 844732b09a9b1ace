"""Status codes of Kuaidi100 advanced state."""

from guide.model.reading import Code, System
from guide.model.text import Text

SYSTEM = System(
    id="kuaidi100.advanced",
    title=Text("快递100 高级状态", "Kuaidi100 advanced state"),
    public=True,
    quality=Text("官方接口文档的公开副本", "A public copy of the official interface document"),
    source="apifox.com/apidoc/project-514987/api-8562559",
    codes=(
        Code("101", Text("已下单:已经下快件单", ""), ("s_created",)),
        Code(
            "102",
            Text("待揽收:待快递公司揽收", ""),
            (
                "s_created",
                "not_picked_up",
            ),
            Text(
                "超过约定的揽收时间才算异常。",
                "It is an exception only after the promised pickup time.",
            ),
        ),
        Code("103", Text("已揽收:快递公司已经揽收", ""), ("s_picked_up",)),
        Code("1001", Text("到达派件城市", ""), ("s_arrived_destination",)),
        Code("1002", Text("干线:快件处于运输过程中", ""), ("s_in_transit",)),
        Code("1003", Text("转递:快件发往到新的收件地址", ""), ("s_redirected",)),
        Code(
            "501", Text("投柜或驿站:快件已经投递到快递柜或者快递驿站", ""), ("s_ready_for_pickup",)
        ),
        Code("301", Text("本人签收:收件人正常签收", ""), ("s_delivered",)),
        Code("302", Text("派件异常后签收:快件显示派件异常,但后续正常签收", ""), ("s_delivered",)),
        Code("303", Text("代签:快件已被代签", ""), ("s_delivered_proxy",)),
        Code(
            "304",
            Text('投柜或站签收:旧文"已由快递柜或者驿站签收";新文"已从快递柜或者驿站取出签收"', ""),
            ("s_delivered_station",),
            Text(
                "两版文档含义不同，不能据此断定收件人已经取走。",
                "Two editions differ; it does not prove that the recipient has it.",
            ),
        ),
        Code("401", Text("已销单:此快件单已撤销", ""), ("cancelled",)),
        Code("201", Text("超时未签收:快件长时间派件后未签收", ""), ("delivery_overdue",)),
        Code("202", Text("超时未更新:快件长时间没有派件或签收", ""), ("stalled",)),
        Code("203", Text("拒收:收件人发起拒收快递,待发货方确认", ""), ("refused",)),
        Code("204", Text("派件异常:快件派件时遇到异常情况", ""), ("attempt_failed",)),
        Code("205", Text("柜或驿站超时未取", ""), ("pickup_overdue",)),
        Code("206", Text("无法联系:无法联系到收件人", ""), ("recipient_unreachable",)),
        Code("207", Text("超区:超出快递公司的服务区范围", ""), ("out_of_area",)),
        Code("208", Text("滞留:快件滞留在网点,没有派送", ""), ("held_at_depot",)),
        Code("209", Text("破损:快件破损", ""), ("damaged",)),
        Code("210", Text("销单:寄件人申请撤销寄件", ""), ("cancelled",)),
    ),
)
