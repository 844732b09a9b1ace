"""The case file: JSON of any origin -> a case that can be trusted, or a refusal in words.

A case file may come from an older version of this site, from a newer one, from a broken
disk or from somebody who means harm. So nothing is taken over that is not on the list:
every field is checked for its type and length and copied; names that are not known are
left out and reported; what cannot be a case is refused with a sentence that says why.

Format 3 holds `answers`, `dates`, `blanks` and `amounts` (name -> text), the `log`, the
letters `sent`, `drafts` (letters whose words the reader changed) and the `evidence` (lists of
entries, each with an `id`), what was `removed` from them, and `changed`, the moment of the
last change. Older formats: see `guide.keep.upgrade`.
"""

import hashlib
import json
from collections.abc import Collection, Mapping

from guide.keep.amounts import AMOUNTS
from guide.keep.fields import (
    FIELDS,
    MAX_ENTRIES,
    NAME,
    REMOVAL,
    CaseError,
    Check,
    day,
    flag,
    moment,
    name,
    refuse,
    text,
)
from guide.keep.removed import known
from guide.keep.untrusted import MAX_BYTES, WHOLE, too_long
from guide.keep.upgrade import FORMAT, UPGRADES, VERSION
from guide.model.base import KnowledgeBase
from guide.model.text import Text
from guide.say.refusal import DATES

LISTS = tuple(FIELDS)
MAPS = ("answers", "dates", "blanks", "amounts")
HEAD = ("format", "version", "id", "changed", "removed")

Record = dict[str, object]
Case = dict[str, object]

# ------------------------------------------------------------------ one entry


def entry(value: object, of: str, where: str, dropped: list[str]) -> Record:
    """Return an entry of the list `of` with every field; unknown fields go to `dropped`."""
    return _shaped(value, FIELDS[of], where, dropped)


def _shaped(value: object, fields: Mapping[str, Check], where: str, dropped: list[str]) -> Record:
    if not isinstance(value, dict):
        raise refuse(where, "应该是一条记录", "should be an entry")
    dropped += [f"{where}.{_shown(key)}" for key in value if key not in fields]
    empty: dict[Check, str | bool] = {flag: False}
    return {
        key: check(value[key], f"{where}.{key}") if key in value else empty.get(check, "")
        for key, check in fields.items()
    }


def new_id(of: str, record: Mapping[str, object], taken: Collection[object]) -> str:
    """Return an id for `record` in the list `of`: a number and a digest of what it says.

    No randomness: the same entry added to two copies of a case gets the same id there, a
    different one another.
    """
    content = {key: record[key] for key in FIELDS[of] if key != "id"}
    dump = json.dumps(content, ensure_ascii=False, sort_keys=True).encode()
    number = len(taken) + 1
    while (found := f"{of[0]}{number}-{hashlib.sha256(dump).hexdigest()[:8]}") in taken:
        number += 1
    return found


def _items(value: object, of: str) -> list[object]:
    if not isinstance(value, list):
        raise refuse(of, "应该是列表", "should be a list")
    if len(value) > MAX_ENTRIES:
        raise refuse(of, f"超过 {MAX_ENTRIES} 条", f"contains more than {MAX_ENTRIES} entries")
    return value


def _entries(value: object, of: str, dropped: list[str]) -> list[Record]:
    found: list[Record] = []
    taken: set[object] = set()
    for number, item in enumerate(_items(value, of)):
        record = entry(item, of, f"{of}[{number}]", dropped)
        if not record["id"] or record["id"] in taken:
            record["id"] = new_id(of, record, taken)
        taken.add(record["id"])
        found.append(record)
    return found


# --------------------------------------------------------------- a whole case


def known_names(kb: KnowledgeBase) -> dict[str, set[str]]:
    """Return the names that may stand in each of `MAPS`."""
    options = [option for question in kb.questions.values() for option in question.options]
    dates = {named for option in options for named in (option.date, *option.dates)}
    dates |= {blank.date for blank in kb.blanks.values()} | (set(DATES) - {"today", "start"})
    return {
        "answers": set(kb.questions),
        "dates": dates - {""},
        "blanks": set(kb.blanks),
        "amounts": set(AMOUNTS),
    }


def _map(
    value: object, of: str, names: set[str], check: Check, dropped: list[str]
) -> dict[str, object]:
    if not isinstance(value, dict):
        raise refuse(of, "应该是一组名称和内容", "should be names with their values")
    dropped += [f"{of}.{_shown(key)}" for key in value if key not in names]
    kept = {key: check(item, f"{of}.{key}") for key, item in value.items() if key in names}
    return {key: item for key, item in kept.items() if item != ""}


def _shown(key: object) -> str:
    """Return a field's name as it may be shown: nothing of a name that is no name."""
    return key if isinstance(key, str) and NAME.fullmatch(key) else "?"


def clean(kb: KnowledgeBase, value: object) -> tuple[Case, list[str]]:
    """Return a case of today's format made from `value`, and the names left out.

    Raises:
        CaseError: bad-case, newer-case or too-long, with the reason in words.
    """
    raw = _current(value)
    dropped = [_shown(key) for key in raw if key not in (*HEAD, *MAPS, *LISTS)]
    names = known_names(kb)
    checks: dict[str, Check] = {"answers": name, "dates": day, "blanks": text, "amounts": text}
    case: Case = {
        "format": FORMAT,
        "version": VERSION,
        "id": name(raw.get("id", ""), "id"),
        "changed": moment(raw.get("changed", ""), "changed"),
    }
    for of in MAPS:
        case[of] = _map(raw.get(of, {}), of, names[of], checks[of], dropped)
    for of in LISTS:
        case[of] = _entries(raw.get(of, []), of, dropped)
    case["removed"] = _removed(raw.get("removed", []), case, dropped)
    if len(dump(case).encode()) > MAX_BYTES:
        raise too_long()
    return case, dropped


def _removed(value: object, case: Case, dropped: list[str]) -> list[Record]:
    removals = [
        _shaped(item, REMOVAL, f"removed[{number}]", dropped)
        for number, item in enumerate(_items(value, "removed"))
    ]
    return known((removal for removal in removals if removal["of"] in FIELDS), case)


def _current(value: object) -> Mapping[str, object]:
    """Return `value` in today's format, brought there version by version."""
    if not isinstance(value, dict) or value.get("format") != FORMAT:
        raise refuse(WHOLE, "不是本站导出的案件文件", "is not a case of this site")
    version = value.get("version")
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise refuse("version", "不是有效的版本号", "is not a valid version")
    if version > VERSION:
        raise CaseError(
            "newer-case",
            Text(
                f"这份案件来自更新的版本（格式 {version}），这里只认识到格式 {VERSION}。"
                "为了不损坏它，只能查看，不能修改。请刷新页面，用新版打开。",
                f"This case was saved by a newer version (format {version}); here formats up to"
                f" {VERSION} are known. It can be read but not changed, so that nothing is damaged."
                " Reload the page and open it with the new version.",
            ),
        )
    raw: Mapping[str, object] = value
    for step in range(version, VERSION):
        raw = UPGRADES[step](raw)
    return raw


# ----------------------------------------------------------------- as text


def dump(case: Mapping[str, object]) -> str:
    """Return `case` as the text of a case file."""
    return json.dumps(case, ensure_ascii=False, indent=1) + "\n"
