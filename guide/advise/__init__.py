"""What follows: answers, dates and today in, steps, ladder, deadlines and estimates out.

To change here: when a rung opens (`ladder`, `bodies`), the order of steps (`steps`), which
letters fit (`advise`).
"""
