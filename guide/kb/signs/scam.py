"""Signs of fake notices: requests no carrier makes, and links."""

from guide.model import Sign

SIGNS: tuple[Sign, ...] = (
    Sign(
        of="scam_suspect",
        rank=0,
        phrases=(
            "加微信", "加客服微信", "添加微信", "添加客服", "添加企业微信", "加我微信", "加qq", "加客服qq", "加入qq群", "加群", "进群", "入群", "扫码进群", "扫码加", "扫描二维码", "扫码添加", "扫码领取", "扫码退款", "扫码理赔", "扫码赔付",
            "双倍赔", "三倍赔付", "双倍理赔", "主动赔付", "快递理赔客服", "理赔专员", "理赔通道", "退款通道", "备用金", "屏幕共享", "共享屏幕", "腾讯会议", "下载会议", "转账", "银行卡号", "银行卡", "支付密码", "输入验证码", "提供验证码", "告知验证码",
            "发送验证码", "短信验证码", "验证码告", "身份证照片发", "缴纳保证金", "保证金", "解冻", "刷流水", "刷单", "点击链接", "点击以下链接", "点击下方链接", "点链接", "打开链接", "点开链接", "戳链接", "点击网址", "登录网址", "登录链接", "点此链接", "链接更新", "链接补", "链接缴", "链接支付",
            "涉嫌洗钱", "涉嫌违法", "公安局", "免费礼品", "免费赠送", "领取礼品", "领奖",
            "click the link", "click this link", "click on the link", "click the following link", "click link", "click here", "tap the link", "tap here", "tap link", "open the link", "follow the link", "follow this link", "via the link", "use the link", "link below", "at the link", "through the link",
            "gift card*", "bank details", "bank account", "card details", "credit card", "card number", "wire transfer", "verification code", "one time code", "otp", "whatsapp", "telegram", "redelivery fee", "re delivery fee", "small fee", "unpaid fee", "double compensation",
            "reply y*", "reply with*", "verify your identity", "confirm your details", "update your details", "update your address", "update your delivery", "update delivery address", "confirm your address",
        ),
        unless=("取件验证码", "勿点击", "请勿点击"),
    ),
    # Suspicious only together with an alarm: apps write "click to see" too.
    Sign(of="link", rank=0, phrases=("请点击", "点击下方", "点击此处", "点此", "戳→", "请戳", "短链", "请登录", "http:", "https:")),
    # Hosts of platforms and authorities; carriers' own come from their records.
    Sign(
        of="official",
        rank=0,
        phrases=(
            "gov.cn", "12305.org.cn", "cainiao.com", "taobao.com", "tmall.com", "alibaba.com", "jd.com", "pinduoduo.com", "yangkeduo.com", "fcbox.com", "kuaidi100.com", "17track.net", "aftership.com", "amazon.com", "amazon.cn", "amazon.co.uk",
            "ebay.com", "upu.int", "usps.com", "ups.com", "fedex.com", "dhl.com", "royalmail.com", "canadapost.ca", "auspost.com.au", "sf-express.com", "gov.uk", "gov.hk", "gov.tw", "customs.gov.cn",
        ),
    ),
)
