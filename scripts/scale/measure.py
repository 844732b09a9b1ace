"""How long it takes and how much memory, and how both grow: one process each, real files.

    python -m scripts.scale.measure 10000 100000

Prints a line of JSON for each engine and size. Memory is the greatest that the process and its
children held at once, looked at ten times a second; generated rows have all kinds of text.
"""

import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

import pyarrow as pa
import pyarrow.csv as arrow_csv
import pyarrow.parquet as pq

from tests.batch import COLUMNS, made

TODAY = "2026-11-25"
PAGE = os.sysconf("SC_PAGE_SIZE") if hasattr(os, "sysconf") else 4096
EVERY = 0.1  # seconds
OFF = subprocess.DEVNULL
CHUNK = 5_000
SOME_UNUSED = 1  # the command line's status where cells of some rows were not used


def generate(path: Path, count: int) -> None:
    """Write `count` generated rows to a Parquet file."""
    schema = pa.schema([("line", pa.int64()), *((name, pa.string()) for name in COLUMNS)])
    with pq.ParquetWriter(path, schema) as writer:
        held = []
        for at, row in enumerate(made(count, count), 2):
            held.append({"line": at, **row})
            if len(held) == CHUNK or at == count + 1:
                writer.write_table(pa.Table.from_pylist(held, schema))
                held = []


def family(pid: int) -> list[int]:
    """Return a process and all that descend from it, as the kernel lists them now."""
    found, todo = [], [pid]
    while todo:
        one = todo.pop()
        found.append(one)
        for children in Path(f"/proc/{one}/task").glob("*/children"):
            try:
                todo += map(int, children.read_text("ascii").split())
            except OSError:
                continue
    return found


def resident(pid: int) -> int:
    """Return the bytes of memory that a process holds, 0 once it is gone."""
    try:
        return int(Path(f"/proc/{pid}/statm").read_text("ascii").split()[1]) * PAGE
    except (OSError, IndexError):
        return 0


def run(words: list[str]) -> tuple[float, int]:
    """Run a command; return its seconds and the greatest memory of it and its children."""
    begun = time.monotonic()
    process = subprocess.Popen([sys.executable, "-m", *words], stdout=OFF, stderr=OFF)
    ended, most = threading.Event(), [0]

    def watch() -> None:
        while not ended.wait(EVERY):
            most[0] = max(most[0], sum(map(resident, family(process.pid))))

    watcher = threading.Thread(target=watch)
    watcher.start()
    status = process.wait()
    ended.set()
    watcher.join()
    if status not in (0, SOME_UNUSED):
        sys.exit(f"{words[0]} failed")
    return time.monotonic() - begun, most[0]


def to_csv(table: Path, csv: Path) -> None:
    """Write a Parquet file as CSV, some rows at a time, and without its column of lines."""
    names = list(COLUMNS)
    schema = pa.schema([(name, pa.string()) for name in names])
    with arrow_csv.CSVWriter(csv, schema) as writer:
        for batch in pq.ParquetFile(table).iter_batches(CHUNK, columns=names):
            writer.write_batch(batch)


def tell(engine: str, size: int, words: list[str]) -> None:
    """Run an engine and print a line of what it took."""
    seconds, memory = run(words)
    told = {"engine": engine, "rows": size, "seconds": round(seconds, 1)}
    rate = {"rows_per_second": round(size / seconds), "mb": round(memory / 1e6)}
    print(json.dumps({**told, **rate}), flush=True)


def main(sizes: list[int]) -> None:
    """Measure each engine at each size."""
    with tempfile.TemporaryDirectory() as folder:
        for size in sizes:
            table, csv = (Path(folder, f"{size}.{ending}") for ending in ("parquet", "csv"))
            generate(table, size)
            to_csv(table, csv)
            line = ["zhuijian", "triage", str(csv), "--out", str(csv.with_suffix(".jsonl"))]
            tell("command_line", size, [*line, "--today", TODAY, "--answer", "deal=sale"])
            for engine, more in (("one_machine", []), ("cluster", ["--master", "local[2]"])):
                out = Path(folder, f"{size}.{engine}")
                words = [f"scripts.scale.{engine}", str(table), str(out), "--today", TODAY]
                tell(engine, size, [*words, *more])


if __name__ == "__main__":
    main([int(word) for word in sys.argv[1:]])
