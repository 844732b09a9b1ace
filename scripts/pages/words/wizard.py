"""The words of the wizard's interface, by key; the browser gets them in one language.

Names in braces are filled in by the page. Knowledge (steps, periods, hotlines) never stands
here: it comes from the knowledge base through Python.
"""

from guide.kb import KB
from guide.model.text import Text
from scripts.pages.words.keeping import DAYS, OFFLINE, SHELF
from scripts.pages.words.picture import PICTURE

_FLOW = {
    "next": Text("继续", "Continue"),
    "back": Text("上一步", "Back"),
    "change": Text("修改", "Change"),
    "restart": Text("全部重来", "Start over"),
    "answers": Text("你的回答", "Your answers"),
    "answers.follows": Text("{answer}（由别的回答得出）", "{answer} (follows from other answers)"),
    "answers.change": Text("（{count} 项，改）", "({count}: change)"),
    "carrier_unknown": Text("不清楚", "Not sure"),
    "early": Text("先看该做什么", "What should I do now?"),
    "count": Text("{count}", "{count}"),
    "answer_it": Text("回答这一题", "Answer this"),
    "optional": Text("（可不填）", "(optional)"),
    "why_asked": Text("为什么问这个？", "Why is this asked?"),
    "day.native": Text(
        "日历按浏览器的语言显示；选好后，这里用中文写出是哪一天。",
        "The calendar follows your browser's language; once you choose, the day is written out here.",
    ),
    "and": Text("；", "; "),
    "filter": Text("在下面的选项里找", "Search the options below"),
    "options.all": Text("全部 {count} 种", "All {count}"),
    "filter_none": Text("没有相符的选项，换个词试试。", "No option matches; try another word."),
    "progress": Text("第 {done} 题，最多还有 {left} 题", "Question {done}, at most {left} to go"),
    "progress.change": Text(
        "正在修改前面的回答，后面的回答会保留", "Changing an earlier answer; later ones are kept"
    ),
    "date.last_update_on": Text("最后一条记录是哪天？", "Date of the latest record"),
    "date.shipped_on": Text("哪天寄出的？", "Date it was sent"),
    "date.signed_on": Text("哪天显示签收的？", "Date it was marked as delivered"),
    "date.promised_on": Text("答应哪天送到？", "Promised delivery date"),
    "date.seller_asked_on": Text("哪天找卖家的？", "Date you asked the seller"),
    "date.seller_reply_by": Text("说好哪天答复？", "Date set for the answer"),
    "date.platform_by": Text("平台给的截止日是哪天？", "The platform's deadline"),
    "date.complained_on": Text("哪天投诉的？", "Date you complained"),
    "date.appealed_on": Text("哪天申诉的？", "Date you appealed"),
    "date.market_filed_on": Text("哪天向 12315 提交的？", "Date you filed with 12315"),
    "date.market_accepted_on": Text("12315 哪天受理的？", "Date 12315 accepted it"),
}

_TRACE = {
    "trace.label": Text("贴上物流信息", "Paste the tracking text"),
    "trace.hint": Text(
        "一行或整段都行。只在你的设备上看，不会发出去。",
        "One line or the whole tracking history. It is read on your device and sent nowhere.",
    ),
    "trace.go": Text("认一认", "Recognise"),
    "trace.or": Text("没有文字可贴？直接选：", "Nothing to paste? Choose:"),
    "trace.working": Text("正在辨认……", "Reading it…"),
    "trace.found": Text("认出来了，请确认", "Recognised: please confirm"),
    "trace.nothing": Text("没有认出来", "Not recognised"),
    "trace.confirm": Text("对，就是这个", "Yes, that is it"),
    "trace.this_one": Text("其实是这个", "It is this one"),
    "signed.ask": Text("显示已签收。东西到你手里了吗？", "It is marked delivered. Do you have it?"),
    "signed.delivered_not_received": Text("我没收到", "I have not received it"),
    "signed.unwanted_proxy": Text(
        "没问我就放了驿站或让人代签", "It was left somewhere or with somebody without asking me"
    ),
    "signed.here": Text("收到了", "I have it"),
    "trace.none": Text("都不是", "None of these"),
    "tiles.ask": Text("选最接近的一种", "Choose the closest"),
    "tiles.more": Text(
        "都不像？下面是全部，可以搜。贴的文字会留着。",
        "Nothing fits? All of them are listed below, with a search. Your text stays.",
    ),
    "trace.lookup": Text("单号在哪里查（官方网页）", "Where to look it up (official pages)"),
    "trace.lookup_note": Text(
        "单号只能看出可能是哪几家，不一定准。网页上要自己填单号，这里不会替你发出去。",
        "A number only shows which carriers it may belong to. Type it in on the carrier's page yourself: nothing is sent from here.",
    ),
    "trace.phone": Text("文字里的派送员电话：", "The courier's phone in the text:"),
    "trace.phone_note": Text(
        "只在你点了之后由你的手机拨打，不会发给任何人。不清楚是谁的号码，就打官方客服。",
        "Your phone only dials it when you press; the number is not sent to anybody. If in doubt whose number it is, call the carrier's official line.",
    ),
    "trace.report": Text("认错了？可以把这段告诉我们", "Wrong? You can report this text"),
    "trace.report_note": Text(
        "单号、电话和姓名已经盖住。复制之前再看一眼，公开发出去的内容收不回来。",
        "Numbers, phones and names are masked. Look once more before you copy: what is published stays public.",
    ),
}

