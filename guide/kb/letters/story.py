"""What happened, a sentence each: said only where its answers and gaps are known.

No sentence names the addressee ("the seller", "the carrier"): the story stands in letters
to either of them.
"""

from guide.kb.kinds import KINDS
from guide.model.interview import Is
from guide.model.letters import Paragraph
from guide.model.text import Text

# 退货的买家是寄件人，东西不会到他手里。
_RECEIVING = (
    Is("role", ("buyer", "recipient")),
    Is("deal", ("", "shop", "private", "gift", "business", "unordered")),
)
_SIGNED = ("delivered_not_received", "unwanted_proxy", "damaged", "shortage")
_ARRIVED = ("s_delivered", "s_delivered_proxy", "s_delivered_station")
_ON_THE_WAY = tuple(kind.id for kind in KINDS if kind.id not in _SIGNED)
_SILENT = ("stalled", "lost", "transit_delay", "held_at_depot", "investigating", "missorted")
_BACK = ("returning", "returned")

STORY: tuple[Paragraph, ...] = (
    Paragraph(
        Text(
            "这是我退回的货，由我交寄。", "These are goods that I am returning; I sent them myself."
        ),
        (Is("deal", ("return",)),),
    ),
    Paragraph(
        Text("东西由我交寄。", "I sent the parcel myself."),
        (Is("deal", ("sending", "sale", "private-sale")),),
    ),
    Paragraph(
        Text("寄出的日期是{blank:shipped_on}。", "The parcel was sent on {blank:shipped_on}."),
    ),
    Paragraph(
        Text(
            "承诺送达的日期是{blank:promised_on}。",
            "Delivery was promised for {blank:promised_on}.",
        ),
        (Is("seen", _ON_THE_WAY),),
    ),
    Paragraph(
        Text(
            "最近一条记录的日期是{blank:last_scan_on}。",
            "The latest record is dated {blank:last_scan_on}.",
        ),
        (Is("seen", _ON_THE_WAY),),
    ),
    Paragraph(
        Text("这条记录写着“{blank:last_scan}”。", "It reads “{blank:last_scan}”."),
        (Is("seen", _ON_THE_WAY),),
    ),
    Paragraph(
        Text("到今天没有新的物流记录。", "There has been no new record since."),
        (Is("harm", ("late", "missing")), Is("seen", _SILENT)),
    ),
    Paragraph(
        Text("记录显示包裹在退回。", "The record shows that it is being sent back."),
        (Is("seen", _BACK),),
    ),
    Paragraph(
        Text(
            "物流显示{blank:signed_on}签收。",
            "The tracking shows delivery on {blank:signed_on}.",
        ),
        (Is("seen", (*_SIGNED, *_ARRIVED)),),
    ),
    Paragraph(
        Text(
            "签收人一栏写的是“{blank:signed_by}”。",
            "The signatory is given as “{blank:signed_by}”.",
        ),
        (Is("seen", ("delivered_not_received", "unwanted_proxy")),),
    ),
    Paragraph(
        Text("东西没有到我手里。", "The goods never reached me."),
        (Is("harm", ("missing",)), Is("received", ("no",)), *_RECEIVING),
    ),
    Paragraph(
        Text("买家说没有收到。", "The buyer says that it did not arrive."),
        (Is("deal", ("sale",)), Is("seen", ("delivered_not_received",))),
    ),
    Paragraph(
        Text(
            "签收的城市、重量或手机尾号和我的订单对不上。",
            "The city, weight or phone digits in the delivery record do not match my order.",
        ),
        (Is("deal", ("shop",)), Is("matches", ("no",))),
    ),
    Paragraph(
        Text(
            "签收或者放在别处，都没有经过我同意。",
            "I did not agree to the place where it was left or to the person who signed.",
        ),
        (Is("consented", ("no",)), *_RECEIVING),
    ),
    Paragraph(
        Text("收到的东西坏了。", "What I received is damaged."),
        (Is("harm", ("damaged",)), Is("received", ("yes", "partly")), *_RECEIVING),
    ),
    Paragraph(
        Text("东西只收到一部分。", "Only part of it arrived."),
        (Is("received", ("partly",)), *_RECEIVING),
    ),
    Paragraph(
        Text(
            "运输的问题，我在{blank:complained_on}投诉过。",
            "I complained about the delivery on {blank:complained_on}.",
        ),
        (Is("complained", ("yes",)),),
    ),
    Paragraph(
        Text("到今天没有收到投诉的结果。", "I have had no result so far."),
        (Is("complained", ("yes",)), Is("answered", ("no",))),
    ),
)
