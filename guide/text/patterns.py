"""Large regular expressions, compiled when they are first used: a browser starts sooner."""

import re
from functools import cached_property


class Later:
    """The regular expression `source`; `found` holds it compiled.

    >>> Later("[ab]+").found.fullmatch("abba") is not None
    True
    """

    def __init__(self, source: str, flags: re.RegexFlag = re.NOFLAG) -> None:
        self.source = source
        self.flags = flags

    @cached_property
    def found(self) -> re.Pattern[str]:
        """The pattern, compiled once."""
        return re.compile(self.source, self.flags)
