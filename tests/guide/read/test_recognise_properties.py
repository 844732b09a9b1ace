"""What never changes the answer, whatever the line; and that nothing raises."""

import json
from pathlib import Path

from hypothesis import assume, given
from hypothesis import strategies as st

from guide.kb.signs import SIGNS
from guide.kb.weights import WEIGHTS
from guide.model.base import KnowledgeBase
from guide.read.mask import masked
from guide.read.recognise import recognise
from guide.text.han import SIMPLIFIED

KB = KnowledgeBase(version="test", signs=SIGNS, weights=(WEIGHTS,))
LINES = [
    json.loads(line)["text"]
    for line in (Path(__file__).parents[2] / "lines.jsonl").read_text("utf-8").splitlines()
]
TRADITIONAL = {simple: old for old, simple in reversed(SIMPLIFIED.items())}
WIDE = {code: code + 0xFEE0 for code in range(0x21, 0x7F)}
COURTESY = [
    "如有疑问请致电客服",
    "感谢您的使用，期待再次为您服务",
    "投诉电话请见官网",
    "祝您生活愉快",
    "If you have any questions, please contact us",
    "Thank you for your patience",
]
lines = st.sampled_from(LINES)


def top(text):
    found = recognise(KB, text)
    return next((one.id for one in (*found.kinds, *found.states)), "")


@given(lines, st.sampled_from(COURTESY))
def test_courtesy(line, courtesy):
    """A friendly sentence after a line changes nothing."""
    assert top(f"{line}。{courtesy}") == top(line)


@given(lines)
def test_width(line):
    """Full-width and half-width forms read alike."""
    assume("http" not in line and "www." not in line)  # no one writes an address in full width
    assert top(line.translate(WIDE)) == top(line)


@given(lines)
def test_script(line):
    """Traditional and simplified characters read alike."""
    assert top("".join(TRADITIONAL.get(char, char) for char in line)) == top(line)
    assert top("".join(SIMPLIFIED.get(char, char) for char in line)) == top(line)


@given(lines)
def test_capitals(line):
    """Many carriers shout; it means the same."""
    assert top(line.upper()) == top(line)


@given(lines)
def test_masked_numbers(line):
    """Stars for digits, and our own masking, leave the meaning."""
    assume(top(line) != "scam_suspect")  # the link is what is masked there
    assert top(masked(line)) == top(line)


@given(lines, st.sampled_from(["<b>{}</b>", "<p class='x'>{}</p>", "  {}\t", "{}\r\n\r\n"]))
def test_markup_and_space(line, frame):
    """Pasted markup and blank lines carry no meaning."""
    assert top(frame.format(line)) == top(line)


@given(st.lists(lines, min_size=2, max_size=8), st.booleans(), st.data())
def test_reversing_a_trace(chosen, timed, data):
    """A trace reads the same with the newest scan on top or at the bottom."""
    if timed:
        days = data.draw(st.permutations(range(1, len(chosen) + 1)))
        chosen = [f"2026-11-{day:02} 10:00 {line}" for day, line in zip(days, chosen, strict=True)]
    assert top("\n".join(chosen)) == top("\n".join(reversed(chosen)))


@given(st.lists(lines, min_size=2, max_size=8, unique=True), st.randoms())
def test_shuffling_a_timed_trace(chosen, random):
    """The times decide, not the order on the page."""
    timed = [f"2026-11-{day:02} 10:00 {line}" for day, line in enumerate(chosen, 1)]
    mixed = timed.copy()
    random.shuffle(mixed)
    assert top("\n".join(mixed)) == top("\n".join(timed))


ODD = st.text(
    alphabet="签收未取退回件已(（【】)）<&;>/:-.\n\r\t 0123456789年月日httpsw.delivered\x00\ud800İ"
)


@given(st.one_of(st.text(), ODD), st.one_of(st.none(), st.dates()))
def test_nothing_raises(text, today):
    """No input raises, and every word shown stands in its line, and that in the text."""
    found = recognise(KB, text, today)
    rows = text.split("\n")
    for one in (*found.kinds, *found.states, *found.warnings):
        for because in one.because:
            assert because.words in because.line
            assert because.line in rows[because.at]
