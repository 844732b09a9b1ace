"""The set-up: finding a Python, stamps, locks, the machine's programs, the watcher."""

import ast
import json
import re
import sys
import threading
from pathlib import Path

import pytest

from scripts.devtools import build, debian, environment, interpreter, locks, stamps, watch
from scripts.devtools.shell import ROOT, Failure

LOCK_FILES = ("requirements.lock", "requirements-uv.lock", "package-lock.json")
BOOTSTRAP = ["scripts/dev.py", "scripts/devtools/serve.py"] + [
    str(path.relative_to(ROOT)) for path in sorted((ROOT / "scripts/devtools").glob("*.py"))
]


def python_that_says(folder: Path, name: str, words: str, status: int = 0) -> str:
    """Write an executable that stands for an interpreter answering the probe."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\necho {words}\nexit {status}\n")
    path.chmod(0o755)
    return str(path)


@pytest.mark.parametrize("file", BOOTSTRAP)
def test_bootstrap_is_old_syntax_and_standard_library(file):
    """What starts on any python3 is Python 3.8 syntax and imports nothing to be installed."""
    tree = ast.parse((ROOT / file).read_text(encoding="utf-8"), feature_version=(3, 8))
    modules = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            modules |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            modules.add((node.module or "").split(".")[0])
    assert modules <= set(sys.stdlib_module_names) | {"scripts"}


class TestChoosingAPython:
    def test_a_broken_shim_is_passed_over(self, tmp_path):
        """A program that is there but fails, or answers nonsense, is no interpreter."""
        shim = python_that_says(tmp_path, "shim", "'command not found'", 127)
        odd = python_that_says(tmp_path, "odd", "hello")
        good = python_that_says(tmp_path, "good", "3 13")
        assert interpreter.choose([str(tmp_path / "absent"), shim, odd, good]) == good

    def test_too_old_is_passed_over(self, tmp_path):
        """3.11 starts the set-up but cannot carry the project."""
        assert interpreter.choose([python_that_says(tmp_path, "old", "3 11")]) is None

    def test_a_known_version_goes_before_a_newer_one(self, tmp_path):
        """A version newer than the lock's wheels is used only when there is no other."""
        newer = python_that_says(tmp_path, "newer", "3 99")
        known = python_that_says(tmp_path, "known", "3 12")
        assert interpreter.choose([newer, known]) == known
        assert interpreter.choose([newer]) == newer

    def test_candidates_from_pyenv_come_highest_first(self, tmp_path):
        """pyenv keeps versions in folders; 3.13.0 is higher than 3.9.18."""
        low = python_that_says(tmp_path / ".pyenv/versions/3.9.18/bin", "python3", "3 9")
        high = python_that_says(tmp_path / ".pyenv/versions/3.13.0/bin", "python3", "3 13")
        uv = python_that_says(tmp_path / ".local/share/uv/python/cpython-3.12.7/bin", "python3", "")
        found = list(interpreter.candidates(tmp_path, {"PATH": ""}))
        assert found[0] == sys.executable
        assert found[1:4] == [high, low, uv]

    def test_this_interpreter_is_good_enough(self):
        """The probe reads a real interpreter's version."""
        assert interpreter.version(sys.executable) == sys.version_info[:2]

    def test_half_made_environment_does_not_work(self, tmp_path):
        """An environment without a Python, or one whose Python is gone, is made anew."""
        assert not interpreter.works(tmp_path)
        (tmp_path / "bin").mkdir()
        (tmp_path / "bin/python").symlink_to(tmp_path / "gone")
        assert not interpreter.works(tmp_path)


class TestStamps:
    def test_a_stage_runs_once_until_its_inputs_change(self, tmp_path):
        """The same key: nothing to do. Another key: the stage runs again."""
        ran = []
        stamp = tmp_path / "stamp"
        assert stamps.once(stamp, "a", lambda: ran.append(1))
        assert not stamps.once(stamp, "a", lambda: ran.append(2))
        assert stamps.once(stamp, "b", lambda: ran.append(3))
        assert ran == [1, 3]

    def test_an_interrupted_stage_runs_again(self, tmp_path):
        """A stage that stops half way leaves no stamp, not even the one of an earlier run."""
        stamp = tmp_path / "stamp"
        stamps.once(stamp, "a", lambda: None)

        def interrupted():
            raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt):
            stamps.once(stamp, "b", interrupted)
        assert not stamps.fresh(stamp, "a")
        assert stamps.once(stamp, "a", lambda: None)

    def test_key_tells_files_and_words_apart(self, tmp_path):
        """Moving bytes from one file to the next, or between words, changes the key."""
        one, two = tmp_path / "one", tmp_path / "two"
        one.write_text("ab")
        two.write_text("c")
        before = stamps.key_of((one, two), "x", "y")
        assert before == stamps.key_of((one, two), "x", "y")
        assert before != stamps.key_of((one, two), "xy")
        one.write_text("a")
        two.write_text("bc")
        assert before != stamps.key_of((one, two), "x", "y")

    @pytest.mark.skipif(sys.platform == "win32", reason="Windows has no fcntl")
    def test_two_set_ups_do_not_run_at_once(self, tmp_path):
        """The second one enters only after the first has left."""
        path = tmp_path / "build" / "lock"
        order = []

        def second():
            with stamps.alone(path):
                order.append("second")

        with stamps.alone(path):
            thread = threading.Thread(target=second)
            thread.start()
            order.append("first")
        thread.join()
        assert order == ["first", "second"]


