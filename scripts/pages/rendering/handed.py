"""Files to hand over: a kind or a checklist as one HTML file that asks for nothing.

Sent in a chat or carried on a stick, it opens from the disk, without a network: the only links
in it lead to another place of the file or dial a number. It ends in ``.htm``, for it is no page
of the site: no menu, no search, no script; it is saved as ``.html``.
"""

import re
from base64 import b64encode
from collections.abc import Mapping, Sequence
from hashlib import sha256
from typing import Any

from jinja2 import Environment
from markupsafe import Markup

from guide.door.contact import MARKS
from guide.model.base import KnowledgeBase
from guide.model.claims import Claim
from guide.model.kinds import Kind
from guide.model.text import Lang
from scripts.pages.records import facts_of, kind_facts, steps

FOLDER = "hand-over"
TEMPLATES = {"kind.md.j2": "handed_kind.html.j2", "checklist.md.j2": "handed_checklist.html.j2"}
# Light or dark as the reader's device is; on paper everything is narrow and dark on white.
STYLE = (
    ":root{color-scheme:light dark}"
    "body{font:1em/1.6 sans-serif;margin:0;background:#fff;color:#222}a{color:#1f5c52}"
    "@media (prefers-color-scheme:dark){body{background:#1b1d1c;color:#eee}a{color:#8fd3c4}}"
    "main{max-width:42em;margin:auto;padding:.5em 1em;overflow-wrap:anywhere}"
    "h1{font-size:1.5em}h2{font-size:1.2em;margin-top:1.6em}h3{font-size:1em}h1,h2,h3{line-height:1.3}"
    "section{border:2px solid;border-radius:.5em;padding:0 1em}"
    "blockquote{margin:1em 0;padding-left:1em;border-left:3px solid}"
    "small{font-size:.85em}li,dd{margin-bottom:.5em}dt{font-weight:bold}dd{margin-left:1em}"
    ".zj-if{font-weight:bold}.zj-blank{border-bottom:1px solid;padding:0 .3em}"
    ".tick{list-style:none;padding:0}.tick label{display:flex;gap:.6em;padding:.2em 0}"
    ".tick input{width:1.3em;height:1.3em;flex:none}"
    ".fill div{display:flex;gap:.5em}.fill dt{font-weight:normal}"
    ".fill dd{flex:1;border-bottom:1px solid;margin:0}"
    "table{border-collapse:collapse;width:100%;table-layout:fixed}"
    "th,td{border:1px solid;height:1.8em;font-size:.8em;text-align:start;padding:.1em .3em}"
    "@page{size:A4;margin:12mm}"
    "@media print{:root{color-scheme:light}body{background:#fff;color:#000}"
    "body{font-size:9.5pt;line-height:1.4}"
    "main{max-width:none;padding:0}h1{font-size:14pt;margin:0}h2{font-size:11pt;margin:2mm 0 1mm}"
    "h1,h2,h3{break-after:avoid}li,dt,dd,tr,p{break-inside:avoid}a{text-decoration:none}"
    "li,dd{margin-bottom:.6mm}.tick label{padding:0}.tick input{width:1em;height:1em}"
    "a{color:inherit}p,ul,ol,dl{margin:1mm 0}td{height:6mm}}"
)
_LINK = re.compile(r'<a\b[^>]*?href="([^"]*)"[^>]*>(.*?)</a>', re.DOTALL)
_INTO = re.compile(r'<a href="#([^"]+)">(.*?)</a>', re.DOTALL)
_ID = re.compile(r'\bid="([^"]+)"')


def policy(style: str) -> str:
    """Return the policy of the file: nothing but this very style."""
    digest = b64encode(sha256(style.encode()).digest()).decode()
    return f"default-src 'none'; style-src 'sha256-{digest}'"


def unlinked(html: str, marks: Mapping[str, str]) -> str:
    """Return `html` without the links that leave the file; their words stay.

    A link that says where a telephone number was read becomes the mark of its page in `marks`.

    >>> unlinked('<a class="b" href="x/">x</a> <a class="c" href="tel:1">1</a>', {})
    'x <a href="tel:1">1</a>'
    >>> unlinked('1<a class="zj-meta" href="channels/y/">why</a>', {"channels/y/": "A copy."})
    '1 <small>(A copy.)</small>'
    """

    def inside(found: re.Match[str]) -> str:
        href, words = found[1], found[2]
        if href.startswith(("#", "tel:")):
            return f'<a href="{href}">{words}</a>'
        return f" <small>({marks[href]})</small>" if href in marks else words

    plain = _LINK.sub(inside, html)
    known = set(_ID.findall(plain))
    return _INTO.sub(lambda found: found[0] if found[1] in known else found[2], plain)


def _marks(kb: KnowledgeBase, lang: Lang) -> dict[str, str]:
    """Return what to say of a number by the page that tells where it was read."""
    sure = {f"channels/{one.id}/": one.confidence for one in kb.channels.values()}
    sure |= {f"carriers/{one.id}/": one.hotline_confidence for one in kb.carriers.values()}
    return {page: MARKS[how].in_(lang) for page, how in sure.items() if how in MARKS}


def file_of(template: str, path: str) -> str:
    """Return where the file of a page stands, from the root of its language; "" for none.

    >>> file_of("kind.md.j2", "kinds/lost.md"), file_of("checklist.md.j2", "checklists/lost.md")
    ('hand-over/lost.htm', 'hand-over/checklist-lost.htm')
    >>> file_of("facts.md.j2", "facts.md")
    ''
    """
    if template not in TEMPLATES:
        return ""
    folder, _, name = path.removesuffix(".md").partition("/")
    return f"{FOLDER}/{'checklist-' if folder == 'checklists' else ''}{name}.htm"


def kilobytes(text: str) -> int:
    """Return how large a file of `text` is, rounded up: 1 KB is 1000 bytes.

    >>> kilobytes("a" * 1000), kilobytes("a" * 1001)
    (1, 2)
    """
    return -(-len(text.encode()) // 1000)


def rendered(env: Environment, lang: Lang, template: str, given: Mapping[str, Any]) -> str:
    """Return the text of the file.

    `template` is the page's, one of `TEMPLATES`, and `given` what that is given, with `here`, its
    address, and `site`, the address of the site, or "".
    """
    kb: Any = env.globals["kb"]
    own: dict[str, Any] = {"style": Markup(STYLE), "policy": policy(STYLE), "url": str}  # noqa: S704
    if template == "kind.md.j2":
        own |= _of_kind(kb, given["kind"], given["claims"])
    html = env.get_template(TEMPLATES[template]).render({**given, **own})
    return re.sub(r"\n\s*\n+", "\n", unlinked(html, _marks(kb, lang))).lstrip()


def _of_kind(kb: KnowledgeBase, kind: Kind, claims: Sequence[Claim]) -> dict[str, Any]:
    """Return what the file tells beside the kind: whom to turn to, letters, on what rules."""
    todo = steps(kb, kind)
    channels = dict.fromkeys(step.channel for step in todo if step.channel in kb.channels)
    letters = dict.fromkeys(step.letter for step in todo if step.letter in kb.letters)
    return {
        "channels": [kb.channels[name] for name in channels],
        "letters": [kb.letters[name] for name in letters],
        "facts": facts_of(
            kb,
            [fact.id for fact in kind_facts(kb, kind)],
            [claim.says for claim in claims],
            [kb.channels[name].how for name in channels],
        ),
    }
