"""Words by which a line is known to be a place. Not a gazetteer: enough to tell a town from a firm."""

import re

from jobs.extraction.wordlists import entries

NAMES = "|".join(re.escape(name) for table in ("countries", "states", "cities") for name in entries(table))
NAMED = re.compile(rf"\b(?:{NAMES})(?!\w)")
TOWN = re.compile(rf"(?:{'|'.join(re.escape(name) for name in entries('cities'))})(?!\w)")
REGION = re.compile(
    rf"(?:{'|'.join(re.escape(name) for table in ('countries', 'states') for name in entries(table))})(?!\w)"
)
STATE_CODE = re.compile(r"^[A-ZÀ-Ý][\w.'’ -]+,\s*[A-Z]{2,3}(?:\s+\d{5})?(?:$|[\s;,(|])")
POSTCODE = re.compile(
    r"^\d{4,5}\s+[A-ZÄÖÜ]\w+|\b[A-Z]{1,2}\d{1,2}[A-Z]?\s\d[A-Z]{2}\b|^[A-Z][a-z]+(?:[ -]\w+)? [A-Z]{1,2}\d{1,2}[A-Z]?$"
    r"|^(?:near|bei|près de|cerca de|greater)\s+[A-Z]"
    r"|^[A-ZÀ-Ý][\w'’ -]+ \((?:\d{2,3}|2[AB])\)$|\b(?:CEDEX)\b"
)
REMOTE = re.compile(
    r"\b(?:remote(?:ly)?|work(?:ing)? from home|home[- ]?office|homeoffice|télétravail|a distancia|teletrabajo"
    r"|teletrabalho|remoto|remota"
    r"|thuiswerk\w*|100\s?% virtual|ortsunabhängig|virtual(?= \())\b",
    re.IGNORECASE,
)
COUNTED_DAYS = (
    r"\b(?:\d|one|two|three|four|ein|einen|zwei|drei|vier|un|une|deux|trois|quatre|uno|dos|tres|cuatro|due|tre|dois"
    r"|twee|drie)\b(?:\s?(?:[-–/]|or|to|bis|à|a|ou|o|of|do)\s?\d)? "
    r"(?:days?|tage?n?|jours?|d[ií]as?|giorn[oi]|dag(?:en)?|dni)\b"
)
FROM_HOME = (
    r"(?:remot\w+|from home|at home|home[- ]?office|a distancia|zdaln\w+|télétravail|teletrabajo|teletrabalho"
    r"|smart working|thuis\w*)"
)
# Some days at home are not remote work.
HYBRID = re.compile(
    rf"\bh[yíi]br[iy]d(?:e|o|a|os|as|es)?\b|\bibrid[oa]\b|\bhybrydow\w+|{COUNTED_DAYS}[^.;|]{{0,25}}?\b{FROM_HOME}"
    rf"|\b{FROM_HOME}[^.;|]{{0,20}}?{COUNTED_DAYS}",
    re.IGNORECASE,
)
ON_SITE = re.compile(r"\b(?:on[- ]?site|in[- ]person|vor ort|sur site|presencial|op locatie)\b", re.IGNORECASE)


def is_place(segment: str) -> bool:
    """Whether a short piece of a heading line names a place or says that the work is remote."""
    if len(segment) > 120:
        return False
    if STATE_CODE.match(segment) or POSTCODE.search(segment):
        return True
    found = NAMED.search(segment)
    if found and (found.start() == 0 or segment[: found.start()].rstrip().endswith((",", ";", "(", "/"))):
        return True
    said = REMOTE.search(segment) or HYBRID.search(segment)
    return bool(said) and len(segment.split()) <= 6 and not re.search(COUNTED_DAYS, segment, re.IGNORECASE)


def is_town(piece: str) -> bool:
    """Whether a piece begins with a town that is known."""
    return bool(TOWN.match(piece))


def is_region(piece: str) -> bool:
    """Whether a piece is a country or a state: then a town stands before it."""
    return bool(REGION.match(piece)) or bool(re.match(r"[A-Z]{2,3}\b", piece))
