"""A small project with rooms, data, a cache and scripts."""

from pathlib import Path

FILES = {
    "guide/__init__.py": '"""All logic."""\nROOMS = ("model", "kb", "say")\n',
    "guide/api.py": '"""The door <here>."""\nfrom guide.say.words import say\n',
    "guide/model/__init__.py": '"""Records.\n\nMore.\n\nTo change here: a\nfield.\n"""\n',
    "guide/say/__init__.py": '"""Words."""\n',
    "guide/say/words.py": '"""Said."""\nfrom guide import kb\nfrom guide.model import Text\n',
    "guide/kb/__init__.py": '"""Data."""\nfrom guide.kb.facts import F\n',
    "guide/kb/facts/__init__.py": '"""Facts."""\nfrom guide import model\n',
    "guide/kb/facts/one.py": '"""One."""\n',
    "guide/__pycache__/x.pyc": "",
    "zhuijian/__init__.py": '"""For others."""\n',
    "scripts/pages/__init__.py": '"""Pages.\n\ntemplates/  Places to\n            fill.\n"""\n',
    "scripts/pages/templates/a.j2": "",
    "scripts/empty/readme.txt": "",
    "docs/sw.js": "// Off the net.\n",
    "docs/assets/wizard/wizard.js": (
        "// @ts-check\n/**\n * The wizard: a line\n * in. More.\n *\n"
        " * tools/  Plain values. Nothing else.\n *         To change here: how it is made.\n"
        " * keep/   What stays.\n */\n"
        'import { a } from "./keep/a.js";\n'
    ),
    "docs/assets/wizard/tools/dom.js": "/** Elements. */\n",
    "docs/assets/wizard/keep/a.js": '// Kept.\nimport "../tools/dom.js";\n',
}


def lay(root: Path) -> Path:
    """Write the project below `root`; return `root`."""
    for name, text in FILES.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return root
