"""The door as tools for assistants over the Model Context Protocol; needs the extra `mcp`.

`tools` says what can be asked, `answers` asks the door and adds what to cite, `server` speaks the
protocol on standard input and output. `SKILL.md` tells an assistant when and how to use it.
"""
