"""Every host's file says the same: read back, and asked of the servers that this machine has."""

import gzip
import http.client
import json
import re
import shutil
import socket
import subprocess
from contextlib import contextmanager
from dataclasses import replace

import pytest

from scripts.devtools.serve import media_type
from scripts.publish import csp, hosting
from tests.patience import SECONDS

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


def parse_underscore(text):
    """Return {pattern: {header: value}} of a `_headers` file."""
    found, pattern = {}, None
    for line in text.splitlines():
        if line.startswith("#"):
            continue
        if line.startswith("/"):
            pattern = line
            assert pattern not in found
            found[pattern] = {}
        else:
            name, value = re.fullmatch(r"  ([A-Za-z-]+): (.+)", line).groups()
            found[pattern][name] = value
    return found


def parse_nginx(text):
    """Return the add_header lines with a plain value, the types and the maps of nginx.conf."""
    headers = dict(re.findall(r'^ +add_header (\S+) "([^"]+)" always;$', text, re.MULTILINE))
    types = {end: kind for kind, end in re.findall(r'^ +"([^"]+)" (\w+);$', text, re.MULTILINE)}
    maps = {}
    for name, body in re.findall(
        r"^map \$uri \$(\w+) \{\n(.*?)^\}", text, re.DOTALL | re.MULTILINE
    ):
        maps[name] = re.findall(r'^ +(default|"~[^"]+") "([^"]*)";$', body, re.MULTILINE)
    return headers, types, maps


def parse_caddy(text):
    """Return the headers of the block, the types and the cache rules of a Caddyfile."""
    block = re.search(r"^\theader \{\n(.*?)^\t\}", text, re.DOTALL | re.MULTILINE).group(1)
    headers = dict(re.findall(r'^\t\t(\S+) "([^"]+)"$', block, re.MULTILINE))
    types = dict(re.findall(r'^\theader @(\w+) Content-Type "([^"]+)"$', text, re.MULTILINE))
    matchers = dict(re.findall(r"^\t@(\w+) (.+)$", text, re.MULTILINE))
    cache = dict(re.findall(r'^\theader @(\w+) Cache-Control "([^"]+)"$', text, re.MULTILINE))
    return headers, types, matchers, cache


def test_every_file_holds_the_same_headers(site, rules):
    """The policy and the other headers stand alike in all four files, and nowhere else."""
    said = dict(rules.headers)
    assert said["Content-Security-Policy"] == csp.policy({"alert(1)"}, {"p{}"}, header=True)
    assert set(said) == {"Content-Security-Policy", *dict(csp.HEADERS)}
    assert parse_underscore((site / "_headers").read_text())["/*"] == said
    assert parse_nginx((site / "hosting/nginx.conf").read_text())[0] == said
    assert parse_caddy((site / "hosting/Caddyfile").read_text())[0] == said
    assert json.loads((site / "hosting/headers.json").read_text())["headers"] == said


def test_every_file_holds_the_same_types(site, rules):
    """The media types are those of the project's own server."""
    said = dict(rules.types)
    assert json.loads((site / "hosting/headers.json").read_text())["types"] == said
    assert {f".{end}": kind for end, kind in said.items()} == hosting.TYPES
    assert parse_nginx((site / "hosting/nginx.conf").read_text())[1] == said
    _, types, matchers, _ = parse_caddy((site / "hosting/Caddyfile").read_text())
    assert types == said
    assert all(matchers[ending] == f"path *.{ending}" for ending in said)


def test_every_file_keeps_hashed_names_alone_for_ever(site, rules):
    """What carries a hash in its name never changes; everything else is asked for anew."""
    lists = parse_underscore((site / "_headers").read_text())
    kept = [pattern for pattern, headers in lists.items() if "Cache-Control" in headers]
    assert kept == list(rules.hashed)
    for name in hosting.names(site):
        assert any(matches(pattern, name) for pattern in kept) == (name in HASHED_NAMES)
    _, _, maps = parse_nginx((site / "hosting/nginx.conf").read_text())
    (pattern, forever), (default, asked) = maps["zhuijian_cache"]
    assert (default, forever, asked) == ("default", hosting.FOREVER, hosting.ASKED)
    _, _, matchers, cache = parse_caddy((site / "hosting/Caddyfile").read_text())
    assert cache == {"hashed": hosting.FOREVER, "asked": hosting.ASKED}
    assert matchers["asked"] == "not " + matchers["hashed"]
    for name in hosting.names(site):
        assert bool(re.search(pattern.strip('"~'), name)) == (name in HASHED_NAMES)
        assert bool(re.search(matchers["hashed"].split()[1], name)) == (name in HASHED_NAMES)


