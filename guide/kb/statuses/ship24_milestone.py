"""Status codes of Ship24 milestone."""

from guide.model.reading import Code, System
from guide.model.text import Text

SYSTEM = System(
    id="ship24.milestone",
    title=Text("Ship24 里程碑", "Ship24 milestone"),
    public=True,
    quality=Text(
        "官方文档的摘录；完整清单未见到",
        "An excerpt of the official documentation; the full list was not seen",
    ),
    source="docs.ship24.com/status",
    codes=(Code("delivered", Text("", "statusMilestone example"), ("s_delivered",)),),
)
