"""Words about what is kept, how long, and what day it is; see `wizard.py`."""

from guide.model import Text

DAYS: dict[str, Text] = {
    "today": Text("按这一天算（北京时间）", "Counted from this day (Beijing time)"),
    "today.fine": Text("日期没错", "The date is right"),
    "today.zone": Text(
        "你的设备用的不是北京时间。请看看下面的日期对不对，期限都从它算起。",
        "Your device does not keep Beijing time. Check the date below: periods are counted from it.",
    ),
    "today.date": Text(
        "你的设备日期不太对。请改成今天，期限都从它算起。",
        "The date of your device looks wrong. Please set today's date: periods are counted from it.",
    ),
    "today.host": Text(
        "你的设备说今天是 {device}，本站的服务器说是 {host}。哪个对？期限都从它算起。",
        "Your device says today is {device}; this site's server says {host}. Which is right? Periods are counted from it.",
    ),
    "today.host_right": Text("今天是 {host}", "Today is {host}"),
    "today.wrong": Text(
        "今天的日期取自你的设备。不对的话，先在这里改：",
        "Today's date comes from your device. If it is wrong, correct it here first:",
    ),
    "today.stale": Text(
        "这个页面是 {opened} 打开的，已经过了 {days} 天。建议已按今天（{today}）重新算过。规定也可能有变：先保存或导出，再刷新页面。",
        "This page was opened on {opened}, {days} days ago. The advice was counted anew from today ({today}). Rules may have changed, too: keep or export your case, then reload.",
    ),
    "fragment.future": Text(
        "链接里的日期晚于今天（{today}），先不算进去：{name}。",
        "Dates in this link lie after today ({today}) and do not count yet: {name}.",
    ),
}
