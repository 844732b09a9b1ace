"""Under which names the exports of shops, platforms and carriers keep what is asked here.

Names are compared folded: half-width, small letters, without spaces and signs. Of several
columns for one field the name that stands first here is taken; the others are named.
"""

from guide.model.text import Text
from guide.say.refusal import DATES

FIELDS: dict[str, Text] = {
    "number": Text("快递单号", "tracking number"),
    "order": Text("订单号", "order number"),
    "carrier": Text("快递公司", "carrier"),
    "status": Text("物流状态", "status"),
    "trace": Text("物流信息", "tracking text"),
    "deal": Text("这件包裹是怎么来的", "how the parcel came about"),
    **{name: title for name, title in DATES.items() if name not in ("today", "start")},
}
NAMES: dict[str, tuple[str, ...]] = {
    "number": (
        *("快递单号", "运单号", "物流单号", "运单号码", "快递号", "运单编号", "物流编号"),
        *("物流运单号", "邮件号", "面单号", "发货单号", "包裹单号", "单号"),
        *("tracking number", "tracking no", "tracking id", "tracking code", "tracking"),
        *("waybill number", "waybill no", "waybill", "awb", "consignment number", "number"),
    ),
    "order": (
        *("订单号", "订单编号", "主订单编号", "子订单编号", "平台单号", "交易编号", "店铺单号"),
        *("order number", "order no", "order id", "order name", "order"),
    ),
    "carrier": (
        *("快递公司", "物流公司", "承运商", "快递名称", "物流公司名称", "配送公司", "快递"),
        *("carrier", "courier", "shipping carrier", "shipping company", "carrier name"),
    ),
    "status": (
        *("物流状态", "快递状态", "运单状态", "轨迹状态", "包裹状态", "异常类型", "异常原因"),
        *("最新状态", "tracking status", "shipment status", "delivery status", "状态", "status"),
    ),
    "trace": (
        *("最新物流", "最新物流信息", "物流信息", "最新轨迹", "物流轨迹", "物流详情", "轨迹"),
        *("物流跟踪", "跟踪信息", "物流动态", "快递信息"),
        *("latest event", "last event", "last checkpoint", "latest update", "tracking history"),
        *("trace", "tracking details", "tracking text", "checkpoint", "events", "event"),
    ),
    "shipped_on": (
        *("发货时间", "发货日期", "寄出日期", "寄件时间", "寄件日期", "揽收时间", "出库时间"),
        *("ship date", "shipped on", "shipped at", "date shipped", "shipping date"),
        *("fulfilled at", "posted on"),
    ),
    "last_update_on": (
        *("最新物流时间", "物流更新时间", "最后更新时间", "最后一次更新", "最新轨迹时间"),
        *("轨迹时间", "更新时间", "last update", "last updated", "last event time"),
        *("last checkpoint time", "latest event time", "updated at", "event time"),
    ),
    "signed_on": (
        *("签收时间", "签收日期", "妥投时间", "delivered at", "delivered on", "signed on"),
        *("delivery date", "date delivered"),
    ),
    "promised_on": (
        *("承诺送达时间", "约定送达时间", "承诺送达日期", "promised on", "promised by"),
        *("promised delivery date",),
    ),
    "complained_on": (
        *("投诉日期", "投诉时间", "complained on", "complaint date", "date of complaint"),
    ),
    "appealed_on": ("申诉日期", "申诉时间", "appealed on"),
    "platform_by": ("平台截止时间", "平台给的截止日", "platform deadline", "respond by"),
    "deal": ("交易类型", "包裹来源", "deal"),
}
