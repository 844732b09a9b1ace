"""Releases: one version everywhere, and workflows that an independent linter finds sound."""

import subprocess
import sys
import tarfile
from pathlib import Path

import pytest
import yaml

from scripts.publish import version

ROOT = Path(__file__).resolve().parents[3]
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
RELEASE = yaml.safe_load((ROOT / ".github" / "workflows" / "release.yml").read_text("utf-8"))


def zizmor(*words):
    """Run the linter of workflows without a network; it is a program beside this Python."""
    program = Path(sys.executable).with_name("zizmor")
    config = ROOT / ".github" / "zizmor.yml"
    command = [str(program), "--offline", "--no-progress", "--config", str(config)]
    return subprocess.run([*command, *map(str, words)], capture_output=True, text=True, check=False)


def test_workflows_are_sound():
    """zizmor looks for what lets strangers in; the schema for what is misspelt."""
    done = zizmor(*WORKFLOWS)
    assert done.returncode == 0, done.stdout
    schema = [sys.executable, "-m", "check_jsonschema", "--builtin-schema"]
    schema += ["vendor.github-workflows", *map(str, WORKFLOWS)]
    checked = subprocess.run(schema, capture_output=True, text=True, check=False)
    assert checked.returncode == 0, checked.stdout


def test_the_linter_would_find_something(tmp_path):
    """A copy in which a stranger's tag name reaches a shell, and one with a kept token."""
    text = (ROOT / ".github" / "workflows" / "release.yml").read_text("utf-8")
    (tmp_path / "release.yml").write_text(text.replace('"$TAG"', '"${{ github.ref_name }}"'))
    assert "template-injection" in zizmor(tmp_path / "release.yml").stdout
    (tmp_path / "release.yml").write_text(text.replace("persist-credentials: false", "path: x"))
    assert "artipacked" in zizmor(tmp_path / "release.yml").stdout


def test_a_release_is_tested_and_published_without_a_token():
    """The publisher is trusted for what it is: only its job may ask for an identity."""
    jobs = RELEASE["jobs"]
    assert RELEASE["permissions"] == {}
    assert jobs["publish"]["needs"] == "build"
    assert jobs["build"]["permissions"] == {"contents": "read"}
    assert jobs["publish"]["permissions"] == {"id-token": "write", "attestations": "write"}
    uses = [step.get("uses", "") for step in jobs["publish"]["steps"]]
    assert any(one.startswith("actions/attest-build-provenance@") for one in uses)
    [publish] = [step for step in jobs["publish"]["steps"] if "publish@" in step.get("uses", "")]
    assert publish["with"] == {"attestations": True}
    runs = [step.get("run", "") for step in jobs["build"]["steps"]]
    assert any("scripts/dev.py test" in run for run in runs)
    assert "secrets." not in (ROOT / ".github" / "workflows" / "release.yml").read_text("utf-8")


def test_the_version_is_one_and_semantic():
    found = version.versions()
    assert len(set(found.values())) == 1
    assert version.wrong(f"v{found['pyproject.toml']}", found) == ""


@pytest.mark.parametrize(
    ("tag", "found"),
    [
        ("v1.2.4", {"a": "1.2.3"}),
        ("1.2.3", {"a": "1.2.3"}),
        ("v1.2.3", {"a": "1.2.3", "b": "1.2.4"}),
        ("v1.2", {"a": "1.2"}),
        ("v01.2.3", {"a": "01.2.3"}),
    ],
)
def test_another_tag_is_refused(tag, found):
    assert version.wrong(tag, found)


def test_the_program_says_so(capsys):
    found = version.versions()["package.json"]
    assert version.main([f"v{found}"]) == 0
    assert version.main(["v99.0.0"]) == 1
    assert "v99.0.0" in capsys.readouterr().err
    assert version.main([]) == 2


@pytest.mark.slow
def test_the_source_holds_what_the_wheel_needs(tmp_path):
    """Built as the workflow builds it: the wheel comes out of the source archive."""
    copy = tmp_path / "checkout"
    listed = subprocess.run(
        ["git", "ls-files", "-co", "--exclude-standard", "-z"],
        cwd=ROOT,
        capture_output=True,
        check=True,
    )
    for name in filter(None, listed.stdout.decode().split("\0")):
        if name.startswith(("guide/", "zhuijian/")) or "/" not in name:
            (copy / name).parent.mkdir(parents=True, exist_ok=True)
            (copy / name).write_bytes((ROOT / name).read_bytes())
    command = [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(tmp_path / "dist")]
    done = subprocess.run(command, cwd=copy, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-2000:]
    [source] = (tmp_path / "dist").glob("*.tar.gz")
    assert len(list((tmp_path / "dist").glob("*.whl"))) == 1
    with tarfile.open(source) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    assert {"zhuijian/py.typed", "guide/py.typed", "LICENSE", "LICENSE-CONTENT"} <= names
