"""Letters, their paragraphs and their blanks."""

from guide.model.interview import Is
from guide.model.record import record
from guide.model.text import Text


@record
class Blank:
    """A gap in a letter: `title` names it, `hint` says where the reader finds it."""

    id: str
    title: Text
    hint: Text
    required: bool = True
    date: str = ""  # name of the interview date that fills it by itself


@record
class Paragraph:
    """A part of a letter; blanks stand in it as ``{blank:waybill}``."""

    text: Text
    only_if: tuple[Is, ...] = ()


@record
class Letter:
    """A letter, and its shorter forms for the phone, a chat and a form.

    `form_limit` is the number of characters the `form` version must stay within.
    """

    id: str
    title: Text
    to: Text
    use: Text  # when to use it
    paragraphs: tuple[Paragraph, ...]
    blanks: tuple[str, ...]
    phone: Text | None = None  # at most 60 seconds when read aloud
    chat: Text | None = None
    form: Text | None = None
    form_limit: int = 0
    facts: tuple[str, ...] = ()
    channels: tuple[str, ...] = ()  # where to send it, the best first
    only_if: tuple[Is, ...] = ()  # for whom it is true; as answers may tell
    then: Text | None = None  # what happens next, where the rung of the letter does not say it
    abroad: bool = False  # whoever gets it may be outside China: then the English is sent
