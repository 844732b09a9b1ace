"""The try with another generator reports what it finds and never fails a build."""

import sys
import tomllib

import pytest

from guide.model.text import LANGS
from scripts.measure import zensical_check as check
from tests.patience import SECONDS


@pytest.mark.parametrize("lang", LANGS)
def test_the_configuration_can_be_read(lang):
    """Each language has folders of its own and loads no font from elsewhere."""
    project = tomllib.loads(check.config(lang))["project"]
    assert (project["docs_dir"], project["site_dir"]) == (lang, f"site-{lang}")
    assert project["theme"]["font"] is False
    assert "pymdownx" in project["markdown_extensions"]


def test_pages_are_counted(tmp_path):
    """A page is an index file in a folder."""
    for name in ("zh/a.md", "zh/b/c.md", "site-zh/a/index.html"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    found = check.built(tmp_path, "zh")
    assert (found.written, found.built, found.whole) == (2, 1, False)


def test_what_is_missing_is_reported_with_the_words_of_the_tool():
    """A whole build needs no words."""
    text = check.report(
        [check.Outcome("zh", 2, 2, "chatter"), check.Outcome("en", 2, 0, "broken template")]
    )
    assert "broken template" in text
    assert "chatter" not in text


def test_nothing_written_is_no_success():
    """An empty folder builds well, but proves nothing."""
    assert not check.Outcome("zh", 0, 0, "").whole


def test_a_program_that_fails_is_told_not_raised(tmp_path):
    """Missing, failing and hanging programs alike."""
    assert check.run([sys.executable, "-c", "print(1)"], tmp_path, SECONDS) == (True, "1\n")
    assert check.run([sys.executable, "-c", "raise SystemExit(3)"], tmp_path, SECONDS)[0] is False
    assert check.run(["/nowhere/at-all"], tmp_path, SECONDS)[0] is False
    wait = [sys.executable, "-c", "import threading; threading.Event().wait()"]
    assert check.run(wait, tmp_path, 1)[0] is False


def test_where_it_does_not_install_nothing_is_checked(monkeypatch, capsys):
    """No network is no failure."""
    monkeypatch.setattr(check, "run", lambda *_: (False, "no network"))
    assert check.main() == 0
    assert "no network" in capsys.readouterr().out
