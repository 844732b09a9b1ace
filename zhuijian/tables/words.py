"""What is said about files of tables, in both languages."""

from guide.model.text import Lang, Text
from zhuijian.asking import Refused

EXTRA = 'pip install "zhuijian[tables]"'
WORDS: dict[str, Text] = {
    "no-file": Text(
        "打不开“{name}”：{why}。请核对文件名，或者换一个文件。",
        "“{name}” cannot be opened: {why}. Check its name, or choose another file.",
    ),
    "no-table": Text(
        "“{name}”不是表格。请在表格软件里另存为 CSV 或 .xlsx 再来。",
        "“{name}” is not a table. Save it as CSV or .xlsx in your spreadsheet program first.",
    ),
    "old-workbook": Text(
        "“{name}”是旧版的 .xls。请另存为 .xlsx 或 CSV 再来。",
        "“{name}” is an old .xls. Save it as .xlsx or CSV first.",
    ),
    "locked-workbook": Text(
        "“{name}”有密码，读不了。请在表格软件里去掉密码，或者另存为 CSV 再来。",
        "“{name}” has a password and cannot be read. Remove the password, or save it as CSV.",
    ),
    "broken-workbook": Text(
        "“{name}”像是 .xlsx，但已损坏，或者里面不是表格。请在表格软件里打开，另存一份再来。",
        "“{name}” looks like an .xlsx but is damaged or has no table. Open it in your"
        " spreadsheet program and save it again.",
    ),
    "large-workbook": Text(
        "“{name}”里的文字太多，一次读不下。请另存为 CSV 再来：CSV 多大都行。",
        "“{name}” holds more text than can be read at once. Save it as CSV: any size will do.",
    ),
    "sheet": Text("读的是工作表“{sheet}”。", "The sheet that is read: “{sheet}”."),
    "sheets": Text(
        "读的是工作表“{sheet}”。没有读的：{others}。要读那些，请另存成单独的文件。",
        "The sheet that is read: “{sheet}”. Not read: {others}. Save those as separate files.",
    ),
    "empty": Text("“{name}”里没有任何一行。", "“{name}” has no rows."),
    "no-extra": Text(
        "要用 {what}，还缺一个组件。请运行：{extra}",
        "{what} needs one more component. Run: {extra}",
    ),
    "needs-out": Text(
        "Parquet 要写进文件。请用 --out 给出文件名。",
        "Parquet goes into a file. Name it with --out.",
    ),
    "encoding": Text("“{name}”按 {encoding} 读。", "“{name}” is read as {encoding}."),
    "column": Text(
        "  第 {at} 列“{name}” → {title}（{field}）",
        "  column {at} “{name}”: {title} ({field})",
    ),
    "columns": Text(
        "列是这样认的（用 --map 字段=列名 改）：",
        "Columns (change with --map field=name):",
    ),
    "unused": Text("没有用到的列（{count}）：{names}", "Columns not used ({count}): {names}"),
    "missing": Text("没有这个文件", "there is no such file"),
    "folder": Text("这是一个文件夹", "it is a folder"),
    "forbidden": Text("没有权限", "you are not allowed to read it"),
    "unopened": Text("系统不让打开", "the system does not open it"),
    "above": Text(
        "列名到第 {line} 行为止，从下一行起是包裹。",
        "The column names end in line {line}; the parcels begin below it.",
    ),
    "problem": Text("第 {line} 行，{field}：{says}", "Line {line}, {field}: {says}"),
    "bad-json": Text(
        "这一行不是完整的 JSON 对象，没有用",
        "this line is not a JSON object and is not used",
    ),
    "total": Text(
        "共 {rows} 件，{problems} 行有没用上的内容。",
        "{rows} parcels; {problems} rows with something not used.",
    ),
    "today": Text("今天要办：{count}", "To do today: {count}"),
    "week": Text("七天内要办（含今天）：{count}", "Within seven days, including today: {count}"),
    "kind": Text("  {title}：{count}", "  {title}: {count}"),
}


def said(key: str, lang: Lang, **slots: object) -> str:
    """Return the words for `key`, slots filled.

    >>> said("today", "en", count=3)
    'To do today: 3'
    """
    text = WORDS[key].in_(lang)
    for name, value in slots.items():
        text = text.replace(f"{{{name}}}", str(value))
    return text


def refused(code: str, lang: Lang, **slots: object) -> Refused:
    """Return the refusal `code`, in words."""
    return Refused(code, said(code, lang, **slots))
