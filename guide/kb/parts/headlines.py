"""The first sentence of the advice; `guide.advise.headline` chooses among them."""

from guide.model import Headline, Text

HEADLINES: tuple[Headline, ...] = (Headline("plain", Text("{what}。", "{what}.")),)
