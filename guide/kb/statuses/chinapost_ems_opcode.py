"""Status codes of China Post and EMS operation code."""

from guide.model.reading import Code, System
from guide.model.text import Text

SYSTEM = System(
    id="chinapost_ems.opCode",
    title=Text("中国邮政、EMS 操作码", "China Post and EMS operation code"),
    public=True,
    quality=Text(
        "公开代码里的码表，不是官方页面；可能不全",
        "A table in public code, not an official page; it may be incomplete",
    ),
    source="公开代码 / public code",
    codes=(
        Code("306", Text("揽投解车", ""), ("s_arrived_destination",)),
        Code("389", Text("处理中心封车", ""), ("s_in_transit",)),
        Code("702", Text("投递邮件接收-下段", ""), ("s_out_for_delivery",)),
        Code(
            "704",
            Text("投递结果反馈-妥投", ""),
            ("s_delivered",),
            Text("文字里可能写着由家人等代签。", "The text may say that somebody else signed."),
        ),
        Code(
            "705",
            Text("投递结果反馈-未妥投", ""),
            ("attempt_failed",),
            Text("原因写在文字或备注里。", "The reason stands in the text or the remark."),
        ),
        Code("912", Text("航班降落", ""), ("s_in_transit",)),
        Code("954", Text("邮件到达处理中心", ""), ("s_in_transit",)),
    ),
)
