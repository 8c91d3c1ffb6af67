"""The head of a résumé and its contact sections: name, headline, e-mail, telephone, links, place, opening words."""

import re
from dataclasses import dataclass, field
from typing import Any

from resumes.reading.schema import Link
from resumes.structuring.contact import EMAIL, HANDLE, LABEL, NETWORK_LABEL, URL, network_of, phone_in, username_of
from resumes.structuring.headings import section_kind
from resumes.structuring.layout import Line
from resumes.structuring.lexicon import employer_score, school_score, title_score, words_in
from resumes.structuring.months import letters
from resumes.structuring.places import place_score, read_place
from resumes.structuring.words import Words, joined

APART = re.compile(r"\s+[|•·∙⋅◦▪◆❖⬥–—-]\s+|\s*[|•∙⬥❖]\s*|\t+|\s{3,}|\s*;\s+")
NAME_WORD = re.compile(r"^(?:[^\W\d_]['’.]?)+(?:[-'’.][^\W\d_]+)*\.?,?$")
PARTICLES = {
    "de",
    "da",
    "do",
    "dos",
    "das",
    "del",
    "della",
    "di",
    "van",
    "von",
    "der",
    "den",
    "la",
    "le",
    "el",
    "al",
    "bin",
    "ibn",
    "zu",
    "y",
    "e",
    "ter",
    "ten",
    "du",
    "des",
    "zum",
    "zur",
    "af",
    "av",
    "bint",
    "mac",
    "o",
    "los",
    "las",
    "'t",
    "i",
}
HONORS = {
    "dr",
    "prof",
    "mr",
    "mrs",
    "ms",
    "ing",
    "dipl",
    "mag",
    "sr",
    "sra",
    "don",
    "herr",
    "frau",
    "md",
    "phd",
    "rn",
    "mba",
    "msc",
    "bsc",
    "jr",
    "ii",
    "iii",
    "cpa",
    "pe",
    "pmp",
    "esq",
    "ma",
    "ba",
    "cfa",
    "dvm",
    "dds",
    "lic",
    "dott",
    "dra",
    "drs",
    "bsn",
    "msn",
    "np",
    "frcs",
}


@dataclass
class Head:
    """What was found, by field; `rest` is what no field took, line by line."""

    fields: dict[str, Words] = field(default_factory=dict)
    place: dict[str, Words] = field(default_factory=dict)
    country: str = ""
    profiles: list[dict[str, Any]] = field(default_factory=list)
    rest: list[Line] = field(default_factory=list)
    labels: list[Words] = field(default_factory=list)
    extra: dict[str, Words] = field(default_factory=dict)
    page: str = ""


def read_contacts(head: Head, lines: list[Line], links: tuple[Link, ...]) -> None:
    """Take from each line what is recognised by its shape or its label; the rest stays in `head.rest`."""
    lines = whole_addresses(lines, links)
    numbers = {line.number for line in lines}
    near = [link for link in links if link.line in numbers or link.line < 0]
    label = ""
    for line in lines:
        fragments = [part for cell in line.cells for part in cell.split(APART)]
        left: list[Words] = []
        for fragment in fragments:
            label, remains = take(head, fragment, label, near)
            left.extend(remains)
        if left:
            head.rest.extend(
                line.of(part)
                for part in ([line.words] if len(left) == len(fragments) == 1 or untouched(left, fragments) else left)
            )


def add_links(head: Head, lines: list[Line], links: tuple[Link, ...]) -> None:
    """Profiles and a page that only an icon or the name links to."""
    numbers = {line.number for line in lines}
    known = {bare(str_of(profile.get("url"))) for profile in head.profiles} | {bare(str_of(head.fields.get("url")))}
    for link in links:
        if link.line not in numbers or not link.url.startswith("http") or bare(link.url) in known:
            continue
        known.add(bare(link.url))
        if network := network_of(link.url):
            head.profiles.append({"network": network, "url": link.url})
        elif "url" not in head.fields and not head.page:
            head.page = link.url


def bare(url: str) -> str:
    return re.sub(r"^(?:https?://)?(?:www\.)?", "", url.casefold()).rstrip("/")


def untouched(left: list[Words], fragments: list[Words]) -> bool:
    return [part.text for part in left] == [part.text for part in fragments] and not all(
        place_score(p.text) for p in left
    )


def whole_addresses(lines: list[Line], links: tuple[Link, ...]) -> list[Line]:
    """An e-mail address that the layout broke over two lines is joined when a link of the file confirms it."""
    addresses = {link.url.removeprefix("mailto:").split("?")[0].casefold() for link in links if "@" in link.url}
    whole: list[Line] = []
    for line in lines:
        previous = whole[-1] if whole else None
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
                and re.fullmatch(r"[a-z]{1,12}(?:\.[a-z]{2,6})?", line.text)
                and not re.search(r"\.(?:com|org|net|de|fr|es|it|nl|pt|br|uk|io)$", start)
            ):
                whole[-1] = previous.of(joined([previous.words, line.words], ""))
                continue
        whole.append(line)
    return whole


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
    left = by_shape(head, fragment, links, label)
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
    if label in ("birth", "nationality", "status", "license") and label not in head.extra:
        head.extra[label] = value
        return True
    return False