_RESULT = {
    "result.title": Text("你的下一步", "Your next steps"),
    "result.ready": Text("结果已经列出", "The result is shown"),
    "today.one": Text("今天做这一件", "Do this today"),
    "today.first": Text("先做这一件", "Do this first"),
    "today.how": Text("怎么做", "How to do it"),
    "today.how_words": Text("看要说的话，怎么做", "See the words, and how to do it"),
    "copy.words": Text("复制要说的话", "Copy what to say"),
    "contact.call": Text("打 {tel}", "Call {tel}"),
    "contact.site": Text("官网 {host}", "Website {host}"),
    "next.day": Text("下一个日子 ", "Next date: "),
    "next.calendar": Text("加进日历", "Add to calendar"),
    "refine.title": Text("更准一点：", "To be more exact:"),
    "refine.go": Text("按这个回答更新", "Update with this answer"),
    "refine.why": Text(
        "为什么问？（还可以答 {left} 题）", "Why is this asked? ({left} you could answer)"
    ),
    "claims.title": Text("你可以要求什么", "What you can ask for"),
    "claims.more": Text("还可以要求", "You could also ask for"),
    "claim.next": Text("下一步：", "Next: "),
    "claim.first": Text("下一步就是上面这一件", "Next: what stands at the top"),
    "claim.why": Text("找{against}，凭什么", "From {against}: on what grounds"),
    "claim.remedy": Text("要求：", "What to ask: "),
    "stage.raise": Text("现在可以提", "open now"),
    "stage.raise.day": Text("现在可以提，最迟 {day}", "open now, until {day}"),
    "stage.not-yet": Text("还不到时候", "not yet"),
    "stage.not-yet.day": Text("{day} 起可以提", "opens on {day}"),
    "stage.waiting": Text("等答复", "waiting for an answer"),
    "stage.waiting.day": Text("等答复，到 {day}", "answer due by {day}"),
    "stage.overdue": Text("已经逾期", "overdue"),
    "stage.overdue.day": Text("{day} 就该答复，已逾期", "overdue since {day}"),
    "stage.answered": Text("有答复了，可以再往上走", "answered; you can go further"),
    "stage.answered.day": Text("有答复了，可以再往上走", "answered; you can go further"),
    "stage.with-body": Text("有机构在处理", "with an authority"),
    "stage.with-body.day": Text("有机构在处理，到 {day}", "with an authority until {day}"),
    "stage.settled": Text("已解决", "settled"),
    "stage.settled.day": Text("已解决", "settled"),
    "station.done": Text("（已做）", "(done)"),
    "station.open": Text("（现在可以）", "(open now)"),
    "station.opens": Text("（以后可以）", "(opens later)"),
    "station.closed": Text("（现在不适用）", "(closed)"),
    "against.seller": Text("卖家", "the seller"),
    "against.person": Text("交易的对方", "the other person"),
    "against.buyer": Text("买家", "the buyer"),
    "against.carrier": Text("快递公司", "the carrier"),
    "against.forwarder": Text("转运公司", "the forwarder"),
    "against.issuer": Text("平台、发卡行或钱包", "the platform, card issuer or wallet"),
    "against.customs": Text("海关", "customs"),
    "against.authority": Text("发证机关或银行", "the issuing body or bank"),
    "against.nobody": Text("自己", "yourself"),
    "steps.more": Text("接下来的事", "Further steps"),
    "steps.done": Text("做完的", "Done"),
    "maybe.line": Text(
        "如果答“{value}”：多一条“{title}”。", "If “{value}”: one more claim, “{title}”."
    ),
    "about.title": Text("这是怎么回事", "What this means"),
    "dates.title": Text("日子和期限", "Dates and periods"),
    "gone.title": Text("这次不适用的期限", "Periods that do not apply"),
    "gone.line": Text("{says}这里不适用：{why}。", "{says} Not here: {why}."),
    "share.title": Text("请别人看看这个情况", "Show this situation to someone"),
    "share.hint": Text(
        "链接里只有你选的答案和日期。姓名、电话、单号和贴进来的文字都不在里面。",
        "The link holds your answers and dates only: no name, phone, number or pasted text.",
    ),
    "share.label": Text("链接", "Link"),
    "share.copy": Text("复制链接", "Copy the link"),
    "share.send": Text("分享", "Share"),
    "share.page": Text("做成一页发给别人（HTML）", "One page to hand over (HTML)"),
    "share.page_note": Text(
        "一个文件，断网也能打开。里面有单号和上面的全部步骤，发之前想一想给谁看。",
        "One file that opens without a network. It contains the tracking number and all the steps: think about who should see it.",
    ),
    "share.page_name": Text("追件-这件包裹.html", "parcel-result.html"),
    "hand.made": Text(
        "{day} 用追件手册整理，知识版本 {version}。日期从这一天算起。",
        "Made with Zhuijian on {day}, knowledge of {version}. Days are counted from this day.",
    ),
    "hand.rules": Text("依据（来源、核对日期）", "Which rules this rests on (source, day checked)"),
    "hand.note": Text(
        "这是一般信息，不是法律意见。情况变了，请重新算一次。",
        "General information, not legal advice. If things change, work it out again.",
    ),
    "changed.since": Text(
        "和 {on} 那次的建议相比，有变化。", "This differs from the advice of {on}. "
    ),
    "changed.rules": Text(
        "手册更新了（{from} → {to}）。", "The guide was updated ({from} → {to}). "
    ),
    "changed.days": Text("日子到了 {to}。", "It is {to} now. "),
    "changed.answers": Text("你的回答或记录变了。", "Your answers or your log changed. "),
    "changed.new": Text("新增：{title}。", "New: {title}."),
    "changed.gone": Text("不再适用：{title}。", "No longer applies: {title}."),
    "changed.stage": Text("{title}：{from} → {to}。", "{title}: {from} → {to}."),
    "changed.step": Text("要做的一件：{from} → {to}", "The one thing to do: {from} → {to}"),
    "result.page": Text("看这一类情形的完整说明", "Read the whole page on this kind"),
    "basis.thumb": Text("（经验值，不是规定）", "(our rule of thumb, not a rule)"),
    "basis.sourced": Text("（出处见说明页）", "(sources on its page)"),
    "when.now": Text("现在做", "Do now"),
    "when.next": Text("接下来几天", "In the next days"),
    "when.later": Text("以后再做", "Later"),
    "step.via": Text("找谁：", "Through: "),
    "because": Text("因为你回答：{words}", "Because you answered: {words}"),
    "step.from": Text("{day} 起可以做", "From {day}"),
    "step.letter": Text("写好的文书", "The letter for it"),
    "fact.why": Text("依据", "The rule behind it"),
    "fact.more": Text("查看依据", "See the rule"),
    "fact.before": Text("（旧编号{clause}）", " (formerly {clause})"),
    "fact.checked": Text("核对日期 {day}", "checked on {day}"),
    "fact.medium": Text("，以官方最新文本为准", "; the latest official text prevails"),
    "ladder.title": Text("一级一级往上走", "The ladder"),
    "ladder.count": Text("{count} 级，现在能走 {open} 级", "{count} rungs, {open} open now"),
    "ladder.hint": Text(
        "从上往下，一级一级走；每一级写着现在能不能走。",
        "One rung after another. Each says whether it is open now.",
    ),
    "rung.done": Text("已做", "done"),
    "rung.open": Text("现在可以", "open now"),
    "rung.opens": Text("{day} 起可以", "opens on {day}"),
    "rung.later": Text("以后才可以", "opens later"),
    "rung.closed": Text("现在不适用", "closed"),
    "rung.due": Text("，最迟 {day} 有答复", ", answer due by {day}"),
    "rung.more": Text("怎么做、带什么、花多少", "How, what to bring, what it costs"),
    "rung.how": Text("怎么做", "How"),
    "rung.bring": Text("带什么", "Bring"),
    "rung.cost": Text("费用", "Cost"),
    "rung.answer": Text("等多久", "Answer"),
    "deadline.title": Text("正在走的期限", "Periods now running"),
    "deadline.by": Text("对方最迟：{day}", "Theirs, by {day}"),
    "deadline.own": Text("你最迟：{day}", "Yours, by {day}"),
    "deadline.over": Text("已过：{day}", "Passed on {day}"),
    "deadline.range": Text(
        "（最早 {earliest}，最晚 {latest}）", " (between {earliest} and {latest})"
    ),
    "deadline.counted": Text("这样数出来的", "How it was counted"),
    "say.means": Text("意思是：", "In English:"),
    "say.title": Text("可以这样说", "Words to use"),
    "say.call": Text("打电话", "On the phone"),
    "say.chat": Text("在线客服", "In the chat"),
    "say.seller": Text("对卖家", "To the seller"),
    "evidence.title": Text("留好证据", "Keep this evidence"),
    "never.title": Text("千万别做", "Never do this"),
    "if.title": Text("再答一题，结果会怎么变", "What another answer would change"),
    "if.line": Text("答“{value}”：", "If “{value}”: "),
    "if.adds": Text("会多出：{steps}", "adds: {steps}"),
    "if.drops": Text("就不用：{steps}", "drops: {steps}"),
    "sheet.lines": Text(
        "跟进（日期、找了谁、怎么说、几号前）", "Log (date, whom, what was said, by when)"
    ),
    "sheet": Text(
        "按 {day} 的情况整理。{address} 依据和出处见网站，不是法律意见。",
        "As of {day}. {address} Rules and sources are on the site; this is not legal advice.",
    ),
}

