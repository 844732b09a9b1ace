"""What the machine has: programs, libraries, another Python."""

import pytest

from scripts.devtools import debian
from scripts.devtools.shell import Failure
from tests.scripts.devtools.standing import python_that_says


class TestMachine:
    def test_missing_and_not_allowed_is_a_sentence(self, monkeypatch):
        """Where nothing may be installed, the message names the packages to install."""
        monkeypatch.setattr(debian, "present", lambda need: False)
        monkeypatch.setenv("ZHUIJIAN_NO_APT", "1")
        with pytest.raises(Failure) as caught:
            debian.ensure(debian.BROWSER)
        told = {need.package: need.package in str(caught.value) for need in debian.BROWSER}
        assert told == {need.package: not need.spared for need in debian.BROWSER}

    def test_what_only_saves_time_may_be_missing(self, monkeypatch):
        """Where it cannot be had, nothing fails: neither without apt nor when apt fails."""
        monkeypatch.setattr(debian, "present", lambda need: not need.spared)
        monkeypatch.setattr(debian, "may_install", lambda: False)
        debian.ensure(debian.BROWSER)
        calls = []
        monkeypatch.setattr(debian, "may_install", lambda: True)
        monkeypatch.setattr(debian, "run", lambda *call: None)
        monkeypatch.setattr(debian, "status", lambda command, env: calls.append(command) or 100)
        debian.ensure(debian.BROWSER)
        assert [command[-1] for command in calls] == ["chromium-headless-shell"]

    def test_a_named_browser_is_for_all_tests(self, monkeypatch, tmp_path):
        """Without a name, tests that need no windows get the one without, if there is one."""
        found = {"chromium": "/x/chromium", "chromium-headless-shell": "/x/shell"}
        monkeypatch.delenv("CHROMIUM", raising=False)
        monkeypatch.setattr(debian.shutil, "which", found.get)
        assert (debian.chromium(), debian.headless()) == ("/x/chromium", "/x/shell")
        del found["chromium-headless-shell"]
        assert debian.headless() == "/x/chromium"
        found["my-browser"] = "/y"
        monkeypatch.setenv("CHROMIUM", "my-browser")
        assert debian.headless() == "my-browser"

    def test_nothing_missing_starts_nothing(self, monkeypatch):
        """A machine that has all of it is left alone."""
        monkeypatch.setattr(debian, "present", lambda need: True)
        monkeypatch.setattr(debian, "run", lambda *call: pytest.fail("started " + str(call)))
        debian.ensure(debian.BROWSER)

    def test_only_what_is_missing_is_installed(self, monkeypatch):
        """One apt-get for the missing packages, none of those that are there."""
        calls, there = [], {"chromium", "chromium-headless-shell"}
        monkeypatch.setattr(debian, "present", lambda need: need.package in there)
        monkeypatch.setattr(debian, "may_install", lambda: True)

        def run(what, command, env):
            calls.append(command)
            if "install" in command:
                there.update(need.package for need in debian.BROWSER)

        monkeypatch.setattr(debian, "run", run)
        debian.ensure(debian.BROWSER)
        assert [
            word for word in calls[-1] if word in {need.package for need in debian.BROWSER}
        ] == [
            "fonts-noto-cjk",
            "default-jre-headless",
        ]

    def test_font_is_seen_without_fontconfig(self, monkeypatch, tmp_path):
        """A machine without fc-list: the font's file counts, or there is none yet."""
        monkeypatch.setattr(debian.shutil, "which", lambda name: {"apt-get": "/x"}.get(name))
        monkeypatch.setattr(debian, "DEBIAN_FONTS", tmp_path)
        assert not debian.has_chinese_font()
        (tmp_path / "opentype/noto").mkdir(parents=True)
        (tmp_path / "opentype/noto/NotoSansCJK-Regular.ttc").write_bytes(b"")
        assert debian.has_chinese_font()

    def test_a_named_browser_must_exist(self, monkeypatch, tmp_path):
        """CHROMIUM is obeyed, and a wrong one is named instead of replaced in silence."""
        browser = python_that_says(tmp_path, "my-browser", "")
        monkeypatch.setenv("CHROMIUM", browser)
        assert debian.chromium() == browser
        monkeypatch.setenv("CHROMIUM", str(tmp_path / "absent"))
        with pytest.raises(Failure, match="absent"):
            debian.chromium()
