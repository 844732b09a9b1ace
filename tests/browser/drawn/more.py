"""Made screens for which nothing in the reading of pictures was tuned: data only."""

from tests.browser.drawn.layouts import Layout, scans

ICONS = Layout(
    "icons",
    "access_restricted",
    390,
    ".scan{position:relative;padding:6px 0 14px 34px}"
    ".scan:before{content:'●';position:absolute;left:8px;color:var(--hot)}",
    '<div class="card"><b>今日配送</b></div><div class="card">'
    + scans(
        [
            ("下午 2:16", "小区封闭，门卫不让进，快递员无法上楼，稍后再送"),
            ("上午 8:40", "【梅园营业点】正在派送，派送员 小周"),
            ("昨天 21:05", "到达梅园营业点"),
            ("11月25日 06:30", "离开北江分拨中心"),
        ]
    )
    + "</div>",
)
SERIF = Layout(
    "serif",
    "recipient_absent",
    375,
    "body{font-family:Georgia,serif}.scan{border-bottom:1px solid var(--line);padding:10px 0}"
    ".up{text-transform:uppercase;letter-spacing:1px}",
    '<div class="card"><p class="soft small">TRACKING 0000 1111 2222</p>'
    '<p class="big up"><b>Delivery attempted</b></p></div><div class="card">'
    + scans(
        [
            (
                "Fri 27 Nov, 2:41 pm",
                "We called but nobody was home. A card was left at the address.",
            ),
            ("Fri 27 Nov, 8:05 am", "Out for delivery with driver"),
            ("Thu 26 Nov, 9:58 pm", "Arrived at Westfield depot"),
        ]
    )
    + "</div>",
    "en",
)
LOCKED = Layout(
    "lock-screen",
    "delivered_not_received",
    393,
    "body{background:linear-gradient(160deg,#3b4a8f,#7c5295);color:#fff;min-height:420px;"
    "padding-top:60px}.n{background:rgba(255,255,255,.22);border-radius:18px;margin:12px;"
    "padding:12px 16px}",
    '<p style="text-align:center;font-size:46px">18:32</p><div class="n"><b>买家消息</b>'
    "<p>快递显示已签收，可是我没有收到，家里也没人代收</p></div>"
    '<div class="n"><b>物流助手</b><p>您的包裹已签收，签收人：本人</p></div>',
)
STORE = Layout(
    "store",
    "pickup_overdue",
    360,
    "body{font-family:'Noto Sans CJK TC','Noto Sans CJK SC',sans-serif}table{width:100%}"
    "td{padding:6px;border-bottom:1px dashed var(--line);vertical-align:top}",
    '<div class="card"><b>貨態查詢</b></div><div class="card"><table>'
    "<tr><td>2026/11/27 18:20</td><td>買家逾期未取件，包裹退回物流中心</td></tr>"
    "<tr><td>2026/11/20 14:02</td><td>包裹配達取件門市，請至門市取貨</td></tr>"
    "<tr><td>2026/11/19 03:10</td><td>物流中心驗收成功，出貨至門市</td></tr></table></div>",
    "zh-Hant",
)
CARD = Layout(
    "card",
    "recipient_absent",
    390,
    "body{font-family:'Noto Sans CJK HK','Noto Sans CJK TC','Noto Sans CJK SC'}"
    ".scan{padding:8px 0}",
    '<div class="card"><b>郵件追蹤</b></div><div class="card">'
    + scans(
        [
            ("2026年11月27日", "派遞失敗，收件人不在家，已留下郵件領取通知卡"),
            ("2026年11月26日", "到達派遞局"),
            ("2026年11月25日", "郵件已到達香港，正在處理"),
        ]
    )
    + "</div>",
    "zh-Hant",
)
