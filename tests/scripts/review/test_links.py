"""The official addresses are asked by a real client, of a server on this machine."""

import json
import socket
import threading
from collections import Counter
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from guide.kb import KB
from scripts.review import links

DAY = "2026-11-29"


class Official(BaseHTTPRequestHandler):
    """Answers 200, 301 and 404; drops the first request for /dropped; never answers /late."""

    def do_GET(self):
        self.server.seen[self.path] += 1
        if self.path == "/late":
            self.server.ended.wait()
        elif self.path == "/dropped" and self.server.seen[self.path] == 1:
            self.connection.close()
        else:
            status = {"/moved": 301, "/gone": 404}.get(self.path, 200)
            self.send_response(status)
            if status == 301:
                self.send_header("Location", "/elsewhere")
            self.send_header("Content-Length", "0")
            self.end_headers()

    def log_message(self, *_):
        pass


@pytest.fixture
def server():
    """A host on this machine that counts what it is asked."""
    with ThreadingHTTPServer(("127.0.0.1", 0), Official) as host:
        host.seen, host.ended = Counter(), threading.Event()
        host.home = f"http://127.0.0.1:{host.server_address[1]}"
        serving = threading.Thread(target=host.serve_forever)
        serving.start()
        yield host
        host.ended.set()
        host.shutdown()
        serving.join()


@pytest.mark.parametrize(
    ("path", "status", "leads_to", "asked"),
    [
        ("/", 200, "", 1),
        ("/gone", 404, "", 1),
        ("/moved", 301, "/elsewhere", 1),
        ("/dropped", 200, "", 2),
    ],
)
def test_an_answer_is_kept_as_it_came(server, path, status, leads_to, asked):
    """A refusal is an answer; a redirection is told, not followed; one that got lost is retried."""
    found = links.ask(server.home + path, DAY)
    onward = server.home + leads_to if leads_to else ""
    assert found == links.Answer(server.home + path, DAY, status, onward)
    assert server.seen == {path: asked}


def test_two_time_outs_are_no_answer(server):
    """Nothing came, twice: the reason is kept instead of a status."""
    found = links.ask(server.home + "/late", DAY, seconds=0.2)
    assert (found.status, found.why) == (None, "time-out")
    assert server.seen["/late"] == 2


def test_one_time_out_is_forgiven(server, monkeypatch):
    """A slow first answer does not make an address dead."""
    late = [TimeoutError()]
    connect = socket.create_connection

    def connection(*arguments, **more):
        if late:
            raise late.pop()
        return connect(*arguments, **more)

    monkeypatch.setattr(socket, "create_connection", connection)
    assert links.ask(server.home + "/", DAY).status == 200
    assert server.seen == {"/": 1}


def test_the_command_keeps_every_answer(server, monkeypatch, tmp_path, capsys):
    """One line an address, with status and day; the count is told."""
    wanted = [server.home + path for path in ("/", "/moved", "/gone")]
    monkeypatch.setattr(links, "official", lambda _: wanted)
    file = tmp_path / "links.json"
    assert links.main(["--json", str(file)]) == 0
    kept = json.loads(file.read_text("utf-8"))["answers"]
    assert [(one["address"], one["status"]) for one in kept] == list(
        zip(wanted, (200, 301, 404), strict=True)
    )
    assert len({one["day"] for one in kept}) == 1
    assert len(file.read_text("utf-8").splitlines()) == 5
    assert "3 of 3 addresses answered" in capsys.readouterr().out


def test_without_a_network_nothing_is_kept(monkeypatch, tmp_path, capsys):
    """No answer from anywhere says something about here: the last report stays."""
    file = tmp_path / "links.json"
    file.write_text("the last one")
    with socket.socket() as taken:  # a port of our own on which nobody listens
        taken.bind(("127.0.0.1", 0))
        dead = f"http://127.0.0.1:{taken.getsockname()[1]}/"
        monkeypatch.setattr(links, "official", lambda _: [dead, dead])
        assert links.main(["--json", str(file)]) == 1
    assert file.read_text() == "the last one"
    assert "is there a network here" in capsys.readouterr().err


def test_each_official_address_is_asked_once():
    """All of the records', those that two records share too."""
    wanted = links.official(KB)
    assert len(wanted) == len(set(wanted)) > 30
    assert {one.url for one in KB.channels.values() if one.url} <= set(wanted)
