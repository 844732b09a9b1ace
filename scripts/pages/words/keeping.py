"""Words about what is kept, how long, and what day it is; see `wizard.py`."""

from guide.model.text import Text

DAYS: dict[str, Text] = {
    "today": Text("按这一天算（北京时间）", "Counted from this day (Beijing time)"),
    "today.fine": Text("日期没错", "The date is right"),
    "today.zone": Text(
        "你的设备用的不是北京时间。请看看下面的日期对不对，期限都从它算起。",
        "Your device is not on Beijing time. Check the date below: periods are counted from it.",
    ),
    "today.date": Text(
        "你的设备日期不太对。请改成今天，期限都从它算起。",
        "Your device's date looks wrong. Please set today's date: periods are counted from it.",
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
        "This page was opened on {opened}, {days} days ago. The advice was worked out again from today ({today}). Rules may have changed, too: keep or export your case, then reload.",
    ),
    "fragment.future": Text(
        "链接里的日期晚于今天（{today}），先不算进去：{name}。",
        "Dates in this link are after today ({today}) and do not count yet: {name}.",
    ),
}

SHELF: dict[str, Text] = {
    "keep.name": Text(
        "给它起个名字（可不填，只有你看得到）", "A name for it (optional; only you see it) "
    ),
    "keep.silent": Text(
        "浏览器的存储没有反应，可能是本站的另一个窗口占着它。请关掉其他窗口，再试一次；现在内容只在这个页面里，请导出文件。",
        "The browser's storage does not answer; another tab of this site may be holding it. Close other tabs and try again. For now your case exists only in this page: please export it.",
    ),
    "keep.waits": Text(
        "本站的另一个标签页正在用这里的存档，稍等，它用完就接着做。",
        "Another tab of this site is using what is kept here. This goes on as soon as it is done.",
    ),
    "shelf.title": Text("这台设备上保存的案件", "Cases kept on this device"),
    "shelf.unnamed": Text("没有名字的案件", "A case without a name"),
    "shelf.here": Text("正开着的就是这一份。", "This is the one that is open."),
    "shelf.next": Text("下一个日子：{day}，{what}", "Next day: {day}, {what}"),
    "shelf.late": Text("这个日子已经过了：{day}，{what}", "This day has passed: {day}, {what}"),
    "shelf.until": Text("保存到 {day}。", "Kept until {day}."),
    "shelf.finished": Text("{day} 标为办完。", "Marked as finished on {day}."),
    "shelf.finish": Text("办完了", "Finished"),
    "shelf.again": Text("还没办完", "Not finished after all"),
    "shelf.remove": Text("删掉这一份", "Delete this one"),
    "shelf.remove_sure": Text(
        "这一份会从设备上删掉，不能恢复。确定吗？",
        "This case will be deleted from the device for good. Continue?",
    ),
    "shelf.aside": Text(
        "另有 {count} 份放在一边（两个窗口存过不同的内容），打开时会合并，也可以下载。",
        "{count} more copies are set aside, from tabs that differed. Opening joins them; you can also download them.",
    ),
    "shelf.damaged": Text(
        "有 {count} 份坏了，读不出来，原样留着，可以下载。",
        "{count} copies are damaged and cannot be read. They stay as they are, and you can download them.",
    ),
    "shelf.decline": Text("现在不打开", "Not now"),
}

OFFLINE: dict[str, Text] = {
    "offline.installing": Text("正在准备离线使用……", "Getting ready for offline use…"),
    "offline.ready": Text(
        "没有网络也能打开本站和这个向导。", "This site and the wizard also work without a network."
    ),
    "offline.off": Text(
        "想在没有网络时也能打开本站，可以现在下载一份。流量要钱的话，等有 Wi-Fi 再下。",
        "To open this site without a network, load a copy now. If data costs you money, wait for Wi-Fi.",
    ),
    "offline.keep": Text("下载离线用的一份{size}", "Load a copy for offline use{size}"),
    "offline.gaps": Text(
        "离线用的文件被浏览器清掉了一部分，也没能补上。没有网络时，本站可能打不开。",
        "The browser cleared part of the offline copy, and it could not be fetched again. Without a network this site may not open.",
    ),
    "offline.repair": Text("再补一次", "Fetch them again"),
    "offline.update": Text("本站有新版本，已经下载好。", "A newer version of this site is ready."),
    "offline.take": Text("现在更新", "Update now"),
    "offline.others": Text(
        "还有 {count} 个窗口开着旧版本，请先关掉它们。",
        " {count} other windows run the old version; please close them first.",
    ),
    "offline.failed": Text(
        "没能准备好离线使用，下次打开时会再试。",
        "Offline use could not be set up; it will be tried again next time.",
    ),
}
