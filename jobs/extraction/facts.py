"""Title, company, place, hours, pay and level of a posting: what the page said first, then what its lines say."""

import re
from dataclasses import dataclass

from jobs import vocabulary
from jobs.extraction.header import header
from jobs.extraction.header_pieces import Header, employment_in
from jobs.extraction.lines import Line, Shape
from jobs.extraction.names import SIGNS
from jobs.extraction.occupations import FIRM, Seniority, level
from jobs.extraction.pay import PAY_WORDS, pay_in
from jobs.extraction.places import HYBRID, ON_SITE, REMOTE
from jobs.extraction.wordlists import alternatives
from jobs.requirements import JobRequirement, Pay, PostingText, RequirementType

PART_OF_NAME = r"[A-ZÄÖÜÉ&0-9][\w&'’.+-]*|of|and|for|the|de|la|le|du|des|der|die|für|und|y|e|do|da|van|het|&"
NAME = rf"(?P<name>[A-ZÄÖÜÉ0-9][\w&'’.+-]*(?:\s(?:{PART_OF_NAME})){{0,6}}?)"
IS = (
    r"(?:is|are|was|has|have|makes?|builds?|runs?|provides?|helps?|sells?|keeps?|serves?|operates?|designs?"
    r"|seeks|sucht|suchen|recherche|busca|zoekt|ist|sind|betreibt|entwickelt|baut|est|propose|fabrique|es|son|é|são|zijn|maakt|bouwt)"
)
SUBJECT = re.compile(rf"^(?:(?:Die|Der|Das|La|Le|Les|El|Los|O|A|De|Het)\s)?{NAME}\s(?:\([^)]*\)\s)?{IS}\b")
JOINING = re.compile(
    rf"\b(?:[Jj]oin|[Bb]ei der|[Bb]ei|[Cc]hez|[Aa]t|[Ee]n|[Nn]a|[Bb]ij)\s{NAME}(?:,|\s(?:as|we|you|is|are|wir|nous"
    rf"|nos|um)\b)"
)
ABOUT = re.compile(
    r"^(?:about|über|à propos de|sobre|over|who is|join)\s+(?P<name>[A-ZÄÖÜÉ0-9].{1,50}?)\s*:?$", re.IGNORECASE
)
# Last words of firms' names that are no field of work: `Brassmill Foods`, `Reed & Sons`.
TRADE = re.compile(
    r"\w\s(?:Foods|Bakery|Brewery|Holdings|Industries|Labs|Airlines|Motors|Brothers|Bros\.?|(?:&|and) (?:Sons|Co\.?))$"
)
OWNER = re.compile(r"\b(?P<name>[A-ZÄÖÜÉ][\w&.-]+(?:\s[A-ZÄÖÜÉ][\w&.-]+){0,2})['’]s\s(?=[a-zäöü])")
NO_OWNER = re.compile(
    r"(?:bachelor|master|associate|doctor|driver|women|men|child|children|people|today|tomorrow|customer|client|world"
    r"|employee|company|team|user|student|let|it|that|there|what|who|here|mother|father|parent|valentine)\b|.*\d",
    re.IGNORECASE,
)
NO_NAME = re.compile(rf"^(?:{alternatives('no_name')})\b", re.IGNORECASE)
BASED = re.compile(
    r"\b(?:based|located|headquartered|sitz|ansässig|basée?|situé|ubicad[ao]|con sede|sediad[ao]|gevestigd) (?:in"
    r"|near|en|em|à|bei) "
    r"(?P<place>[A-ZÄÖÜÉ][\w'’-]+(?:[ ,]{1,2}[A-ZÄÖÜÉ][\w'’-]+){0,3})"
)
SOUGHT = re.compile(
    r"\b(?:looking for|seeking|hiring|recruiting|recruit|appoint|need|join (?:us|our team) as|this is|suchen|sucht"
    r"|recherchons|recherche|cherchons|buscamos|busca|procuramos|zoeken|zoekt)\s"
    r"(?:an?|our|eine?n?|une?|una?|um|uma|een)\s(?P<who>(?:[\w’'-]+\s?){1,4})",
    re.IGNORECASE,
)
BEGINNER = re.compile(
    r"\bno (?:\w+ ){0,3}experience (?:is )?(?:needed|required|necessary)\b"
    r"|\bentry[- ]level (?:role|position|job|post)\b"
    r"|\bquereinsteiger willkommen\b|\bdébutants? acceptés?\b|\bgeen ervaring (?:nodig|vereist)\b"
    r"|\bsin experiencia previa\b|\bberufseinsteiger\b",
    re.IGNORECASE,
)
HOURS = re.compile(r"time|zeit|temps|jornada|tempo|deeltijd|voltijd|intern|praktik|stage|pr[aá]ctic", re.IGNORECASE)


# Amounts under these are allowances, not pay.
LEAST_PAY = {"hour": 7, "day": 60, "week": 250, "month": 500, "year": 12000}


@dataclass(frozen=True)
class Facts:
    title: str
    company: str
    location: str
    remote: bool | None
    employment: str
    pay: Pay
    used_lines: frozenset[int]
    level_in_text: Seniority = ""

    def seniority(self, found: tuple[JobRequirement, ...]) -> Seniority:
        """By the title; else by its words for the person; else by the years asked for."""
        by_title = level(self.title) or ("intern" if self.employment == "internship" else "")
        years = max((r.years or 0 for r in found if r.type is RequirementType.EXPERIENCE_YEARS), default=0)
        if by_title or self.level_in_text or not years:
            return by_title or self.level_in_text
        return "senior" if years > 5 else "mid" if years >= 2 else ""


