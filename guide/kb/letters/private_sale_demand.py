"""个人之间的买卖，请对方处理 - to the other person of a private sale."""

from guide.kb.letters import parts
from guide.model.interview import Is
from guide.model.letters import Letter, Paragraph
from guide.model.text import Text

LETTER = Letter(
    id="private-sale-demand",
    title=Text("个人之间的买卖，请对方处理", "A private sale: to the other person"),
    to=Text(
        "交易的对方，在二手平台的聊天里", "The other person, in the second-hand platform's chat"
    ),
    use=Text(
        "你向个人买的东西没收到、坏了或者不对。",
        "What you bought from a private person did not come, or it came damaged or wrong.",
    ),
    paragraphs=(
        Paragraph(Text("你好，{blank:other_person}：", "Hello {blank:other_person},")),
        Paragraph(
            Text(
                "订单号 {blank:order}，商品是{blank:goods}，实际付款{blank:value}，运单号 {blank:waybill}。",
                "Order {blank:order}; goods: {blank:goods}; paid: {blank:value}; tracking number: {blank:waybill}.",
            )
        ),
        Paragraph(Text("事情是这样的：{blank:problem}。", "What happened: {blank:problem}.")),
        Paragraph(
            Text(
                "请你以寄件人身份向快递公司查件，把工单号发给我。",
                "As the sender, please have the carrier trace it and send me the ticket number.",
            ),
            (Is("harm", ("missing", "late", "misdelivered", "going-back", "held")),),
        ),
        Paragraph(
            Text(
                "我的请求是：{blank:request}。请在{blank:reply_on}之前答复。",
                "My request: {blank:request}. Please answer by {blank:reply_on}.",
            )
        ),
        Paragraph(
            Text(
                "依据{clause:perform-509}，双方都要按约定履行。没有履行或者不符合约定的，依据{clause:breach-liability-577}承担责任。",
                "Under {clause:perform-509} both sides must perform as agreed; whoever does not is liable under {clause:breach-liability-577}.",
            )
        ),
        Paragraph(
            Text(
                "到{blank:reply_on}仍然没有送到的，我会依据{clause:not-received-terminate}解除这笔买卖，请退还 {blank:value}。",
                "If it has not arrived by {blank:reply_on}, I will end this purchase under {clause:not-received-terminate} and ask you to refund {blank:value}.",
            ),
            (Is("harm", ("missing", "late", "going-back", "held")),),
        ),
        Paragraph(
            Text(
                "东西不符合约定的，依据{clause:remedies-582}，可以合理选择修理、更换、退货或者减少价款。",
                "Where the goods are not as agreed, {clause:remedies-582} lets the buyer reasonably choose repair, replacement, return or a lower price.",
            ),
            (Is("harm", ("damaged", "short", "wrong")),),
        ),
        Paragraph(
            Text(
                "到{blank:reply_on}没有答复，我会在订单里申请平台介入。",
                "If there is no answer by {blank:reply_on}, I will ask the platform to step in.",
            )
        ),
        parts.EVIDENCE,
        Paragraph(Text("{blank:my_name}，{blank:today}", "{blank:my_name}, {blank:today}")),
    ),
    blanks=(
        "other_person",
        "order",
        "goods",
        "value",
        "waybill",
        "problem",
        "request",
        "reply_on",
        "evidence",
        "my_name",
        "today",
    ),
    phone=Text(
        "你好，订单 {blank:order} 的东西有问题。事情是：{blank:problem}。我的请求是：{blank:request}。请在{blank:reply_on}之前用文字答复。我会在聊天里把这些话再写一遍。",
        "Hello, there is a problem with order {blank:order}. What happened: {blank:problem}. My request: {blank:request}. Please answer in writing by {blank:reply_on}. I will repeat this in the chat.",
    ),
    chat=Text(
        "你好，订单 {blank:order}，运单 {blank:waybill}。事情是：{blank:problem}。请求：{blank:request}。请在{blank:reply_on}之前答复。",
        "Order {blank:order}, tracking number {blank:waybill}. What happened: {blank:problem}. Request: {blank:request}. Please answer by {blank:reply_on}.",
    ),
    form=Text(
        "订单：{blank:order}。商品：{blank:goods}，付款{blank:value}。事情：{blank:problem}。请求：{blank:request}，{blank:reply_on}之前答复。",
        "Order: {blank:order}. Goods: {blank:goods}, paid {blank:value}. What happened: {blank:problem}. Request: {blank:request}, with an answer by {blank:reply_on}.",
    ),
    form_limit=parts.FORM_LIMIT,
    facts=("contract-sender-carrier", "terminate-effects-566"),
    channels=(
        "seller",
        "platform",
    ),
    only_if=(Is("deal", ("private",)),),
)
