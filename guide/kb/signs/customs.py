"""Signs of customs: normal clearance and its problems."""

from guide.model import Sign

SIGNS: tuple[Sign, ...] = (
    Sign(
        of="customs_refused",
        rank=58,
        phrases=(
            "海关扣件", "检疫扣件", "海关扣留", "海关没收", "海关扣押", "被海关扣", "仿冒", "假冒", "没收", "充公", "被查扣", "查扣", "查获", "不准进境", "不予放行", "不予进境", "禁止进口", "禁止进境", "限制进口", "限制进境", "禁止出口", "禁止入境", "限制产品", "限制类产品", "海关退运", "退运", "海关退回", "海关拒绝", "清关失败", "通关失败", "进口被拒", "拒绝清关", "拒绝进口", "清关不通过", "清关未通过", "海关退件",
            "seized", "seizure", "confiscat*", "refused entry", "entry refused", "denied entry", "entry denied", "import denied", "import refused", "import terminated", "clearance failed", "clearance failure", "customs clearance failed", "import prohibited", "import restricted", "import restriction*", "restricted import", "not permitted to enter", "not allowed to enter", "rejected by customs", "refused by customs", "customs refused", "customs rejected", "import not permitted", "customs denied", "denied by customs", "failed customs*", "customs clearance failure", "returned by customs", "custom clearance failed", "failed clearance", "restricted or prohibited goods", "import not allowed",
        ),
        unless=("安检退回", "security"),
    ),
    Sign(of="customs_refused", rank=58, phrases=(), together=(("customs", "prohibit*"), ("customs", "restricted"), ("clearance", "restricted"), ("clearance", "prohibit*"), ("清关", "限制"), ("清关", "禁止"), ("海关", "违禁"), ("进口", "限制物品"), ("海关", "退运"), ("清关", "退运"))),
    Sign(of="customs_hold", rank=61, phrases=("清关失败", "通关失败", "clearance failed", "custom clearance failed", "customs clearance failed", "clearance failure")),
    Sign(
        of="customs_duty_due",
        rank=59,
        phrases=(
            "缴税", "补税", "税金", "税款", "关税", "缴纳税", "缴纳关税", "缴纳进口", "进口税", "增值税", "应缴税", "待缴税", "纳税", "付税", "税费", "行邮税", "放行前付款", "付款(放行", "进口到付费", "缴款", "征税",
            "duty", "duties", "import tax*", "import fee*", "tax due", "taxes due", "tax payment", "customs charges", "customs charge", "customs fee*", "import charges", "vat", "awaiting payment", "pay charges", "fee to pay", "charges due", "customs payment", "payment of charges", "customs charges due", "held for payment", "receipt of payment", "payment of duties*", "unpaid duties",
        ),
        unless=("duty free", "关税已缴", "已缴税", "税款已缴", "已完税", "税费已缴", "关税已付", "税金已缴", "已缴纳关税", "已支付关税", "完税放行", "duties paid", "duty paid", "已缴纳税", "税金已付", "off duty", "税号", "tax id*", "税单已", "duties and taxes paid", "paid duty", "payment received"),
    ),
    Sign(of="s_customs_processing", rank=88, phrases=("关税已缴", "已缴税", "税款已缴", "税费已缴", "关税已付", "税金已缴", "已缴纳关税", "已支付关税", "duties paid", "duty paid", "duties and taxes paid", "已缴纳税")),
    Sign(
        of="customs_docs",
        rank=60,
        phrases=(
            "商品描述", "品名描述", "缺少价值", "原产地", "申报表", "申报单", "补充申报", "描述不充分", "描述不清", "物品描述", "海关代码", "税则", "报关文件", "报关资料", "清关贴纸", "报关单", "上传身份证", "补充身份证", "提供身份证", "身份证信息", "身份证号", "身份证照", "清关资料", "清关材料", "清关文件", "通关资料", "补充资料", "补充材料", "补交资料", "补交材料", "提交资料", "提供资料", "需要资料", "所需资料", "资料不全", "资料不齐", "资料缺失", "资料不符", "缺少资料", "缺少文件", "缺少清关", "缺少发票", "缺少单证", "缺少证件", "单证不齐", "单证不全", "文件不全", "文件不齐", "文件缺失", "缺失文件",
            "授权书", "委托书", "商业发票", "形式发票", "发票", "许可证", "税号", "实名认证信息", "海关编码", "申报信息", "申报不符", "申报有误", "申报价值", "申报品名", "品名不符", "品名不详", "货物描述", "货物价值", "价值不符", "低报", "进出口编码", "个人通关码", "收件人税号", "原产地证", "买卖合同", "付款凭证", "购物小票", "证明文件", "待补充", "补资料", "补文件", "要求提供", "需提供", "需要提供", "需补", "等待收件人提供", "待申报",
            "missing documents", "documents required", "document required", "documentation", "paperwork", "documents missing", "missing document*", "additional information", "information required", "information is required", "information needed", "additional documents", "commercial invoice", "invoice", "power of attorney", "requires information", "requiring information", "required information", "requested information", "awaiting information", "awaiting documents", "more information", "import licen*", "licen?e", "license", "permit", "proof of value", "description of*", "goods description", "declared value", "value discrepancy", "declaration information", "declaration issue", "hs code", "tax id*", "identification number", "further details", "passport", "id copy", "missing invoice", "certificate of*", "customs form*", "customs declaration form", "customs information", "recipient information for customs", "incomplete customs*", "additional paperwork", "customs requires*", "customs is requesting*", "personal id", "clearance instructions", "awaiting clearance instructions", "importer of record",
        ),
        unless=("发票已", "地址信息", "清关资料已", "资料已提交", "资料已齐", "资料已收", "文件已提交", "文件已齐", "文件已收", "清关文件已到", "address information", "consignee information", "contact information", "delivery information", "shipping information", "address", "资料审核通过", "documents received", "invoice received", "information received", "paperwork received", "information has been received", "no additional*", "order information", "shipment information", "shipping info*", "电子发票", "地址", "phone", "电话", "signature", "取件码", "取货", "person", "check back", "billing information", "without customs*", "record item customs*", "apartment", "suite"),
    ),
    Sign(of="customs_docs", rank=60, phrases=(), together=(("身份证", "清关"), ("身份证", "海关"), ("clearance", "information", "need*"), ("clearance", "information", "requir*"), ("customs", "information", "requir*"), ("customs", "information", "need*"), ("customs", "provide*"), ("实名", "清关"), ("实名", "海关"), ("清关", "资料"), ("报关", "资料"))),
    Sign(
        of="customs_hold",
        rank=61,
        phrases=(
            "海关扣留", "海关释放", "需要检查包裹", "野生动物管理", "渔业", "机构要求检查", "政府审查", "政府机构", "x光", "等待海关释放", "主管机关", "监管部门", "有关部门查验", "代码错误", "海关查验", "海关抽检", "海关检查", "海关检测", "海关抽查", "海关待查", "海关暂扣", "海关滞留", "海关留置", "海关审查", "检疫查验", "检验检疫查验", "检疫检查", "检疫", "动植物检", "查验", "待查验", "扣关", "卡关", "滞关", "清关异常", "清关延误", "清关延迟", "清关滞留", "清关时效延长", "清关问题", "清关受阻", "清关受限", "清关暂停", "清关超时", "清关不成功", "通关延误", "通关延迟", "通关异常", "报关异常", "报关失败", "报关延误", "报关问题", "海关延误", "海关扣", "海关布控", "布控", "海关监管中", "留存(待验)", "待验", "暂扣", "等待放行", "未放行", "关务异常", "机构审查", "监管审查", "被海关", "海关原因", "商检",
            "customs hold", "hold by customs", "held by customs", "held at customs", "held in customs", "held by import*", "held by export*", "held for customs*", "held for inspection", "held in clearance", "hold in customs", "on hold at customs", "on hold by customs", "on hold in customs", "customs inspection", "customs examination", "customs exam", "customs delay*", "delayed by customs", "delayed in customs", "delayed at customs", "delay in customs", "clearance delay*", "clearance is delayed", "delay in clearance", "clearance exception", "customs exception", "clearance issue*", "customs issue*", "clearance problem*", "customs problem*", "clearance hold", "clearance on hold", "regulatory review", "regulatory hold", "regulatory agency", "regulatory delay", "government agency", "agency hold", "agency review", "other agency*", "quarantine", "inspection", "inspected by*", "selected for*", "pending release*", "awaiting release*", "awaiting customs release", "further clearance*", "additional clearance*", "customs detention", "detained", "detention", "retained by customs", "stuck in customs", "stuck at customs", "fda", "customs has requested*", "not been released", "retention", "item held by customs", "clearance event delay", "customs retained", "customs is inspecting", "held pending*", "x ray inspection",
        ),
        unless=("查验完成", "查验通过", "查验结束", "待验货", "安全检查", "安检", "security inspection", "inspection completed", "inspection passed", "passed inspection", "released from customs", "released by customs", "查验放行", "来自留存", "已放行", "身份查验", "证件查验", "开箱查验", "当面查验", "查验身份", "查验证件", "damage", "self inspection", "battery", "电池", "电池被暂扣", "验视", "selected for delivery", "等待放行前付款"),
    ),
    Sign(of="customs_hold", rank=62, phrases=(), together=(("海关", "延误"), ("海关", "滞留"), ("海关", "异常"), ("清关", "异常"), ("清关", "延迟"), ("清关", "延误"), ("海关", "无法"), ("customs", "delay*"), ("customs", "held"), ("customs", "hold"), ("clearance", "delay*"), ("clearance", "hold"), ("清关文件", "未到"), ("customs", "detain*"), ("customs", "retain*"))),
    Sign(
        of="s_customs_cleared",
        rank=86,
        phrases=(
            "returned from export customs/security", "returned from import customs/security", "海关放行", "海关已放行", "清关完成", "清关已完成", "已清关", "完成清关", "清关放行", "通关放行", "已通关", "通关完成", "清关成功", "通关成功", "清关通过", "清关结束", "报关完成", "报关通过", "查验完成", "查验通过", "查验放行", "查验结束", "放行", "已放行", "出口放行", "进口放行", "海关释放", "海关验放", "海关已释放", "已释放", "检验完毕", "清关手续完成", "清关完毕", "关务放行", "离开海关", "结关",
            "customs cleared", "cleared customs", "clearance complete*", "clearance processing complete*", "clearance processing is complete*", "released from customs", "released by customs", "customs release*", "clearance release*", "release from customs", "international shipment release", "broker release", "cleared by customs", "customs clearance completed", "customs clearance complete", "customs clearance has been completed", "customs clearance processing complete", "out of customs", "returned from customs", "return of item from customs", "return from customs", "import clearance success*", "clearance success*", "export clearance success*", "customs completed", "clearance has been completed", "clearance finished", "shipment release", "released by the clearing*", "released by clearing*", "shipment released", "cleared", "clearing agency released", "customs clearance finished", "departed customs", "left customs", "cleared export customs", "cleared import customs", "released by government*",
        ),
        unless=("待放行", "等待放行", "放行前", "未放行", "不予放行", "放行后", "放行待", "pending", "awaiting", "待海关放行", "hold release*", "to be cleared", "not cleared", "cleared for delivery"),
    ),
    Sign(
        of="s_customs_processing",
        rank=88,
        phrases=(
            "presented to export customs/security", "presented to import customs/security", "正式报关", "清关中", "正在清关", "等待清关", "待清关", "开始清关", "清关处理", "清关", "通关中", "通关", "等待海关", "送交海关", "交海关", "移交海关", "提交海关", "海关检验", "到达海关", "进入海关", "海关处理", "海关清关", "报关中", "正在报关", "申报中", "报关", "待报关", "出口报关", "进口报关", "口岸待申报", "暂存口岸", "海关", "关务", "转关", "来自留存", "海关审核",
            "in customs", "into customs", "inbound into*", "at customs", "to customs", "customs clearance", "customs processing", "clearance processing", "clearance in progress", "clearance event", "customs status updated", "clearance", "customs", "presented to import*", "presented to export*", "import scan", "export scan", "customs entry", "broker notified", "broker", "processing at customs", "clearing agency", "customs review", "submitted to customs", "import customs", "export customs", "handover to customs", "send item to customs", "brokerage",
        ),
        unless=("customs and border protection cleared",),
    ),
)
