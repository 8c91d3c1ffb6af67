"""Pictures of a Word file that stand beside or behind the text, where no line of it has to make room in a row."""

from typing import Any

from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn

ANCHOR = (
    f'<wp:anchor {nsdecls("wp")} behindDoc="{{behind}}" distT="0" distB="0" distL="{{left}}" distR="0" simplePos="0" '
    'locked="0" layoutInCell="1" allowOverlap="1" relativeHeight="0"><wp:simplePos x="0" y="0"/>'
    '<wp:positionH relativeFrom="{around}"><wp:align>{across}</wp:align></wp:positionH>'
    '<wp:positionV relativeFrom="{around}"><wp:align>{down}</wp:align></wp:positionV>'
    '<wp:extent cx="{cx}" cy="{cy}"/><wp:effectExtent l="0" t="0" r="0" b="0"/>{wrap}</wp:anchor>'
)
BEHIND = {"behind": "1", "left": "0", "around": "page", "across": "center", "down": "center", "wrap": "<wp:wrapNone/>"}
BESIDE = {
    "behind": "0",
    "left": "203200",
    "around": "margin",
    "across": "right",
    "down": "top",
    "wrap": '<wp:wrapSquare wrapText="bothSides"/>',
}


def afloat(inline: Any, place: dict[str, str], said: str = "") -> Any:
    """Takes a picture out of its line; gives its properties. `said` is read to those who do not see it."""
    anchor = parse_xml(ANCHOR.format(**place, cx=inline.extent.cx, cy=inline.extent.cy))
    for part in list(inline)[-3:]:
        anchor.append(part)
    properties = anchor.find(qn("wp:docPr"))
    properties.set("name", "")
    if said:
        properties.set("descr", said)
    inline.getparent().replace(inline, anchor)
    return properties
