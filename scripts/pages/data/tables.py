"""The tables of public data: which there are, their columns, and what each column holds.

This is the data dictionary: `scripts.pages.data.files` writes the files from it, and the page about
the data prints it. What no page publishes is not in it: systems without a public name, telephone
numbers of low confidence, and hearsay about platforms.
"""

from guide.model.text import Text
from scripts.pages.data.columns import Column, Table, in_words, joined, only_if, own, unit, words
from scripts.pages.data.rows import codes, options, paragraphs, rest_days, steps_of, values

ID = own("id", Text("不变的名字，链接和引用靠它", "a name that never changes; links rely on it"))
TITLE = words("title", Text("名称", "title"))
CHECKED = own(
    "checked_on", Text("最后一次核对的日期", "the day it was last compared with its source"), "date"
)
CONFIDENCE = own(
    "confidence",
    Text(
        "可信度：high 已与公开的法规文本核对，medium 读自转载或摘录，low 网上常见说法",
        "high: compared with a public text of the law; medium: read from a copy; low: hearsay",
    ),
)
FACTS = own("facts", Text("引用的规定", "the facts it cites"), "list", names="facts")
PLACE = Text("顺序，从 1 起", "place in the order, from 1")


def hours(name: str, says: Text) -> Column:
    """Return a column that holds the rule of thumb `name` of a kind, in hours."""
    return Column(f"{name}_hours", says, lambda kb, r: getattr(r.wait, name).n, "integer")


def telephone(number: str) -> str:
    """Return `number` as a tel: address, which no spreadsheet takes for a number or a sum."""
    return number and f"tel:{number}"


