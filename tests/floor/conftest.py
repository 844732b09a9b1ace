"""The weakest browsers and devices that are served; `scripts/dev.py test --floor` installs them."""

from pathlib import Path

import pytest

from tests.browser.conftest import chromium, engine, host

__all__ = ["chromium", "engine", "host"]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Everything below this folder needs old browsers, or minutes on a slow one."""
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.floor)
