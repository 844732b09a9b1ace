"""The glue without what nothing reaches: written for one Pyodide, and what it asks for is there."""

import re

import pytest

from scripts.interpreter import core, parts, runtime, wasm
from scripts.interpreter.lean import glue

TEXTS = [path.read_text("utf-8") for path in (runtime.GLUE, runtime.LOADER)]
WANTED = {each.name for each in wasm.imports(core.WASM.read_bytes())}
COMMAND = [runtime.node(), str(runtime.ESBUILD)]


@pytest.fixture(scope="module")
def made():
    """The glue as it is shipped."""
    return glue.lean(*TEXTS, WANTED, COMMAND)


def test_another_pyodide_stops_the_build():
    """It was looked at in one glue; another one is refused."""
    with pytest.raises(SystemExit, match=r"glue\.py"):
        glue.lean(TEXTS[0] + "\n", TEXTS[1], WANTED, COMMAND)


def test_every_import_has_its_function(made):
    """Whatever the wasm imports is handed over by its name, so that either part of it starts."""
    handed = glue.around(re.sub(r"=\{JsArray_count_js:", "=*{JsArray_count_js:", made.text), "=*{")
    names = {entry.partition(":")[0] for entry in handed.inside.split(",")}
    assert names == WANTED


def test_every_name_it_reads_is_an_export(made):
    """What it reads of the wasm is exported, by the first part as by the whole."""
    exports = dict(wasm.sections(core.WASM.read_bytes()))[wasm.EXPORT]
    kept = wasm.fewer(exports, made.exports)
    assert wasm.unsigned(kept, 0)[0] == len(made.exports) - len(made.exports - names(exports))
    assert not made.exports - names(exports) - {"main"}
    assert glue.MAIN in made.exports
    assert {"_pyproxy_apply_promising", "run_main_promising"} <= made.exports  # read with a dot
    assert len(made.exports) < 200
    part, _ = core.halves(made.exports)
    assert dict(wasm.sections(part))[wasm.EXPORT] == kept


def names(exports):
    """Return the names in a section of exports."""
    count, at = wasm.unsigned(exports, 0)
    found = set()
    for _ in range(count):
        size, at = wasm.unsigned(exports, at)
        found.add(exports[at : at + size].decode())
        _, at = wasm.unsigned(exports, at + size + 1)
    return found


def test_nothing_is_evaluated(made):
    """Code that comes as text has no way in, whatever the page's policy allows."""
    assert not re.search(r"\beval\(|new Function", made.text)


def test_light(made):
    """A third of the original at most, which every start has to read."""
    assert len(made.text) < len(TEXTS[0]) / 3


def test_exports_come_back():
    """The second part holds all exports: both join to the original."""
    part, rest = core.halves({"memory"})
    assert parts.join(part, rest) == core.WASM.read_bytes()
