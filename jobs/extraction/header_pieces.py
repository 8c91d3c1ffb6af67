"""The pieces of a heading line, each put where it fits: pay, place, hours, firm."""

import re
from dataclasses import dataclass, field

from jobs.extraction.names import SIGNS, reads_as_name, without_stop
from jobs.extraction.occupations import FIRM, looks_like_title
from jobs.extraction.pay import PAY_WORDS, pay_in
from jobs.extraction.places import is_place, is_region, is_town
from jobs.extraction.wordlists import words
from jobs.requirements import Pay

SEPARATOR = re.compile(r"\s*[|•·▪●]\s*|\s+[-–—]\s+|\t+|\s{3,}|\s+/\s+(?=[A-Z])")
KINDS = ("internship", "apprenticeship", "part-time", "full-time", "temporary", "contract", "permanent")
EMPLOYMENT = tuple((name, words(f"employment/{name}")) for name in KINDS)
WEEKDAY = r"(?:mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)"
NO_COMPANY = re.compile(
    r"\d{2}|^(?:OTE|DOE|TBC|TBD|ASAP|WFH|NEG)$|^(?:posted|published|ref|this|job|position|vacancy|role|apply|date|req|closing|start|share|save|back"
    r"|home|veröffentlicht|publié"
    r"|publicado|oferta de (?:empleo|trabajo)|offre d['’]emploi|stellen(?:anzeige|angebot|ausschreibung)|vacature"
    rf"|ogłoszenie|{WEEKDAY}\s?(?:-|–|to|/)\s?{WEEKDAY})\b|^\W*$",
    re.IGNORECASE,
)
LONGEST_PLACE = 9
WEEK = re.compile(
    r"(\d\d)(?:[.,]\d)?\s?(?:h|hours?|hrs|uur|uren|stunden|heures|horas)\s?"
    r"(?:a|per|pro|par|por|/|in der|semanales|semanais)?\s?(?:week\b|woche\b|semaine|semana\w*)",
    re.IGNORECASE,
)
FACT_COMMA = re.compile(r",\s+|(?<=[a-zäöüéèß])\.\s+(?=\d)")
BRACKET = re.compile(r"\s*\([^)]*\)")
HOURS = re.compile(r"\d\d(?:[.,]\d)?\s?(?:h|hours?|hrs|uur|uren|stunden|heures|horas)\b", re.IGNORECASE)
PLAIN_TOWN = re.compile(r"[A-ZÄÖÜÉ][\w.'’-]+(?: [A-ZÄÖÜÉ][\w.'’-]+){0,2}(?: \(\w+\))?$")
# Last words of firms' names that say what the firm does.
FIRM_WORD = re.compile(
    r"\w\s(?:Insurance|Versicherung(?:en)?|Leisure|Health(?:care)?|Energy|Renewables|Logistics|Logistik|Distribution"
    r"|Media|Software|Systems|Solutions|Technolog(?:y|ies|ie)|Tech|Engineering|Construction|Bouw|Wegenbouw|Haustechnik"
    r"|Elektrotechnik|Furniture|Packaging|Motors|Apps|Digital|Partners?|Consulting|Studios?|Design|Foods?|Bakery|Brewery"
    r"|Holdings|Industries|Labs|Airlines|Brothers|Capital|Financial|Payments|Robotics|Analytics|Pharma(?:ceuticals)?"
    r"|Clinic|Klinik|Clinique|Clínica|Kliniken|Pflege|Werke|Stores?|Retail|Hotels?|Travel|Records|Publishing|Verlag"
    r"|Farms?|Dental|Legal|Law|Solicitors|Associates|Services|Transport|Supply|Networks?|Security|Wealth)$"
)
POSTED = re.compile(r"[A-Z][a-z]+(?:[ -]\w+)* [A-Z]{1,2}\d{1,2}[A-Z]?(?: \d[A-Z]{2})?")
AT_PLACE = re.compile(r"(?P<company>[^,]{2,60}),\s+(?P<place>[^,]+(?:,[^,]+)?)$")
BY = re.compile(r"^(?:at|by|with|bei|chez|@)\s+", re.IGNORECASE)


@dataclass
class Header:
    title: str = ""
    company: str = ""
    location: str = ""
    employment: str = ""
    pay: Pay | None = None
    used: set[int] = field(default_factory=set)


