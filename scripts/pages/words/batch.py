"""The words of the page for many parcels, by key; the browser gets them in one language."""

from guide.model.text import Text
from guide.triage.names import FIELDS
from scripts.pages.words.wizard import WORDS as WIZARD

_OWN = {
    "batch.title": Text("一次看许多包裹", "Many parcels at once"),
    "batch.lead": Text(
        "开店的人用：贴上一张表，或者选一个文件，得到每件包裹下一步做什么、哪天做。内容不离开你的设备。",
        "For sellers: paste a table or choose a file, and see what is next for each parcel and when. Nothing leaves your device.",
    ),
    "batch.paste": Text("贴上表格", "Paste the table"),
    "batch.paste.hint": Text(
        "连同列名一起贴。要有“物流状态”或“物流信息”一列；有快递单号、发货时间更好。",
        "With the names of its columns. One must hold the status or the tracking text; tracking numbers and days of posting help.",
    ),
    "batch.file": Text("或者选一个文件（CSV）", "Or choose a file (CSV)"),
    "batch.deal": Text("这些包裹是怎么来的？", "How did these parcels come about?"),
    "batch.deal.open": Text("表里有一列写了，或者说不清", "A column says so, or hard to say"),
    "batch.go": Text("逐件看", "Go through them"),
    "batch.cancel": Text("停下", "Stop"),
    "batch.empty": Text(
        "还没有贴表格，也没有选文件。请先给一张表。",
        "There is no table yet. Paste one, or choose a file.",
    ),
    "batch.xlsx": Text(
        "“{name}”是工作簿。请在表格软件里另存为 CSV 再选，或者把格子复制了贴在上面；也可以用命令行 zhuijian triage，它直接读 .xlsx。",
        "“{name}” is a workbook. Save it as CSV and choose that, or copy the cells and paste them above; the command line, zhuijian triage, reads .xlsx as it is.",
    ),
    "batch.no_table": Text(
        "“{name}”不是表格，没有读。请在表格软件里另存为 CSV 再来。",
        "“{name}” is no table and was not read. Save it as CSV in your spreadsheet program first.",
    ),
    "batch.too_many": Text(
        "这张表超过 {most} 行，网页做不动，没有开始。请分成几份，或者用命令行：zhuijian triage 文件.csv --out 结果.csv，多少行都行。",
        "This table has more than {most} rows, too many for a page; nothing was begun. Split it, or use the command line, which takes any number: zhuijian triage file.csv --out result.csv",
    ),
    "batch.encoding": Text("这个文件按 {encoding} 读。", "The file is read as {encoding}."),
    "batch.columns": Text("列是这样认的", "What the columns were taken for"),
    "batch.columns.hint": Text(
        "认错了就改，再按一次“逐件看”。",
        "Correct what is wrong and go through them again.",
    ),
    "batch.column": Text("第 {at} 列：{name}", "Column {at}: {name}"),
    "batch.column.none": Text("不用", "not used"),
    "batch.progress": Text("看了 {done} 件，共 {all} 件", "{done} of {all} done"),
    "batch.stopped": Text(
        "已停下。下面是看过的 {done} 件，共 {all} 件。",
        "Stopped. Below are the {done} that were done, of {all}.",
    ),
    "batch.result": Text("结果", "Result"),
    "batch.summary": Text(
        "共 {all} 件。今天要办 {today} 件，七天内要办 {week} 件（含今天）。{problems} 行有没用上的内容。",
        "{all} parcels. To do today: {today}; within seven days, today included: {week}. Rows with something not used: {problems}.",
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
    "batch.col.next": Text("哪天办", "Act on"),
    "batch.col.parcel": Text("包裹", "Parcel"),
    "batch.col.kind": Text("情形", "Kind"),
    "batch.col.step": Text("下一步", "Next step"),
    "batch.col.letter": Text("文书", "Letter"),
    "batch.line": Text("第 {line} 行", "line {line}"),
    "batch.last_day": Text("最后一天 {day}", "last day {day}"),
    "batch.wait": Text("不用办", "nothing to do"),
    "batch.open": Text("打开", "Open"),
    "batch.open.label": Text("在向导里打开第 {line} 行", "Open line {line} in the wizard"),
    "batch.problem": Text("{field}：{says}", "{field}: {says}"),
    "batch.more": Text("再显示 {count} 行", "Show {count} more"),
    "batch.shown": Text("显示 {shown} 行，共 {count} 行", "Showing {shown} of {count}"),
    "batch.save": Text("下载结果（CSV）", "Download the result (CSV)"),
    "batch.letters": Text(
        "把这些行的文书写进一个文件", "Write the letters of these rows into one file"
    ),
    "batch.letters.done": Text(
        "写好 {count} 份，在 {name} 里。每份里还没填的空，自己填上再发。",
        "{count} letters written to {name}. Fill in what is still blank in each before you send it.",
    ),
    "batch.letters.none": Text("这些行没有可以用的文书。", "No letter fits these rows."),
    "batch.saved": Text("已存为 {name}。", "Saved as {name}."),
    "batch.way": Text("自助向导（一件一件来）", "The wizard, one parcel at a time"),
}
_TAKEN = ("boot.", "error.", "retry", "cancel")
WORDS: dict[str, Text] = {
    **{key: text for key, text in WIZARD.items() if key.startswith(_TAKEN)},
    **{f"field.{id_}": title for id_, title in FIELDS.items()},
    **_OWN,
}
