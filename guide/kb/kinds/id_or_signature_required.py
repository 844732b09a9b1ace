"""要本人签名或验证身份 - handover needs a signature, an ID or a code."""

from guide.model.interview import Is
from guide.model.kinds import Kind, Wait, Words
from guide.model.quantities import Hours
from guide.model.steps import Step
from guide.model.text import Text

KIND = Kind(
    id="id_or_signature_required",
    title=Text("要本人签名或验证身份", "ID or signature required"),
    phase="last-mile",
    means=Text(
        "这件包裹要收件人本人签名、出示证件或报验证码，别人不能代收，所以没有交出去。",
        "This parcel needs the recipient's signature, ID or code. Nobody else may take it, so it was not handed over.",
    ),
    confused_with=(
        (
            "customs_docs",
            Text(
                "清关时要身份证明，是海关手续，看“清关要补材料”。",
                "ID requested for clearance is a customs matter: see “customs needs documents”.",
            ),
        ),
        (
            "recipient_absent",
            Text(
                "只是没人在家、谁收都行的，是“收件人不在”。",
                "If anybody may take it and nobody was in, it is “recipient not in”.",
            ),
        ),
        (
            "scam_suspect",
            Text(
                "来电要你念验证码、发身份证照片的，先当成诈骗。",
                "A caller who wants a code read out or a photo of your ID: treat it as a fraud first.",
            ),
        ),
    ),
    who_acts=Text(
        "收件人本人带证件签收，或办好委托；寄件人可以改要求。",
        "The recipient signs with ID or authorises somebody; the sender can change the requirement.",
    ),
    wait=Wait(
        says=Text(
            "{wait.check}内约好本人能签的时间；{wait.act}没有约上就打网点的电话，{wait.escalate}还没有就要工单。保管到哪天，先问清。",
            "Agree within {wait.check} on a time when you can sign. None within {wait.act}: call the depot; after {wait.escalate}: get a ticket. First ask how long it is kept.",
        ),
        check=Hours(24),
        act=Hours(48),
        escalate=Hours(72),
    ),
    steps=(
        Step(
            id="read-requirement",
            does=Text(
                "看清要的是签名、证件、验证码，还是成年人签收。",
                "See what is required: a signature, ID, a code, or an adult.",
            ),
            channel="carrier-app",
            how=Text(
                "以官方 App 里写的为准。面单上的姓名和证件不一致，先请寄件人更正。",
                "Go by the official app. If the name on the label differs from your ID, have the sender correct it first.",
            ),
        ),
        "verify-notice",
        Step(
            id="sign-in-person",
            does=Text(
                "约一个本人在的时间，带证件当面签收。",
                "Fix a time when you are in, and sign in person with your ID.",
            ),
            channel="courier",
            how=Text(
                "签之前看外箱。验证码当面给，电话里不给。",
                "Look at the box before you sign. Give the code in person, never on the phone.",
            ),
            only_if=(Is("role", ("", "buyer", "recipient")),),
            facts=("deliver-to-address",),
        ),
        Step(
            id="authorise-somebody",
            does=Text(
                "去不了，写一张委托，请可靠的人带证件去取。",
                "Write an authorisation and send somebody you trust, if you cannot come.",
            ),
            channel="branch",
            how=Text(
                "先问网点认不认委托、要哪些证件。委托写明单号、姓名、日期，只办这一件。",
                "First ask whether the depot accepts one and what papers it needs. Give the tracking number, both names and the date, for this parcel only.",
            ),
            only_if=(Is("role", ("", "buyer", "recipient")),),
        ),
        Step(
            id="show-do-not-send",
            does=Text(
                "证件当面出示，不拍照发给快递员个人。",
                "Show your ID; do not send a photo of it to a courier's private account.",
            ),
            channel="courier",
            how=Text(
                "要登记证件的，请对方说清依据和用途。面单上只能有姓名、地址、电话，不能有别的身份信息。",
                "If your ID is to be recorded, ask on what grounds and for what use. The label itself may only show name, address and phone.",
            ),
            only_if=(Is("role", ("", "buyer", "recipient")),),
            facts=("sender-identity-check", "privacy-leak"),
        ),
        "ask-hold-until",
        Step(
            id="loosen-requirement",
            does=Text(
                "不再需要本人签的，请快递公司改成普通签收。",
                "Have the carrier change it to an ordinary delivery, if this is no longer needed.",
            ),
            channel="carrier-chat",
            how=Text(
                "由下单的账户提出，留下受理记录。贵重的东西不建议改。",
                "The request comes from the account that sent it; keep the confirmation. For valuables, it is better left in place.",
            ),
            only_if=(Is("role", ("sender", "seller")),),
        ),
        "nudge-recipient",
    ),
    words=Words(
        call=Text(
            "你好，单号【单号】要本人验证。我【日期】【时段】在【地址】，带证件。请那时派送；要委托别人取，请告诉我需要什么材料。",
            "Hello, parcel 【number】 needs my ID. I will be at 【address】 on 【date】 at 【hours】 with it; please deliver then. If somebody else collects it, what papers do you need?",
        ),
        chat=Text(
            "单号【单号】要求本人签收。请说明需要哪种证明、依据是什么、保管到哪天，并约【日期】派送，回复工单号。",
            "Parcel 【number】 needs a signature in person. Please tell me what proof is needed, on what grounds, and how long it is kept; deliver on 【date】 and give me a ticket number.",
        ),
        seller=Text(
            "你好，订单【订单号】要本人签收，我【日期】前不在。请问能改成普通签收，或换一个派送日期吗？",
            "Hello, order 【order】 has to be received in person and I am away until 【date】. Can the requirement be dropped, or the date changed?",
        ),
    ),
    evidence=(
        "keep-trace",
        "keep-notice",
        "keep-parties",
        Text(
            "委托书的照片，写明只办这一件",
            "A photo of the authorisation for this parcel only",
        ),
        "keep-talks",
    ),
    never=(
        "never-code",
        "never-link",
        Text(
            "不要把身份证照片发给个人账号；必须给的，写上用途。",
            "Do not send a photo of your ID to a private account; if you must give one, write its purpose on it.",
        ),
        "never-wait-forever",
    ),
    harms=("late",),
    yours=True,
    examples=(
        "需收件人本人出示证件签收，暂未派送成功",
        "身份核验未通过，快件留存网点",
        "签收验证码未提供，等待本人领取",
        "Signature required, recipient not available to sign",
        "Adult ID check needed before handover",
    ),
    asked=("快递必须本人签收可以代收吗", "取快递要身份证吗", "快递员要验证码能给吗"),
    facts=("deliver-to-address", "sender-identity-check", "privacy-leak", "consent-proxy-ecl52"),
    asked_en=(
        "signature required but I am not home",
        "do I need ID to pick up a parcel",
        "the courier asks for my verification code",
    ),
    scams=True,
)
