"""The guard that keeps tests off the network."""

import socket

import pytest


@pytest.mark.parametrize("address", [("192.0.2.1", 80), ("example.test", 80), ("2001:db8::1", 80)])
def test_a_connection_to_the_world_is_refused(address):
    """Refused before a packet leaves; the addresses are those reserved for documentation."""
    family = socket.AF_INET6 if ":" in address[0] else socket.AF_INET
    with socket.socket(family) as one, pytest.raises(OSError, match="no network"):
        one.connect(address)


def test_a_connection_to_this_machine_works():
    """Our own test servers are reached."""
    server = socket.create_server(("127.0.0.1", 0))
    with server, socket.create_connection(server.getsockname(), timeout=5) as client:
        assert client.getpeername() == server.getsockname()
