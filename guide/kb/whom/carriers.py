"""Carriers and pickup networks as their customers meet them.

Hotlines were collected second-hand and compared; a line that nobody but memory supports
is left out. Claim rules are what others report, always with year and confidence.
"""

from datetime import date

from guide.model.carriers import Carrier, ClaimRule, NumberFormat
from guide.model.text import Text

CHECKED = date(2026, 11, 22)

CARRIERS: tuple[Carrier, ...] = (
    Carrier(
        id="sf",
        title=Text("顺丰速运", "SF Express"),
        group="cn",
        hotline="95338",
        hotline_confidence="medium",
        hotline_note=None,
        site="https://www.sf-express.com",
        formats=(
            NumberFormat(
                r"SF[0-9A-Z]\d{12}",
                "strong",
                Text("SF 开头，共十五位。", "Begins with SF, fifteen characters."),
            ),
            NumberFormat(
                r"\d{12}",
                "weak",
                Text("旧式十二位数字，与别家撞号。", "The old twelve digits; others use them too."),
            ),
        ),
        codes=(
            ("kuaidi100", "shunfeng"),
            ("17track", "190766"),
        ),
        claims=(
            ClaimRule(
                Text(
                    "没保价的按实际损失赔，散客最多运费七倍，月结客户最多九倍（转述公司的运单条款）。",
                    "Uninsured: actual loss up to seven times the shipping fee, nine times for monthly accounts (as quoted from its terms).",
                ),
                "2023–2025",
                "low",
                "sf-7x",
            ),
            ClaimRule(
                Text(
                    "保价费：几百元以下一元，往上约千分之五。",
                    "Insurance fee: one yuan for a few hundred yuan, about half a percent above that.",
                ),
                "2020–2023",
                "low",
                "sf-fee",
            ),
        ),
        sources=(
            "hot-gang",
            "hot-sql",
            "anshun",
            "cv-cn",
            "k100-codes",
            "t17-codes",
        ),
        checked_on=CHECKED,
        needs_phone_tail=True,
    ),
    Carrier(
        id="jd",
        title=Text("京东快递", "JD Logistics"),
        group="cn",
        hotline="950616",
        hotline_confidence="medium",
        hotline_note=None,
        site="",
        formats=(
            NumberFormat(
                r"JD[0-9A-Z]{2}\d{11}",
                "strong",
                Text(
                    "JD 开头，共十五位；更长的多半是英国 Yodel。",
                    "Begins with JD, fifteen characters; longer ones may be Yodel (UK).",
                ),
            ),
            NumberFormat(
                r"JD[0-9A-Z]{2}\d{11}-\d{1,4}-\d{1,4}-?",
                "medium",
                Text("一单多件时带件数后缀。", "With a suffix for each piece."),
            ),
        ),
        codes=(("kuaidi100", "jd"),),
        claims=(
            ClaimRule(
                Text("保价费与顺丰相近。", "Insurance fees close to those of SF."),
                "2020–2023",
                "low",
                "sf-fee",
            ),
        ),
        sources=(
            "hot-gang",
            "hot-sql",
            "cv-cn",
            "k100-codes",
        ),
        checked_on=CHECKED,
        needs_phone_tail=True,
    ),
    Carrier(
        id="ems",
        title=Text("邮政 EMS", "China Post EMS"),
        group="cn",
        hotline="11183",
        hotline_confidence="medium",
        hotline_note=None,
        site="https://www.ems.com.cn",
        formats=(
            NumberFormat(
                r"E[A-Z]\d{9}CN",
                "strong",
                Text("国际格式，有校验位。", "International format with a check digit."),
                "s10",
            ),
            NumberFormat(
                r"P[A-Z]\d{11}",
                "medium",
                Text("P 加一个字母和十一位数字。", "P, a letter and eleven digits."),
            ),
            NumberFormat(
                r"[189]\d{12}", "weak", Text("国内十三位数字。", "Thirteen digits, domestic.")
            ),
        ),
        codes=(
            ("kuaidi100", "ems"),
            ("17track", "3013"),
        ),
        claims=(
            ClaimRule(
                Text(
                    "特快不在邮政普遍服务范围内，按民事法律和约定赔。有旧表写未保价赔三倍邮费，不要当成规则。",
                    "Express mail is outside the universal postal service: civil law and the contract decide. An old table says three times the postage; do not take it as a rule.",
                ),
                "2018",
                "low",
                "cmp-2018",
            ),
        ),
        sources=(
            "hot-gang",
            "hot-sql",
            "hot-2wb",
            "cv-cn",
            "t17-codes",
            "k100-codes",
        ),
        checked_on=CHECKED,
    ),
    Carrier(
        id="chinapost",
        title=Text("中国邮政", "China Post"),
        group="cn",
        hotline="",
        hotline_confidence="low",
        hotline_note=Text(
            "资料里的客服号码较旧，没有可靠来源；国内可先打 EMS 的 11183 询问。",
            "The numbers in our material are old; within China try EMS on 11183 first.",
        ),
        site="",
        formats=(
            NumberFormat(
                r"[RCLUVHA][A-Z]\d{9}CN",
                "strong",
                Text(
                    "国际格式：R 是挂号，C 是包裹，U 是平常小包等。",
                    "International format: R registered, C parcel, U ordinary and so on.",
                ),
                "s10",
            ),
            NumberFormat(
                r"9\d{12}",
                "weak",
                Text("国内快递包裹十三位数字。", "Thirteen digits, domestic parcels."),
            ),
        ),
        codes=(
            ("kuaidi100", "youzhengguonei"),
            ("17track", "3011"),
        ),
        claims=(),
        sources=(
            "tnd",
            "postal-law-2015",
        ),
        checked_on=CHECKED,
    ),
    Carrier(
        id="zto",
        title=Text("中通快递", "ZTO Express"),
        group="cn",
        hotline="95311",
        hotline_confidence="medium",
        hotline_note=None,
        site="https://www.zto.com",
        formats=(
            NumberFormat(
                r"7[34568]\d{12}",
                "medium",
                Text(
                    "十四位，七三、七四、七五、七六、七八开头。",
                    "Fourteen digits with certain beginnings.",
                ),
            ),
            NumberFormat(r"\d{12}", "weak", Text("旧式十二位数字。", "The old twelve digits.")),
        ),
        codes=(
            ("kuaidi100", "zhongtong"),
            ("17track", "190455"),
        ),
        claims=(
            ClaimRule(
                Text(
                    "网上常见说法互相冲突：有的写运费三倍、最高一千元。",
                    "Hearsay disagrees: some say three times the shipping fee up to a thousand yuan.",
                ),
                "2025",
                "low",
                "cmp-2025",
            ),
            ClaimRule(
                Text(
                    "保价费：一千元以内一元，往上分档。",
                    "Insurance fee: one yuan up to a thousand yuan, in bands above that.",
                ),
                "2020–2023",
                "low",
                "sf-fee",
            ),
        ),
        sources=(
            "hot-gang",
            "hot-sql",
            "anshun",
            "cv-cn",
            "k100-codes",
            "t17-codes",
        ),
        checked_on=CHECKED,
        needs_phone_tail=True,
    ),
    Carrier(
        id="yto",
        title=Text("圆通速递", "YTO Express"),
        group="cn",
        hotline="95554",
        hotline_confidence="medium",
        hotline_note=None,
        site="https://www.yto.net.cn",
        formats=(
            NumberFormat(
                r"YT\d{13}",
                "strong",
                Text(
                    "YT 加十三位数字；加十六位的是云途。",
                    "YT and thirteen digits; with sixteen it is YunExpress.",
                ),
            ),
            NumberFormat(r"88\d{16}", "weak", Text("旧式。", "An old format.")),
            NumberFormat(
                r"(?=[A-Z0-9]*\d)[A-Z0-9]{10,12}", "weak", Text("旧式。", "An old format.")
            ),
        ),
        codes=(
            ("kuaidi100", "yuantong"),
            ("17track", "190157"),
        ),
        claims=(
            ClaimRule(
                Text(
                    "未保价物品每票三百元、文件每票一百元。",
                    "Uninsured: three hundred yuan per item, one hundred per document.",
                ),
                "2018",
                "low",
                "cmp-2018",
            ),
            ClaimRule(
                Text(
                    "与上一条冲突：运费三倍、最高一千元。",
                    "Contradicts the line above: three times the shipping fee up to a thousand yuan.",
                ),
                "2025",
                "low",
                "cmp-2025",
            ),
        ),
        sources=(
            "hot-gang",
            "hot-sql",
            "anshun",
            "cv-cn",
            "k100-codes",
            "t17-codes",
        ),
        checked_on=CHECKED,
    ),
    Carrier(
        id="sto",
        title=Text("申通快递", "STO Express"),
        group="cn",
        hotline="95543",
        hotline_confidence="medium",
        hotline_note=None,
        site="https://www.sto.cn",
        formats=(
            NumberFormat(
                r"77\d{13}",
                "medium",
                Text("十五位，七七开头。", "Fifteen digits beginning with seven seven."),
            ),
            NumberFormat(
                r"(77|43)\d{12,15}",
                "weak",
                Text("较宽的旧规则，与韵达撞号。", "A broad old rule; clashes with Yunda."),
            ),
            NumberFormat(r"\d{12,13}", "weak", Text("旧式。", "An old format.")),
        ),
        codes=(
            ("kuaidi100", "shentong"),
            ("17track", "190324"),
        ),
        claims=(
            ClaimRule(
                Text("未保价最高五百元。", "Uninsured: up to five hundred yuan."),
                "2018",
                "low",
                "cmp-2018",
            ),
        ),
        sources=(
            "hot-gang",
            "hot-sql",
            "anshun",
            "cv-cn",
            "k100-codes",
            "t17-codes",
        ),
        checked_on=CHECKED,
    ),
    Carrier(
        id="yunda",
        title=Text("韵达快递", "Yunda Express"),
        group="cn",
        hotline="95546",
        hotline_confidence="medium",
        hotline_note=Text(
            "来源有冲突：个别资料写 95320 或 400-821-6789，前一个是百世的旧号。",
            "Sources disagree: some give 95320 or 400-821-6789; the first was Best's number.",
        ),
        site="https://www.yundaex.com",
        formats=(
            NumberFormat(
                r"4\d{14}",
                "medium",
                Text("十五位，四开头。", "Fifteen digits beginning with four."),
            ),
            NumberFormat(
                r"3\d{14}", "weak", Text("十五位，三开头。", "Fifteen digits beginning with three.")
            ),
            NumberFormat(
                r"5\d{12}", "weak", Text("十三位，五开头。", "Thirteen digits beginning with five.")
            ),
            NumberFormat(r"\d{13}", "weak", Text("旧式十三位。", "The old thirteen digits.")),
        ),
        codes=(
            ("kuaidi100", "yunda"),
            ("17track", "190341"),
        ),
        claims=(
            ClaimRule(
                Text("保价费约千分之三。", "Insurance fee about three per thousand."),
                "2020–2023",
                "low",
                "sf-fee",
            ),
        ),
        sources=(
            "hot-gang",
            "hot-sql",
            "cv-cn",
            "k100-codes",
        ),
        checked_on=CHECKED,
    ),
    Carrier(
        id="jt",
        title=Text("极兔速递", "J&T Express"),
        group="cn",
        hotline="956025",
        hotline_confidence="low",
        hotline_note=Text(
            "来源有冲突：另有资料写 400-821-2218，以面单和 App 为准。",
            "Sources disagree: another gives 400-821-2218; trust the label and the app.",
        ),
        site="https://www.jtexpress.com.cn",
        formats=(
            NumberFormat(
                r"JT\d{13}", "strong", Text("JT 加十三位数字。", "JT and thirteen digits.")
            ),
        ),
        codes=(
            ("kuaidi100", "jtexpress"),
            ("17track", "190442"),
        ),
        claims=(),
        sources=(
            "hot-2wb",
            "hot-sql",
            "cv-cn",
            "k100-codes",
            "t17-codes",
        ),
        checked_on=CHECKED,
    ),
    Carrier(
        id="deppon",
        title=Text("德邦快递", "Deppon Express"),
        group="cn",
        hotline="95353",
        hotline_confidence="medium",
        hotline_note=None,
        site="https://www.deppon.com",
        formats=(
            NumberFormat(
                r"DP[KL]\d{12}",
                "strong",
                Text("DPK 或 DPL 加十二位数字。", "DPK or DPL and twelve digits."),
            ),
            NumberFormat(
                r"\d{8,10}", "weak", Text("旧式八到十位。", "The old eight to ten digits.")
            ),
        ),
        codes=(
            ("kuaidi100", "debangkuaidi"),
            ("17track", "190174"),
        ),
        claims=(
            ClaimRule(
                Text(
                    "两千元以内的保价含在运费里，超出部分约千分之六。",
                    "Cover up to two thousand yuan is included; about six per thousand above that.",
                ),
                "2020–2023",
                "low",
                "sf-fee",
            ),
        ),
        sources=(
            "hot-sql",
            "anshun",
            "hot-2wb",
            "cv-cn",
            "t17-codes",
            "k100-codes",
        ),
        checked_on=CHECKED,
    ),
    Carrier(
        id="cainiao",
        title=Text("菜鸟", "Cainiao"),
        group="cn",
        hotline="9519666",
        hotline_confidence="low",
        hotline_note=Text("只有一处来源。", "One source only."),
        site="https://www.cainiao.com",
        formats=(
            NumberFormat(
                r"LP\d{12,15}", "strong", Text("LP 开头，跨境件。", "Begins with LP, cross-border.")
            ),
            NumberFormat(
                r"CNUSUP\d{8,11}",
                "medium",
                Text("CNUSUP 开头，发往美国。", "Begins with CNUSUP, to the United States."),
            ),
            NumberFormat(
                r"621\d{12}",
                "medium",
                Text("十五位，六二一开头。", "Fifteen digits with a fixed beginning."),
            ),
        ),
        codes=(
            ("kuaidi100", "danniao"),
            ("17track", "190271"),
        ),
        claims=(
            ClaimRule(
                Text(
                    "上门取件的协议据说：在一个节点停四天就算满足丢失条件，只见一处转述。",
                    "The pickup agreement is said to treat four days at one point as lost; seen second-hand in one place.",
                ),
                "2025",
                "low",
                "stuck-4d",
            ),
        ),
        sources=(
            "hot-2wb",
            "cv-cn",
            "cnusup",
            "k100-codes",
            "t17-codes",
        ),
        checked_on=CHECKED,
    ),
    Carrier(
        id="best",
        title=Text("百世快递（旧）", "Best Express (former)"),
        group="cn",
        hotline="95320",
        hotline_confidence="low",
        hotline_note=Text(
            "国内快递业务已不再以百世名义经营，这是旧号码。",
            "The domestic business no longer runs under this name; the number is historic.",
        ),
        site="",
        formats=(),
        codes=(
            ("kuaidi100", "huitongkuaidi"),
            ("17track", "190259"),
        ),
        claims=(),
        sources=(
            "hot-sql",
            "hot-old",
            "k100-codes",
        ),
        checked_on=CHECKED,
        note=Text(
            "这是停用的名字：国内件多半已转给别家，请以面单上的快递公司为准。",
            "A name no longer used in China: go by the carrier on the label.",
        ),
    ),
    Carrier(
        id="uce",
        title=Text("优速快递", "UCE"),
        group="cn",
        hotline="400-1111-119",
        hotline_confidence="low",
        hotline_note=Text("来源较旧。", "An old source."),
        site="",
        formats=(
            NumberFormat(
                r"\d{11,20}",
                "weak",
                Text("旧规则，只看长度。", "An old rule that looks at the length only."),
            ),
        ),
        codes=(
            ("kuaidi100", "youshuwuliu"),
            ("17track", "190415"),
        ),
        claims=(),
        sources=(
            "hot-old",
            "old-rx",
            "t17-codes",
            "k100-codes",
        ),
        checked_on=CHECKED,
    ),
    Carrier(
        id="kye",
        title=Text("跨越速运", "KYE"),
        group="cn",
        hotline="95324",
        hotline_confidence="low",
        hotline_note=Text("只有一处来源。", "One source only."),
        site="https://www.ky-express.com",
        formats=(NumberFormat(r"KYE\d{7,12}", "medium", Text("KYE 开头。", "Begins with KYE.")),),
        codes=(
            ("kuaidi100", "kuayue"),
            ("17track", "190551"),
        ),
        claims=(),
        sources=(
            "anshun",
            "num-web",
            "t17-codes",
            "k100-codes",
        ),
        checked_on=CHECKED,
    ),
    Carrier(
        id="zjs",
        title=Text("宅急送", "ZJS Express"),
        group="cn",
        hotline="400-6789-000",
        hotline_confidence="low",
        hotline_note=Text("来源较旧。", "An old source."),
        site="",
        formats=(
            NumberFormat(r"\d{10}", "weak", Text("旧式十位。", "The old ten digits.")),
            NumberFormat(r"\d{8}", "weak", Text("旧式八位。", "The old eight digits.")),
        ),
        codes=(("kuaidi100", "zhaijisong"),),
        claims=(),
        sources=(
            "hot-old",
            "anshun",
            "k100-codes",
        ),
        checked_on=CHECKED,
    ),
    Carrier(
        id="hivebox",
        title=Text("丰巢快递柜", "Hive Box lockers"),
        group="pickup",
        hotline="",
        hotline_confidence="low",
        hotline_note=Text(
            "没有找到可靠来源的电话：请看面单、App 或官网。",
            "No number with a reliable source was found: look at the label, the app or the official site.",
        ),
        site="",
        formats=(),
        codes=(),
        claims=(
            ClaimRule(
                Text(
                    "非会员免费存放十二小时，超时按次收费；后来的网页多写十八小时。",
                    "Free for twelve hours for non-members, then a fee; some later pages say eighteen hours.",
                ),
                "2020–2026",
                "low",
                "locker-fee",
            ),
        ),
        sources=(
            "locker-fee",
            "locker-2019",
        ),
        checked_on=CHECKED,
    ),
    Carrier(
        id="cainiao_station",
        title=Text("菜鸟驿站", "Cainiao Post pickup stations"),
        group="pickup",
        hotline="",
        hotline_confidence="low",
        hotline_note=Text(
            "没有找到可靠来源的电话：请看面单、App 或官网。",
            "No number with a reliable source was found: look at the label, the app or the official site.",
        ),
        site="https://www.cainiao.com",
        formats=(),
        codes=(),
        claims=(
            ClaimRule(
                Text(
                    "免费保管期各站不同；有网文说三天，七天退回。",
                    "Free storage differs between stations; one page says three days, returned after seven.",
                ),
                "2025",
                "low",
                "station-fee",
            ),
        ),
        sources=("station-fee",),
        checked_on=CHECKED,
    ),
    Carrier(
        id="tuxi",
        title=Text("兔喜生活", "Tuxi pickup stations"),
        group="pickup",
        hotline="",
        hotline_confidence="low",
        hotline_note=Text(
            "没有找到可靠来源的电话：请看面单、App 或官网。",
            "No number with a reliable source was found: look at the label, the app or the official site.",
        ),
        site="",
        formats=(),
        codes=(),
        claims=(),
        sources=(),
        checked_on=CHECKED,
    ),
    Carrier(
        id="dhl_express",
        title=Text("DHL 快递", "DHL Express"),
        group="intl",
        hotline="95380",
        hotline_confidence="low",
        hotline_note=Text(
            "中国境内号码，只有一处来源。", "The number within China; one source only."
        ),
        site="https://www.dhl.com",
        formats=(
            NumberFormat(
                r"\d{10,11}",
                "medium",
                Text("十或十一位数字，有校验位。", "Ten or eleven digits with a check digit."),
                "dhl",
            ),
            NumberFormat(
                r"J[A-Z]{2,3}\d{9,10}",
                "strong",
                Text(
                    "件号，JJD、JVGL 等开头。",
                    "A piece number beginning with JJD, JVGL and the like.",
                ),
            ),
            NumberFormat(r"GM\d{16,18}", "medium", Text("DHL 电商件。", "DHL eCommerce.")),
        ),
        codes=(
            ("kuaidi100", "dhl"),
            ("17track", "100001"),
        ),
        claims=(),
        sources=(
            "hot-2wb",
            "tnd",
            "karrio",
            "k100-codes",
            "t17-codes",
            "query-pages",
        ),
        checked_on=CHECKED,
        tracking="https://www.dhl.com/global-en/home/tracking.html",
    ),
    Carrier(
        id="fedex",
        title=Text("联邦快递", "FedEx"),
        group="intl",
        hotline="",
        hotline_confidence="low",
        hotline_note=Text(
            "没有找到可靠来源的电话：请看面单、App 或官网。",
            "No number with a reliable source was found: look at the label, the app or the official site.",
        ),
        site="https://www.fedex.com",
        formats=(
            NumberFormat(
                r"\d{12}",
                "medium",
                Text("十二位数字，有校验位。", "Twelve digits with a check digit."),
                "fedex12",
            ),
            NumberFormat(
                r"96\d{20}",
                "medium",
                Text("二十二位，九六开头。", "Twenty-two digits with a fixed beginning."),
            ),
            NumberFormat(
                r"\d{15}",
                "weak",
                Text(
                    "十五位数字，与申通、韵达撞号。", "Fifteen digits; clashes with STO and Yunda."
                ),
                "fedex15",
            ),
            NumberFormat(
                r"[0-8]\d{33}",
                "weak",
                Text("三十四位条码。", "The thirty-four digits of a barcode."),
            ),
        ),
        codes=(
            ("kuaidi100", "fedex"),
            ("17track", "100003"),
        ),
        claims=(
            ClaimRule(
                Text(
                    "美国国内：损坏、短少六十日内，未送达九个月内提出；国际多为二十一日。未申报价值的上限一百美元。",
                    "Within the US: damage or shortage within sixty days, non-delivery within nine months; international: twenty-one days in some pages. Without declared value up to a hundred dollars.",
                ),
                "2022",
                "low",
                "fedex-clm",
            ),
        ),
        sources=(
            "tnd",
            "fedex-clm",
            "k100-codes",
            "t17-codes",
        ),
        checked_on=CHECKED,
        tracking="https://www.fedex.com/apps/fedextrack/",
    ),
    Carrier(
        id="ups",
        title=Text("UPS", "UPS"),
        group="intl",
        hotline="",
        hotline_confidence="low",
        hotline_note=Text(
            "没有找到可靠来源的电话：请看面单、App 或官网。",
            "No number with a reliable source was found: look at the label, the app or the official site.",
        ),
        site="https://www.ups.com",
        formats=(
            NumberFormat(
                r"1Z[0-9A-Z]{15}\d",
                "strong",
                Text(
                    "1Z 开头，共十八位，有校验位。",
                    "Begins with 1Z, eighteen characters with a check digit.",
                ),
                "ups",
            ),
            NumberFormat(
                r"[AHJKTV]\d{10}",
                "weak",
                Text("运单号，一个字母加十位数字。", "A waybill: a letter and ten digits."),
            ),
        ),
        codes=(
            ("kuaidi100", "ups"),
            ("17track", "100002"),
        ),
        claims=(
            ClaimRule(
                Text(
                    "国际和欧洲条款：损坏十四日、延误二十一日、其他六个月内提出；未申报价值的上限一百美元。",
                    "International and European terms: damage fourteen days, delay twenty-one days, other six months; up to a hundred dollars without declared value.",
                ),
                "2022",
                "low",
                "ups-clm",
            ),
        ),
        sources=(
            "tnd",
            "ups-clm",
            "k100-codes",
            "t17-codes",
            "query-pages",
        ),
        checked_on=CHECKED,
        tracking="https://www.ups.com/track",
    ),
    Carrier(
        id="usps",
        title=Text("美国邮政", "USPS"),
        group="intl",
        hotline="+1-800-275-8777",
        hotline_confidence="medium",
        hotline_note=Text(
            "国际邮件查询另有 +1-800-222-1811。", "International inquiries: +1-800-222-1811."
        ),
        site="https://www.usps.com",
        formats=(
            NumberFormat(
                r"9[1-5]\d{20}",
                "strong",
                Text("二十二位，有校验位。", "Twenty-two digits with a check digit."),
                "usps",
            ),
            NumberFormat(
                r"420\d{5}(\d{4})?9[1-5]\d{20}",
                "strong",
                Text("前面多了邮编。", "With the ZIP code in front."),
                "usps",
            ),
            NumberFormat(
                r"[A-Z]{2}\d{9}US",
                "strong",
                Text("国际格式，有校验位。", "International format with a check digit."),
                "s10",
            ),
            NumberFormat(r"\d{20}", "weak", Text("二十位数字。", "Twenty digits."), "usps"),
        ),
        codes=(
            ("kuaidi100", "usps"),
            ("17track", "21051"),
        ),
        claims=(
            ClaimRule(
                Text(
                    "国际查询：特快三到九十日内，包裹和挂号七日到六个月内。",
                    "International inquiries: express within three to ninety days, parcels and registered mail within seven days to six months.",
                ),
                "2014",
                "low",
                "usps-imm",
            ),
        ),
        sources=(
            "tnd",
            "usps-imm",
            "k100-codes",
            "t17-codes",
        ),
        checked_on=CHECKED,
        tracking="https://tools.usps.com/go/TrackConfirmAction",
    ),
    Carrier(
        id="royalmail",
        title=Text("英国皇家邮政", "Royal Mail"),
        group="intl",
        hotline="+44 3457 740 740",
        hotline_confidence="low",
        hotline_note=Text("只有二手来源。", "Second-hand source only."),
        site="https://www.royalmail.com",
        formats=(
            NumberFormat(
                r"[A-Z]{2}\d{9}GB",
                "strong",
                Text("国际格式，有校验位。", "International format with a check digit."),
                "s10",
            ),
        ),
        codes=(
            ("kuaidi100", "england"),
            ("17track", "11031"),
        ),
        claims=(
            ClaimRule(
                Text(
                    "过期十个工作日（欧洲二十、其他二十五）视为丢失；英国八十日内、国外六个月内索赔。",
                    "Lost after ten working days overdue (Europe twenty, elsewhere twenty-five); claim within eighty days in the UK, six months abroad.",
                ),
                "2015–2026",
                "low",
                "rm-80",
            ),
        ),
        sources=(
            "tnd",
            "rm-80",
            "ofcom",
            "t17-codes",
            "k100-codes",
        ),
        checked_on=CHECKED,
        tracking="https://www.royalmail.com/track-your-item",
    ),
    Carrier(
        id="japanpost",
        title=Text("日本邮便", "Japan Post"),
        group="intl",
        hotline="+81-570-046-666",
        hotline_confidence="low",
        hotline_note=Text("日本国内另有 0120-5931-55。", "Within Japan also 0120-5931-55."),
        site="https://www.post.japanpost.jp",
        formats=(
            NumberFormat(
                r"[A-Z]{2}\d{9}JP",
                "strong",
                Text("国际格式，有校验位。", "International format with a check digit."),
                "s10",
            ),
            NumberFormat(r"\d{11,12}", "weak", Text("日本国内件。", "Domestic within Japan.")),
        ),
        codes=(
            ("kuaidi100", "japanpost"),
            ("17track", "10021"),
        ),
        claims=(
            ClaimRule(
                Text(
                    "寄出次日起六个月内，由寄件人到邮局或网上提出查询，不收电话申请。",
                    "Within six months from the day after sending, by the sender at the post office or online, not by phone.",
                ),
                "2020",
                "low",
                "jp-6m",
            ),
        ),
        sources=(
            "jp-6m",
            "tnd",
            "t17-codes",
            "k100-codes",
            "query-pages",
        ),
        checked_on=CHECKED,
        tracking="https://trackings.post.japanpost.jp/services/srv/search/",
    ),
    Carrier(
        id="fpx",
        title=Text("递四方", "4PX"),
        group="intl",
        hotline="",
        hotline_confidence="low",
        hotline_note=Text(
            "没有找到可靠来源的电话：请看面单、App 或官网。",
            "No number with a reliable source was found: look at the label, the app or the official site.",
        ),
        site="https://www.4px.com",
        formats=(
            NumberFormat(
                r"4PX\d{10,16}(?:CN)?",
                "strong",
                Text("以 4PX 开头的网络单号。", "A number that begins with 4PX."),
            ),
        ),
        codes=(
            ("kuaidi100", "disifang"),
            ("17track", "190094"),
        ),
        claims=(),
        sources=(
            "k100-codes",
            "t17-codes",
            "query-pages",
        ),
        checked_on=CHECKED,
        tracking="https://track.4px.com/",
    ),
    Carrier(
        id="yanwen",
        title=Text("燕文物流", "Yanwen"),
        group="intl",
        hotline="",
        hotline_confidence="low",
        hotline_note=Text(
            "没有找到可靠来源的电话：请看面单、App 或官网。",
            "No number with a reliable source was found: look at the label, the app or the official site.",
        ),
        site="https://www.yw56.com.cn",
        formats=(
            NumberFormat(
                r"[UV][A-Z]\d{9}YP",
                "strong",
                Text(
                    "像国际邮件的单号，但以 YP 结尾。",
                    "It looks like a number of the posts, and ends with YP.",
                ),
            ),
        ),
        codes=(
            ("kuaidi100", "yw56"),
            ("17track", "190012"),
        ),
        claims=(),
        sources=(
            "k100-codes",
            "t17-codes",
            "query-pages",
        ),
        checked_on=CHECKED,
        tracking="https://track.yw56.com.cn/en/querydel",
        note=Text(
            "单号常用到达国邮政的格式，看面单或卖家给的当地单号。",
            "Another number may follow for the last-mile post; look for it.",
        ),
    ),
    Carrier(
        id="yunexpress",
        title=Text("云途物流", "YunExpress"),
        group="intl",
        hotline="",
        hotline_confidence="low",
        hotline_note=Text(
            "没有找到可靠来源的电话：请看面单、App 或官网。",
            "No number with a reliable source was found: look at the label, the app or the official site.",
        ),
        site="https://www.yunexpress.cn",
        formats=(
            NumberFormat(
                r"YT\d{16}",
                "strong",
                Text(
                    "YT 加十六位数字；加十三位的是圆通。",
                    "YT and sixteen digits; with thirteen it is YTO.",
                ),
            ),
        ),
        codes=(
            ("kuaidi100", "yuntrack"),
            ("17track", "190008"),
        ),
        claims=(),
        sources=(
            "tnd",
            "k100-codes",
            "t17-codes",
            "query-pages",
        ),
        checked_on=CHECKED,
        tracking="https://www.yuntrack.com/",
    ),
    Carrier(
        id="yodel",
        title=Text("Yodel（英国）", "Yodel (UK)"),
        group="intl",
        hotline="",
        hotline_confidence="low",
        hotline_note=Text(
            "没有找到可靠来源的电话：请看面单、App 或官网。",
            "No number with a reliable source was found: look at the label, the app or the official site.",
        ),
        site="https://www.yodel.co.uk",
        formats=(
            NumberFormat(
                r"J?JD\d{16}",
                "strong",
                Text(
                    "JD 或 JJD 加十六位数字，别和京东混淆。",
                    "JD or JJD and sixteen digits; not JD Logistics.",
                ),
            ),
        ),
        codes=(("17track", "100017"),),
        claims=(),
        sources=(
            "tnd",
            "t17-codes",
            "query-pages",
        ),
        checked_on=CHECKED,
        tracking="https://www.yodel.co.uk/tracking",
    ),
    Carrier(
        id="canadapost",
        title=Text("加拿大邮政", "Canada Post"),
        group="intl",
        hotline="",
        hotline_confidence="low",
        hotline_note=Text(
            "没有找到可靠来源的电话：请看面单、App 或官网。",
            "No number with a reliable source was found: look at the label, the app or the official site.",
        ),
        site="https://www.canadapost-postescanada.ca",
        formats=(
            NumberFormat(
                r"\d{16}",
                "medium",
                Text("十六位数字，有校验位。", "Sixteen digits with a check digit."),
                "mod10",
            ),
            NumberFormat(
                r"[A-Z]{2}\d{9}CA",
                "strong",
                Text("国际格式，有校验位。", "International format with a check digit."),
                "s10",
            ),
        ),
        codes=(),
        claims=(),
        sources=("tnd",),
        checked_on=CHECKED,
        tracking="https://www.canadapost-postescanada.ca/track-reperage/en",
    ),
    Carrier(
        id="auspost",
        title=Text("澳大利亚邮政", "Australia Post"),
        group="intl",
        hotline="",
        hotline_confidence="low",
        hotline_note=Text(
            "没有找到可靠来源的电话：请看面单、App 或官网。",
            "No number with a reliable source was found: look at the label, the app or the official site.",
        ),
        site="https://auspost.com.au",
        formats=(
            NumberFormat(
                r"[A-Z]{2}\d{9}AU",
                "strong",
                Text("国际格式，有校验位。", "International format with a check digit."),
                "s10",
            ),
        ),
        codes=(),
        claims=(),
        sources=(
            "tnd",
            "query-pages",
        ),
        checked_on=CHECKED,
        tracking="https://auspost.com.au/mypost/track/",
    ),
    Carrier(
        id="hongkongpost",
        title=Text("香港邮政", "Hongkong Post"),
        group="intl",
        hotline="",
        hotline_confidence="low",
        hotline_note=Text(
            "没有找到可靠来源的电话：请看面单、App 或官网。",
            "No number with a reliable source was found: look at the label, the app or the official site.",
        ),
        site="https://www.hongkongpost.hk",
        formats=(
            NumberFormat(
                r"[A-Z]{2}\d{9}HK",
                "strong",
                Text("国际格式，有校验位。", "International format with a check digit."),
                "s10",
            ),
        ),
        codes=(),
        claims=(),
        sources=(
            "tnd",
            "query-pages",
        ),
        checked_on=CHECKED,
        tracking="https://www.hongkongpost.hk/en/mail_tracking/index.html",
    ),
    Carrier(
        id="s10_any",
        title=Text("各国邮政（国际邮件）", "Any national post (S10 number)"),
        group="intl",
        hotline="",
        hotline_confidence="low",
        hotline_note=Text(
            "没有找到可靠来源的电话：请看面单、App 或官网。",
            "No number with a reliable source was found: look at the label, the app or the official site.",
        ),
        site="https://www.upu.int",
        formats=(
            NumberFormat(
                r"[A-Z]{2}\d{9}[A-Z]{2}",
                "strong",
                Text(
                    "最后两个字母是寄出国；首字母说明种类：E 特快、R 挂号、C 包裹。",
                    "The last two letters name the country it was sent from; the first tells the kind: E express, R registered, C parcel.",
                ),
                "s10",
            ),
        ),
        codes=(),
        claims=(),
        sources=(
            "tnd",
            "query-pages",
        ),
        checked_on=CHECKED,
        tracking="https://globaltracktrace.ptc.post/gtt.web/",
    ),
)
