"""Where a text parts into things, and where it does not end yet."""

import re

COMMA = re.compile(
    r"\s*(?:[,،]\s|，)\s*(?![^()]*\))(?!(?:Inc|Ltd|LLC|LLP|Corp|Co|PLC|GmbH|S\.?A|S\.?L|S\.?p\.?A|Ph\.?D|M\.?D|R\.?N|Jr|Sr|II|III)\b\.?(?!\s(?:in|of)\b))"
)
OPEN_ENDED = re.compile(
    r"(?:[/,&-]|\b(?:of|and|for|the|de|del|do|dos|das|des|du|und|et|y|der|für|di|da|van))$", re.IGNORECASE
)
GOES_ON = re.compile(r"^(?:of|and|for|de|del|do|dos|da|des|du|der|für|und|et|di|dell[ao]|van|voor|en|e|y)\s+\S")
CONJUNCTION = re.compile(r"\b(?:und|and|et|y|für|for|of|de|del|di)$")