def test_underscore_headers_stay_within_the_hosts_limits(site):
    """100 rules, 2,000 characters a line, one star a pattern; no header in two rules of a file."""
    text = (site / "_headers").read_text()
    found = parse_underscore(text)
    assert len(found) <= 100
    assert max(map(len, text.splitlines())) <= 2000
    assert all(pattern.count("*") <= 1 for pattern in found)
    for name in FILES:
        matching = [headers for pattern, headers in found.items() if matches(pattern, name)]
        told = [header for headers in matching for header in headers]
        assert len(told) == len(set(told)), name


def matches(pattern, name):
    """Tell whether a rule of `_headers` holds for a name; a star stands for anything."""
    before, star, behind = pattern.partition("*")
    if not star:
        return name == pattern
    rest = name.removeprefix(before)
    return name.startswith(before) and rest.endswith(behind)


def test_no_host_is_told_the_name_of_the_snapshot(site):
    """No two builds give it the same name, so no other file of a build may hold it."""
    for name in ("_headers", "hosting/nginx.conf", "hosting/Caddyfile", "hosting/headers.json"):
        assert SNAPSHOT.split(".")[1] not in (site / name).read_text()


def test_headers_that_would_break_a_file_are_refused(rules):
    """A quote or a line's end in a value must not write another directive."""
    for value in ('a" always; add_header X "b', "a\nX: b", "a`b"):
        with pytest.raises(ValueError, match="header"):
            hosting.written(replace(rules, headers=(("X-Test", value),)))


def observatory(headers, *, policy_in_page):
    """Return the score of these headers by the tables of MDN's HTTP Observatory of 2024.

    It holds for a site without cookies and without scripts from elsewhere, that redirects to
    https. Penalties count first; bonuses only if 90 are left.
    """
    policy = headers.get("Content-Security-Policy") or policy_in_page
    parts = {words[0]: words[1:] for words in map(str.split, policy.split(";"))}
    scripts = parts.get("script-src", parts.get("default-src", ["*"]))
    unsafe = {"'unsafe-inline'", "data:", "https:", "http:", "*"} & set(scripts)
    bonus, penalty = 0, 0
    if not policy:
        penalty += 25
    elif unsafe or parts.get("object-src", parts.get("default-src")) != ["'none'"]:
        penalty += 20
    elif "'unsafe-eval'" in scripts:
        penalty += 10
    else:
        bonus += 10 if parts["default-src"] == ["'none'"] else 5
    framed = "frame-ancestors" in dict.fromkeys(headers.get("Content-Security-Policy", "").split())
    if framed or headers.get("X-Frame-Options") in {"DENY", "SAMEORIGIN"}:
        bonus += 5
    else:
        penalty += 20
    penalty += 0 if headers.get("X-Content-Type-Options") == "nosniff" else 5
    age = re.search(r"max-age=(\d+)", headers.get("Strict-Transport-Security", ""))
    penalty += 0 if age and int(age.group(1)) >= 15768000 else 10 if age else 20
    bonus += 5 if headers.get("Referrer-Policy") == "no-referrer" else 0
    bonus += 10 if headers.get("Cross-Origin-Resource-Policy") == "same-origin" else 0
    left = 100 - penalty
    return left + bonus if left >= 90 else left


def test_observatory_gives_the_best_grade(rules):
    """100 is an A+; each header that a host leaves out costs what the table says."""
    headers = dict(rules.headers)
    assert observatory(headers, policy_in_page="") == 130
    for name, left in (("X-Content-Type-Options", 125), ("Strict-Transport-Security", 80)):
        without = {key: value for key, value in headers.items() if key != name}
        assert observatory(without, policy_in_page="") == left
    # A host that adds no header but is forced to https by itself, as GitHub Pages is.
    bare = {"Strict-Transport-Security": "max-age=31536000"}
    assert observatory(bare, policy_in_page=csp.policy()) == 75


def free_port():
    """Return a port nobody listens on."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return taken.getsockname()[1]


@contextmanager
def nginx(site, folder):
    """Serve `site` by nginx with the file we wrote, its three marked lines changed."""
    port = free_port()
    text = (site / "hosting/nginx.conf").read_text()
    text = text.replace("listen 80;", f"listen 127.0.0.1:{port};")
    text = text.replace("/srv/zhuijian/site", str(site))
    logs = f"pid {folder}/pid;\nerror_log {folder}/error.log;\nworker_processes 1;\n"
    as_self = "user root;\n" if folder.owner() == "root" else ""
    kept = "".join(
        f"{name}_temp_path {folder}/{name};\n"
        for name in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    whole = f"{as_self}{logs}events {{}}\nhttp {{\naccess_log off;\n{kept}{text}}}\n"
    (folder / "nginx.conf").write_text(whole)
    command = ["nginx", "-p", str(folder), "-c", str(folder / "nginx.conf")]
    subprocess.run(command, check=True, timeout=SECONDS, capture_output=True)
    try:
        yield port
    finally:
        subprocess.run([*command, "-s", "stop"], check=True, timeout=SECONDS, capture_output=True)


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
