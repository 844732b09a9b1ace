"""Which pages there are: for each its path, its template and what the template is given.

To change here: a page or a family of pages, and in which order they are written.
"""