_LETTER = {
    "letters.title": Text("可以用的文书", "Letters you can use"),
    "letter.text": Text("正文（边填边更新）", "The letter (fills in as you type)"),
    "letter.lang": Text("这封信用", "Language of the letter"),
    "lang.zh": Text("中文", "Chinese"),
    "lang.en": Text("英文", "English"),
    "letter.edited": Text(
        "你改过正文，改的内容留着；再填上面的空，不会改动正文。",
        "You changed the text and it stays as it is; filling the gaps above no longer changes it.",
    ),
    "letter.revert": Text("换回自动写的正文", "Go back to the drafted text"),
    "letter.blocked": Text(
        "还没填：{blanks}。填好再复制；急着用，就按“空着的用【】，先复制”。",
        "Still empty: {blanks}. Fill them in, or choose “Copy with the gaps as 【】”.",
    ),
    "letter.known": Text(
        "已经填好 {count} 项，可以改", "Filled in already: {count}, to be changed"
    ),
    "letter.missing": Text("还没填：{blanks}", "Still empty: {blanks}"),
    "letter.whole": Text("都填好了。", "Everything is filled in."),
    "letter.copy": Text("复制全文", "Copy the letter"),
    "letter.copy_gaps": Text("空着的用【】，先复制", "Copy with the gaps as 【】"),
    "letter.close": Text("收起", "Close the letter"),
    "letter.reading": Text("英文对照（只看，不发）", "In English, to read: send the Chinese"),
    "letter.to": Text("发到这里：", "Send it here:"),
    "letter.sent_on": Text("发出的日期", "Sent on"),
    "letter.sent": Text("我已经发出这封信", "I have sent this letter"),
    "letter.sent_list": Text("已经发出的（照发出时的样子留着）", "Sent (kept as it was)"),
    "letter.sent_row": Text("{day} 发出", "Sent on {day}"),
    "letter.not_sent": Text("其实没有发", "It was not sent after all"),
    "letter.unsent": Text("已去掉这条发出记录", "The note that it was sent has been removed"),
    "from.typed": Text("（你填的）", "(typed by you)"),
    "from.trace": Text(
        "（来自你贴的物流信息，请核对）", "(from the text you pasted; please check)"
    ),
    "from.answers": Text(
        "（按你的回答填的：{value}，要改就在这里写）",
        "(from your answers: {value}; type here to change it)",
    ),
    "from.today": Text(
        "（自动填：{value}，要改就在这里写）", "(filled in: {value}; type here to change it)"
    ),
    "from.none": Text("（还空着）", "(empty)"),
    "form.phone": Text("打电话时这样说", "To say on the phone"),
    "form.chat": Text("发给在线客服", "For the chat"),
    "form.form": Text("填进投诉表单", "For a form"),
    "form.count": Text(
        "{count} 字，表单一般不超过 {limit} 字", "{count} characters; kept within {limit}"
    ),
    "form.over": Text("超了，请删去 {over} 字", "Too long: cut {over} characters"),
    "letter.kept": Text("发出的文字和日期已经记下", "The text and date were noted"),
    "copy": Text("复制", "Copy"),
    "copied": Text("已复制", "Copied"),
    "copied.here": Text("已复制 ✓", "Copied ✓"),
    "copy_by_hand": Text(
        "浏览器不让复制，已经替你选中，请手动复制。",
        "The browser refused; the text is selected, please copy it by hand.",
    ),
}

