"""Case files to try: any, and seeded ones."""

from hypothesis import strategies as st

from guide.keep.casefile import LISTS, clean
from guide.keep.upgrade import VERSION
from tests.case_kb import KB

HEAD = {"format": "zhuijian-case", "version": VERSION}
TEXTS = st.text(st.characters(codec="utf-8", categories=("L", "N", "P", "S", "Zs")), max_size=40)
DAYS = st.one_of(st.just(""), st.dates().map(lambda day: day.isoformat()))
ENTRIES = st.fixed_dictionaries(
    {
        "on": DAYS,
        "channel": TEXTS,
        "who": TEXTS,
        "said": TEXTS,
        "ticket": TEXTS,
        "promised_by": DAYS,
        "done": st.booleans(),
        "changed": DAYS,
    }
)
CASES = st.fixed_dictionaries(
    {
        "answers": st.dictionaries(st.sampled_from(["seen", "role"]), st.just("lost")),
        "dates": st.dictionaries(st.sampled_from(["last_update_on", "shipped_on"]), DAYS),
        "blanks": st.dictionaries(st.sampled_from(["waybill", "posted"]), TEXTS),
        "amounts": st.dictionaries(st.sampled_from(["paid", "postage"]), TEXTS),
        "log": st.lists(ENTRIES, max_size=5),
        "sent": st.lists(
            st.fixed_dictionaries({"letter": st.just("chaser"), "text": TEXTS, "on": DAYS}),
            max_size=2,
        ),
        "evidence": st.lists(
            st.fixed_dictionaries({"says": TEXTS, "have": st.booleans()}), max_size=2
        ),
        "removed": st.lists(
            st.fixed_dictionaries(
                {
                    "of": st.sampled_from(LISTS),
                    "id": st.sampled_from(["a", "b", "c"]),
                    "changed": DAYS,
                }
            ),
            max_size=4,
        ),
    }
).map(lambda content: clean(KB, {**HEAD, **content})[0])
NASTY = '字a0 =+-@"\\,;|<>\n\t\u202e\ufeff\U0001f4e6é'


def some_case(chance):
    """A case of random content; `chance` is seeded, so that a failure comes again."""

    def words():
        return "".join(chance.choices(NASTY, k=chance.randrange(12)))

    def day():
        return chance.choice(["", "2026-02-28", "2028-02-29", "2026-12-31"])

    log = {"said": words(), "ticket": words(), "on": day(), "done": chance.random() < 0.5}
    content = {
        "answers": {"role": chance.choice(["buyer", "sender"])},
        "dates": {"shipped_on": day()},
        "blanks": {"waybill": words()},
        "log": [{**log, "who": words()} for _ in range(chance.randrange(4))],
        "sent": [{"text": words()} for _ in range(chance.randrange(2))],
        "evidence": [{"says": words()} for _ in range(chance.randrange(2))],
    }
    return clean(KB, {**HEAD, **content})[0]
