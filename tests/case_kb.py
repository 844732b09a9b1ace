"""A small knowledge base for tests of the case: names that may stand in one."""

from guide.model.base import KnowledgeBase
from guide.model.channels import Channel
from guide.model.interview import Option, Question
from guide.model.letters import Blank, Letter
from guide.model.steps import Item
from guide.model.text import Text

SAID = Text("说明", "statement")


def _channel(name: str, zh: str, en: str) -> Channel:
    return Channel(name, Text(zh, en), SAID, SAID, SAID, SAID, SAID, SAID)


KB = KnowledgeBase(
    version="toy",
    questions={
        "seen": Question(
            "seen",
            Text("显示什么？", "What does it show?"),
            SAID,
            SAID,
            (Option("lost", Text("丢失", "Lost"), "last_update_on", "", ("shipped_on",)),),
        ),
        "role": Question("role", SAID, SAID, SAID, (Option("buyer", Text("买家", "Buyer")),)),
    },
    items={"photo": Item("photo", Text("照片", "A photo"))},
    channels={"hotline": _channel("hotline", "客服电话", "Hotline")},
    blanks={
        "waybill": Blank("waybill", Text("运单号", "Waybill"), SAID),
        "posted": Blank("posted", Text("寄出日期", "Posted on"), SAID, date="shipped_on"),
    },
    letters={"chaser": Letter("chaser", Text("催办信", "Chaser"), SAID, SAID, (), ())},
)

ENTRY = {
    "on": "2026-11-20",
    "channel": "hotline",
    "who": "客服",
    "said": "答应两天内回复",
    "ticket": "0012",
    "promised_by": "2026-11-22",
    "done": False,
}
