"""Many more parcels than a page takes: the same function over engines that exist already.

On one machine DuckDB reads the file and processes share the work (`one_machine`); beyond one
machine Spark does (`cluster`). Both call `zhuijian.tables.arrow.triage_batches` and nothing else.
Neither runs in a default test run: `pytest -m scale` wants DuckDB, PySpark and Java.

Beside them stands the other kind of scale, many readers at once: `site` measures what one nginx
serves and what a visit loads, and adds up a month (`scripts/dev.py scale`).

To change here: how the work is shared out; the advice itself is `guide`'s.
"""
