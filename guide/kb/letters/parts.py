"""Paragraphs that several letters share, and the length their form versions keep to."""

from guide.model.interview import Is
from guide.model.letters import Paragraph
from guide.model.text import Text

# 网页表单的字数上限各家不同，也会变；我们自己定一个较短的长度，不是哪一家的规定。
FORM_LIMIT = 500

# 邮政管理部门的规定管快递和邮政；只有快递适用《快递暂行条例》的赔偿条文。没说是哪种的按快递。
POSTAL = Is("service", ("", "express", "post"))
EXPRESS = Is("service", ("", "express"))
RECEIVING = (Is("addressee", ("me",)), Is("role", ("buyer", "recipient")))
SENDING = (Is("role", ("sender", "seller")),)

IS_SHIPPER = Paragraph(Text("我是寄件人。", "I am the sender."), SENDING)

TO_CARRIER = Paragraph(Text("致{blank:carrier}：", "To {blank:carrier}:"))
TO_ADDRESSEE = Paragraph(Text("致{blank:addressee}：", "To {blank:addressee}:"))

IS_RECIPIENT = Paragraph(
    Text("我是这票快件的收件人。", "I am the recipient of this parcel."), RECEIVING
)
IS_SENDER = Paragraph(Text("我是这票快件的寄件人。", "I am the sender of this parcel."), SENDING)

LATEST = Paragraph(
    Text(
        "官方查询页面最近一条记录是“{blank:last_scan}”，日期是{blank:last_scan_on}。",
        "The latest record on the official tracking page reads “{blank:last_scan}”, dated {blank:last_scan_on}.",
    )
)
TICKET = Paragraph(Text("此前的工单号是 {blank:ticket}。", "The ticket number is {blank:ticket}."))
PROMISE = Paragraph(
    Text("贵公司此前的承诺：{blank:promise}。", "What your company promised: {blank:promise}.")
)
PROMISE_BY = Paragraph(
    Text(
        "承诺的时间是：{blank:promise_by}。",
        "The time promised was: {blank:promise_by}.",
    )
)
YOUR_ANSWER = Paragraph(
    Text("贵公司此前答复：{blank:their_answer}。", "Your reply: {blank:their_answer}.")
)
COMPANY_ANSWER = Paragraph(
    Text("企业的答复：{blank:their_answer}。", "The company's answer: {blank:their_answer}.")
)
SELLER_ANSWER = Paragraph(
    Text("卖家的答复：{blank:their_answer}。", "The seller's answer: {blank:their_answer}.")
)
LOSS = Paragraph(
    Text("损失这样计算：{blank:loss}。", "I calculate my loss as follows: {blank:loss}.")
)
FREIGHT = Paragraph(
    Text("寄件时付的运费是：{blank:freight}。", "Shipping fee paid: {blank:freight}.")
)
EVIDENCE = Paragraph(Text("随信附上：{blank:evidence}。", "Enclosed: {blank:evidence}."))

# 国内、国际空运的限额都照公约，由主管部门公布；公约的每公斤数额只对国际运输写。
AIR_LIMITS = (
    Paragraph(
        Text(
            "贵公司主张赔偿限额的，请写明主管部门公布的文件、每公斤的数额和计费重量。依据{clause:air-terms-void-138}，低于法定限额的条款无效。",
            "If your company relies on a limit, please name the authority's publication, the amount per kilogram and the weight charged. Under {clause:air-terms-void-138} a term below the legal limit is void.",
        ),
        (Is("route", ("", "domestic")),),
    ),
    Paragraph(
        Text(
            "这是国际航空运输。贵公司主张赔偿限额的，请写明依据的公约、每公斤的数额和计费重量；托运时声明过价值的，按{clause:air-declared-137}办。依据{clause:air-terms-void-138}，低于法定限额的条款无效。",
            "This is international carriage by air. If your company relies on a limit, please name the convention, the amount per kilogram and the weight charged; where a value was declared, {clause:air-declared-137} applies. Under {clause:air-terms-void-138} a term below the legal limit is void.",
        ),
        (Is("route", ("inbound", "outbound")),),
    ),
)
# 跨境的快递可能走了空运：索赔信同时作为书面异议，只在真走了空运时才用得上。
IF_FLOWN = Paragraph(
    Text(
        "这票快件跨境走了航空货运的，这封信也是{clause:intl-air-notice}所说的书面异议。货物损失的异议至迟在收到之日起{intl-air-notice.damage}内提出。",
        "If this parcel crossed the border as air cargo, this letter is also the notice in writing under {clause:intl-air-notice}. Notice of loss or damage must be given within {intl-air-notice.damage} of receipt.",
    ),
    (EXPRESS, Is("route", ("inbound", "outbound"))),
)

WITHIN_PERIOD = Paragraph(
    Text(
        "依据{clause:company-complaint-7d}，请自接到这份投诉之日起{company-complaint-7d}内处理，并把结果告诉我。",
        "Under {clause:company-complaint-7d}, please deal with this complaint within {company-complaint-7d} of receiving it and tell me the result.",
    )
)
THEN_APPEAL = Paragraph(
    Text(
        "如果到期没有处理，或者结果没有解决问题，我会依据{clause:company-must-respond-pl65}向邮政管理部门申诉。",
        "If it is not dealt with in time, or the result does not solve the problem, I will appeal to the postal administration under {clause:company-must-respond-pl65}.",
    )
)
ALSO_COMPLAINT = Paragraph(
    Text(
        "这也是一份正式投诉。依据{clause:company-complaint-7d}，请在{company-complaint-7d}内处理，并把结果告诉我。到期没有处理，或者处理了我仍不满意的，我会向邮政管理部门申诉。",
        "This is also a formal complaint. Under {clause:company-complaint-7d}, please deal with it within {company-complaint-7d} and tell me the result. If it is not dealt with in time, or I am still not satisfied, I will appeal to the postal administration.",
    ),
    (POSTAL,),
)
PAID_TO = Paragraph(
    Text(
        "收款方式，我在收到贵公司的书面赔偿确认之后，通过官方渠道提供。",
        "Once I have your written confirmation, I will give the payment details through your official channel.",
    )
)
ONCE = Paragraph(
    Text(
        "同一笔损失，我只要求赔偿一次。",
        "I am claiming this loss only once.",
    )
)
SIGNED = Paragraph(
    Text(
        "姓名：{blank:my_name}\n电话：{blank:my_phone}\n日期：{blank:today}",
        "Name: {blank:my_name}\nPhone: {blank:my_phone}\nDate: {blank:today}",
    )
)
