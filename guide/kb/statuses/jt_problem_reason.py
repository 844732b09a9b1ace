"""Status codes of J&T problem reason."""

from guide.model.reading import Code, System
from guide.model.text import Text

SYSTEM = System(
    id="jt.problem_reason",
    title=Text("极兔 问题件原因", "J&T problem reason"),
    public=True,
    quality=Text(
        "公开代码里的巴西极兔中葡双语表", "A bilingual table of J&T Brazil in public code"
    ),
    source="公开代码 / public code",
    codes=(
        Code("内部遗失", Text("内部遗失", ""), ("lost",)),
        Code(
            "有发未到件",
            Text("有发未到件", ""),
            (
                "stalled",
                "lost",
            ),
        ),
        Code("留仓", Text("留仓", ""), ("held_at_depot",)),
        Code("地址信息错误", Text("地址信息错误", ""), ("address_problem",)),
        Code("地址信息不详", Text("地址信息不详", ""), ("address_problem",)),
        Code("客户地址无法进入", Text("客户地址无法进入", ""), ("access_restricted",)),
        Code("多次派送客户不在", Text("多次派送客户不在", ""), ("recipient_absent",)),
        Code("客户不在", Text("客户不在", ""), ("recipient_absent",)),
        Code("无理由拒收", Text("无理由拒收", ""), ("refused",)),
        Code("收件人搬家", Text("收件人搬家", ""), ("address_problem",)),
        Code("三边尺寸超限", Text("三边尺寸超限", ""), ("carrier_rejected",)),
        Code("包装不规范", Text("包装不规范", ""), ("carrier_rejected",)),
        Code("货未到齐", Text("货未到齐", ""), ("shortage",)),
        Code("异常拦截件", Text("异常拦截件", ""), ("intercepted",)),
        Code("退回件", Text("退回件", ""), ("returning",)),
        Code("客户货物未备齐", Text("客户货物未备齐", ""), ("pickup_failed",)),
    ),
)
