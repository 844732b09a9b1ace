"""The browser's Python: Pyodide's files and `guide` in, a trimmed, divided, hashed runtime out.

To change here: which part of the interpreter travels first, and what the snapshot holds.
"""
