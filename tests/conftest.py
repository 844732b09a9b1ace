"""What holds for every test: no network, one site for all, and properties that mind no load."""

import ipaddress
import os
import socket
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import settings

from scripts.dev import NEED_SITE
from scripts.devtools.build import build
from scripts.devtools.stamps import alone
from tests import times
from tests.browser.fault_server import Host

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


# ------------------------------------------------------------------- one site for all


@dataclass(frozen=True)
class Site:
    """The built site: its folder, and the address that its pages name and it is served from."""

    root: Path
    url: str


def served(held: ExitStack) -> Site:
    """Serve the site, which may be still to build, until `held` is closed.

    `ZHUIJIAN_TEST_SITE` names a finished build to use instead of building anew.
    """
    ready = os.environ.get("ZHUIJIAN_TEST_SITE")
    folder = Path(ready or held.enter_context(tempfile.TemporaryDirectory()) + "/site")
    host = Host(folder)
    held.callback(host.close)
    return Site(folder, host.url)


HELD = pytest.StashKey[ExitStack]()
SHARED = pytest.StashKey[Site]()


@pytest.hookimpl(optionalhook=True)
def pytest_configure_node(node):
    """Name the one site to a process of a parallel run: its pages know a single address."""
    stash = node.config.stash
    if SHARED not in stash:
        stash[HELD] = ExitStack()
        stash[SHARED] = served(stash[HELD])
    node.workerinput["site"] = (str(stash[SHARED].root), stash[SHARED].url)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Keep how long the tests took, where `scripts/dev.py test` asks for it."""
    kept = os.environ.get("ZHUIJIAN_TEST_TIMES")
    if kept:
        parts = [one for many in terminalreporter.stats.values() for one in many]
        reports = [one for one in parts if isinstance(one, pytest.TestReport)]
        times.keep(Path(kept), reports, terminalreporter._session_start.elapsed().seconds)


def pytest_unconfigure(config: pytest.Config) -> None:
    """Stop serving when all processes have ended."""
    config.stash.get(HELD, ExitStack()).close()


@pytest.fixture(scope="session")
def whole_site(request: pytest.FixtureRequest) -> Iterator[Site]:
    """The whole site, built by the first test that needs it; the others wait for it."""
    with ExitStack() as held:
        shared = getattr(request.config, "workerinput", {}).get("site")
        found = Site(Path(shared[0]), shared[1]) if shared else served(held)
        if not found.root.is_dir():  # it is there only when it is whole
            with alone(found.root.with_name(".site.lock")):
                if not found.root.is_dir():
                    build(found.root, found.url)
        yield found


@pytest.fixture(scope="session")
def site(whole_site: Site) -> Site:
    """The whole site, unless a test file says otherwise; who asks for it is marked `site`."""
    return whole_site


# ------------------------------------------------------------------- which test when


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Order the tests so that the processes of a parallel run seldom wait for each other.

    One test that needs the site has it built while files that need none are under way, the
    longest of them first; then come the others, in a browser the slow ones first, so that what
    ends last is short.
    """
    for item in items:
        if "whole_site" in item.fixturenames:
            if not item.nodeid.startswith(NEED_SITE):
                raise pytest.UsageError(f"{item.nodeid} needs the site: name it in NEED_SITE")
            item.add_marker(pytest.mark.site)
        if not item.nodeid.startswith("tests/guide/"):
            item.add_marker(pytest.mark.no_cover)  # `guide` is covered by its own tests
    needing = {item.path for item in items if "whole_site" in item.fixturenames}
    first = next((item for item in items if item.path in needing), None)

    def place(item: pytest.Item) -> tuple[bool, bool, bool, bool]:
        """What is False comes first."""
        slow = item.get_closest_marker("slow") is not None
        return (
            item is not first,
            item.path in needing,
            unit(item.nodeid) != READERS[0],
            unit(item.nodeid) == item.nodeid and not slow,
        )

    items.sort(key=place)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config, log):
    """Keep the tests of a file in one process for what they share, and the order from above."""
    from xdist.scheduler import LoadScopeScheduling  # not there when pytest runs without it

    class Scheduling(LoadScopeScheduling):
        def _split_scope(self, nodeid: str) -> str:
            return unit(nodeid)

    config.option.loadscopereorder = False
    return Scheduling(config, log)


# Files that read the pages of the live knowledge, which take seconds to make in each process.
READERS = (
    "tests/scripts/pages/test_pages.py",
    "tests/scripts/pages/test_page_words.py",
    "tests/scripts/pages/test_navigation.py",
    "tests/scripts/pages/test_letter_pages.py",
    "tests/scripts/pages/test_marked_figures.py",
    "tests/scripts/pages/test_short.py",
    "tests/scripts/pages/test_tongues.py",
    "tests/scripts/publish/test_search_index.py",
    "tests/scripts/review/test_moved.py",
    "tests/guide/kb/test_queries.py",
    "tests/test_changelog.py",
)


# Files that read every page of the built site.
PAGES = "tests/site"


def unit(nodeid: str) -> str:
    """Return what is given to one process as a whole: a file, but in a browser a test.

    Tests in a browser share nothing but the site; one takes seconds, a file of them minutes.
    What reads every built page shares the reading.
    """
    file = nodeid.partition("::")[0]
    if file in READERS:
        return READERS[0]
    if file.startswith(PAGES):
        return PAGES
    return nodeid if file.startswith("tests/browser/") else file
