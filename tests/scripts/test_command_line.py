"""The one command: what it runs in which order, and that CI runs what the README tells."""

import subprocess
import sys

import pytest

from scripts import dev
from scripts.devtools.shell import ROOT, meanwhile


class TestCommandLine:
    @pytest.mark.parametrize(
        ("flags", "expression"),
        [
            ([], "not engines and not office and not pictures and not scale and not floor"),
            (["--engines", "--office", "--pictures"], "not scale and not floor"),
            (
                ["--no-browser"],
                "not browser and not engines and not office and not pictures and not scale"
                " and not floor",
            ),
        ],
    )
    def test_tests_follow_what_was_set_up(self, flags, expression):
        """Tests whose programs were not asked for are left out by their marker."""
        assert dev.marker(dev.parser().parse_args(["test", *flags])) == expression

    @pytest.mark.parametrize(
        ("given", "failed", "runs"),
        [
            ([], False, ["not site", "site"]),
            ([], True, ["not site"]),  # told at once, and not repeated in a browser
            (["--fast"], False, ["not site"]),
            (["--fast", "-x"], False, ["not site"]),  # what pytest is told besides changes nothing
            (["tests/site/test_links.py"], False, [""]),
        ],
    )
    def test_what_needs_no_site_comes_first(self, monkeypatch, given, failed, runs):
        """The second part runs when the first is well; `--fast` is the first, unmeasured."""
        commands, kept = [], []

        def status(command, env=None):
            commands.append(command)
            kept.extend(env or ())
            return int(failed)

        monkeypatch.setattr(dev.debian, "ensure", lambda needs: None)
        monkeypatch.setattr(dev, "status", status)
        monkeypatch.setattr(dev, "runtime_command", lambda: [sys.executable, "-c", ""])
        options, rest = dev.parser().parse_known_args(["test", *given])
        assert dev.test(options, rest) == int(failed)
        parts = [command[command.index("-m", 2) + 1] for command in commands]
        browser = ["not browser"] if options.fast else []
        others = [*browser, "not engines", "not office", "not pictures", "not scale", "not floor"]
        assert parts == [" and ".join([*([part] if part else []), *others]) for part in runs]
        assert len(kept) == (len(runs) if runs != [""] else 0)  # how long it took
        measured = ["--cov" in command for command in commands]
        assert measured == [part == "not site" and not options.fast for part in runs]

    @pytest.mark.parametrize("trouble", [True, False])
    def test_what_runs_meanwhile_does_not_outlive_it(self, trouble):
        """Whoever waits for it gets its end; whoever does not, ends it."""
        forever = [sys.executable, "-c", "import signal; signal.pause()"]
        with meanwhile(forever if trouble else [sys.executable, "-c", ""]) as running:
            if not trouble:
                assert running.wait() == 0
        assert running.poll() is not None

    @pytest.mark.parametrize(
        ("processes", "whole", "arguments"),
        [
            (None, True, ["-n", "3"]),
            (None, False, ["-n", "0"]),  # a part is done before processes have started
            (0, True, ["-n", "0"]),
            (5, False, ["-n", "5"]),
        ],
    )
    def test_processes_follow_the_machine_or_the_reader(
        self, monkeypatch, processes, whole, arguments
    ):
        """By default the whole has one process more than there are processors, browsers two."""
        monkeypatch.setattr(dev.os, "cpu_count", lambda: 2)
        assert dev.parallel(processes, whole) == arguments
        assert dev.parallel(None, True, browsers=True) == ["-n", "4"]

    @pytest.mark.parametrize("arguments", [[], ["fly"], ["build", "--fast"]])
    def test_an_unknown_command_is_refused(self, arguments):
        """Nothing is set up for a command line that is not understood."""
        command = [sys.executable, str(ROOT / "scripts/dev.py"), *arguments]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        assert done.returncode == 2
        assert "usage:" in done.stderr


def test_ci_runs_the_command_of_the_readme():
    """What CI runs is what the README tells a person to run."""
    command = "python3 scripts/dev.py test"
    assert command in (ROOT / ".ci/run").read_text()
    assert command in (ROOT / "README.md").read_text(encoding="utf-8")
    assert command in (ROOT / "README.en.md").read_text(encoding="utf-8")
