"""Counting days as the law does: a period and a day of start in, the last day out.

To change here: how working days, months or announced holidays are counted (`counting`,
`festivals`).
"""
