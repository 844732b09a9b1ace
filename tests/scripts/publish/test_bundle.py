"""The wizard's modules become two files, which do the same; the sources stay to be read."""

import json
import re
import subprocess
from pathlib import Path

import pytest

from scripts.interpreter.runtime import node
from scripts.publish import bundle

FILES = {
    "wizard.js": '// Why.\nimport { say } from "./say/words.js";\nglobalThis.said = say("物流");\n'
    'globalThis.beside = new URL("python/worker.js", import.meta.url).href;\n',
    "say/words.js": "/** What it is. */\nexport const say = (word) => `${word} // not a comment`;\n"
    'export const unused = "never shipped";\n',
    "page/later.js": 'import { say } from "../say/words.js";\nglobalThis.said = say("later");\n',
    "python/worker.js": 'import { say } from "../say/words.js";\nglobalThis.said = say("w");\n',
    "keep/at-home.js": 'import { say } from "../say/words.js";\n'
    'export const late = () => (globalThis.said += say("late"));\n',
    "entry/home.js": 'import { say } from "../say/words.js";\nglobalThis.said = say("home");\n'
    'import("../keep/at-home.js").then(({ late }) => late());\n',
    **{
        f"read/picture/{name}.js": 'import { say } from "../../say/words.js";\n'
        f'globalThis.said = say("{name}");\n'
        for name in ("home", "pictures", "worker")
    },
    "entry/first.js": '// Plain.\n(function () { import("../wizard.js"); })();\n',
    "entry/old.js": "// Old.\nvar old = function () { return 1; };\n",
}


CHECKS = {
    "selfcheck.js": 'import { rows } from "./checks.js";\nglobalThis.said = rows();\n',
    "checks.js": 'import { say } from "../../wizard/say/words.js";\n'
    'export const rows = () => say("rows");\n',
}


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A site in two languages with a small wizard."""
    for under in ("", "en/"):
        for name, text in FILES.items():
            path = tmp_path / under / "assets" / "wizard" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")
        (tmp_path / under / "assets" / "wizard" / "words.zh.json").write_text("{}")
        check = tmp_path / under / bundle.CHECK
        check.mkdir(parents=True)
        for name, text in CHECKS.items():
            (check / name).write_text(text, "utf-8")
    return tmp_path


def files(folder: Path) -> set[str]:
    """Return the names of all files below a folder."""
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def run(module: Path) -> dict[str, str]:
    """Return what a module leaves behind when it has run."""
    script = f"await import({json.dumps(module.as_uri())});"
    script += "console.log(JSON.stringify({ said: globalThis.said, beside: globalThis.beside }))"
    command = [node(), "--input-type=module", "-e", script]
    found: dict[str, str] = json.loads(subprocess.check_output(command, text=True))
    return found


def test_what_is_published(site: Path) -> None:
    """Joined files in the place of what they begin with, and the sources once, at the root."""
    assert bundle.write(site) > 0
    joined = {*bundle.JOINED, bundle.COMMON, "entry/first.js", "entry/old.js", "words.zh.json"}
    assert files(site / "en" / "assets" / "wizard") == joined
    assert files(site / "assets" / "wizard") == joined | {f"source/{name}" for name in FILES}
    for name, text in FILES.items():
        assert (site / "assets" / "wizard" / "source" / name).read_text("utf-8") == text


def test_the_joined_files_do_the_same(site: Path) -> None:
    """None needs another but for what the wizard's two share; what lies beside them is found."""
    (site / "package.json").write_text('{"type": "module"}')
    wizard = site / "assets" / "wizard"
    before = [run(wizard / name) for name in bundle.JOINED]
    bundle.write(site)
    assert [run(wizard / name) for name in bundle.JOINED] == before
    for name in bundle.JOINED:
        text = (wizard / name).read_text("utf-8")
        needed = re.findall(r"\bimport\s*[{*\"'][^;]*?[\"']([^\"']+)[\"'];", text)
        assert len(needed) == len(re.findall(r"\bimport\s*[{*\"']", text))
        shared = {Path(wizard / name).parent.joinpath(one).resolve() for one in needed}
        assert shared == ({(wizard / bundle.COMMON).resolve()} if name in bundle.WIZARD else set())
        assert "never shipped" not in text
        assert "sourceMappingURL" not in text


def test_the_page_that_checks_the_site_needs_none_of_its_modules(site: Path) -> None:
    """What it takes from the wizard is in its own file; its sources can be read."""
    (site / "package.json").write_text('{"type": "module"}')
    check = site / bundle.CHECK / "selfcheck.js"
    before = run(check)
    bundle.write(site)
    assert run(check) == before
    assert files(site / "en" / bundle.CHECK) == {"selfcheck.js"}
    assert files(site / bundle.CHECK) == {"selfcheck.js", *(f"source/{name}" for name in CHECKS)}


def test_what_runs_first_keeps_its_old_syntax(site: Path) -> None:
    """Only comments and spaces go: it runs where the wizard does not."""
    bundle.write(site)
    entry = site / "assets" / "wizard" / "entry"
    assert (entry / "old.js").read_text("utf-8").strip() == "var old=function(){return 1};"
    assert "function(){import(" in (entry / "first.js").read_text("utf-8")


def test_twice_is_once(site: Path) -> None:
    """A second run changes nothing."""
    bundle.write(site)
    before = {path: path.read_bytes() for path in site.rglob("*") if path.is_file()}
    assert bundle.write(site) == 0
    assert {path: path.read_bytes() for path in site.rglob("*") if path.is_file()} == before


@pytest.mark.parametrize(
    "text",
    ["const = ;", 'import "./never.js";', 'import { nobody } from "./say/words.js"; nobody()'],
)
def test_broken_modules_stop_the_build(site: Path, text: str) -> None:
    """What cannot be read, or is not there, is not shipped."""
    (site / "assets" / "wizard" / "wizard.js").write_text(text, "utf-8")
    with pytest.raises(SystemExit):
        bundle.write(site)
