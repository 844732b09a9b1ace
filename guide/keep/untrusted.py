"""JSON of unknown origin, read with care: its size, its depth, and no name twice."""

import json

from guide.keep.fields import CaseError, refuse
from guide.model.text import Text

MAX_BYTES = 256 * 1024
MAX_DEPTH = 8
WHOLE = Text("它", "it")


def too_long() -> CaseError:
    """Return the refusal of a case beyond the limit."""
    kib = MAX_BYTES // 1024
    return CaseError(
        "too-long",
        Text(
            f"这份案件超过 {kib} KiB，放不下了。请先导出一份，再删掉不需要的条目。",
            f"This case is larger than {kib} KiB. Export it first, then remove entries you do"
            " not need.",
        ),
    )


def parse(source: str) -> object:
    """Return the value of the JSON `source`, read with care.

    Raises:
        CaseError: too long, too deep, not JSON, a name twice, numbers no case holds.
    """
    if len(source) > MAX_BYTES or len(source.encode(errors="replace")) > MAX_BYTES:
        raise too_long()
    _shallow(source)
    try:
        return json.loads(
            source.removeprefix("\ufeff"),
            object_pairs_hook=_unique,
            parse_int=_small,
            parse_float=_no_number,
            parse_constant=_no_number,
        )
    except json.JSONDecodeError as error:
        raise refuse(
            Text(f"第 {error.lineno} 行", f"line {error.lineno}"),
            "不是完整的 JSON",
            "is not sound JSON",
        ) from None


def _shallow(source: str) -> None:
    """Refuse nesting beyond what a case needs, before the parser recurses into it."""
    depth, quoted, escaped = 0, False, False
    for character in source:
        if quoted:
            quoted = escaped or character != '"'
            escaped = character == "\\" and not escaped
        elif character == '"':
            quoted = True
        elif character in "[{":
            depth += 1
            if depth > MAX_DEPTH:
                raise refuse(WHOLE, "嵌套太深", "is nested too deeply")
        elif character in "]}":
            depth -= 1


def _unique(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise refuse(WHOLE, "里面有重复的名称", "contains the same name twice")
    return found


def _small(digits: str) -> object:
    return int(digits) if len(digits) <= 9 else _no_number(digits)


def _no_number(digits: str) -> object:
    raise refuse(WHOLE, "里面有不该出现的数字", "contains a number no case has")
