"""What the programs that ask a server say is read right, and a server's errors are no figures."""

import shutil
import ssl
import urllib.request
from http.client import HTTPConnection

import pytest

from scripts.scale import load
from scripts.scale.nginx import configuration, nginx
from tests.patience import SECONDS

H2LOAD = """
finished in 5.00s, 8123.40 req/s, 52.34MB/s
requests: 40617 total, 40617 started, 40617 done, 40617 succeeded, 0 failed, 0 errored, 0 timeout
status codes: 40617 2xx, 0 3xx, 0 4xx, 0 5xx
"""
WRK = "Running 5s test\nRequests/sec:   7012.55\nTransfer/sec:     45.10MB\n"


def test_rates_are_read() -> None:
    """Requests a second, as the programs print them."""
    assert load.of_h2load(H2LOAD) == 8123.4
    assert load.of_wrk(WRK) == 7012.55


@pytest.mark.parametrize(
    ("read", "said"),
    [
        (load.of_h2load, ""),
        (load.of_h2load, H2LOAD.replace("40617 2xx, 0 3xx", "0 2xx, 0 3xx")),
        (load.of_h2load, H2LOAD.replace("0 4xx", "3 4xx")),
        (load.of_wrk, ""),
        (load.of_wrk, WRK + "Non-2xx or 3xx responses: 9\n"),
        (load.of_wrk, WRK.replace("7012.55", "0.00")),
    ],
)
def test_errors_are_no_figures(read, said) -> None:
    """How fast a server says no is of no interest."""
    with pytest.raises(load.NotServed):
        read(said)


SERVED = pytest.mark.skipif(
    not (shutil.which("nginx") and shutil.which("openssl")), reason="nginx is not installed"
)


@pytest.fixture
def site(tmp_path):
    """A site of the files that are asked for, with the file for nginx as published."""
    root = tmp_path / "site"
    for name in ("wizard/index.html", "kinds/lost/index.html", "assets/wizard/wizard.js"):
        (root / name).parent.mkdir(parents=True)
        (root / name).write_text(name)
        (root / (name + ".br")).write_bytes(b"br of " + name.encode())
    (root / "assets/py").mkdir()
    (root / "assets/py/snapshot.0123456789ghjkmn.bin").write_bytes(b"s")
    (root / "assets/py/snapshot.0123456789ghjkmn.bin.br").write_bytes(b"brotli")
    (root / "hosting").mkdir()
    marked = "listen 80;\nroot /srv/zhuijian/site;\n# brotli_static on;\n"
    server = f"server {{\n{marked}index index.html;\n}}\n"
    (root / "hosting/nginx.conf").write_text(server)
    return root


def test_what_is_asked_for_is_there(site) -> None:
    """Each path leads to a file, and its weight is that of the compressed copy."""
    found = load.files(site)
    assert found["kind"] == "/kinds/lost/"
    for path in found.values():
        file = site / (path[1:] + ("index.html" if path.endswith("/") else ""))
        assert load.weight(site, path) == len(file.with_name(file.name + ".br").read_bytes())


def test_the_published_file_is_what_is_served_by(site, tmp_path) -> None:
    """Only what is marked in it changes: where it listens, and where the site lies."""
    text = configuration(site, tmp_path, "81 ssl http2", "", "auto")
    assert "listen 127.0.0.1:81 ssl http2;" in text
    assert f"root {site};" in text
    assert "worker_processes auto;" in text


@SERVED
@pytest.mark.parametrize("h2", [False, True])
def test_nginx_serves_by_it(site, tmp_path, h2) -> None:
    """Over plain HTTP, and over TLS by a certificate of its own."""
    folder = tmp_path / "server"
    folder.mkdir()
    trusting = ssl.create_default_context()
    trusting.check_hostname, trusting.verify_mode = False, ssl.CERT_NONE
    with nginx(site, folder, h2=h2) as port:
        address = f"http{'s' if h2 else ''}://127.0.0.1:{port}/wizard/"
        more = {"context": trusting} if h2 else {}
        with urllib.request.urlopen(address, timeout=SECONDS, **more) as answer:
            assert answer.read() == b"wizard/index.html"


@SERVED
def test_a_connection_is_never_at_its_end(site, tmp_path) -> None:
    """Else a program that does not connect again would count the limit, not the server."""
    folder = tmp_path / "server"
    folder.mkdir()
    with nginx(site, folder) as port:
        asked = HTTPConnection("127.0.0.1", port, timeout=SECONDS)
        for _ in range(1_100):  # nginx's own limit is a thousand
            asked.request("GET", "/wizard/")
            answer = asked.getresponse()
            answer.read()
            assert answer.getheader("Connection") != "close"
        asked.close()
