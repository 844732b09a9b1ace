"""Signs of the last mile: the address, the recipient, the visit to the door."""

from guide.model import Sign

SIGNS: tuple[Sign, ...] = (
    Sign(
        of="refused",
        rank=68,
        phrases=(
            "拒收", "拒签", "收货人拒绝", "收件人拒绝", "客户拒绝", "收件方拒绝", "用户拒绝", "买家拒绝", "拒绝此包裹", "拒绝包裹", "收货人不接受", "收件人不接受", "客户不接受", "不接受送货", "reject", "rejected by", "拒绝签收", "拒绝接收", "拒绝收件", "拒绝收货", "拒绝接受", "拒绝收取", "拒绝领取", "不要了", "不想要", "不愿接收", "不肯签收", "拒领", "无理由拒", "拒不签收", "不接收", "不愿签收", "拒付", "拒绝付", "不愿意签收", "不签收", "收方拒", "收件人拒", "客户拒", "拒件",
            "refus*", "rejected by recipient", "rejected by receiver", "rejected by the recipient", "rejected by the receiver", "rejected by customer", "rejected by consignee", "rejected by addressee", "recipient rejected", "consignee rejected", "customer rejected", "declined by*", "did not accept", "not accepted by*", "does not want*", "did not want*", "delivery not accepted", "unwanted", "did not order*", "not ordered", "recipient declined",
        ),
        unless=("视为拒收", "rejected by carrier", "rejected by the carrier", "rejected by customs", "站点拒收", "网点拒收", "refused by customs", "refused entry", "entry refused", "import refused", "customs refused", "refused by carrier", "网点拒", "航空公司拒", "航司拒", "安检拒", "航空拒", "refused by airline", "如拒收", "拒收原因", "海关拒绝"),
    ),
    Sign(of="carrier_rejected", rank=66, phrases=("站点拒收", "网点拒收", "网点拒", "航空公司拒", "航司拒", "航空拒", "refused by carrier", "refused by airline")),
    Sign(of="s_arrived_destination", rank=85, phrases=("站点签收", "派送站点签收", "分部签收", "站点验货", "站点验收", "网点入库", "站点入库")),
    Sign(
        of="address_problem",
        rank=69,
        phrases=(
            "无此收件人", "无此街道", "无此地", "公寓号码", "房间号码", "房号", "门牌号码", "邮递区号", "收件人名字", "名字错误", "收件地址信息", "验证地址", "邮政信箱", "资讯错误", "信息错误", "收件人电话号码", "街道不", "楼号不", "单元号不", "地址不详", "地址不全", "地址不完整", "地址不清", "地址不明", "地址不正确", "地址不准", "地址不存在", "地址不对", "地址不符", "地址错", "地址有误", "地址误", "地址异常", "地址信息不", "地址信息有误", "地址信息错", "地址缺", "地址欠详", "地址欠", "地址模糊", "地址填写", "地址问题", "地址需", "地址待", "地址无法识别", "地址难以", "地址变更中", "无此地址", "查无此址", "无此门牌", "门牌号不", "门牌错", "缺少门牌", "缺门牌", "无门牌", "楼栋号不", "缺少地址", "原址", "原址查无", "原写地址", "迁移", "迁址", "迁移新址", "已搬家", "搬家", "已搬迁", "搬迁", "搬走", "搬离", "不在此地址", "不在该地址", "无此单位", "查无此单位", "查无此人", "查无此", "无此人", "非本人地址", "逾期未更正地址", "收件人不明", "名址有误", "名址不", "名址不详", "姓名有误", "收件人姓名", "收件人信息", "收件信息有误", "收件信息错", "收件信息不", "收货信息有误", "收货信息错", "联系信息有误", "联系方式有误", "联系方式错", "联系方式不", "电话错误", "电话有误", "电话号码错", "电话号码有误", "电话号码不", "电话为空", "空号", "电话不正确", "号码错误", "号码有误", "手机号错", "手机号有误", "手机号码有误", "手机号不", "错误的电话", "错误地址", "错误的地址", "地址或电话", "无法找到地址", "找不到地址", "找不到收件地址", "无法识别地址", "补充地址", "更正地址", "更新地址", "完善地址", "修正地址", "确认地址", "核实地址", "核对地址", "正确地址", "详细地址", "写错地址", "停机", "号码不存在", "号码为空", "收货地址有", "路线指引", "无收件人", "缺少收件", "缺少电话", "无收件电话", "电话不详", "缺少联系", "邮编错", "邮编有误", "邮政编码", "邮编不",
            "incorrect address", "wrong address", "bad address", "invalid address", "address incorrect", "address is incorrect", "address was incorrect", "insufficient address", "incomplete address", "address incomplete", "address is incomplete", "address not complete", "partial address", "address not found", "address unknown", "unknown address", "unable to find address", "unable to locate address", "unable to locate the address", "cannot find address", "can't find the address", "unable to find the address", "address could not be*", "address cannot be*", "address problem*", "address issue*", "address error*", "addressing error*", "error in address", "address information", "address needed", "address required", "address query", "address correction", "address discrepancy", "address invalid", "address unclear", "address does not*", "address doesn't*", "no such number", "no such street", "no such address", "no such person", "not at this address", "not at that address", "no longer at*", "not known at*", "addressee unknown", "addressee not known", "recipient unknown", "consignee unknown", "unknown recipient", "unknown at*", "unknown addressee", "unknown consignee", "unknown company", "company unknown", "recipient not known", "not known", "moved", "has moved", "customer moved", "recipient moved", "consignee moved", "moved, left no*", "moved left*", "left no address", "forward expired", "forwarding expired", "forwarding order expired", "temporarily away", "vacant", "undeliverable as addressed", "as addressed", "apartment number", "suite number", "missing apartment*", "missing suite*", "street number", "house number", "unit number", "missing or incorrect", "number is missing", "room number", "zip code", "postal code", "postcode", "incorrect name", "wrong name", "wrong phone", "phone number incorrect", "incorrect phone", "wrong telephone", "invalid phone", "phone number is invalid", "consignee information", "recipient information", "receiver information", "verification of shipment/address", "verify address", "address verification", "address change", "deceased", "addressee gone*", "gone away", "no mail receptacle", "no receptacle", "no mailbox", "need address", "correct address", "wrong or incomplete*", "incomplete or incorrect", "contact details incorrect", "illegible address", "address illegible", "unreadable address", "unclear address", "directions needed", "additional address", "address_issue", "insufficient_address", "incomplete contact*", "address is insufficient", "delivery address is*", "address needs*", "bad_address", "address details",
        ),
        unless=("原址退回", "地址为", "signature", "address label", "address change completed", "address change requested", "address changed", "recipient requested*", "customer requested*", "moved to", "moved through*", "has been moved", "be moved", "moved into", "收件地址为公司", "地址已更正", "地址已更新", "更改地址", "改地址", "地址已确认", "moved out*", "delivered", "been moved", "moved from", "delivery address has been changed*", "requested an alternate*"),
    ),
    Sign(of="address_problem", rank=69, phrases=(), together=(("地址", "无法派送"), ("地址", "不详"), ("address", "unable to*"), ("address", "incorrect"), ("address", "incomplete"), ("address", "insufficient"), ("address", "wrong"), ("address", "missing"), ("address", "not exist"), ("地址", "错误"), ("地址", "不完整"), ("号码", "错误")), unless=("customs", "address label", "return to sender address")),
    Sign(
        of="recipient_unreachable",
        rank=69,
        phrases=(
            "switched off", "turned off", "无法联系", "联系不上", "联系不到", "未联系上", "未能联系", "无法与收件", "无法与客户联系", "无法与您", "联系未果", "联系无果", "联系无效", "联系失败", "未联系到", "电话无人接", "无人接听", "无人接", "未接听", "不接电话", "拒接", "电话不通", "打不通", "无法接通", "无法打通", "电话关机", "关机", "无信号", "不在服务区", "电联不上", "电联不到", "电联未果", "联络不到", "联络不上", "无法联络", "多次联系", "多次致电", "电话联系不", "收不到回复", "电话占线", "通话中", "电话没人", "没有接听", "没人接",
            "unable to contact", "could not contact", "couldn't contact", "cannot contact", "can't contact", "unable to reach", "could not reach", "couldn't reach", "can't reach", "cannot be reached", "could not be reached", "couldn't be reached", "not reachable", "unreachable", "no response", "no answer", "not answering", "did not answer", "didn't answer", "phone off", "phone is off", "phone was off", "phone switched off", "unanswered", "contact failed", "failed to contact", "unable to get in touch", "could not get in touch", "not contactable", "uncontactable", "contact attempt*", "no contact", "not respond*", "failed to reach", "voicemail",
        ),
        unless=("if unable to*", "如无法联系", "联系不上请"),
    ),
    Sign(
        of="recipient_absent",
        rank=69,
        phrases=(
            "假日无人", "无人签收", "无人收件", "无人收货", "无人在家", "无人应门", "无人接收", "无人接件", "家中无人", "家里无人", "家里没人", "家中没人", "不在家", "不在单位", "不在公司", "客户不在", "收件人不在", "收方不在", "收货人不在", "本人不在", "均不在", "暂时不在", "人员不在", "用户不在", "买家不在", "收件人外出", "客户外出", "外出", "人不在", "没人在家", "没人签收", "敲门无人", "敲门未应", "无应答", "无人应答", "未遇", "未在家", "无人领取", "无人可签", "无法签收", "出差", "已离职", "离职",
            "not home", "not at home", "nobody home", "nobody was home", "no one home", "no one was home", "nobody at home", "no one at home", "no one available", "nobody available", "not available", "unavailable", "not in", "recipient absent", "consignee absent", "receiver absent", "absent", "was out", "were out", "you were not*", "you weren't*", "missed you", "we missed*", "notice left", "left notice", "left a notice", "notice card*", "delivery notice left", "card left", "left card", "left a card", "carded", "calling card", "door tag", "infonotice", "info notice", "sorry we missed*", "sorry, we missed*", "no one to sign", "nobody to sign", "no authorized recipient*", "no authorised recipient*", "no one there", "nobody there", "no one answered", "nobody answered", "no secure location*", "no safe place", "no safe location", "not_home", "nobody", "no one was available", "not present", "recipient not present", "no recipient", "customer not present",
        ),
        unless=("不在服务区", "不在派送", "不在配送", "不在地区", "不在范围", "不在此地址", "不在该地址", "不在投递", "不在服务范围", "not in service*", "not in transit", "address not available", "information is not available", "information not available", "not available for your*", "service not available", "tracking is not available", "not in our*", "status information is*", "route not available", "flight not available", "status not available", "not available at this time", "details not available", "不在揽收", "not in the system", "vehicle not available", "无法签收原因", "left no*", "driver absent", "not in system", "not in area", "not in the delivery area"),
    ),
    Sign(of="id_or_signature_required", rank=71, phrases=("no authorized recipient*", "no authorised recipient*")),
    Sign(
        of="recipient_closed",
        rank=69,
        phrases=(
            "公司休息", "单位休息", "公司放假", "单位放假", "公司下班", "单位下班", "已下班", "下班", "放假", "休假", "休息日", "节假日", "假日", "假期", "周末不", "周末休", "非工作日", "工作日派送", "工作日续送", "工作日再", "工作日送", "企事业单位", "特殊单位", "公司关门", "店铺关门", "门店关闭", "关门", "关店", "未营业", "歇业", "停业", "暂停营业", "不营业", "营业时间", "公司行号", "学校放假", "学校", "部队", "机关单位", "地点关闭", "地址关门", "收件单位", "单位不收", "周末不收", "公休", "例假", "店休", "打烊",
            "business closed", "closed", "premises closed", "closed on arrival", "company closed", "office closed", "store closed", "shop closed", "holiday", "holidays", "public holiday", "national holiday", "closure", "not open", "business hours", "closed for*", "receiver closed", "location closed", "weekend", "customer closed", "consignee closed", "recipient closed", "business_closed", "opening hours", "vacation", "on strike at*",
        ),
        unless=("投诉", "closed shipment", "case closed", "investigation closed", "shipment closed", "case has been closed", "bag closed", "closed bag", "closed container", "road closed", "roads closed", "closed road", "claim closed", "airport closed", "airport closure", "road closure", "port closed", "border closed", "border closure", "营业部", "container closed", "shipping document closed", "假期延误", "节假日延误", "学校驿站", "学校菜鸟", "available for pick*", "ready for pick*", "已到", "取件码", "提货码", "取货码", "代收", "dispatch closed", "closed dispatch", "manifest closed", "学院", "处理中心", "签收人", "已签收", "取件", "营业时间取", "营业时间:", "business days"),
    ),
    Sign(
        of="access_restricted",
        rank=69,
        phrases=(
            "无法进入", "不能进入", "进不去", "禁止进入", "不让进", "门禁", "无法上门", "不允许进", "小区封闭", "封闭小区", "小区管控", "小区不让", "保安不让", "封控", "封闭管理", "无法投递进", "通道受阻", "有狗", "恶犬", "动物", "无法靠近", "信箱满", "信箱已满", "邮箱已满", "信箱过小", "信箱堵", "柜满", "柜子已满", "格口已满", "自提柜已满", "驿站爆", "限制进入", "限制出入", "安保", "安全原因无法",
            "no access", "unable to access", "could not access", "couldn't access", "cannot access", "can't access", "access denied", "access problem*", "access issue*", "access restricted", "restricted access", "inaccessible", "not accessible", "gate code", "access code", "security code", "locked gate", "gate locked", "gated", "animal*", "dog", "blocked", "receptacle full*", "mailbox full", "mailbox is full", "receptacle", "locker full", "lockers full", "no access to*", "access to delivery*", "local delivery restriction*", "delivery restriction", "unsafe", "safety concern", "hazardous condition", "building locked", "could not gain access", "gain access", "building security", "access_restricted",
        ),
        unless=("动物检", "动植物", "动物卫生", "access point*", "no receptacle", "no mail receptacle", "blocked road", "road blocked", "roads blocked", "安保部", "动物园", "tracking blocked", "安保岗", "签收", "安保室", "代收"),
    ),
    Sign(of="out_of_area", rank=70, phrases=("local delivery restriction*",)),
    Sign(
        of="out_of_area",
        rank=69,
        phrases=(
            "未提供服务", "不提供服务", "不提供该", "不适用于该", "目前未提供", "未覆盖", "无法覆盖", "没有覆盖", "未开通服务", "无网点", "超区", "超出派送", "超出服务", "超出配送", "超出投递", "超出快递公司", "超范围", "不在派送", "不在配送", "不在投递", "不在地区", "不在服务范围", "不在服务区域", "不在范围", "非派送范围", "非服务区", "非配送", "无派送", "派送范围外", "服务范围外", "不派送区", "偏远", "边远", "乡镇不派", "村里不派", "派送不到", "配送不到", "不能送达派送区", "无法到达", "未开通", "不提供派送", "不提供上门", "无服务网点", "停发区", "区域停", "不通邮", "无法送达",
            "out of area", "out of delivery area", "outside delivery area", "outside the delivery area", "outside service area", "outside the service area", "outside of the delivery*", "out of service area", "beyond delivery area", "not in service*", "not in delivery area", "not in the delivery area", "no delivery service", "service not available", "not serviced", "not served", "unserved", "remote area", "remote address", "remote location", "remote", "rural", "no service to*", "area not*", "not deliverable area", "delivery area", "zip not served", "postal code not serviced", "not serviceable", "non serviceable", "unserviceable", "oda", "out_of_area",
        ),
        unless=("不在服务区域关机", "地址不到", "联系不到", "联络不到", "电联不到", "看不到", "查不到", "找不到", "收不到", "in delivery area", "arrived at delivery area", "arrived in delivery area", "到不到", "at delivery area", "delivery area office", "不到齐", "预计不到", "接不到", "得不到", "等不到", "拿不到", "打不到", "不到1", "不到货"),
    ),
    Sign(
        of="id_or_signature_required",
        rank=71,
        phrases=(
            "需本人签收", "需要本人签收", "必须本人签收", "须本人签收", "需本人", "须本人", "需出示", "出示身份证", "实名核验", "实名验证", "实名认证", "身份核验", "身份验证", "验证身份", "需签名", "需要签名", "成年人签收", "年龄", "需成年人", "未实名", "身份证件", "需身份", "签收码", "收货码", "验证签收",
            "signature required", "signature is required", "requires a signature", "require a signature", "requires signature", "adult signature", "id required", "proof of identity", "proof of id", "proof of age", "age verification", "age restricted", "id check", "photo id", "identification required", "identity verification", "signature needed", "need signature", "valid id", "direct signature", "no id", "needs to be signed", "adult recipient*", "over 18", "authorized recipient",
        ),
        unless=("signature not required", "no signature required", "signature service not*", "signature is not required", "凭身份证领取", "凭取件码", "取件码", "已签收", "清关", "海关", "customs", "delivered", "已出示", "without signature"),
    ),
    Sign(
        of="payment_due",
        rank=69,
        phrases=(
            "拒绝付款", "拒绝支付", "未准备钱", "没准备钱", "付款授权", "费用问题", "到付", "代收货款", "货到付款", "运费未付", "未付运费", "未付款", "拒付", "待付款", "等待付款", "费用未付", "补运费", "补差价", "运费不足", "欠费", "欠资", "邮资不足", "收费等原因", "无法付款", "未支付", "付费", "运费待", "钱不够", "未带钱", "未准备现金", "现金不足", "收费争议", "费用争议", "费用问题", "费用原因",
            "cod", "cash on delivery", "collect on delivery", "postage due", "payment required", "payment due", "awaiting payment", "payment not*", "unpaid", "insufficient postage", "freight collect", "payment needed", "money not ready", "no money", "held for payment", "receipt of payment", "payment is required", "not ready to pay", "cod amount*", "short paid", "unpaid shipping", "underpaid", "payment pending", "pending payment",
        ),
        unless=("关税", "税款", "税费", "税金", "缴税", "duty", "duties", "tax", "taxes", "清关", "customs", "放行前", "取件码", "已支付", "已付款", "付款凭证", "delivered", "已签收", "已送达"),
    ),
    Sign(
        of="rescheduled",
        rank=74,
        phrases=(
            "改明天", "改为明天", "改到明天", "改为次日", "改至", "日后送达", "下一个工作日", "下个工作日", "下一工作日", "稍晚派送", "预约交付", "稍后派送", "晚些时候派送", "二次派件", "师傅预约", "agreed delivery", "另行派送", "改约", "另约时间", "另约", "约定时间", "约定再", "另行安排", "择日派送", "择日", "改日", "改期", "延期派送", "延后派送", "延迟派送", "延后配送", "次日配送", "次日派送", "次日再", "明日派送", "明天派送", "明日再", "明天再", "下次派送", "改天", "再次派送", "再次投递", "再次配送", "再派", "再投", "二次派送", "二次配送", "重新派送", "重新投递", "重新配送", "重派", "重新安排", "预约派送", "预约配送", "预约投递", "预约送货", "预约时间", "指定时间", "要求延迟", "要求延后", "要求晚", "要求暂缓", "暂缓派送", "续送", "改时间", "变更派送时间", "更改派送时间", "更改时间", "延迟收货", "推迟派送", "推迟", "会再次派送", "工作日续送", "工作日再", "暂不方便", "待通知派送", "待通知", "等通知", "等待客户通知",
            "reschedul*", "rescheduling", "re scheduled", "re schedul*", "redelivery", "re delivery", "redeliver", "another attempt", "next attempt", "second attempt will*", "3rd attempt will*", "attempt will be made", "will attempt", "will be attempted", "will try again", "try again", "will be arranged again", "future delivery", "delivery postponed", "postponed", "next business day", "next delivery day", "next working day", "delivery tomorrow", "tomorrow", "later date", "at a later date", "scheduled for delivery*", "delivery scheduled", "delivery date changed", "delivery date change*", "delivery rescheduled", "new delivery date*", "appointment", "as agreed", "agreed date", "customer requested a later*", "requested a later*", "requested future*", "requested a future*", "change of delivery date", "held for future*", "delivery will be attempted", "hold until", "on the requested date", "missed delivery cycle", "delivery change*", "new date", "delayed delivery requested", "requested delay*",
        ),
        unless=("再派送将", "please verify*", "try again later", "expected delivery*", "scheduled delivery*", "scheduled for pick*", "预约取件", "预约上门取", "预约揽收", "约定时间取", "redelivery fee", "schedule a redelivery", "再派件员", "be made today", "out for delivery", "delivery scheduled by*", "delivered", "delivery change request*", "shipper appointment", "pickup appointment", "预约寄件"),
    ),
    Sign(of="rescheduled", rank=74, phrases=(), together=(("将再次", "投递"), ("重新", "派送"), ("再次", "派送"), ("再次", "投递"), ("约定", "派送"), ("要求", "派送时间"), ("客户", "要求", "时间"))),
    Sign(
        of="attempt_failed",
        rank=78,
        phrases=(
            "派送失败", "派件失败", "派送不成功", "派件不成功", "派送未成功", "派送异常", "派件异常", "派件时遇到异常", "配送失败", "配送异常", "配送不成功", "配送未成功", "投递失败", "投递不成功", "投递未成功", "投递异常", "未妥投", "妥投失败", "妥投未成功", "未能妥投", "签收失败", "未签收成功", "送达失败", "送货失败", "送货不成功", "送件失败", "派送受阻", "无法派送", "无法投递", "无法配送", "无法送达收件", "无法妥投", "未能派送", "未能投递", "未能送达", "未能配送", "没有派送成功", "不能派送", "不能投递", "不能正常派送", "无法正常派送", "非正常派件", "尝试派送", "尝试投递", "试投", "签收异常", "异常签收", "未投妥", "未送达", "未派送成功", "暂未妥投", "投递未果", "派送未果", "投递无结果", "未成功派送", "未成功投递", "未成功送达", "试派", "派件遇到", "派送遇到",
            "delivery exception*", "delivery failure*", "delivery failed", "failed delivery", "failed to deliver", "delivery unsuccessful", "unsuccessful delivery", "unsuccessful*", "unable to deliver*", "unable to complete delivery", "could not deliver", "couldn't deliver", "cannot deliver", "can't deliver", "could not be delivered", "couldn't be delivered", "cannot be delivered", "can't be delivered", "can not be delivered", "not delivered", "not been delivered", "wasn't delivered", "undelivered", "undeliverable", "undeliverable*", "failed attempt", "attempt failed", "attempt fail*", "attempted delivery", "delivery attempted", "delivery attempt*", "attempted to deliver", "tried to deliver", "attempted", "attempt made", "attempt", "delivery not completed", "delivery not possible", "not possible to deliver", "delivery problem*", "delivery issue*", "delivery not made", "nondelivery", "non delivery", "failed_attempt", "delivery could not*", "delivery incomplete", "missed delivery", "delivery was not*", "not deliverable", "failure in delivery", "no delivery", "delivery error",
        ),
        unless=("delivery attempted by*", "will attempt", "first attempt today", "未能派送原因", "no delivery scan", "no delivery address", "not attempted", "delivery not attempted", "no delivery service", "attempting to correct", "attempt pickup", "pickup attempt*", "attempted pickup", "collection attempt*"),
    ),
    Sign(of="attempt_failed", rank=78, phrases=(), together=(("deliver*", "attempt*"), ("deliver*", "unsuccessful"), ("deliver*", "failed"), ("派送", "不成功"), ("派送", "失败"), ("派件", "失败"), ("投递", "失败"), ("投递", "未成功")), unless=("not attempted", "delivery not attempted", "attempting to correct", "delivered", "投递成功")),
    Sign(
        of="two_attempts",
        rank=75,
        phrases=("第二次派送失败", "二次派送失败", "多次派送", "多次投递", "三次派送", "两次派送", "两次投递", "三次投递", "2nd delivery attempt", "second delivery attempt", "second attempt", "2nd attempt", "third delivery attempt", "3rd delivery attempt", "final delivery attempt", "third attempt", "final attempt", "multiple attempts"),
    ),
    Sign(
        of="delivery_overdue",
        rank=73,
        phrases=(
            "未签收", "超时未签收", "派件超时", "派送长时间", "派送超时", "配送超时", "投递超时", "长时间派件", "派件后未签收", "派送后未签收", "派件未签收", "长时间未派送", "长时间派送", "长时间没有签收", "长期未签收", "多日未签收", "派件滞留", "派送延误", "派送延迟", "配送延误", "配送延迟", "投递延误", "迟迟未签收", "一直派送", "签收延迟",
            "awaiting delivery scan", "missed delivery cycle", "out for delivery too long", "delivery overdue", "overdue delivery", "delivery is overdue", "out for delivery for more*", "no delivery scan",
        ),
    ),
    Sign(of="recipient_absent", rank=72, phrases=("不方便签收", "不方便收件", "不便收件", "不便签收", "不方便接收", "不方便收货", "不便收货")),
)
