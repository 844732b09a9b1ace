"""The appeal to the postal administration."""

from datetime import date

from guide.model.evidence import Fact
from guide.model.quantities import Days, Years, Yuan
from guide.model.text import Text

CHECKED = date(2026, 11, 22)
ADDED = date(2026, 11, 28)

FACTS: tuple[Fact, ...] = (
    Fact(
        id="appeal-mediation-emm30",
        topic="appeal_12305",
        says=Text(
            "对投诉结果不满意，或者没有及时处理，可以申诉；邮政管理部门居中调解，企业要处理并反馈。",
            "If a complaint's result does not satisfy you, or it was not handled in time, you may appeal; the postal administration mediates, and the company must act and report back.",
        ),
        source="express-market-2024",
        clause="第三十条",
        quote="邮政管理部门对用户提出的快递服务质量申诉实施调解。",
        since=date(2024, 3, 1),
        confidence="high",
        checked_on=CHECKED,
        note=Text(
            "申诉是调解，不是裁决，不能强制赔钱。",
            "An appeal is mediation, not a verdict; it cannot force a payment.",
        ),
    ),
    Fact(
        id="appeal-noncooperation-fine",
        topic="appeal_12305",
        says=Text(
            "快递企业在申诉里不配合，先责令改正、警告或通报批评，严重的还可罚 3000 元以下。",
            "A carrier that does not cooperate in an appeal: an order to correct and a warning; if serious, a fine of up to 3,000 yuan.",
        ),
        source="express-market-2024",
        clause="第五十五条",
        quote="情节严重的，并处3000元以下的罚款",
        since=date(2024, 3, 1),
        confidence="high",
        checked_on=CHECKED,
        values=(("fine_max", Yuan(3000)),),
    ),
    Fact(
        id="appeal-law-breach-investigate",
        topic="appeal_12305",
        says=Text(
            "从申诉里看出可能违法，邮政管理部门就有义务去查、去处理。",
            "If an appeal points to a breach of law, the postal administration must investigate.",
        ),
        source="express-market-2024",
        clause="第四十二条第二款",
        quote="用户申诉反映的快递服务问题涉嫌违反邮政管理的法律、行政法规、规章的，邮政管理部门应当依法调查和处理。",
        since=date(2024, 3, 1),
        confidence="high",
        checked_on=CHECKED,
    ),
    Fact(
        id="appeal-rule-name",
        topic="appeal_12305",
        says=Text(
            "现行的申诉规则叫《邮政业用户申诉处理办法》，取代了以“消费者”为名的旧办法。",
            "The appeal rules in use are the Measures for Handling Postal-Industry User Appeals, which replaced the Consumer Appeal Measures.",
        ),
        source="postal-appeal-measures",
        clause="名称/版本",
        quote="",
        since=date(2023, 12, 18),
        confidence="medium",
        checked_on=CHECKED,
        note=Text(
            "文号和施行日期没有核实，“自何时”写的是最早见到文本的日子。以官方最新文本为准。",
            'Number and date of effect are not verified; "since" is the earliest day the text was seen. Check the latest official text.',
        ),
    ),
    Fact(
        id="appeal-30-days",
        topic="appeal_12305",
        says=Text(
            "邮政管理部门收到申诉，在 30 日内答复你，和邮政法的规定一致。",
            "The postal administration answers within 30 days of receiving the appeal, as the Postal Law says.",
        ),
        source="postal-appeal-measures",
        clause="第四条",
        quote="",
        since=date(2023, 12, 18),
        confidence="medium",
        checked_on=CHECKED,
        period=Days(30),
        starts=Text(
            "邮政管理部门收到申诉之日", "the day the postal administration receives the appeal"
        ),
        moves="open",
        values=(("authority_reply", Days(30)),),
        note=Text(
            "办法只读到片段；期限本身另有邮政法作依据。以官方最新文本为准。",
            "Only fragments of the Measures were read; the period itself also stands in the Postal Law. Check the latest official text.",
        ),
    ),
    Fact(
        id="appeal-preconditions",
        topic="appeal_12305",
        says=Text(
            "申诉要先向企业投诉，对结果不满意，或者超过 7 日没处理；要有明确的对象、理由、请求和事实；同一件事没有被受理过，也不在诉讼、仲裁等程序里。",
            "Before an appeal: complain to the company and be unsatisfied, or be left without an answer for over 7 days. Say whom the appeal is against, why, what you ask for and the facts. The matter must not have been taken before, nor be in court, arbitration or the like.",
        ),
        source="postal-appeal-measures",
        clause="第九条",
        quote="",
        since=date(2023, 12, 18),
        confidence="medium",
        checked_on=CHECKED,
        period=Days(7),
        starts=Text("向企业投诉之日", "the day you complain to the company"),
        moves="open",
        values=(("company_wait", Days(7)),),
        note=Text(
            "据转载片段整理，可能还有别的条件。以官方最新文本为准。",
            "Compiled from reprinted fragments; there may be further conditions. Check the latest official text.",
        ),
    ),
    Fact(
        id="appeal-evidence-needed",
        topic="appeal_12305",
        says=Text(
            "申诉要提供运单号等服务信息，以及与它对应的本人证件信息；托人办的要有签名的委托书。",
            "An appeal needs details of the service, such as the tracking number, and matching identity details; a proxy needs a signed authorisation.",
        ),
        source="postal-appeal-measures",
        clause="第十条",
        quote="应当提供经其使用并有异议的邮政服务、快递服务信息，以及服务信息对应的用户证件信息",
        since=date(2023, 12, 18),
        confidence="medium",
        checked_on=CHECKED,
        note=Text("以官方最新文本为准。", "Check the latest official text."),
    ),
    Fact(
        id="appeal-scope",
        topic="appeal_12305",
        says=Text(
            "申诉管的是邮政和快递的服务质量，不管商品好坏和买卖纠纷。",
            "An appeal is about how the post or a courier served you. Faulty goods and disputes over the sale do not belong there.",
        ),
        source="postal-appeal-measures",
        clause="第八条",
        quote="",
        since=date(2023, 12, 18),
        confidence="medium",
        checked_on=CHECKED,
        note=Text(
            "后半句是反过来推的。以官方最新文本为准。",
            "The second half is an inference. Check the latest official text.",
        ),
    ),
    Fact(
        id="appeal-company-15d-old",
        topic="appeal_12305",
        says=Text(
            "旧办法（2014 年）：企业 15 日内向申诉中心答复，申诉要在一年内提出。新办法是否沿用没有核实，宜尽早申诉。",
            "Old measures (2014): the company answered the centre within 15 days and appeals had to come within one year. Whether this still holds is not verified; appeal early.",
        ),
        source="postal-appeal-2014",
        clause="旧《邮政业消费者申诉处理办法》（2014）",
        quote="",
        since=date(2014, 9, 1),
        until=date(2023, 12, 18),
        confidence="medium",
        checked_on=CHECKED,
        values=(("company_to_centre_old", Days(15)), ("appeal_limit_old", Years(1))),
        note=Text(
            "已被取代，只作历史；失效的准确日期没有核实，写的是最早见到新办法的日子。以官方最新文本为准。",
            "Superseded, kept as history; the exact end is not verified, the date given is when the new measures were first seen. Check the latest official text.",
        ),
    ),
    Fact(
        id="appeal-channels",
        topic="appeal_12305",
        says=Text(
            "申诉先用国家邮政局的申诉网站，也可以用它的微信公众号；电话 12305 放在后面。",
            "Appeal on the State Post Bureau's appeal site first, or through its WeChat account; the phone number 12305 comes second.",
        ),
        source="appeal-channels-web",
        clause="渠道",
        quote="",
        since=date(2024, 4, 7),
        confidence="medium",
        checked_on=ADDED,
        note=Text(
            "网址没有在线打开核对，入口来自转载。以官方最新文本为准。",
            "The address was not opened live; the ways come from reprints. Check the latest official text.",
        ),
    ),
    Fact(
        id="appeal-number-12305",
        topic="appeal_12305",
        says=Text(
            "12305 还打得通的，不在省会要加拨省会区号，人工一般在工作日 8:30 到 17:30。打不通，改打 12345 请它转办。",
            "Where 12305 still answers, dial the provincial capital's area code first if you are elsewhere; staff usually answer on working days 8:30 to 17:30. If nobody answers, call 12345 and ask them to pass it on.",
        ),
        source="appeal-number-web",
        clause="渠道",
        quote="",
        since=date(2024, 1, 20),
        confidence="low",
        checked_on=ADDED,
        note=Text(
            "网上有说法称 12305 在一些地方已经并入 12345，说法互相矛盾，没有找到官方通知。以官方最新文本为准。",
            "Some say online that 12305 has been merged into 12345 in places; they contradict each other and no official notice was found. Check the latest official text.",
        ),
    ),
)
