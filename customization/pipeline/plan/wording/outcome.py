"""The result before the way to it: "Cached the feeds, cutting load by 40%" → "Cut load by 40% by caching the feeds"."""

import re

from customization.pipeline.plan.wording.sentence import capital, inflected, uncapital
from customization.pipeline.plan.wording.verbs import FROM_GERUND, FROM_PAST, PAST, gerund_of

LONGEST_WAY, LONGEST_RESULT, SHORTEST_WAY = 18, 12, 3
BETTERED = """
boost cut decrease double halve improve increase lift lower raise reduce save shorten triple
"""
BETTER = "|".join(f"{gerund_of(base)}|{PAST[base]}" for base in BETTERED.split())
CHANGE = re.compile(
    rf"^(?P<way>[^;:()]+?)(?:,? (?:which|that)|,(?: thereby| thus)?|,? and(?: thereby| thus)) (?P<doing>{BETTER}) "
    r"(?P<what>[^;:]*\d[^;:]*)$"
)
RESULTING = re.compile(
    r"^(?P<way>[^;:()]+?),? (?:resulting in|leading to|which (?:resulted in|led to)) an? "
    r"(?P<share>\d[\d.,]*\s?%|[$€£]\d[\d.,]*\w?) "
    r"(?P<noun>increase|decrease|reduction|improvement|rise|drop|cut) (?:in|of) (?P<what>[^;:,]+?)(?P<stop>\.?)$"
)
VERB_OF = {
    "increase": "increased", "rise": "increased", "improvement": "improved",
    "decrease": "reduced", "reduction": "reduced", "drop": "reduced", "cut": "cut",
}  # fmt: skip
# Who only helped has not brought about the result; a second clause, or a third "by", would hang on the wrong one.
NOT_THE_WAY = re.compile(
    r"^(?:help|assist|support|contribut|participat|took part|work|collaborat|was|were|learn)|, \w+ing\b|\bby\b"
    r"|\b(?:which|that|who|where|because|so)\b",
    re.IGNORECASE,
)
NOT_A_RESULT = re.compile(r", |\b(?:by|and) \w+ing\b|\bby \d+$|\bby\b.*\bby\b")
GERUND = {base: gerund_of(base) for base in PAST}
FROM_PAST_ALONE = {past: base for past, base in FROM_PAST.items() if past != base}


def result_first(text: str) -> str | None:
    """None where the line has another shape, or where who did what would no longer be the same."""
    if match := CHANGE.match(text):
        stop = "." if match["what"].endswith(".") else ""
        result = f"{match['doing']} {match['what'].removesuffix('.')}"
        done = inflected(result, FROM_GERUND, PAST) if match["doing"] in FROM_GERUND else result
        return turned(match["way"], done, stop)
    if match := RESULTING.match(text):
        return turned(match["way"], f"{VERB_OF[match['noun']]} {match['what']} by {match['share']}", match["stop"])
    return None


def turned(way: str, result: str | None, stop: str) -> str | None:
    if not result or NOT_A_RESULT.search(result) or len(result.split()) > LONGEST_RESULT:
        return None
    if not SHORTEST_WAY <= len(way.split()) <= LONGEST_WAY or NOT_THE_WAY.search(way):
        return None
    doing = inflected(way, FROM_PAST_ALONE, GERUND)
    return f"{capital(result)} by {uncapital(doing)}{stop}" if doing else None
