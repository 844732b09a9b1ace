"""The law of sale and of errands beyond the main remedies."""

from datetime import date

from guide.model.evidence import Fact
from guide.model.text import Text

CHECKED = date(2026, 11, 28)

FACTS: tuple[Fact, ...] = (
    Fact(
        id="terminate-refusal-563",
        topic="remedies",
        says=Text(
            "期限还没到，对方就明说或者用行动表明不履行主要义务的，可以解除合同。",
            "If, before it is due, the other side says or shows that it will not perform its main duty, the contract may be ended.",
        ),
        source="civil-code",
        clause="第五百六十三条第一款第（二）项",
        quote="（二）在履行期限届满前，当事人一方明确表示或者以自己的行为表明不履行主要债务；",
        since=date(2021, 1, 1),
        confidence="high",
        checked_on=CHECKED,
    ),
    Fact(
        id="cooperate-509",
        topic="remedies",
        says=Text(
            "双方都要讲诚信，履行通知、协助、保密这些义务，例如帮着查件。",
            "Both sides act in good faith: they notify each other, help and keep confidences, for instance by helping to trace a parcel.",
        ),
        source="civil-code",
        clause="第五百零九条第二款",
        quote="当事人应当遵循诚信原则，根据合同的性质、目的和交易习惯履行通知、协助、保密等义务。",
        since=date(2021, 1, 1),
        confidence="high",
        checked_on=CHECKED,
        note=Text(
            "“帮着查件”是我们举的例子。",
            "Helping to trace a parcel is our example.",
        ),
    ),
    Fact(
        id="mitigate-cost-591",
        topic="remedies",
        says=Text(
            "为了不让损失扩大而花的合理费用，由违约的一方出。",
            "The side in breach bears the reasonable costs of keeping the loss from growing.",
        ),
        source="civil-code",
        clause="第五百九十一条第二款",
        quote="当事人因防止损失扩大而支出的合理费用，由违约方负担。",
        since=date(2021, 1, 1),
        confidence="high",
        checked_on=CHECKED,
    ),
    Fact(
        id="risk-named-place-607",
        topic="risk",
        says=Text(
            "卖家按约定运到买家指定的地点、交给承运人之后，风险归买家；网店卖货另有规定。",
            "Once the seller, as agreed, has brought the goods to the place the buyer named and handed them to the carrier, the risk is the buyer's. For online shops other rules come first.",
        ),
        source="civil-code",
        clause="第六百零七条第一款",
        quote="出卖人按照约定将标的物运送至买受人指定地点并交付给承运人后，标的物毁损、灭失的风险由买受人承担。",
        since=date(2021, 1, 1),
        confidence="high",
        checked_on=CHECKED,
        note=Text(
            "个人之间用快递寄，这一款怎么用有不同看法；末句指电子商务法第二十条。",
            "How this clause fits a private sale sent by courier is disputed. The last sentence refers to the E-commerce Law, art. 20.",
        ),
    ),
    Fact(
        id="seller-knew-621",
        topic="evidence",
        says=Text(
            "卖家知道或者应当知道东西不合约定的，不能拿“你说晚了”来挡。",
            "A seller who knew or should have known of the fault cannot object that you told it too late.",
        ),
        source="civil-code",
        clause="第六百二十一条第三款",
        quote="出卖人知道或者应当知道提供的标的物不符合约定的，买受人不受前两款规定的通知时间的限制。",
        since=date(2021, 1, 1),
        confidence="high",
        checked_on=CHECKED,
    ),
    Fact(
        id="short-inspection-622",
        topic="evidence",
        says=Text(
            "约定的检验时间太短、来不及全面检验的，只算外观瑕疵的提出期限。",
            "If the agreed time is too short for a full inspection, it counts only for objecting to visible faults.",
        ),
        source="civil-code",
        clause="第六百二十二条第一款",
        quote="当事人约定的检验期限过短，根据标的物的性质和交易习惯，买受人在检验期限内难以完成全面检验的，该期限仅视为买受人对标的物的外观瑕疵提出异议的期限。",
        since=date(2021, 1, 1),
        confidence="high",
        checked_on=CHECKED,
    ),
    Fact(
        id="signed-slip-623",
        topic="evidence",
        says=Text(
            "没约定检验时间、签了写明数量型号的送货单的，推定数量和外观已经检验过；有证据可以推翻。",
            "With no agreed time, signing a slip that states quantity and model is taken to mean that you checked quantity and visible faults. Evidence may disprove it.",
        ),
        source="civil-code",
        clause="第六百二十三条",
        quote="当事人对检验期限未作约定，买受人签收的送货单、确认单等载明标的物数量、型号、规格的，推定买受人已经对数量和外观瑕疵进行检验，但是有相关证据足以推翻的除外。",
        since=date(2021, 1, 1),
        confidence="high",
        checked_on=CHECKED,
    ),
    Fact(
        id="agent-fault-929",
        topic="contract",
        says=Text(
            "收费替人办事的，因过错造成损失要赔；免费帮忙的，故意或者重大过失才赔。",
            "Whoever acts for another for a fee pays for loss caused by its fault; whoever does so for free pays only for intent or gross negligence.",
        ),
        source="civil-code",
        clause="第九百二十九条第一款",
        quote="有偿的委托合同，因受托人的过错造成委托人损失的，委托人可以请求赔偿损失。无偿的委托合同，因受托人的故意或者重大过失造成委托人损失的，委托人可以请求赔偿损失。",
        since=date(2021, 1, 1),
        confidence="high",
        checked_on=CHECKED,
        note=Text(
            "转运、代购、跑腿算委托还是运输，看合同怎么写。",
            "Whether forwarding, buying or errands are a mandate or carriage depends on the contract.",
        ),
    ),
    Fact(
        id="sender-declare-825",
        topic="contract",
        says=Text(
            "寄件人申报不实、漏报重要情况，给承运人造成损失的，要赔。",
            "A sender whose wrong or missing particulars cause the carrier loss must pay for it.",
        ),
        source="civil-code",
        clause="第八百二十五条第二款",
        quote="因托运人申报不实或者遗漏重要情况，造成承运人损失的，托运人应当承担赔偿责任。",
        since=date(2021, 1, 1),
        confidence="high",
        checked_on=CHECKED,
    ),
)
