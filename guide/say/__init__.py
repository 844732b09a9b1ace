"""Records and conditions in words: a fact, period or condition in, a sentence in one language out.

To change here: how a period, a clause or a refusal is worded.
"""
