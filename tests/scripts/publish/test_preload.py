"""Every module of the wizard's page is named in it, and nothing is named that is not there."""

from pathlib import Path

import pytest

from scripts.publish import preload

PAGE = (
    '<html><head><title>x</title></head><body><parcel-wizard data-lang="{lang}">'
    '<script type="module" src="{base}assets/wizard/entry/first.js"></script></body></html>'
)


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A site with a wizard of four modules, one of them asked for by two others."""
    wizard = tmp_path / "assets" / "wizard"
    for room in ("entry", "python", "tools"):
        (wizard / room).mkdir(parents=True)
    (wizard / "entry" / "first.js").write_text('import("../wizard.js");')
    (wizard / "wizard.js").write_text(
        '/* import("./never.js") */\nimport { a } from "./a.js";\n'
        'import {\n  b,\n} from "./b.js";\n'
    )
    (wizard / "a.js").write_text('import * as c from "./tools/c.js";\n// from "words"')
    (wizard / "b.js").write_text('import { c } from "./tools/c.js";\nconst x = fetch("./data.js");')
    (wizard / "tools" / "c.js").write_text("export const c = 1;")
    (tmp_path / "wizard").mkdir()
    (tmp_path / "wizard" / "index.html").write_text(PAGE.format(lang="en", base="../"))
    (tmp_path / "index.html").write_text("<html><head></head></html>")
    return tmp_path


def test_modules_are_found_once_each(site: Path) -> None:
    """The whole graph, each module once; comments and other strings name none."""
    found = preload.modules(site / "assets" / "wizard")
    assert found == ["wizard.js", "a.js", "b.js", "tools/c.js"]


def test_only_the_wizards_page_changes(site: Path) -> None:
    """Links stand in the head of that page, with the data of its language; twice is once."""
    assert preload.write(site) == 1
    html = (site / "wizard" / "index.html").read_text()
    head = html.split("</head>")[0]
    assert head.count(preload.MARK) == 4
    assert "../assets/wizard/table.en.json" in head
    assert preload.write(site) == 0
    assert preload.MARK not in (site / "index.html").read_text()


def test_missing_module_stops_the_build(site: Path) -> None:
    """A module that is imported and not there is an error at build, not in the browser."""
    (site / "assets" / "wizard" / "tools" / "c.js").unlink()
    with pytest.raises(OSError, match=r"c\.js"):
        preload.write(site)


def test_a_worker_names_its_modules_itself(site: Path) -> None:
    """All at the first level, once, whatever stood there stays."""
    worker = site / "assets" / "wizard" / "python" / "worker.js"
    worker.write_text('import { b } from "./b.js";\nb();\n')
    (worker.parent / "b.js").write_text('import { c } from "../tools/c.js";')
    assert preload.flatten(site) == 1
    assert worker.read_text() == (
        'import "./b.js";\nimport "../tools/c.js";\nimport { b } from "./b.js";\nb();\n'
    )
    assert preload.flatten(site) == 0