def segments(text: str) -> list[str]:
    """Pieces between bars, dots and dashes; an amount of money keeps its dash."""
    money = pay_in(text)
    place = text.find(money.text) if money and money.text else -1
    if money and place >= 0:
        before, after = text[:place].rstrip(" ,(-–|"), text[place + len(money.text) :]
        return [
            *(s for s in SEPARATOR.split(before) if s.strip()),
            money.text,
            *(s for s in SEPARATOR.split(after) if s.strip(" ).")),
        ]
    return [piece.strip() for piece in SEPARATOR.split(text) if piece.strip()]


def is_fact(piece: str) -> bool:
    return bool(pay_in(piece) or is_place(piece) or (employment_in(piece) and len(piece.split()) <= 6))


def without_hours(place: str, known: Header) -> str:
    """`Augsburg` of `Augsburg, Vollzeit`."""
    town, _, last = place.partition(",")
    if last and (hours := employment_in(last)):
        known.employment = known.employment or hours
        return town
    return place


def take(pieces: list[str], known: Header) -> None:
    """Each piece goes where it fits; of what is left the first is the company, the next a place."""
    for piece in pieces:
        money = pay_in(piece)
        piece = SIGNS.sub("", piece) if not money else piece
        if money and not (is_place(piece) and not PAY_WORDS.search(piece) and money.min is None):
            known.pay = known.pay or money
        elif (firm := AT_PLACE.match(piece)) and FIRM.search(firm["company"]) and is_place(firm["place"]):
            known.company = known.company or firm["company"]
            known.location = known.location or without_hours(firm["place"], known)
        elif before := firm_before_facts(piece, known):
            known.company, rest = before
            take(rest, known)
        elif is_place(piece) and len(piece.split()) <= LONGEST_PLACE:
            known.location = known.location or piece.strip(" ,")
        elif (hours := employment_in(piece)) and len(piece.split()) <= 8:
            known.employment = known.employment or hours
        elif not NO_COMPANY.search(piece) and looks_like_title(BRACKET.sub("", piece)) < 2:
            name_or_place(without_stop(BY.sub("", BRACKET.sub("", piece))), known)


def firm_before_facts(piece: str, known: Header) -> tuple[str, list[str]] | None:
    """`Corvid Insurance, Leeds, full-time`: the firm, and the facts after it. A part of a town is no firm."""
    first, *rest = [part.strip() for part in FACT_COMMA.split(piece) if part.strip()] or [""]
    name = BRACKET.sub("", first).strip()
    if known.company or not rest or is_place(name) or is_fact(name) or NO_COMPANY.search(name):
        return None
    if not reads_as_name(name) or is_region(rest[0]) or looks_like_title(name) >= 2:
        return None
    firm = FIRM.search(name) or FIRM_WORD.search(name) or name.startswith(("The ", "Hospital "))
    place = is_town(rest[0]) or POSTED.fullmatch(rest[0]) or (known.location == "" and PLAIN_TOWN.match(rest[0]))
    hours = len(rest) > 1 and any(employment_in(part) or WEEK.search(part) or HOURS.match(part) for part in rest[1:])
    posted = " " in name and POSTED.fullmatch(rest[0])
    return (name, [", ".join(rest[:1]), *rest[1:]]) if place and (firm or hours or posted) else None


def name_or_place(piece: str, known: Header) -> None:
    if not reads_as_name(piece):
        return
    name, comma, town = piece.partition(", ")
    if (
        comma
        and not known.company
        and not known.location
        and re.fullmatch(r"[A-ZÄÖÜÉ][\w.'’-]+(?: [\w.'’-]+){0,2}(?:, [A-Z][\w .]+)?", town)
    ):
        known.company, known.location = name, town
    elif not known.company and piece != known.title:
        known.company = piece
    elif (
        not known.location
        and piece[:1].isupper()
        and len(piece.split()) <= 3
        and piece not in (known.company, known.title)
    ):
        known.location = piece


def employment_in(text: str) -> str:
    """By its words, else by the hours of a week."""
    named = next((name for name, pattern in EMPLOYMENT if pattern.search(text)), "")
    hours = WEEK.search(text)
    if hours and named in ("", "permanent"):
        return "part-time" if int(hours.group(1)) < 35 else "full-time"
    return named
