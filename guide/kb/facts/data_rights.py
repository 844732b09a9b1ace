"""Personal data that leaked, and fraud that lives on it."""

from datetime import date

from guide.model.evidence import Fact
from guide.model.text import Text

CHECKED = date(2026, 11, 28)

FACTS: tuple[Fact, ...] = (
    Fact(
        id="consumer-data-crr23",
        topic="privacy",
        says=Text(
            "商家要依法保护消费者的个人信息，不得过度收集，不得强制同意收集无关的信息。",
            "Traders must protect consumers' personal data; they may not collect too much, nor force consent to what the business does not need.",
        ),
        source="consumer-regulation-2024",
        clause="第二十三条第一款",
        quote="经营者应当依法保护消费者的个人信息。经营者在提供商品或者服务时，不得过度收集消费者个人信息",
        since=date(2024, 7, 1),
        confidence="high",
        checked_on=CHECKED,
    ),
    Fact(
        id="data-security-51",
        topic="privacy",
        says=Text(
            "处理个人信息的单位要采取措施，防止未经授权的访问和信息泄露、篡改、丢失。",
            "Whoever processes personal data must take measures against unauthorised access, leaks, changes and loss.",
        ),
        source="personal-information-2021",
        clause="第五十一条",
        quote="并防止未经授权的访问以及个人信息泄露、篡改、丢失",
        since=date(2021, 11, 1),
        confidence="high",
        checked_on=CHECKED,
    ),
    Fact(
        id="data-leak-57",
        topic="privacy",
        says=Text(
            "个人信息已经或者可能泄露的，处理信息的单位要立即补救，并通知主管部门和个人。",
            "If personal data leaked or may have leaked, whoever processes it must remedy this at once and notify the authority and the person.",
        ),
        source="personal-information-2021",
        clause="第五十七条第一款",
        quote="发生或者可能发生个人信息泄露、篡改、丢失的，个人信息处理者应当立即采取补救措施，并通知履行个人信息保护职责的部门和个人。",
        since=date(2021, 11, 1),
        confidence="high",
        checked_on=CHECKED,
        note=Text(
            "补救能有效避免危害的，可以不通知个人。",
            "If the remedy prevents harm effectively, the person need not be told.",
        ),
    ),
    Fact(
        id="data-complaint-65",
        topic="privacy",
        says=Text(
            "谁都可以对违法处理个人信息投诉、举报；收到的部门要及时处理，并告知结果。",
            "Anybody may complain about or report unlawful processing of personal data; the authority must deal with it promptly and tell you the result.",
        ),
        source="personal-information-2021",
        clause="第六十五条第一款",
        quote="任何组织、个人有权对违法个人信息处理活动向履行个人信息保护职责的部门进行投诉、举报。收到投诉、举报的部门应当依法及时处理，并将处理结果告知投诉、举报人。",
        since=date(2021, 11, 1),
        confidence="high",
        checked_on=CHECKED,
    ),
    Fact(
        id="data-damages-69",
        topic="privacy",
        says=Text(
            "处理个人信息造成损害的，处理者不能证明自己没有过错，就要赔。",
            "Whoever processes personal data and causes harm pays for it, unless it proves that it was not at fault.",
        ),
        source="personal-information-2021",
        clause="第六十九条第一款",
        quote="处理个人信息侵害个人信息权益造成损害，个人信息处理者不能证明自己没有过错的，应当承担损害赔偿等侵权责任。",
        since=date(2021, 11, 1),
        confidence="high",
        checked_on=CHECKED,
    ),
    Fact(
        id="fraud-report-30",
        topic="privacy",
        says=Text(
            "谁都可以举报电信网络诈骗，有关部门应当及时处理。",
            "Anybody may report telecom and online fraud, and the authorities must deal with it promptly.",
        ),
        source="anti-fraud-2022",
        clause="第三十条第三款",
        quote="任何单位和个人有权举报电信网络诈骗活动，有关部门应当依法及时处理",
        since=date(2022, 12, 1),
        confidence="high",
        checked_on=CHECKED,
    ),
    Fact(
        id="fraud-logistics-29",
        topic="privacy",
        says=Text(
            "可能被诈骗利用的物流信息、交易信息，属于重点保护的信息。",
            "Logistics and transaction data that fraud may use is given special protection.",
        ),
        source="anti-fraud-2022",
        clause="第二十九条第二款",
        quote="履行个人信息保护职责的部门、单位对可能被电信网络诈骗利用的物流信息、交易信息、贷款信息、医疗信息、婚介信息等实施重点保护。",
        since=date(2022, 12, 1),
        confidence="high",
        checked_on=CHECKED,
    ),
)
