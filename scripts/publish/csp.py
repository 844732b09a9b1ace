"""The content security policy and the other headers of the site, in one place.

Python in the browser needs 'wasm-unsafe-eval' and nothing more. The one inline script
(publish/inline.py) is named by its hash, and would be where the theme brought another; there is
no inline style of ours.
"""

import base64
import hashlib
import re
from collections.abc import Iterable, Sequence

POLICY: tuple[tuple[str, str], ...] = (
    ("default-src", "'none'"),
    ("script-src", "'self' 'wasm-unsafe-eval'"),
    ("style-src", "'self'"),
    ("img-src", "'self' data:"),
    ("font-src", "'self'"),
    ("connect-src", "'self'"),
    ("worker-src", "'self'"),
    ("manifest-src", "'self'"),
    ("form-action", "'self'"),
    ("base-uri", "'none'"),
    ("object-src", "'none'"),
)
HEADERS_ONLY: tuple[tuple[str, str], ...] = (("frame-ancestors", "'none'"),)
# The worker obeys the header of its own file alone. It imports two modules from the very bytes
# it has verified, which needs `blob:`; pages are held by their own policy, which has none.
HEADER_EXTRA = {"script-src": "blob:"}

HEADERS: tuple[tuple[str, str], ...] = (
    ("X-Content-Type-Options", "nosniff"),
    ("X-Frame-Options", "DENY"),
    ("Referrer-Policy", "no-referrer"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
    (
        "Permissions-Policy",
        "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    ),
    ("Strict-Transport-Security", "max-age=31536000"),
)

# Blocks of data in a script element: browsers neither run them nor hold the policy against them.
DATA = ("application/json", "application/ld+json")
_SCRIPT = re.compile(r"<script\b([^>]*)>(.*?)</script>", re.DOTALL)
_STYLE = re.compile(r"<style\b[^>]*>(.*?)</style>", re.DOTALL)


def hashed(text: str) -> str:
    """Return `text` as a source expression of a policy: its SHA-256 in quotes."""
    digest = hashlib.sha256(text.encode()).digest()
    return f"'sha256-{base64.b64encode(digest).decode()}'"


def inline_scripts(html: str) -> list[str]:
    """Return the inline scripts of a page that a browser would run (data blocks are not run)."""
    return [
        body
        for attributes, body in _SCRIPT.findall(html)
        if "src=" not in attributes and not any(f'type="{one}"' in attributes for one in DATA)
    ]


def inline_styles(html: str) -> list[str]:
    """Return the style elements of a page."""
    return _STYLE.findall(html)


def policy(
    scripts: Iterable[str] = (),
    styles: Iterable[str] = (),
    *,
    header: bool = False,
    frames: Sequence[str] = (),
) -> str:
    """Return the policy with the hashes of `scripts` and `styles`; headers may say more.

    `frames` are the origins whose pages may show a page of this site: none unless told.
    """
    extra = {
        "script-src": sorted({hashed(one) for one in scripts}),
        "style-src": sorted({hashed(one) for one in styles}),
    }
    around = ((HEADERS_ONLY[0][0], " ".join(frames)),) if frames else HEADERS_ONLY
    parts = POLICY + (around if header else ())
    if header:
        extra["script-src"].append(HEADER_EXTRA["script-src"])
    return "; ".join(" ".join([name, value, *extra.get(name, [])]) for name, value in parts)
