"""The list of modules that a page asks for at once."""

from scripts.pages.env import ROOT
from scripts.publish.modules import needed


def test_modules_are_followed_once_each(tmp_path):
    """Imports over several lines, bare ones and those of other folders count, import() does not."""
    (tmp_path / "a.js").write_text(
        'import {\n  b,\n} from "./b.js";\nimport "./c.js";\nimport("./late.js");\n'
        '/** @param {import("./type.js").T} x */\n',
        encoding="utf-8",
    )
    (tmp_path / "b.js").write_text('export { a } from "./a.js";\n', encoding="utf-8")
    (tmp_path / "c.js").write_text('import * as d from "./in/d.js";\n', encoding="utf-8")
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "d.js").write_text('import * as b from "../b.js";\n', encoding="utf-8")
    assert needed(tmp_path, "a.js") == ["a.js", "b.js", "c.js", "in/d.js"]


def test_the_wizard_needs_its_page_and_not_its_worker():
    """The worker's side is fetched by the worker."""
    found = needed(ROOT / "docs" / "assets" / "wizard", "wizard.js")
    assert "page.js" in found
    assert not {"python/worker.js", "python/boot.js", "entry/first.js"} & set(found)
