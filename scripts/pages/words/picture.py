"""The words around reading a picture, by key; see `scripts.pages.words.wizard`."""

from guide.model.text import Text

PICTURE = {
    "picture.ask": Text(
        "读图要先从本站下载认字的程序（{mb} MB）。图片只在你的设备上读，不会发出去。",
        "To read a picture, a program ({mb} MB) is first loaded from this site. The picture is read on your device and sent nowhere.",
    ),
    "picture.go": Text("下载并读图（{mb} MB）", "Load it and read ({mb} MB)"),
    "picture.no": Text("不用了", "No, thanks"),
    "picture.loading": Text("正在连接……", "Connecting…"),
    "picture.bytes": Text(
        "正在下载认字的程序：{loaded} / {total} MB（解压后）",
        "Loading the program: {loaded} of {total} MB (unpacked)",
    ),
    "picture.bar": Text("读图的进度", "Progress of reading the picture"),
    "picture.reading": Text(
        "正在读图（第 {number} 张，共 {count} 张）……", "Reading picture {number} of {count}…"
    ),
    "picture.done": Text(
        "读好了（{count} 张），文字放进了上面的框里。请对照图片改一改认错的字，再继续。繁体字会读成简体，不影响识别。",
        "Done ({count} read). The text is in the field above. Correct what was misread, then continue. Traditional Chinese comes out as Simplified, which is recognised as well.",
    ),
    "picture.named": Text("{name}：", "{name}: "),
    "picture.none": Text(
        "这个文件不是图片，没有读。请选物流页面的截图，或者直接贴文字。",
        "This file is not a picture and was not read. Choose a screenshot of the tracking page, or paste the text.",
    ),
    "picture.heic": Text(
        "这个浏览器打不开 HEIC 照片。请改用截图，或者先把它存成 JPEG 再选。",
        "This browser cannot open HEIC photos. Use a screenshot, or save the photo as JPEG first.",
    ),
    "picture.broken": Text(
        "这张图片打不开，文件可能不完整。请重新截一张图再试。",
        "This picture cannot be opened; the file may be incomplete. Take a new screenshot and try again.",
    ),
    "picture.large": Text(
        "这张图片太大，没有读。请只截物流信息那一段。",
        "This picture is too large and was not read. Take a screenshot of the tracking part only.",
    ),
    "picture.blank": Text(
        "这张图片里没有读出文字。请截清楚一点、只截物流信息那一段，或者直接贴文字。",
        "No text was found in this picture. Take a clear screenshot of the tracking part, or paste the text.",
    ),
    "picture.unsure": Text(
        "这张图读得不太有把握，有的字可能认错了。如果是拍屏幕的照片，换成截图会准得多。",
        "This picture was hard to read, and some of the text may be wrong. If it is a photo of a screen, a screenshot works much better.",
    ),
    "picture.turned": Text(
        "这张图是转着的，已经转正再读。请核对一下文字。",
        "This picture was turned; it was read the right way up. Please check the text.",
    ),
    "picture.net": Text(
        "认字的程序没有下载下来。网络好了再试，或者直接贴文字；你写的都还在。",
        "The program that reads pictures did not arrive. Try again when you are online, or paste the text; what you typed is still here.",
    ),
    "picture.off": Text(
        "这个浏览器读不了图。请换一个新一点的浏览器，或者直接贴文字；你写的都还在。",
        "This browser cannot read pictures. Use a newer one, or paste the text; what you typed is still here.",
    ),
    "picture.again": Text("再试一次", "Try again"),
}
