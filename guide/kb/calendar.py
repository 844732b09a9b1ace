"""Public holidays and make-up workdays by year."""

from guide.model import Holidays

HOLIDAYS: tuple[Holidays, ...] = ()
