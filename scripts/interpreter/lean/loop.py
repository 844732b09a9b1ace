"""Stands in the place of `asyncio`: Pyodide's wasm imports it at its start, and nothing asks of it.

Only an `await` of a promise would; here it ends in a clear error instead of a loop.
"""

from typing import NoReturn


def get_event_loop() -> NoReturn:
    """Say that there is no loop.

    Raises:
        RuntimeError: always.
    """
    raise RuntimeError("this Python has no event loop")
