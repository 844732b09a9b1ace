"""What holds for every test: no network, and property tests that do not depend on load."""

import ipaddress
import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import settings

from scripts.finish import finish

ROOT = Path(__file__).resolve().parent.parent
HOME = "https://site.example/"

# A shared machine makes one example slow for reasons that are not the code's. In CI the same
# examples are tried each time, so that a red run can be repeated; elsewhere new ones are.
settings.register_profile("local", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "local")


def is_local(address: object) -> bool:
    """Tell whether a socket address stays on this machine."""
    if not isinstance(address, tuple):
        return True  # a Unix socket: a path
    if address[0] == "localhost":
        return True
    try:
        return ipaddress.ip_address(address[0]).is_loopback
    except ValueError:
        return False


@pytest.fixture(autouse=True, scope="session")
def no_network():
    """Refuse connections that leave this machine: a test must not depend on the world."""
    patch = pytest.MonkeyPatch()
    for name in ("connect", "connect_ex"):
        original = getattr(socket.socket, name)

        def guarded(self, address, original=original):
            if not is_local(address):
                raise OSError(f"tests use no network, and this one asked for {address!r}")
            return original(self, address)

        patch.setattr(socket.socket, name, guarded)
    yield
    patch.undo()


@pytest.fixture(scope="session")
def built_site(tmp_path_factory):
    """Both languages for the address HOME, strictly built, finished, without the browser's Python.

    Tests that need no browser share it; those that do build for the address they serve.
    """
    folder = tmp_path_factory.mktemp("built") / "site"
    env = {**os.environ, "PYTHONPATH": str(ROOT), "ZHUIJIAN_SITE_URL": HOME}
    env["NO_MKDOCS_2_WARNING"] = "1"
    for config, under in (("mkdocs.yml", ""), ("mkdocs.en.yml", "en")):
        into = ["-f", str(ROOT / config), "-d", str(folder / under)]
        command = [sys.executable, "-m", "mkdocs", "build", "--strict", *into]
        built = subprocess.run(command, env=env, capture_output=True, text=True, check=False)
        assert built.returncode == 0, built.stderr
        assert "WARNING" not in built.stderr, built.stderr
    finish(folder, folder / "no-runtime")
    return folder
