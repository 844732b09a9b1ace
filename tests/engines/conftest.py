"""The built site in Firefox and in WebKitGTK; `scripts/dev.py test --engines` installs both."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.browser.conftest import host
from tests.engines.drive import Engine, firefox, webkit

__all__ = ["engine", "host"]
ENGINES = {"firefox": firefox, "webkit": webkit}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Everything below this folder needs further engines."""
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.engines)


@pytest.fixture(scope="module", params=ENGINES)
def engine(request: pytest.FixtureRequest) -> Iterator[Engine]:
    """Each engine in turn, started once for all tests of a module."""
    with ENGINES[request.param]() as started:
        yield started
