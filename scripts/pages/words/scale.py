"""The words of the sections on hosting, on the page about coverage."""

from guide.model.text import Text

SERVED: dict[str, Text] = {
    "page": Text("向导的页面", "The wizard's page"),
    "kind": Text("一种情形的页面", "The page of one kind"),
    "bundle": Text("向导的脚本", "The wizard's script"),
    "snapshot": Text("内存快照", "The snapshot of memory"),
}
READERS: dict[str, Text] = {
    "kind": Text("从搜索直接打开一种情形的页面", "Straight to a kind's page from a search"),
    "fast": Text(
        "第一次用向导，快的网络（含离线用的一份）",
        "First time in the wizard, fast link (with the copy for offline use)",
    ),
    "middle": Text("第一次用向导，9 Mbit/s", "First time in the wizard, 9 Mbit/s"),
    "slow": Text("第一次用向导，1.6 Mbit/s", "First time in the wizard, 1.6 Mbit/s"),
    "returning": Text("用过，再来一次", "Was there before, comes again"),
}
COLUMNS: dict[str, Text] = {
    "file": Text("文件", "File"),
    "kb": Text("压缩后", "Compressed"),
    "h2": Text("每秒次数（HTTP/2，TLS）", "A second (HTTP/2, TLS)"),
    "h1": Text("每秒次数（HTTP/1.1）", "A second (HTTP/1.1)"),
    "reader": Text("谁来", "Who comes"),
    "share": Text("占比", "Share"),
    "visits": Text("次数", "Visits"),
    "each": Text("每次下载", "Each loads"),
    "total": Text("一个月合计", "In a month"),
}
LABELS: dict[str, Text] = {
    "measured_on": Text("测量日期", "Measured on"),
    "processors": Text("处理器个数", "Processors"),
    "server": Text("服务器程序", "Server"),
    "month_visits": Text("一个月的访问次数（假设）", "Visits in a month (assumed)"),
    "month_size": Text("一个月的流量", "Sent in a month"),
    "mean_bits": Text("平均带宽", "Bandwidth on average"),
    "peak_bits": Text("最忙时的带宽", "Bandwidth at the busiest moment"),
    "peak_requests": Text("最忙时每秒请求", "Requests in the busiest second"),
}
