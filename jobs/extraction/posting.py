"""A posting as text with its first facts, from a paste, a page or a file."""

import html
import logging
import re
from datetime import UTC, date, datetime
from pathlib import PurePath
from urllib.parse import urlsplit

import trafilatura

from jobs.extraction.header import header
from jobs.extraction.header_pieces import Header
from jobs.extraction.instructions import hidden_notice, without_invisible
from jobs.extraction.lines import lines
from jobs.extraction.page import Element, decoded, fragment_text, parse, rendered
from jobs.extraction.places import HYBRID
from jobs.extraction.refusals import EXPIRED, LOGIN, refuse_page, refuse_text
from jobs.extraction.structured import postings
from jobs.extraction.structured_values import Structured
from jobs.requirements import Pay, PostingNotice, PostingText, UnreadablePosting

# It writes a line about each page it cannot read; we say that in a sentence of our own.
logging.getLogger("trafilatura").setLevel(logging.CRITICAL + 1)

MARKUP = re.compile(
    r"<(?:!doctype html|html|head|body|div|p|ul|li|br|h[1-6]|script|section|article|main|table)\b", re.IGNORECASE
)
BINARY = {
    b"%PDF": "a PDF",
    b"PK\x03\x04": "an Office file or an archive",
    b"\xd0\xcf\x11\xe0": "an old Office file",
    b"\x89PNG": "a picture",
    b"\xff\xd8\xff": "a picture",
    b"GIF8": "a picture",
    b"\x1f\x8b": "an archive",
    b"{\\rt": "a rich text file",
}
JOB_LINK = re.compile(
    r"/(?:jobs?|careers?|positions?|vacanc\w+|stellen\w*|offres?|empleos?|vagas?|vacatures?|openings?)/[^/?#]+",
    re.IGNORECASE,
)
SUFFIXES = re.compile(r"\s*(?:[|–—-]|\bat\b|\bbei\b|\bchez\b|::)\s+.*$")
APPLICATION = re.compile(
    r"^(?:job application for|application for|apply for|job:|stellenangebot:?|offre d'emploi:?|hiring:?)\s+",
    re.IGNORECASE,
)
LEAST_SHARED = 0.5
MOST_ELEMENTS = 30_000  # more than any posting has; looking for the main text among them takes seconds
LARGEST = 3 * 1024 * 1024


def posting_from_text(text: str) -> PostingText:
    """Raises UnreadablePosting for a text that cannot be a posting."""
    cleaned, notices = without_invisible(text.replace("\r\n", "\n").replace("\r", "\n").replace("\x00", ""))
    refuse_text(cleaned)
    known = header(lines(cleaned))
    return PostingText(
        text=cleaned,
        title=known.title,
        company=known.company,
        location=known.location,
        employment=known.employment,
        pay=known.pay or Pay(),
        notices=(*notices, *expired_by_words(cleaned)),
    )


# So many tags from the first one on are the source of a page; a posting for web developers names some in its prose.
PAGE_TAGS = 4


def posting_from_paste(text: str, url: str = "") -> PostingText:
    """What a person or a program had at hand: words, or the source of a page, escaped once or not at all."""
    source = html.unescape(text) if text.lstrip().startswith("&lt;") else text
    if MARKUP.match(source.lstrip()) and len(MARKUP.findall(source[:20000])) >= PAGE_TAGS:
        return posting_from_html(source, url)
    return posting_from_text(text)


def posting_from_file(data: bytes, name: str) -> PostingText:
    """Text or HTML, whichever the content is; raises UnreadablePosting for anything else."""
    if not data.strip(b" \t\r\n\x00"):
        raise UnreadablePosting(f"{PurePath(name).name} is empty.")
    if len(data) > LARGEST:
        raise UnreadablePosting(f"{PurePath(name).name} is larger than 3 MB, which no job posting is.")
    for mark, kind in BINARY.items():
        if data.startswith(mark):
            raise UnreadablePosting(
                f"{PurePath(name).name} is {kind}: save the posting as text or HTML, or paste its text."
            )
    if data[:2] not in (b"\xff\xfe", b"\xfe\xff") and data[:4000].count(0) > 8:
        raise UnreadablePosting(
            f"{PurePath(name).name} is not text: save the posting as text or HTML, or paste its text."
        )
    text = decoded(data)
    if len(MARKUP.findall(text[:20000])) >= 2 or PurePath(name).suffix.lower() in (".html", ".htm", ".xhtml"):
        return posting_from_html(text)
    return posting_from_text(text)


def posting_from_html(source: bytes | str, url: str = "") -> PostingText:
    """Data for machines first, then what a visitor reads. Raises UnreadablePosting when there is no posting."""
    root = parse(decoded(source) if isinstance(source, bytes) else source)
    if root is None:
        raise UnreadablePosting("The page is empty: open the posting, copy its text and paste it here.")
    shown, hidden = rendered(root)
    described = distinct(postings(root))
    told = described[0] if described else Structured()
    if told.description and not fits(told, shown):
        told = Structured()
    text, hidden_there = chosen_text(root, shown, told)
    refuse_page(text, len(described), sum(bool(JOB_LINK.search(link.get("href") or "")) for link in root.iter("a")))
    text, spelled = without_invisible(text)
    refuse_text(text, described=bool(described))
    notices = (*(hidden_notice(found) for found in (*hidden, *hidden_there)[:5]), *spelled)
    return assembled(text, told, page_header(root, shown), url, (*notices, *expired(told, shown)))


