"""What holds for every test: no network, and property tests that do not depend on load."""

import ipaddress
import os
import socket

import pytest
from hypothesis import settings

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
