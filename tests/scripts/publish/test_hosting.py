"""Every host's file says the same: read back, and asked of the servers that this machine has."""

import json
import re
from dataclasses import replace

import pytest

from scripts.publish import csp, hosting
from tests.scripts.publish.conftest import FILES, HASHED_NAMES, SNAPSHOT


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
