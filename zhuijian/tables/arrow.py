"""Arrow record batches of parcels in, record batches of advice out: for engines that hold these.

The one function that DuckDB, Polars, Spark and Ray can all call: it takes an iterator and is
one, so that memory stays flat, and needs nothing of the process around it.
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any

import pyarrow as pa

from guide.kb import KB
from guide.model.text import Lang
from guide.triage.columns import columns
from guide.triage.lines import Numbered, Triage
from guide.triage.table import Row
from zhuijian.tables.writing import HEADER, flat

LINE = "line"  # a column of this name numbers the rows; else they are counted from 1
SCHEMA = pa.schema(
    [(n, {LINE: pa.int64(), "share": pa.float64()}.get(n, pa.string())) for n in HEADER]
)


def triage_batches(
    batches: Iterable[Any],
    *,
    today: date,
    lang: Lang = "zh",
    given: Mapping[str, str] | None = None,
    told: Mapping[str, str] | None = None,
) -> Iterator[Any]:
    """Yield for each record batch the batch of its lines of advice, shaped as `SCHEMA`.

    `given` are answers for rows without their own, `told` maps fields to columns.

    Raises:
        guide.say.refusal.Refused: no column tells what happened to the parcels.
    """
    worker = Triage(KB, today, lang, given or {})
    done = 0
    for batch in batches:
        names = batch.schema.names
        used = columns(KB, [Row(1, tuple(names))], told or {}).used
        fields = {column.field: _texts(batch.column(column.at)) for column in used}
        first = range(done + 1, done + 1 + batch.num_rows)
        numbers = batch.column(names.index(LINE)).to_pylist() if LINE in names else first
        cells = ({name: texts[at] for name, texts in fields.items()} for at in range(len(first)))
        rows = (Numbered(int(line), one) for line, one in zip(numbers, cells, strict=True))
        lines = [flat(line) for line in worker.lines(rows)]
        done += batch.num_rows
        yield pa.RecordBatch.from_pylist(lines, SCHEMA)


def _texts(column: Any) -> list[str]:
    """Return a column as texts; days and times as the law's day has them."""
    return ["" if value is None else str(value) for value in column.to_pylist()]
