"""Status codes of Kuaidi100 state."""

from guide.model.reading import Code, System
from guide.model.text import Text

SYSTEM = System(
    id="kuaidi100.state",
    title=Text("快递100 状态", "Kuaidi100 state"),
    public=True,
    quality=Text("官方接口文档的公开副本", "A public copy of the official interface document"),
    source="apifox.com/apidoc/project-514987/api-8562559",
    codes=(
        Code("0", Text("在途:快件在途中", ""), ("s_in_transit",)),
        Code("1", Text("揽收:快件揽件", ""), ("s_picked_up",)),
        Code("2", Text("疑难:快件存在疑难", ""), ("exception_unspecified",)),
        Code("3", Text("签收:快件已签收", ""), ("s_delivered",)),
        Code("4", Text("退签:此快件单已退签", ""), ("returned",)),
        Code("5", Text("派件:快件正在派件", ""), ("s_out_for_delivery",)),
        Code("6", Text("退回:快件正处于返回发货人的途中", ""), ("returning",)),
        Code("7", Text("转投:快件转给其他快递公司邮寄", ""), ("s_redirected",)),
        Code("8", Text("清关:快件清关", ""), ("s_customs_processing",)),
        Code("10", Text("待清关:快件等待清关", ""), ("s_customs_processing",)),
        Code("11", Text("清关中:快件正在清关流程中", ""), ("s_customs_processing",)),
        Code("12", Text("已清关:快件已完成清关流程", ""), ("s_customs_cleared",)),
        Code("13", Text("清关异常:货物在清关过程中出现异常", ""), ("customs_hold",)),
        Code(
            "14",
            Text("拒签:收件人拒签快件(新版文字:收件人拒绝签收,且寄件人签收了)", ""),
            (
                "refused",
                "returned",
            ),
            Text(
                "两版文档说法不同：一版是收件人拒签，一版还包括寄件人已收回。",
                "Two editions differ: refused by the recipient, or already back with the sender.",
            ),
        ),
    ),
)
