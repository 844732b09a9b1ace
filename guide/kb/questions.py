"""The interview, in order."""

from guide.model import Question

QUESTIONS: tuple[Question, ...] = ()
