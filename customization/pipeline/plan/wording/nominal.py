"""Lines in other languages: the empty opening before the work itself taken out, long ways of saying shortened.

In these languages a line of a résumé is a noun: "Responsable de la gestion des stocks" → "Gestion des stocks".
"""

import re
from functools import partial

from customization.pipeline.plan.wording import tongues
from customization.pipeline.plan.wording.infinitives import as_infinitives
from customization.pipeline.plan.wording.sentence import capital

ANY = re.IGNORECASE
WEAK = {code: re.compile(f"(?:{opening}){tongues.DOING[code]}", ANY) for code, opening in tongues.OPENINGS.items()}
EMPTY = {code: re.compile(f"(?:{light}){tongues.DOING[code]}", ANY) for code, light in tongues.EMPTY.items()}
HEADED = {code: re.compile(heading, ANY) for code, heading in tongues.HEADED.items()}
# The person and the duty around the work: "Ich war für die Planung der Schichten zuständig".
AROUND = re.compile(
    rf"^ich (?:war|bin) für (?:die |den |das )?(?P<work>{tongues.DOING['de']}\S+ [^,;]+?)"
    r" (?:verantwortlich|zuständig)\.?$",
    ANY,
)
# What would hang in the air when the opening it belongs to is gone.
LEFT_OVER = {
    "de": re.compile(r" und (?:für|um)\b", ANY),
    "pt": re.compile(r" e pel[ao]s?\b", ANY),
    "nl": re.compile(r" en (?:voor|met)\b", ANY),
}
# "Het begeleiden van cliënten": the article says nothing.
NOUN_OF_VERB = re.compile(r"(?P<start>^|, | en )het (?P<verb>\w+en) van (?!het\b.* heb)", ANY)
AGAIN = {code: re.compile(again + tongues.DOING[code], ANY) for code, again in tongues.AGAIN.items()}
FIRST_PERSON = {code: re.compile(pattern) for code, pattern in tongues.FIRST_PERSON.items()}
STILL = {code: re.compile(pattern, ANY) for code, pattern in tongues.STILL_FIRST.items()}
BEING = {code: re.compile(pattern) for code, pattern in tongues.BEING.items()}
AND_SO_ON = {code: re.compile(pattern, ANY) for code, pattern in tongues.AND_SO_ON.items()}
SHORTER = {
    code: [(re.compile(rf"\b{long}\b", ANY), plain) for long, plain in pairs.items()]
    for code, pairs in tongues.SHORTER.items()
}
# "…, así como" is a comma too many when it becomes "y".
ALSO = re.compile(r", (?:ainsi que|así como|bem como|assim como|nonché)\b", ANY)
COMMA_AND = re.compile(r", (?P<and>et|y|e) (?=\w)")
LAST_COMMA = re.compile(r", (?=[^,]{2,40}$)")

PRAISE = {
    code: re.compile(rf"^(?:(?:sehr )?(?:{words})(?:e|er|es|en)?(?:, | und | en | ))+(?=\w)", ANY)
    if code in ("de", "nl")
    else re.compile(
        rf"^(?P<who>[\w’'-]+(?: (?:de |d['’]|en |em |in |du |des )?[\w’'-]+){{0,3}}?),? (?:et |y |e )?(?:{words})"
        rf"(?:(?:, | et | y | e )(?:{words}))*(?=,? (?:avec|con|com|de \d|con\b|ayant|que\b|\d))",
        ANY,
    )
    for code, words in tongues.PRAISE.items()
}


def direct(text: str, language: str) -> str | None:
    """`Verantwortlich für die Planung der Schichten` → `Planung der Schichten`, or None."""
    if language not in WEAK:
        return None
    plain = HEADED[language].sub("", text)
    if language == "de" and (around := AROUND.match(plain)):
        plain = AGAIN["de"].sub(r" \g<and> ", around["work"])
    if match := WEAK[language].match(plain):
        plain = AGAIN[language].sub(r" \g<and> ", plain[match.end() :])
        if language in LEFT_OVER and LEFT_OVER[language].search(plain):
            return None
    plain = EMPTY[language].sub("", plain)
    if language == "nl":
        plain = NOUN_OF_VERB.sub(lambda found: f"{found['start']}{found['verb']} van ", plain)
    return capital(plain) if plain != text else None


def without_first_person(text: str, language: str) -> str | None:
    """None, too, where `direct` has a plainer way: "Je m’occupe de la gestion des stocks" is "Gestion des stocks"."""
    if language in WEAK and WEAK[language].match(text):
        return None
    if language == "fr" and (turned := as_infinitives(text)):
        return turned
    if language == "es" and (turned := as_noun(text)):
        return turned
    match = FIRST_PERSON[language].match(text) if language in FIRST_PERSON else None
    return capital(match["rest"]) if match and not STILL[language].search(match["rest"]) else None


def as_noun(text: str) -> str | None:
    """`Atiendo a 40 familias` → `Atención a 40 familias`; None where a second verb may follow."""
    match = tongues.SPANISH_DEED.match(text)
    if not match or tongues.SPANISH_VERB_AGAIN.search(match["rest"]):
        return None
    noun, preposition = tongues.SPANISH_NOUNS[(match["stem"] or match["other"] or match["third"]).casefold()]
    rest = re.sub(r"^a (?=\w)", "", match["rest"]) if preposition == "a" else match["rest"]
    return f"{noun} {preposition} {rest}".replace(" a el ", " al ", 1).replace(" de el ", " del ", 1)


def as_title(text: str, language: str) -> str | None:
    """A summary that begins with "I am": the rest of it."""
    plain = BEING[language].sub("", text) if language in BEING else text
    return capital(plain) if plain != text else None


def sober(text: str, language: str) -> str | None:
    """`Engagierte und teamfähige Pflegefachkraft mit …` → `Pflegefachkraft mit …`, or None."""
    if language not in PRAISE:
        return None
    plain = PRAISE[language].sub(lambda match: match.groupdict().get("who") or "", text)
    return capital(plain) if plain != text else None


def tightened(text: str, language: str) -> str | None:
    short = listed_whole(text, language)
    for long, plain in SHORTER.get(language, ()):
        short = long.sub(partial(in_case, plain), short)
    short = COMMA_AND.sub(r" \g<and> ", short) if ALSO.search(text) else short
    return short if short != text else None


def listed_whole(text: str, language: str) -> str:
    """`commandes, stocks, livraisons, etc.` → `commandes, stocks et livraisons`."""
    match = AND_SO_ON[language].search(text) if language in AND_SO_ON else None
    if not match or match.start() < 10:
        return text
    kept = text[: match.start()]
    joint = tongues.AND[language]
    return kept if f" {joint} " in kept.rpartition(",")[2] else LAST_COMMA.sub(f" {joint} ", kept)


def in_case(plain: str, match: re.Match[str]) -> str:
    return capital(plain) if match[0][:1].isupper() else plain
