"""The bill of materials names everything the locks pin, and only by what the locks say."""

import base64
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from scripts.publish import sbom

ROOT = Path(__file__).resolve().parents[3]
SHA = "ab" * 32
INTEGRITY = "sha512-" + base64.b64encode(bytes(64)).decode()
# What the schema of CycloneDX 1.6 allows on the objects that we write.
TOP = {
    *("$schema", "bomFormat", "specVersion", "serialNumber", "version", "metadata"),
    *("components", "dependencies", "compositions"),
}
COMPONENT = {
    *("type", "bom-ref", "name", "version", "description", "scope", "hashes", "licenses"),
    *("purl", "properties"),
}


@pytest.fixture(scope="module")
def bill():
    """The project's own bill."""
    return sbom.bill(ROOT, "1790000000")


def test_it_has_the_structure_of_the_schema(bill):
    """Required members are there, no other ones are, and values have the shapes asked for."""
    assert set(bill) == TOP
    assert (bill["bomFormat"], bill["specVersion"], bill["version"]) == ("CycloneDX", "1.6", 1)
    assert re.fullmatch(r"urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", bill["serialNumber"])
    assert bill["metadata"]["timestamp"] == "2026-09-21T14:13:20Z"
    for one in [*bill["components"], bill["metadata"]["component"]]:
        assert {"type", "name"} <= set(one) <= COMPONENT
        assert one["type"] in {"library", "application"}
        assert one.get("scope", "required") in {"required", "optional", "excluded"}
        for digest in one.get("hashes", ()):
            assert digest["alg"] == "SHA-512"
            assert re.fullmatch("[0-9a-f]{128}", digest["content"])
        for row in one.get("properties", ()):
            assert set(row) == {"name", "value"}


def test_references_are_unique_and_resolve(bill):
    """Every edge joins two components of the bill; no component appears twice."""
    refs = [one["bom-ref"] for one in bill["components"]]
    assert len(refs) == len(set(refs))
    known = {*refs, bill["metadata"]["component"]["bom-ref"]}
    edges = [edge["ref"] for edge in bill["dependencies"]]
    assert len(edges) == len(set(edges))
    for edge in bill["dependencies"]:
        assert {edge["ref"], *edge["dependsOn"]} <= known
        assert len(edge["dependsOn"]) == len(set(edge["dependsOn"]))
    for composition in bill["compositions"]:
        assert set(composition["dependencies"]) <= known


def test_it_is_complete(bill):
    """Each package of each lock has its component; nothing else has one."""
    told = {(one["purl"].split("/")[0], one["name"], one["version"]) for one in bill["components"]}
    expected = set()
    for name in ("requirements.lock", "requirements-uv.lock"):
        pins = re.findall(r"^(\S+?)==(\S+)", (ROOT / name).read_text("utf-8"), re.MULTILINE)
        expected |= {("pkg:pypi", package, version) for package, version in pins}
    npm = json.loads((ROOT / "package-lock.json").read_text("utf-8"))["packages"]
    for path, entry in npm.items():
        if path:
            expected.add(("pkg:npm", path.split("node_modules/")[-1], entry["version"]))
    assert told == expected


def test_what_is_asked_for_directly_hangs_on_the_project(bill):
    """The project's own edges are those of requirements.in and package.json."""
    [own] = [edge for edge in bill["dependencies"] if edge["ref"] == sbom.NAME]
    names = {ref.partition("/")[2].rpartition("@")[0] for ref in own["dependsOn"]}
    asked = json.loads((ROOT / "package.json").read_text("utf-8"))["devDependencies"]
    lines = (ROOT / "requirements.in").read_text("utf-8").split()
    python = {re.match(r"[\w.-]+", line).group().lower() for line in lines}
    assert names == {name.replace("@", "%40") for name in asked} | python | {"uv"}


def test_what_readers_get_is_told_from_tools(bill):
    """Only what is part of the site is required."""
    required = {one["name"] for one in bill["components"] if one["scope"] == "required"}
    assert required == sbom.SHIPPED


def test_it_names_no_registry_and_no_machine(bill):
    """No address but the schema's own name, and no path of this checkout."""
    text = json.dumps({**bill, "$schema": ""})
    assert "://" not in text
    assert str(ROOT) not in text


def test_the_same_locks_give_the_same_bytes(tmp_path):
    """The order of sets and the clock do not show."""
    outs = [tmp_path / "one.json", tmp_path / "two.json"]
    for out, seed in zip(outs, ("1", "2"), strict=True):
        command = [sys.executable, "scripts/publish/sbom.py", "--out", str(out)]
        env = {"PYTHONHASHSEED": seed, "SOURCE_DATE_EPOCH": "1790000000"}
        subprocess.run(command, cwd=ROOT, env=env, check=True, capture_output=True)
    assert outs[0].read_bytes() == outs[1].read_bytes()


def test_without_a_commit_it_has_no_date():
    """A time that nobody gave is left out, not taken from the clock."""
    assert "timestamp" not in sbom.bill(ROOT, None)["metadata"]


def test_a_marker_and_every_hash_of_a_python_package_are_kept():
    """One name, several files: each file's hash stands in the bill."""
    lock = f"A_b==1.0 ; os_name == 'nt' \\\n    --hash=sha256:{SHA} \\\n    --hash=sha256:{SHA}\n"
    [one] = sbom.python_components(lock)
    assert (one["purl"], one["version"]) == ("pkg:pypi/a-b@1.0", "1.0")
    values = [row["value"] for row in one["properties"]]
    assert values == [SHA, SHA, "os_name == 'nt'"]


@pytest.mark.parametrize("lock", ["a==1\n", f"a==\n    --hash=sha256:{SHA}\n"])
def test_a_python_package_without_version_or_hash_is_refused(lock):
    """A bill that cannot be checked against files is worth nothing."""
    with pytest.raises(ValueError, match=r"^a: "):
        sbom.python_components(lock)


def test_an_npm_package_without_hash_is_refused():
    """The same for the other lock."""
    with pytest.raises(ValueError, match="SHA-512"):
        sbom.npm_component("node_modules/a", {"version": "1"})


def test_nodes_way_of_finding_a_package_is_followed():
    """The nearest copy counts: a package's own, its parent's, then the root's."""
    root, own = {"version": "1"}, {"version": "2"}
    packages = {
        "": {"devDependencies": {"a": "*", "b": "*"}},
        "node_modules/a": {"version": "1", "dependencies": {"b": "*"}},
        "node_modules/a/node_modules/b": own,
        "node_modules/a/node_modules/@s/c": {"version": "3", "peerDependencies": {"b": "*"}},
        "node_modules/b": {**root, "optionalDependencies": {"missing": "*"}},
    }
    assert sbom.npm_needs(packages, "") == ["pkg:npm/a@1", "pkg:npm/b@1"]
    assert sbom.npm_needs(packages, "node_modules/a") == ["pkg:npm/b@2"]
    assert sbom.npm_needs(packages, "node_modules/a/node_modules/@s/c") == ["pkg:npm/b@2"]
    assert sbom.npm_needs(packages, "node_modules/b") == []
