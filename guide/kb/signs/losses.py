"""Signs of loss, destruction, damage, missing pieces and open inquiries."""

from guide.model import Sign

SIGNS: tuple[Sign, ...] = (
    Sign(
        of="lost",
        rank=40,
        phrases=(
            "丢失", "遗失", "丢件", "遗落", "被盗", "失窃", "被窃", "被抢", "灭失", "找不到快件", "找不到包裹", "快件未找到", "寻找无果", "查找未果", "查找无果", "无法找到", "失踪", "件丢", "丢了", "弄丢", "从未送达", "下落不明", "去向不明",
            "lost", "missing package", "package missing", "package is missing", "parcel missing", "item missing", "shipment missing", "went missing", "stolen", "theft", "robbery", "cannot be located", "could not be located", "unable to locate the package", "unable to locate package", "unable to locate the shipment", "unable to locate your*", "not found in*", "never arrived", "declared missing", "presumed lost",
        ),
        unless=("lost and found", "未丢失", "丢失时间", "防丢", "contact number", "lost time"),
    ),
    Sign(of="lost", rank=42, phrases=("有发未到", "应到未到", "发而未到", "破损或丢失", "损坏或丢失", "damaged or lost", "lost or damaged")),
    Sign(of="damaged", rank=50, phrases=("破损或丢失", "损坏或丢失", "damaged or lost", "lost or damaged")),
    Sign(of="investigating", rank=45, together=(("遗失", "赔偿"), ("丢失", "赔偿"), ("丢失", "理赔"), ("遗失", "理赔")), phrases=("赔偿程序", "赔偿程式", "理赔程序")),
    Sign(
        of="destroyed_abandoned",
        rank=41,
        phrases=(
            "弃件处理", "弃货处理", "销毁", "弃件", "放弃快件", "放弃包裹", "弃置", "废弃", "丢弃", "报废", "已处置", "被处置", "作弃", "弃货", "无主件处理", "已处理掉",
            "destroy*", "abandon*", "disposed", "disposal", "discarded", "scrapped", "liquidat*", "dispose of",
        ),
        unless=("包装废弃", "废弃物"),
    ),
    Sign(
        of="damaged",
        rank=50,
        phrases=(
            "破损", "损坏", "损毁", "毁损", "受损", "破裂", "破碎", "碎裂", "渗漏", "泄漏", "漏液", "液体泄", "变形", "压坏", "摔坏", "水湿", "淋湿", "浸水", "受潮", "水渍", "外包装破", "包装破", "箱破", "污染", "残损", "开裂", "撕裂", "摔碎", "压扁", "破洞", "烂箱", "被压",
            "damage", "damaged", "damages", "broken", "leak*", "crushed", "torn", "wet package", "spill*", "ripped", "burst",
        ),
        unless=("面单破损", "标签破损", "label damaged", "damaged label", "label is damaged", "label was damaged", "标签损坏", "面单损坏", "条码破损", "条码损坏", "运单破损", "车辆损坏", "设备损坏", "ups设备", "防破损", "水损坏", "damage claim*"),
    ),
    Sign(
        of="shortage",
        rank=51,
        phrases=(
            "is missing", "are missing", "短少", "缺件", "少件", "缺少件", "缺少包裹", "缺少商品", "缺少内件", "缺少物品", "数量与实际不符", "实际数量不符", "报缺", "未到齐", "未齐", "没到齐", "不齐", "部分签收", "部分派送", "部分到达", "部分到货", "部分妥投", "部分遗失", "内件短", "内件不符", "内件缺", "件数不符", "数量不符", "件数不足", "少货", "空包", "空盒", "分批到", "拆分派", "子件未", "货未到", "内物短", "短溢", "短装",
            "partial", "partially", "shortage", "short shipment", "incomplete shipment", "incomplete delivery", "incomplete multi*", "piece missing", "pieces missing", "missing piece*", "missing contents", "contents missing", "content missing", "merchandise missing", "missing merchandise", "missing items", "items missing", "missing item", "empty package", "package was empty", "not all pieces", "remaining pieces", "remaining packages", "some of the packages", "some packages", "split shipment", "pieces of the shipment", "all pieces", "incomplete piece*",
        ),
        unless=("partial address", "缺少面单", "缺少资料", "缺少文件", "缺少清关", "缺少发票", "缺少地址", "缺少收件", "缺少电话", "缺少门牌", "缺少单据", "缺少单证", "缺少证件", "缺少身份", "缺少信息"),
    ),
    Sign(
        of="investigating",
        rank=43,
        phrases=(
            "查件", "查询工单", "协寻", "查件中", "查找中", "寻找中", "正在查找", "正在寻找", "正在核实", "核查中", "核实中", "调查中", "正在调查", "开始调查", "展开调查", "已立案", "理赔中", "理赔处理", "正在理赔", "理赔申请", "赔付处理", "赔付中", "索赔", "工单处理", "工单已", "仲裁", "投诉工单", "客诉处理", "查询处理中", "追踪调查", "查单", "已登记查询", "申请调查", "调查", "理赔已", "理赔完成", "客服处理中", "客服跟进", "已反馈网点核实", "正在跟进处理",
            "investigat*", "inquiry opened", "tracer", "trace initiated", "trace opened", "claim issued", "claim filed", "claim opened", "claim in progress", "claim received", "claim*", "researching", "being researched", "under research", "case opened", "case has been*", "missing mail search*", "search request*", "lookup initiated", "locate your*", "we're looking for*", "looking for your*", "searching for*",
        ),
        unless=("reclaim*", "unclaimed", "baggage claim"),
    ),
    Sign(
        of="s_resolved",
        rank=10,
        phrases=("调查关闭", "已找回", "包裹已找到", "快件已找到", "已寻回", "已解决", "已经解决", "问题解除", "扣留已解决", "异常已解决", "异常已解除", "异常解除", "问题已解决", "恢复运输", "恢复派送", "恢复正常", "已恢复", "异常已处理", "异常处理完成", "问题件已处理", "问题件解决", "问题件已解决", "疑难件解决", "疑难件已处理", "解除异常", "解除滞留", "取消拦截", "拦截取消", "解除拦截", "拦截解除", "滞留解除", "留仓解除",
                 "problem resolved", "issue resolved", "resolved", "has been resolved", "exception resolved", "exception has been resolved", "package found", "has been found", "was found", "investigation closed", "back on track", "issue was resolved", "back in our network", "correction was made", "corrected", "has been corrected", "operations resumed", "delay resolved"),
        unless=("未解决", "尚未解决", "未恢复", "尚未恢复", "until", "once", "not resolved", "待恢复", "being corrected", "attempting to*", "to be resolved", "等待恢复", "maybe"),
    ),
)
