"""What may be asked when a contract of sale or carriage is not kept, and how it ends."""

from datetime import date

from guide.model.evidence import Fact
from guide.model.text import Text

CHECKED = date(2026, 11, 28)
_CIVIL_CODE = date(2021, 1, 1)

FACTS: tuple[Fact, ...] = (
    Fact(
        id="breach-liability-577",
        topic="remedies",
        says=Text(
            "一方不履行合同，或者履行得不符合约定，应当继续履行、补救或者赔偿损失。",
            "Whoever does not perform a contract, or not as agreed, must go on performing, remedy it or pay damages.",
        ),
        source="civil-code",
        clause="第五百七十七条",
        quote="当事人一方不履行合同义务或者履行合同义务不符合约定的，应当承担继续履行、采取补救措施或者赔偿损失等违约责任。",
        since=_CIVIL_CODE,
        confidence="high",
        checked_on=CHECKED,
    ),
    Fact(
        id="remedies-582",
        topic="remedies",
        says=Text(
            "履行不符合约定又没有约定怎么办的，可以合理选择：修理、重作、更换、退货、减少价款。",
            "If performance is not as agreed and nothing else was agreed, you may reasonably choose repair, remaking, replacement, return or a lower price.",
        ),
        source="civil-code",
        clause="第五百八十二条",
        quote="受损害方根据标的的性质以及损失的大小，可以合理选择请求对方承担修理、重作、更换、退货、减少价款或者报酬等违约责任。",
        since=_CIVIL_CODE,
        confidence="high",
        checked_on=CHECKED,
    ),
    Fact(
        id="quality-617",
        topic="remedies",
        says=Text(
            "交付的东西不符合质量要求，买的人可以要求修、换、退、减价和赔偿。",
            "If the goods do not meet the quality required, the buyer may ask for repair, replacement, return, a lower price and damages.",
        ),
        source="civil-code",
        clause="第六百一十七条",
        quote="出卖人交付的标的物不符合质量要求的，买受人可以依据本法第五百八十二条至第五百八十四条的规定请求承担违约责任。",
        since=_CIVIL_CODE,
        confidence="high",
        checked_on=CHECKED,
    ),
    Fact(
        id="reject-defective-610",
        topic="remedies",
        says=Text(
            "质量不合格、达不到买的目的，可以拒收或者解除合同；拒收、解除之后，毁损、灭失的风险在卖家。",
            "If defects defeat the purpose, the buyer may refuse the goods or end the contract; after that the risk of damage or loss is the seller's.",
        ),
        source="civil-code",
        clause="第六百一十条",
        quote="买受人拒绝接受标的物或者解除合同的，标的物毁损、灭失的风险由出卖人承担。",
        since=_CIVIL_CODE,
        confidence="high",
        checked_on=CHECKED,
    ),
    Fact(
        id="terminate-notice-565",
        topic="remedies",
        says=Text(
            "解除合同要通知对方，通知到达时解除；也可以写明期限，到期不履行就自动解除。",
            "To end a contract you notify the other side; it ends when the notice arrives, or on the day set in it if nothing is performed by then.",
        ),
        source="civil-code",
        clause="第五百六十五条第一款",
        quote="通知载明债务人在一定期限内不履行债务则合同自动解除，债务人在该期限内未履行债务的，合同自通知载明的期限届满时解除。",
        since=_CIVIL_CODE,
        confidence="high",
        checked_on=CHECKED,
    ),
    Fact(
        id="terminate-effects-566",
        topic="remedies",
        says=Text(
            "合同解除后，已经履行的可以要求恢复原状，也就是退回货款，并可以要求赔偿损失。",
            "Once a contract has ended, what was performed may be claimed back, such as the price, and damages as well.",
        ),
        source="civil-code",
        clause="第五百六十六条第一款",
        quote="已经履行的，根据履行情况和合同性质，当事人可以请求恢复原状或者采取其他补救措施，并有权请求赔偿损失。",
        since=_CIVIL_CODE,
        confidence="high",
        checked_on=CHECKED,
    ),
    Fact(
        id="perform-509",
        topic="remedies",
        says=Text(
            "双方都要按照约定全面履行自己的义务。",
            "Both sides must perform their obligations in full, as agreed.",
        ),
        source="civil-code",
        clause="第五百零九条第一款",
        quote="当事人应当按照约定全面履行自己的义务。",
        since=_CIVIL_CODE,
        confidence="high",
        checked_on=CHECKED,
    ),
)