_LOG = {
    "log.title": Text("跟进记录", "Your log"),
    "log.hint": Text(
        "每联系一次记一行。对方答应的日期到了，这里会提醒。",
        "One line per contact. Promised dates that have passed are shown here.",
    ),
    "log.add": Text("记一行", "Add a line"),
    "log.edit": Text("改这一行", "Change this line"),
    "log.keep": Text("保存这一行", "Save the change"),
    "log.on": Text("日期", "Date"),
    "log.channel": Text("跟进渠道", "Channel"),
    "log.who": Text("沟通对象", "Spoke to"),
    "log.said": Text("沟通要点与对方回复", "What was said"),
    "log.ticket": Text("工单号与进度", "Ticket and progress"),
    "log.promised_by": Text("对方承诺的日期", "Promised by"),
    "log.overdue": Text(
        "有 {count} 个承诺的日期已经过了。建议 {day} 再联系一次，见下面的跟进记录。",
        "{count} promised dates have passed. Get in touch again on {day}; see your log below.",
    ),
    "log.settle": Text("有结果了", "It was kept"),
    "log.reopen": Text("还没有结果", "Not settled after all"),
    "log.done": Text("已有结果", "Settled"),
    "log.settled": Text("已记为有结果，不再提醒", "Noted as settled; no more reminders"),
    "log.next": Text("下次联系：{day}。", "Next contact: {day}. "),
    "log.late": Text("承诺的日期已过", "The promised day has passed"),
    "log.added": Text("已记下一行", "A line was added"),
    "log.kept": Text("已改好", "The line was changed"),
    "log.removed": Text("已删掉一行。", "A line was removed."),
    "log.restored": Text("已恢复", "The line is back"),
    "edit": Text("修改", "Edit"),
    "remove": Text("删除", "Remove"),
    "undo": Text("撤销", "Undo"),
}

