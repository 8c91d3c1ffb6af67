"""What only labels a link, tells how popular something is or whom it was for: none says what a person can do."""

import re
from functools import lru_cache

ADDRESS = re.compile(
    r"(?:https?://|www\.)\S+|\b[\w.+-]+@[\w-]+\.\w[\w.-]*"
    r"|(?<![\w.])(?:[a-z0-9-]+\.)+(?:com|org|net|io|dev|app|ai|me|co|edu|gov|de|fr|es|uk|ch|nl|it|eu|gg|sh|xyz)\b(?:/\S*)?",
    re.IGNORECASE,
)
PARTS = re.compile(r"\s*(?:[|·•‣,;:/→↗()\[\]<>]|\s[–—-]\s|\s&\s|\band\b|\s{2,})\s*", re.IGNORECASE)
LABEL = re.compile(
    r"(?:(?:see|view|visit|try|watch|read|open|the|my|on|at|live|online|project|source|public|web|app|chrome|vs ?code"
    r"|play|apple|google|full|here|more)\s+)*"
    r"(?:github|gitlab|bitbucket|codeberg|demo|website|web ?site|site|page|home ?page|code|source|repo|repository"
    r"|links?|url|marketplace|store|app store|npm|pypi|crates\.io|docs?|documentation|portfolio|video|slides|paper|doi"
    r"|arxiv|pdf|preprint|blog|post|article|youtube|figma|behance|dribbble|kaggle|medium|linkedin|twitter|x"
    r"|stack ?overflow|hugging ?face|docker hub|devpost|itch\.io|vimeo|case study|details|here|prototype|play"
    r"|live|web|app|webseite|quellcode|lien|enlace|sitio web|código|dépôt)",
    re.IGNORECASE,
)
PLATFORM = (
    r"(?:git\s?hub|git\s?lab|npm|pypi|docker hub|hugging face|kaggle|medium|linkedin|youtube|app store|google play)"
)
HONOUR = (
    r"(?:stars?|stargazers?|followers?|forks?|downloads?|installs?|subscribers?|views|sponsors?|ratings?|reviews|votes)"
)
FAME = re.compile(
    rf"\b{PLATFORM}(?:['’]s)?\s+{HONOUR}\b|\b{HONOUR}\s+(?:on|at|auf|sur|en)\s+{PLATFORM}\b", re.IGNORECASE
)
# Whom the work was for or done with: a board used by the sales teams shows no sales.
AUDIENCE = re.compile(
    r"\b(?:used|read|needed|requested|ordered|seen) by (?:[\w&-]+,? ){0,5}?"
    r"(?:teams?|departments?|staff|colleagues|offices)\b"
    r"|\b(?:for|with|to|from|between|across|by) (?:(?:the|our|their|its|all|other|several|two|three|four|five|\d+) )*"
    r"(?:(?!our\b|own\b)[a-z&-]+,? ){1,4}?(?:teams|departments|colleagues)\b"
    r"|\b(?:with|for) the (?:(?!led\b)[a-z&-]+ ){1,3}?(?:team|department)\b"
    r"|\bcolleagues (?:in|from) [a-z&-]+(?:(?:, | and )[a-z&-]+)*",
    re.IGNORECASE,
)


@lru_cache(maxsize=20_000)
def only_links(text: str) -> bool:
    """Whether nothing stands there but addresses and names of places where something can be seen."""
    parts = [part.strip(" .!*_-–—") for part in PARTS.split(ADDRESS.sub("|", text))]
    return all(not part or LABEL.fullmatch(part) for part in parts)


def asides(text: str) -> tuple[tuple[int, int], ...]:
    """Where addresses, tokens of fame and the names of other teams stand: they show no work of the person's own."""
    return tuple(match.span() for pattern in (ADDRESS, FAME, AUDIENCE) for match in pattern.finditer(text))
