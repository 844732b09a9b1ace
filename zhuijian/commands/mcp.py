"""The door as tools for assistants, over standard input and output (needs the extra `mcp`)."""

import argparse
import importlib
import sys

from guide.model.text import Text

NAME = "mcp"
HELP = Text("给 AI 助手用的工具（MCP，标准输入输出）", "Tools for assistants (MCP over stdio)")
MISSING = Text(
    "缺少可选组件“mcp”，没有启动。请运行：pip install 'mcp>=2.3,<3'",
    "The optional part “mcp” is missing, so nothing was started. Run: pip install 'mcp>=2.3,<3'",
)
NEEDED = ("mcp", "mcp_types", "jsonschema")


def arguments(parser: argparse.ArgumentParser) -> None:
    """Take nothing: the assistant speaks on standard input."""


def run(chosen: argparse.Namespace) -> int:
    """Serve, or say what is missing."""
    try:
        server = importlib.import_module("zhuijian.assistants.server")
    except ModuleNotFoundError as missing:
        if missing.name not in NEEDED:
            raise
        print(MISSING.in_(chosen.lang), file=sys.stderr)
        return 2
    server.serve()
    return 0
