"""The wasm's second part in engines other than Chromium: joined, checked, and damaged."""

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from scripts.interpreter import core, parts, tables, wasm
from tests.browser.conftest import LINE
from tests.browser.fault_server import Host
from tests.conftest import Site
from tests.engines.drive import Engine, wait
from tests.engines.test_engines import paste


@pytest.fixture(scope="module")
def poor(site: Site, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the site whose first part lacks every second function and all tables."""
    root = tmp_path_factory.mktemp("poor") / "site"
    shutil.copytree(site.root, root)
    whole = core.WASM.read_bytes()
    cut = [(table.start, table.end) for table in tables.TABLES]
    made = parts.split(whole, range(0, 16_000, 2), wasm.imported(whole, core.ALARM), cut)
    place = root / "assets/py/manifest.json"
    manifest = json.loads(place.read_text("utf-8"))
    for role, data in zip(("core", "rest"), made, strict=True):
        line = next(line for line in manifest["files"] if line["role"] == role)
        line |= {"name": f"other-{role}.bin", "size": len(data), "sha256": core.digest(data)}
        (place.parent / line["name"]).write_bytes(data)
    place.write_text(json.dumps(manifest), "utf-8")
    for ending in (".br", ".gz"):  # they hold the list as it was
        place.with_name(place.name + ending).unlink(missing_ok=True)
    return root


@pytest.fixture
def poor_host(poor: Path) -> Iterator[Host]:
    """That copy, served."""
    host = Host(poor)
    yield host
    host.close()


def test_second_part_brings_back_what_is_missing(engine: Engine, poor_host: Host) -> None:
    """What the first part cannot answer is answered with both; the page keeps what was typed."""
    paste(engine, poor_host)
    wait(engine, '[data-found="refused"]')
    assert any("other-rest" in path for path in poor_host.asked)
    assert engine.run("return document.querySelector('parcel-wizard').dataset.core;") == "whole"
    kept = engine.run("""return document.querySelector('[data-part="trace"]').value;""")
    assert kept == LINE


@pytest.mark.parametrize(
    ("fault", "state"), [("flipped", "E_HASH"), ("truncated", "E_HASH"), ("404", "E_HTTP")]
)
def test_damaged_second_part_ends_in_a_code(
    engine: Engine, poor_host: Host, fault: str, state: str
) -> None:
    """Nothing runs that is not what the list names; what was typed is kept."""
    poor_host.fault("/assets/py/other-rest*", fault)
    paste(engine, poor_host)
    wait(engine, f'parcel-wizard[data-state="failed:{state}"]')
    kept = engine.run("""return document.querySelector('[data-part="trace"]').value;""")
    assert kept == LINE
