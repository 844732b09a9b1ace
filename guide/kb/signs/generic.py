"""Words that say only that something is wrong."""

from guide.model import Sign

SIGNS: tuple[Sign, ...] = (
    Sign(
        of="exception_unspecified",
        rank=82,
        phrases=(
            "异常", "疑难", "疑难件", "问题件", "问题包裹", "有问题", "出现问题", "遇到问题", "发生问题", "失败", "不成功", "未成功", "待处理", "待进一步处理", "处理异常", "无法处理", "错误", "故障", "受阻", "受限", "不配送", "非正常", "事故", "预警", "风险件", "不正常", "特殊情况", "无法继续", "停运",
            "exception*", "alert*", "problem*", "issue", "issues", "failure", "failed", "fail", "error", "unable to", "unknown error", "unsuccessful", "action required", "action needed", "attention required", "needs attention", "abnormal*", "irregular*", "incident", "trouble", "unexpected*", "not possible", "interrupted", "stopped", "suspended",
        ),
        unless=("异常中心", "异常件处理中心", "异常签收人", "无异常", "没有异常", "no issue*", "no problem*", "异常通知服务", "without issue*", "issued", "error free", "事故处理中心", "alerts sign up"),
    ),
)
