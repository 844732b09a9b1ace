"""Letters: a letter, answers and blanks in, its text and what is missing out.

To change here: how paragraphs are chosen and blanks filled; the words are in `guide.kb.letters`.
"""
