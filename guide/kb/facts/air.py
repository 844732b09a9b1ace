"""Cargo by air, at home and abroad; mail is another matter."""

from datetime import date

from guide.model.evidence import Fact
from guide.model.quantities import Days
from guide.model.text import Text

CHECKED = date(2026, 11, 28)

FACTS: tuple[Fact, ...] = (
    Fact(
        id="air-mail-excluded",
        topic="international",
        says=Text(
            "航空货物运输的规定不适用于邮件；挂号信、EMS 这类邮件不按它算。国内、国际的航空货运都适用。",
            "The rules on air cargo do not cover mail, such as registered mail or EMS. They cover domestic and international air freight alike.",
        ),
        source="civil-aviation-2025",
        clause="第九十九条第二款",
        quote="本章不适用于使用民用航空器办理的邮件运输。",
        since=date(2026, 7, 1),
        confidence="high",
        checked_on=CHECKED,
        note=Text(
            "最后一句见第九十九条第一款和第一百条。举的两种邮件是我们的例子。",
            "The last sentence rests on art. 99 and art. 100. The two kinds of mail are our examples.",
        ),
    ),
    Fact(
        id="air-domestic-100",
        topic="international",
        says=Text(
            "出发地、经停地和目的地都在境内的，是国内航空运输；有一个在境外的，是国际航空运输。两种都按同一章。",
            "With departure, agreed stops and destination all in China, carriage is domestic; with one of them abroad, international. One chapter covers both.",
        ),
        source="civil-aviation-2025",
        clause="第一百条",
        quote="本法所称国内航空运输，是指根据当事人订立的航空运输合同，运输的出发地点、约定的经停地点和目的地点均在中华人民共和国境内的运输。",
        since=date(2026, 7, 1),
        confidence="high",
        checked_on=CHECKED,
        note=Text(
            "末句见第九十九条：管的是航空公司的货物运输，邮件不在内。快递公司和你订的是不是航空运输合同，看运单和合同。",
            "The last sentence rests on art. 99, which is about cargo carried by airlines and leaves mail out. Whether your contract with a courier is one of carriage by air depends on the waybill and the terms.",
        ),
    ),
    Fact(
        id="air-liability-131",
        topic="international",
        says=Text(
            "空运期间货物毁灭、丢失、损坏，承运人要负责；能证明完全因为货物本身、他人包装不良、战争或者出入境的政府行为的除外。",
            "The carrier answers for cargo destroyed, lost or damaged during carriage by air. It escapes only by proving that the sole cause was the goods' own nature, bad packing by others, war, or an act of state on their entry, exit or transit.",
        ),
        source="civil-aviation-2025",
        clause="第一百三十一条",
        quote="因发生在航空运输期间的事件，造成货物毁灭、遗失或者损坏的，承运人应当承担责任；但是，承运人证明货物的毁灭、遗失或者损坏完全是由于下列原因之一造成的，不承担责任：",
        since=date(2026, 7, 1),
        confidence="high",
        checked_on=CHECKED,
        note=Text(
            "邮件不适用这一章；国内、国际的航空货运都适用。",
            "The chapter does not cover mail; it covers domestic and international air cargo alike.",
        ),
    ),
    Fact(
        id="air-delay-132",
        topic="international",
        says=Text(
            "空运延误造成损失的，承运人要负责；能证明已经采取一切合理措施或者不可能采取的除外。",
            "The carrier answers for loss caused by delay in carriage by air, unless it proves that it took all reasonable measures or could not take them.",
        ),
        source="civil-aviation-2025",
        clause="第一百三十二条",
        quote="旅客、行李或者货物在航空运输中因延误造成的损失，承运人应当承担责任；但是，承运人证明本人或者其受雇人、代理人为了避免损失的发生，已经采取一切合理措施或者不可能采取此种措施的，不承担责任。",
        since=date(2026, 7, 1),
        confidence="high",
        checked_on=CHECKED,
        note=Text(
            "邮件不适用这一章；国内、国际的航空货运都适用。",
            "The chapter does not cover mail; it covers domestic and international air cargo alike.",
        ),
    ),
    Fact(
        id="air-delay-notice",
        topic="international",
        says=Text(
            "航空货物晚到的，最迟在交给收货人处置之日起 21 日内书面提出。",
            "For cargo that came late by air, object in writing no later than 21 days after it was placed at the consignee's disposal.",
        ),
        source="civil-aviation-2025",
        clause="第一百四十二条第二款、第三款",
        quote="至迟应当自托运行李或者货物交付旅客或者收货人处置之日起二十一日内提出。",
        since=date(2026, 7, 1),
        confidence="high",
        checked_on=CHECKED,
        period=Days(21),
        starts=Text(
            "货物交付收货人处置之日",
            "the day the cargo is placed at the consignee's disposal",
        ),
        moves="open",
        note=Text(
            "邮件不适用这一章；国内、国际的航空货运都适用。",
            "The chapter does not cover mail; it covers domestic and international air cargo alike.",
        ),
    ),
    Fact(
        id="air-written-142",
        topic="international",
        says=Text(
            "空运的异议要在期限内用书面提出；没有按期提出的，除承运人有欺诈外，不能起诉索赔。",
            "Objections over air cargo must be made in writing and in time; otherwise you cannot sue, unless the carrier acted fraudulently.",
        ),
        source="civil-aviation-2025",
        clause="第一百四十二条第三款、第四款",
        quote="任何异议均应当在前款规定的期间内以书面形式提出。除承运人有欺诈行为外，旅客或者收货人未在本条第二款规定的期间内提出异议的，不能向承运人提出索赔诉讼。",
        since=date(2026, 7, 1),
        confidence="high",
        checked_on=CHECKED,
        note=Text(
            "邮件不适用这一章；国内、国际的航空货运都适用。",
            "The chapter does not cover mail; it covers domestic and international air cargo alike.",
        ),
    ),
    Fact(
        id="air-declared-137",
        topic="international",
        says=Text(
            "交运时特别声明过价值、并按要求付了附加费的，承运人在声明的金额内赔；能证明声明高于实际利益的除外。",
            "If a value was specially declared and any surcharge paid, the carrier answers up to that sum, unless it proves that the sum is more than the actual interest.",
        ),
        source="civil-aviation-2025",
        clause="第一百三十七条第一款",
        quote="除承运人证明旅客或者托运人声明的金额高于托运行李或者货物在目的地点交付时的实际利益外，承运人应当在声明金额范围内承担责任。",
        since=date(2026, 7, 1),
        confidence="high",
        checked_on=CHECKED,
        note=Text(
            "邮件不适用这一章；国内、国际的航空货运都适用。",
            "The chapter does not cover mail; it covers domestic and international air cargo alike.",
        ),
    ),
    Fact(
        id="air-terms-void-138",
        topic="international",
        says=Text(
            "航空运输里免掉法定责任、压低法定限额的条款无效，合同的其他部分照旧有效。",
            "In carriage by air a term that excludes the statutory liability or lowers its limit is void; the rest of the contract stands.",
        ),
        source="civil-aviation-2025",
        clause="第一百三十八条",
        quote="任何旨在免除本法规定的承运人责任或者降低本法规定的赔偿责任限额的条款，均属无效；但是，此种条款的无效，不影响整个航空运输合同的效力。",
        since=date(2026, 7, 1),
        confidence="high",
        checked_on=CHECKED,
        note=Text(
            "邮件不适用这一章；国内、国际的航空货运都适用。",
            "The chapter does not cover mail; it covers domestic and international air cargo alike.",
        ),
    ),
    Fact(
        id="air-several-144",
        topic="international",
        says=Text(
            "几个航空公司接着运的：寄件人可以告第一家，收货人可以告最后一家，出事那一段的承运人两边都可以告。",
            "Where several air carriers follow one another, the sender may sue the first, the consignee the last, and both may sue the one on whose stretch it happened.",
        ),
        source="civil-aviation-2025",
        clause="第一百四十四条第三款",
        quote="行李或者货物的毁灭、遗失、损坏或者延误，旅客或者托运人有权对第一承运人提起诉讼，旅客或者收货人有权对最后承运人提起诉讼，旅客、托运人和收货人均可以对发生毁灭、遗失、损坏或者延误的运输区段的承运人提起诉讼。",
        since=date(2026, 7, 1),
        confidence="high",
        checked_on=CHECKED,
        note=Text(
            "邮件不适用这一章；国内、国际的航空货运都适用。",
            "The chapter does not cover mail; it covers domestic and international air cargo alike.",
        ),
    ),
)
