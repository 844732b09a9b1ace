"""Numbers of foreign posts: whose they may be, and the official page to look them up on."""

import json

import pytest

from guide.api import handle


def numbers(text):
    return json.loads(handle(json.dumps({"do": "recognise", "text": text})))["numbers"]


@pytest.mark.parametrize(
    ("number", "carrier", "host"),
    [
        ("0073938000549297", "canadapost", "www.canadapost-postescanada.ca"),
        ("RB123456785CA", "canadapost", "www.canadapost-postescanada.ca"),
        ("RB123456785GB", "royalmail", "www.royalmail.com"),
        ("RB123456785US", "usps", "tools.usps.com"),
        ("RB123456785AU", "auspost", "auspost.com.au"),
        ("RB123456785HK", "hongkongpost", "www.hongkongpost.hk"),
        ("986578788855", "fedex", "www.fedex.com"),
        ("9261290100130739752781", "usps", "tools.usps.com"),
    ],
)
def test_where_a_foreign_number_is_looked_up(number, carrier, host):
    """The carrier is a candidate, and its own page is named."""
    (found,) = numbers(number)
    assert carrier in found["carriers"]
    pages = {page["carrier"]: page["url"] for page in found["where"]}
    assert pages[carrier].split("/")[2] == host


def test_a_post_that_nobody_described_is_a_post():
    """A number of the international form has a candidate whatever its country."""
    (found,) = numbers("RB123456785SE")
    assert found["carriers"] == ["s10_any"]
    assert found["where"]


def test_a_carrier_without_a_site_is_a_candidate_all_the_same():
    """Where no official page is known, none is named."""
    (found,) = numbers("KYE1234567890")
    assert found["carriers"]
    assert {page["carrier"] for page in found["where"]} <= set(found["carriers"])
