"""The source told by itself: folders and first lines in; a tree, a table and a picture out.

To change here: what is listed and what only counted (`folders`), what counts as a need (`needs`).
"""