def facts(posting: PostingText, found: list[Line]) -> Facts:
    """Empty where neither the page nor the text says."""
    known = header(found)
    title = one_row(posting.title or known.title)
    location = posting.location or known.location or based_in(found)
    title, company = firm_in_title(title, without_about(posting.company or known.company), found)
    return Facts(
        title=title,
        company=company or no_skill(company_in_text(found, title)) or owner_in_text(found, title),
        location=location,
        remote=posting.remote if posting.remote is not None else is_remote(known, location, found),
        employment=posting.employment or known.employment or employment_anywhere(title, found),
        pay=posting.pay if posting.pay.text else known.pay or pay_anywhere(found),
        used_lines=frozenset(known.used),
        level_in_text=level_in_text(found),
    )


def no_skill(name: str) -> str:
    """`Terraform is nice to have` speaks of a tool, not of who seeks."""
    return "" if vocabulary.find(name) else name


def one_row(title: str) -> str:
    """The first row of a title that goes on, without the signs around it."""
    return SIGNS.sub("", title.partition("\n")[0]).strip(" ,")


def level_in_text(found: list[Line]) -> Seniority:
    """`We are hiring an entry level analyst`, `no experience needed`."""
    for line in found[:40]:
        if (sought := SOUGHT.search(line.text)) and (said := level(sought["who"])):
            return said
        if BEGINNER.search(line.text):
            return "entry"
    return ""


def without_about(company: str) -> str:
    """`About Linden & Row` and `Join the Linden Trust` are headings; the name is what follows, if it is one."""
    about = ABOUT.match(company)
    if not about:
        return company
    name = re.sub(r"^the\s+", "", about["name"].strip(" :"), flags=re.IGNORECASE)
    return name if name[:1].isupper() and not NO_NAME.match(name) else ""


def firm_in_title(title: str, company: str, found: list[Line]) -> tuple[str, str]:
    """Title and firm of `Shift Supervisor - Linden & Row`, when the end is known to be a firm."""
    head, dash, tail = re.sub(r"\s+(?:[-–—|@]|at)\s+", "\n", title).rpartition("\n")
    if not dash or not tail or "\n" in head:
        return title, company
    named = tail.casefold() == company.casefold() or FIRM.search(tail) or TRADE.search(tail) or speaks_of(tail, found)
    return (head, company or tail) if named else (title, company)


def speaks_of(name: str, found: list[Line]) -> bool:
    """Whether a line of the text has the name as a firm's: as its subject, joined, or what the posting is about."""
    for line in found[1:60]:
        matches = (pattern.search(line.text) for pattern in (SUBJECT, JOINING, ABOUT))
        if any(match and match["name"].strip(" :").casefold() == name.casefold() for match in matches):
            return True
    return False


def company_in_text(found: list[Line], title: str) -> str:
    """The first name in `About Linden & Row`, `Linden & Row makes …`, `Join Linden & Row as …` that is no pronoun."""
    for line in found[:60]:
        if (about := ABOUT.match(line.text)) and line.words <= 7 and is_name(about["name"], title):
            return about["name"].strip(" :")
    for line in found[:25]:
        if line.shape is Shape.BULLET:
            continue
        for pattern in (SUBJECT, JOINING):
            match = pattern.search(line.text)
            if match and is_name(match["name"], title):
                return match["name"]
    return ""


def owner_in_text(found: list[Line], title: str) -> str:
    """`educate users on Hartwell's sales data`: the only name of which anything is said to be, when nothing else is."""
    names = [
        match["name"] for line in found for match in OWNER.finditer(line.text) if is_owner(match, line.text, title)
    ]
    return names[0] if len(set(names)) == 1 else ""


def is_owner(match: re.Match[str], text: str, title: str) -> bool:
    """No word that only its place makes large, no degree or tool, no plural of an abbreviation (API's)."""
    name = match["name"]
    opens = not text[: match.start()].strip(' "“(') or text[: match.start()].rstrip()[-1:] in ".!?:•"
    known = vocabulary.find(name) is not None or NO_OWNER.match(name) or name.isupper()
    return not opens and not known and is_name(name, title)


def is_name(name: str, title: str) -> bool:
    known = name.strip()
    return (
        not NO_NAME.match(known)
        and known.casefold() not in title.casefold()
        and len(known) > 1
        and known not in ("EU", "UK", "US")
    )


def based_in(found: list[Line]) -> str:
    for line in found[:40]:
        if match := BASED.search(line.text):
            return match["place"].strip(" ,")
    return ""


def is_remote(known: Header, location: str, found: list[Line]) -> bool | None:
    """True for remote work, False for work on site; nothing for hybrid work and where the posting is silent."""
    said = " ".join((location, known.title, *(line.text for line in found[:8] if line.words <= 20)))
    if HYBRID.search(said):
        return None
    if REMOTE.search(said):
        return True
    return False if ON_SITE.search(said) else None


def employment_anywhere(title: str, found: list[Line]) -> str:
    if said := employment_in(title):
        return said
    for line in found:
        if line.words <= 25 and HOURS.search(line.text):
            said = employment_in(line.text)
            if said in ("full-time", "part-time", "internship"):
                return said
    return ""


def pay_anywhere(found: list[Line]) -> Pay:
    for line in found:
        money = pay_in(line.text)
        if money and (
            PAY_WORDS.search(line.text) or (money.min and money.max and money.max > money.min >= 8 and money.period)
        ):
            return money
    for line in found:
        money = pay_in(line.text)
        if money and money.min and money.min >= LEAST_PAY.get(money.period, 15000):
            return money
    return Pay()