def by_shape(head: Head, fragment: Words, links: list[Link], label: str) -> list[Words]:
    text = fragment.text
    if email := EMAIL.search(text):
        head.fields.setdefault("email", fragment.cut(*email.span()))
        return [part for piece in fragment.without(*email.span()) for part in by_shape(head, piece, links, label)]
    network = NETWORK_LABEL.match(text)
    if url := URL.search(text):
        before, after = fragment.cut(0, url.start()).strip(" :·-–|("), fragment.cut(url.end(), len(text)).strip(" )·|")
        found = fragment.cut(*url.span())
        if found.text.endswith((".", ")")):
            found = found.cut(0, len(found.text) - 1)
        add_link(head, found, before)
        named = network_of(found.text)
        told = {
            letters(word)
            for word in (
                named,
                username_of(found.text),
                network["network"] if network else "",
                "website",
                "portfolio",
                "url",
                "profile",
            )
        }
        return [
            part
            for part in (before, after)
            if part and letters(part.text.strip(" :")) not in told and not LABEL.match(part.text + ":")
        ]
    if network and (handle := fragment.cut(network.end(), len(text)).strip(" :@")) and HANDLE.match(handle.text):
        add_handle(head, handle, network["network"], links)
        return []
    if named := re.match(r"^@?([\w.-]+)\s*\((\w[\w ]+)\)$", text):
        if letters(named[2]).replace(" ", "") in NETWORK_FORMS:
            add_handle(head, fragment.cut(*named.span(1)), named[2], links)
            head.labels.append(fragment.cut(named.end(1), len(text)))
            return []
    if (label in ("phone", "") or label) and (found_phone := phone_in(text)):
        head.fields.setdefault("phone", fragment.cut(*found_phone))
        return [part for part in fragment.without(*found_phone) if any(map(str.isalpha, part.text))]
    handle = fragment.cut(3, len(text)) if text.startswith("in/") else fragment
    if HANDLE.match(handle.text) and (link := link_for(head, handle.text, links)):
        add_handle(head, handle, network_of(link.url), links, link.url)
        head.labels.append(fragment)
        return []
    if any(str_of(profile.get("username")) == text for profile in head.profiles):
        head.labels.append(fragment)
        return []
    return [fragment]


NETWORK_FORMS = {
    "github",
    "linkedin",
    "twitter",
    "behance",
    "dribbble",
    "xing",
    "gitlab",
    "instagram",
    "facebook",
    "stackoverflow",
    "medium",
    "kaggle",
    "soundcloud",
    "youtube",
    "x",
    "orcid",
    "researchgate",
    "mastodon",
}


def link_for(head: Head, text: str, links: list[Link]) -> Link | None:
    """The link behind a short text such as a user name or `LinkedIn`, not yet used."""
    known = {bare(str_of(profile.get("url"))) for profile in head.profiles}
    user = text.lstrip("@").casefold()
    return next(
        (
            link
            for link in links
            if network_of(link.url)
            and bare(link.url) not in known
            and (link.text.strip() == text or username_of(link.url).casefold() == user)
        ),
        None,
    )


def add_link(head: Head, url: Words, before: Words) -> None:
    network = network_of(url.text)
    if network:
        if any(bare(str_of(profile.get("url"))) == bare(url.text) for profile in head.profiles):
            head.labels.append(url)
        else:
            username = username_of(url.text)
            begin = url.text.rfind(username) if username else -1
            head.profiles.append(
                {"network": network, "url": url}
                | ({"username": url.cut(begin, begin + len(username))} if username else {})
            )
    elif "url" not in head.fields:
        head.fields["url"] = url
    else:
        head.profiles.append({"url": url})


def add_handle(head: Head, handle: Words, network: str, links: list[Link], url: str = "") -> None:
    fitting = [link.url for link in links if username_of(link.url).casefold() == handle.text.casefold()]
    named = [one for one in fitting if letters(network_of(one)) == letters(network)]
    link = url or next(iter(named or fitting), "")
    shown = next(
        (name for name in (network_of(link), PROPER.get(letters(network).replace(" ", ""), network)) if name), ""
    )
    head.profiles.append({"network": shown, "username": handle} | ({"url": link} if link else {}))


PROPER = {
    "github": "GitHub",
    "linkedin": "LinkedIn",
    "gitlab": "GitLab",
    "stackoverflow": "Stack Overflow",
    "xing": "XING",
    "orcid": "ORCID",
    "youtube": "YouTube",
    "researchgate": "ResearchGate",
    "soundcloud": "SoundCloud",
    "twitter": "Twitter",
    "behance": "Behance",
    "dribbble": "Dribbble",
    "medium": "Medium",
    "facebook": "Facebook",
    "instagram": "Instagram",
    "kaggle": "Kaggle",
    "skype": "Skype",
}


def str_of(value: Words | str | None) -> str:
    return value.text if isinstance(value, Words) else value or ""


