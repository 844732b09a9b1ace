"""The server: tools listed and called over standard input and output, by the official package.

Nothing is written to standard output but the protocol. The door needs no network and keeps
nothing; neither does this.
"""

import asyncio
from typing import Any

import mcp_types as types
from mcp.server.lowlevel import Server
from mcp.server.stdio import stdio_server

from zhuijian.asking import Refused
from zhuijian.assistants.answers import answered
from zhuijian.assistants.tools import INSTRUCTIONS, described
from zhuijian.commands.options import today_there
from zhuijian.version import __version__

READS = types.ToolAnnotations(read_only_hint=True, idempotent_hint=True, open_world_hint=False)


async def _list_tools(_context: Any, _params: Any) -> types.ListToolsResult:
    tools = [types.Tool(**tool, annotations=READS) for tool in described()]
    return types.ListToolsResult(tools=tools)


async def _call_tool(_context: Any, params: types.CallToolRequestParams) -> types.CallToolResult:
    """Answer a call; a refusal is a result marked as an error, in the reader's words."""
    try:
        whole, text = answered(params.name, params.arguments or {}, today_there())
    except Refused as refused:
        error = {"code": refused.code, "message": refused.message}
        error |= {"field": refused.field} if refused.field else {}
        return _result({"error": error}, refused.message, wrong=True)
    return _result(whole, text)


def _result(values: dict[str, Any], text: str, *, wrong: bool = False) -> types.CallToolResult:
    content: list[types.ContentBlock] = [types.TextContent(type="text", text=text)]
    return types.CallToolResult(content=content, structured_content=values, is_error=wrong)


def made() -> Server[Any]:
    """Return the server with its tools."""
    return Server(
        "zhuijian",
        version=__version__,
        title="追件手册 / Zhuijian",
        instructions=INSTRUCTIONS,
        on_list_tools=_list_tools,
        on_call_tool=_call_tool,
    )


async def _serve() -> None:
    server = made()
    async with stdio_server() as (reading, writing):
        await server.run(reading, writing, server.create_initialization_options())


def serve() -> None:
    """Serve until the assistant closes the input."""
    asyncio.run(_serve())
