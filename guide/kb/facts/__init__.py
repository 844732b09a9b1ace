"""All facts, one module a topic."""

from guide.model import Fact

FACTS: tuple[Fact, ...] = ()
