"""What happened, a sentence each: said only where its answers and gaps are known."""

from guide.model import Is, Paragraph, Text

STORY: tuple[Paragraph, ...] = (
    Paragraph(
        Text("快件在{blank:shipped_on}寄出。", "The parcel was posted on {blank:shipped_on}.")
    ),
    Paragraph(
        Text(
            "最后一条记录是{blank:last_scan_on}的“{blank:last_scan}”，之后没有更新。",
            "The last record, of {blank:last_scan_on}, reads “{blank:last_scan}”; nothing has followed.",
        ),
        (Is("harm", ("late", "missing")), Is("seen", ("stalled", "lost", "transit_delay"))),
    ),
    Paragraph(
        Text(
            "物流在{blank:signed_on}显示签收，但东西没有到我手里。",
            "The tracking shows it as delivered on {blank:signed_on}, but it never reached me.",
        ),
        (Is("harm", ("missing",)), Is("received", ("no",)), Is("role", ("buyer", "recipient"))),
    ),
    Paragraph(
        Text(
            "签收或者放在别处，都没有经过我同意。",
            "I did not agree to the place where it was left or to the person who signed.",
        ),
        (Is("consented", ("no",)), Is("role", ("buyer", "recipient"))),
    ),
    Paragraph(
        Text("东西只收到一部分。", "Only a part of it arrived."),
        (Is("received", ("partly",)), Is("role", ("buyer", "recipient"))),
    ),
    Paragraph(
        Text(
            "这是我退回的货，由我交寄。", "These are goods that I am sending back; I posted them."
        ),
        (Is("deal", ("return",)),),
    ),
    Paragraph(
        Text(
            "我在{blank:complained_on}向快递公司投诉。",
            "I complained to the carrier on {blank:complained_on}.",
        ),
        (Is("complained", ("yes",)),),
    ),
    Paragraph(
        Text("到今天没有收到处理结果。", "I have had no result so far."),
        (Is("complained", ("yes",)), Is("answered", ("no",))),
    ),
    Paragraph(
        Text("我找过卖家，卖家没有同意。", "I asked the seller, who refused."),
        (Is("seller_asked", ("refused",)),),
    ),
    Paragraph(
        Text("我找过卖家，卖家没有回复。", "I asked the seller and had no reply."),
        (Is("seller_asked", ("silent",)),),
    ),
)
