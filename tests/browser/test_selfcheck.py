"""/selfcheck/ says what is true of the host, in both languages, and asks nobody else."""

import json
import re
from collections.abc import Callable

import pytest

from scripts.publish import csp, hosting
from tests.browser.conftest import Visit
from tests.browser.fault_server import Host
from tests.conftest import Site

SUBJECTS = {
    *("secure", "folder", "missing", "types", "headers", "policy", "inline", "eval", "wasm"),
    *("cache", "files", "snapshot", "compressed", "worker", "wheel", "origins"),
}


def check(here: Visit, address: str) -> dict[str, set[str]]:
    """Run the check at `address` and return subject -> the results its rows have."""
    page = here.open(address)
    page.click('self-check [data-part="start"]')
    page.wait_for_selector('self-check[data-state="done"]')
    rows = page.eval_on_selector_all(
        "self-check tr[data-check]", "rows => rows.map(r => [r.dataset.check, r.dataset.result])"
    )
    found: dict[str, set[str]] = {}
    for subject, result in rows:
        found.setdefault(subject, set()).add(result)
    return found


@pytest.mark.parametrize("under", ["", "en/"])
def test_host_that_sends_everything_passes(
    host: Host, visit: Callable[..., Visit], under: str
) -> None:
    """With the headers of our own files every row passes.

    This server says `nosniff` itself; that it never lets anything be kept could be better.
    """
    handed = (host.root / "hand-over" / "lost.htm").read_text("utf-8")
    looks = csp.inline_styles(handed)  # of files to hand over, the only ones written in a page
    scripts = csp.inline_scripts((host.root / "wizard" / "index.html").read_text("utf-8"))
    host.headers.update(hosting.rules(host.root, scripts, looks).headers)
    del host.headers["X-Content-Type-Options"]
    host.headers["Access-Control-Allow-Origin"] = "*"
    here = visit()
    found = check(here, f"{host.url}{under}selfcheck/")
    assert set(found) == SUBJECTS
    assert {key: results for key, results in found.items() if results != {"pass"}} == {
        "cache": {"pass", "note"}
    }
    assert all(url.startswith(host.url) for url in here.requests)


def test_host_without_headers_can_be_better(host: Host, visit: Callable[..., Visit]) -> None:
    """No header of our own, as on GitHub Pages: nothing is wrong, and the policy works."""
    found = check(visit(), f"{host.url}selfcheck/")
    assert "note" in found["headers"]
    assert found["wheel"] == {"note"}
    assert not [subject for subject, results in found.items() if "fail" in results]


@pytest.mark.parametrize(
    ("pattern", "fault", "subject", "result"),
    [
        ("/assets/py/lib.*.zip", "flipped", "files", "fail"),
        ("/assets/py/lib.*.zip", "drop", "stopped", "fail"),
        ("/assets/py/kernel.*.wasm", "404", "files", "fail"),
        ("/assets/py/kernel.*.wasm", "octet", "types", "note"),
        ("/assets/py/kernel-glue.*.mjs", "plain", "types", "fail"),
        ("/assets/py/snapshot.json", "404", "snapshot", "note"),
        ("/assets/py/snapshot.json", "html", "snapshot", "note"),
        ("/assets/py/snapshot.*.bin", "404", "snapshot", "note"),
        ("/assets/py/snapshot.*.bin", "flipped", "snapshot", "note"),
        ("/assets/py/snapshot.*.bin", "plain", "types", "note"),
        ("/kinds/", "404", "folder", "fail"),
        ("/sw.js", "404", "worker", "fail"),
        ("/sw.js", "html", "worker", "fail"),
        ("/sw-files.json", "truncated", "worker", "fail"),
        ("/assets/py/wheel/*.whl", "flipped", "wheel", "fail"),
        ("/assets/py/wheel/*.json", "html", "wheel", "fail"),
    ],
)
def test_fault_is_named(
    host: Host, visit: Callable[..., Visit], pattern: str, fault: str, subject: str, result: str
) -> None:
    """What arrives wrong has a row that says so, and the other subjects are still checked."""
    host.fault(pattern, fault)
    found = check(visit(), f"{host.url}selfcheck/")
    assert result in found[subject]
    assert "origins" in found


def test_every_file_of_the_runtime_is_checked(host: Host, visit: Callable[..., Visit]) -> None:
    """Whatever roles the manifest names, each of its files has a row, and so has the snapshot."""
    page = visit().open(f"{host.url}selfcheck/")
    page.click('self-check [data-part="start"]')
    page.wait_for_selector('self-check[data-state="done"]')
    rows = " ".join(page.locator('[data-check="files"]').all_inner_texts())
    listed = json.loads((host.root / "assets/py/manifest.json").read_text("utf-8"))["files"]
    assert [file["name"] for file in listed if file["name"] not in rows] == []
    assert page.locator('[data-check="snapshot"][data-result="pass"]').count() == 1


def test_snapshot_of_other_files_is_noted(host: Host, visit: Callable[..., Visit]) -> None:
    """Half of a new version was uploaded: the snapshot is of the one before."""
    here = visit()
    info = json.loads((host.root / "assets/py/snapshot.json").read_text("utf-8"))
    info["fits"] = "another"
    here.page.route("**/assets/py/snapshot.json", lambda route: route.fulfill(json=info))
    assert check(here, f"{host.url}selfcheck/")["snapshot"] == {"note"}


def test_host_that_answers_every_address_with_a_page(
    host: Host, visit: Callable[..., Visit]
) -> None:
    """A lost file that answers 200 hides a broken deployment."""
    here = visit()
    here.page.route("**/not-there.wasm", lambda route: route.fulfill(status=200, body="page"))
    assert check(here, f"{host.url}selfcheck/")["missing"] == {"fail"}


def test_page_whose_policy_was_removed(host: Host, visit: Callable[..., Visit]) -> None:
    """The check tries what the policy must stop, so a policy that is gone shows."""
    here = visit()

    def without_policy(route: object) -> None:
        response = route.fetch()  # type: ignore[attr-defined]
        body = re.sub(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "", response.text())
        route.fulfill(response=response, body=body)  # type: ignore[attr-defined]

    here.page.route("**/selfcheck/", without_policy)
    found = check(here, f"{host.url}selfcheck/")
    assert [found[key] for key in ("policy", "inline", "eval")] == [{"fail"}] * 3


def test_policy_without_wasm_is_named(host: Host, visit: Callable[..., Visit]) -> None:
    """Python cannot start under such a policy; the page says which word is missing."""
    policy = csp.policy(header=True).replace(" 'wasm-unsafe-eval'", "")
    host.headers["Content-Security-Policy"] = policy
    assert check(visit(), f"{host.url}selfcheck/")["wasm"] == {"fail"}


def test_without_scripts_there_is_no_dead_button(site: Site, visit: Callable[..., Visit]) -> None:
    """The button appears with the program that answers it."""
    here = visit(java_script_enabled=False)
    here.page.goto(site.url + "selfcheck/")
    assert not here.page.locator('[data-part="start"]').is_visible()
