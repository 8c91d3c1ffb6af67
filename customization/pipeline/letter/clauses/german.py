# ruff: noqa: E501 - tables of endings and words, one to a line
"""`Leitete ein Team` → `leitete ich ein Team`; `Leitung eines Teams` → `habe ich ein Team geleitet`."""

import re

from customization.pipeline.letter.clauses.deed import Deed, first
from customization.pipeline.letter.clauses.german_nouns import participle

FEMININE = re.compile(
    r"(?:ung|ion|heit|keit|schaft|tät|pflege|nahme|ik|hilfe|analyse|führung|arbeit|suche|ausgabe|abgabe|aufgabe|wache"
    r"|kontrolle|therapie|reinigung|visite|übergabe|inventur|akquise|recherche|inbetriebnahme|ur|anz|enz)$"
)
NEUTER = re.compile(
    r"(?:management|training|marketing|controlling|coaching|monitoring|consulting|reporting|onboarding)$"
)
MASCULINE = re.compile(r"(?:verkauf|einkauf|aufbau|umbau|ausbau|einbau|abbau|bau|dienst|betrieb|empfang|entwurf|vertrieb|umgang|ausschank|service|versand|support|unterricht|einsatz|transport|wechsel)$")  # fmt: skip
PLURAL = re.compile(
    r"(?:ungen|ionen|heiten|keiten|schaften|täten|arbeiten|dienste|kontrollen|analysen|schichten|touren)$"
)
PRETERITE = re.compile(r"^[A-ZÄÖÜ][a-zäöüß]+te$")
STRONG = frozenset(
    ("schrieb", "hielt", "übernahm", "gab", "leitete", "half", "baute", "fuhr", "trug", "zog", "entwarf", "schuf",
     "erhielt", "gewann", "nahm", "wies", "bot", "schloss", "trat", "verband", "vertrat", "traf", "schnitt", "sprach",
     "unterschrieb", "beriet", "betrieb", "erzog", "begann", "brachte", "dachte", "verbrachte", "kannte", "war", "stand")
)  # fmt: skip
PARTICIPLE = re.compile(
    r"(?:\b(?:\w*ge[a-zäöü]+(?:t|en)|(?:be|er|ver|zer|ent|emp|über|unter|wider)[a-zäöüß]{3,}(?:t|en)|[a-zäöü]+iert))$"
)
FINITE = re.compile(r"\b(?:ist|sind|war|waren|wurde|wurden|sank|stieg|konnte|konnten)\b")
DOING = re.compile(rf"{FEMININE.pattern}|{NEUTER.pattern}|{MASCULINE.pattern}|{PLURAL.pattern}")
ACCUSATIVE = {"die": "die", "das": "das", "der": "den"}
WEAK = re.compile(r"^(?:War |Bin )?(?:[Vv]erantwortlich|[Zz]uständig) für ")
SMALL = re.compile(
    r"^(?:In|Im|Ins|An|Am|Auf|Bei|Beim|Seit|Während|Gemeinsam|Zusammen|Mit|Für|Von|Vom|Zum|Zur|Über|Unter|Durch|Nach|Aus|Alle|Allen|Neue|Neuen|Täglich\w*|Monatlich\w*"
    r"|Wöchentlich\w*|Regelmäßig\w*|Eigenverantwortlich\w*|Selbstständig\w*|Selbständig\w*|Erfolgreich\w*|Jährlich\w*|Komplette\w*"
    r"|Die|Der|Das|Den|Dem|Ein|Eine|Einen|Eines|Einer|Mehrere\w*|Verschiedene\w*|Bis|Rund|Etwa|Über|Zwei|Drei|Vier|Fünf|Sechs"
    r"|Sieben|Acht|Neun|Zehn|Elf|Zwölf|Gesamte\w*|Umfassende\w*|Interne\w*|Externe\w*|Technische\w*|Fachliche\w*|Digitale\w*"
    r"|Laufende\w*|Allgemeine\w*|Gute\w*|Große\w*|Kleine\w*|Mobile\w*|Ambulante\w*|Stationäre\w*)\b"
)
# "Betreue rund 420 Kunden": nothing else in -e stands before these.
PRESENT = re.compile(
    r"^[A-ZÄÖÜ][a-zäöüß]{2,}e (?:rund(?! um)|etwa|circa|ca\.|täglich|wöchentlich|monatlich|jährlich|den|die|das|ein|eine|einen)\s"
)
# "Dokumentiere Wartungen": the first person where the ending or the word is no noun's.
PRESENT_WORD = re.compile(
    r"^(?:(?!Papiere|Scharniere|Klaviere|Turniere|Furniere|Reviere|Kuriere|Offiziere|Passagiere|Tiere)[A-ZÄÖÜ][a-zäöüß]+iere"
    r"|Betreue|Rechne|Prüfe|Fahre|Führe|Leite|Plane|Berate|Schreibe|Erstelle|Bearbeite|Begleite|Unterstütze|Verantworte"
    r"|Verwalte|Entwickle|Baue|Bin|Übernehme|Unterrichte|Vertrete|Verkaufe|Bediene|Behandle|Erarbeite|Überwache|Schule) "
)
GUEST = re.compile(r"^(?:Team|Projekt|Kernteam|Budget|Netzwerk|System) ")
MEASURED = re.compile(
    r"^[A-ZÄÖÜ][a-zäöüß]*(?:[Qq]uote|[Zz]eit|[Zz]ahl|[Dd]auer|[Mm]enge|[Rr]ate|[Dd]ichte) (?:der|des|von|um|auf|pro|bei)\b"
)
MOVING = re.compile(r"(?:gegangen|gefahren|gereist|gekommen|geworden|geblieben|gewesen|aufgestiegen|gewachsen)$")


