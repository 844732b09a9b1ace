"""Reviewing the evidence: facts and texts of law in, a report of what differs or falls due out.

To change here: how a quote is looked for, and when something counts as due.
"""
