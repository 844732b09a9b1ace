"""The made-up knowledge with one record changed."""

from dataclasses import replace
from datetime import date

from guide.model.carriers import Carrier
from guide.model.channels import Channel
from guide.model.text import Text
from tests.making import T, by_id, kind
from tests.toy import TOY, toy


def other(place, **records):
    """Return the toy with records of one place replaced or added."""
    return toy(**{place: {**getattr(TOY, place), **records}})


def lost(**more):
    return other("kinds", lost=kind("lost", *TOY.kinds["lost"].steps[3:], **more))


def claimed(**more):
    return other("claims", carriage=replace(TOY.claims["carriage"], **more))


def tracked(**more):
    return other("tracks", carrier=replace(TOY.tracks["carrier"], **more))


def lost_with(*steps):
    return other("kinds", lost=kind("lost", *TOY.kinds["lost"].steps[3:], *steps))


def asked(**more):
    return other("questions", role=replace(TOY.questions["role"], **more))


def letter(**more):
    return other("letters", note=replace(TOY.letters["note"], **more))


def channel(**more):
    return other("channels", self=Channel("self", T, T, T, T, T, T, T, **more))


def says(zh, en):
    return lost(means=Text(zh, en))


def carrier(**more):
    fields = {
        "title": Text("某某 123", "X 123"),
        "group": "cn",
        "hotline": "95000",
        "hotline_confidence": "high",
        "hotline_note": None,
        "site": "",
        "formats": (),
        "codes": (),
        "claims": (),
        "sources": ("toy-law",),
        "checked_on": date(2026, 1, 1),
    }
    return toy(carriers=by_id(Carrier(id="x", **{**fields, **more})))


def system(**more):
    return other("systems", toy=replace(TOY.systems["toy"], **more))
