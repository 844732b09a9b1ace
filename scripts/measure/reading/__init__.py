"""Reading: labelled lines in, how well they are recognised out, as JSON and as a table.

To change here: what is counted (`lines`), how it is told (`told`), what the model has to learn
without (`apart`).
"""
