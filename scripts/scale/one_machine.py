"""One big machine: DuckDB reads csv or parquet in batches, a process per core advises.

    python -m scripts.scale.one_machine parcels.csv advice.parquet --today 2026-11-25

DuckDB and not Polars because it hands out record batches as it reads, so that the table is never
whole in memory; only as many batches are under way as there are processes to work on them.
"""

import argparse
import os
from collections import deque
from collections.abc import Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from datetime import date
from multiprocessing import get_context
from typing import Any

import duckdb
import pyarrow as pa
import pyarrow.parquet as pq

from zhuijian.tables.arrow import LINE, SCHEMA, triage_batches

ROWS = 5_000  # rows of a batch
QUERIES = {
    "parquet": "SELECT * FROM read_parquet($path)",
    "csv": "SELECT * FROM read_csv($path, all_varchar = true)",
}
AHEAD = 2  # batches that wait for each process


def advised(batch: Any, today: date, given: dict[str, str]) -> Any:
    """Return the lines of advice of one batch, worked out in a process of its own."""
    return next(iter(triage_batches([batch], today=today, given=given)))


def batches(path: str, rows: int = ROWS) -> Iterator[Any]:
    """Yield the table at `path` in batches, every column as text, rows numbered as they stand."""
    connection = duckdb.connect()
    query = QUERIES[path.rpartition(".")[2]]
    first = 2  # the first line of a table holds the names
    for batch in connection.sql(query, params={"path": path}).to_arrow_reader(rows):
        if LINE in batch.schema.names:
            yield batch
        else:
            numbers = pa.array(range(first, first + batch.num_rows), pa.int64())
            yield batch.append_column(LINE, numbers)
        first += batch.num_rows


def run(path: str, out: str, today: date, given: dict[str, str], processes: int) -> int:
    """Write the advice on the table at `path` to `out`, in its order; return how many rows."""
    waiting: deque[Future[Any]] = deque()
    done = 0
    spawn = get_context("spawn")
    with ProcessPoolExecutor(processes, spawn) as pool, pq.ParquetWriter(out, SCHEMA) as writer:
        for batch in batches(path):
            waiting.append(pool.submit(advised, batch, today, given))
            if len(waiting) > processes * AHEAD:
                done += _written(waiting.popleft().result(), writer)
        while waiting:
            done += _written(waiting.popleft().result(), writer)
    return done


def _written(batch: Any, writer: Any) -> int:
    writer.write_table(pa.Table.from_batches([batch]))
    return int(batch.num_rows)


def main(arguments: list[str] | None = None) -> None:
    """Read the command line and run."""
    parser = argparse.ArgumentParser(description="Triage a big table on one machine.")
    parser.add_argument("table")
    parser.add_argument("out")
    parser.add_argument("--today", type=date.fromisoformat, required=True)
    parser.add_argument("--deal", default="sale")
    parser.add_argument("--processes", type=int, default=os.cpu_count() or 1)
    chosen = parser.parse_args(arguments)
    given = {"deal": chosen.deal}
    count = run(chosen.table, chosen.out, chosen.today, given, chosen.processes)
    print(f"{count} rows in {chosen.out}")


if __name__ == "__main__":
    main()
