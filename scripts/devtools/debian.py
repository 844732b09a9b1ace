"""Programs of the machine that only tests need: a browser, fonts, further engines."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import Iterable, NamedTuple

from scripts.devtools.shell import Failure, output_of, run, say, status

CHROMIUM_NAMES = ("chromium", "google-chrome", "google-chrome-stable", "chromium-browser")
# Chromium without windows: it draws the same pages and spares what would surround them.
HEADLESS_NAMES = ("chromium-headless-shell", "chrome-headless-shell")
CHROMIUM_ON_MAC = Path("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")

NGINX_MODULES = Path("/usr/lib/nginx/modules")
DEBIAN_FONTS = Path("/usr/share/fonts")


class Need(NamedTuple):
    """Something a group of tests needs: what it is, Debian's package, the programs it brings.

    What only saves time is `spared` where it cannot be had.
    """

    what: str
    package: str
    programs: tuple[str, ...]
    spared: bool = False


BROWSER = (
    Need("a Chromium browser", "chromium", CHROMIUM_NAMES),
    Need("Chromium without windows", "chromium-headless-shell", HEADLESS_NAMES, spared=True),
    Need("a Chinese font", "fonts-noto-cjk", ()),
    Need("a Java runtime (for the HTML checker)", "default-jre-headless", ("java",)),
)
ENGINES = (
    Need("Firefox", "firefox-esr", ("firefox-esr", "firefox")),
    Need("WebKitGTK's driver", "webkit2gtk-driver", ("WebKitWebDriver",)),
    Need("a virtual display", "xvfb", ("Xvfb",)),
)
# To measure hosting; without its module nginx sends gzip instead of Brotli.
HOSTING = (
    Need("nginx", "nginx", ("nginx",)),
    Need("nginx's module for Brotli", "libnginx-mod-http-brotli-static", ()),
    Need("h2load", "nghttp2-client", ("h2load",)),
    Need("wrk", "wrk", ("wrk",)),
    Need("OpenSSL", "openssl", ("openssl",)),
)
OFFICE = (Need("LibreOffice Calc", "libreoffice-calc", ("soffice", "libreoffice")),)


def chromium() -> str | None:
    """Return the Chromium to test with: $CHROMIUM, or the first one found, or None."""
    named = os.environ.get("CHROMIUM")
    if named:
        if not shutil.which(named):
            raise Failure(f"CHROMIUM names {named}, which is not a program.")
        return named
    found = [path for path in map(shutil.which, CHROMIUM_NAMES) if path]
    if not found and CHROMIUM_ON_MAC.exists():
        return str(CHROMIUM_ON_MAC)
    return found[0] if found else None


def headless() -> str | None:
    """Return the Chromium for tests that need no windows; $CHROMIUM is for all tests."""
    if os.environ.get("CHROMIUM"):
        return chromium()
    found = [path for path in map(shutil.which, HEADLESS_NAMES) if path]
    return found[0] if found else chromium()


def has_chinese_font() -> bool:
    """Tell whether text in Chinese can be drawn; desktop systems bring a font of their own."""
    if not shutil.which("fc-list"):
        debian_font = any(DEBIAN_FONTS.glob("*/noto/NotoSansCJK*"))
        return debian_font or not shutil.which("apt-get")
    return bool((output_of(["fc-list", ":lang=zh", "family"]) or "").strip())


def present(need: Need) -> bool:
    """Tell whether the machine has what `need` asks for."""
    if need.package == "fonts-noto-cjk":
        return has_chinese_font()
    if need.package == "libnginx-mod-http-brotli-static":
        return any(NGINX_MODULES.glob("ngx_http_brotli_static_module.so"))
    if need.package == "chromium":
        return chromium() is not None
    return any(shutil.which(program) for program in need.programs)


def may_install() -> bool:
    """Tell whether packages can be added here: root, apt-get, and nobody forbade it."""
    root = hasattr(os, "geteuid") and os.geteuid() == 0
    return root and bool(shutil.which("apt-get")) and not os.environ.get("ZHUIJIAN_NO_APT")


def advice(missing: Iterable[Need]) -> str:
    """Return the sentence that says what is missing and how to get it."""
    needs = list(missing)
    return (
        "The tests need {}. On Debian or Ubuntu: sudo apt-get install {}. Elsewhere install "
        "the like (CHROMIUM=/path/to/it names a browser), or leave these tests out with "
        "--no-browser."
    ).format(
        ", ".join(need.what for need in needs),
        " ".join(need.package for need in needs),
    )


def ensure(needs: Iterable[Need]) -> None:
    """Install what is missing, as root on Debian; elsewhere say what to install.

    Raises:
        Failure: something is missing and cannot be installed from here.
    """
    missing = [need for need in needs if not present(need)]
    needed = [need for need in missing if not need.spared]
    if not missing or not (needed or may_install()):
        return
    if not may_install():
        raise Failure(advice(needed))
    named = ", ".join(need.package for need in missing)
    say(f"Installing Debian packages for the tests: {named}.")
    quiet = {"DEBIAN_FRONTEND": "noninteractive"}
    apt = ["apt-get", "-q", "-y", "-o", "DPkg::Lock::Timeout=300", "-o", "Dpkg::Use-Pty=0"]
    run("apt-get update", [*apt, "-qq", "update"], quiet)
    install = [*apt, "-qq", "install", "--no-install-recommends"]
    if needed:
        run("apt-get install", [*install, *(need.package for need in needed)], quiet)
    for need in missing:
        if need.spared and status([*install, need.package], quiet):
            say(f"Not to be had here: {need.package}; the tests take longer without it.")
    still = [need for need in needed if not present(need)]
    if still:
        raise Failure(advice(still))
