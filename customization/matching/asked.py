"""A requirement's own words where a sentence goes on with them: "asks for “Must have a licence”" says it twice."""

import re

DEMANDED = re.compile(
    r"^(?:(?:(?:you|candidates?|applicants?) )?(?:must|should) (?:have|hold|possess)|requires?|required:)\s+(?=\S+ )",
    re.IGNORECASE,
)


def asked_words(text: str) -> str:
    plain = DEMANDED.sub("", text.rstrip(" ."), count=1)
    return plain[:1].upper() + plain[1:]
