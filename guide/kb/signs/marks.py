"""Words that decide nothing themselves: courtesy, negation, where a reason or place follows."""

from guide.model import Sign

SIGNS: tuple[Sign, ...] = (
    # A clause with one of these is friendly noise up to its end.
    Sign(
        of="courtesy",
        rank=0,
        phrases=(
            "如有疑问", "如有问题", "如有任何", "若有疑问", "有疑问请", "有问题请", "如有投诉", "如需投诉", "投诉电话", "投诉请",
            "投诉热线", "如有寄件", "如需寄件", "如有需要", "如需帮助", "如需更多", "感谢使用", "感谢您", "期待再次", "欢迎再次", "祝您",
            "温馨提示", "温馨提醒", "已消毒", "体温正常", "佩戴口罩", "戴口罩", "个人防护", "疫情期间", "防疫", "您也可", "也可联系", "您可联系", "可致电", "详询", "如不方便",
            "如您不在", "若您不在", "如您不便", "若无人", "如无人", "如果您不在", "如果无人", "如遇", "如需改", "如需更改", "如需退", "如拒收",
            "请凭身份证", "放心接听", "保持电话畅通", "请保持电话", "保持手机畅通", "耐心等待", "敬请谅解", "敬请留意", "给您带来", "带来不便", "不便之处", "连接美好",
            "视为拒收", "逾期将", "超期将", "超时将", "逾期未取将", "超过保管期", "超时收费", "超时将收", "超24小时", "超过24小时收费", "免费保管", "以免", "否则将", "谨防",
            "请勿点击", "勿点击", "勿轻信", "谨防诈骗", "外呼", "专属号码", "评价", "五星好评", "赔付标准", "签收时请", "签收前请", "请当面验", "请您当面", "当面签收", "验货后",
            "开箱验货", "请检查外包装", "如外包装", "如包装", "若包装", "如发现", "如有破损", "若有破损", "如遇破损", "发现破损请", "如有损坏", "如有异常", "若有异常",
            "理赔请", "如需理赔", "如已签收", "若未收到", "如未收到", "如非本人", "关注公众号", "关注微信公众号", "please contact*", "if you have*", "if you need*", "for more information", "for further information",
            "for details", "for assistance", "thank you*", "thanks for*", "we apologi*", "we are sorry for*", "sorry for the inconvenience", "sorry for any*", "if you are not*", "if no one*", "if nobody*", "should you*",
            "in case of*", "if the package is*", "if damaged", "if your item is*", "if your parcel is*", "if you did not*", "if you have not*", "to learn more", "learn more",
            "visit our*", "track your*", "rate your*", "we appreciate*", "customer service:", "beware of*", "never share*", "the customs clearance process may*",
        ),
    ),
    # Right before a phrase these deny it.
    Sign(
        of="negation",
        rank=0,
        phrases=(
            "未", "没有", "没", "无", "不", "不会", "并未", "并非", "未被", "未能", "无法", "不能", "暂未", "尚未", "还未", "从未", "未见", "防止", "避免", "防",
            " not ", " not been ", " not yet ", " not yet been ", "not ", "no ", " no ", "never ", "never been ", "without ", "n't ", "n't been ", "unable to ", "failed to ", "cannot be ", "could not be ",
            "couldn't be ", "can't be ", "to avoid ", "non ",
        ),
    ),
    # Right before a phrase of a normal state these put it into the future or the conditional.
    Sign(
        of="prospect",
        rank=0,
        phrases=(
            "准备", "请", "请您", "待", "等待", "将", "将被", "即将", "预计", "预约", "拟", "是否", "可", "暂缓", "超时", "拒绝", "拒", "终止", "取消", "停止", "暂停", "延迟", "推迟", "催",
            "to be ", "will be ", "can be ", "may be ", "should be ", "would be ", "must be ", "being ", "yet to be ", "once ", "until ", "before ", "attempted ", "when ", "estimated ", "expected ", "scheduled ",
        ),
    ),
    # After these stands the reason a carrier gives.
    Sign(
        of="reason",
        rank=0,
        phrases=("(因", "(由于", "备注(", "备注:", "原因:", "原因是", "原因为", "[因", "因[", "reason:", "remark:", "remarks:"),
    ),
    # After these stands the place of a scan. The order is that of search.
    Sign(
        of="place",
        rank=0,
        phrases=("到达", "离开", "抵达", "已收入", "已发出", "arrived at", "departed from", "departed", "processed at", "arrived"),
    ),
)
