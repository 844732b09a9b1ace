"""Comments leave the wizard's modules, and nothing else does."""

import pytest

from scripts.publish import slim

SOURCE = """// @ts-check
/** What it is. @param {number} a */
import { b } from "./b.js";
const address = "https://example.org/*not a comment*/"; // why
export class A {
  #kept = 15_000;
  /** @returns {string} */
  say = (a) => `${a} // ${this.#kept} ${b}` + /\\/\\*x/.source + address;
}
"""


def test_only_comments_go(tmp_path):
    """Strings, patterns and numbers stay as they are written."""
    folder = tmp_path / "assets" / "wizard"
    folder.mkdir(parents=True)
    (folder / "a.js").write_text(SOURCE, "utf-8")
    (folder / "b.js").write_text("export const b = 1;\n", "utf-8")
    (folder / "room").mkdir()
    (folder / "room" / "c.js").write_text("// why\nexport const c = 1;\n", "utf-8")
    assert slim.write(tmp_path) > 0
    assert (folder / "room" / "c.js").read_text("utf-8") == "export const c = 1;\n"
    text = (folder / "a.js").read_text("utf-8")
    for kept in (
        'import { b } from "./b.js"',
        "/*not a comment*/",
        "15_000",
        "/\\/\\*x/",
        " // ${",
    ):
        assert kept in text
    for gone in ("@ts-check", "What it is", "why", "@returns"):
        assert gone not in text


def test_a_script_stays_a_script(tmp_path):
    """A file that imports nothing is not made a module: old browsers run it."""
    (tmp_path / "old.js").write_text("// old\nvar a = 1;\n", "utf-8")
    slim.slim(tmp_path)
    text = (tmp_path / "old.js").read_text("utf-8")
    assert text.removeprefix('"use strict";\n').strip() == "var a = 1;"


def test_broken_code_stops_the_build(tmp_path):
    """What the compiler cannot read is not shipped."""
    (tmp_path / "a.js").write_text("const = ;\n", "utf-8")
    with pytest.raises(SystemExit):
        slim.slim(tmp_path)
