"""The guard that keeps tests off the network, and the order in which tests run."""

import re
import socket
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.conftest import READERS, pytest_collection_modifyitems, unit


@pytest.mark.parametrize("address", [("192.0.2.1", 80), ("example.test", 80), ("2001:db8::1", 80)])
def test_a_connection_to_the_world_is_refused(address):
    """Refused before a packet leaves; the addresses are those reserved for documentation."""
    family = socket.AF_INET6 if ":" in address[0] else socket.AF_INET
    with socket.socket(family) as one, pytest.raises(OSError, match="no network"):
        one.connect(address)


def test_a_connection_to_this_machine_works():
    """Our own test servers are reached."""
    server = socket.create_server(("127.0.0.1", 0))
    with server, socket.create_connection(server.getsockname()) as client:
        assert client.getpeername() == server.getsockname()


@pytest.mark.parametrize(
    ("nodeid", "whole"),
    [
        ("tests/site/test_links.py::test_a[zh]", "tests/site"),
        ("tests/test_times.py::TestLocks::test_b", "tests/test_times.py"),
        ("tests/engines/test_engines.py::test_c", "tests/engines/test_engines.py"),
        ("tests/test_changelog.py::test_e", "tests/scripts/pages/test_pages.py"),
        ("tests/browser/test_case.py::test_d[a::b]", "tests/browser/test_case.py::test_d[a::b]"),
    ],
)
def test_a_file_is_run_by_one_process_but_a_browser_by_any(nodeid, whole):
    """What is built once for a file is not built in every process."""
    assert unit(nodeid) == whole


def test_pages_are_made_once_for_all_that_read_them():
    """Every file that asks for the live pages is among those that share a process."""
    here = Path(__file__).parent
    asking = {
        path.relative_to(here.parent).as_posix()
        for path in here.rglob("test_*.py")
        if re.search(r"\nfrom tests.generated import|def test_\w+\(live\b", path.read_text("utf-8"))
    }
    assert asking == set(READERS)


@dataclass
class Item:
    """As much of a test as its place in the order depends on."""

    nodeid: str
    fixturenames: tuple[str, ...] = ()
    slow: bool = False
    marked: list[str] = field(default_factory=list)

    @property
    def path(self):
        return Path(self.nodeid.partition("::")[0])

    def get_closest_marker(self, name):
        return name if self.slow and name == "slow" else None

    def add_marker(self, marker):
        self.marked.append(marker.name)


def test_the_site_is_begun_first_and_what_is_short_comes_last():
    """One test has the site built, files without it fill the wait, slow ones do not end the run."""
    items = [
        Item("tests/browser/test_a.py::test_1", ("site", "whole_site")),
        Item("tests/browser/test_a.py::test_2", ("site", "whole_site")),
        Item("tests/browser/test_b.py::test_3", ("site", "whole_site"), slow=True),
        Item("tests/test_c.py::test_4", ("site",)),  # a small one of its own
        Item("tests/test_changelog.py::test_7"),
        Item("tests/test_html.py::test_5"),
        Item("tests/test_html.py::test_6", ("site", "whole_site")),
    ]
    pytest_collection_modifyitems(items)
    assert [item.nodeid[-1] for item in items] == list("1743562")
    assert {item.nodeid[-1] for item in items if "site" in item.marked} == set("1236")


def test_the_knowledge_and_logic_are_covered_by_their_own_tests():
    """Tests of other rooms run at full speed, and vouch for nothing in `guide`."""
    own, other = Item("tests/guide/test_api.py::test_1"), Item("tests/zhuijian/test_a.py::test_2")
    pytest_collection_modifyitems([own, other])
    assert (own.marked, other.marked) == ([], ["no_cover"])
