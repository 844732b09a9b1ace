"""The server behaves as a static host does."""

import gzip
import http.client
import threading

import pytest

from scripts.devtools.serve import accepted, locate, make_server


@pytest.fixture
def site(tmp_path):
    """A small site; its 404 page and one file have compressed siblings."""
    root = tmp_path / "site"
    (root / "kinds/lost").mkdir(parents=True)
    (root / "empty").mkdir()
    (root / "index.html").write_text("首页", encoding="utf-8")
    (root / "404.html").write_text("没有这一页", encoding="utf-8")
    (root / "kinds/lost/index.html").write_text("lost")
    (root / "py.wasm").write_bytes(b"\0asm")
    (root / "boot.mjs").write_text("export {}")
    (root / "boot.mjs.gz").write_bytes(gzip.compress(b"export {}", mtime=0))
    (root / "boot.mjs.br").write_bytes(b"brotli bytes")
    (root / ".hidden").write_text("no")
    (tmp_path / "outside.txt").write_text("no")
    return root


@pytest.fixture
def ask(site):
    """A function that sends one request and returns (response, body)."""
    with make_server(site) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()

        def one(path, method="GET", **headers):
            connection = http.client.HTTPConnection("127.0.0.1", server.server_address[1])
            named = {name.replace("_", "-"): value for name, value in headers.items()}
            connection.request(method, path, headers=named)
            response = connection.getresponse()
            body = response.read()
            connection.close()
            return response, body

        yield one
        server.shutdown()
        thread.join()


@pytest.mark.parametrize(
    ("path", "media_type"),
    [
        ("/", "text/html; charset=utf-8"),
        ("/kinds/lost/", "text/html; charset=utf-8"),
        ("/py.wasm", "application/wasm"),
        ("/boot.mjs", "text/javascript; charset=utf-8"),
    ],
)
def test_media_types(ask, path, media_type):
    """Browsers refuse modules and wasm of another type, and nothing may be sniffed."""
    response, _ = ask(path)
    assert response.status == 200
    assert response.headers["Content-Type"] == media_type
    assert response.headers["X-Content-Type-Options"] == "nosniff"


@pytest.mark.parametrize("path", ["/absent", "/absent/", "/empty/", "/index.html/", "/.hidden"])
def test_what_is_not_there_gets_the_404_page(ask, path):
    """Also a folder without a page: it is never listed. Hidden files are not there."""
    response, body = ask(path)
    assert response.status == 404
    assert body.decode() == "没有这一页"


def test_without_a_404_page(ask, site):
    """A site without one still answers 404."""
    (site / "404.html").unlink()
    assert ask("/absent")[0].status == 404


@pytest.mark.parametrize(
    "path",
    ["/../outside.txt", "/%2e%2e/outside.txt", "/..%5coutside.txt", "/kinds/../../outside.txt"],
)
def test_nothing_outside_the_folder(ask, path):
    """However the way out is written."""
    assert ask(path)[0].status == 404


def test_nul_in_a_path(site):
    """A byte that no file name can hold."""
    assert locate(site, "/a%00b") == (None, None)


def test_a_folder_without_slash_is_redirected(ask):
    """As static hosts do; relative, so it works under any prefix, and the query stays."""
    response, _ = ask("/kinds/lost?a=1")
    assert response.status == 301
    assert response.headers["Location"] == "lost/?a=1"


@pytest.mark.parametrize(
    ("header", "encoding"),
    [
        ("gzip, br", "br"),
        ("gzip", "gzip"),
        ("br;q=0, gzip;q=0.5", "gzip"),
        ("br;q=0.0", None),
        ("", None),
    ],
)
def test_compressed_sibling(ask, header, encoding):
    """The smallest one the browser takes; the type stays that of the file itself."""
    response, body = ask("/boot.mjs", Accept_Encoding=header)
    assert response.headers["Content-Encoding"] == encoding
    assert response.headers["Content-Type"] == "text/javascript; charset=utf-8"
    assert response.headers["Vary"] == "Accept-Encoding"
    assert int(response.headers["Content-Length"]) == len(body)


def test_file_without_sibling_is_sent_as_it_is(ask):
    """A browser that takes br gets the plain file when there is no other."""
    response, body = ask("/py.wasm", Accept_Encoding="br")
    assert response.headers["Content-Encoding"] is None
    assert body == b"\0asm"


def test_unchanged_file_is_not_sent_again(ask, site):
    """An ETag that still fits gives 304; a changed file is sent."""
    tag = ask("/")[0].headers["ETag"]
    response, body = ask("/", If_None_Match=tag)
    assert (response.status, body) == (304, b"")
    (site / "index.html").write_text("another page")
    assert ask("/", If_None_Match=tag)[0].status == 200


def test_head_has_headers_and_no_body(ask):
    """HEAD answers like GET without the body."""
    response, body = ask("/", "HEAD")
    assert int(response.headers["Content-Length"]) == len("首页".encode())
    assert body == b""


def test_other_methods_are_refused(ask):
    """A static host takes nothing."""
    assert ask("/", "POST")[0].status == 501


def test_accept_encoding_is_read_by_weight():
    """Names are case-insensitive; q=0 refuses."""
    assert accepted("GZIP, br;q=0, deflate ; q=1.0") == {"gzip", "deflate"}
