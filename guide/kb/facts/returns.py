"""Sending goods back: what counts as intact, what goes back, how the money comes."""

from datetime import date

from guide.model.evidence import Fact
from guide.model.text import Text

CHECKED = date(2026, 11, 28)

FACTS: tuple[Fact, ...] = (
    Fact(
        id="defect-freight-crl24",
        topic="return_refund",
        says=Text(
            "因为质量问题退、换、修，运输等必要费用由商家出。",
            "When faulty goods are returned, exchanged or repaired, the trader pays the shipping and other necessary costs.",
        ),
        source="consumer-law",
        clause="第二十四条第二款",
        quote="依照前款规定进行退货、更换、修理的，经营者应当承担运输等必要费用。",
        since=date(2014, 3, 15),
        confidence="high",
        checked_on=CHECKED,
    ),
    Fact(
        id="return-consent-crr19",
        topic="return_refund",
        says=Text(
            "商家说“不支持无理由退货”，要显著标注，并由你购买时确认；没有经你确认的，不得拒绝退。",
            "Goods excluded from no-reason return must be marked, and you must confirm this when you buy. Without your confirmation, the return may not be refused.",
        ),
        source="consumer-regulation-2024",
        clause="第十九条第二款",
        quote="经营者应当以显著方式对不适用无理由退货的商品进行标注，提示消费者在购买时进行确认，不得将不适用无理由退货作为消费者默认同意的选项。未经消费者确认，经营者不得拒绝无理由退货。",
        since=date(2024, 7, 1),
        confidence="high",
        checked_on=CHECKED,
    ),
    Fact(
        id="return-test-crr19",
        topic="return_refund",
        says=Text(
            "为查验打开包装、合理调试，没有影响原来的品质、功能和外观的，商家应当给退。",
            "If you opened the packing to check the goods, or tried them reasonably, and quality, function and looks are unharmed, the trader must take them back.",
        ),
        source="consumer-regulation-2024",
        clause="第十九条第三款",
        quote="消费者基于查验需要打开商品包装，或者为确认商品的品质和功能进行合理调试而不影响商品原有品质、功能和外观的，经营者应当予以退货。",
        since=date(2024, 7, 1),
        confidence="high",
        checked_on=CHECKED,
    ),
    Fact(
        id="return-good-faith-crr19",
        topic="return_refund",
        says=Text(
            "无理由退货要讲诚信，不能借它损害商家和别的消费者。",
            "No-reason returns must be made in good faith, not to harm traders or other consumers.",
        ),
        source="consumer-regulation-2024",
        clause="第十九条第四款",
        quote="消费者无理由退货应当遵循诚实信用原则，不得利用无理由退货规则损害经营者和其他消费者的合法权益。",
        since=date(2024, 7, 1),
        confidence="high",
        checked_on=CHECKED,
    ),
    Fact(
        id="return-excluded-6-7",
        topic="return_refund",
        says=Text(
            "拆封后影响安全或变质的、一激活或试用就大贬值的、明示临期或有瑕疵的，经你购买时确认，可以不适用无理由退货。",
            "Goods that are unsafe or spoil once opened, lose much value once activated or tried, or were sold as near expiry or flawed may be excluded if you confirmed so when buying.",
        ),
        source="seven-day-return-2020",
        clause="第七条",
        quote="（一）拆封后易影响人身安全或者生命健康的商品，或者拆封后易导致商品品质发生改变的商品；（二）一经激活或者试用后价值贬损较大的商品；（三）销售时已明示的临近保质期的商品、有瑕疵的商品。",
        since=date(2020, 10, 23),
        confidence="high",
        checked_on=CHECKED,
    ),
    Fact(
        id="return-not-intact-9",
        topic="return_refund",
        says=Text(
            "使用超出了查验和确认的需要、让商品贬值较多的，算不完好。电子产品、服装、食品等各有判定标准。",
            "Goods used beyond what checking them needs, so that they lost much value, are not intact. The clause gives tests for electronics, clothing, food and other groups.",
        ),
        source="seven-day-return-2020",
        clause="第九条",
        quote="对超出查验和确认商品品质、功能需要而使用商品，导致商品价值贬损较大的，视为商品不完好。",
        since=date(2020, 10, 23),
        confidence="high",
        checked_on=CHECKED,
    ),
    Fact(
        id="return-address-11",
        topic="return_refund",
        says=Text(
            "商家收到退货通知，要及时给真实准确的退货地址、联系人和电话；你拿到后及时寄回，留好凭证。",
            "Once told of a return, the seller must promptly give a true address, contact and phone. Then send the goods promptly and keep the proof.",
        ),
        source="seven-day-return-2020",
        clause="第十一条",
        quote="消费者获得上述信息后应当及时退回商品，并保留退货凭证。",
        since=date(2020, 10, 23),
        confidence="high",
        checked_on=CHECKED,
    ),
    Fact(
        id="return-gifts-12",
        topic="return_refund",
        says=Text(
            "退货时商品、配件和赠品一起退；赠品退不了的，商家可以要你按事先标明的价格付钱。",
            "Goods, accessories and gifts go back together. For a gift that cannot be returned the seller may charge the price stated beforehand.",
        ),
        source="seven-day-return-2020",
        clause="第十二条",
        quote="消费者退货时应当将商品本身、配件及赠品一并退回。",
        since=date(2020, 10, 23),
        confidence="high",
        checked_on=CHECKED,
    ),
    Fact(
        id="return-way-14",
        topic="return_refund",
        says=Text(
            "退款比照付款的方式退；没有你明确同意，商家不应自己改成别的方式。",
            "The refund goes back the way you paid. The seller should not choose another way without your express consent.",
        ),
        source="seven-day-return-2020",
        clause="第十四条",
        quote="除征得消费者明确表示同意的以外，网络商品销售者不应当自行指定其他退款方式。",
        since=date(2020, 10, 23),
        confidence="high",
        checked_on=CHECKED,
    ),
)
