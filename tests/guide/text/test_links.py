"""Links: which host a text leads to, and whose it is."""

import pytest

from guide.text.links import domain, hosts, is_official


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("请点击 http://parcel.example/a?b 查看", ("parcel.example",)),
        ("见www.parcel.example", ("www.parcel.example",)),
        ("parcel.example/pay", ("parcel.example",)),
        ("parcel.example:8080/pay", ("parcel.example",)),
        ("https://user.example", ("user.example",)),
        ("parcel.example", ()),
        ("book again at: parcel-rebook.info", ("parcel-rebook.info",)),
        ("rebook on parcel-help.co.uk.", ("parcel-help.co.uk",)),
        ("left-over.pdf and 3-5.days", ()),
        ("12.5/13", ()),
        ("10:22 号 a/b ... ", ()),
        ("http://", ()),
    ],
)
def test_hosts(text, expected):
    """A scheme, www, a path or a hyphen makes an address; a sum or a time does not."""
    assert hosts(text) == expected


@pytest.mark.parametrize(
    ("host", "official"),
    [
        ("carrier.example", True),
        ("m.carrier.example", True),
        ("carrier.example.top", False),
        ("fakecarrier.example", False),
    ],
)
def test_only_the_owner_has_subdomains(host, official):
    """A fake host contains the name of a carrier, but does not end with its domain."""
    assert is_official(host, ["carrier.example"]) is official


def test_the_domain_of_a_site():
    """Scheme, www and path are not part of it."""
    assert domain("https://www.Carrier.example/track?x") == "carrier.example"
