"""Files of tables for the command line: read row by row, written row by row.

CSV and JSON Lines need nothing but Python. Workbooks (.xlsx), Parquet and the progress bar come
with the extra `tables`; without it a sentence says so.
"""
