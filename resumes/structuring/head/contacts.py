"""Read the lines of the head and of contact sections, label by label and fragment by fragment."""

import re
import unicodedata

from resumes.reading.schema import Link
from resumes.structuring.head.found import Head
from resumes.structuring.head.shapes import by_shape
from resumes.structuring.lines.layout import Line
from resumes.structuring.lines.words import Words, joined
from resumes.structuring.signs.contact import LABEL
from resumes.structuring.signs.contact_names import TLDS
from resumes.structuring.signs.dates import periods
from resumes.structuring.signs.joints import COMMA
from resumes.structuring.signs.lexicon import title_score
from resumes.structuring.signs.places import POSTAL, place_score, read_place

APART = re.compile(
    r"\s+[|•·∙⋅◦▪◆❖⬥*~–—-]\s+|\s*[|•∙⬥❖]\s*|\t+|\s{3,}|\s*;\s+"
    r"|(?<=[^\W\d])\s+/\s+|\s+/\s+(?=[^\W\d])|(?<=[A-Z]{2} \d{5})\s+/\s+"
)
WHOLE = re.compile(rf"[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.(?:{TLDS})")
OPEN_PROFILE = re.compile(r"^\S*\w\.\w+/(?:in|pub|profile|company)?/?$|^\S*\w\.\w+/(?:in|pub|profile)/\S*[-/]$")
REST = re.compile(r"[a-z0-9][\w-]*(?:\s*\((?:LinkedIn|XING|GitHub)\))?$")
PERSONAL = ("birth", "nationality", "status", "license")
FINISHED = re.compile(r"\.(?:com|org|net|de|fr|es|it|nl|pt|br|uk|io)$")


def read_contacts(head: Head, lines: list[Line], links: tuple[Link, ...]) -> None:
    """Take from each line what is recognised by its shape or its label; the rest stays in `head.rest`."""
    lines = whole_addresses(lines, links)
    numbers = {line.number for line in lines}
    near = [link for link in links if link.line in numbers or link.line < 0]
    label = ""
    for line in lines:
        fragments = [without_picture(part) for cell in line.cells for part in parts_of(cell)]
        left: list[Words] = []
        for fragment in fragments:
            label, remains = take(head, fragment, label, near)
            left.extend(remains)
        if left:
            head.rest.extend(
                line.of(part)
                for part in (
                    [without_picture(line.words)]
                    if len(left) == len(fragments) == 1 or untouched(left, fragments)
                    else left
                )
            )


def parts_of(cell: Words) -> list[Words]:
    """`Nome / Cognome` is one label."""
    return [cell] if LABEL.fullmatch(cell.text) else cell.split(APART)


def without_picture(words: Words) -> Words:
    """A telephone or envelope drawn as a character of its own says nothing that its text does not say."""
    bare = words.text.lstrip()
    drawn = bare and unicodedata.category(bare[0]) in ("So", "Sk", "Cn")
    return words.cut(len(words.text) - len(bare) + 1, len(words.text)).strip(" \ufe0f") if drawn else words


def untouched(left: list[Words], fragments: list[Words]) -> bool:
    """Nothing was taken from the line, and it is no place, nor a headline and a place."""
    same = [part.text for part in left] == [part.text for part in fragments]
    placed = title_score(left[0].text) and place_score(left[-1].text) >= 2
    return same and not placed and not all(place_score(part.text) for part in left)


def whole_addresses(lines: list[Line], links: tuple[Link, ...]) -> list[Line]:
    """An e-mail address that the layout broke over two lines is joined when a link of the file confirms it."""
    addresses = {link.url.removeprefix("mailto:").split("?")[0].casefold() for link in links if "@" in link.url}
    whole: list[Line] = []
    for line in lines:
        previous = whole[-1] if whole else None
        if previous and (glue := glue_of(previous.text, line.text)) is not None:
            whole[-1] = previous.of(joined([previous.words, line.words], glue))
            continue
        if previous and line.text.startswith("@") and WHOLE.fullmatch(previous.text.split()[-1] + line.text):
            whole[-1] = previous.of(joined([previous.words, line.words], ""))
            continue
        if previous and "@" in previous.text and " " not in line.text:
            start = previous.text.split()[-1].casefold()
            if start not in addresses and any(
                (start + line.text.casefold()) == one or one.startswith(start + line.text.casefold())
                for one in addresses
            ):
                whole[-1] = previous.of(joined([previous.words, line.words], ""))
                continue
            if (
                not addresses
                and WHOLE.fullmatch(start + line.text)
                and not re.search(r"\.(?:com|org|net|de|fr|es|it|nl|pt|br|uk|io)$", start)
            ):
                whole[-1] = previous.of(joined([previous.words, line.words], ""))
                continue
        whole.append(line)
    return whole


