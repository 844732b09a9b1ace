"""The knowledge and logic of the guide: standard library only, pure, no clock.

A reader's request comes in at `guide.api` and is answered by what stands in the rooms.
"""

# The rooms from the bottom up: each imports only from those before it.
ROOMS = (
    "model",
    "kb",
    "text",
    "days",
    "say",
    "formats",
    "ask",
    "write",
    "keep",
    "read",
    "advise",
    "door",
    "triage",
    "checks",
)
