"""A statement in both languages."""

from typing import Literal

from guide.model.record import record

Lang = Literal["zh", "en"]
LANGS: tuple[Lang, ...] = ("zh", "en")


@record
class Text:
    """One statement in both languages."""

    zh: str
    en: str

    def in_(self, lang: Lang) -> str:
        """Return the statement in `lang`."""
        return self.zh if lang == "zh" else self.en
