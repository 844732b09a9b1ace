"""Stands in the place of Pyodide's `pyodide._package_loader`: no package is ever loaded here.

The original brings archives, temporary files and all that these need. What the start asks for
are the two folders of packages and the call that looks into them.
"""

import sys

from pyodide_js import loadedPackages

__all__ = ["DSO_DIR", "SITE_PACKAGES", "init_loaded_packages", "loadedPackages"]  # see webloop.py


class Folder:
    """A folder whose name is asked for by `str`; a string would reach JavaScript as its own."""

    def __init__(self, name: str) -> None:
        self.name = name

    def __str__(self) -> str:
        return self.name


SITE_PACKAGES = Folder(f"/lib/python{sys.version_info[0]}.{sys.version_info[1]}/site-packages")
DSO_DIR = Folder("/usr/lib")


def init_loaded_packages() -> None:
    """Do nothing: there is no package that could be loaded twice."""
