"""What experience teaches whoever chases a parcel, in our own words, and where the site says it.

Each teaching is a line of advice that goes round among readers. `right` says how it stands here
where it was wrong or too bold; `where` names pages (Chinese, English below the same path) with a
pattern for each language that must stand there. Whoever moves a teaching changes its place here.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Taught:
    """One teaching: `where` holds (page, pattern in Chinese, pattern in English)."""

    id: str
    says: str
    where: tuple[tuple[str, str, str], ...]
    right: str = ""


TAUGHT = (
    Taught(
        "open-the-detail",
        "“异常”只是一个标记，先点开详情，看那句话写了什么。",
        (
            ("calm.md", "点开详情", "[Oo]pen the detail"),
            ("kinds/exception_unspecified.md", "详情", "detail"),
        ),
    ),
    Taught(
        "no-detail",
        "详情里什么都没写，就去问。",
        (("kinds/exception_unspecified.md", "问", "[Aa]sk"),),
    ),
    Taught(
        "address",
        "地址不全或电话不对，更正了才送得到。",
        (("kinds/address_problem.md", "更正|核对|补", "[Cc]orrect"),),
    ),
    Taught(
        "nobody-home",
        "没有人在家，会再派；派送失败和签收是两回事。",
        (("kinds/recipient_absent.md", "再派|预约", "another delivery|again"),),
    ),
    Taught(
        "customs-takes-time",
        "国际件被查验，停几天到一两周。",
        (("kinds/customs_hold.md", "查验.{0,400}经验值", "nspect.{0,600}rule of thumb"),),
        right="没有统一的期限，多久算正常写明是经验值。",
    ),
    Taught(
        "force-majeure",
        "台风、暴雪、停运，只能等。",
        (
            ("kinds/weather_force_majeure.md", "不能克服", "insurmountable"),
            ("myths.md", "force-majeure-always", "force-majeure-always"),
        ),
        right="可以要公告和恢复的日期；不可抗力要证明，也不免除退款。",
    ),
    Taught(
        "label",
        "面单坏了会被放到一边，等人认领。",
        (("kinds/label_problem.md", "面单", "[Ll]abel"),),
    ),
    Taught(
        "copy-the-number",
        "单号复制，不手打。",
        (("evidence.md", "复制", "[Cc]opy"), ("kinds/not_found.md", "复制", "[Cc]opy")),
    ),
    Taught(
        "both-sides",
        "收件人和寄件人的姓名、电话、地址备齐，核对过。",
        (("evidence.md", "收件人和寄件人的姓名、电话、地址", "[Nn]ames?, phone"),),
    ),
    Taught(
        "what-is-inside",
        "内件的品名和价值，索赔和清关都要看。",
        (("evidence.md", "品名、数量和价值", "value"),),
    ),
    Taught(
        "whole-trace",
        "整条轨迹连时间一起截图，看得出停在哪一环。",
        (("evidence.md", "整条轨迹", "whole tracking|[Tt]racking history"),),
    ),
    Taught(
        "talks",
        "和卖家、寄件人确认过的聊天留着。",
        (("evidence.md", "聊天记录", "[Cc]hat"),),
    ),
    Taught(
        "other-doors",
        "不同的事走不同的门，不要只打一个电话。",
        (("channels/index.md", "channels/|branch/", "channels/|branch/"),),
    ),
    Taught(
        "hotline-when",
        "避开高峰打热线。",
        (
            ("channels/hotline.md", "高峰.{0,60}经验", "rush.{0,120}rule of thumb"),
            ("calm.md", "经验值", "[Rr]ule of thumb"),
        ),
        right="哪几点打得通没有人统计过，只说刚上班和快下班，标为经验。",
    ),
    Taught(
        "reach-a-person",
        "说“转人工”或者按零键，找到真人。",
        (
            ("channels/hotline.md", "转人工", "转人工"),
            ("calm.md", "转?人工", "(?i)agent|人工"),
            ("kinds/stalled.md", "转人工", "转人工|a person"),
        ),
    ),
    Taught(
        "facts-first",
        "一开口就说单号、显示什么、核对过什么、要什么。",
        (("calm.md", "第一句话就说事实", "fact"),),
    ),
    Taught(
        "chat-keeps",
        "在线客服留得下记录，交截图、改地址用它。",
        (
            ("channels/carrier-chat.md", "文字记录", "[Ww]rit|record"),
            ("channels/carrier-chat.md", "截图", "[Ss]creenshot"),
        ),
    ),
    Taught(
        "chat-robot",
        "机器人反复绕，就多输入几次“人工客服”。",
        (("channels/carrier-chat.md", "多输入几次.{0,30}经验", "人工客服"),),
    ),
    Taught(
        "ticket",
        "要工单号，下次只报它。",
        (
            ("calm.md", "工单号", "[Tt]icket number"),
            ("channels/carrier-chat.md", "工单", "[Tt]icket"),
        ),
    ),
    Taught(
        "social",
        "普通客服没有结果，用官方社交账号。",
        (
            ("channels/carrier-social.md", "私信|打码|遮", "[Pp]rivate|mask"),
            ("calm.md", "公开发言要小心", "[Pp]ublic"),
            ("claims/service-breach.md", "私信", "[Pp]rivate"),
        ),
        right="只发私信、截图打码：公开写单号会招来冒充理赔的人。不说它一定更快。",
    ),
    Taught(
        "seller-first",
        "网购的，卖家承担路上的风险，催卖家是权利。",
        (
            ("claims/deliver.md", "风险由卖家承担", "risk"),
            (
                "channels/seller.md",
                "不免除卖家的责任",
                "does not (?:free|release|excuse)|responsib",
            ),
        ),
        right="说的是风险，不是所有权；自己另选快递的、个人卖的不一样。",
    ),
    Taught(
        "seller-has-weight",
        "卖家是快递的客户，改址和拦截由他操作更快。",
        (("channels/seller.md", "快递的客户", "customer"),),
    ),
    Taught(
        "seller-shirks",
        "卖家推诿，就在平台申请退款、介入。",
        (("claims/deliver.md", "退款", "refund"), ("ladder.md", "平台", "[Pp]latform")),
    ),
    Taught(
        "table",
        "每次联系记一行：日期、渠道、谁、说了什么、工单号、承诺。",
        (("followup.md", "每联系一次就记一行", "line"),),
    ),
    Taught(
        "every-day-or-two",
        "每天或隔一天问一次。",
        (
            (
                "followup.md",
                "每天或隔一天.{0,12}经验",
                "(?i)esame day or two|experience|rule of thumb",
            ),
        ),
    ),
    Taught(
        "promised-time",
        "承诺的时间到了就主动去问，没有答复就升级。",
        (
            ("followup.md", "当天就问", "that same day"),
            ("followup.md", "升级阶梯", "ladder"),
        ),
    ),
    Taught(
        "appeal",
        "向邮政管理部门申诉，前提是先投诉过快递公司。",
        (
            ("channels/postal-appeal.md", "向企业投诉", "complain"),
            ("channels/postal-appeal.md", "申诉网站", "appeal site|website"),
            ("myths.md", "appeal-is-a-verdict", "appeal-is-a-verdict"),
        ),
        right="申诉不是判决，不承诺结果；网站在前，电话在后。",
    ),
    Taught(
        "all-proof",
        "申诉时按时间写清事实，一次交齐材料。",
        (("channels/postal-appeal.md", "按时间顺序", "order"),),
    ),
    Taught(
        "12315",
        "12315 主要管卖家。",
        (
            ("myths.md", "12315-is-the-association", "12315-is-the-association"),
            ("channels/market-regulator.md", "卖家", "[Ss]eller"),
        ),
        right="12315 不是消费者协会；同一件事先给了消协，12315 不再受理。",
    ),
    Taught(
        "calm-and-firm",
        "客气，但要求一个明确的办法和日期。",
        (("calm.md", "明确的日期", "clear|definite|date"),),
    ),
    Taught(
        "last-depot",
        "轨迹里有末端网点，直接找网点。",
        (
            ("calm.md", "网点.{0,40}经验值", "depot"),
            ("channels/branch.md", "网点", "[Dd]epot"),
        ),
    ),
    Taught(
        "clearance",
        "国际件先问清关：缺不缺材料，欠不欠税。",
        (
            ("kinds/exception_unspecified.md", "缺不缺材料、欠不欠税", "papers or tax"),
            ("channels/customs-broker.md", "材料|税", "papers|tax"),
        ),
        right="没有人数过国际件有几成出在清关，不写比例。",
    ),
    Taught(
        "alerts",
        "打开轨迹提醒，不用一直刷新。",
        tuple(
            (f"kinds/{kind}.md", "轨迹提醒", "alert|notif")
            for kind in ("stalled", "transit_delay", "customs_hold", "exception_unspecified")
        ),
        right="短信提醒先看是不是官方号码。",
    ),
    Taught(
        "the-worst",
        "按还能找回来办，同时准备索赔。",
        (
            ("claims/carriage.md", "找不回来的准备", "not (?:be )?found|worst|lost"),
            ("calm.md", "心里有个底", "worst"),
            ("myths.md", "accident-is-nobody", "accident-is-nobody"),
        ),
        right="车祸、失火不等于没人负责。",
    ),
    Taught(
        "insure",
        "贵重的东西寄之前就保价。",
        (
            ("calm.md", "寄之前就保价", "before you send"),
            ("claims/carriage.md", "保价只能在寄件时办", "[Ii]nsur"),
        ),
    ),
)
# What was said too boldly, or is not so, and stands on no page.
NOT_SO = (
    (r"(?<!–)90 ?%.{0,10}清关|九成", "没有人数过"),
    ("一般不敢怠慢|降维打击|威慑力", "渠道不许诺效果"),
    ("顶头上司", "邮政管理部门是监管部门，不是上级"),
    ("所有权和风险都", "交付之前由卖家承担的是风险"),
    ("消费者协会.{0,4}(?:热线|电话).{0,4}12315|12315消费者协会", "两个机构"),
    (r"上午 ?10 ?点|下午 ?2 ?点|半小时以上", "没有人数过"),
    ("只能自认倒霉(?!。)|无法挽回", "原则上有人负责"),
)