_DID = {
    "did": Text("我已经做了这一步", "I have already done this"),
    "did.on": Text("哪天做的", "On which day"),
    "did.save": Text("记下，重新计算", "Save it and work it out again"),
    "did.undo": Text("填错了？改一改", "Not right? Change it"),
    "did.done": Text("已记下，结果已重新计算", "Saved; the result was worked out again"),
    "did.logged": Text("已记进跟进记录", "Saved in your log"),
    "told.last_update_on": Text("最后一条物流记录", "Latest tracking record"),
    "told.shipped_on": Text("寄出", "Sent"),
    "told.signed_on": Text("显示签收", "Marked as delivered"),
    "told.promised_on": Text("答应送到的日子", "Delivery was promised for this day"),
    "told.platform_by": Text("平台给的截止日", "The platform's deadline"),
    "told.seller_asked_on": Text("你找卖家", "You asked the seller"),
    "told.seller_reply_by": Text("请卖家答复的日子", "The seller is to answer by"),
    "told.complained_on": Text("你向快递公司投诉", "You complained to the carrier"),
    "told.appealed_on": Text("你提出申诉", "You appealed"),
    "told.market_filed_on": Text("你向 12315 提交", "You filed with 12315"),
    "told.market_accepted_on": Text("12315 受理", "12315 accepted it"),
    "line.title": Text("时间线", "Timeline"),
    "line.label": Text("时间线，同样的内容见下面的表格", "Timeline; the table below says the same"),
    "line.table": Text("看表格", "As a table"),
    "line.on": Text("日期", "Date"),
    "line.what": Text("这一天", "What"),
    "line.today": Text("今天", "Today"),
    "line.opens": Text("可以做：{title}", "Opens: {title}"),
    "line.due": Text("该有答复：{title}", "Answer due: {title}"),
    "line.ends": Text("期限到：{says}", "Ends: {says}"),
    "line.promised": Text("对方承诺的日子", "The day that was promised"),
    "line.until": Text("承诺 {day}", "promised by {day}"),
    "estimate": Text("能要求多少？估一估", "How much could be claimed? An estimate"),
    "estimate.formula": Text("算法：", "Formula: "),
    "estimate.needs": Text("还要填：{missing}", "type in: {missing}"),
    "estimate.closer": Text("（再填 {missing}，会更准）", " (closer with: {missing})"),
    "estimate.range": Text("{low} 到 {high}", "{low} to {high}"),
    "estimate.from": Text("至少 {low}", "at least {low}"),
    "estimate.to": Text("最多 {high}", "at most {high}"),
    "estimate.CNY": Text("{amount} 元", "{amount} yuan"),
    "estimate.SDR": Text("{amount} 特别提款权", "{amount} SDR"),
    "proof.title": Text("证据备齐了吗", "Is your evidence complete?"),
    "proof.hint": Text(
        "有了就打勾。文件不会上传，也不会存进来。",
        "Tick what you have. No file is uploaded or stored.",
    ),
    "proof.missing": Text(
        "“{title}”还缺 {missing} 样", "For “{title}”, {missing} are still missing"
    ),
    "proof.whole": Text("“{title}”要的都齐了", "Everything “{title}” asks for is there"),
    "proof.more": Text("这类情形还要留的", "Also worth keeping for this kind"),
    "proof.kept": Text("已记下", "Saved"),
    "proof.digest": Text("给照片、截图留指纹", "Take fingerprints of photos and screenshots"),
    "proof.digest_hint": Text(
        "可以一次选几个，每个不超过 {most} MB。在你的设备上算出每个文件的 SHA-256（一串数字和字母），连同今天的日期记进案件。文件不上传，也不存进来；断网也能算。",
        "Choose several at once, each of at most {most} MB. The SHA-256 of each file (a row of digits and letters) is computed on your device and saved in the case with today's date. No file is uploaded or stored, and it works offline.",
    ),
    "proof.digest_not": Text(
        "它能说明什么：以后拿原文件再算一次，结果一样，文件就没有改过。它说明不了：内容是真的、是谁拍的、什么时候拍的；日期也只是你设备上的日期。原文件请自己留好。",
        "What it shows: if the original file gives the same row again later, the file was not changed. What it does not show: that the content is true, who took it, or when; and the date is only that of your device. Keep the original file.",
    ),
    "proof.file": Text("选文件", "Choose files"),
    "proof.and": Text("、", ", "),
    "proof.noted": Text("{name}（{day} 记）", "{name} (noted on {day})"),
    "proof.digested": Text("已记下 {count} 个文件的指纹", "Fingerprints noted of {count} files"),
    "proof.forgotten": Text("已移除", "Removed"),
    "proof.large": Text(
        "没有算：{names}，超过 {most} MB。请选小一点的，例如剪短的录像。",
        "Not read: {names} is larger than {most} MB. Choose a smaller one, such as a shorter clip.",
    ),
    "proof.unread": Text(
        "读不了：{names}。请再选一次，或换一个位置的副本。",
        "Could not be read: {names}. Choose it again, or another copy of it.",
    ),
}

