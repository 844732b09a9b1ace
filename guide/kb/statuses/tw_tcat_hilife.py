"""Status codes of Taiwan T-Cat and Hi-Life (ECPay)."""

from guide.model.reading import Code, System
from guide.model.text import Text

SYSTEM = System(
    id="tw.tcat_hilife",
    title=Text("台湾黑猫、莱尔富（绿界）", "Taiwan T-Cat and Hi-Life (ECPay)"),
    public=True,
    quality=Text(
        "公开代码里的码表，不是官方页面；可能不全",
        "A table in public code, not an official page; it may be incomplete",
    ),
    source="公开代码 / public code",
    codes=(
        Code("3001", Text("轉運中(即集貨)", ""), ("s_in_transit",)),
        Code("3002", Text("不在家", ""), ("recipient_absent",)),
        Code("3003", Text("配完", ""), ("s_delivered",)),
        Code("3004", Text("送錯BASE (送錯營業所)", ""), ("missorted",)),
        Code("3005", Text("送錯CENTER(送錯轉運中心)", ""), ("missorted",)),
        Code("3006", Text("配送中", ""), ("s_out_for_delivery",)),
        Code("3007", Text("公司行號休息", ""), ("recipient_closed",)),
        Code("3008", Text("地址錯誤,聯繫收件人", ""), ("address_problem",)),
        Code("3009", Text("搬家", ""), ("address_problem",)),
        Code("3010", Text("轉寄(如原本寄到A,改寄B)", ""), ("s_redirected",)),
        Code("3011", Text("暫置營業所(收件人要求至營業所取貨)", ""), ("s_ready_for_pickup",)),
        Code("3018", Text("到店尚未取貨,簡訊通知取件", ""), ("s_ready_for_pickup",)),
        Code(
            "3020",
            Text("貨件未取退回物流中心", ""),
            (
                "pickup_overdue",
                "returning",
            ),
        ),
        Code("3022", Text("買家已到店取貨", ""), ("s_delivered",)),
        Code(
            "5001",
            Text("損壞,站所將協助退貨", ""),
            (
                "damaged",
                "returning",
            ),
        ),
        Code("5002", Text("遺失", ""), ("lost",)),
        Code("5003", Text("BASE列管(寄件人和收件人聯絡不到)", ""), ("recipient_unreachable",)),
        Code("5004", Text("一般單退回", ""), ("returning",)),
        Code("2033", Text("超材", ""), ("carrier_rejected",)),
        Code("2034", Text("違禁品(退貨及罰款處理)", ""), ("security_prohibited",)),
        Code("2042", Text("商品遺失", ""), ("lost",)),
        Code("2057", Text("車輛故障,後續配送中", ""), ("transit_delay",)),
        Code("2058", Text("天候不佳,後續配送中", ""), ("weather_force_majeure",)),
        Code("2059", Text("道路中斷,後續配送中", ""), ("weather_force_majeure",)),
        Code("2062", Text("門市報缺", ""), ("shortage",)),
        Code("2067", Text("消費者成功取件", ""), ("s_delivered",)),
        Code("2073", Text("商品配達買家取貨門市", ""), ("s_ready_for_pickup",)),
        Code(
            "2074",
            Text("消費者七天未取,商品離開買家取貨門市", ""),
            (
                "pickup_overdue",
                "returning",
            ),
        ),
        Code("2094", Text("包裹異常不配送", ""), ("exception_unspecified",)),
        Code(
            "7002",
            Text("超重(通常發生於司機取件,不取件)", ""),
            (
                "carrier_rejected",
                "pickup_failed",
            ),
        ),
        Code("7004", Text("航班延誤", ""), ("transit_delay",)),
        Code("7009", Text("商品包裝不良(物流中心反應)", ""), ("carrier_rejected",)),
        Code("7012", Text("條碼錯誤,物流中心客服處理", ""), ("label_problem",)),
        Code("7014", Text("商家未到貨", ""), ("not_picked_up",)),
        Code("7017", Text("取件包裹異常協尋中", ""), ("investigating",)),
        Code(
            "7018",
            Text("取件遺失進行賠償程序", ""),
            (
                "lost",
                "investigating",
            ),
        ),
        Code("7024", Text("另約時間", ""), ("rescheduled",)),
        Code("7025", Text("電聯不上", ""), ("recipient_unreachable",)),
        Code("7026", Text("資料有誤", ""), ("address_problem",)),
        Code("9999", Text("訂單取消", ""), ("cancelled",)),
    ),
)
