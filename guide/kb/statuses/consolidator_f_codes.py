"""Status codes of F codes of an unnamed consolidator."""

from guide.model.reading import Code, System
from guide.model.text import Text

SYSTEM = System(
    id="consolidator.F_codes",
    title=Text("某集运平台 F 码", "F codes of an unnamed consolidator"),
    public=False,
    quality=Text(
        "公开代码里的码表，平台名称不明", "A table in public code; the platform is not named"
    ),
    source="公开代码 / public code",
    codes=(
        Code(
            "F_CARRIER_PICKUP_5033",
            Text("交货失败,包裹退回到物流商", "Carrier failed to pickup the package"),
            ("pickup_failed",),
        ),
        Code(
            "F_CARRIER_PICKUP_RT_5034",
            Text("承运商收件失败,包裹退回到物流商", ""),
            ("pickup_failed",),
        ),
        Code("F_CARRIER_PICKUP_RT_5035", Text("包裹重新安排转运", ""), ("rescheduled",)),
        Code(
            "F_CLEARANCE_5037", Text("清关异常", "Clearance declaration failure"), ("customs_hold",)
        ),
        Code(
            "F_CLEARANCE_5038",
            Text("海关没收或销毁,请联络承运商", "Please contact Carrier"),
            (
                "customs_refused",
                "destroyed_abandoned",
            ),
        ),
        Code(
            "F_DELIVERY_5043",
            Text("需要进一步确认收件人信息;请联络承运商", ""),
            ("address_problem",),
        ),
        Code("F_DELIVERY_5044", Text("预约派送", ""), ("rescheduled",)),
        Code(
            "F_DELIVERY_5045",
            Text("收件人联系不上", "Delivery attempted; recipient not home"),
            ("recipient_unreachable",),
            Text("中文和英文含义不同。", "The Chinese and the English differ."),
        ),
        Code("F_DELIVERY_5046", Text("收件人拒绝签收", ""), ("refused",)),
        Code("F_DELIVERY_5047", Text("包裹退回到发件人", ""), ("returning",)),
        Code(
            "F_DELIVERY_5048",
            Text("寄件人或收件人通知弃件销毁", "Shipper contacted"),
            ("destroyed_abandoned",),
            Text(
                "英文没有写出中文里的弃件销毁。",
                "The English hides the abandonment that the Chinese states.",
            ),
        ),
        Code("F_DELIVERY_5049", Text("快件已转交第三方并由其负责派送", ""), ("s_redirected",)),
        Code(
            "F_DELIVERY_5050",
            Text("等待收件人支付关税", "Shipment held - Available upon receipt of payment"),
            ("customs_duty_due",),
        ),
        Code("F_DELIVERY_5051", Text("按照客户要求等待自提", ""), ("s_ready_for_pickup",)),
        Code("F_DELIVERY_5052", Text("部分签收", "Partial delivery"), ("shortage",)),
        Code("F_DELIVERY_5053", Text("快件滞留等待中", "Shipment on hold"), ("held_at_depot",)),
        Code("F_CLEARANCE_5054", Text("出口清关延迟:等待放行", ""), ("customs_hold",)),
        Code(
            "F_CLEARANCE_5055",
            Text("出口清关延迟:安检、技术或系统等不可抗力因素", ""),
            (
                "customs_hold",
                "security_prohibited",
            ),
        ),
        Code(
            "F_CLEARANCE_5056",
            Text("出口清关延迟:申报信息(如HS,价格等)有问题", ""),
            ("customs_docs",),
        ),
        Code("F_CLEARANCE_5057", Text("出口清关延迟:查验", ""), ("customs_hold",)),
        Code(
            "F_CLEARANCE_5058",
            Text("出口清关异常:包裹即将退运", ""),
            (
                "customs_refused",
                "returning",
            ),
        ),
        Code("F_CLEARANCE_5059", Text("进口清关延迟:查验", ""), ("customs_hold",)),
        Code("F_CLEARANCE_5060", Text("进口清关异常:包裹含限制产品", ""), ("customs_refused",)),
        Code("F_DELIVERY_5061", Text("派送延迟:偏远地址,将延迟派送", ""), ("out_of_area",)),
        Code(
            "F_DELIVERY_5062",
            Text("派送异常:包裹放置在失物招领处,将退运", ""),
            (
                "label_problem",
                "returning",
            ),
        ),
        Code(
            "F_DELIVERY_5063",
            Text("派送异常:收件人未按约定自提,将退运", ""),
            (
                "pickup_overdue",
                "returning",
            ),
        ),
        Code(
            "F_DELIVERY_5064",
            Text("派送异常:货物破损或丢失,在联系发件人", ""),
            (
                "damaged",
                "lost",
            ),
        ),
        Code("F_DELIVERY_5065", Text("派送异常:等待发件人退运指令", ""), ("returning",)),
        Code("F_DELIVERY_5066", Text("派送异常:其它不可预见原因", ""), ("attempt_failed",)),
        Code("F_CHECK_5067", Text("核查异常", ""), ("exception_unspecified",)),
        Code("F_PICKUP_5068", Text("提取异常", ""), ("pickup_failed",)),
        Code("F_TH_5069", Text("转运异常,正在解决中", ""), ("transit_delay",)),
    ),
)
