"""Status codes of Cainiao pickup order status."""

from guide.model.reading import Code, System
from guide.model.text import Text

SYSTEM = System(
    id="cainiao.pickup",
    title=Text("菜鸟 寄件订单状态", "Cainiao pickup order status"),
    public=True,
    quality=Text(
        "公开代码里的码表，不是官方页面；可能不全",
        "A table in public code, not an official page; it may be incomplete",
    ),
    source="tourze/cainiao-pickup-bundle",
    codes=(
        Code("0", Text("已下单", ""), ("s_created",)),
        Code("cancelled", Text("已取消", ""), ("cancelled",)),
        Code("100", Text("仓库已接单", ""), ("s_created",)),
        Code("150", Text("仓库处理中", ""), ("s_created",)),
        Code("200", Text("已出库", ""), ("s_created",)),
        Code(
            "300",
            Text("已发货", ""),
            (
                "s_created",
                "not_picked_up",
            ),
            Text(
                "“已发货”只是商家点了发货，不等于快递已揽收。",
                '"Shipped" is the merchant\'s click; it is not a pickup scan.',
            ),
        ),
        Code("400", Text("已揽件", ""), ("s_picked_up",)),
        Code("430", Text("干线运输中", ""), ("s_in_transit",)),
        Code("470", Text("本地已揽件", ""), ("s_picked_up",)),
        Code("471", Text("仓作业中", ""), ("s_created",)),
        Code("472", Text("保税仓作业中", ""), ("s_created",)),
        Code("473", Text("GFC仓作业中", ""), ("s_created",)),
        Code("474", Text("干线运输中", ""), ("s_in_transit",)),
        Code("475", Text("清关中", ""), ("s_customs_processing",)),
        Code("500", Text("运输中", ""), ("s_in_transit",)),
        Code("600", Text("派送中", ""), ("s_out_for_delivery",)),
        Code("700", Text("物流异常提醒", ""), ("exception_unspecified",)),
        Code(
            "800",
            Text("拒签", ""),
            ("refused",),
            Text(
                "源码里还有一个“待提货”的含义，已被注释掉。",
                'The source also has a meaning "to be collected", commented out.',
            ),
        ),
        Code(
            "900",
            Text("待取件", ""),
            ("s_ready_for_pickup",),
            Text(
                "代码名是代签，显示出来却是待取件。",
                "The code's name says proxy signature, the display says to be collected.",
            ),
        ),
        Code("901", Text("驿站派送中", ""), ("s_out_for_delivery",)),
        Code("950", Text("他人代收", ""), ("s_delivered_proxy",)),
        Code("1000", Text("已签收", ""), ("s_delivered",)),
        Code("1100", Text("已转单", ""), ("s_redirected",)),
        Code("1200", Text("退货返回", ""), ("returning",)),
    ),
)
