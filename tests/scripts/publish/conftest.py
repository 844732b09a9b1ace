"""A small site with one file of each sort, and the headers that each host is told."""

import gzip

import pytest

from scripts.publish import hosting

WASM = "/assets/py/kernel.jj36m3jgh04nknj9.wasm"
BUNDLE = "/en/assets/javascripts/bundle.a5f9d56c.min.js"
SNAPSHOT = "/assets/py/snapshot.k2592j0j30k6944g.bin"
WHEEL = "/assets/py/wheel/zhuijian-0.1.0-py3-none-any.whl"
FILES = {
    "/index.html": b"<!doctype html><title>a</title>",
    "/kinds/index.html": b"<!doctype html><title>kinds</title>",
    "/404.html": b"<!doctype html><title>not here</title>",
    "/assets/py/manifest.json": b"{}",
    "/assets/py/wheel/pyodide-lock.json": b"{}",
    "/assets/site/site.css": b"p{}",
    "/data/kinds.csv": b"id",
    WHEEL: b"wheel",
    WASM: b"\0asm" * 500,
    BUNDLE: b"0;",
    SNAPSHOT: b"memory",
    "/assets/py/snapshot.json": b"{}",
}
HASHED_NAMES = {WASM, BUNDLE, SNAPSHOT}


@pytest.fixture
def site(tmp_path):
    """A small site with one file of each sort, and the hosts' files written into it."""
    folder = tmp_path / "site"
    for name, data in FILES.items():
        path = folder / name[1:]
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    packed = folder / (WASM[1:] + ".gz")
    packed.write_bytes(gzip.compress(FILES[WASM], mtime=0))
    hosting.write(folder, {"alert(1)"}, {"p{}"})
    return folder


@pytest.fixture
def rules(site):
    return hosting.rules(site, {"alert(1)"}, {"p{}"})
