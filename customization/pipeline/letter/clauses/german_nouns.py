# ruff: noqa: E501 - tables of endings and words, one to a line
"""`Leitung eines Teams von acht Leuten` → `ein Team von acht Leuten geleitet`: German nouns of doing with their object."""

import re

from customization.pipeline.letter.clauses.deverbal import DEVERBAL

LONGEST = 16
NOUN = r"[A-ZÄÖÜ][\w-]*"
HEAD = re.compile(rf"^(?P<one>{NOUN})(?: (?:und|sowie) (?P<other>{NOUN}))? (?P<object>.+)$")
# The gender of the object shows in no genitive but these; a compound goes by its last part.
MASCULINE = re.compile(
    r"(?:prozess|betrieb|service|bereich|ablauf|vertrieb|umsatz|aufwand|bestand|plan|markt|bau|laden|verein|kurs|workshop|standort|shop|dienst|einsatz|haushalt|auftritt|unterricht|verkauf|einkauf|bericht)$"
)
NEUTER = re.compile(
    r"(?:system|team|projekt|lager|konzept|budget|netz|netzwerk|sortiment|angebot|labor|portal|programm|management|training|werk|haus|büro|restaurant|geschäft|modell|archiv|archivs|hotel|zentrum|café|unternehmen|personal|material|verfahren|marketing)$"
)
# Plurals that are the same after "von" and as an object.
SAME_PLURAL = re.compile(
    r"(?:ungen|ionen|heiten|keiten|schaften|täten|innen|anlagen|wohnungen|filialen|schulen|maschinen|stellen|klassen|personen|patienten|kunden|kollegen"
    r"|gesellen|praktikanten|studenten|studierenden|gruppen|reihen|seiten|listen|karten|daten|zahlen|akten|analysen|kontrollen|kampagnen|systemen?|medien"
    r"|studien|strategien|serien|wochen|stunden|familien|küchen|praxen|firmen|konten|themen|schichten|touren|messen|straßen|brücken|pumpen|lampen|leitungen)$"
)
PLURAL_PERSONS = re.compile(
    r"(?:Mitarbeitern|Schülern|Lehrern|Bewohnern|Technikern|Entwicklern|Handwerkern|Helfern|Teilnehmern|Anwendern|Nutzern|Servern|Rechnern|Fahrern)$"
)


def participle(text: str) -> str:
    """Object and participles; nothing when a noun is unknown or the case of its object is not sure."""
    found = HEAD.match(text)
    if not found:
        return ""
    nouns = [found[name].casefold() for name in ("one", "other") if found[name]]
    table = DEVERBAL["de"]
    rest = found["object"]
    if (
        not all(noun in table for noun in nouns)
        or len(rest.split()) > LONGEST
        or re.search(rf"\bund (?:\w+ )?{NOUN}(?:ung|ion|pflege|kontrolle)\b", rest)
    ):
        return ""
    thing = accusative(rest)
    return f"{thing} {' und '.join(table[noun] for noun in nouns)}" if thing else ""


def accusative(rest: str) -> str:
    for pattern, turn in (
        (r"der ", articled),
        (r"(?:eines|des) ", singular),
        (r"einer ", one),
        (r"von ", several),
        (r"(?:neuer|unserer|ihrer|aller) ", fresh),
    ):
        if found := re.match(pattern, rest):
            return turn(found[0], rest[found.end() :])
    return adjective(rest)


def articled(_: str, rest: str) -> str:
    """Genitive `der` is `die` as an object, be it one or many."""
    return f"die {rest}"


def fresh(article: str, rest: str) -> str:
    return f"{article.strip().removesuffix('r')} {rest}"


def one(_: str, rest: str) -> str:
    return f"eine {weak(rest)}"


def weak(rest: str) -> str:
    """`einer neuen Filiale` → `eine neue Filiale`."""
    return re.sub(rf"^([a-zäöüß]+e)n(?= {NOUN})", r"\1", rest)


def singular(article: str, rest: str) -> str:
    """`eines neuen Teams` → `ein neues Team`, where the gender is known."""
    found = re.match(rf"^(?P<adjective>[a-zäöüß]+en )?(?P<noun>{NOUN})(?P<tail>.*)$", rest)
    if not found:
        return ""
    noun = nominative(found["noun"])
    gender = "den" if MASCULINE.search(noun.casefold()) else "das" if NEUTER.search(noun.casefold()) else ""
    if not gender:
        return ""
    word = {"eines ": {"den": "einen", "das": "ein"}, "des ": {"den": "den", "das": "das"}}[article][gender]
    said = found["adjective"] or ""
    if said and gender == "das":
        said = f"{said.strip()[:-1]}s " if article == "eines " else f"{said.strip()[:-1]} "
    return f"{word} {said}{noun}{found['tail']}"


def nominative(noun: str) -> str:
    """Without the s of the genitive."""
    for ending in ("es", "s"):
        stem = noun.removesuffix(ending)
        if stem != noun and (MASCULINE.search(stem.casefold()) or NEUTER.search(stem.casefold())):
            return stem
    return noun


def several(_: str, rest: str) -> str:
    """`von 34 Anlagen` → `34 Anlagen`; plurals that take another ending after "von" stay where they are."""
    found = re.match(rf"^(?P<head>(?:[a-zäöüß0-9.,+]+ )*)(?P<noun>{NOUN})(?P<tail>.*)$", rest)
    if not found:
        return ""
    noun = found["noun"]
    if PLURAL_PERSONS.search(noun):
        noun = noun[:-1]
    elif not SAME_PLURAL.search(noun.casefold()) or " und " in found["tail"][:5]:
        return ""
    head = (
        re.sub(r"\b([a-zäöüß]{3,}e)n (?=$)", r"\1 ", found["head"])
        if re.search(r"[a-z]{3,}en $", found["head"])
        else found["head"]
    )
    return f"{head}{noun}{found['tail']}"


def adjective(rest: str) -> str:
    """`digitaler Prüfprotokolle` → `digitale Prüfprotokolle`: the same for one and for many."""
    found = re.match(rf"^(?P<adjective>[a-zäöüß]+e)r (?P<noun>{NOUN})", rest)
    return f"{found['adjective']}{rest[found.end('adjective') + 1 :]}" if found else ""
