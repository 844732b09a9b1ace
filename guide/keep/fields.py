"""The fields of a case: what each may hold, and a refusal in words for anything else."""

import re
from collections.abc import Callable
from datetime import date

from guide.model.text import Text

MAX_TEXT = 20_000  # characters; a letter as it was sent is the longest text
MAX_ENTRIES = 500  # in each list of a case

NAME = re.compile(r"[A-Za-z0-9_-]{1,80}")
_MOMENT = re.compile(r"\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d(\.\d{1,6})?Z)?")
_SHA256 = re.compile(r"[0-9a-f]{64}")
_NEWLINES = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_FORBIDDEN = re.compile("[\x00-\x08\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")


class CaseError(ValueError):
    """A case that cannot be used, with the reason for the reader and a `code`."""

    def __init__(self, code: str, says: Text) -> None:
        super().__init__(says.en)
        self.code = code
        self.says = says


def refuse(where: str | Text, zh: str, en: str) -> CaseError:
    """Return the error for a field that is not what it should be; `where` names it."""
    at = Text(f" {where} ", where) if isinstance(where, str) else where
    return CaseError(
        "bad-case",
        Text(
            f"这份内容用不了：{at.zh.lstrip()}{zh}。什么都没有改动，请改正后再试，或者换一份导出的文件。",
            f"This cannot be used: {at.en} {en}. Nothing was changed; correct it, or try another"
            " export.",
        ),
    )


def text(value: object, where: str) -> str:
    """Return `value` with plain newlines; refuse other types, control characters, length."""
    if not isinstance(value, str):
        raise refuse(where, "应该是文字", "should be text")
    if len(value) > MAX_TEXT:
        raise refuse(where, f"超过 {MAX_TEXT} 字", f"is longer than {MAX_TEXT} characters")
    value = _NEWLINES.sub("\n", value)
    if _FORBIDDEN.search(value):
        raise refuse(where, "含有不能显示的字符", "contains characters that cannot be shown")
    return value


def day(value: object, where: str) -> str:
    """Return `value`, an ISO date or empty."""
    value = text(value, where)
    if value:
        try:
            fine = date.fromisoformat(value).isoformat() == value
        except ValueError:
            fine = False
        if not fine:
            raise refuse(where, "不是日期（例如 2026-11-22）", "is not a date such as 2026-11-22")
    return value


def flag(value: object, where: str) -> bool:
    """Return `value`, true or false."""
    if not isinstance(value, bool):
        raise refuse(where, "应该是“是”或“否”", "should be true or false")
    return value


def _shaped(shape: re.Pattern[str], zh: str, en: str) -> Callable[[object, str], str]:
    def check(value: object, where: str) -> str:
        value = text(value, where)
        if value and not shape.fullmatch(value):
            raise refuse(where, zh, en)
        return value

    return check


name = _shaped(NAME, "不是有效的编号", "is not a valid id")
moment = _shaped(_MOMENT, "不是有效的时间", "is not a valid moment")
digest = _shaped(_SHA256, "不是 SHA-256 校验值", "is not a SHA-256 digest")

Check = Callable[[object, str], str | bool]
# An entry that was removed: its list and its id, nothing of what it held.
REMOVAL: dict[str, Check] = {"of": name, "id": name, "changed": moment}
FIELDS: dict[str, dict[str, Check]] = {
    "log": {
        "id": name,
        "on": day,
        "channel": text,
        "who": text,
        "said": text,
        "ticket": text,
        "promised_by": day,
        "done": flag,
        "changed": moment,
    },
    "sent": {
        "id": name,
        "on": day,
        "letter": name,
        "channel": text,
        "text": text,
        "changed": moment,
    },
    "drafts": {
        "id": name,
        "letter": name,
        "lang": name,
        "text": text,
        "changed": moment,
    },
    "evidence": {
        "id": name,
        "says": text,
        "have": flag,
        "note": text,
        "sha256": digest,
        "changed": moment,
    },
}
