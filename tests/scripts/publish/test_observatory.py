"""The grade that the headers get by the tables of an independent judge."""

import re

from scripts.publish import csp


def observatory(headers, *, policy_in_page):
    """Return the score of these headers by the tables of MDN's HTTP Observatory of 2024.

    It holds for a site without cookies and without scripts from elsewhere, that redirects to
    https. Penalties count first; bonuses only if 90 are left.
    """
    policy = headers.get("Content-Security-Policy") or policy_in_page
    parts = {words[0]: words[1:] for words in map(str.split, policy.split(";"))}
    scripts = parts.get("script-src", parts.get("default-src", ["*"]))
    unsafe = {"'unsafe-inline'", "data:", "https:", "http:", "*"} & set(scripts)
    bonus, penalty = 0, 0
    if not policy:
        penalty += 25
    elif unsafe or parts.get("object-src", parts.get("default-src")) != ["'none'"]:
        penalty += 20
    elif "'unsafe-eval'" in scripts:
        penalty += 10
    else:
        bonus += 10 if parts["default-src"] == ["'none'"] else 5
    framed = "frame-ancestors" in dict.fromkeys(headers.get("Content-Security-Policy", "").split())
    if framed or headers.get("X-Frame-Options") in {"DENY", "SAMEORIGIN"}:
        bonus += 5
    else:
        penalty += 20
    penalty += 0 if headers.get("X-Content-Type-Options") == "nosniff" else 5
    age = re.search(r"max-age=(\d+)", headers.get("Strict-Transport-Security", ""))
    penalty += 0 if age and int(age.group(1)) >= 15768000 else 10 if age else 20
    bonus += 5 if headers.get("Referrer-Policy") == "no-referrer" else 0
    bonus += 10 if headers.get("Cross-Origin-Resource-Policy") == "same-origin" else 0
    left = 100 - penalty
    return left + bonus if left >= 90 else left


def test_observatory_gives_the_best_grade(rules):
    """100 is an A+; each header that a host leaves out costs what the table says."""
    headers = dict(rules.headers)
    assert observatory(headers, policy_in_page="") == 130
    for name, left in (("X-Content-Type-Options", 125), ("Strict-Transport-Security", 80)):
        without = {key: value for key, value in headers.items() if key != name}
        assert observatory(without, policy_in_page="") == left
    # A host that adds no header but is forced to https by itself, as GitHub Pages is.
    bare = {"Strict-Transport-Security": "max-age=31536000"}
    assert observatory(bare, policy_in_page=csp.policy()) == 75
