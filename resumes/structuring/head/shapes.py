"""Recognise parts of the head by their shape: address, link, profile, telephone."""

import re

from resumes.reading.schema import Link
from resumes.structuring.head.found import Head, text_of
from resumes.structuring.head.profiles import PROPER, add_handle, add_link, link_for
from resumes.structuring.lines.words import Words
from resumes.structuring.signs.contact import (
    EMAIL,
    HANDLE,
    LABEL,
    NETWORK_LABEL,
    URL,
    network_of,
    phone_in,
    username_of,
)
from resumes.structuring.signs.months import letters

NAMED_HANDLE = re.compile(r"^@?([\w.-]+)\s*\((\w[\w ]+)\)$")
SITE_WORDS = frozenset({"website", "portfolio", "url", "profile", "web", "homepage"})


def by_shape(head: Head, fragment: Words, links: list[Link]) -> list[Words]:
    """Put what is recognised into the head; returns what is left of the fragment."""
    for recognise in (take_email, take_url, take_labelled_handle, take_phone, take_handle):
        if (rest := recognise(head, fragment, links)) is not None:
            return rest
    return [fragment]


def take_email(head: Head, fragment: Words, links: list[Link]) -> list[Words] | None:
    if not (email := EMAIL.search(fragment.text)):
        return None
    head.fields.setdefault("email", fragment.cut(*email.span()))
    return [part for piece in fragment.without(*email.span()) for part in by_shape(head, piece, links)]


def take_url(head: Head, fragment: Words, links: list[Link]) -> list[Words] | None:
    if not (url := URL.search(fragment.text)):
        return None
    found = fragment.cut(*url.span())
    if found.text.endswith((".", ")")):
        found = found.cut(0, len(found.text) - 1)
    add_link(head, found)
    around = (fragment.cut(0, url.start()).strip(" :·-–|("), fragment.cut(url.end(), len(fragment.text)).strip(" )·|"))
    return [part for part in around if part and not tells_nothing(part.text, found.text)]


def tells_nothing(text: str, url: str) -> bool:
    """A label beside an address that the address itself repeats."""
    bare = letters(text.strip(" :"))
    told = {letters(network_of(url)), letters(username_of(url))} | SITE_WORDS | PROPER.keys()
    return bare in told or LABEL.match(f"{text}:") is not None


def take_labelled_handle(head: Head, fragment: Words, links: list[Link]) -> list[Words] | None:
    """`LinkedIn: ana` and `ana (LinkedIn)`."""
    text = fragment.text
    if network := NETWORK_LABEL.match(text):
        handle = fragment.cut(network.end(), len(text)).strip(" :@")
        if HANDLE.match(handle.text):
            add_handle(head, handle, network["network"], links)
            return []
    if (named := NAMED_HANDLE.match(text)) and letters(named[2]).replace(" ", "") in PROPER:
        add_handle(head, fragment.cut(*named.span(1)), named[2], links)
        head.labels.append(fragment.cut(named.end(1), len(text)))
        return []
    return None


def take_phone(head: Head, fragment: Words, links: list[Link]) -> list[Words] | None:
    """The first number is the telephone; a second one stays for the person to place."""
    if "phone" in head.fields or not (found := phone_in(fragment.text)):
        return None
    head.fields["phone"] = fragment.cut(*found)
    return [part for part in fragment.without(*found) if any(map(str.isalpha, part.text))]


def take_handle(head: Head, fragment: Words, links: list[Link]) -> list[Words] | None:
    """A bare user name, when a link of the file says where it leads."""
    handle = fragment.cut(3, len(fragment.text)) if fragment.text.startswith("in/") else fragment
    if HANDLE.match(handle.text) and (link := link_for(head, handle.text, links)):
        add_handle(head, handle, network_of(link.url), links, link.url)
    elif not any(text_of(profile.get("username")) == fragment.text for profile in head.profiles):
        return None
    head.labels.append(fragment)
    return []
