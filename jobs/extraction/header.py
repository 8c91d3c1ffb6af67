"""Title, company, place, hours and pay from the first lines and from labelled lines of a posting."""

import re
from collections.abc import Sequence

from jobs.extraction.header_pieces import AT_PLACE, Header, employment_in, is_fact, segments, take
from jobs.extraction.headings import part_named, reads_as_heading
from jobs.extraction.lines import Line, Shape
from jobs.extraction.names import SHORT_FORM
from jobs.extraction.occupations import FIRM, GENDER, looks_like_title, opening_title
from jobs.extraction.pay import pay_in
from jobs.extraction.places import is_town
from jobs.extraction.speakers import announces, sought_title
from jobs.extraction.wordlists import alternatives, words

HEADER_LINES = 7
FEWEST_BUTTONS = 3
SEEKING_LINES = 10
BARS = re.compile(r"\s+[|•·]\s+")
NAME = r"[A-ZÀ-ÖØ-ÞŁŚŹŻ][\w.'’&-]*"
SEEKER = re.compile(
    rf"(?:(?:Die|Das|Der|Het|De|La|Le|El|Il|The)\s+)?(?P<company>{NAME}(?:\s+(?:{NAME}|&|und|de|van|der|della)){{0,5}})"
    rf"\s+(?:in|à|en|em|a|te)\s+(?P<place>{NAME}(?:[ -]{NAME}){{0,2}})"
    r"\s+(?:sucht|zoekt|recherche|recrute|busca|procura|cerca|ricerca|seeks|is (?:looking|hiring|seeking|recruiting))\b"
)
OURSELVES = re.compile(
    r"(?:wir|we|nous|noi|wij)\s*,\s+(?:(?:die|der|das|the|la|le|les|het|de)\s+)?"
    r"(?P<company>[A-ZÀ-ÖØ-ÞŁŚŹŻ][^,.!?]{1,60}?),\s+(?:suchen|are|seek|recherchons|recrutons|cerchiamo|zoeken)\b",
    re.IGNORECASE,
)
# A firm and its town after a label; firms of partners (`Reed, Holt & Row`) are no towns.
FIRM_AND_TOWN = re.compile(r"(?P<company>[^,&]+\s[^,&]+),\s+(?P<place>[A-ZÀ-ÖØ-ÞŁŚŹŻ][^\W\d_]+)$")
MENU = words("menu")
LABELS = ("title", "company", "location", "employment", "pay")
LABEL = {
    name: re.compile(rf"(?:{alternatives(f'labels/{name}')})\s*(?::|\s[-–]\s)\s*(.*)$", re.IGNORECASE | re.DOTALL)
    for name in LABELS
}
ALONE = {name: re.compile(rf"(?:{alternatives(f'labels/{name}')})\s*:?$", re.IGNORECASE) for name in LABELS}
SEEKING = re.compile(
    r"^(?:(?P<company>[A-Z].{2,60}?)\s+(?:is|are|sucht|recherche|busca|procura|zoekt)\s*(?:now |currently )?"
    r"(?:looking for|hiring|seeking|recruiting)?"
    r"|(?:we(?:['’]re| are)? )?(?:wanted|hiring|now hiring|gesucht|wir suchen|nous recherchons|se busca|buscamos"
    r"|procuramos|gezocht|looking for|seeking)\s?:?)"
    r"\s+(?:an?|eine?n?|une?|una?|um|uma|een|the)?\s*(?P<title>.{4,70}?)[.!]?$",
    re.IGNORECASE,
)
AT = re.compile(
    r"^(?P<title>.{4,80}?)\s+(?:at|bei|chez|@)\s+(?P<company>[A-Z0-9][^,|()]{1,60}?)(?:,\s*(?P<place>[^|]+)"
    r"|\s*\((?P<bracket>[^)]+)\))?$"
)


def header(found: list[Line]) -> Header:
    """What the first lines and the labels say; `used` holds the starts of lines that are facts and nothing else."""
    known = Header()
    found = without_menu(found, known)
    labelled(found, known)
    ourselves(found, known)
    seeker(found, known)
    top = [line for line in first_lines(found) if line.start not in known.used]
    title_line(top, known)
    if not top and found and not known.title:
        known.title = opening_title(found[0].text) or sought_title(found[0].text)
    for line in top:
        facts_of(line, known)
    return known


def without_menu(found: list[Line], known: Header) -> list[Line]:
    """Buttons and banners that were pasted along with the page; they stand above the posting and within it."""
    own = [line for line in found if not MENU.fullmatch(line.text.strip(" .|>»›×"))]
    if len(found) - len(own) < FEWEST_BUTTONS:
        return found
    known.used |= {line.start for line in found if line not in own}
    return own


def labelled(found: list[Line], known: Header) -> None:
    """`Location: Leeds`, or `Location` with the place on the next line; or several such between bars."""
    for index, line in enumerate(found[:120]):
        pieces = BARS.split(line.text)
        if len(pieces) > 1 and all(map(labelled_fact, pieces)):
            for piece in pieces:
                take_label(piece, known)
            known.used.add(line.start)
            continue
        if lines := take_label(line.text, known, line, found[index + 1 : index + 2] if index < 30 else []):
            known.used |= lines


