"""The headers a host should send, written for several hosts from one structure.

`rules(site, scripts, styles)` says it once; `write` puts it into the site as `_headers`
(Cloudflare Pages, Netlify) and, under hosting/, as nginx.conf, Caddyfile and headers.json.
The last is for hosts where headers are typed into a form, and /selfcheck/ compares with it
what a host really sends.
"""

import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from fnmatch import fnmatch
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from scripts.devtools.serve import TYPES
from scripts.publish import csp

TEMPLATES = Path(__file__).resolve().parent / "hosting"
FOLDER = "hosting"
# The theme's names carry 8 digits of a hash, ours 16 (without a to f, see interpreter/runtime.py).
# Go and PCRE, behind Caddy and nginx, and Python read this expression alike.
HASHED = r"\.(?:[0-9a-f]{8}\.min\.(?:js|css)|[0-9ghjkmn]{16}\.(?:mjs|wasm|zip|bin))$"
# The one file whose name no two builds share (see same_build.py): named by a pattern, so
# that nothing else differs between them. A host that takes a star only at the end of a pattern
# asks for this file anew each time; that is all.
SNAPSHOT = "/assets/py/snapshot.*.bin"
FOREVER = "public, max-age=31536000, immutable"
# Kept, but asked for each time: names that stay the same while what they name changes.
ASKED = "no-cache"
# Folders that pages of other sites may load from; everything else is for this site alone.
OPEN = ("/assets/py/wheel/", "/data/")
COPIES = {".br", ".gz"}
# What other sites may show in a frame, where the build was told which (`--embed-for`): the page
# for it, and the one script that makes the frame.
FRAMED = r"^/(?:en/)?embed/"
FRAMING = r"^/assets/embed/embed\.js$"
ORIGIN = re.compile(r"https://[a-z0-9.-]+(?::\d+)?|http://(?:localhost|127\.0\.0\.1)(?::\d+)?")


@dataclass(frozen=True, slots=True)
class Rules:
    """What a host should send: `headers` with every answer, the rest by name of the file."""

    headers: tuple[tuple[str, str], ...]
    types: tuple[tuple[str, str], ...]
    hashed: tuple[str, ...]
    pattern: str = HASHED
    forever: str = FOREVER
    asked: str = ASKED
    open: tuple[str, ...] = OPEN
    frames: tuple[str, ...] = ()  # origins whose pages may show the wizard
    framed: tuple[tuple[str, str, str, str], ...] = ()  # header, where it differs, there, elsewhere


def names(site: Path) -> list[str]:
    """Return the address of every file in `site`, from its root, in order."""
    files = (path for path in site.rglob("*") if path.is_file() and path.suffix not in COPIES)
    return sorted("/" + path.relative_to(site).as_posix() for path in files)


def hashed(site: Path) -> tuple[str, ...]:
    """Return the addresses that carry a hash, in order; that of the snapshot as a pattern."""
    found = (name for name in names(site) if re.search(HASHED, name))
    return tuple(sorted({SNAPSHOT if fnmatch(name, SNAPSHOT) else name for name in found}))


def rules(
    site: Path, scripts: Iterable[str], styles: Iterable[str], frames: Sequence[str] = ()
) -> Rules:
    """Return the rules of a built site; `scripts` and `styles` are those written in its pages.

    `frames` are the origins whose pages may show the wizard; without any, none may.

    Raises:
        ValueError: one of `frames` is no origin such as https://shop.example.
    """
    scripts, styles = list(scripts), list(styles)
    policy = csp.policy(scripts, styles, header=True)
    for origin in frames:
        if not ORIGIN.fullmatch(origin):
            raise ValueError(f"no origin such as https://shop.example: {origin!r}")
    shown = csp.policy(scripts, styles, header=True, frames=frames)
    plain = dict(csp.HEADERS)
    resource = plain["Cross-Origin-Resource-Policy"]
    framed = (
        ("Content-Security-Policy", FRAMED, shown, policy),
        ("X-Frame-Options", FRAMED, "", plain["X-Frame-Options"]),
        ("Cross-Origin-Resource-Policy", FRAMING, "cross-origin", resource),
    )
    return Rules(
        frames=tuple(frames),
        framed=framed if frames else (),
        headers=(("Content-Security-Policy", policy), *csp.HEADERS),
        types=tuple(sorted((ending.lstrip("."), kind) for ending, kind in TYPES.items())),
        hashed=hashed(site),
    )


def cache_of(name: str) -> str:
    """Return the Cache-Control of the file served at `name`.

    >>> cache_of("/assets/py/manifest.json")
    'no-cache'
    """
    return FOREVER if re.search(HASHED, name) else ASKED


def quoted(value: str) -> str:
    """Return `value` between double quotes, as nginx and Caddy read them.

    Raises:
        ValueError: it holds a character that would end the line or mean something else there.
    """
    if re.search(r'["\n\r`]', value):
        raise ValueError(f"a header cannot hold this in every host's file: {value!r}")
    return f'"{value}"'


def rendered(template: str, found: Rules) -> str:
    """Return one host's file."""
    environment = Environment(  # noqa: S701 - plain text, nothing a browser reads as HTML
        loader=FileSystemLoader(TEMPLATES),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters["quoted"] = quoted
    return environment.get_template(template).render(rules=found)


def written(found: Rules) -> dict[str, str]:
    """Return every host's file by its place in the site."""
    tables = {"headers": dict(found.headers), "types": dict(found.types)}
    as_json = json.dumps({**asdict(found), **tables}, indent=1)
    return {
        "_headers": rendered("_headers.j2", found),
        f"{FOLDER}/nginx.conf": rendered("nginx.conf.j2", found),
        f"{FOLDER}/Caddyfile": rendered("Caddyfile.j2", found),
        f"{FOLDER}/headers.json": as_json + "\n",
    }


def write(
    site: Path, scripts: Iterable[str], styles: Iterable[str], frames: Sequence[str] = ()
) -> None:
    """Write the files of all hosts into the site."""
    for name, text in written(rules(site, scripts, styles, frames)).items():
        target = site / name
        target.parent.mkdir(exist_ok=True)
        target.write_text(text, encoding="utf-8")