TABLES: tuple[Table, ...] = (
    Table(
        "facts",
        Text("规定：条文、原话、施行日期、可信度", "Facts: clause, quote, dates, confidence"),
        lambda kb: kb.facts.values(),
        (
            ID,
            own("topic", Text("主题", "topic")),
            words("says", Text("用平常话说的意思", "what it means in plain words")),
            own("source", Text("出自哪部文件", "the document it stands in"), names="sources"),
            own("clause", Text("现行条号", "the clause as numbered today")),
            own("clause_before", Text("旧条号，没有则空", "its former number, if any")),
            own("quote", Text("原话，一字不改", "the words of the document, unaltered")),
            words("starts", Text("期限从何时起算", "from when its period runs")),
            own(
                "moves",
                Text(
                    "末日遇休息日是否顺延：yes、no，open 为法律没有写明",
                    "whether a last day on a rest day moves; open: the law does not say",
                ),
            ),
            own("since", Text("施行日期", "in force since"), "date"),
            own("until", Text("失效日期，空为现行", "repealed on; empty: in force"), "date"),
            CONFIDENCE,
            CHECKED,
        ),
    ),
    Table(
        "fact_values",
        Text("规定中的期限、金额和倍数", "Periods, amounts and factors that facts set"),
        values,
        (
            Column("fact", Text("规定", "the fact"), lambda kb, r: r.fact.id, names="facts"),
            own("name", Text("名称；period 是期限", "its name; period is the period")),
            Column("n", Text("数值", "the number"), lambda kb, r: r.quantity.n, "integer"),
            Column("unit", Text("单位", "the unit"), lambda kb, r: unit(r.quantity)),
        ),
        ("fact", "name"),
    ),
    Table(
        "sources",
        Text("查阅的文件", "Documents read"),
        lambda kb: kb.sources.values(),
        (
            ID,
            TITLE,
            words("issuer", Text("发布机关", "who issued it")),
            own("kind", Text("文件种类", "what kind of document")),
            own("version", Text("版本", "version")),
            own("in_force_since", Text("施行日期", "in force since"), "date"),
            own("url", Text("官方地址，没有见到则空", "official address, empty if none was seen")),
            CHECKED,
        ),
    ),
    Table(
        "kinds",
        Text("异常情形", "Kinds of exception"),
        lambda kb: kb.kinds.values(),
        (
            ID,
            TITLE,
            own("phase", Text("包裹走到哪一步", "how far the parcel has come")),
            words("means", Text("什么意思", "what it means")),
            words("who_acts", Text("谁先行动", "who should act")),
            Column(
                "normal",
                Text("多久算正常", "how long is normal"),
                lambda kb, r: r.wait.says,
                texts=True,
            ),
            hours("check", Text("过多少小时去看看", "hours after which to look again")),
            hours("act", Text("过多少小时该行动", "hours after which to act")),
            hours("escalate", Text("过多少小时该升级", "hours after which to escalate")),
            Column(
                "basis",
                Text(
                    "上面几项的依据：thumb 经验值，sourced 有出处",
                    "basis of these: thumb, our rule of thumb; sourced, from a source",
                ),
                lambda kb, r: r.wait.basis,
            ),
            Column(
                "evidence",
                Text("要留的证据，一行一条", "evidence to keep, one per line"),
                lambda kb, r: joined(kb, r.evidence),
                texts=True,
            ),
            Column(
                "never",
                Text("千万别做，一行一条", "what never to do, one per line"),
                lambda kb, r: joined(kb, r.never),
                texts=True,
            ),
            own("harms", Text("对人意味着什么", "what it can mean for the person"), "list"),
            own("examples", Text("可能看到的字样", "how it may look on a screen"), "list"),
            own("asked", Text("大家怎么问（中文）", "how people ask for it in Chinese"), "list"),
            own("asked_en", Text("大家怎么问（英文）", "how people ask for it in English"), "list"),
            FACTS,
        ),
        wait=lambda kind: kind.wait,
    ),
    Table(
        "claims",
        Text("可以要求什么：谁向谁，凭什么", "Claims: who can ask whom for what"),
        lambda kb: kb.claims.values(),
        (
            ID,
            own("against", Text("向谁", "of whom")),
            TITLE,
            words("says", Text("一句话说明", "in one sentence")),
            words("remedy", Text("可以要什么", "what may be asked for")),
            Column(
                "ways",
                Text(
                    "成立的条件：问题=答案，一行一种，满足一种即可",
                    "conditions as question=answers, one way per line; one of them is enough",
                ),
                lambda kb, r: "\n".join(only_if(way) for way in r.ways),
            ),
            own("harms", Text("出了什么问题", "what went wrong"), "list"),
            own("rungs", Text("可以走到的台阶", "rungs that it leads to"), "list", names="rungs"),
            own("letters", Text("文书", "letters"), "list", names="letters"),
            Column(
                "clocks",
                Text("期限：规定=从哪天起", "periods as fact=date from which they run"),
                lambda kb, r: tuple(f"{runs.fact}={runs.date}" for runs in r.clocks),
                "list",
            ),
            words("argued", Text("有争议的地方", "what is disputed")),
            FACTS,
        ),
    ),
    Table(
        "steps",
        Text("每种情形的步骤", "The steps of every kind"),
        steps_of,
        (
            Column("kind", Text("情形", "the kind"), lambda kb, r: r.whole.id, names="kinds"),
            own("place", PLACE, "integer"),
            Column("id", Text("步骤的名字", "the name of the step"), lambda kb, r: r.part.id),
            Column("does", Text("做什么", "what to do"), lambda kb, r: r.part.does, texts=True),
            Column("how", Text("怎么做", "how"), lambda kb, r: r.part.how, texts=True),
            Column(
                "when",
                Text("now 现在，next 接下来，later 再往后", "now, next or later"),
                lambda kb, r: r.part.when,
            ),
            Column(
                "only_if",
                Text("条件：问题=答案，都要成立", "conditions as question=answers; all hold"),
                lambda kb, r: only_if(r.part.only_if),
            ),
            Column(
                "condition",
                Text("同样的条件，用话说", "the same conditions in words"),
                lambda kb, r: in_words(kb, r.part.only_if),
                texts=True,
            ),
            Column(
                "channel", Text("渠道", "channel"), lambda kb, r: r.part.channel, names="channels"
            ),
            Column("rung", Text("台阶", "rung"), lambda kb, r: r.part.rung, names="rungs"),
            Column("letter", Text("文书", "letter"), lambda kb, r: r.part.letter, names="letters"),
            Column("facts", FACTS.says, lambda kb, r: r.part.facts, "list", names="facts"),
        ),
        ("kind", "id"),
        wait=lambda placed: placed.whole.wait,
    ),
    Table(
        "states",
        Text("正常状态", "Normal states"),
        lambda kb: kb.states.values(),
        (
            ID,
            TITLE,
            words("means", Text("什么意思", "what it means")),
            words("next", Text("接下来会怎样", "what comes next")),
            words("beware", Text("别看成什么", "what it is mistaken for")),
            own("kinds", Text("可能变成的情形", "kinds it may turn into"), "list", names="kinds"),
        ),
    ),
    Table(
        "questions",
        Text("向导的问题", "The questions of the wizard"),
        lambda kb: kb.questions.values(),
        (
            ID,
            TITLE,
            words("why", Text("为什么问", "why it is asked")),
            Column(
                "only_if",
                Text("什么时候问，空为总是问", "when it is asked; empty: always"),
                lambda kb, r: only_if(r.only_if),
            ),
            Column(
                "also_if",
                Text("另一种会问的情况", "another case in which it is asked"),
                lambda kb, r: only_if(r.also_if),
            ),
        ),
    ),
    Table(
        "options",
        Text("问题的选项", "The options of each question"),
        options,
        (
            Column(
                "question", Text("问题", "question"), lambda kb, r: r.whole.id, names="questions"
            ),
            own("place", PLACE, "integer"),
            Column("value", Text("选项的名字", "name of the option"), lambda kb, r: r.part.value),
            Column("title", TITLE.says, lambda kb, r: r.part.title, texts=True),
        ),
        ("question", "value"),
    ),
    Table(
        "channels",
        Text("渠道：找谁", "Channels: whom to turn to"),
        lambda kb: kb.channels.values(),
        (
            ID,
            TITLE,
            words("what_for", Text("适合做什么", "what it is for")),
            words("when", Text("什么时候用", "when it opens")),
            words("how", Text("怎么联系", "how")),
            words("bring", Text("准备什么", "what to bring")),
            words("cannot", Text("做不到什么", "what it cannot do")),
            words("cost", Text("花费", "cost")),
            Column(
                "phone",
                Text("电话，写作 tel: 地址", "telephone, as a tel: address"),
                lambda kb, r: telephone(r.phone),
            ),
            own("url", Text("网址", "website")),
            FACTS,
            CONFIDENCE,
            CHECKED,
        ),
    ),
    Table(
        "rungs",
        Text("升级阶梯", "The ladder"),
        lambda kb: kb.rungs.values(),
        (
            ID,
            TITLE,
            own("channel", Text("渠道", "channel"), names="channels"),
            words("when", Text("什么时候", "when")),
            words("who", Text("谁可以", "who")),
            words("how", Text("怎么做", "how")),
            words("why", Text("为什么有用", "why")),
            words("cost", Text("花费", "cost")),
            words("closes", Text("走这一步会影响什么", "which other door it closes")),
            words("answer", Text("多久答复", "when to expect an answer")),
            FACTS,
        ),
    ),
    Table(
        "carriers",
        Text("快递企业", "Carriers"),
        lambda kb: kb.carriers.values(),
        (
            ID,
            TITLE,
            own("group", Text("cn 国内，pickup 驿站快递柜，intl 国际", "cn, pickup or intl")),
            Column(
                "hotline",
                Text(
                    "客服电话，写作 tel: 地址；可信度低的不列出",
                    "hotline, as a tel: address; left out where confidence is low",
                ),
                lambda kb, r: "" if r.hotline_confidence == "low" else telephone(r.hotline),
            ),
            Column(
                "confidence",
                Text("客服电话的可信度", "confidence of the hotline"),
                lambda kb, r: r.hotline_confidence,
            ),
            own("site", Text("官网", "website")),
            CHECKED,
        ),
    ),
    Table(
        "statuses",
        Text("别的系统的状态代码", "Status codes of other systems"),
        codes,
        (
            Column("system", Text("系统", "the system"), lambda kb, r: r.whole.id),
            Column("code", Text("代码", "the code"), lambda kb, r: r.part.code),
            Column(
                "system_title",
                Text("系统的名称", "name of the system"),
                lambda kb, r: r.whole.title,
                texts=True,
            ),
            Column(
                "says",
                Text("那个系统自己的说法", "the system's own wording"),
                lambda kb, r: r.part.says,
                texts=True,
            ),
            Column(
                "maps_to",
                Text("在这里是哪种情形或状态", "the kinds or states it is here"),
                lambda kb, r: r.part.maps_to,
                "list",
            ),
        ),
        ("system", "code"),
    ),
    Table(
        "letters",
        Text("文书的段落", "The paragraphs of letters"),
        paragraphs,
        (
            Column("letter", Text("文书", "the letter"), lambda kb, r: r.whole.id),
            own("place", PLACE, "integer"),
            Column("title", TITLE.says, lambda kb, r: r.whole.title, texts=True),
            Column(
                "only_if",
                Text("什么时候写这一段，空为总是写", "when it is written; empty: always"),
                lambda kb, r: only_if(r.part.only_if),
            ),
            Column(
                "text",
                Text("文字，{blank:…} 是要填的空", "the text; {blank:…} is a gap to fill"),
                lambda kb, r: r.part.text,
                texts=True,
            ),
        ),
        ("letter", "place"),
    ),
    Table(
        "myths",
        Text("常见误解", "Common myths"),
        lambda kb: kb.myths.values(),
        (
            ID,
            words("belief", Text("常见说法", "what people say")),
            words("truth", Text("实际上", "what is true")),
            FACTS,
        ),
    ),
    Table(
        "rest_days",
        Text("节假日和调休上班日", "Public holidays and make-up workdays"),
        rest_days,
        (
            own("day", Text("日期", "date"), "date"),
            own("off", Text("true 放假，false 调休上班", "true: off; false: worked"), "boolean"),
            own("source", Text("公布通知的地址", "address of the notice that sets it")),
        ),
        ("day",),
    ),
)
