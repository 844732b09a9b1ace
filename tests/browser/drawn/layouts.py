"""Ten made layouts in which people see a trace: apps, chats, messages, mail and web pages.

All of it is made up: names, numbers and sentences. Each layout says which kind a reader's
screenshot of it has to be recognised as.
"""

from dataclasses import dataclass

LOOKS = {
    "light": "--bg:#f4f4f4;--card:#fff;--ink:#222;--soft:#767676;--line:#e3e3e3;--hot:#d4380d",
    "dark": "--bg:#111;--card:#1e1e1e;--ink:#eee;--soft:#9a9a9a;--line:#333;--hot:#ff7a45",
}
BASE = """
*{box-sizing:border-box;margin:0}
body{background:var(--bg);color:var(--ink);font:15px/1.5 "Noto Sans CJK SC",sans-serif}
.card{background:var(--card);border-radius:10px;margin:10px;padding:14px}
.soft{color:var(--soft)}.hot{color:var(--hot)}.small{font-size:13px}.big{font-size:19px}
b{font-weight:600}.row{display:flex;gap:12px;justify-content:space-between}
"""


@dataclass(frozen=True, slots=True)
class Layout:
    """One made screen: its name, the kind it shows, its width in CSS pixels, style and markup."""

    name: str
    kind: str
    width: int
    style: str
    markup: str
    lang: str = "zh"


def page(layout: Layout, look: str) -> str:
    """Return the whole HTML of a layout in the colours of `look`."""
    return (
        f'<!doctype html><html lang="{layout.lang}"><meta charset="utf-8"><style>'
        f":root{{{LOOKS[look]}}}{BASE}{layout.style}</style><body>{layout.markup}</body></html>"
    )


def scans(rows: list[tuple[str, str]], when: str = "soft small", what: str = "") -> str:
    """Return rows of a time and a sentence below it, the newest first."""
    return "".join(
        f'<div class="scan"><p class="{when}">{time}</p><p class="{what}">{text}</p></div>'
        for time, text in rows
    )


