"""Regular expressions that read pasted text cannot be made to run long."""

import re
import re._parser as parser

import pytest

from guide.read import mask, stamp, waybill
from guide.read.signs import match
from guide.text import links
from guide.text.patterns import Later

MODULES = (links, mask, match, stamp, waybill)


def patterns():
    for module in MODULES:
        for name, value in vars(module).items():
            found = value if isinstance(value, tuple) else (value,)
            for at, one in enumerate(found):
                one = one.found if isinstance(one, Later) else one
                if isinstance(one, re.Pattern):
                    yield pytest.param(one, id=f"{module.__name__} {name} {at}")


def test_every_module_is_looked_into():
    """None of them goes unread because its patterns are written in another way."""
    seen = {found.id.split()[0] for found in patterns()}
    assert seen == {module.__name__ for module in MODULES}


def test_it_is_compiled_once():
    pattern = Later("a+", re.IGNORECASE)
    assert pattern.found is pattern.found
    assert pattern.found.fullmatch("AA")


def endless(tree, inside=False):
    """Tell whether an unbounded repetition stands inside another one."""
    for op, args in tree:
        if op in (parser.MAX_REPEAT, parser.MIN_REPEAT):
            unbounded = args[1] == parser.MAXREPEAT
            if (inside and unbounded) or endless(args[2], inside or unbounded):
                return True
        elif op is parser.SUBPATTERN:
            if endless(args[-1], inside):
                return True
        elif op is parser.BRANCH:
            if any(endless(branch, inside) for branch in args[1]):
                return True
        elif op in (parser.ASSERT, parser.ASSERT_NOT) and endless(args[1], inside):
            return True
    return False


@pytest.mark.parametrize("pattern", list(patterns()))
def test_no_repetition_in_a_repetition(pattern):
    """An unbounded repetition of an unbounded repetition is what backtracks without end."""
    assert not endless(parser.parse(pattern.pattern, pattern.flags & ~re.UNICODE))


@pytest.mark.parametrize("bad", ["(a+)+", "(?:a|b*)*", "((x+)y?)+", "(?=(a*)*)"])
def test_the_check_finds_them(bad):
    """The check can fail."""
    assert endless(parser.parse(bad))
