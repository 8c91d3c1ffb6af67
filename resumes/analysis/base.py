"""What every analyzer of a section has in common: a function from a document to findings."""

import re
from collections.abc import Callable, Iterator

from resumes.analysis.schema import Finding
from resumes.document import Dated, ResumeDocument

type Analyzer = Callable[[ResumeDocument], Iterator[Finding]]
QUOTE = 90
# Words that mean something else in another language (due, sei, dos, miles, sept) stay out.
NUMBER = re.compile(
    r"\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|dozens?|hundreds?|thousands?|millions?|half|third"
    r"|quarter|double[ds]?|tripled?"
    r"|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|zwanzig|dutzende?|hunderte?|tausende?|millionen|hälfte|drittel"
    r"|verdoppelt(?:e|en)?|halbiert(?:e|en)?"
    r"|deux|trois|quatre|cinq|huit|neuf|dix|douze|vingt|douzaines?|dizaines?|centaines?|milliers?|moitié|doublé|triplé"
    r"|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|veinte|docenas?|decenas?|cientos|millones|mitad|dupliqué"
    r"|dois|duas|três|quatro|sete|oito|nove|dez|doze|vinte|dúzias?|dezenas?|centenas|milhares|milhões|metade|dobrou"
    r"|quattro|cinque|sette|otto|dieci|dodici|venti|dozzine?|decine|centinaia|migliaia|milioni|metà"
    r"|raddoppiat[oiae]|twee|drie|vijf|zes|zeven|negen|tien|twaalf|twintig|tientallen|honderden|duizenden|miljoenen|helft"
    r"|verdubbeld)\b",
    re.I,
)


def finding(path: str, kind: str, sentence: str, text: str = "") -> Finding:
    """A finding with the words it is about; long texts are cut at a word."""
    return Finding(path=path, kind=kind, sentence=sentence, quote=shortened(text))


def shortened(text: str) -> str:
    return text if len(text) <= QUOTE else text[:QUOTE].rsplit(" ", 1)[0] + " …"


def bullets(document: ResumeDocument) -> Iterator[tuple[str, str, Dated]]:
    """Every highlight of work, volunteering and projects: its path, its text and its entry."""
    for section in ("work", "volunteer", "projects"):
        for position, entry in enumerate(getattr(document, section)):
            for number, text in enumerate(entry.highlights):
                yield f"{section}[{position}].highlights[{number}]", text, entry


def has_number(text: str) -> bool:
    return NUMBER.search(text) is not None
