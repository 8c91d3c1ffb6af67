"""Long ways of saying shortened, empty praise taken out of the summary. English."""

import re

from customization.pipeline.plan.wording.praise import without_praise
from customization.pipeline.plan.wording.sentence import capital
from customization.pipeline.plan.wording.verbs import FROM_GERUND

__all__ = ["tightened", "without_praise"]

SHORTER = {
    r"in order to": "to",
    r"so as to": "to",
    r"in an effort to(?= [a-z])": "to",
    r"due to the fact that": "because",
    r"in spite of the fact that": "although",
    r"on (?:a )?daily basis": "daily",
    r"on (?:a )?weekly basis": "weekly",
    r"on (?:a )?monthly basis": "monthly",
    r"on (?:a )?quarterly basis": "quarterly",
    r"on a(?: yearly|n annual) basis": "yearly",
    r"on (?:a )?regular basis": "regularly",
    r"on (?:an )?ongoing basis": "continuously",
    r"on an as[- ]needed basis": "as needed",
    r"in a timely (?:manner|fashion)": "promptly",
    r"in an? (?P<how>professional|efficient|safe|careful|courteous|effective|accurate|consistent)"
    r" (?:manner|way|fashion)": r"\g<how>ly",
    r"(?P<in>in|with) an? (?:assortment|array|variety|(?:wide|broad|vast|diverse) (?:range|variety|array)) of"
    r" [a-z]+(?: [a-z]+)?,? (?:including|such as)": r"\g<in>",
    r"including,? but not limited to,? ": "including ",
    r"a team (?:consisting|comprised|composed|made up) of": "a team of",
    r"(?:with the help|with the aid) of": "with",
    r"(?:during|over|in) the course of": "during",
    r"for the duration of": "throughout",
    r"on an? (?:continual|continuous) basis": "continuously",
    r"on a (?:frequent|consistent) basis": "regularly",
    r"on a one[- ]on[- ]one basis": "one-on-one",
    r"take into consideration": "consider",
    r"took into consideration": "considered",
    r"for the purposes? of": "for",
    r"in close (?:conjunction|collaboration|cooperation|coordination) with": "closely with",
    r"having (?=(?:over |more than |about )?\d+\+? years)": "with ",
    r"in the area of": "in",
    r"in the field of": "in",
    r"with regards? to": "about",
    r"with respect to": "about",
    r"by means of": "by",
    r"with the use of": "with",
    r"through the use of": "with",
    r"(?<=^made) use of": "",
    r"in (?:conjunction|collaboration|cooperation) with": "with",
    r"prior to": "before",
    r"each and every": "every",
    r"whether or not": "whether",
    r"the majority of(?= (?:the|our|its|all))": "most of",
    r"the majority of": "most",
    r"an? (?:large|great|high) number of": "many",
    r"an? number of": "several",
    r"for a period of": "for",
    r"all of the": "all the",
    r"both of the": "both",
    r"(?<=ed )various (?=[a-z][\w-]+ )(?!of\b)": "",
    r"a total of (?=\d)": "",
    r"day[- ]to[- ]day (?=[a-z])": "daily ",
    r"the daily running of": "running",
    r"utili[sz]ing": "using",
    r"utili[sz]ed": "used",
    r"utili[sz]e": "use",
    r"various different": "various",
    r"(?<=^helped) to(?= [a-z])": "",
    r"and successfully (?=[a-z]+ed\b)": "and ",
    r"to help (?:to )?(?=ensure|maintain|improve)": "to help ",
}
AS_WELL = re.compile(r"(?P<comma>,?) as well as (?!\w+ing\b)(?P<next>\w+)", re.IGNORECASE)
AIM = re.compile(r"with the (?:aim|goal|objective|purpose|intent(?:ion)?) of (?P<doing>\w+ing)\b", re.IGNORECASE)
# "and so on" adds nothing that a reader could count on.
AND_SO_ON = re.compile(
    r",?\s*(?:and\s+)?(?:etc\.?|et cetera|and so on|and so forth|and (?:many|much) more|and more)\s*(?P<stop>\.?)$",
    re.IGNORECASE,
)
LAST_COMMA = re.compile(r", (?=[^,]{2,40}$)")
# What comes before the deed and says only that there was a job.
IN_ROLE = re.compile(r"^(?:in this|in my) (?:role|position|job|capacity|post),?\s+(?:as an? [\w ]+, )?", re.IGNORECASE)
# Adverbs that a line can lose without losing a fact, only before its first verb.
PADDING = re.compile(
    r"^(?:successfully|effectively|efficiently|actively|proactively|diligently|consistently)\s+"
    r"(?=[a-z]+(?:ed|t|n|w|ght|de)\b)",
    re.IGNORECASE,
)


def tightened(text: str) -> str | None:
    """A shorter line, or None when there is nothing to shorten."""
    short = IN_ROLE.sub("", text)
    for long, plain in SHORTER.items():
        short = re.sub(rf"\b{long}(?:\b|(?<=\s))" if not long.startswith("(?<") else long, plain, short, flags=re.I)
    short = AIM.sub(lambda match: aim(match), short)
    short = AS_WELL.sub(added, short)
    short = re.sub(r"  +", " ", PADDING.sub("", ended(short)))
    return None if short == text else matched_case(text, short)


def added(match: re.Match[str]) -> str:
    """`, as well as stocks` → ` and stocks`, unless another "and" stands near: three of them would not be read."""
    near = match.string[max(0, match.start() - 60) : match.start()] + match.string[match.end() :][:40]
    return match[0] if re.search(r"\b(?:and|or)\b", near) else f"{match['comma']} and {match['next']}"


def aim(match: re.Match[str]) -> str:
    """`with the aim of reducing` → `to reduce`."""
    base = FROM_GERUND.get(match["doing"].casefold())
    return f"to {base}" if base else match[0]


def ended(text: str) -> str:
    """`grills, pasta nights, clam bakes, etc.` → `grills, pasta nights and clam bakes.`"""
    match = AND_SO_ON.search(text)
    if not match or match.start() < 10:
        return text
    kept = text[: match.start()]
    stop = "." if match["stop"] or text.endswith(".") else ""
    return LAST_COMMA.sub(" and ", kept) + stop if not re.search(r" and [^,]*$", kept) else kept + stop


def matched_case(before: str, after: str) -> str:
    return capital(after) if before[:1].isupper() else after
