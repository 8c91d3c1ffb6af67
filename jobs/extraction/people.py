"""Names of the people whom a posting names: whom to ask, whom to write to. They are nobody's requirement."""

import re
from collections.abc import Iterator

from resumeai.ai.privacy import EMAIL

PART = r"[A-ZÀ-ÖØ-ÝŁŚŻČŠŽ][\w'’]+(?:-[A-ZÀ-ÖØ-Ý][\w'’]+)*"
LINK = r"(?:von|van|der|den|de|da|di|dos|la|le|ter|ten|zu|zur|bin|al|[A-Z]\.)"
NAME = rf"{PART}(?:[ \u00a0]+(?:{LINK}[ \u00a0]+)*{PART}){{1,2}}"
TITLE = r"(?:Mr|Mrs|Ms|Mx|Dr|Prof|Herrn?|Frau|Mme|Mlle|Sra?|Srta|Sig|Sig\.ra|Dhr|Mevr|Pan|Pani)\.?"
TITLES = rf"(?:{TITLE}[ \u00a0]+)*"
LABEL = (
    r"contact(?: person)?|hiring manager|recruiter|talent partner|please (?:contact|call|write to|ask for)|reach out to"
    r"|get in touch with|(?:ihre?|deine?)? ?ansprech(?:partner|person)(?:in)?|kontakt(?:person)?|wenden sie sich an"
    r"|melde dich bei|personne à contacter|votre (?:contact|interlocut\w+)|persona de contacto|contacto"
    r"|pessoa de contacto?|referente|contatto|contactpersoon"
)
BETWEEN = (
    r"(?:[ \u00a0]*[:–-][ \u00a0]*|[ \u00a0]+(?:(?:is|ist|est|es|é|our|unsere?)[ \u00a0]+)*|[ \u00a0]*\n[ \u00a0]*)"
)
ONE_OR_MORE = rf"{PART}(?:[ \u00a0]+(?:{LINK}[ \u00a0]+)*{PART})?"
CALLED = re.compile(rf"(?<!\w){TITLE}[ \u00a0]+{TITLES}(?P<name>{ONE_OR_MORE})")
LABELLED = re.compile(rf"(?<!\w)(?i:{LABEL}){BETWEEN}{TITLES}(?P<name>{NAME})")
SPLIT = re.compile(r"[._-]")


def people(text: str) -> Iterator[tuple[str, str]]:
    """(NAME, words) for `Mask`: after a form of address, after a word that says who answers, and from an address such
    as first.last@ where the text writes both words as names."""
    for pattern in (CALLED, LABELLED):
        for found in pattern.finditer(text):
            yield from words_of(found["name"])
    for address in EMAIL.finditer(text):
        parts = SPLIT.split(address[0].partition("@")[0])
        spoken = [part.title() for part in parts if re.search(rf"(?<!\w){re.escape(part.title())}(?!\w)", text)]
        if len(parts) > 1 and len(spoken) == len(parts) and all(len(part) > 1 for part in parts):
            yield from words_of(" ".join(spoken))


def words_of(name: str) -> Iterator[tuple[str, str]]:
    yield "NAME", " ".join(name.split())
    for word in name.split():
        yield from (("NAME", part) for part in {word, *word.split("-")} if len(part) > 2 and part[0].isupper())
