"""A requirement's own words where a sentence goes on with them: "asks for “Must have a licence”" says it twice."""

import re

DEMANDED = re.compile(
    r"^(?:(?:(?:you|candidates?|applicants?) )?(?:must|should) (?:have|hold|possess)|requires?|required:)\s+(?=\S+ )",
    re.IGNORECASE,
)

# What the firm says of itself and of the post, read as something to bring along.
ABOUT_THE_POST = re.compile(
    r"^(?:(?:we|they|this|it|there)\s+\w+|visit\s|(?:each|the|our|these|all)\s+(?:\w+\s+)?"
    r"(?:positions?|role|post|job|class(?:es)?|shifts?|contract|salary|company)\b)"
    # Rules of the application, not of the work.
    r"|^(?:no (?:individual|person|applicant|candidate)|any (?:discrepanc|false|misrepresent|offer)|qualification"
    r" determinations?\b|failure to\b|(?:applications?|r[ée]sum[ée]s?) (?:must|will|are)\b|selectees?\b"
    r"|typical duties include|(?:any )?other (?:\w+ )?(?:duties|tasks)\b|contract (?:length|type)"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b"
    r"|(?:working )?hours:|job type|salary|esta (?:posición|vacante)\b|diese (?:stelle|position)\b|ce poste\b)",
    re.IGNORECASE,
)


def about_the_post(text: str) -> bool:
    return ABOUT_THE_POST.match(text) is not None


def asked_words(text: str) -> str:
    plain = DEMANDED.sub("", text.rstrip(" ."), count=1)
    return plain[:1].upper() + plain[1:]
