"""Shared parts, named by id: steps, items of evidence, reasons, rungs, periods that run, blanks."""
