"""How templates see knowledge: words and HTML for one language, filters and globals.

To change here: what a template may call.
"""
