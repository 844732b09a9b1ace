"""What is a matter for the police."""

from datetime import date

from guide.model.evidence import Fact
from guide.model.text import Text

CHECKED = date(2026, 11, 28)

FACTS: tuple[Fact, ...] = (
    Fact(
        id="police-parcels-57",
        topic="penalty",
        says=Text(
            "冒领、隐匿、毁弃、私自开拆他人邮件、快件的，由公安机关处罚。",
            "Whoever takes, hides, destroys or opens somebody else's mail or parcel is punished by the police.",
        ),
        source="public-security-2025",
        clause="第五十七条",
        quote="冒领、隐匿、毁弃、倒卖、私自开拆或者非法检查他人邮件、快件的",
        since=date(2026, 1, 1),
        confidence="high",
        checked_on=CHECKED,
    ),
    Fact(
        id="police-theft-fraud-58",
        topic="penalty",
        says=Text(
            "盗窃、诈骗、敲诈勒索的，处拘留或者罚款。快件被偷、被骗，可以报警。",
            "Theft, fraud and extortion are punished by detention or a fine. If a parcel was stolen or cheated out of you, you may go to the police.",
        ),
        source="public-security-2025",
        clause="第五十八条",
        quote="盗窃、诈骗、哄抢、抢夺或者敲诈勒索的，处五日以上十日以下拘留或者二千元以下罚款",
        since=date(2026, 1, 1),
        confidence="high",
        checked_on=CHECKED,
        note=Text(
            "后一句是我们的提示。",
            "The second sentence is our hint.",
        ),
    ),
    Fact(
        id="police-damage-59",
        topic="penalty",
        says=Text(
            "故意损毁别人财物的，处拘留或者罚款。",
            "Wilful damage to others' property is punished by detention or a fine.",
        ),
        source="public-security-2025",
        clause="第五十九条",
        quote="故意损毁公私财物的，处五日以下拘留或者一千元以下罚款",
        since=date(2026, 1, 1),
        confidence="high",
        checked_on=CHECKED,
    ),
)
