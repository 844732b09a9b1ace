"""The words of the page for many parcels, by key; the browser gets them in one language."""

from guide.model.text import Text
from guide.triage.names import FIELDS
from scripts.pages.words.wizard import WORDS as WIZARD

_OWN = {
    "batch.title": Text("一次看许多包裹", "Many parcels at once"),
    "batch.lead": Text(
        "开店的人用：贴上一张表，或者选一个文件，得到每件包裹下一步做什么、哪天做。内容不离开你的设备。",
        "For sellers: paste a table or choose a file, and see what comes next for each parcel, and when. Nothing leaves your device.",
    ),
    "batch.paste": Text("贴上表格", "Paste the table"),
    "batch.paste.hint": Text(
        "连同列名一起贴。要有“物流状态”或“物流信息”一列；有快递单号、发货时间更好。",
        "Include the column names. One column must hold the status or the tracking text; tracking numbers and the date sent help.",
    ),
    "batch.file": Text("或者选一个文件（CSV 或 .xlsx）", "Or choose a file (CSV or .xlsx)"),
    "batch.deal": Text("这些包裹是怎么来的？", "How did these parcels come about?"),
    "batch.deal.open": Text("表里有一列写了，或者说不清", "A column says so, or it is hard to say"),
    "batch.go": Text("逐件看", "Check them"),
    "batch.cancel": Text("停下", "Stop"),
    "batch.empty": Text(
        "还没有贴表格，也没有选文件。请先给一张表。",
        "There is no table yet. Paste one, or choose a file.",
    ),
    "batch.pasted": Text(
        "看的是贴上的表格。要看“{name}”，请先清空上面的框。",
        "These are the rows you pasted. To see “{name}” instead, empty the field above first.",
    ),
    "batch.gone": Text(
        "“{name}”读不出来了：它可能被移走、改过，或者正开着。请重新选一次。",
        "“{name}” can no longer be read: it may have been moved, changed or be open. Choose it again.",
    ),
    "batch.xlsx.size": Text(
        "读 .xlsx 要先下载 {mb} MB，只这一次。按“逐件看”才开始。",
        "Reading .xlsx first loads {mb} MB, just this once. It starts when you check them.",
    ),
    "batch.xlsx.loading": Text(
        "正在准备读 .xlsx 用的部分：{share}%",
        "Loading what reads .xlsx: {share}%",
    ),
    "batch.xlsx.opening": Text("正在打开文件", "Opening the file"),
    "batch.xlsx.rows": Text("读了 {done} 行", "{done} rows read"),
    "batch.xlsx.sheet": Text("读的是工作表“{sheet}”。", "The sheet that was read: “{sheet}”."),
    "batch.xlsx.sheets": Text(
        "读的是工作表“{sheet}”。没有读的：{others}。要看那些，请另存成单独的文件再选。",
        "The sheet that was read: “{sheet}”. Not read: {others}. Save those as separate files.",
    ),
    "batch.xlsx.comma": Text("、", ", "),
    "batch.xlsx.stopped": Text(
        "已停下，文件没有读完。", "Stopped; the file was not read to the end."
    ),
    "batch.xlsx.old": Text(
        "“{name}”是旧版的 .xls。请在表格软件里另存为 .xlsx 或 CSV 再选。",
        "“{name}” is an old .xls. Save it as .xlsx or CSV in your spreadsheet program first.",
    ),
    "batch.xlsx.locked": Text(
        "“{name}”有密码，读不了。请在表格软件里去掉密码再选，或者把格子复制了贴在上面。",
        "“{name}” has a password and cannot be read. Remove the password, or copy the cells and paste them above.",
    ),
    "batch.xlsx.broken": Text(
        "“{name}”像是 .xlsx，但已损坏，或者里面不是表格。请在表格软件里打开、另存一份再选，或者把格子复制了贴在上面。",
        "“{name}” looks like an .xlsx but is damaged or has no table. Open it, save it again and choose the new file, or copy the cells and paste them above.",
    ),
    "batch.xlsx.large": Text(
        "“{name}”里的文字太多，网页读不下。请另存为 CSV，再用命令行：zhuijian triage 文件.csv --out 结果.csv，多大都行。",
        "“{name}” holds more text than a page can read. Save it as CSV and use the command line, which takes any size: zhuijian triage file.csv --out result.csv",
    ),
    "batch.xlsx.empty": Text(
        "“{name}”里没有任何一行。请换一个文件，或者把表格贴在上面。",
        "“{name}” has no rows. Choose another file, or paste the table above.",
    ),
    "batch.xlsx.lost": Text(
        "读 .xlsx 用的部分没有起来（{code}），文件没有读。请查一下网络再按一次“逐件看”，或者另存为 CSV 再选。",
        "The part that reads .xlsx did not start ({code}); the file was not read. Check the connection and try again, or save the file as CSV and choose that.",
    ),
    "batch.no_table": Text(
        "“{name}”不是表格，没有读。请在表格软件里另存为 CSV 再来。",
        "“{name}” is not a table and was not read. Save it as CSV in your spreadsheet program first.",
    ),
    "batch.too_many": Text(
        "这张表超过 {most} 行，网页算不过来，没有开始。请分成几份，或者用命令行：zhuijian triage 文件.csv --out 结果.csv，多少行都行。",
        "This table has more than {most} rows, too many for a page; nothing was started. Split it, or use the command line, which takes any number: zhuijian triage file.csv --out result.csv",
    ),
    "batch.encoding": Text("这个文件按 {encoding} 读。", "The file was read as {encoding}."),
    "batch.columns": Text("列是这样认的", "What each column was taken for"),
    "batch.columns.hint": Text(
        "认错了就改，再按一次“逐件看”。",
        "Correct what is wrong and check them again.",
    ),
    "batch.column": Text("第 {at} 列：{name}", "Column {at}: {name}"),
    "batch.column.none": Text("不用", "not used"),
    "batch.progress": Text("看了 {done} 件，共 {all} 件", "{done} of {all} done"),
    "batch.stopped": Text(
        "已停下。下面是看过的 {done} 件，共 {all} 件。",
        "Stopped. Below are the {done} of {all} that were done.",
    ),
    "batch.result": Text("结果", "Result"),
    "batch.summary": Text(
        "共 {all} 件。今天要办 {today} 件，七天内要办 {week} 件（含今天）。{problems} 行有没用上的内容。",
        "{all} parcels. To do today: {today}; within seven days, including today: {week}. Rows with something not used: {problems}.",
    ),
    "batch.filter": Text("在结果里找", "Search the result"),
    "batch.kind": Text("情形", "Kind"),
    "batch.kind.all": Text("全部（{count}）", "All ({count})"),
    "batch.kind.one": Text("{title}（{count}）", "{title} ({count})"),
    "batch.due": Text("哪天办", "When"),
    "batch.due.all": Text("不限", "Any day"),
    "batch.due.today": Text("今天", "Today"),
    "batch.due.week": Text("七天内", "Within seven days"),
    "batch.due.problems": Text("有没用上的内容", "Something not used"),
    "batch.col.next": Text("哪天办", "Do it on"),
    "batch.col.parcel": Text("包裹", "Parcel"),
    "batch.col.kind": Text("情形", "Kind"),
    "batch.col.step": Text("下一步", "Next step"),
    "batch.col.letter": Text("文书", "Letter"),
    "batch.line": Text("第 {line} 行", "line {line}"),
    "batch.last_day": Text("最后一天 {day}", "last day {day}"),
    "batch.wait": Text("不用办", "nothing to do"),
    "batch.open": Text("打开", "Open"),
    "batch.open.label": Text("在向导里打开第 {line} 行", "Open line {line} in the wizard"),
    "batch.problem": Text("{title}：{says}", "{title}: {says}"),
    "batch.more": Text("再显示 {count} 行", "Show {count} more"),
    "batch.shown": Text("显示 {shown} 行，共 {count} 行", "Showing {shown} of {count}"),
    "batch.save": Text("下载结果（CSV）", "Download the result (CSV)"),
    "batch.letters": Text(
        "把这些行的文书写进一个文件", "Write the letters for these rows into one file"
    ),
    "batch.letters.zip": Text(
        "每行的文书各写一个文件（ZIP）", "Write each row’s letter into its own file (ZIP)"
    ),
    "batch.letters.done": Text(
        "写好 {count} 份，在 {name} 里。每份里还没填的空，自己填上再发。",
        "{count} letters written to {name}. Fill in what is still blank in each before you send it.",
    ),
    "batch.letters.none": Text("这些行没有可以用的文书。", "There is no letter for these rows."),
    "batch.saved": Text("已存为 {name}。", "Saved as {name}."),
    "batch.way": Text("自助向导（一件一件来）", "The wizard, one parcel at a time"),
}
_TAKEN = ("boot.", "error.", "retry", "cancel")
WORDS: dict[str, Text] = {
    **{key: text for key, text in WIZARD.items() if key.startswith(_TAKEN)},
    **{f"field.{id_}": title for id_, title in FIELDS.items()},
    **_OWN,
}
