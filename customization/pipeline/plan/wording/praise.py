"""Empty praise taken out of a summary: adjectives and sentences that anyone could claim. English."""

import re

from customization.pipeline.plan.wording.sentence import capital
from customization.pipeline.plan.wording.verbs import FROM_GERUND, PAST

ADJECTIVE = (
    r"(?:results?[- ](?:driven|oriented|focused)|(?:highly )?motivated|(?:highly )?skilled|self[- ](?:motivated"
    r"|driven)|"
    r"dynamic|hard[- ]?working|dedicated|passionate|enthusiastic|seasoned|goal[- ]oriented|detail[- ]oriented|"
    r"accomplished|driven|energetic|creative|talented|ambitious|innovative|versatile|proactive|resourceful|"
    r"compassionate|empathetic|dependable|trustworthy|"
    r"customer[- ]focused|forward[- ]thinking|conscientious|diligent|reliable|experienced(?=.*\b\d+\+? years))"
)
PRAISE = re.compile(
    rf"\b(?:an? )?(?:highly |very |extremely )?{ADJECTIVE}(?:,\s+(?:and\s+)?|\s+and\s+|\s+)(?!in\b|at\b|with\b"
    rf"|about\b)",
    re.IGNORECASE,
)
RECORD = re.compile(
    r"\b(?:an? |the )?(?:strong |solid |successful |proven |demonstrated |excellent )+track record\b", re.IGNORECASE
)
# A whole sentence about a record of doing: what was done says the same without the record.
OF_DOING = re.compile(r"^(?:Has )?(?:a |an )?(?:\w+ )?track record (?:of|in) (?P<doing>\w+ing .+)$", re.IGNORECASE)
JOINED = re.compile(r"(?P<joint>^|, and |, | and )(?P<word>\w+ing)\b")
EMPTY = re.compile(
    r"^(?:possess(?:es)? |has |have |with |i have )?(?:an? )?"
    r"(?:(?:excellent|strong|exceptional|outstanding|good|great|solid|effective|superb|proven)\s+)"
    r"(?:(?:and|[\w-]+,?)\s+){0,7}?(?:skills|abilities|ability|work ethic|communicator|attitude|team player)"
    r"(?:,? and (?:an? )?(?:proven |strong |solid )?(?:track )?record of working [a-z ]+)?\.?$",
    re.IGNORECASE,
)
ABILITY = re.compile(
    r"^(?:(?:excellent|strong|exceptional|outstanding|good|great|proven)\s+)?(?:ability|able) to "
    r"(?:work|multi-?task|communicate|learn|adapt|collaborate|prioriti[sz]e)\b[^\d]*$"
    r"|^(?:committed|dedicated) to (?:providing|delivering|achieving|producing) (?:\w+ )?"
    r"(?:high[- ]quality|excellent|outstanding|exceptional|superior|quality|the best)\b[^\d]*$",
    re.IGNORECASE,
)
# What a template left to be filled in.
BLANK = re.compile(r"\[[A-Za-z][\w ]{2,40}\]")
PARTICIPLES = {
    "was": "been", "became": "become", "began": "begun", "chose": "chosen", "did": "done", "drew": "drawn",
    "drove": "driven", "gave": "given", "went": "gone", "grew": "grown", "ran": "run", "saw": "seen", "spoke": "spoken",
    "took": "taken", "undertook": "undertaken", "wrote": "written", "rewrote": "rewritten", "oversaw": "overseen",
}  # fmt: skip
PERFECT = {base: PARTICIPLES.get(past, past) for base, past in PAST.items()}


def without_praise(text: str) -> str | None:
    """A summary without adjectives that anyone could claim; None when there are none. One sentence always stays."""
    sentences = re.split(r"(?<=[.!?])\s+", text)
    kept = [one for one in sentences if not says_nothing(one)] or sentences[:1]
    plain = [sober(one, first=one is sentences[0]) for one in kept]
    return None if plain == sentences else " ".join(plain)


def perfect(match: re.Match[str]) -> str:
    base = FROM_GERUND.get(match["word"])
    return f"{match['joint']}{PERFECT[base]}" if base else match[0]


def says_nothing(sentence: str) -> bool:
    return any(pattern.search(sentence) for pattern in (EMPTY, ABILITY, BLANK))


def sober(sentence: str, *, first: bool) -> str:
    plain = sentence
    while first and (match := PRAISE.match(plain)) and len(plain[match.end() :].split()) > 2:
        plain = plain[match.end() :]
    if (match := OF_DOING.match(plain)) and match["doing"].split()[0] in FROM_GERUND:
        return f"Has {JOINED.sub(perfect, match['doing'])}"
    plain = RECORD.sub(lambda match: "a record", plain)
    return plain if plain == sentence else capital(plain)
