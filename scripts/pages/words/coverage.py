"""The words of the page about coverage."""

from guide.model.text import Text

TITLE = Text("覆盖与核对情况", "Coverage and review")
LEAD = Text(
    "本站知道多少、走得到多少、依据有多新、识别得准不准。数字都在生成网站时由程序数出来。",
    "How much this site knows, covers and has compared, and how well it recognises tracking text. The build counts it all.",
)

HEADINGS: dict[str, Text] = {
    "interview": Text("向导", "The wizard"),
    "steps": Text("步骤", "Steps"),
    "facts": Text("规定", "Rules"),
    "review": Text("核对", "Review"),
    "languages": Text("语言", "Languages"),
    "recognition": Text("识别得准不准", "How well it recognises"),
    "reliability": Text("有几分把握，准几分", "How sure it is, and how often it is right"),
    "bench": Text("快不快", "How fast it is"),
    "links": Text("官方网址还通不通", "Do the official addresses answer"),
    "served": Text("一台服务器能供多少人", "What one server carries"),
    "month": Text("一个月一百万次访问", "A million visits a month"),
    "screen": Text("要点几下，读多少", "How many taps, how much to read"),
}

NOTES: dict[str, Text] = {
    "interview": Text(
        "向导在生成网站时编译成一张有限的表。测试把表里的每条路都走一遍，并与程序的回答逐一比较。",
        "The build compiles the wizard to a finite table. A test walks every path of it and compares each with the program.",
    ),
    "steps": Text(
        "为每一步找一组答案，让建议里真的出现它；找不到的会列在下面。",
        "For each step, answers are sought for which the advice really shows it; those not found are listed.",
    ),
    "facts": Text(
        "没有出处的数字不会出现在页面上；检查发现了，网站就不会生成。",
        "A number without a source reaches no page: a check stops the build.",
    ),
    "review": Text(
        "超过一年没有重新核对，页面会显示提醒。日期按最近一次核对计算。",
        "A page shows a notice when its sources have not been compared for a year. Counted as of the last comparison.",
    ),
    "languages": Text(
        "其他系统的代码原文不算在内：那是别人的话，只照录它原有的语言。",
        "Wording of other systems is not counted: it is quoted in the languages they use.",
    ),
    "recognition": Text(
        "把带标注的物流原句交给识别程序，看排在最前的答案对不对。程序没有用这些句子训练。局限：句子的数量和来源有限，写训练句的人看过它在这些句子上错在哪里，所以没见过的写法会差一些；同一句话，各家快递公司的意思可能不同，以你那家的说明为准。",
        "Labelled tracking lines are given to the program, and its first answer is compared with the label. It was not trained on them. Limits: the lines are few and from few sources, and those who wrote the training lines saw where it failed on them, so unseen wording fares worse; the same words can mean different things at different carriers. What your carrier itself says prevails.",
    ),
    "reliability": Text(
        "程序对每个答案都估计一个把握。把握在 85% 以上时只给一个答案，不到时给三个让你选。",
        "The program estimates how sure it is of each answer. From 85% up it gives one answer, below that three to choose from.",
    ),
    "bench": Text(
        "在同一台机器上与通常的做法轮流测量，每轮都从空的浏览器开始；比值取各轮的中位数，越小越快，换一台机器会不同。一轮里，其他程序占用处理器超过下面写明的份额，这一轮就不算，重新来过。2026 年 11 月 28 日以前公布的“第一个问题”约 1.0 倍是错的：拿来比的页面也带着向导的预加载，等于自己比自己；对着真正的纯页面，当时约为 1.6 倍。",
        "Measured on one machine, taking turns with the usual way, each round from an empty browser; ratios are medians of the rounds, smaller is faster, and machines differ. A round in which other programs took more of the processors than the share below is thrown out and run again. The figure of about 1.0 for the first question, published until 28 November 2026, was wrong: the page it was compared with kept the wizard's own preloads. Against a truly plain page it was about 1.6 then.",
    ),
    "links": Text(
        "生成网站时会逐个检查网址的写法：只收名单上的官方主机，只用 https，不许转到别处。通不通由单独的命令去问：没有回应的再问一次，把回答和日期记下来。打不开时，从官方 App 或者自己打开的官网进去，不要点别人发来的链接。",
        "The build checks how each address is written: official hosts of the list only, https only, nothing that leads on elsewhere. Whether it answers is asked by a separate command: once more where nothing came back, and the answer is kept with its day. If a link does not open, go through the official app or a site you opened yourself, never through a link somebody sent you.",
    ),
    "screen": Text(
        "在 360 像素宽的手机屏幕上，用真的浏览器量出来；六种处境、两种语言里取最差的一个。斜杠后面是一共数了多少。检索用的是读者自己的问法。",
        "Measured in a real browser on a phone's screen 360 pixels wide; the worst of six situations in two languages. Behind a slash stands how many were counted. The searches are readers' own questions.",
    ),
    "served": Text(
        "用本站发布的 nginx 配置，在同一台机器上发出请求，取预先用 Brotli 压好的文件；发请求的程序占掉一部分处理器，所以实际只多不少。网线往往先到头：每秒次数乘以文件大小，就是要的带宽。",
        "The nginx configuration that this site publishes, asked from the same machine, sending files compressed by Brotli beforehand. The asking program takes part of the processors, so a server of its own does more. The line is often the limit: times a second, by the file's size, is the bandwidth it takes.",
    ),
    "month": Text(
        "经验值：谁来、各占多少，是假设的，不是统计；本站不收集访问数据。每次下载多少是测出来的。合计 = 次数 × 每次下载；平均带宽按 30 天；最忙的一小时占一天的一成，其中最忙的一刻按这一小时平均的三倍算。",
        "Rule of thumb: who comes, and in what shares, is assumed; the site collects no statistics. What each visit loads was measured. In a month = visits × what each loads; the average is over 30 days; the busiest hour has a tenth of a day, and its busiest moment three times that hour's average.",
    ),
}
NOT_YET = Text("还没有测量。", "Not measured yet.")

