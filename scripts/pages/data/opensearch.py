"""The description of the site's search for browsers and other programs (OpenSearch 1.1)."""

from xml.etree import ElementTree as ET

from guide.model.text import Lang, Text

NAMESPACE = "http://a9.com/-/spec/opensearch/1.1/"
UNDER: dict[Lang, str] = {"zh": "", "en": "en/"}
TONGUES: dict[Lang, str] = {"zh": "zh-Hans", "en": "en"}
SHORT = Text("追件手册", "Zhuijian")  # at most 16 letters
SAYS = Text("在追件手册里查：快递异常怎么办", "Search Zhuijian: what to do about a stuck parcel")


def files(lang: Lang, address: str) -> dict[str, str]:
    """Return the description by path; none where the site's whole `address` is not known."""
    if not address:
        return {}
    ET.register_namespace("", NAMESPACE)
    top = ET.Element(f"{{{NAMESPACE}}}OpenSearchDescription")
    _add(top, "ShortName", SHORT.in_(lang))
    _add(top, "Description", SAYS.in_(lang))
    _add(top, "Language", TONGUES[lang])
    _add(top, "InputEncoding", "UTF-8")
    template = f"{address}{UNDER[lang]}?q={{searchTerms}}"
    _add(top, "Url", "", type="text/html", method="get", template=template)
    icon = {"width": "16", "height": "16", "type": "image/svg+xml"}
    _add(top, "Image", f"{address}assets/site/favicon.svg", **icon)
    ET.indent(top)
    body = ET.tostring(top, encoding="unicode")
    return {"opensearch.xml": f'<?xml version="1.0" encoding="utf-8"?>\n{body}\n'}


def _add(parent: ET.Element, name: str, text: str, **attributes: str) -> None:
    one = ET.SubElement(parent, f"{{{NAMESPACE}}}{name}", attributes)
    one.text = text or None
