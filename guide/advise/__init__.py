"""What follows: answers, dates and today in, steps, ladder, deadlines and estimates out.

To change here: when a rung opens (`ladder`, `bodies`), in which order steps stand (`advise`).
"""
