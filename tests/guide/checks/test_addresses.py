"""Addresses lead where they say, or the knowledge is not sound."""

from dataclasses import replace
from datetime import date

import pytest

from guide.checks import check
from guide.checks.addresses import HOSTS, SHORTENERS, addresses, fault, hosts
from guide.kb import KB
from guide.model.calendar import Holidays
from tests.guide.checks.addressed import BAD
from tests.guide.checks.changed import channel
from tests.toy import TOY, T, toy


@pytest.mark.parametrize("name", BAD)
def test_a_bad_address_is_told_in_a_sentence(name):
    """In a record of the knowledge itself: the record, the address, what is wrong with it."""
    address, told = BAD[name]
    (problem,) = check(channel(url=address))
    assert problem.startswith("channel self links to ")
    assert repr(address) in problem
    assert told in problem


@pytest.mark.parametrize("name", BAD)
def test_every_record_with_an_address_is_looked_at(name):
    """Sources, both addresses of a carrier, and the notices that set holidays."""
    address, _ = BAD[name]
    year = Holidays(2026, (), (), T, address, date(2026, 1, 1))
    carrier = next(one for one in KB.carriers.values() if one.tracking)
    for kb, record in (
        (replace(TOY, holidays={2026: year}), "holidays 2026"),
        (
            replace(TOY, sources={"toy-law": replace(TOY.sources["toy-law"], url=address)}),
            "source toy-law",
        ),
        (replace(TOY, carriers={"x": replace(carrier, id="x", site=address)}), "carrier x"),
        (replace(TOY, carriers={"x": replace(carrier, id="x", tracking=address)}), "carrier x"),
    ):
        assert any(problem.startswith(f"{record} links to ") for problem in hosts(kb))


def test_official_addresses_pass():
    """With a path, a query and letters of an official text's own number."""
    assert not [url for _, url in addresses(KB) if fault(url)]
    for rest in ("", "/", "/a/b.html", "/track?no=1&lang=zh", "/a%20b", "/go/Track#x"):
        assert fault("https://www.12315.cn" + rest) == ""


def test_every_listed_host_is_linked_to():
    """A host that nothing links to any more is no longer on the list; no shortener is."""
    linked = {url.removeprefix("https://").partition("/")[0] for _, url in addresses(KB)}
    assert linked == HOSTS
    assert not HOSTS & SHORTENERS


def test_without_an_address_there_is_nothing_to_say():
    """An official text that was not seen online has no link."""
    assert not [found for found in addresses(toy()) if not found[1]]
