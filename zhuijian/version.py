"""The version of the program, which follows semantic versioning; the knowledge has its own day."""

from importlib.metadata import PackageNotFoundError, version


def installed(name: str = "zhuijian") -> str:
    """Return the version of the installed package, "0+unknown" where none is installed.

    >>> installed("no-such-package-anywhere")
    '0+unknown'
    """
    try:
        return version(name)
    except PackageNotFoundError:
        return "0+unknown"


__version__ = installed()
