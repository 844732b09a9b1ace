"""The build checks the knowledge first: with a fault in it nothing is built or published."""

import shutil
import subprocess
import sys

import pytest

from scripts.devtools import build
from scripts.devtools.shell import ROOT, Failure
from tests.guide.checks.addressed import BAD

# The set-up installs the project from where it stands; a copy must not take its place.
WITHOUT_SET_UP = (
    "import sys; sys.path.insert(0, sys.argv.pop(1)); from scripts import dev;"
    " dev.set_up = lambda: None; sys.exit(dev.main())"
)
OFFICIAL = "https://sswz.spb.gov.cn"


@pytest.fixture(scope="module")
def checkout(tmp_path_factory):
    """A copy of what the build reads first, with the tools of this checkout."""
    folder = tmp_path_factory.mktemp("checkout")
    for name in ("guide", "scripts", "zhuijian"):
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    for config in ROOT.glob("mkdocs*.yml"):
        shutil.copy(config, folder)
    (folder / ".venv").symlink_to(ROOT / ".venv")
    return folder


def built(checkout, out):
    """Run `dev.py build` of a checkout as its reader does; return what it said and its status."""
    command = [sys.executable, "-c", WITHOUT_SET_UP, str(checkout), "build", "--out", str(out)]
    return subprocess.run(command, cwd=checkout, capture_output=True, text=True, check=False)


@pytest.mark.parametrize("name", ["look-alike", "redirector", "leading space"])
def test_a_bad_address_publishes_nothing(checkout, tmp_path, name):
    """The real command, a record changed: it says what is wrong and leaves the last site alone."""
    address, told = BAD[name]
    record = checkout / "guide" / "kb" / "whom" / "channels.py"
    good = record.read_text("utf-8")
    assert good.count(f'"{OFFICIAL}"') == 1
    record.write_text(good.replace(f'"{OFFICIAL}"', repr(address)), "utf-8")
    site = tmp_path / "site"
    site.mkdir()
    (site / "index.html").write_text("the last good build")
    try:
        done = built(checkout, site)
    finally:
        record.write_text(good, "utf-8")
    said = done.stdout + done.stderr
    assert done.returncode == 1
    assert "channel postal-appeal links to" in said
    assert told in said
    assert "nothing was built or published" in done.stderr
    assert [path.name for path in tmp_path.rglob("*")] == ["site", "index.html"]
    assert (site / "index.html").read_text() == "the last good build"
    assert not (checkout / "build" / "runtime").exists()


def test_nothing_is_made_before_the_check(monkeypatch, tmp_path):
    """No step of the build runs when the check finds a fault."""
    ran = []
    monkeypatch.setattr(build, "status", lambda command, env=None: ran.append(command) or 1)
    monkeypatch.setattr(build, "run", lambda *_: pytest.fail("a step of the build ran"))
    with pytest.raises(Failure, match="nothing was built"):
        build.build(tmp_path / "site")
    assert [command[-2:] for command in ran] == [["guide", "check"]]
    assert list(tmp_path.iterdir()) == []
