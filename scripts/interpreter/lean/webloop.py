"""Stands in the place of Pyodide's `pyodide.webloop`: nothing here waits for a promise.

The original brings asyncio, and with it sockets, TLS, subprocesses and logging: half of the
library that would be loaded, and a third of the start.

Pyodide writes a memory snapshot only when the objects that Python holds of JavaScript are those
it knows of, in order; so what the original takes over at its start is taken over here too.
"""

from pyodide_js._api import scheduleCallback

__all__ = ["_initialize_event_loop", "scheduleCallback"]


def _initialize_event_loop() -> None:
    """Start no loop: called once by `pyodide/__init__.py`."""
    from pyodide_js._api import config  # noqa: F401 - see above
