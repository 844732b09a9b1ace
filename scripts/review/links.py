"""Ask every official address whether it still answers, and keep what it said, with the day.

`python3 scripts/dev.py links` asks each address of the knowledge base once, a second time when
nothing came back, and writes ``docs/data/links.json``; the coverage page shows it. It is a
command of its own: neither build nor tests need a network. Where no address answers at all the
fault is here, and nothing is written.

The file holds ``{"answers": [{"address", "day", "status", "leads_to", "why"}]}``: `status` is the
number of the answer or null, `leads_to` where a redirection leads, `why` what came instead of an
answer.
"""

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass
from datetime import date
from http.client import HTTPException
from pathlib import Path
from urllib.error import HTTPError, URLError
from urllib.parse import urljoin
from urllib.request import HTTPRedirectHandler, Request, build_opener

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from guide.checks.addresses import addresses
from guide.kb import KB
from guide.model.base import KnowledgeBase

REPORT = Path(__file__).resolve().parents[2] / "docs" / "data" / "links.json"
SECONDS = 30.0  # for one answer
AT_ONCE = 8
HEADERS = {"User-Agent": "Mozilla/5.0 (compatible; link check)", "Accept": "text/html,*/*"}


@dataclass(frozen=True, slots=True)
class Answer:
    """What an address said when it was asked: a status, or why there is none."""

    address: str
    day: str
    status: int | None
    leads_to: str = ""
    why: str = ""


class _Stay(HTTPRedirectHandler):
    """Follows nothing: where an address leads on to is part of its answer."""

    def redirect_request(self, *_: object) -> None:
        return None


def official(kb: KnowledgeBase) -> list[str]:
    """Return the addresses of `kb`, each once, in the order of its records."""
    return list(dict.fromkeys(address for _, address in addresses(kb)))


def ask(address: str, day: str, seconds: float = SECONDS) -> Answer:
    """Return what `address` answers; when nothing comes it is asked once more."""
    first = _asked(address, day, seconds)
    return first if first.status is not None else _asked(address, day, seconds)


def _asked(address: str, day: str, seconds: float) -> Answer:
    opener = build_opener(_Stay)
    try:
        with opener.open(Request(address, headers=HEADERS), timeout=seconds) as reply:  # noqa: S310 - only our own records' addresses
            return Answer(address, day, reply.status)
    except HTTPError as error:  # an answer too: redirections and refusals come as one
        onward = urljoin(address, error.headers.get("Location") or "")
        with error:
            return Answer(address, day, error.code, "" if onward == address else onward)
    except TimeoutError:
        return Answer(address, day, None, why="time-out")
    except (URLError, HTTPException, OSError) as error:
        reason = getattr(error, "reason", error)
        late = isinstance(reason, TimeoutError)
        return Answer(address, day, None, why="time-out" if late else type(reason).__name__)


def ask_all(wanted: Sequence[str], day: str, seconds: float = SECONDS) -> list[Answer]:
    """Return the answers of all addresses, in their order; a few are asked at a time."""
    with ThreadPoolExecutor(AT_ONCE) as several:
        return list(several.map(lambda address: ask(address, day, seconds), wanted))


def told(answers: Sequence[Answer]) -> Iterator[str]:
    """Yield a line an answer, then how many there were."""
    for one in answers:
        onward = f" -> {one.leads_to}" if one.leads_to else ""
        yield f"{one.status or one.why:>10}  {one.address}{onward}"
    yield f"{sum(one.status is not None for one in answers)} of {len(answers)} addresses answered"


def write(answers: Sequence[Answer], file: Path) -> None:
    """Keep the answers in `file`, one a line."""
    rows = ",\n ".join(json.dumps(asdict(one), ensure_ascii=False) for one in answers)
    file.write_text(f'{{"answers": [\n {rows}\n]}}\n', "utf-8")


def main(arguments: Sequence[str] | None = None) -> int:
    """Ask, show and keep; return 1, with nothing kept, when no address answers."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("--json", type=Path, default=REPORT, metavar="FILE")
    parser.add_argument("--seconds", type=float, default=SECONDS, help="to wait for one answer")
    given = parser.parse_args(arguments)
    today = date.today().isoformat()  # noqa: DTZ011 - the local day
    answers = ask_all(official(KB), today, given.seconds)
    print(*told(answers), sep="\n")
    if all(one.status is None for one in answers):
        print("No address answered: is there a network here? Nothing was kept.", file=sys.stderr)
        return 1
    write(answers, given.json)
    print(f"Kept in {given.json}; commit it, and the coverage page shows it.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