_FILES = {
    "print.personal": Text("打印哪些个人信息", "Personal details on paper"),
    "print.choose": Text("纸上印出这些", "Print these"),
    "print.note": Text(
        "默认都不印。要给别人看的那一份，想好再勾。",
        "Nothing is printed unless you tick it. Think twice about a copy for others.",
    ),
    "print.nothing": Text(
        "还没有可以印的个人信息：先在文书里填空，或者记一行跟进。",
        "There is nothing yet: fill in a letter or add a line to the log first.",
    ),
    "print.proofs": Text("文件指纹（{count} 个）", "Fingerprints of files ({count})"),
    "print.log": Text("跟进记录（最近 {count} 条）", "Log (latest {count} lines)"),
    "sheet.code": Text("扫码打开同样的回答", "Scan to open the same answers"),
    "files.title": Text("带走和保存", "Take it with you"),
    "files.hint": Text(
        "导出的文件是最稳妥的一份。换设备、清缓存之前先导出。",
        "An exported file is the safest copy. Export before you change devices or clear data.",
    ),
    "print": Text("打印清单", "Print the sheet"),
    "export.ics": Text("日历文件（.ics）", "Calendar (.ics)"),
    "export.csv": Text("跟进表（.csv）", "Log table (.csv)"),
    "export.md": Text("文字摘要（.md）", "Summary (.md)"),
    "export.case": Text("案件文件（可再导入）", "Case file (to import again)"),
    "export.done": Text("已导出 {name}", "Exported {name}"),
    "export.in_app": Text(
        "这个应用可能拦下载。请复制下面的内容，或用浏览器打开本页。",
        "This app may block downloads. Copy the text below, or open this page in a browser.",
    ),
    "import": Text("导入案件文件", "Import a case file"),
    "import.large": Text(
        "这个文件有 {size} KB，不像是案件文件，没有打开。请选从这里导出的文件。",
        "This file is {size} KB and is not a case file; it was not opened. Choose one exported from this site.",
    ),
    "import.conflicts": Text(
        "两份里有 {count} 处不一样，两边的内容都留着，请核对。",
        "The two copies differ in {count} places; both versions were kept, please check.",
    ),
    "import.dropped": Text(
        "文件里有这里不认识的栏目，没有读入：{names}。",
        "The file holds fields that are not known here; they were left out: {names}.",
    ),
    "keep.title": Text("保存在这台设备", "Keep on this device"),
    "keep.hint": Text(
        "默认只在这个页面里，关掉就没有了。公用的设备不要保存。",
        "By default your case exists only in this page and goes when you close it. Do not keep it on a shared device.",
    ),
    "keep.for": Text("保存多久", "For how long"),
    "keep.days": Text("{days} 天", "{days} days"),
    "keep.saved": Text(
        "已保存在这台设备，到 {day} 为止；过了那天会先问你再删。",
        "Kept on this device until {day}; after that you are asked before it is deleted. ",
    ),
    "keep.expired": Text(
        "保存到 {day}，按设备的日期（{today}）已经过了；日期不对的话还没到期。打开它，还是删掉？",
        "Kept until {day}. By the device's date ({today}) that day has passed, unless the date is wrong. Open it, or delete it?",
    ),
    "keep.lasting": Text(
        "浏览器答应不自行清掉。重要的请再导出一份。",
        "The browser agreed not to clear it. Export what matters all the same.",
    ),
    "keep.evicted": Text(
        "浏览器没有答应长期留着，可能提前清掉。请现在就导出一份案件文件。",
        "The browser made no promise to keep it and may clear it earlier. Export the case file now.",
    ),
    "keep.nag": Text(
        "这份案件还没有导出过。浏览器可能清掉它，请导出一份案件文件。",
        "This case has not been exported since it was saved. The browser may clear it: export the case file.",
    ),
    "keep.conflict": Text(
        "另一个窗口刚保存过，没有覆盖它。两份都留在这台设备上。",
        "Another tab saved in the meantime and was not overwritten. Both copies are kept on this device.",
    ),
    "keep.merge": Text("合并两份并保存", "Join both and save"),
    "keep.wiped": Text(
        "另一个窗口已经把保存的内容全部清除，这里没有再存回去。确实要存，请再按一次保存。",
        "Another tab deleted everything that was kept, and nothing was put back. To keep this copy, save again.",
    ),
    "keep.previous": Text(
        "最近一次保存的内容坏了，打开的是之前的一份（{day} 保存）。",
        "What was saved last is damaged; this is the version before it (saved on {day}).",
    ),
    "keep.failed": Text(
        "没能保存到设备，可能是空间不够，或者浏览器不允许。内容还在页面里，请导出文件。",
        "It could not be kept: there is no room, or the browser forbids it. It is still on the page: please export it.",
    ),
    "keep.unreadable": Text(
        "这台设备上保存的内容读不出来，先当作没有。",
        "What this device kept cannot be read; continuing without it.",
    ),
    "keep.raw": Text("下载原始内容", "Download it as it is"),
    "keep.open": Text("打开它", "Open it"),
    "save": Text("保存到本机", "Keep it here"),
    "wipe": Text("全部清除", "Delete everything"),
    "wipe.sure": Text(
        "页面上的内容和这台设备保存的案件都会删掉，不能恢复。确定吗？",
        "What is on the page and what this device keeps will be deleted for good. Continue?",
    ),
    "wipe.done": Text("已全部清除。", "Everything was deleted."),
    "wipe.failed": Text(
        "没能清除。请在浏览器设置里清除本网站的数据。",
        "It could not be deleted. Please clear this site's data in the browser's settings.",
    ),
}