def assembled(text: str, told: Structured, seen: Header, url: str, notices: tuple[PostingNotice, ...]) -> PostingText:
    hybrid = HYBRID.search(seen.location)
    return PostingText(
        text=text,
        title=told.title or seen.title,
        company=told.company or seen.company,
        location=seen.location
        if told.location and hybrid and told.location.split(",")[0] in seen.location
        else told.location or seen.location,
        remote=told.remote,
        employment=told.employment or seen.employment,
        pay=told.pay if told.pay.text else seen.pay or Pay(),
        posted=told.posted,
        url=url if urlsplit(url).scheme in ("http", "https") else "",
        notices=notices,
    )


def distinct(found: list[Structured]) -> list[Structured]:
    """One of each title: sites repeat the same posting for each of its places."""
    return list({item.title.casefold(): item for item in reversed(found)}.values())[::-1]


def chosen_text(root: Element, shown: str, told: Structured) -> tuple[str, tuple[str, ...]]:
    """The description that the page gives machines, else what is shown, else the main text of a crowded page."""
    described, hidden = as_text(told.description)
    if len(described) >= 200:
        return described, hidden
    if len(shown.split()) >= 60 and not crowded(root, shown):
        return shown, ()
    if sum(1 for _ in root.iter()) > MOST_ELEMENTS:
        return max(shown, described, key=len), ()
    main = trafilatura.extract(root, include_comments=False, include_tables=True, favor_recall=True) or ""
    return (main if len(main.split()) >= 60 else max(shown, described, key=len)), ()


def fits(told: Structured, shown: str) -> bool:
    """Whether a visitor reads the described posting too, or nothing that could be another one."""
    described, _ = as_text(told.description)
    short = len(shown) < len(described) // 2 or len(described) < 200
    return short or bool(LOGIN.search(shown)) or shared(described, shown) >= LEAST_SHARED


def as_text(description: str) -> tuple[str, tuple[str, ...]]:
    return fragment_text(description) if "<" in description else (description, ())


def shared(described: str, shown: str) -> float:
    """The part of the description's lines that a visitor reads too."""
    reading = " ".join(shown.split())
    rows = [" ".join(row.lstrip("• ").split()) for row in described.splitlines() if len(row.split()) > 2]
    return sum(row in reading for row in rows) / len(rows) if rows else 0.0


def crowded(root: Element, shown: str) -> bool:
    """Whether most of what is shown are links, so that the posting must be looked for among them."""
    linked = sum(len("".join(link.itertext()).split()) for link in root.iter("a"))
    return linked > len(shown.split()) * 0.6


def page_header(root: Element, shown: str) -> Header:
    """The first facts that a visitor reads; the title by the page's own heading."""
    known = header(lines(shown))
    if title := page_title(root):
        known.title = title
    if known.company == known.title:
        known.company = ""
    known.company = known.company or site_name(root)
    return known


def page_title(root: Element) -> str:
    headings = [" ".join("".join(node.itertext()).split()) for node in root.iter("h1")]
    if len(headings) == 1 and 2 <= len(headings[0]) <= 120:
        return headings[0]
    for words in (meta(root, "og:title"), (root.findtext(".//title") or "").strip()):
        if words:
            return SUFFIXES.sub("", APPLICATION.sub("", " ".join(words.split())))
    return ""


def site_name(root: Element) -> str:
    """`Job Application for Cook at The Brass Heron`, `Cook | The Brass Heron`."""
    words = " ".join((root.findtext(".//title") or "").split())
    found = re.search(r"(?:\bat|\bbei|\bchez|[|–—-])\s+([^|–—]{2,60})$", words)
    return found.group(1).strip() if found else ""


def meta(root: Element, name: str) -> str:
    return next(
        (
            str(node.get("content") or "")
            for node in root.iter("meta")
            if node.get("property") == name or node.get("name") == name
        ),
        "",
    )


def expired(told: Structured, shown: str) -> tuple[PostingNotice, ...]:
    """By its last day, else by its words."""
    try:
        last_day = date.fromisoformat(told.valid_through)
    except ValueError:
        return expired_by_words(shown)
    if last_day >= datetime.now(UTC).date():
        return expired_by_words(shown)
    return (
        PostingNotice(
            kind="expired", sentence=f"The posting was open until {last_day.isoformat()}.", found=told.valid_through
        ),
    )


def expired_by_words(text: str) -> tuple[PostingNotice, ...]:
    found = EXPIRED.search(text)
    if not found:
        return ()
    return (PostingNotice(kind="expired", sentence="The posting says that it is closed.", found=found.group()),)