def take_place(head: Head) -> None:
    """The place among the lines that are left: sure ones first, then one that only has the shape, beside contacts."""
    if head.place:
        return
    for bar in (2.0, 0.5):
        for line in head.rest:
            if place_score(line.text) >= bar:
                found = read_place(line.words)
                if found.parts and (bar == 2.0 or beside_contact(head, line)):
                    head.place, head.country = found.parts, found.country
                    head.rest.remove(line)
                    return


def beside_contact(head: Head, line: Line) -> bool:
    """True when the rest of its source line went into contacts."""
    return line.text != line.source.text.strip()


def size_of(lines: list[Line]) -> float:
    return max((line.source.size for line in lines), default=0.0)


def take_name(head: Head) -> float:
    """The name by size, place and shape, with a confidence. A job title is never taken for a name."""
    if "name" in head.fields:
        return 1.0
    email = letters(head.fields["email"].text.split("@")[0]) if "email" in head.fields else ""
    handles = email + " ".join(letters(str_of(profile.get("username"))) for profile in head.profiles)
    best, chosen = 0.0, []
    for position, line in enumerate(head.rest[:12]):
        for span in (3, 2, 1):
            group = head.rest[position : position + span]
            if len(group) < span or (span > 1 and not one_block(group)):
                continue
            whole = name_of(group)
            shaped = name_score(whole.text, handles)
            score = shaped + prominence(group, head.rest) - 0.3 * position - spread(group)
            if shaped and score > best:
                best, chosen = score, group
    if best < 1.0:
        return 0.0
    head.fields["name"] = name_of(chosen)
    for line in chosen:
        head.rest.remove(line)
    return min(1.0, best / 3)


def spread(group: list[Line]) -> float:
    """A name over several lines is rare unless each line holds one word of it."""
    return 0.6 if len(group) > 1 and not HYPHEN.search(group[0].text) and len(group[0].text.split()) > 1 else 0.0


HYPHEN = re.compile(r"-$")


def one_block(group: list[Line]) -> bool:
    return (
        len({line.look[:3] for line in group}) == 1
        and group[0].source.size > 14
        and all(len(line.text.split()) <= 3 for line in group)
    )


def name_of(group: list[Line]) -> Words:
    whole = group[0].words
    for line in group[1:]:
        whole = joined([whole, line.words], "" if whole.text.endswith("-") else " ")
    for tail in (r"['’]s\s+(?:CV|Resume|Résumé)$", r"\s*[-–|:]?\s*(?:curriculum vitae|cv|resume|résumé|lebenslauf)$"):
        if match := re.search(tail, whole.text, re.IGNORECASE):
            whole = whole.cut(0, match.start()).strip()
    if match := re.match(
        r"^(?:curriculum vitae|cv|resume|résumé|lebenslauf)\s*(?:of|von|de|di|–|-|:)?\s+(?=\S)",
        whole.text,
        re.IGNORECASE,
    ):
        whole = whole.cut(match.end(), len(whole.text))
    return whole


def name_score(text: str, handles: str) -> float:
    """0 for what cannot be a name; more when the address or a profile repeats it."""
    words = text.replace(",", " ").split()
    core = [word for word in words if letters(word.strip(".,()")) not in PARTICLES | HONORS]
    if not 1 <= len(core) <= 5 or not all(NAME_WORD.match(word) for word in core) or section_kind(text):
        return 0.0
    if not all(word[:1].isupper() or word[:1].isdigit() for word in core):
        return 0.0
    told = sum(len(letters(word)) > 2 and letters(word) in handles for word in core)
    if not told and (title_score(text) or employer_score(text) or school_score(text) or place_score(text) >= 2):
        return 0.0
    return (1.2 if len(core) > 1 else 0.4) + min(told, 2)


def prominence(group: list[Line], rest: list[Line]) -> float:
    """How much a line looks like the top of the page."""
    line = group[0]
    size = size_of(rest)
    large = bool(size) and line.source.size >= size - 0.5
    return 1.0 * large + 0.5 * line.source.heading + 0.3 * line.source.bold + 0.3 * (rest[0] is line)


def take_label(head: Head) -> None:
    """The headline: a short line that sounds like a trade, or the one that stands right after the name."""
    name = head.fields.get("name")
    for line in head.rest[:8]:
        words = line.text.split()
        if len(words) <= 12 and not line.text.endswith(".") and not section_kind(line.text) and title_score(line.text):
            head.fields["label"] = line.words
            head.rest.remove(line)
            return
    for line in head.rest[:2]:
        if (
            name
            and 1 <= len(line.text.split()) <= 6
            and not line.text.endswith((".", ":"))
            and not place_score(line.text) >= 2
            and words_in(line.text)
            and not any(map(str.isdigit, line.text))
        ):
            if after_name(name, line):
                head.fields["label"] = line.words
                head.rest.remove(line)
            return


def after_name(name: Words, line: Line) -> bool:
    gap = min(line.words.at) - max(place for place in name.at)
    return 0 < gap <= 3