def glue_of(above: str, below: str) -> str | None:
    """What a narrow column broke: a profile's address at its last stroke, a region at its hyphen or before it."""
    if OPEN_PROFILE.search(above) and REST.match(below):
        return ""
    named = below.replace(" ", "").replace("-", "").isalpha() and below[:1].isupper() and len(below.split()) <= 3
    if named and above.endswith("-") and ", " in above:
        return ""
    return " " if named and above.endswith(",") and POSTAL.search(above) else None


def take(head: Head, fragment: Words, label: str, links: list[Link]) -> tuple[str, list[Words]]:
    """Put a fragment where it belongs. Returns the label that waits for a value, and what is left."""
    if match := LABEL.match(fragment.text):
        kind = (
            match.lastgroup
            if match.lastgroup != "mark"
            else next(k for k, v in match.groupdict().items() if v and k != "mark")
        )
        value = fragment.cut(match.end(), len(fragment.text)).strip()
        if value or match["mark"] or len(match[0].strip()) > 2:
            head.labels.append(fragment.cut(0, match.end()))
            if not value:
                return kind or "", []
            label, fragment = kind or "", value
    left = by_shape(head, fragment, links)
    return "", [part for part in left if not (label and labelled(head, part, label))]


def labelled(head: Head, value: Words, label: str) -> bool:
    """A value whose label says what it is."""
    if label in ("name", "email") and label not in head.fields:
        if label == "name":
            head.fields["name"] = value
        return label == "name"
    if label == "location" and not head.place:
        found = read_place(value)
        head.place, head.country = found.parts or {"city": value}, found.country
        return True
    if label in PERSONAL and label not in head.extra:
        head.extra[label] = value
        return True
    return False


def take_place(head: Head) -> None:
    """The place among the lines that are left: sure ones first, then one that only has the shape, beside contacts."""
    if head.place:
        return
    for bar in (2.0, 0.5):
        for line in head.rest:
            if place_score(line.text, in_head=True) >= bar and not periods(line.text):
                found = read_place(line.words)
                if bar == 2.0:
                    add_street(head, line, found.parts)
                if found.parts and (bar == 2.0 or beside_contact(head, line)):
                    head.place, head.country = with_region(found.parts, line.words), found.country
                    head.rest.remove(line)
                    return


def with_region(parts: dict[str, Words], words: Words) -> dict[str, Words]:
    """Beside contacts what stands alone after the town is its region, even one that no list knows."""
    pieces = words.split(COMMA)
    if len(pieces) != 2 or "region" in parts or "country" in parts or "postalCode" in parts:
        return parts
    town, region = pieces
    named = region.text.replace(" ", "").replace("-", "").isalpha()
    return parts | {"region": region} if named and "city" in parts and parts["city"].text == town.text else parts


def add_street(head: Head, line: Line, parts: dict[str, Words]) -> None:
    """A street on the line above its town."""
    position = head.rest.index(line)
    above = head.rest[position - 1] if position else None
    if above is None or "address" in parts or above.number != line.number - 1 or not re.search(r"\d", above.text):
        return
    if len(above.text.split()) <= 6 and not title_score(above.text) and re.search(r"[^\W\d_]{3}", above.text):
        parts["address"] = above.words.strip(" ,")
        head.rest.remove(above)


def beside_contact(head: Head, line: Line) -> bool:
    """True when the rest of its source line went into contacts."""
    return line.text != line.source.text.strip()
