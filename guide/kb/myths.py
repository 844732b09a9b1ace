"""Common beliefs that are wrong or half right."""

from guide.model import Myth

MYTHS: tuple[Myth, ...] = ()
