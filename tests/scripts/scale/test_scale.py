"""100,000 rows on DuckDB with processes and on Spark: each line equal to its single case."""

from datetime import date

import pytest

from guide.kb import KB
from guide.triage.lines import Numbered, Triage
from tests.batch import made
from zhuijian.tables.writing import HEADER, flat

pytestmark = pytest.mark.scale
TODAY = date(2026, 11, 25)
COUNT = 100_000
GIVEN = {"deal": "sale"}


@pytest.fixture(scope="module")
def table(tmp_path_factory):
    """100,000 generated rows in a file."""
    from scripts.scale.measure import generate

    path = tmp_path_factory.mktemp("scale") / "rows.parquet"
    generate(path, COUNT)
    return path


@pytest.fixture(scope="module")
def alone():
    """What each row gives by itself, by a worker that has seen no other."""
    rows = enumerate(made(COUNT, COUNT), 2)
    lines = (Triage(KB, TODAY, "zh", GIVEN).line(Numbered(at, cells)) for at, cells in rows)
    return [tuple(flat(line).values()) for line in lines]


def equal(found, alone):
    """Fail at the first row that differs from its single case."""
    count = 0
    for got, wanted in zip(found, alone, strict=True):
        assert tuple(got[name] for name in HEADER) == wanted
        count += 1
    assert count == COUNT


def read(path):
    """Yield the rows of the result in the order of their lines."""
    import pyarrow.parquet as pq

    yield from pq.read_table(path).sort_by("line").to_pylist()


def test_one_machine(table, alone, tmp_path):
    from scripts.scale import one_machine

    out = tmp_path / "out.parquet"
    assert one_machine.run(str(table), str(out), TODAY, GIVEN, 2) == COUNT
    equal(read(out), alone)


def test_a_cluster(table, alone, tmp_path):
    from scripts.scale import cluster

    cluster.main([str(table), str(tmp_path / "out"), "--today", str(TODAY), "--master", "local[2]"])
    equal(read(tmp_path / "out"), alone)
