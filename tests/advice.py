"""A made-up reply to `advise`, as the exports read it."""

COUNTED = ["2026-11-23 起算；当天不算。", "第 7 天是 2026-11-30。"]
ADVICE = {
    "ladder": [
        {
            "rung": "carrier-complaint",
            "title": "向快递公司投诉",
            "state": "done",
            "opens_on": None,
            "due_on": "2026-11-30",
            "why": "你已经投诉。",
            "facts": ["seven"],
        },
        {
            "rung": "postal-appeal",
            "title": "申诉",
            "state": "opens",
            "opens_on": "2026-12-01",
            "due_on": None,
            "why": "七天过后。",
            "facts": ["seven"],
        },
        {
            "rung": "seller",
            "title": "找卖家",
            "state": "open",
            "opens_on": None,
            "due_on": None,
            "why": "合同在你和卖家之间。",
            "facts": [],
        },
        {
            "rung": "customs",
            "title": "海关",
            "state": "opens",
            "opens_on": None,
            "due_on": None,
            "why": "日期未知。",
            "facts": [],
        },
    ],
    "deadlines": [
        {
            "fact": "seven",
            "says": "处理并告知",
            "starts_on": "2026-11-23",
            "last_day": "2026-11-30",
            "earliest": "2026-11-30",
            "latest": "2026-11-30",
            "counted": COUNTED,
        },
        {
            "fact": "three-years",
            "says": "诉讼时效",
            "starts_on": "2024-02-06",
            "last_day": "2027-02-06",
            "earliest": "2027-02-06",
            "latest": "2027-02-15",
            "counted": ["三年后的对应日。"],
        },
    ],
}
