"""The words of dates in English, German, French, Spanish, Portuguese, Italian and Dutch; others in further_words."""

import unicodedata

from resumes.structuring.signs import further_words

NAMES = """
january jan januar januari janvier janv enero ene janeiro gennaio gen jän jänner
february feb februar februari février févr fév febrero fevereiro fev febbraio febr
march mar märz mär maart mrt mars marzo março
april apr avril avr abril abr aprile
may mai mei mayo maio maggio mag
june jun juni juin junio junho giugno giu
july jul juli juillet juil julio julho luglio lug
august aug août aou agosto ago augustus
september sept sep septembre septiembre setiembre set setembro settembre sett
october oct oktober okt octobre octubre outubro out ottobre ott
november nov novembre noviembre novembro
december dec dezember dez décembre déc diciembre dic dezembro dicembre
"""


def letters(word: str) -> str:
    """A word without case and accents."""
    if word.isascii():
        return word.lower()
    plain = unicodedata.normalize("NFD", word.casefold())
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


def is_capital(letter: str) -> bool:
    """Letters of scripts that know no capitals may begin a name or a heading too."""
    return letter.isupper() or (letter.isalpha() and letter.lower() == letter.upper())


MONTHS = {
    spelling: number
    for number, lines in enumerate(zip(NAMES.strip().splitlines(), further_words.MONTHS, strict=True), 1)
    for word in " ".join(lines).split()
    for spelling in (word, letters(word))
}
PRESENT = (
    "present", "pres", "the present", "current", "currently", "now", "today", "ongoing", "to date", "date", "till date",
    "till now", "heute", "jetzt", "aktuell", "laufend", "dato",
    "gegenwart", "gegenwärtig", "derzeit", "bis heute",
    "heutigen tag", "présent",
    "aujourd'hui", "aujourd’hui", "actuel", "actuellement", "ce jour", "en cours", "maintenant",
    "à présent", "à ce jour",
    "actualidad",
    "la actualidad", "presente", "el presente", "actual", "actualmente", "la fecha", "hoy", "en curso", "atual",
    "atualmente", "o momento", "o presente", "momento", "hoje", "em curso", "atualidade", "oggi", "attuale",
    "attualmente", "in corso", "presente", "data attuale", "ad oggi", "heden", "nu", "op heden", "vandaag",
    "huidig", "lopend",
    *further_words.PRESENT,
)  # fmt: skip
UNTIL = (
    "to", "until", "till", "through", "bis", "bis zum", "à", "a", "au", "jusqu'à", "jusqu’à", "jusqu'en", "hasta",
    "al", "ad", "até", "ao", "fino a", "fino al", "tot", "t/m", "tot en met",
    *further_words.UNTIL,
)  # fmt: skip
SINCE = (
    "since", "from", "seit", "ab", "von", "depuis", "de", "du", "desde", "dal", "da", "van", "sinds", "vanaf",
    "as of",
    *further_words.SINCE,
)  # fmt: skip
SEASONS = (
    "spring", "summer", "autumn", "fall", "winter", "frühjahr", "frühling", "sommer", "herbst", "printemps", "été",
    "automne", "hiver", "primavera", "verano", "otoño", "invierno", "verão", "outono", "inverno", "estate",
    "autunno", "lente", "zomer", "herfst",
)  # fmt: skip
QUARTERS = (
    "q1", "q2", "q3", "q4", "1q", "2q", "3q", "4q", "t1", "t2", "t3", "t4",
)  # fmt: skip
