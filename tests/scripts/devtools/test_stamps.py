"""Work that is done once: stamps, and locks of packages."""

import json
import re
import sys
import threading

import pytest

from scripts.devtools import environment, locks, stamps
from scripts.devtools.shell import ROOT

LOCK_FILES = ("requirements.lock", "requirements-uv.lock", "package-lock.json")


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
