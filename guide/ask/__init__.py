"""The interview: answers in, those that count and the next question out, or all of it as a table.

To change here: when a question is asked; they stand in `guide.kb.asked.questions`.
"""
