"""The policy names every inline script by its hash and opens nothing else."""

import base64
import hashlib

from scripts.publish import csp

PAGE = (
    '<script src="a.js"></script><script>let a</script><script type="application/json">{}</script>'
)


def test_an_inline_script_is_allowed_by_its_hash_alone():
    """The hash is that of the exact text between the tags."""
    digest = base64.b64encode(hashlib.sha256(b"let a").digest()).decode()
    assert csp.inline_scripts(PAGE) == ["let a"]
    assert f"'sha256-{digest}'" in csp.policy(csp.inline_scripts(PAGE))


def test_files_and_data_are_not_inline_scripts():
    """A script with an address is covered by 'self'; data blocks are never run."""
    assert csp.inline_scripts('<script src="a.js"></script>') == []
    assert csp.inline_scripts('<script type="application/json">{}</script>') == []


def test_a_style_element_is_allowed_by_its_hash():
    """Styles are treated as scripts are."""
    (style,) = csp.inline_styles("<style>a{}</style>")
    assert csp.hashed(style) in csp.policy(styles=[style]).split("style-src")[1].split(";")[0]


def test_the_policy_begins_with_nothing():
    """What is not named is forbidden, and nothing unsafe but Python's own need is named."""
    policy = csp.policy()
    assert policy.startswith("default-src 'none'")
    assert "unsafe-inline" not in policy
    assert "'unsafe-eval'" not in policy
    assert "http" not in policy


def test_only_a_header_can_forbid_framing():
    """A meta element ignores frame-ancestors, so it stands in headers alone."""
    assert "frame-ancestors" not in csp.policy()
    assert "frame-ancestors 'none'" in csp.policy(header=True)
