"""Words that readers search with: by the address of a page, words with spaces between them.

A page says things one way; people ask in many. These words are found by the search and
shown nowhere else. Chinese words stand as one would type them, each a word of its own.
"""

from collections.abc import Mapping

from guide.model.text import Lang, Text

ASKED: Mapping[str, Text] = {
    # before the journey
    "kinds/not_found/": Text("暂无 物流信息 查无信息 单号无效 无记录 网上无信息 查不到", "tracking number not found invalid number no information available seller shipped but no tracking information does not exist"),
    "kinds/not_picked_up/": Text("未揽件 未揽收 虚假发货 假发货 只有单号 发货 没有更新", "label created but not picked up awaiting pickup shipped but no tracking information seller has not sent it fake shipping"),
    "kinds/pickup_failed/": Text("没来取件 上门取件 揽收失败 揽件失败 取消寄件", "courier did not come to collect failed to pick up my parcel collection failed pick-up missed"),
    "kinds/cancelled/": Text("订单已取消 自动取消 运单取消 作废", "shipment cancelled canceled order voided label"),
    "kinds/intercepted/": Text("拦截 召回 截回 卖家拦截", "parcel intercepted recalled stopped by the seller why is my package being sent back"),
    # on the way
    "kinds/stalled/": Text("不动 不动了 没动 没动静 卡住 停滞 停更 几天 没更新 该联系谁 催", "tracking not updating for days no updates not moving stuck in transit package stuck who do I call"),
    "kinds/transit_delay/": Text("延误 晚到 太慢 慢 违约 双十一 大促 爆仓 几天到", "delayed late slow backlog package stuck in transit parcel delayed who do I call how long peak season"),
    "kinds/weather_force_majeure/": Text("台风 暴雨 暴雪 洪水 地震 疫情 停发 停运 封路 等多久", "typhoon storm snow flood earthquake delivery suspended force majeure closed road"),
    "kinds/missorted/": Text("发错 发到别的城市 别的城市 分拣错 错分 走错 送错", "sent to the wrong city misrouted missorted wrong place wrong depot"),
    "kinds/label_problem/": Text("面单掉了 无主件 无着快件 遗失件 条码 认不出", "label fell off unreadable barcode damaged label unclaimed undeliverable"),
    # the last mile
    "kinds/held_at_depot/": Text("网点 不派送 滞留 留仓 压着不送 到站不送", "held at depot arrived at the branch but not delivered sitting at the station"),
    "kinds/out_of_area/": Text("乡镇 镇上 村里 农村 自己去取 不送 加钱 收费 超区", "out of delivery area village rural extra charge told to collect it in town"),
    "kinds/address_problem/": Text("地址错了 填错地址 写错 改地址 查无此人 电话错", "wrong address already shipped incomplete address change address address not found typo"),
    "kinds/recipient_unreachable/": Text("联系不上 电话打不通 空号 关机 没接电话", "courier cannot reach me could not contact recipient phone off unanswered call"),
    "kinds/recipient_absent/": Text("没人在家 家里没人 不在家 无人签收", "nobody home to sign recipient not available absent missed delivery attempt card"),
    "kinds/recipient_closed/": Text("公司放假 单位放假 周末 休息 学校放假 下班 送不了", "business closed office closed weekend holiday school"),
    "kinds/access_restricted/": Text("进不去 小区不让进 门禁 保安 封闭 学校不让进", "gate guard no access building restricted security will not let the courier in"),
    "kinds/attempt_failed/": Text("派件异常 派送失败 派送不成功 没写原因 派件失败", "delivery attempt failed unsuccessful delivery no reason could not deliver"),
    "kinds/rescheduled/": Text("改约 改天 延后 预约派送 改期", "rescheduled new delivery date postponed delivery moved to another day"),
    "kinds/delivery_overdue/": Text("派送中 一直派送 派件中 没送到 两天没到", "out for delivery but never came still out for delivery all day not delivered today"),
    "kinds/pickup_overdue/": Text("超时 超期 保管费 逾期 取件码过期 忘了取 不取 没取 提货 不提货 多久 退回", "storage fee locker overdue not collected in time pickup deadline late fee"),
    "kinds/unwanted_proxy/": Text("没同意 放驿站 放柜子 不送上门 送货上门 代签 门口 自提", "left at a station without my consent locker without asking signed by somebody else door delivery left at the door refuses to bring it up"),
    "kinds/delivered_not_received/": Text("没收到 未收到 显示签收 已签收 虚假签收 假签收 被人冒领 未送达", "marked as delivered but not received says delivered never arrived signed by somebody else false signature stolen porch"),
    "kinds/refused/": Text("拒收 没拒收 被拒收 我没有拒收 站点拒收", "shows refused but I did not refuse recipient refused rejected refuse a parcel"),
    "kinds/payment_due/": Text("货到付款 到付 代收货款 运费到付 不想要 要钱", "cash on delivery unpaid freight collect COD pay the courier"),
    "kinds/id_or_signature_required/": Text("本人签收 身份证 验证身份 签名 取件码", "signature required identity check must sign in person"),
    "kinds/pulled_from_locker/": Text("被取走 不是我取的 别人取走 快递员取出 柜子里没有", "somebody else took my parcel from the locker taken out collected not by me"),
    # going back
    "kinds/returning/": Text("退回中 正在退回 往回走 为什么退回", "being returned to sender on its way back return in progress"),
    "kinds/returned/": Text("退回了 已退回 退件 退回去 被退回", "returned to sender came back return completed"),
    # what went wrong
    "kinds/damaged/": Text("坏了 摔坏 碎了 压坏 破了 生鲜 腐烂 漏了", "parcel arrived damaged broken crushed smashed leaking spoiled"),
    "kinds/shortage/": Text("少件 空包 少了 漏发 空盒 缺件", "item missing from the box empty box incomplete contents missing pieces"),
    "kinds/lost/": Text("丢了 快递丢了 丢件 弄丢 遗失 怎么赔 赔多少 赔几倍 几倍运费 没保价 不保价 找不到", "lost parcel compensation missing package uninsured parcel lost three times postage how much do they pay"),
    "kinds/destroyed_abandoned/": Text("销毁 弃件 无人认领 处理掉", "destroyed abandoned disposed of"),
    "kinds/security_prohibited/": Text("安检 违禁品 禁寄 电池 液体 不让寄", "prohibited goods security check battery liquid failed screening restricted item"),
    "kinds/carrier_rejected/": Text("超重 超大 超规格 包装不合格 不给寄 不收", "too heavy too large oversize packing not accepted"),
    "kinds/investigating/": Text("查件中 核实中 理赔中 处理中 等多久 调查", "investigation open claim under review trace in progress how long"),
    "kinds/exception_unspecified/": Text("异常 异常件 疑难件 问题件 什么意思", "exception alert what does exception mean problem parcel"),
    # the border
    "kinds/customs_hold/": Text("海关 清关 互换局 停留 卡在海关 查验 不动", "stuck in customs customs clearance delay inspection held exchange office"),
    "kinds/customs_docs/": Text("补资料 补材料 身份证 海关要资料 申报", "customs asks for documents papers required ID invoice proof of payment"),
    "kinds/customs_duty_due/": Text("交税 关税 补税 税单 行邮税 多少钱", "import duty due tax to pay customs charges fee"),
    "kinds/customs_refused/": Text("扣货 没收 退运 不让进口 海关扣了", "refused by customs seized confiscated import not allowed"),
    "kinds/scam_suspect/": Text("诈骗 骗子 假客服 加微信 短信 链接 退款 理赔 是真的吗", "scam fake delivery text message link phishing fraud suspicious call asks for code"),
    "scams/": Text("诈骗 骗子 短信 链接 加微信 理赔 是真的吗 能点吗", "fake delivery text message link phishing scam fraud suspicious SMS"),
    # whom to turn to, and the letters
    "channels/postal-appeal/": Text("12305 申诉 邮政局 怎么写 怎么申诉", "12305 appeal to the postal administration bureau"),
    "channels/market-regulator/": Text("12315 投诉卖家 投诉商家 举报商家", "12315 complain about the seller shop"),
    "channels/court/": Text("起诉 告快递公司 小额诉讼 法院 立案", "sue the courier small claims court lawsuit"),
    "channels/carrier-complaint/": Text("投诉快递 怎么投诉 投诉快递员", "complaint to the carrier file a complaint"),
    "letters/formal-complaint/": Text("投诉怎么写 投诉模板 投诉信", "complaint letter to the carrier template"),
    "letters/postal-appeal/": Text("申诉怎么写 申诉模板 申诉书", "appeal letter template postal administration"),
    "letters/extend-confirm/": Text("延长收货 自动确认收货 延长确认 怎么延长", "extend confirmation of receipt automatic confirmation"),
    "letters/demand-letter/": Text("律师函 催告函 起诉前", "letter before suing small claims demand"),
    "letters/damage-claim/": Text("破损索赔 怎么赔 生鲜坏了", "claim for broken damaged goods compensation"),
    "letters/loss-claim-uninsured/": Text("快递丢了 不保价 没保价 怎么赔 索赔怎么写", "claim for a lost uninsured parcel"),
    "letters/shortage/": Text("少件 怎么写", "item missing from the box claim"),
    "letters/delay/": Text("延误 赔偿 违约", "late delivery compensation claim"),
    "letters/chaser/": Text("催件 催快递 怎么催", "ask where it is chase the carrier"),
}  # fmt: skip


def of_options(lang: Lang) -> dict[str, str]:
    """Return the words for kinds by the key under which the wizard's filter knows them.

    >>> of_options("en")["asked.intercepted"].split()[0]
    'parcel'
    """
    kinds = ((page, said) for page, said in ASKED.items() if page.startswith("kinds/"))
    return {f"asked.{page.split('/')[1]}": said.in_(lang) for page, said in kinds}
