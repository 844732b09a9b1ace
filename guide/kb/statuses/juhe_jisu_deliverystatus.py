"""Status codes of Juhe and Jisu delivery status."""

from guide.model.reading import Code, System
from guide.model.text import Text

SYSTEM = System(
    id="juhe_jisu.deliverystatus",
    title=Text("聚合数据、极速数据 状态", "Juhe and Jisu delivery status"),
    public=True,
    quality=Text(
        "公开代码里的码表，不是官方页面；可能不全",
        "A table in public code, not an official page; it may be incomplete",
    ),
    source="公开代码 / public code",
    codes=(
        Code("0", Text("快递收件(揽件)", ""), ("s_picked_up",)),
        Code("1", Text("在途中", ""), ("s_in_transit",)),
        Code("2", Text("正在派件", ""), ("s_out_for_delivery",)),
        Code("3", Text("已签收", ""), ("s_delivered",)),
        Code(
            "4",
            Text("派送失败(无法联系到收件人或客户要求择日派送,地址不详或手机号不清)", ""),
            (
                "attempt_failed",
                "recipient_unreachable",
                "rescheduled",
                "address_problem",
            ),
            Text(
                "一个码合并了几种原因，要看详情文字。",
                "One code covers several causes; read the text of the details.",
            ),
        ),
        Code(
            "5",
            Text("疑难件(收件人拒绝签收,地址有误或不能送达派送区域,收费等原因无法正常派送)", ""),
            (
                "exception_unspecified",
                "refused",
                "address_problem",
                "out_of_area",
                "payment_due",
            ),
            Text(
                "一个码合并了几种原因，要看详情文字。",
                "One code covers several causes; read the text of the details.",
            ),
        ),
        Code("6", Text("退件签收", ""), ("returned",)),
    ),
)