def labelled_fact(text: str) -> bool:
    return any(pattern.match(text) for pattern in LABEL.values())


def take_label(text: str, known: Header, line: Line | None = None, below: Sequence[Line] = ()) -> set[int]:
    """Keeps what a label says; returns the starts of the lines that say nothing else."""
    for name, pattern in LABEL.items():
        match = pattern.match(text)
        said = match.group(1).strip() if match else ""
        lines = {line.start} if line else set()
        if not said and ALONE[name].match(text):
            for following in below:
                if following.words <= 14 and following.shape is not Shape.HEADING and not following.text.endswith(":"):
                    said, lines = following.text, lines | {following.start}
        if said and note(known, name, said):
            return lines
    return set()


def seeker(found: list[Line], known: Header) -> None:
    """`Die Seniorenresidenz Lindenhof in Paderborn sucht …`: who seeks, and where."""
    for line in found[:SEEKING_LINES]:
        if told := SEEKER.match(line.text):
            known.company = known.company or told["company"]
            known.location = known.location or told["place"]
            return


def ourselves(found: list[Line], known: Header) -> None:
    """`Wir, die Wärmewerk GmbH, suchen`: who speaks."""
    for line in found[:SEEKING_LINES]:
        if told := OURSELVES.match(line.text):
            known.company = known.company or told["company"]
            if line.text.endswith(":"):
                known.used.add(line.start)
            return


def note(known: Header, name: str, said: str) -> bool:
    """Keeps the first value of each label; a value that cannot be one is left alone."""
    said = " ".join(said.split())
    if name == "pay":
        found = pay_in(said)
        known.pay = known.pay or found
        return found is not None
    if name == "employment":
        found_kind = employment_in(said) or employment_in(f"jornada {said}")
        known.employment = known.employment or found_kind
        return bool(found_kind) and len(said.split()) <= 12
    sentence = name != "location" and said.endswith(".") and not SHORT_FORM.search(said)
    if sentence or len(said) > (160 if name == "location" else 90):
        return False
    firm = AT_PLACE.match(said) if name == "company" else None
    if firm and (is_town(firm["place"]) or (FIRM_AND_TOWN.match(said) and not FIRM.search(firm["place"]))):
        known.location = known.location or firm["place"]
        said = firm["company"]
    if name == "company" and len(said.split()) > 7:
        return False
    if not getattr(known, name):
        setattr(known, name, said if SHORT_FORM.search(said) else said.rstrip("!."))
    return True


def first_lines(found: list[Line]) -> list[Line]:
    """The lines above the first sentence or list."""
    top: list[Line] = []
    for line in found[:HEADER_LINES]:
        sentence = line.words > 14 or (line.words > 6 and line.text.endswith((".", "!", "?")))
        listed = (
            line.shape is Shape.BULLET
            or line.text.endswith(":")
            or (reads_as_heading(line.text) and part_named(line.text) is not None)
        )
        if (sentence and not pay_in(line.text) and not announces(line.text)) or (listed and top):
            break
        top.append(line)
    return top


def title_line(top: list[Line], known: Header) -> None:
    """The likeliest of the first lines; the first one when none looks like a title."""
    if known.title or not top:
        return
    scored = [
        (looks_like_title(line.text) - 0.1 * index, -index) for index, line in enumerate(top[:4]) if line.words <= 16
    ]
    if not scored:
        known.title = sought_title(top[0].text)
        return
    chosen = top[-max(scored)[1]]
    known.used.add(chosen.start)
    pieces = segments(chosen.text)
    facts_in = [piece for piece in pieces if is_fact(piece)]
    if title := sought_title(chosen.text):
        known.title = without_tail(title, known)
        if not announces(chosen.text):
            known.used.discard(chosen.start)
    elif (seeking := SEEKING.match(chosen.text)) and looks_like_title(seeking["title"]) >= 2:
        known.title = without_tail(seeking["title"], known)
        known.company = known.company or (seeking["company"] or "").strip()
    elif at := AT.match(chosen.text):
        known.title = at["title"]
        known.company = known.company or at["company"].strip()
        known.location = known.location or (at["place"] or at["bracket"] or "").strip()
    elif facts_in and len(pieces) > 1:
        best = max((p for p in pieces if p not in facts_in), key=looks_like_title, default=pieces[0])
        known.title = without_tail(best, known)
        take([piece for piece in pieces if piece != best], known)
    else:
        known.title = without_tail(chosen.text, known)


def without_tail(text: str, known: Header) -> str:
    """`Koch (m/w/d), Vollzeit, Köln` is a title and facts."""
    head, *rest = re.split(r",\s+", text)
    if rest and (GENDER.search(head) or any(is_fact(piece) for piece in rest[-1:])) and looks_like_title(head) >= 1:
        take(rest, known)
        return head
    return text


def facts_of(line: Line, known: Header) -> None:
    if line.start in known.used:
        return
    known.used.add(line.start)
    if line.words <= 14 or pay_in(line.text):
        take(segments(line.text), known)
