"""How long a claim may be brought."""

from datetime import date

from guide.model.evidence import Fact
from guide.model.quantities import Years
from guide.model.text import Text

CHECKED = date(2026, 11, 22)

FACTS: tuple[Fact, ...] = (
    Fact(
        id="limitation-3y",
        topic="limitation",
        says=Text(
            "请求法院保护民事权利的诉讼时效是 3 年，从知道或应当知道受损害以及找谁负责起算；最长 20 年。",
            "The limitation period for a civil claim is 3 years from the day you knew, or should have known, of the harm and of who is liable, and 20 years at the most.",
        ),
        source="civil-code",
        clause="第一百八十八条",
        quote="向人民法院请求保护民事权利的诉讼时效期间为三年。",
        since=date(2021, 1, 1),
        confidence="high",
        checked_on=CHECKED,
        period=Years(3),
        starts=Text(
            "知道或者应当知道权利受到损害以及义务人之日",
            "the day you knew or should have known of the harm and the obligor",
        ),
        moves="yes",
        moved_by="time-count-cc",
        values=(("limit", Years(3)), ("max", Years(20))),
    ),
    Fact(
        id="limitation-interrupt",
        topic="limitation",
        says=Text(
            "你向对方提出要求、对方同意履行、起诉或仲裁，时效就中断并重新算；书面要求要留好送达的证据。",
            "A demand, an acknowledgement, a lawsuit or arbitration restarts the limitation period; keep proof that your written demand arrived.",
        ),
        source="civil-code",
        clause="第一百九十五条",
        quote="（一）权利人向义务人提出履行请求；",
        since=date(2021, 1, 1),
        confidence="high",
        checked_on=CHECKED,
        note=Text("留证据是我们的提示。", "Keeping proof is our advice."),
    ),
)
