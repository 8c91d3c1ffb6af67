"""Small hands for words at the start and inside of a line."""

import re

from customization.pipeline.plan.wording.verbs import BASES, FROM_GERUND, FROM_PAST, FROM_THIRD

# What follows a verb when it has its own object, and not when the word is a noun or adjective there.
OBJECT_NEXT = (
    r"(?=\s+(?:an?|the|all|new|daily|weekly|monthly|our|their|his|her|its|every|each|both|any|with|for|on|to|in"
    r"|over|up|\d"
    r"|[a-z-]+s\b))"
)
FURTHER = re.compile(
    r"(?P<joint>(?:,\s+(?:and\s+)?|\s+and\s+|\s+or\s+)(?:[a-z]+ly\s+)?)(?P<word>[A-Za-z]+)\b(?P<object>"
    + OBJECT_NEXT
    + r")?(?P<next>(?= (?!of\b|and\b|or\b)[a-z]))?"
)
LEADING = re.compile(r"(?P<joint>,\s+(?:and\s+|or\s+)?|\s+and\s+|\s+or\s+|)(?P<word>[A-Za-z]+)\b")
NOT_AN_OBJECT = re.compile(r"[,;:.]|\s+(?:of|and|or)\b")
# Words that a line can begin with as nouns too: only an object right after them shows the verb.
NOUNS_TOO = """
support design lead research test project process market train host model form survey order audit report review
record schedule plan study score work document file stock store sample brief benchmark care code display draft
estimate forecast grade guide issue launch list map measure nurse outline pack paint place plate present price
profile prototype rank release repair source start supply target transport treat update upgrade use visit
volunteer clear close correct direct clean own open cut run set read deal check program programme filter fix
cook coach chair bake balance campaign catalogue champion log mentor tutor move purchase return steer track
transfer travel screen shape ship sort value answer award back blend claim contact contract count debate double
dress drill finance fund group highlight influence invoice landscape lease link lower machine offer photograph pick
chart pilot polish portion post print probe query quote request rescue return reward sand season service shadow share
sign sketch style switch tour trace trade transition triage triple type value wash watch water wire
book calm chase drop fit fry grill image look mix moderate peel pitch script show stack staff stand talk tow turn walk
"""
NOUNS = frozenset(NOUNS_TOO.split())


def capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def uncapital(text: str) -> str:
    """The first letter small, unless the word is a name or an abbreviation."""
    first = text.split(" ", 1)[0]
    return text if any(letter.isupper() for letter in first[1:]) else text[:1].lower() + text[1:]


def inflected(text: str, forms: dict[str, str], form_of: dict[str, str]) -> str | None:
    """The line with its first verb, and those joined to it by commas and "and", in another form.

    `forms` maps the form that they have to their base, `form_of` the base to the form wanted.
    None when the line does not begin with such a verb, or when a joined word could be a verb or something else:
    better to leave the line alone.
    """
    verbs, rest = leading_verbs(text, forms)
    if not verbs or not rest.strip() or NOT_AN_OBJECT.match(rest):
        return None
    if len(verbs) == 1 and verbs[0][1].casefold() in NOUNS and not re.match(OBJECT_NEXT, rest):
        return None
    further = inflect_further(rest, forms, form_of)
    opening = "".join(f"{joint}{form_of[forms[word.casefold()]]}" for joint, word in verbs)
    return None if further is None else capital(f"{opening}{further}")


def leading_verbs(text: str, forms: dict[str, str]) -> tuple[list[tuple[str, str]], str]:
    """`plan, order and store food` → plan, order, store with their joints, and what follows them."""
    verbs: list[tuple[str, str]] = []
    rest = text
    while (match := LEADING.match(rest)) and match["word"].casefold() in forms and bool(verbs) == bool(match["joint"]):
        verbs.append((match["joint"], match["word"]))
        rest = rest[match.end() :]
    return verbs, rest


def inflect_further(text: str, forms: dict[str, str], form_of: dict[str, str]) -> str | None:
    """Verbs joined by commas and "and" in another form; None where a joined word could be something else.

    One gerund after a comma shows a list of doings: then those that follow are doings too.
    """
    doubtful = chain = False

    def turned(match: re.Match[str]) -> str:
        nonlocal doubtful, chain
        word = match["word"]
        if word.casefold() not in forms:
            return match[0]
        listed = forms is FROM_GERUND and (match["joint"].startswith(",") or chain)
        listed = listed and match["next"] is not None
        if match["object"] is None and not listed:
            doubtful = True
            return match[0]
        chain = chain or listed
        return f"{match['joint']}{form_of[forms[word.casefold()]]}"

    result = FURTHER.sub(turned, text)
    return None if doubtful else result


def opens_with(text: str) -> str:
    """ "past", "present", "third", "gerund" or nothing, by the first word."""
    first = text.split(" ", 1)[0].casefold().strip(",.;:")
    if first in FROM_PAST and first not in BASES:
        return "past"
    if first in FROM_GERUND:
        return "gerund"
    if first in FROM_PAST:
        return "past"
    if first in BASES:
        return "present"
    third = FROM_THIRD.get(first, "")
    doing = third and (third not in NOUNS or re.match(OBJECT_NEXT, text[len(first) :]))
    return "third" if doing else ""
