"""Write the bill of materials: everything the locks pin, as CycloneDX 1.6 in JSON.

`python scripts/publish/sbom.py --out FILE` reads requirements.lock, requirements-uv.lock and
package-lock.json and nothing else: not the machine, not a registry. A tool that inspects an
environment would list what one machine happened to install; the locks say what all must.
With SOURCE_DATE_EPOCH in the environment the bill carries that time, else none: the same
commit gives the same bytes.
"""

import argparse
import base64
import json
import os
import re
import sys
import tomllib
import uuid
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import quote

ROOT = Path(__file__).resolve().parents[2]
# Started as a file, Python looks for modules beside it; ours are named from the root.
sys.path.insert(0, str(ROOT))

from scripts.devtools import locks  # noqa: E402 - needs the line above

NAME = "zhuijian"
# What readers get, in part or whole; everything else only builds and tests.
SHIPPED = frozenset(
    {"pyodide", "mkdocs-material", "tesseract.js-core", "@tesseract.js-data/chi_sim"}
    | {"openpyxl", "et-xmlfile", "fflate"}
)
PINNED = re.compile(r"==(?P<version>\S+)(?: ; (?P<marker>.*?))? *\\?$")
HASH = re.compile(r"--hash=sha256:([0-9a-f]{64})")

Json = dict[str, Any]


def scope(name: str) -> str:
    """Return CycloneDX's word for whether a reader gets any of a package."""
    return "required" if name in SHIPPED else "excluded"


def python_components(lock: str) -> list[Json]:
    """Return a component for each package of a Python lock, in its order.

    A package has one hash for each of its files; which of them is installed depends on the
    machine, so they stand as properties and not as the component's own hashes.

    Raises:
        ValueError: a package has no version or no hash.
    """
    found = []
    for name, block in locks.blocks(lock).items():
        match, hashes = PINNED.search(block.splitlines()[0]), HASH.findall(block)
        if not match or not hashes:
            raise ValueError(f"{name}: the lock gives no version or no hash")
        properties = [{"name": f"{NAME}:distribution-sha256", "value": one} for one in hashes]
        if match["marker"]:
            properties.append({"name": f"{NAME}:marker", "value": match["marker"]})
        purl = f"pkg:pypi/{re.sub('[-_.]+', '-', name)}@{quote(match['version'])}"
        found.append(
            {
                "type": "library",
                "bom-ref": purl,
                "name": name,
                "version": match["version"],
                "scope": scope(name),
                "purl": purl,
                "properties": properties,
            }
        )
    return found


def npm_name(path: str) -> str:
    """Return the package that lies at `path` of package-lock.json.

    >>> npm_name("node_modules/a/node_modules/@types/node")
    '@types/node'
    """
    return path.rpartition("node_modules/")[2]


def npm_ref(path: str, entry: Json) -> str:
    """Return the package address (purl) of an entry of package-lock.json."""
    return f"pkg:npm/{quote(npm_name(path))}@{quote(entry['version'])}"


def npm_component(path: str, entry: Json) -> Json:
    """Return the component of one entry of package-lock.json.

    Raises:
        ValueError: the entry has no SHA-512 of its file.
    """
    kind, _, encoded = entry.get("integrity", "").partition("-")
    if kind != "sha512":
        raise ValueError(f"{npm_name(path)}: the lock gives no SHA-512")
    purl = npm_ref(path, entry)
    component: Json = {
        "type": "library",
        "bom-ref": purl,
        "name": npm_name(path),
        "version": entry["version"],
        "scope": scope(npm_name(path)),
        "hashes": [{"alg": "SHA-512", "content": base64.b64decode(encoded).hex()}],
        "purl": purl,
    }
    if "license" in entry:
        component["licenses"] = [{"expression": entry["license"]}]
    return component


def npm_target(packages: Json, path: str, name: str) -> str | None:
    """Return where Node finds `name` when the package at `path` asks for it, or None."""
    while True:
        found = f"{path}/node_modules/{name}".lstrip("/")
        if found in packages:
            return found
        if not path:
            return None
        path = path.rpartition("node_modules/")[0].rstrip("/")


def npm_needs(packages: Json, path: str) -> list[str]:
    """Return the packages that the one at `path` asks for and the lock holds, by purl."""
    entry = packages[path]
    asked: set[str] = set()
    kinds = ("dependencies", "optionalDependencies", "peerDependencies", "devDependencies")
    for kind in kinds:
        asked |= set(entry.get(kind, {}))
    targets = (npm_target(packages, path, name) for name in asked)
    return sorted({npm_ref(target, packages[target]) for target in targets if target})


def direct(requirements: str) -> set[str]:
    """Return the names that requirements.in asks for."""
    return {
        match.lower() for match in re.findall(r"^([A-Za-z0-9._-]+)", requirements, re.MULTILINE)
    }


def bill(root: Path, epoch: str | None) -> Json:
    """Return the bill of materials of the project in `root`; `epoch` dates it, in seconds."""
    project = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))["project"]
    packages = json.loads((root / "package-lock.json").read_text("utf-8"))["packages"]
    uv = python_components((root / "requirements-uv.lock").read_text("utf-8"))
    python = python_components((root / "requirements.lock").read_text("utf-8")) + uv
    npm = {npm_ref(path, e): npm_component(path, e) for path, e in packages.items() if path}
    wanted = direct((root / "requirements.in").read_text("utf-8")) | {c["name"] for c in uv}
    needs = {npm_ref(path, e): npm_needs(packages, path) for path, e in packages.items() if path}
    own = [c["bom-ref"] for c in python if c["name"] in wanted] + npm_needs(packages, "")
    components = sorted([*python, *npm.values()], key=lambda component: str(component["bom-ref"]))
    unknown = sorted(c["bom-ref"] for c in python)
    found: Json = {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": about(project, epoch),
        "components": components,
        "dependencies": [
            {"ref": NAME, "dependsOn": sorted(own)},
            *({"ref": ref, "dependsOn": needs[ref]} for ref in sorted(needs)),
        ],
        # A Python lock does not say which package asks for which.
        "compositions": [{"aggregate": "unknown", "dependencies": unknown}],
    }
    number = uuid.uuid5(uuid.NAMESPACE_OID, json.dumps(found, sort_keys=True))
    return {**found, "serialNumber": f"urn:uuid:{number}"}


def about(project: Json, epoch: str | None) -> Json:
    """Return what the bill is about; `project` is the table of pyproject.toml."""
    described: Json = {
        "lifecycles": [{"phase": "build"}],
        "tools": {"components": [{"type": "application", "name": "scripts/publish/sbom.py"}]},
        "component": {
            "type": "application",
            "bom-ref": NAME,
            "name": project["name"],
            "version": project["version"],
            "description": project["description"],
            "licenses": [{"expression": project["license"]}],
        },
    }
    if epoch is not None:
        moment = datetime.fromtimestamp(int(epoch), UTC)
        described["timestamp"] = moment.strftime("%Y-%m-%dT%H:%M:%SZ")
    return described


def main(arguments: list[str]) -> int:
    """Write the bill to the file named on the command line."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("--out", type=Path, required=True)
    out = parser.parse_args(arguments).out
    found = bill(ROOT, os.environ.get("SOURCE_DATE_EPOCH"))
    out.write_text(json.dumps(found, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    print(f"{len(found['components'])} components in {out}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
