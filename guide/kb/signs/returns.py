"""Signs that a parcel goes back, or is back, with its sender."""

from guide.model import Sign

SIGNS: tuple[Sign, ...] = (
    Sign(
        of="returned",
        rank=30,
        phrases=(
            "退件签收", "退件已签收", "退回签收", "退回已签收", "退签", "退回件签收", "退件妥投", "退回妥投", "退件完成", "退货完成", "退货签收", "退货已签收", "退货成功", "退件成功", "已退至寄件人", "已退还寄件人", "已退还发件人", "已退给寄件人", "已退给卖家", "已退给商家", "寄件人已签收",
            "寄件人签收", "寄件人已收到退", "寄件方已签收", "由寄件人进行签收", "发件人已签收", "发货人已签收", "卖家已签收退", "商家已签收退", "退回商家已签收", "退回寄件人已签收", "退回原寄件门市且已取件", "退件已取", "退件已领", "退货取件成功", "卖家已取件", "卖家已取退",
            "寄件人领取退", "退件已送达", "退回已送达", "退回已妥投", "已退回到寄件人手中", "退回投递成功",
            "returned to sender: delivered", "delivered to sender", "delivered back to*", "delivered, to original sender", "delivered to original sender", "delivered to the original sender", "delivered to shipper", "delivered to the shipper", "returned to shipper", "returned to consignor", "returned to sender",
            "return delivered", "return completed", "return complete", "return received", "has been returned", "was returned", "been returned to*", "was returned to*", "return to sender successful*", "return to sender completed", "received by the original sender", "return_delivered", "collected by sender", "sender has received*",
        ),
        unless=("returned to sender if*", "returned from customs", "customs"),
    ),
    Sign(
        of="returned",
        rank=30,
        phrases=(),
        together=(("退件", "已签收"), ("退件", "签收人"), ("退回", "寄件人已收"), ("退回", "寄件人签收"), ("return to sender", "delivered"), ("returning", "delivered to*"), ("return", "delivered to sender"), ("退货", "门市", "已取")),
        unless=("如退件", "退件地址"),
    ),
    Sign(of="returned", rank=32, phrases=("已退回", "已被退回", "已经退回", "退回成功", "已退件", "已退货", "已退运")),
    Sign(of="returning", rank=31, phrases=("being returned to sender", "being returned to the sender", "being returned to shipper", "已退回", "已被退回", "已经退回", "退回成功", "已退件", "已退货", "returned to shipper", "returned to consignor", "returned to sender"), unless=("returned from customs", "will be returned to sender if*", "will be returned if*", "returned to sender if*", "will be returned to sender unless*", "returned to sender if not*", "returned to sender after*")),
    Sign(
        of="returning",
        rank=31,
        phrases=(
            "退回中", "退回途中", "正在退回", "正被退回", "被退回", "做退回", "作退回", "退回处理", "退件处理", "退件中", "退货中", "退运中", "退件", "out for return", "other (return)", "退回件", "退货件", "申请退回", "要求退回", "退回寄件", "退回发件", "退回发货", "退回卖家", "退回商家", "退回给", "退回至", "退回到", "退回物流", "退回仓", "退回原",
            "原址退回", "原路退回", "原途退回", "原件退回", "返回寄件", "返回发货", "返回发件", "返回商家", "返回卖家", "返回给寄件", "退还寄件", "退还发件", "退还给", "退返", "退寄件", "退给寄件", "退给商家", "退给卖家", "退给发", "新单退回", "转退", "退回申请", "退改", "改退", "退转", "退货物流", "退货", "退回",
            "协助退", "退回改寄", "退件组包", "海外退回", "退运", "即将退", "将退", "安排退", "退货揽收", "逆向", "销退", "退仓", "退库", "退往", "回退寄",
            "returning to*", "returning package*", "returning shipment*", "returning", "being returned", "return to sender", "return to shipper", "return to origin", "return to consignor", "return to seller", "return to merchant", "return to sender*", "returned", "return initiated",
            "return in progress", "return in transit", "return shipment*", "return process*", "return requested", "return authoriz*", "return has been*", "will be returned", "will return", "will be sent back", "being sent back", "sent back to*", "sending it back", "on its way back", "way back to*", "in return", "return processed", "to be returned", "returned package*", "return_to_sender*", "rts", "return label",
            "start of return*", "on the way back*", "back to the sender", "back to sender", "back to shipper", "back to the shipper", "back to the seller", "back to seller", "return arranged", "in return transit", "return package*", "returned mail", "retour*",
        ),
        unless=("逾期将退", "逾期退回", "逾期将退回", "超期将退", "超时将退", "否则将退", "退回海关", "returned from customs", "return of item from customs", "return from customs", "return from customs*", "returned to usps*", "退款", "不退", "will be returned to sender if*", "will be returned to sender unless*", "returned to sender if not*", "returned to sender after*", "will be returned if*", "or it will be returned*", "before it is returned*", "it will be returned*", "returned to the depot", "returned to depot", "returned to our depot", "returned to facility", "returned to the facility", "returned to delivery*", "returned to the delivery*", "returned to local*", "returned to the local*", "returned to station", "returned to warehouse for*", "退回网点", "退回派件网点", "退回站点", "返回网点", "退回营业"),
    ),
    Sign(of="pickup_failed", rank=29, phrases=("交货失败", "收件失败", "收货失败"), unless=("柜收件失败",)),
)