class TestLocks:
    @pytest.mark.parametrize("file", LOCK_FILES)
    def test_no_host_and_no_path_of_a_machine(self, file):
        """A lock names what to install, never where from."""
        text = (ROOT / file).read_text(encoding="utf-8")
        if file == "package-lock.json":
            data = json.loads(text)
            for package in data["packages"].values():
                package.pop("funding", None)  # where to give to its authors, not a registry
                assert "resolved" not in package
            text = json.dumps(data)
        assert not re.search(r"https?://|file:|index-url|find-links|/home/|/root/|/work/", text)

    def test_every_python_package_has_its_version_and_hashes(self):
        """pip refuses what has no hash, but a lock should not get that far."""
        every = locks.blocks((ROOT / "requirements.lock").read_text(encoding="utf-8"))
        assert every
        for name, block in every.items():
            assert re.search(r"==[0-9]", block), name
            assert re.search(r"--hash=sha256:[0-9a-f]{64}", block), name

    def test_every_node_package_has_its_integrity(self):
        """Each package but the project itself is pinned by the hash of its archive."""
        packages = json.loads((ROOT / "package-lock.json").read_text())["packages"]
        bare = [name for name, data in packages.items() if name and "integrity" not in data]
        assert bare == []

    def test_what_is_asked_for_is_locked(self):
        """Each line of requirements.in and each entry of package.json is in its lock."""
        every = locks.blocks((ROOT / "requirements.lock").read_text(encoding="utf-8"))
        for line in (ROOT / "requirements.in").read_text().splitlines():
            if line.strip() and not line.startswith("#"):
                name = re.split(r"[\[<>=~; ]", line)[0].lower().replace("_", "-")
                assert name in every
        wanted = json.loads((ROOT / "package.json").read_text())["devDependencies"]
        packages = json.loads((ROOT / "package-lock.json").read_text())["packages"]
        for name, version in wanted.items():
            assert packages["node_modules/" + name]["version"] == version

    def test_part_of_a_lock(self):
        """`only` keeps the blocks asked for, hashes and all, in that order."""
        lock = "a==1 \\\n    --hash=sha256:1\nb==2 \\\n    --hash=sha256:2\n"
        assert locks.only(lock, ("b",)) == "b==2 \\\n    --hash=sha256:2\n"
        assert set(locks.blocks(lock)) == {"a", "b"}

    @pytest.mark.parametrize("line", ["--index-url https://example.org", "a @ file:///x"])
    def test_a_stray_line_is_refused(self, line):
        """An option or address slipped into a lock is named, not skipped."""
        with pytest.raises(ValueError, match="not understood"):
            locks.blocks(line + "\n")

    def test_build_tools_are_locked(self):
        """Packages that come as source are built with pinned tools only."""
        every = locks.blocks((ROOT / "requirements.lock").read_text(encoding="utf-8"))
        assert set(environment.BUILD_TOOLS) <= set(every)

    def test_npm_runs_no_scripts_and_keeps_addresses_out(self):
        """A package's install script is code from outside; the lock names no host."""
        lines = (ROOT / ".npmrc").read_text().split()
        assert {"ignore-scripts=true", "omit-lockfile-registry-resolved=true"} <= set(lines)


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


class TestBuildAndWatch:
    def test_swap_keeps_one_whole_site(self, tmp_path):
        """The new build takes the place of the last one; nothing is left beside it."""
        new, site = tmp_path / "site.new", tmp_path / "site"
        for folder, text in ((new, "new"), (site, "old")):
            folder.mkdir()
            (folder / "index.html").write_text(text)
        build.swap(new, site)
        assert (site / "index.html").read_text() == "new"
        assert [path.name for path in tmp_path.iterdir()] == ["site"]

    def test_address_ends_in_one_slash(self):
        """mkdocs joins addresses to it."""
        assert build.site_env("http://127.0.0.1:1")["ZHUIJIAN_SITE_URL"] == "http://127.0.0.1:1/"
        assert build.site_env("https://a.test/b/")["ZHUIJIAN_SITE_URL"] == "https://a.test/b/"
        assert "ZHUIJIAN_SITE_URL" not in build.site_env(None)

    def test_changes_are_seen(self, tmp_path):
        """Added, removed and altered sources are named; caches are not sources."""
        guide = tmp_path / "guide"
        (guide / "__pycache__").mkdir(parents=True)
        (guide / "a.py").write_text("1")
        (guide / "b.py").write_text("1")
        before = watch.snapshot(tmp_path)
        (guide / "a.py").write_text("12")
        (guide / "b.py").unlink()
        (guide / "c.py").write_text("")
        (guide / "__pycache__/a.pyc").write_text("")
        names = watch.changed(before, watch.snapshot(tmp_path))
        assert names == [str(Path("guide", name)) for name in ("a.py", "b.py", "c.py")]

    def test_a_failed_rebuild_does_not_stop_serving(self, monkeypatch, capsys):
        """A mistake in a source is shown; the server goes on with the last good build."""

        def failing(**_):
            raise Failure("the build in zh failed")

        monkeypatch.setattr(watch, "build", failing)
        watch.rebuild("http://127.0.0.1:1/", ["guide/a.py"])
        assert "the build in zh failed" in capsys.readouterr().out

    def test_a_taken_port_is_a_sentence(self):
        """The message names the port."""
        with watch.make_server(ROOT) as taken:
            port = taken.server_address[1]
            with pytest.raises(Failure, match=str(port)):
                watch.serve(port)
