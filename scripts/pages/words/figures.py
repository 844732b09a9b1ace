"""The words for what is measured: names of the figures, and their units."""

from guide.model.text import Text

FIGURES: dict[str, Text] = {
    "first-question": Text(
        "第一个问题可用，与纯 JavaScript 相比", "First usable question, against plain JavaScript"
    ),
    "first-advice": Text(
        "第一次得到建议，与未裁剪的 Pyodide 相比", "First advice, against stock Pyodide"
    ),
    "first-advice-quarter-cpu": Text(
        "同上，处理器只用四分之一", "The same on a quarter of the processor"
    ),
    "first-advice-slow-net": Text("同上，慢速网络", "The same on a slow network"),
    "step-median": Text("答一题，中位数", "One answer, median"),
    "step-p95": Text("答一题，较慢的二十分之一", "One answer, slowest twentieth"),
    "phone-line": Text(
        "启动后认第一句，处理器只用四分之一",
        "First line after the start, on a quarter of the processor",
    ),
    "before-first-question": Text("第一个问题之前的下载量", "Download before the first question"),
    "runtime": Text(
        "Python 的下载量（很少用到的第二部分不算）",
        "Download of the Python (without its second part, which is rarely asked for)",
    ),
    "snapshot": Text(
        "内存快照的下载量（快速网络才用）", "Download of the memory snapshot (fast links only)"
    ),
    "first-page": Text("首页的下载量", "Download of the first page"),
    "build": Text("构建两种语言的网站", "Building the site in both languages"),
    "taps": Text(
        "贴上轨迹到第一件要做的事，点几下", "Taps from the pasted text to the first thing to do"
    ),
    "typed": Text("轨迹里有、却还要再填的", "Told by the pasted text, and still to be typed"),
    "screens": Text("收起来的结果有几屏", "Screens of a folded result"),
    "before-zh": Text(
        "第一件要做的事之前要读的字数，不算你自己的回答（中文）",
        "Characters to read before the first thing to do, without your own answers (Chinese)",
    ),
    "before-en": Text(
        "第一件要做的事之前要读的词数，不算你自己的回答（英文）",
        "Words to read before the first thing to do, without your own answers (English)",
    ),
    "contact": Text(
        "该有电话或网址、却没有的步骤", "Steps without the number or page that is known"
    ),
    "search-zh": Text(
        "检索前三条里没有答案的问法（中文）",
        "Questions not answered by the first three found (Chinese)",
    ),
    "search-en": Text(
        "检索前三条里没有答案的问法（英文）",
        "Questions not answered by the first three found (English)",
    ),
}
UNITS: dict[str, Text] = {
    "ratio": Text("{n} 倍", "{n} ×"),
    "ms": Text("{n} 毫秒", "{n} ms"),
    "s": Text("{n} 秒", "{n} s"),
    "kb": Text("{n} KB", "{n} KB"),
    "mb": Text("{n} MB", "{n} MB"),
}
