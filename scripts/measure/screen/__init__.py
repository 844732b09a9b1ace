"""The screen: what a reader of it has to tap, read, type and look for.

To change here: what is measured of a result, of a pasted text, of a search; and the most that is
wanted.
"""
