"""Tracks: how one sees that a claim was raised, answered, taken further."""

from guide.model.claims import Track
from guide.model.interview import Is

_ELSEWHERE = (Is("elsewhere", ("market", "association", "court", "mediation")),)

TRACKS: tuple[Track, ...] = (
    # 卖家（或者二手交易里的对方）：在聊天里提过，就算提出；读者自己定的答复日就是期限。
    Track(
        id="seller",
        raised=(Is("seller_asked", ("helping", "silent", "refused")),),
        refused=(Is("seller_asked", ("refused",)),),
        silent=(Is("seller_asked", ("silent",)),),
        taken=_ELSEWHERE,
        raised_on="seller_asked_on",
        by="seller_reply_by",
    ),
    # 快递公司：登记了的投诉才算提出；期限由条例定，只约束快递和邮政企业。
    Track(
        id="carrier",
        raised=(Is("complained", ("yes",)),),
        refused=(Is("answered", ("unsatisfied",)),),
        settled=(Is("answered", ("settled",)),),
        taken=(Is("appealed", ("yes",)), Is("elsewhere", ("court", "mediation"))),
        raised_on="complained_on",
        fact="company-complaint-7d",
        fact_if=(Is("service", ("express", "post")),),
    ),
    # 平台上的纠纷：平台定的日子就是期限。
    Track(id="platform", by="platform_by", taken=_ELSEWHERE),
    # 没有人要等的事：自己做，或者等别人决定。
    Track(id="none"),
)
