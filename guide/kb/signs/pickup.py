"""Signs around lockers, stations and counters when something is not as it should be."""

from guide.model import Sign

SIGNS: tuple[Sign, ...] = (
    Sign(
        of="pulled_from_locker",
        rank=66,
        phrases=(
            "取出扫描", "站点取出", "驿站取出", "网点取出", "被快递员取出", "快递员取出", "被快递员", "管理员取出", "被管理员", "派件员取出", "业务员取出", "小哥取出", "投递员取出", "快递员从柜", "快递员回收", "快递员取回", "快递员收回", "被取回", "被回收", "从丰巢取回", "从柜中取回", "从自提柜取回", "将快件取出", "将包裹取出", "将快递取出", "将您的快件取出", "柜机取回", "驿站取回", "从驿站取回", "从驿站收回", "驿站退还快递员", "驿站退回快递员", "交还快递员", "退还快递员", "退给快递员", "超期取回", "逾期取回", "滞留取回", "柜中取走重",
            "removed from locker", "removed from the locker", "taken out of the locker", "taken out of locker", "retrieved from locker", "retrieved from the locker", "retrieved by courier", "retrieved by the courier", "collected by courier from*", "removed by courier", "removed by the courier", "outbound from locker", "pulled from locker", "taken back by*", "picked up by courier from locker", "recalled from locker", "withdrawn from locker",
        ),
        unless=("被快递员拦截", "快递员揽收", "被快递员揽", "被快递员收", "快递员从丰巢收件", "被快递员派"),
    ),
    Sign(of="pulled_from_locker", rank=66, phrases=(), together=(("快递员", "取出"), ("快递员", "从快递柜"), ("管理员", "取出"), ("派件员", "取出"), ("投递员", "取出"), ("业务员", "取出"), ("驿站", "取回"), ("courier", "locker", "removed"), ("courier", "locker", "retriev*"), ("小哥", "取出")), unless=("取出签收", "您已取出", "收件人取出", "收件人已取出", "本人取出", "已取出签收", "感谢您", "感谢使用")),
    Sign(
        of="pickup_overdue",
        rank=67,
        phrases=(
            "取件限期", "取件期限", "取件截止", "领取期限", "超时未取", "逾期未取", "超期未取", "长时间未取", "长期未取", "仍未取", "尚未取", "一直未取", "多日未取", "天未取", "日未取", "小时未取", "小时没有取", "没有取件", "未取件", "未及时取", "未按时取", "未领取", "逾期未领", "超期未领", "超时未领", "未来领取", "未自提", "未按约定自提", "逾期未提", "超期未提", "超期", "逾期", "滞留超时", "保管期满", "保管期已", "保管到期", "寄存超时", "存放超时", "即将超时", "即将逾期", "快到期", "未取退回", "未取货", "未取,", "未取.", "未取(", "未取", "超过保管", "催取", "超时滞留", "请尽快取件以免", "最后提醒", "再次提醒取",
            "unclaimed", "not claimed", "not collected", "uncollected", "not been collected", "not picked up by recipient", "not picked up by customer", "not picked up by the*", "pick up missed", "pickup missed", "missed pickup by recipient", "not retrieved", "final notice", "last notice", "second notice", "pickup overdue", "overdue pick*", "pick up overdue", "storage period*", "holding period*", "retention period*", "time limit for pick*", "collection period*", "failure to collect", "failed to collect", "pickup deadline", "reminder to schedule*", "reminder: pick*", "reminder: your package*", "has expired at*", "not collect", "didn't collect", "no pick up", "not picked up within*", "collection reminder", "waiting too long*", "still waiting to be collected", "reminder", "waiting for you",
        ),
        unless=("未取得", "未取消", "揽收", "未揽", "寄件", "上门取", "取件失败", "未取证", "逾期将", "超期将", "超时将", "not collected from*", "not collected within", "pickup from sender", "未取号", "逾期未交", "逾期赔", "逾期未送", "逾期送达", "sender", "shipper", "逾期未缴", "超期未派", "逾期派", "not collected by carrier", "快递员取出", "管理员取出", "if not collected", "逾期未更正"),
    ),
    Sign(of="pickup_overdue", rank=67, phrases=("if not collected",)),
    Sign(of="pickup_overdue", rank=67, phrases=(), together=(("取件码", "尽快", "滞留"), ("长时间", "未取"), ("超过", "没有取件"), ("超过", "未取"), ("收件人", "未自提"), ("available", "pick up", "expire*"), ("not", "collected within"))),
    Sign(
        of="unwanted_proxy",
        rank=65,
        phrases=("未经同意", "未经我同意", "没经过我同意", "没有经过我同意", "擅自放", "擅自投", "擅自签", "私自放", "私自签", "没打电话就", "不打电话就", "没通知就放", "不送上门", "不给送上门", "没送货上门", "不上门", "without my consent", "without consent", "without asking*", "without my permission"),
    ),
    Sign(
        of="delivered_not_received",
        rank=64,
        phrases=("没有收到包裹", "没收到货", "没收到快递", "没收到包裹", "没收到件", "没收到", "没有收到货", "没有收到快递", "没有收到包裹", "并没有收到", "我没有收到", "未收到货", "未收到快递", "未收到包裹", "未收到件", "本人未收到", "收件人未收到", "客户未收到", "客户反馈未收到", "虚假签收", "假签收", "签收非本人", "非本人签收", "不是本人签", "被签收了", "没拿到", "没有拿到", "冒签", "被冒领", "冒领",
                 "never received", "not received it", "did not receive*", "didn't receive*", "haven't received*", "have not received*", "but not received", "not received by recipient", "not received by the recipient", "recipient claims non receipt", "non receipt", "claims not received", "delivered but not*"),
        unless=("承运商未收到", "快递未收到", "ups has not received*", "has not received*", "carrier has not*", "not yet received", "如未收到", "若未收到", "we have not received*", "we haven't received*", "ups haven't received*"),
    ),
)
