"""Signs of trouble on the way, and before it: delay, weather, wrong turns, labels, refusals."""

from guide.model import Sign

SIGNS: tuple[Sign, ...] = (
    Sign(
        of="weather_force_majeure",
        rank=72,
        phrases=(
            "天气", "天候", "恶劣气候", "台风", "暴雪", "暴雨", "大雪", "大雨", "大雾", "洪水", "洪涝", "水灾", "冰雪", "雨雪", "降雪", "积雪", "积水", "地震", "泥石流", "塌方", "雷暴", "飓风", "沙尘", "高温停", "自然灾害", "灾害", "不可抗力", "疫情", "封控", "封城", "防控", "管控", "交通管制", "道路管制", "紧急状态", "超出控制", "出轨", "突发事件", "无法通行", "道路中断", "道路封闭", "封路", "道路不通", "道路受阻", "戒严", "罢工", "骚乱", "动乱", "战争", "火灾", "示威", "停电", "重大活动", "政府管制", "航空管制", "空域管制", "流量控制", "冻雨", "寒潮", "山体滑坡", "社会事件", "政治原因",
            "weather", "storm", "storms", "snow*", "hurricane", "typhoon", "flood*", "earthquake", "tornado", "wildfire*", "natural disaster*", "act of god", "force majeure", "strike", "civil unrest", "unrest", "riot*", "war", "road closed", "roads closed", "road closure*", "road blocked", "roads blocked", "blocked road", "emergency situation", "emergency condition*", "emergency", "covid*", "pandemic", "epidemic", "lockdown", "disaster", "severe conditions", "power outage", "fire", "volcan*", "beyond our control", "uncontrollable delay", "airport closed", "airport closure", "border closed", "border closure", "protest*", "government restriction*", "security event", "local disruption", "curfew", "natural event", "state of emergency",
        ),
        unless=("疫情防控包裹", "疫情消毒", "weatherproof", "fire station", "不受天气", "管控中心", "清关", "技术或系统等不可抗力", "防控中心", "快递已消毒", "warehouse fire*", "fire road", "小区管控", "小区封控"),
    ),
    Sign(of="transit_delay", rank=73, phrases=("beyond our control", "uncontrollable delay")),
    Sign(
        of="missorted",
        rank=72,
        phrases=(
            "错误的地方", "错误的地点", "错误站点", "错误的站点", "错误网点", "到错误", "误配", "误装", "错分", "错发", "错运", "错投", "错派", "送错", "发错", "分错", "装错", "错装", "串件", "错误分拣", "分拣错误", "分拣有误", "分拣异常", "路由错误", "错误路由", "误发", "误送", "误分", "误投", "派错", "走错", "错件", "错到", "误到", "非本网点件", "非本站", "不属于本网点", "转错", "投错", "错配", "中转错误", "目的地错误", "错误目的地", "派送错误", "派件错误", "改正分拣", "放错",
            "missent", "mis sent", "missort*", "mis sort*", "misroute*", "mis route*", "misrouting", "misload*", "miscode*", "mis shipped", "misshipped", "misdirected", "wrong facility", "wrong location", "wrong destination", "wrong route", "wrong hub", "wrong depot", "wrong country", "wrong station", "incorrectly sorted", "sorted incorrectly", "incorrect facility", "sorting error", "sortation error", "sort error", "routing error", "sent to the wrong*", "sent in error", "misplaced", "rerouted due*", "incorrect routing", "incorrectly routed", "routed incorrectly", "error in routing", "misdelivered", "mis delivered", "wrongly delivered", "delivered to wrong*", "mishandled", "loaded incorrectly", "delivered to the wrong*", "incorrect sort*", "wrong office", "misdelivery",
        ),
    ),
    Sign(
        of="label_problem",
        rank=72,
        phrases=(
            "标签缺失", "标签不清", "追踪号码重复", "单号重复", "面单号重复", "面单破损", "面单损坏", "面单脱落", "面单丢失", "面单缺失", "面单模糊", "面单不清", "面单异常", "面单错误", "面单无法", "面单重复", "面单不", "无面单", "缺少面单", "脱面单", "贴错面单", "更换面单", "重打面单", "补打面单", "运单破损", "运单模糊", "运单脱落", "标签破损", "标签损坏", "标签脱落", "标签丢失", "标签模糊", "标签错误", "标签从", "标签无法", "标签问题", "贴错标签", "更换标签", "重贴", "重新贴", "条码错误", "条码破损", "条码损坏", "条码无法", "条码模糊", "条码不清", "条形码", "无法识别条码", "无法扫描", "扫描不出", "无着", "无头件", "无主件", "无名件", "失物招领", "重复单号", "单号重复", "一号多件", "单号异常", "脱单",
            "label problem*", "label issue*", "label missing", "missing label", "label damaged", "damaged label", "label is damaged", "label was damaged", "label is missing", "label unreadable", "unreadable label", "label not readable", "label illegible", "illegible label", "barcode unreadable", "barcode label unreadable*", "barcode", "unreadable", "not readable", "label detached", "label came off", "label fell off", "label removed", "relabel*", "re label*", "label replaced", "label lost", "lost label", "duplicate label", "duplicate tracking", "dead letter", "lost and found", "no label", "without label", "without a label", "replaced label", "unidentified", "overgoods", "label could not*", "new label", "no identification", "label error", "label detach*", "label torn", "mail recovery*", "wrong label", "incorrect label", "label incorrect", "illegible", "tracking number reused",
        ),
        unless=("label created", "label has been created", "label printed", "created a label", "illegible address", "address illegible"),
    ),
    Sign(
        of="security_prohibited",
        rank=63,
        phrases=(
            "二次检查", "安全筛查", "禁止物品", "未经授权的动物", "包裹安全", "安检不过", "安检未过", "安检未通过", "安检不通过", "安检异常", "安检退", "安检查", "安检扣", "安检拒", "安检暂扣", "安检不合格", "安检", "安全检查", "安全筛查", "航空安检", "安检延", "违禁", "违禁品", "禁寄", "禁运", "限寄", "禁限寄", "限制物品", "危险品", "危险货物", "易燃", "易爆", "锂电池", "电池", "带电", "液体粉末", "粉末", "不能航空", "不能上飞机", "航空禁", "航空限制", "敏感货", "毒品", "药物", "枪支", "禁止寄递", "不予寄递", "违规品", "管制品", "复检", "二次安检", "机检", "未经授权的药物", "非法物品", "侵权", "仿牌",
            "prohibited", "hazmat", "haz mat", "hazardous", "dangerous goods", "lithium*", "battery", "batteries", "security screening", "security check*", "security inspection", "security hold", "security delay", "aviation security", "air security*", "held by security", "restricted item*", "restricted goods", "restricted commodity", "forbidden*", "illegal item*", "contraband", "weapon*", "screening", "x ray", "failed screening", "not mailable", "nonmailable", "unmailable", "security exception", "security reason*", "unauthorized drugs", "drugs", "counterfeit", "security", "dangerous",
        ),
        unless=("安检通过", "通过安检", "安检完成", "已安检", "完成安检", "安检合格", "过安检", "security code", "building security", "security guard", "security desk", "with security", "security screening passed", "screening passed", "passed security*", "清关", "security office", "left with security", "防疫检查", "安检机", "hazardous condition", "screening completed", "passed screening", "security event", "customs/security", "import restrict*", "限制进口", "delivered", "门口安检", "security deposit", "reception", "安检正常", "检查通过", "复检通过", "cleared security", "social security", "security cleared"),
    ),
    Sign(of="security_prohibited", rank=63, phrases=("customs/security",), together=(("安检", "不可抗力"), ("清关", "安检"))),
    Sign(
        of="carrier_rejected",
        rank=64,
        phrases=(
            "超尺寸", "尺寸超限", "尺寸超", "超规", "超长", "超大件", "超重", "重量超", "超限", "超过最大", "超过限", "体积超", "超材", "不可运输", "不符合运输", "不符合承运", "不符合寄递", "不予承运", "拒绝承运", "拒运", "不接受", "不受理", "不收寄", "拒绝收寄", "包装不规范", "包装不合", "包装不符", "包装不当", "包装不牢", "包装不良", "包装问题", "包装不善", "包装不足", "无法承运", "不能承运", "不合规", "品类不", "承运商拒", "货物不符", "不符合要求",
            "oversize*", "overweight", "over weight", "over size", "exceeds maximum", "exceeds the maximum", "exceed maximum", "exceeds weight", "exceeds size", "exceeds", "over maximum", "over max*", "too large", "too heavy", "too big", "dimensions exceed*", "rejected by carrier", "rejected by the carrier", "carrier rejected", "not accepted by carrier", "poor packaging", "improper packaging", "improperly packaged", "inadequate packaging", "insufficient packaging", "packaging", "not acceptable", "cannot be transported", "not suitable for transport", "cannot be accepted", "not conveyable", "unacceptable", "does not meet*", "non compliant", "size limit", "weight limit", "not eligible",
        ),
        unless=("packaging complete*", "收件人不接受", "客户不接受", "包装完", "receptacle full*", "超重费", "超限制进口", "超过限期", "item oversized", "sender packaging", "preparing packaging", "packaging at*", "包装费", "in packaging", "超过限定时间"),
    ),
    Sign(
        of="intercepted",
        rank=62,
        phrases=(
            "拦截", "召回", "截留", "截件", "撤回快件", "追回", "暂停派送", "停止派送", "暂停配送", "停止配送", "停止投递", "寄件人要求停", "寄方要求停",
            "intercept*", "recall*", "shipment stopped", "stop delivery", "delivery stopped", "shipper requested stop", "stopped by*", "stop request*", "stop shipment", "cancel delivery", "delivery cancelled", "delivery canceled", "withdrawn by*", "withdrawal",
        ),
        unless=("取消拦截", "拦截取消", "解除拦截", "拦截解除", "拦截失败", "未拦截", "recalled from locker", "骚扰拦截", "电话拦截", "拦截来电"),
    ),
    Sign(
        of="held_at_depot",
        rank=73,
        phrases=(
            "暂停处理", "等待指示", "仍在设施", "未出仓", "扣留", "留仓", "滞留", "滞留件", "网点滞留", "滞留网点", "滞留在网点", "仓库滞留", "没有派送", "未派送", "尚未派送", "暂不派送", "暂未派送", "积压", "压件", "暂存网点", "暂存营业", "存放网点", "到达网点未派", "网点未派", "网点未派送", "保管中", "始发地保管", "入库滞留", "不派件", "未安排派送",
            "held at depot", "held at delivery depot", "held at inward*", "held at outward*", "held at facility", "held at the facility", "held in depot", "held at delivery office", "held at station", "held at warehouse", "held in warehouse", "held at origin", "on hold", "shipment on hold", "package on hold", "hold at depot", "held in our*", "held at local*", "held", "is being held", "being held", "held over", "holding at*", "detained at depot", "awaiting delivery assignment", "remains at*", "shipment hold",
        ),
        unless=("超时滞留", "滞留费", "滞留解除", "解除滞留", "海关滞留", "清关滞留", "held at post office", "held at customer*", "at customer request", "for pickup", "for collection", "for recipient*", "at your request", "at recipient*", "ready for*", "available for*", "for pick up", "held for pick*", "held at access*", "awaiting collection", "held by customs", "held at customs", "held in customs", "held for payment", "until", "取件码", "handheld", "hand held", "滞留超过24小时收", "held by import*", "held by export*", "held for future*", "held mail", "customs", "hold request*", "requested hold", "customer hold", "held at fed ex*", "held at ups access*", "held for delivery", "vacation", "payment"),
    ),
    Sign(of="transit_delay", rank=72, phrases=("held at inward*", "held at outward*", "中转滞留", "中转批量滞留", "转运滞留", "批量滞留", "运输滞留"), unless=()),
    Sign(of="held_at_depot", rank=74, phrases=("中转滞留",)),
    Sign(
        of="stalled",
        rank=72,
        phrases=(
            "超时未更新", "长时间未更新", "长时间没更新", "长时间没有更新", "长期未更新", "未更新", "没有更新", "无更新", "运输过久", "运输中断", "长时间在途", "很长一段时间", "在途时间过长", "在途超时", "在途过久", "停滞", "停留", "超过24小时", "超过48小时", "超过72小时", "长时间没有派", "长时间没有派件", "长时间无", "无物流更新", "物流停", "轨迹停", "轨迹中断", "无后续", "无下一", "物流中断", "不动了", "多天没动", "天没动", "几天没有", "疑似中转异常", "中转超时", "运输超时", "超时未到", "超时未达", "超时未中转", "运输时间过长", "长时间未到", "过期", "长时间运输", "长时间未",
            "expired", "no update*", "not updated", "not been updated", "no movement", "no recent*", "no new*", "no tracking update*", "stalled", "stuck", "no scan*", "no further*", "tracking stopped", "inactive", "no activity", "not moved", "long time", "no next*", "has not been scanned", "no information for*", "no tracking events", "in transit too long", "idle", "undelivered for more*", "awaiting next scan", "awaiting item scan",
        ),
        unless=("长时间未取", "长时间派件", "forward expired", "forwarding expired", "forwarding order expired", "expired storage", "长时间没有签收", "长时间未揽", "storage", "pick*", "过期未取", "no further action*", "no new address", "经停", "短暂停留", "经停停留", "stuck in customs", "stuck at customs"),
    ),
    Sign(
        of="transit_delay",
        rank=74,
        phrases=(
            "延误", "延迟", "晚于", "飞机取消", "班车取消", "仓位紧张", "舱位紧张", "运输事故", "赶不上", "未按计划", "配送延迟", "派送延迟", "投递延迟", "配送延误", "派送延误", "晚点", "航班取消", "取消航班", "航班变更", "航班调整", "航班推迟", "班次调整", "甩货", "甩柜", "爆仓", "爆单", "压货", "拥堵", "堵车", "堵塞", "塞车", "车辆故障", "车辆事故", "车辆抛锚", "车祸", "交通事故", "交通拥堵", "设备故障", "机械故障", "系统故障", "设备异常", "设备损坏", "车辆异常", "运力不足", "运力紧张", "人手不足", "人员不足", "件量过大", "件量较大", "件量大", "件量激增", "快件量大", "包裹量大", "高峰", "繁忙", "处理缓慢", "运输缓慢", "晚到", "迟到", "迟于", "未赶上", "错过航班", "错过班次", "错过车次", "误点", "转运异常", "中转异常", "运输异常", "运输原因", "干线异常", "干线延", "未处理", "飞机故障", "飞机维修", "飞机备降", "航班备降", "落货", "未装上", "未上机", "漏装", "拉货", "仓位不足", "舱位不足", "技术原因", "技术故障", "后续配送", "时效异常", "时效延长", "耽搁", "耽误", "超载", "物流延", "推迟发", "预计延", "漏扫", "节假日延", "春节", "双十一", "双11", "旺季",
            "late plane", "late train", "late truck", "late aircraft", "capacity exceeded", "lack of capacity", "capacity issue*", "capacity problem*", "volume surge", "exceptional volume", "heavy traffic", "traffic jam", "traffic delay*", "traffic conditions", "labor dispute", "labour dispute", "carrier_capacity*", "capacity constraint*", "slow processing", "delay", "delayed", "delays", "delaying", "late", "running late", "arriving late", "behind schedule", "flight cancel*", "cancelled flight", "canceled flight", "flight delayed", "mechanical failure", "mechanical*", "mechanical issue*", "equipment failure", "vehicle breakdown", "vehicle break*", "breakdown", "train derail*", "derailment", "accident", "congestion", "backlog", "high volume*", "high demand", "heavy volume", "missed connection", "missed flight", "missed the*", "missed pickup", "connection missed", "technical failure", "technical issue*", "technical problem*", "operational*", "late trailer*", "late flight", "rolled over", "rollover", "not loaded", "overbooked", "bumped", "offloaded", "off loaded", "longer than expected", "longer than usual", "taking longer*", "not processed", "held up", "later than expected", "later than planned", "staff shortage", "final location pickup*", "disruption*", "delayed in transit", "peak season",
        ),
        unless=("清关延", "海关延", "clearance delay*", "签收延迟", "要求延迟", "要求延后", "延迟派送", "延迟收货", "rejected by trailer", "aircraft departed", "departed aircraft", "on aircraft", "late afternoon", "loaded on trailer", "trailer arrived", "trailer departed", "plane departed", "by plane", "on plane", "of delay", "without delay", "aircraft landed", "aircraft has*", "aircraft arrived", "arrived", "departed", "clearance", "customs", "高峰路", "落货物", "no later than", "不延误", "not late", "dimensional weight", "traffic control cleared", "later date", "operational scan", "loaded", "高峰会"),
    ),
    Sign(of="transit_delay", rank=73, phrases=(), together=(("delay*", "flight"), ("arriv*", "late"), ("will be", "late"), ("等待转运", "延迟"), ("等待转运", "延误"), ("分拣", "故障"))),
    Sign(
        of="not_found",
        rank=70,
        phrases=(
            "查无此单", "查无信息", "查无记录", "查无结果", "查无物流", "查无运单", "查无此件", "查无此运单", "查询无结果", "查询不到", "查不到", "未查到", "未查询到", "没有查到", "没有查询到", "无查询结果", "暂无轨迹", "暂无物流", "暂无信息", "暂无查询", "暂无结果", "暂无记录", "暂时没有", "暂时还没有", "无轨迹", "无物流信息", "无物流", "没有物流信息", "没有轨迹", "没有记录", "没有信息", "没有返回信息", "没有找到", "未找到", "单号不存在", "单号无效", "单号错误", "单号有误", "单号不正确", "单号输入", "单号已失效", "运单不存在", "运单号不存在", "运单号错误", "运单号有误", "运单号无效", "邮件号", "邮件号码错", "号码格式", "格式错误", "无此单", "无此运单", "不存在", "无法查询", "无效单号", "无效的单号", "无信息", "尚无信息", "查询失败", "无结果", "无数据", "暂无数据", "请核对单号", "核对运单号", "请检查单号", "没有相关信息",
            "without tracking info*", "not found", "could not locate*", "couldn't locate*", "unable to locate*", "cannot locate*", "no record*", "no information", "no tracking information", "no tracking info*", "no tracking data", "no tracking details", "no tracking results", "no results", "no result", "no data", "no details", "no status*", "invalid tracking*", "invalid number", "invalid waybill", "invalid shipment", "tracking number is invalid", "not recognized", "not recognised", "does not exist", "doesn't exist", "unknown shipment", "unknown tracking*", "no shipment*", "information is not available", "information not available", "not in the system", "not in system", "incorrect tracking*", "wrong tracking*", "tracking number not*", "status not available", "details not available", "tracking unavailable", "not available at this time", "notfound", "didn't return*", "not yet available", "verify your tracking*", "check your tracking*", "check the tracking number", "cannot be found", "could not be found", "can't find this*", "unable to find this*", "unable to track", "cannot track", "no trace",
        ),
        unless=("address not found", "地址不存在", "快件未找到", "location not found", "recipient not found", "收件人未找到", "no further*", "号码不存在", "发货无信息", "找不到地址", "不存在问题"),
    ),
    Sign(
        of="not_picked_up",
        rank=70,
        phrases=(
            "无揽收", "没有揽收", "未见揽收", "发货无信息", "长时间未揽收", "超时未揽收", "超时未揽", "未揽收", "未揽件", "迟迟未揽", "揽收超时", "揽收延迟", "揽件超时", "长时间未揽", "虚假发货", "未发货", "迟迟不发货", "尚未发货", "商家未到货", "卖家未发货", "商家未发货", "商家未交", "卖家未交", "尚未交寄", "未交寄", "未交件", "未收到实物", "未收到货物",
            "not picked up", "not yet picked up", "not been picked up", "not shipped", "not yet shipped", "never shipped", "package not received", "not tendered", "not yet tendered", "awaiting item for too long", "not handed over", "no pickup scan", "not yet in possession", "shipment not received", "no items received", "no physical*", "item not received", "parcel not received", "has not arrived at*", "not yet handed",
        ),
        unless=("未揽收成功", "not picked up by recipient", "not picked up by customer", "not picked up by the*", "recipient", "customer"),
    ),
    Sign(
        of="pickup_failed",
        rank=69,
        phrases=(
            "未备齐", "没备好", "提取异常", "提货异常", "提货失败", "pickup delay*", "货物未备", "揽收失败", "揽件失败", "取件失败", "收件失败", "收寄失败", "上门失败", "未揽收成功", "揽收不成功", "揽收未成功", "揽收异常", "揽件异常", "取件异常", "终止揽收", "终止揽件", "暂停揽收", "取消揽收", "揽收取消", "取件取消", "取件被取消", "揽收任务取消", "未取到件", "取不到件", "揽收不到", "揽收再约", "揽收改约", "上门未取", "货物未准备", "货未备好", "未准备好", "未备货", "寄件人未备", "寄件人不在", "无法揽收", "未能揽收", "无货可取", "无货可揽", "交货失败", "发件人未备好",
            "pickup failed", "pick up failed", "failed pickup", "failed pick up", "failed to pickup", "failed to pick up", "pickup unsuccessful", "unsuccessful pickup", "pickup exception", "pickup attempt*", "pickup cancelled", "pickup canceled", "pick up cancelled", "pick up canceled", "pickup not ready", "not ready for pick*", "package not ready", "shipment not ready", "collection failed", "failed collection", "unsuccessful collection", "collection unsuccessful", "could not be collected from*", "unable to collect", "unable to pick up", "unable to pickup", "could not pick up", "could not collect", "couldn't collect", "attempted pickup", "pickup_failed", "missed collection", "collection attempt*", "collection cancelled",
        ),
        unless=("柜取件失败", "收件人取件失败", "取件码"),
    ),
    Sign(
        of="cancelled",
        rank=68,
        phrases=(
            "已取消", "被取消", "取消订单", "订单取消", "取消寄件", "取消发货", "取消运单", "运单取消", "运单已取消", "销单", "已销", "撤销", "撤单", "作废", "已作废", "订单关闭", "交易关闭", "订单失效", "已经取消", "寄件人取消", "寄件取消", "取消下单", "取消件", "快件取消", "注销", "取消成功", "订单被删除", "删除订单", "发货取消", "取消委托", "运单废弃",
            "cancelled", "canceled", "cancellation", "voided", "void", "order void*", "label void*", "shipment cancel*", "order cancel*", "deleted", "order deleted", "cancel order", "cancel shipment",
        ),
        unless=("航班已取消", "航班取消", "flight cancel*", "cancelled flight", "canceled flight", "取消拦截", "拦截取消", "拦截已取消", "delivery cancelled", "delivery canceled", "车次取消", "预约已取消", "预约被取消", "train cancel*", "航班被取消"),
    ),
    Sign(of="pickup_failed", rank=70, phrases=(), together=(("取消寄件", "揽收"),)),
    Sign(of="cancelled", rank=79, phrases=("取消",), unless=("取消拦截", "拦截取消", "取消改", "航班取消", "取消航班", "飞机取消", "班车取消", "取消预约")),
    Sign(of="transit_delay", rank=71, phrases=("滞留在转运", "滞留在中转", "滞留转运", "滞留在分拨", "滞留在分拣", "滞留在集散", "滞留中转", "转运中心滞留", "分拨中心滞留")),
)
