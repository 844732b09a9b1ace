"""Compare the tag of a release with the version of the package; they must be the same.

`python scripts/publish/version.py v0.1.0` ends with status 1 and a sentence where they differ, or
where the version is no semantic version. Standard library only: it runs before anything is
installed.
"""

import json
import re
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
# MAJOR.MINOR.PATCH as semver.org describes it, without what a release of ours does not use.
SEMANTIC = re.compile(r"(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)")


def versions(root: Path = ROOT) -> dict[str, str]:
    """Return the version that each file which names one gives."""
    project = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))["project"]
    node = json.loads((root / "package.json").read_text("utf-8"))
    return {"pyproject.toml": project["version"], "package.json": node["version"]}


def wrong(tag: str, found: dict[str, str]) -> str:
    """Return what is wrong with `tag` for a package of these versions, or "".

    >>> wrong("v1.2.3", {"pyproject.toml": "1.2.3"})
    ''
    >>> wrong("v1.2.4", {"pyproject.toml": "1.2.3"})
    'The tag is v1.2.4, but pyproject.toml says 1.2.3.'
    """
    for file, version in found.items():
        if not SEMANTIC.fullmatch(version):
            return f"{file} says {version}, which is no semantic version such as 1.2.3."
        if tag != f"v{version}":
            return f"The tag is {tag}, but {file} says {version}."
    return ""


def main(arguments: list[str]) -> int:
    """Judge the tag named on the command line."""
    if len(arguments) != 1:
        print("usage: python scripts/publish/version.py TAG", file=sys.stderr)
        return 2
    fault = wrong(arguments[0], versions())
    if fault:
        print(fault, file=sys.stderr)
    return 1 if fault else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
