"""Questions, their answers, and conditions on answers."""

from guide.model.record import record
from guide.model.text import Text


@record
class Is:
    """A condition: the answer to `question` is one of `values`; "" stands for no answer yet.

    A tuple of conditions holds when every one of them holds. Besides the questions of the
    interview a condition may read what follows from the answers (`KnowledgeBase.derived`).
    """

    question: str
    values: tuple[str, ...]


@record
class Option:
    """One answer a reader may choose; `date` names the date to ask for with it."""

    value: str
    title: Text
    date: str = ""
    group: str = ""  # for long lists: the phase heading it stands under
    dates: tuple[str, ...] = ()  # further dates to ask for with it
    clause: Text | None = None  # the answer as a clause: "you are the buyer"


@record
class Follows:
    """An answer that nobody need be asked for: `value` follows where `only_if` holds."""

    value: str
    only_if: tuple[Is, ...]


@record
class Question:
    """One question of the interview. `why` says why it is asked.

    An answer counts when `only_if` holds, or when `also_if` is given and holds. Both may
    name earlier questions only, so that one pass in order settles what still counts.
    It is asked before the advice only when one of `ask_if` holds as well; otherwise it is
    offered on top of the advice, where it makes the advice more exact. What `follows` from
    earlier answers is neither asked nor offered; a reader may still answer otherwise.
    """

    id: str
    title: Text
    hint: Text
    why: Text
    options: tuple[Option, ...]
    only_if: tuple[Is, ...] = ()
    also_if: tuple[Is, ...] = ()
    ask_if: tuple[tuple[Is, ...], ...] = ((),)
    follows: tuple[Follows, ...] = ()
    first: tuple[str, ...] = ()  # of many options: those shown before the whole list