def deed(text: str, ended: bool) -> Deed | None:
    if text.startswith(("Ich ", "Wir ")):
        return own(text)
    if weak := WEAK.match(text):
        return held("war" if ended else "bin", f"für {text[weak.end() :]} verantwortlich", "being")
    word = first(text)
    done = PARTICIPLE.search(text) and word[0].isupper() and " " in text and not joined_nouns(text)
    # "Geräte gewartet": the first word looks like a past and is a noun.
    if (PRETERITE.match(word) and not (done and not FINITE.search(text))) or word.casefold() in STRONG:
        return held(word.lower(), text[len(word) + 1 :], "act")
    if done:
        return perfect(text)
    if (PRESENT.match(text) and not SMALL.match(text)) or PRESENT_WORD.match(text):
        return None if ended else held(word.lower(), text[len(word) + 1 :], "present")
    return task(text, ended)


def own(text: str) -> Deed | None:
    """`Ich betreute …`: the verb is the second word."""
    words = text.split(" ", 2)
    return held(words[1], words[2], "act") if words[0] == "Ich" and len(words) == 3 and words[1].islower() else None


def held(verb: str, rest: str, kind: str) -> Deed:
    shape = "being" if kind == "being" else "act"
    return Deed(shape, f"ich {verb} {rest}", f"{verb} ich {rest}", f"{verb} {rest}", kind)  # type: ignore[arg-type]


def joined_nouns(text: str) -> bool:
    """A last word such as `Patienten` is a noun, not a participle."""
    last = text.split()[-1]
    return last[0].isupper() or last in ("mehreren", "beiden", "allen", "anderen", "weiteren", "verschiedenen")


def perfect(text: str) -> Deed | None:
    rest = small(text)
    if GUEST.match(rest):
        rest = f"ein {rest}"
    elif MEASURED.match(rest):
        rest = f"die {rest}"
    verb = "bin" if MOVING.search(text) else "habe"
    return Deed("act", f"ich {verb} {rest}", f"{verb} ich {rest}", rest, f"perfect-{verb}")


def small(text: str) -> str:
    return text[0].lower() + text[1:] if SMALL.match(text) else text


def task(text: str, ended: bool) -> Deed | None:
    """A noun of doing becomes its verb, or what the person took on, where the gender is sure."""
    if FINITE.search(text) or not text[0].isupper():
        return None
    if rest := participle(text):
        return Deed("act", f"ich habe {rest}", f"habe ich {rest}", rest, "perfect-habe")
    words = re.findall(r"[\w-]+", text)
    several = re.match(r"^[\w-]+(?:, [\w-]+)*,? (?:und|sowie|&) ", text) or words[0].endswith("-")
    if (
        several
        and not SMALL.match(text)
        and DOING.search(words[0].rstrip("-").casefold() + ("ung" if words[0].endswith("-") else ""))
    ):
        return took(text, ended)
    if article := ACCUSATIVE.get(article_of(words[0]), ""):
        return took(f"{article} {text}", ended)
    if PLURAL.search(words[0].casefold()):
        return took(text, ended)
    return adjective(text, ended)


def adjective(text: str, ended: bool) -> Deed | None:
    """`Selbstständige Planung der Dienste` → `die selbstständige Planung der Dienste`."""
    found = re.match(r"^(?P<adjective>[A-ZÄÖÜ][a-zäöüß]+e) (?P<noun>[A-ZÄÖÜ][\w-]+)", text)
    if found and article_of(found["noun"]) == "die":
        return took(f"die {text[0].lower()}{text[1:]}", ended)
    if found and PLURAL.search(found["noun"].casefold()):
        return took(text[0].lower() + text[1:], ended)
    verb = "gehörte" if ended else "gehört"
    said = f"zu meinen Aufgaben: {small(text)}"
    return Deed("list", f"dazu {verb} {said}", f"{verb} {said}")


def article_of(noun: str) -> str:
    for article, ending in (("die", FEMININE), ("das", NEUTER), ("der", MASCULINE)):
        if ending.search(noun.casefold()):
            return article
    return ""


def took(words: str, ended: bool) -> Deed:
    verb = "übernahm" if ended else "übernehme"
    return Deed("task", f"ich {verb} {words}", f"{verb} ich {words}", words, "task")
