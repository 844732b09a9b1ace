"""The plain functions around reading a picture: pixels, lines and words, by small examples."""

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

from scripts.interpreter.runtime import node

CALLS = Path(__file__).with_name("pictures.mjs")
WHITE, BLACK = [255, 255, 255, 255], [0, 0, 0, 255]
WIDTH, HEIGHT = 48, 40
# A white picture with a "line of letters" of 12 rows: stripes from row 10 to 21.
PICTURE = {
    "width": WIDTH,
    "height": HEIGHT,
    "data": [
        part
        for y in range(HEIGHT)
        for x in range(WIDTH)
        for part in (BLACK if 10 <= y < 22 and x % 2 else WHITE)
    ],
}


def called(lines: list[str] = [], tables: list[str] = [], factor: float = 1) -> dict[str, Any]:  # noqa: B006 - not changed
    """Return what the functions say of these lines, tables and the picture."""
    given = json.dumps({"lines": lines, "tables": tables, "picture": PICTURE, "factor": factor})
    done = subprocess.run(
        [node(), str(CALLS)], input=given, capture_output=True, text=True, check=True
    )
    found: dict[str, Any] = json.loads(done.stdout)
    return found


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("快 件 已 到 达 江 口", "快件已到达江口"),
        ("派送 异常 : 电话 无 人 接听", "派送异常:电话无人接听"),
        ("11 月 27 日 12:06", "11月27日 12:06"),
        ("11-2718:02 签收", "11-27 18:02 签收"),
        ("2026-11-2610:18:44", "2026-11-26 10:18:44"),
        ("Out for delivery", "Out for delivery"),
        ("SF 12345678901 签 收", "SF 12345678901 签收"),
        ("780012345678901", "780012345678901"),
        ("—— · ·", ""),
        ("@@ 下午 2:16", "下午 2:16"),
        ("a@b.example", "a@b.example"),
    ],
)
def test_spaces_stand_where_they_would_be_typed(line: str, told: str) -> None:
    """Chinese has none; words, numbers and times keep theirs."""
    assert called(lines=[line])["lines"] == [told]


def table(*rows: tuple[str, int, int, int]) -> str:
    """Return the engine's table for rows of text, left, right and top, 20 pixels high.

    A text is cut at bars into words of equal width.
    """
    written = []
    for text, left, right, top in rows:
        words = text.split("|")
        each = (right - left) // len(words)
        spots = [(left, right - left, "")]
        spots += [(left + n * each, each, word) for n, word in enumerate(words)]
        for n, (x, wide, word) in enumerate(spots):
            level = "5" if n else "4"
            written.append(
                "\t".join([level, *"11111", str(x), str(top), str(wide), "20", "90", word])
            )
    return "\n".join(written)


FULL = ("派送不成功因收件人电话无人接听快件", 10, 400, 0)


@pytest.mark.parametrize(
    ("rows", "text"),
    [
        ([FULL, ("暂存城东", 10, 90, 30)], "派送不成功因收件人电话无人接听快件暂存城东"),
        ([FULL, ("暂存城东", 10, 90, 90)], "派送不成功因收件人电话无人接听快件\n暂存城东"),
        ([FULL, ("11-27 已发货", 10, 90, 30)], "派送不成功因收件人电话无人接听快件\n11-27 已发货"),
        ([FULL, ("暂存城东", 60, 140, 30)], "派送不成功因收件人电话无人接听快件\n暂存城东"),
        ([("快件已签收。" * 3, 10, 400, 0), ("谢谢", 10, 60, 30)], "快件已签收。" * 3 + "\n谢谢"),
        (
            [("快件到达江口转运中心", 10, 200, 0), (*FULL[:3], 30)],
            "快件到达江口转运中心\n派送不成功因收件人电话无人接听快件",
        ),
        (
            [("The|parcel|could|not|be|delivered", 10, 400, 0), ("today", 10, 70, 30)],
            "The parcel could not be delivered today",
        ),
        (
            [("11-26|快件已到达南山营业点安排派", 10, 410, 0), ("送", 210, 230, 30)],
            "11-26 快件已到达南山营业点安排派送",
        ),
    ],
)
def test_what_the_screen_cut_is_one_line_again(
    rows: list[tuple[str, int, int, int]], text: str
) -> None:
    """A full line is joined with the rest below it; a new scan, or a far one, is not."""
    assert called(tables=[table(*rows)])["texts"] == [text]


def test_pixels() -> None:
    """Grey, dark, inverted, the height of a line, and four quarters make a whole."""
    told = called()
    grey = told["grey"]
    assert sorted(set(grey["bytes"])) == [0, 255]
    assert not told["dark"]
    assert [255 - byte for byte in told["inverted"]["bytes"]] == grey["bytes"]
    assert told["high"] == 12
    assert (told["turned"]["width"], told["turned"]["height"]) == (HEIGHT, WIDTH)
    # What stood at the left below stands at the left above.
    assert told["turned"]["bytes"][0] == grey["bytes"][(HEIGHT - 1) * WIDTH]
    assert told["round"] == grey


@pytest.mark.parametrize("factor", [0.25, 0.5, 0.8, 1, 2, 3.3])
def test_scaling_keeps_the_light(factor: float) -> None:
    """The mean of a picture stays, whatever its size becomes."""
    told = called(factor=factor)
    scaled, grey = told["scaled"], told["grey"]
    assert (scaled["width"], scaled["height"]) == (
        round(WIDTH * factor + 1e-9),
        round(HEIGHT * factor),
    )
    means = [sum(one["bytes"]) / len(one["bytes"]) for one in (scaled, grey)]
    assert means[0] == pytest.approx(means[1], abs=8)
