"""What follows from the answers, to be read by conditions like an answer; never asked."""

from guide.model import Option, Question, Text

_NOT_ASKED = Text("由别的回答得出。", "This follows from other answers.")

DERIVED: tuple[Question, ...] = (
    Question(
        id="harm",
        title=Text("出了什么问题", "What went wrong"),
        hint=_NOT_ASKED,
        why=_NOT_ASKED,
        options=(
            Option(
                "missing", Text("没收到", "Missing"), clause=Text("东西没到手", "it never came")
            ),
            Option("late", Text("晚了", "Late"), clause=Text("东西晚了", "it is late")),
            Option("damaged", Text("坏了", "Damaged"), clause=Text("东西坏了", "it is damaged")),
            Option(
                "short",
                Text("少了", "Short"),
                clause=Text("东西少了", "something is missing from it"),
            ),
            Option(
                "wrong", Text("不对", "Wrong"), clause=Text("东西不对", "it is the wrong thing")
            ),
            Option(
                "misdelivered",
                Text("送错了", "Misdelivered"),
                clause=Text("没按约定送", "it was not delivered as agreed"),
            ),
            Option(
                "going-back",
                Text("退回了", "Going back"),
                clause=Text("包裹在往回走", "it is going back"),
            ),
            Option("held", Text("被扣住", "Held"), clause=Text("包裹被扣住", "it is held")),
            Option(
                "charged",
                Text("被收费", "Charged"),
                clause=Text("要你付费", "you are asked to pay"),
            ),
            Option(
                "none",
                Text("没有问题", "Nothing"),
                clause=Text("眼下没有问题", "nothing is wrong so far"),
            ),
        ),
    ),
)
