"""Names by which a text tells who carries the parcel, and what kind of service that is.

The post's registered mail and parcels are `post`; EMS and every courier are `express`; errand
riders are `instant`; carriers of bulky goods are `freight`. A longer name wins over a shorter
one at the same place: 顺丰同城 is not 顺丰.
"""

from guide.model.carriers import Brand

BRANDS: tuple[Brand, ...] = (
    Brand(
        "instant",
        ("闪送", "达达", "顺丰同城", "美团跑腿", "美团配送", "蜂鸟", "uu跑腿", "饿了么", "饿了吗"),
    ),
    Brand(
        "freight",
        (
            "安能物流",
            "壹米滴答",
            "顺心捷达",
            "百世快运",
            "中通快运",
            "韵达快运",
            "天地华宇",
            "德邦物流",
            "德邦快运",
        ),
    ),
    Brand("express", ("顺丰", "顺丰速运", "sf express", "sf-express", "sfexpress"), "sf"),
    Brand("express", ("京东快递", "京东物流", "jd logistics", "jd express"), "jd"),
    Brand("express", ("ems", "邮政速递", "邮政ems", "china post ems"), "ems"),
    Brand(
        "post", ("中国邮政", "邮政包裹", "挂号信", "平邮", "china post", "chinapost"), "chinapost"
    ),
    Brand("express", ("中通", "中通快递", "zto", "zto express"), "zto"),
    Brand("express", ("圆通", "圆通速递", "yto", "yto express"), "yto"),
    Brand("express", ("申通", "申通快递", "sto express"), "sto"),
    Brand("express", ("韵达", "韵达快递", "yunda"), "yunda"),
    Brand("express", ("极兔", "极兔速递", "j&t", "j&t express"), "jt"),
    Brand("express", ("德邦", "德邦快递", "deppon"), "deppon"),
    Brand("express", ("菜鸟速递", "丹鸟", "cainiao express"), "cainiao"),
    Brand("express", ("百世快递", "百世汇通"), "best"),
    Brand("express", ("优速",), "uce"),
    Brand("express", ("跨越速运", "ky express"), "kye"),
    Brand("express", ("宅急送",), "zjs"),
    Brand("express", ("dhl", "dhl express", "敦豪"), "dhl_express"),
    Brand("express", ("fedex", "联邦快递"), "fedex"),
    Brand("express", ("ups",), "ups"),
    Brand("post", ("usps", "u.s. postal service", "美国邮政"), "usps"),
    Brand("post", ("royal mail", "皇家邮政"), "royalmail"),
    Brand("post", ("japan post", "日本邮便", "日本邮政"), "japanpost"),
    Brand("express", ("4px", "递四方"), "fpx"),
    Brand("express", ("yanwen", "燕文"), "yanwen"),
    Brand("express", ("yunexpress", "云途"), "yunexpress"),
    Brand("express", ("yodel",), "yodel"),
)
