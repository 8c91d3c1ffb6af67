"""What only labels a link, or tells how popular something is: neither says what a person can do."""

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


@lru_cache(maxsize=20_000)
def only_links(text: str) -> bool:
    """Whether nothing stands there but addresses and names of places where something can be seen."""
    parts = [part.strip(" .!*_-–—") for part in PARTS.split(ADDRESS.sub("|", text))]
    return all(not part or LABEL.fullmatch(part) for part in parts)


def asides(text: str) -> tuple[tuple[int, int], ...]:
    """Where addresses and tokens of fame stand: 2,400 GitHub stars show no work with GitHub."""
    return tuple(match.span() for pattern in (ADDRESS, FAME) for match in pattern.finditer(text))
