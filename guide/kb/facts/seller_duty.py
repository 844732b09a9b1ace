"""What a seller must do."""

from datetime import date

from guide.model.evidence import Fact
from guide.model.text import Text

CHECKED = date(2026, 11, 22)

FACTS: tuple[Fact, ...] = (
    Fact(
        id="seller-show-courier",
        topic="seller_duty",
        says=Text(
            "快递企业要书面告诉网店在商品页写明用哪家快递。",
            "A carrier must tell online shops in writing to name the courier on the product page.",
        ),
        source="express-market-2024",
        clause="第二十三条",
        quote="应当书面告知电子商务经营者在其销售商品的网页上明示快递服务品牌",
        since=date(2024, 3, 1),
        confidence="high",
        checked_on=CHECKED,
    ),
    Fact(
        id="order-formed-49",
        topic="seller_duty",
        says=Text(
            "商家不能用格式条款说“付了钱合同也没成立”，这样写无效。",
            "A trader's standard term that no contract exists after you paid is void.",
        ),
        source="e-commerce-law",
        clause="第四十九条",
        quote="电子商务经营者不得以格式条款等方式约定消费者支付价款后合同不成立；格式条款等含有该内容的，其内容无效。",
        since=date(2019, 1, 1),
        confidence="high",
        checked_on=CHECKED,
    ),
)
