"""What follows from the answers, to be read by conditions like an answer; never asked."""

from guide.model.interview import Option, Question
from guide.model.text import Text

_NOT_ASKED = Text("由别的回答得出。", "This follows from other answers.")

DERIVED: tuple[Question, ...] = (
    Question(
        id="harm",
        title=Text("出了什么问题", "What went wrong"),
        hint=_NOT_ASKED,
        why=_NOT_ASKED,
        options=(
            Option(
                "missing", Text("没收到", "Missing"), clause=Text("东西一直没到", "it never came")
            ),
            Option("late", Text("晚了", "Late"), clause=Text("东西晚了", "it is late")),
            Option("damaged", Text("坏了", "Damaged"), clause=Text("东西坏了", "it is damaged")),
            Option(
                "short",
                Text("少了", "Short"),
                clause=Text("东西少了", "something is missing from it"),
            ),
            Option(
                "wrong", Text("不对", "Wrong"), clause=Text("东西不对", "it is the wrong thing")
            ),
            Option(
                "misdelivered",
                Text("送错了", "Misdelivered"),
                clause=Text("东西没按约定送", "it was not delivered as agreed"),
            ),
            Option(
                "going-back",
                Text("退回了", "Going back"),
                clause=Text("东西在往回走", "it is going back"),
            ),
            Option("held", Text("被扣住", "Held"), clause=Text("东西被扣住", "it is held")),
            Option(
                "charged",
                Text("被收费", "Charged"),
                clause=Text("要你付费", "you are asked to pay"),
            ),
            Option(
                "none",
                Text("没有问题", "Nothing"),
                clause=Text("眼下没有问题", "nothing is wrong so far"),
            ),
        ),
    ),
    Question(
        id="claim",
        title=Text("这封信为哪项要求写", "Which claim it is for"),
        hint=_NOT_ASKED,
        why=_NOT_ASKED,
        options=(
            Option(
                "deliver",
                Text("要卖家送到或退款", "Delivery or your money back from the seller"),
                clause=Text(
                    "你要卖家送到或退款",
                    "you want delivery or your money back from the seller",
                ),
            ),
            Option(
                "conform",
                Text(
                    "要卖家处理坏的、少的、错的东西",
                    "The seller to put right what came damaged, short or wrong",
                ),
                clause=Text(
                    "你要卖家处理坏的、少的、错的东西",
                    "you want the seller to put right what came damaged, short or wrong",
                ),
            ),
            Option(
                "withdraw",
                Text("七日无理由退货", "To send it back without a reason"),
                clause=Text("你要办七日无理由退货", "you want to send it back without a reason"),
            ),
            Option(
                "return-refund",
                Text("退货之后要卖家退款", "The refund for a return"),
                clause=Text("退货之后，你要卖家退款", "you want the refund for a return"),
            ),
            Option(
                "cancelled-order",
                Text("订单没发货，要卖家退款", "The price of an order that was not shipped"),
                clause=Text(
                    "订单没发货，你要卖家退款",
                    "you want the price of an order that was not shipped",
                ),
            ),
            Option(
                "fake-shipment",
                Text("单号对不上，要卖家退款", "Redress for a number that was not yours"),
                clause=Text(
                    "单号对不上，你要卖家退款", "you want redress for a number that was not yours"
                ),
            ),
            Option(
                "private-sale",
                Text("向个人买卖的对方提要求", "Redress from the private person"),
                clause=Text("你向个人买卖的对方提要求", "you want redress from the private person"),
            ),
            Option(
                "prove-delivery",
                Text("向平台证明已经送到", "To prove delivery to the platform"),
                clause=Text("你要向平台证明已经送到", "you want to prove delivery to the platform"),
            ),
            Option(
                "contest-return",
                Text("对退回来的货提出异议", "To dispute what came back"),
                clause=Text("你对退回来的货提出异议", "you want to dispute what came back"),
            ),
            Option(
                "carriage",
                Text("向承运的公司索赔", "Compensation from the carrier"),
                clause=Text("你向承运的公司索赔", "you want compensation from the carrier"),
            ),
            Option(
                "insured",
                Text("按保价索赔", "Payment under the insurance"),
                clause=Text("你按保价索赔", "you want payment under the insurance"),
            ),
            Option(
                "service-breach",
                Text("要快递公司改正服务", "The carrier to put its service right"),
                clause=Text(
                    "你要快递公司改正服务", "you want the carrier to put its service right"
                ),
            ),
            Option(
                "forwarder",
                Text("向转运公司索赔", "Compensation from the forwarder"),
                clause=Text("你向转运公司索赔", "you want compensation from the forwarder"),
            ),
            Option(
                "chargeback",
                Text("向发卡行或平台申请拒付", "A chargeback"),
                clause=Text("你向发卡行或平台申请拒付", "you want a chargeback"),
            ),
            Option(
                "duty-dispute",
                Text("对税款或扣留有异议", "A review of the duty or seizure"),
                clause=Text("你对税款或扣留有异议", "you want a review of the duty or seizure"),
            ),
            Option(
                "unordered",
                Text("没买过的包裹", "To deal with a parcel nobody ordered"),
                clause=Text("这个包裹没有人买过", "you want to deal with a parcel nobody ordered"),
            ),
            Option(
                "documents",
                Text("补办证件", "To have documents reissued"),
                clause=Text("你要补办证件", "you want to have documents reissued"),
            ),
        ),
    ),
)
