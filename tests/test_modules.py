"""The list of modules that a page asks for at once."""

from scripts.modules import needed
from scripts.page_env import ROOT


def test_modules_are_followed_once_each(tmp_path):
    """Imports over several lines and bare imports count, cycles end, import() does not count."""
    (tmp_path / "a.js").write_text(
        'import {\n  b,\n} from "./b.js";\nimport "./c.js";\nimport("./late.js");\n'
        '/** @param {import("./type.js").T} x */\n',
        encoding="utf-8",
    )
    (tmp_path / "b.js").write_text('export { a } from "./a.js";\n', encoding="utf-8")
    (tmp_path / "c.js").write_text('import * as b from "./b.js";\n', encoding="utf-8")
    assert needed(tmp_path, "a.js") == ["a.js", "b.js", "c.js"]


def test_the_wizard_needs_its_page_and_not_its_worker():
    """The worker's side is fetched by the worker."""
    found = needed(ROOT / "docs" / "assets" / "wizard", "wizard.js")
    assert "page.js" in found
    assert not {"worker.js", "boot.js", "start.js"} & set(found)
