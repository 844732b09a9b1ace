"""Waybill numbers: which carriers a number may belong to, best first.

A shape is a hint, never proof: nothing is rejected, and a number of digits only is never
certain, because carriers share lengths and one in ten random numbers passes a check digit.
"""

import re
from collections.abc import Callable, Mapping

from guide.model.carriers import Carrier, NumberFormat
from guide.text.codes import hidden

# ISO 3166 country codes of postal operators, as they end an S10 number.
_COUNTRIES = (
    "AD AE AF AG AI AL AM AO AR AT AU AW AZ BA BB BD BE BF BG BH BI BJ BM BN BO BR BS BT BW BY BZ "
    "CA CD CF CG CH CI CK CL CM CN CO CR CU CV CW CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ "
    "FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GT GU GW GY HK HN HR HT HU ID IE IL IM "
    "IN IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY "
    "MA MC MD ME MG MH MK ML MM MN MO MQ MR MS MT MU MV MW MX MY MZ NA NC NE NG NI NL NO NP NR NZ "
    "OM PA PE PF PG PH PK PL PM PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SK SL SM "
    "SN SO SR SS ST SV SX SY SZ TC TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE "
    "VG VI VN VU WF WS XK YE YT ZA ZM ZW "
)
COUNTRIES = frozenset(_COUNTRIES[i : i + 2] for i in range(0, len(_COUNTRIES), 3))
_STRENGTH = {"strong": 0, "medium": 1, "weak": 2}
_TOKEN = re.compile(r"[0-9A-Za-z](?:[0-9A-Za-z]|-(?=[0-9]))*-?")
_SPACED_S10 = re.compile(r"\b[A-Za-z]{2} \d{3} ?\d{3} ?\d{3} ?[A-Za-z]{2}\b")
_PHONE = re.compile(r"1[3-9]\d{9}|[48]00-?\d{3}-?\d{4}|0\d{2,3}-\d{7,8}|\d{1,3}-800-\d{3}-\d{4}")
_AREA = re.compile(r"[(（]0\d{2,3}[)）]\s?\d{7,8}(?!\d)")  # telephones, the area in brackets
_TIME = re.compile(r"20\d\d-?[01]\d-?[0-3]\d(?:[0-2]\d[0-5]\d(?:[0-5]\d)?)?")
SHORTEST = 8  # characters; shorter runs are pickup codes and parts of times


def compact(number: str) -> str:
    """Return `number` in capitals without spaces.

    >>> compact(" sf0000000000001 ")
    'SF0000000000001'
    """
    return "".join(number.split()).upper()


def _s10(number: str) -> bool:
    weights = (8, 6, 4, 2, 3, 5, 9, 7)
    rest = 11 - sum(w * int(d) for w, d in zip(weights, number[2:10], strict=True)) % 11
    return number[-2:] in COUNTRIES and int(number[10]) == {10: 0, 11: 5}.get(rest, rest)


def _ups(number: str) -> bool:
    values = [int(c) if c.isdigit() else (ord(c) - 3) % 10 for c in number[2:-1]]
    total = sum(v * 2 if i % 2 else v for i, v in enumerate(values))
    return -total % 10 == int(number[-1])


def _mod10(number: str) -> bool:
    """Weight 3 on every second digit counted from the check digit, which is the last."""
    total = sum(int(d) * (1 if i % 2 else 3) for i, d in enumerate(reversed(number[:-1])))
    return -total % 10 == int(number[-1])


def _usps(number: str) -> bool:
    return _mod10(number[-22:])


def _fedex12(number: str) -> bool:
    weights = (3, 1, 7) * 4
    total = sum(w * int(d) for w, d in zip(weights, number[:11], strict=False))
    return total % 11 % 10 == int(number[-1])


def _dhl(number: str) -> bool:
    return int(number[:-1]) % 7 == int(number[-1])


CHECKS: Mapping[str, Callable[[str], bool]] = {
    "s10": _s10,
    "ups": _ups,
    "usps": _usps,
    "fedex12": _fedex12,
    "fedex15": _mod10,
    "dhl": _dhl,
    "mod10": _mod10,
}


def _rank(number: str, form: NumberFormat) -> int | None:
    """Return how well `number` fits `form`: 0 best, None if the shape is another.

    A failing check digit pushes a match to the end: a typing mistake is likelier than a
    new format, but the reader may well have copied one digit wrong.
    """
    if re.fullmatch(form.pattern, number, re.ASCII) is None:
        return None
    rank = _STRENGTH[form.strength]
    if form.check and not CHECKS[form.check](number):
        return rank + 3
    return rank


def candidates(number: str, carriers: Mapping[str, Carrier]) -> tuple[str, ...]:
    """Return the ids of the carriers that `number` may belong to, likeliest first.

    Ties keep the order of `carriers`. Empty if no known shape fits, which proves nothing.
    """
    code = compact(number)
    ranked: list[tuple[int, int, str]] = []
    for place, carrier in enumerate(carriers.values()):
        ranks = [r for form in carrier.formats if (r := _rank(code, form)) is not None]
        if ranks:
            ranked.append((min(ranks), place, carrier.id))
    return tuple(id_ for _, _, id_ in sorted(ranked))


def certain(number: str, carriers: Mapping[str, Carrier]) -> bool:
    """Return whether a letter prefix names one carrier; never so for digits only."""
    code = compact(number)
    if code.isdecimal():
        return False
    return any(_rank(code, form) == 0 for c in carriers.values() for form in c.formats)


def find_numbers(
    text: str, carriers: Mapping[str, Carrier]
) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Return the numbers in `text` that look like waybills, each with its candidates.

    Phone numbers, dates and codes that hand a parcel over are left out. Each number stands
    once, in the order of the text, in the reader's own characters.
    """
    found: dict[str, tuple[str, ...]] = {}
    rest = _AREA.sub(" ", hidden(text))
    for match in _SPACED_S10.finditer(text):
        found[match.group()] = candidates(match.group(), carriers)
        rest = rest.replace(match.group(), " " * len(match.group()))
    for match in _TOKEN.finditer(rest):
        token = match.group()
        digits = sum(c.isdigit() for c in token)
        if len(token) < SHORTEST or digits < SHORTEST - 2:
            continue
        if _PHONE.fullmatch(token) or _TIME.fullmatch(token) or token in found:
            continue
        if ids := candidates(token, carriers):
            found[token] = ids
    return tuple(found.items())