NOT_ASKED = Text(
    "还没有问过这 {count} 个网址通不通：生成网站的机器不一定联网，也没有保存下来的回答。",
    "Nobody has asked yet whether these {count} addresses answer: the build asks no network, and no answers are kept.",
)
ANSWERS: dict[str, Text] = {
    "well": Text("正常（{status}）", "answers ({status})"),
    "moved": Text(
        "转到名单上的另一个网址（{status}）", "leads on to another address of the list ({status})"
    ),
    "elsewhere": Text(
        "转到名单以外的网址（{status}），待核对",
        "leads on to an address not on the list ({status}), to be looked at",
    ),
    "refused": Text("打不开（{status}），待核对", "does not open ({status}), to be looked at"),
    "late": Text("问了两次，都没有等到回应", "asked twice, no answer in time"),
    "none": Text("问了两次，都连不上", "asked twice, no connection"),
    "not-asked": Text("还没有问过", "not asked yet"),
}

LABELS: dict[str, Text] = {
    "questions": Text("问题", "Questions"),
    "nodes": Text("走得到的节点", "Places reached"),
    "options": Text("走得到的选项", "Options reached"),
    "ways": Text("不同的答法", "Ways to answer it all"),
    "paths": Text("不同的路（效果相同的选项算一个）", "Paths (options alike in effect count once)"),
    "longest": Text("最长的一条路要答几题", "Questions on the longest path"),
    "shortest": Text("最短的一条路要答几题", "Questions on the shortest path"),
    "kinds": Text("异常情形", "Kinds of exception"),
    "steps": Text("走得到的步骤", "Steps reached"),
    "facts": Text("规定", "Rules"),
    "high": Text("可信度高", "High confidence"),
    "medium": Text("可信度中", "Medium confidence"),
    "low": Text("可信度低", "Low confidence"),
    "quoted": Text("附有原话", "With their wording"),
    "cited": Text("被用到的", "Used by another record"),
    "as_of": Text("最近一次核对", "Last compared"),
    "oldest": Text("最早一次核对", "Not compared for longest"),
    "next_due": Text("从这天起该重新核对", "Due for review from"),
    "due": Text("现在就该重新核对的", "Already due"),
    "texts": Text("中英文齐全的句子", "Texts in both languages"),
    "missed": Text("没有走到的", "Not reached"),
    "measured_on": Text("测量日期", "Measured on"),
    "processors": Text("处理器个数", "Processors"),
    "browser": Text("浏览器（Chromium）版本", "Version of the browser (Chromium)"),
    "protocol": Text("传输协议", "Protocol"),
    "others": Text(
        "其他程序最多占用处理器", "Largest share of the processors that others may take"
    ),
    "counted": Text("算数的轮数（各种条件合计）", "Rounds that count, all conditions together"),
    "thrown_out": Text("不算的轮数", "Rounds thrown out"),
    "links_last": Text("最近一次问的日期", "Last asked on"),
    "links_answered": Text("有回应的网址", "Addresses that answered"),
    "trace_ms": Text("识别四十行物流信息，毫秒", "A tracking history of forty lines, milliseconds"),
}
OF = Text("{count}（共 {total}）", "{count} of {total}")
ALL = Text("全部 {total}", "all {total}")
TOO_SMALL = Text("没有这样的句子", "no such lines")

COLUMNS: dict[str, Text] = {
    "group": Text("句子", "Lines"),
    "lines": Text("句数", "How many"),
    "first": Text("第一个答案正确", "First answer right"),
    "third": Text("前三个里有正确的", "Right among first three"),
    "missed": Text("异常当成正常", "Exceptions taken for normal"),
    "alarms": Text("正常当成异常", "Normal taken for exceptions"),
    "sure": Text("只给一个答案时正确", "Right where one answer was given"),
    "share": Text("把握", "How sure"),
    "right": Text("其中正确", "Right among them"),
    "figure": Text("测的是什么", "What was measured"),
    "value": Text("结果", "Result"),
    "spread": Text("各轮之间（最低–最高）", "Over the rounds (lowest–highest)"),
    "goal": Text("目标（不超过）", "Goal (at most)"),
    "whose": Text("谁的网址", "Whose"),
    "address": Text("网址", "Address"),
    "answer": Text("回应", "Answer"),
    "asked_on": Text("哪天问的", "Asked on"),
}

# A group is named by a language and an origin, "zh recorded".
LANGUAGES: dict[str, Text] = {"zh": Text("中文", "Chinese"), "en": Text("英文", "English")}
ORIGINS: dict[str, Text] = {
    "all": Text("全部", "all"),
    "in the wild": Text("真实出现过的", "seen in real use"),
    "recorded": Text("实际记录", "recorded"),
    "sample": Text("公开样例", "published samples"),
    "template": Text("快递公司的模板", "carriers' templates"),
    "demo": Text("演示数据", "demonstrations"),
    "annotation": Text("文档注释", "notes in documents"),
    "code_text": Text("代码表里的文字", "texts of code tables"),
}