_SHOP = Layout(
    "shop",
    "recipient_unreachable",
    390,
    ".scan{padding:7px 0 7px 16px;border-left:1px solid var(--line)}",
    '<div class="card"><p class="big"><b>派送失败</b></p><p class="soft">云达快递 780012345678901</p></div>'
    '<div class="card">'
    + scans(
        [
            ("11-27 18:02", "派送不成功，因收件人电话无人接听，快件暂存城东二部"),
            ("11-27 09:12", "快件正在派送，派件员李师傅，请保持电话畅通"),
            ("11-26 22:41", "快件到达江口转运中心"),
            ("11-25 03:20", "快件离开河西转运中心，下一站江口转运中心"),
            ("11-24 20:15", "商家已发货"),
        ]
    )
    + "</div>",
)
_LEFT = Layout(
    "left-times",
    "refused",
    360,
    ".scan{display:flex;gap:14px;padding:6px 0}.scan p:first-child{flex:0 0 84px}",
    '<div class="card"><b>物流详情</b></div><div class="card">'
    + scans(
        [
            ("11-26 15:40", "收件人拒收，快件将退回寄件人"),
            ("11-26 08:31", "快件已到达南山营业点，安排派送"),
            ("11-25 19:05", "快件已从分拣中心发出"),
            ("11-24 17:22", "已揽收"),
        ]
    )
    + "</div>",
)
_LIST = Layout(
    "list",
    "address_problem",
    375,
    ".scan+.scan{border-top:1px solid var(--line);padding-top:8px;margin-top:8px}",
    '<div class="card row"><b>包裹 2 件</b><span class="soft">全部</span></div><div class="card">'
    + scans(
        [
            (
                "2026-11-26 10:18:44",
                "派送异常：收件地址不详细，缺少门牌号，请联系寄件人补充地址",
            ),
            ("2026-11-26 07:50:02", "快件到达北湖营业点"),
            ("2026-11-25 13:27:30", "快件已发往北湖"),
        ],
        what="small",
    )
    + "</div>",
)
_CHAT = Layout(
    "chat",
    "lost",
    390,
    ".say{background:var(--card);border-radius:12px;padding:10px 12px;margin:12px 60px 12px 12px}"
    ".me{margin:12px 12px 12px 60px}.day{text-align:center}",
    '<p class="day soft small">昨天 16:20</p><div class="say me">我的快递三天没动了，帮我查一下</div>'
    '<div class="say">您好，已为您核实，快件在运输途中遗失，很抱歉。请联系客服办理赔偿。</div>'
    '<div class="say me">好的，需要什么材料</div>'
    '<div class="say">请提供购买凭证和物流单号。</div>',
)
_SMS = Layout(
    "message",
    "pickup_overdue",
    360,
    ".say{background:var(--card);border-radius:16px;padding:12px 14px;margin:14px 40px 14px 14px}",
    '<p class="soft small" style="text-align:center">今天 09:30</p>'
    '<div class="say">您的包裹已到达花园路驿站，取件码盖住了，请尽快来取。</div>'
    '<p class="soft small" style="text-align:center">今天 17:05</p>'
    '<div class="say">您的包裹在花园路驿站已超时未取，逾期将退回，请尽快取件。</div>',
)
_GROUP = Layout(
    "group-buy",
    "damaged",
    393,
    ".scan{padding:8px 0}.top{background:var(--hot);color:#fff;padding:14px}",
    '<div class="top"><b>快件破损，等待处理</b></div><div class="card">'
    + scans(
        [
            ("11月27日 12:06", "快件外包装破损，已登记，等待寄件人确认"),
            ("11月26日 23:48", "快件已到达长河分拨中心"),
            ("11月25日 21:11", "快件已由青林网点揽收"),
        ]
    )
    + "</div>",
)
_TABLE = Layout(
    "web-table",
    "customs_hold",
    1024,
    "table{border-collapse:collapse;width:960px;margin:20px;background:var(--card);font-size:14px}"
    "td,th{border-bottom:1px solid var(--line);padding:8px 12px;text-align:left}",
    "<table><tr><th>时间</th><th>地点</th><th>状态</th></tr>"
    "<tr><td>2026-11-25 14:02</td><td>江口</td><td>海关查验中，等待放行</td></tr>"
    "<tr><td>2026-11-24 08:45</td><td>江口</td><td>到达口岸，开始申报</td></tr>"
    "<tr><td>2026-11-21 19:30</td><td>境外</td><td>航班起飞</td></tr>"
    "<tr><td>2026-11-20 11:16</td><td>境外</td><td>离开始发地处理中心</td></tr></table>",
)
_EXPRESS = Layout(
    "express-app",
    "weather_force_majeure",
    414,
    ".scan{padding:9px 0 9px 20px;border-left:2px solid var(--hot)}.scan+.scan{border-color:var(--line)}",
    '<div class="card row"><span class="soft">寄 河西市</span><b>运送中</b><span class="soft">收 江口市</span></div>'
    '<div class="card">'
    + scans(
        [
            ("今天 06:55", "受暴雨天气影响，快件运输延误，我们将尽快安排"),
            ("昨天 21:37", "快件到达河西中转场，准备发往江口"),
            ("昨天 15:09", "顺达已收取快件"),
        ],
        what="",
    )
    + "</div>",
)
_WORLD = Layout(
    "world-site",
    "recipient_absent",
    800,
    "body{font:16px/1.5 'DejaVu Sans',sans-serif}.scan{padding:9px 0}",
    '<div class="card"><p class="big"><b>Delivery attempted</b></p></div><div class="card">'
    + scans(
        [
            ("Nov 26, 2026 2:14 PM", "Delivery attempted, no one was home. A notice was left."),
            ("Nov 26, 2026 8:05 AM", "Out for delivery"),
            ("Nov 25, 2026 11:48 PM", "Arrived at the local facility"),
            ("Nov 24, 2026 6:20 PM", "Departed the sorting center"),
        ]
    )
    + "</div>",
    "en",
)
_POST = Layout(
    "post-mail",
    "returning",
    600,
    ".mail{background:var(--card);margin:16px;padding:20px}.mail p{margin:8px 0}",
    '<div class="mail"><p class="soft small">发件人：邮政通知</p><p class="big"><b>邮件退回通知</b></p>'
    "<p>您的邮件因收件人逾期未领，正在退回寄件人。</p><p>邮件号：XA12345678901</p>"
    "<p>11月26日 09:15 邮件退回，离开江口处理中心</p><p>11月11日 10:02 到达江口营业部，通知领取</p></div>",
)

LAYOUTS = (
    *(_SHOP, _LEFT, _LIST, _CHAT, _SMS),
    *(_GROUP, _TABLE, _EXPRESS, _WORLD, _POST),
)
