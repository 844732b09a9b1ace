"""Beyond one machine: Spark shares the table out, each of its workers advises on its part.

    spark-submit … scripts/scale/cluster.py parcels.parquet advice --today 2026-11-25

Spark and not Ray because whoever has a table of that size has it in a warehouse that Spark
already reads, and `mapInArrow` is exactly our function: an iterator of record batches in, one
out. What a worker needs is the wheel of this project (`--py-files`), nothing else.
"""

import argparse
import os
import sys
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

import pyarrow as pa
from pyspark.sql import DataFrame, SparkSession
from pyspark.sql.functions import monotonically_increasing_id

from zhuijian.tables.arrow import LINE, SCHEMA, triage_batches

TYPES = {pa.int64(): "bigint", pa.float64(): "double"}
COLUMNS = ", ".join(f"`{field.name}` {TYPES.get(field.type, 'string')}" for field in SCHEMA)


def triage(frame: DataFrame, today: date, given: dict[str, str]) -> DataFrame:
    """Return the advice on each row of `frame`, as Spark works it out when it is asked for."""

    def work(batches: Iterable[Any]) -> Iterator[Any]:
        return triage_batches(batches, today=today, given=given)

    if LINE not in frame.columns:  # parts know nothing of each other, so numbers have gaps
        frame = frame.withColumn(LINE, monotonically_increasing_id())
    return frame.mapInArrow(work, COLUMNS)


def session(master: str, rows: int) -> SparkSession:
    """Return a session whose batches hold `rows` rows."""
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)  # here; a cluster sets its own
    return (
        SparkSession.builder.master(master)
        .appName("zhuijian triage")
        .config("spark.sql.execution.arrow.maxRecordsPerBatch", str(rows))
        .config("spark.sql.session.timeZone", "Asia/Shanghai")
        .config("spark.ui.enabled", "false")
        .getOrCreate()
    )


def main(arguments: list[str] | None = None) -> None:
    """Read the command line and run."""
    parser = argparse.ArgumentParser(description="Triage a big table on Spark.")
    parser.add_argument("table", help="Parquet, or CSV with a header")
    parser.add_argument("out", help="a folder for Parquet")
    parser.add_argument("--today", type=date.fromisoformat, required=True)
    parser.add_argument("--deal", default="sale")
    parser.add_argument("--master", default="local[*]")
    chosen = parser.parse_args(arguments)
    spark = session(chosen.master, 5_000)
    csv = chosen.table.endswith(".csv")
    read = spark.read.option("header", "true").csv if csv else spark.read.parquet
    triage(read(chosen.table), chosen.today, {"deal": chosen.deal}).write.parquet(chosen.out)
    spark.stop()


if __name__ == "__main__":
    main()
