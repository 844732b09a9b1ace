"""Servers that this machine has send what their file says."""

import gzip
import http.client
import shutil
import subprocess
from contextlib import contextmanager

import pytest

from scripts.devtools.serve import media_type
from scripts.publish import hosting
from scripts.scale.nginx import free_port, nginx
from tests.patience import SECONDS
from tests.scripts.publish.conftest import FILES, WASM


@contextmanager
def caddy(site, folder):
    """Serve `site` by Caddy with the file we wrote, its two marked lines changed."""
    port = free_port()
    text = (site / "hosting/Caddyfile").read_text()
    text = text.replace("parcel.example", f"http://127.0.0.1:{port}")
    text = text.replace("/srv/zhuijian/site", str(site))
    off = "{\n\tadmin off\n}\n"
    (folder / "Caddyfile").write_text(off + text)
    command = ["caddy", "run", "--adapter", "caddyfile", "--config", str(folder / "Caddyfile")]
    server = subprocess.Popen(
        command, stderr=subprocess.PIPE, text=True, env={"HOME": str(folder), "PATH": "/usr/bin"}
    )
    try:
        assert any("serving initial configuration" in line for line in server.stderr)
        yield port
    finally:
        server.terminate()
        server.communicate(timeout=SECONDS)


def ask(port, path, **headers):
    """Return status, headers and body of one answer."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=SECONDS)
    connection.request("GET", path, headers=headers)
    answer = connection.getresponse()
    body = answer.read()
    connection.close()
    return answer.status, answer.headers, body


SERVERS = [
    pytest.param(
        server,
        id=server.__name__,
        marks=pytest.mark.skipif(
            shutil.which(server.__name__) is None, reason=f"{server.__name__} is not installed"
        ),
    )
    for server in (nginx, caddy)
]


@pytest.mark.parametrize("server", SERVERS)
def test_real_servers_send_what_the_file_says(server, site, rules, tmp_path):
    """Status, headers, types, cache and compressed copies, as asked of the server itself."""
    folder = tmp_path / "server"
    folder.mkdir()
    with server(site, folder) as port:
        for name, data in FILES.items():
            status, headers, body = ask(port, name.removesuffix("index.html"))
            assert (status, body) == (200, data), name
            assert dict(rules.headers).items() <= dict(headers).items(), name
            assert headers["Cache-Control"] == hosting.cache_of(name)
            assert headers["Content-Type"].split(";")[0] == media_type(site / name).split(";")[0]
            opened = headers["Access-Control-Allow-Origin"]
            assert opened == ("*" if name.startswith(hosting.OPEN) else None)
        status, headers, body = ask(port, WASM, **{"Accept-Encoding": "gzip"})
        assert headers["Content-Encoding"] == "gzip"
        assert headers["Content-Type"] == "application/wasm"
        assert gzip.decompress(body) == FILES[WASM]
        assert ask(port, "/kinds")[0] in {301, 308}


@pytest.mark.parametrize("server", SERVERS)
def test_what_is_not_there_is_a_404_that_nobody_keeps(server, site, rules, tmp_path):
    """A missing file of the runtime answers 404 with our page, not to be cached for a year."""
    folder = tmp_path / "server"
    folder.mkdir()
    with server(site, folder) as port:
        for name in ("/none/", WASM.replace("j", "k")):
            status, headers, body = ask(port, name)
            assert (status, body) == (404, FILES["/404.html"])
            assert headers["Cache-Control"] == hosting.ASKED
            assert headers["Content-Type"].startswith("text/html")
            assert dict(rules.headers).items() <= dict(headers).items()
