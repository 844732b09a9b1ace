"""The words of the page about public data."""

from guide.model.text import Text

TITLE = Text("公开数据", "Public data")
LEAD = Text(
    "本站的知识都可以拿去用：每张表一份 CSV、一份 JSON。注明来自追件手册即可（CC BY 4.0）。",
    "All that this site knows is yours to use: every table as CSV and as JSON. Name Zhuijian as the source (CC BY 4.0).",
)
HOW: tuple[Text, ...] = (
    Text(
        "文件是 UTF-8；CSV 开头有字节顺序标记，Excel 和 WPS 能直接打开。",
        "Files are UTF-8; CSV begins with a byte order mark, so that spreadsheets open it correctly.",
    ),
    Text(
        "名字以 _zh、_en 结尾的两列是同一句话的中文和英文。",
        "Columns ending in _zh and _en hold the same statement in Chinese and English.",
    ),
    Text(
        "一格里有几项时，CSV 用竖线隔开，JSON 用数组；没有内容的，CSV 留空，JSON 写 null。",
        "Several items in one cell: separated by a bar in CSV, an array in JSON. Nothing: empty in CSV, null in JSON.",
    ),
    Text(
        "规定会变。用之前看核对日期，并以官方最新文本为准。",
        "Rules change: look at the day of comparison first; the latest official text prevails.",
    ),
    Text(
        "没有公开名称的系统、可信度低的电话和网上的说法不在其中。",
        "Systems without a public name, hotlines of low confidence and hearsay are left out.",
    ),
)
DICTIONARY = Text(
    "全部表和列的说明（datapackage.json）", "All tables and columns described (datapackage.json)"
)
ROWS = Text("行数", "Rows")
COLUMNS = Text("列", "Columns")
TYPES: dict[str, Text] = {
    "string": Text("文字", "text"),
    "integer": Text("整数", "whole number"),
    "boolean": Text("是或否", "true or false"),
    "date": Text("日期", "date"),
    "list": Text("若干项", "list"),
}