_BOOT = {
    "boot.progress": Text("计算程序的准备进度", "Progress of getting ready"),
    "boot.connecting": Text("正在连接……", "Connecting…"),
    "boot.fetching": Text(
        "正在下载计算程序：{loaded} / {total} MB（解压后）",
        "Loading the program: {loaded} of {total} MB (unpacked)",
    ),
    "boot.verifying": Text("正在核对下载的文件……", "Checking the files…"),
    "boot.booting": Text(
        "正在启动，旧手机上可能要一会儿……", "Starting; this can take a while on an old phone…"
    ),
    "boot.way": Text("不想等？", "Rather not wait? "),
    "boot.slow": Text(
        "你的网络较慢，或者开了省流量。算日期、写信要先下载一个程序{size}。",
        "Your connection is slow or metered. Dates and letters need a program to be loaded first{size}.",
    ),
    "boot.died": Text(
        "上次准备到一半，页面意外关掉了，可能是内存不够。可以先看下面的步骤页，也可以再试一次。",
        "Last time the page closed half way, perhaps because memory ran out. Use the steps page below, or try again.",
    ),
    "boot.size": Text("（约 {mb} MB）", " (about {mb} MB)"),
    "boot.start": Text("下载并继续{size}", "Load it and continue{size}"),
    "boot.stopped": Text("已经停下", "Stopped"),
    "boot.failed": Text("计算程序没能启动", "The program could not start"),
    "cancel": Text("停止", "Stop"),
    "retry": Text("再试一次", "Try again"),
    "way.kind": Text("看“{title}”的步骤页", "Steps for “{title}”"),
    "way.all": Text("看全部情形的步骤页", "Steps for every kind"),
}

