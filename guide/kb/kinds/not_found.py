"""查不到单号 - no system has a record of the number, or it is said to be invalid."""

from guide.model.interview import Is
from guide.model.kinds import Kind, Wait, Words
from guide.model.quantities import Hours
from guide.model.steps import Step
from guide.model.text import Text

KIND = Kind(
    id="not_found",
    title=Text("查不到单号，或提示无效", "Number not found"),
    phase="before",
    means=Text(
        "官网和 App 都查不到这个单号，或者提示无效。可能是刚生成、抄错、选错了快递公司，也可能单号不是真的。",
        "Neither the site nor the app knows the number, or it is called invalid. It may be too new, miscopied, another carrier's, or not genuine.",
    ),
    confused_with=(
        (
            "not_picked_up",
            Text(
                "单号查得到、只是没有揽收，是另一类。",
                "If the number is known and only the pickup is missing, it is another kind.",
            ),
        ),
        (
            "s_created",
            Text(
                "刚拿到单号不久，信息还没传过来，是正常的。",
                "Just after the number was issued, it is normal that the data has not arrived yet.",
            ),
        ),
        (
            "stalled",
            Text(
                "以前有轨迹、现在查不到，先看是不是第三方网站停止了跟踪。",
                "If it could be tracked before, first see whether another site still shows it.",
            ),
        ),
    ),
    who_acts=Text(
        "先自己核对单号；还是查不到，由卖家或寄件人拿出揽收凭证。",
        "First check the number yourself; if it stays unknown, the seller or sender must show proof of pickup.",
    ),
    wait=Wait(
        says=Text(
            "国内件发货后{wait.check}再查一次；{wait.act}还查不到就要凭证，{wait.escalate}拿不出就申请退款。跨境件第一次扫描会更晚，按卖家承诺的时间算。",
            "Within the mainland, look again {wait.check} after shipping. Unknown after {wait.act}: ask for proof. None after {wait.escalate}: apply for a refund. Across borders the first scan comes later; go by the seller's promise.",
        ),
        check=Hours(24),
        act=Hours(48),
        escalate=Hours(72),
    ),
    steps=(
        Step(
            id="recopy-number",
            does=Text(
                "重新复制单号，核对位数和容易混的字符。",
                "Copy the number again; check its length and look-alike characters.",
            ),
            channel="self",
            how=Text(
                "字母和数字容易看混，比如字母 O 和零。订单号、取件码都不是运单号，也查不到。",
                "Letters and digits get mixed up, such as the letter O and zero. An order number or a pickup code is not a tracking number.",
            ),
        ),
        Step(
            id="find-right-carrier",
            does=Text(
                "确认是哪家快递，再到那家官网查。",
                "Find out which carrier it is, then look it up on that carrier's own site.",
            ),
            channel="carrier-app",
            how=Text(
                "订单页写的公司可能后来换过。有的公司要输手机号后几位才显示，这是正常的；要你填身份证号的页面，先停。",
                "The carrier on the order page may have changed. Some ask for the last digits of a phone number, which is normal; stop if a page wants your ID number.",
            ),
        ),
        Step(
            id="screenshot-no-record",
            does=Text(
                "截下“查无此单”的页面，时间要看得见。",
                "Screenshot the page that finds nothing, with the time visible.",
            ),
            channel="self",
            how=Text(
                "截官方网站的，不截第三方的。过一天再截一张，两张放在一起才有说服力。",
                "Use the official site, not another one. Take a second screenshot a day later; together they convince.",
            ),
        ),
        Step(
            id="ask-sender-number",
            does=Text(
                "请寄件人从下单账户里复制单号发给你。",
                "Ask the sender to copy the number from the account they sent it with.",
            ),
            channel="sender",
            how=Text(
                "手写底单容易认错。请他连下单页面一起截给你。",
                "Handwritten slips are easily misread. Ask for a screenshot of the order as well.",
            ),
            only_if=(Is("role", ("recipient",)),),
        ),
        "ask-foreign-sender",
        Step(
            id="show-posting-receipt",
            does=Text(
                "拿着底单，请揽收网点核对并补录单号。",
                "Show the receipt at the depot you handed it to, and have the number checked and entered.",
            ),
            channel="branch",
            how=Text(
                "说清哪天、几点、交给了谁。东西已经交出去，就由它负责找到。",
                "Say on which day, at what time and to whom you gave it. Once handed over, it is theirs to find.",
            ),
            only_if=(Is("role", ("sender", "seller")), Is("handed_over", ("", "yes"))),
            facts=("query-by-waybill",),
        ),
    ),
    words=Words(
        call=Text(
            "你好，请查单号【单号】在不在你们系统里，有没有揽收。如果不是你们的单号，请明确告诉我。",
            "Hello, please check whether parcel 【number】 is in your system and was picked up. If it is not one of yours, please say so.",
        ),
        chat=Text(
            "单号【单号】在官网查不到。请确认是否为贵公司单号、是否收到实物，并回复工单号。",
            "Parcel 【number】 is not found on your site. Please confirm whether it is yours and whether you have it, and give me a ticket number.",
        ),
        seller=Text(
            "你好，订单【订单号】的单号【单号】在官网查不到。请在【日期】前核对单号、发揽收凭证；没有发出就请退款。",
            "Hello, the tracking number 【number】 for order 【order】 is not found on the carrier's site. Please check it and send proof of pickup by 【date】; if it was not sent, please refund me.",
        ),
    ),
    evidence=("keep-order", "keep-promise", "keep-agreement", "keep-posting", "keep-talks"),
    never=(
        Text(
            "不要把单号和手机号发进陌生的“代查”群。",
            "Do not post your number and phone in strangers' “we will look it up for you” groups.",
        ),
        "never-confirm",
        "never-wait-forever",
        "never-private-pay",
    ),
    harms=("late",),
    examples=(
        "暂无物流信息，请核对单号后重试",
        "没有查到该运单号，请确认快递公司是否正确",
        "运单号无效或不存在",
        "No tracking information found for this number",
        "Tracking number is invalid, please check and try again",
    ),
    asked=(
        "单号查不到信息怎么办",
        "一直暂无物流信息",
        "12位快递单号是谁家的号码",
        "顺丰快递单号一般是什么样的",
        "顺丰快递单号保留多长时间",
        "EMS邮件已经寄出但网上无信息怎么办",
    ),
    asked_en=(
        "the site does not know my tracking number",
        "no tracking information yet",
        "is this tracking number fake",
    ),
    facts=("query-by-waybill", "risk-seller-transport-ecl20", "not-received-terminate"),
)