_ERRORS = {
    "error_title": Text("这里需要改一下", "Something needs your attention"),
    "error_prefix": Text("错误：", "Error: "),
    "error.code": Text("代码：", "Code: "),
    "error.no-answer": Text("请先选一项", "Please choose an answer"),
    "error.bad-date": Text(
        "“{name}”这个日期不完整或不存在，请改正或清空",
        "“{name}”: this date is incomplete or does not exist; correct or clear it",
    ),
    "error.future-date": Text(
        "“{name}”晚于今天（{today}），请改正",
        "“{name}” is after today ({today}); please correct it",
    ),
    "error.empty-text": Text(
        "还没有贴文字。把物流信息复制过来，或者直接在下面选。",
        "There is no text yet. Paste the tracking text, or choose below.",
    ),
    "error.E_HTTP": Text(
        "服务器上找不到需要的文件。网站可能正在更新，过几分钟再试。",
        "The server does not have a file that is needed. The site may be updating: try again in a few minutes.",
    ),
    "error.E_HASH": Text(
        "下载的文件不完整或被改动过，为了安全没有运行。请再试一次，或换一个网络。",
        "A file arrived damaged or altered and was not run. Try again, or use another network.",
    ),
    "error.E_HTML": Text(
        "收到的是网页，不是文件。这个网络可能要先登录（例如酒店、地铁的 Wi-Fi），登录后再试。",
        "A web page came instead of the file. This network may want you to sign in first; then try again.",
    ),
    "error.E_NET": Text(
        "连接断了。请检查网络，再试一次。",
        "The connection broke. Check your network and try again.",
    ),
    "error.E_STALL": Text(
        "很久没有收到数据。请换一个网络，再试一次。",
        "No data has come for a while. Try another network, then try again.",
    ),
    "error.E_NOWASM": Text(
        "浏览器不支持这个功能（WebAssembly），或者被设置关掉了。步骤页不受影响。",
        "This browser cannot run it (no WebAssembly), or it is switched off. The steps pages work.",
    ),
    "error.E_OLD": Text(
        "浏览器不支持，版本太旧。步骤页不受影响；更新浏览器后可以用完整功能。",
        "This browser is too old for it. The steps pages work; a newer browser can do everything.",
    ),
    "error.E_WASM": Text(
        "浏览器没能运行它，可能是内存不够，或被安全设置拦住。请关掉别的页面再试。",
        "The browser could not run it: too little memory, or a security setting. Close other pages and try again.",
    ),
    "error.E_SNAPSHOT": Text(
        "快速启动没有成功，正在改用普通方式启动。",
        "The quick start did not work; starting the ordinary way.",
    ),
    "error.E_PART": Text(
        "还缺一部分程序，正在补齐。填好的内容都在。",
        "A piece of the program was missing and is being fetched. What you typed is kept.",
    ),
    "error.E_WORKER": Text(
        "后台程序没能打开。请再试一次，或换一个浏览器。",
        "The background program did not open. Try again, or use another browser.",
    ),
    "error.E_PY": Text(
        "程序里出了错。你的回答都在，请再试一次。",
        "The program failed. Your answers are kept; please try again.",
    ),
    "error.E_HUNG": Text(
        "这次计算太久，已经停下并重新准备。你填的都在，请再试一次。",
        "This took too long and was stopped; it is getting ready again. Nothing is lost: try again.",
    ),
    "error.E_CANCEL": Text(
        "按你的意思停下了。回答都在，随时可以继续。",
        "Stopped as you asked. Your answers are kept; continue whenever you like.",
    ),
    "fragment.version": Text(
        "这个链接来自另一个版本。能看懂的回答都保留了，请核对下面的内容。",
        "This link comes from another version. What could be read was kept; please check it below.",
    ),
    "fragment.unknown": Text(
        "链接里有看不懂的部分，已经略过：{parts}。其余回答都保留了。",
        "Parts of this link were not understood and left out: {parts}. The rest was kept.",
    ),
    "fragment.lost": Text(
        "链接里有的回答和前面的回答对不上，先放在一边。请从这一题继续。",
        "Some answers in this link do not fit the earlier ones and were set aside. Continue from here.",
    ),
}

_PAGE = {
    "old": Text(
        "浏览器版本太旧，向导用不了。下面的步骤页都能看。",
        "This browser is too old for the wizard. The steps pages below all work.",
    ),
    "broken": Text(
        "向导没能打开，可能是网络断了。刷新再试，或者看下面的步骤页。",
        "The wizard did not open; the network may be down. Reload, or use the steps pages below.",
    ),
    "static": Text("不用向导，直接看步骤页", "Without the wizard: the steps pages"),
    "static.kinds": Text("异常情形", "Exceptions"),
    "static.states": Text("正常状态", "Normal states"),
}

_NAMES = {
    **{f"blank.{blank.id}": blank.title for blank in KB.blanks.values()},
    **{f"carrier.{carrier.id}": carrier.title for carrier in KB.carriers.values()},
    **{f"channel.{channel.id}": channel.title for channel in KB.channels.values()},
}

WORDS: dict[str, Text] = {
    **_FLOW,
    **_TRACE,
    **PICTURE,
    **_RESULT,
    **DAYS,
    **_LETTER,
    **_LOG,
    **_DID,
    **_FILES,
    **SHELF,
    **OFFLINE,
    **_BOOT,
    **_ERRORS,
    **_PAGE,
    **_NAMES,
}
