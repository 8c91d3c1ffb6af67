"""What a page says about its posting in data meant for machines: JSON-LD, microdata, data that job boards embed."""

import html as entities
import json
import re
from collections.abc import Iterator

from lxml import html

from jobs.extraction.page import Element
from jobs.extraction.structured_values import Json, Structured, employment, one_line, place, salary, unescaped, words

TITLES = ("title", "jobTitle", "job_title", "jobPostingTitle", "positionTitle", "name", "text")
DESCRIPTIONS = (
    "descriptionHtml",
    "jobDescription",
    "job_description",
    "description",
    "content",
    "descriptionPlain",
    "externalDescription",
    "body",
)
COMPANIES = (
    "company_name",
    "companyName",
    "organizationName",
    "hiringOrganization",
    "company",
    "boardName",
    "organization",
    "employer",
)
LOCATIONS = (
    "job_post_location",
    "locationName",
    "location",
    "jobLocation",
    "locationsText",
    "primaryLocation",
    "locations",
    "city",
)
DEEPEST = 30
LEAST_DESCRIPTION = 200
LARGEST_SCRIPT = 3_000_000


def postings(root: Element) -> list[Structured]:
    """Every posting that the page describes as data, by the most trustworthy kind. A broken block spoils no other."""
    found = [json_ld(item) for block in ld_blocks(root) for item in of_type(block)]
    if not found:
        found = [microdata(item) for item in root.iter() if "JobPosting" in str(item.get("itemtype") or "")]
    if not found:
        embedded = max(
            (candidate for block in embedded_blocks(root) for candidate in objects(block, 0)),
            key=lambda s: len(s.description),
            default=None,
        )
        found = [embedded] if embedded else []
    return found


def ld_blocks(root: Element) -> Iterator[Json]:
    for script in root.iter("script"):
        if "ld+json" in (script.get("type") or ""):
            yield from loaded(script.text or "")


def loaded(text: str) -> Iterator[Json]:
    """The value of a JSON text; of one with comments around it, raw line ends or trailing commas too."""
    text = (
        re.sub(r"^\s*(?:<!--|//\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|//\s*\]\]>|\]\]>)\s*;?\s*$", "", text)
        .strip()
        .rstrip(";")
    )
    for attempt in (text, re.sub(r",\s*([}\]])", r"\1", text), entities.unescape(text)):
        try:
            yield json.loads(attempt, strict=False)
        except (ValueError, RecursionError):
            continue
        return


def of_type(value: Json, depth: int = 0) -> Iterator[dict[str, Json]]:
    """Every object of type JobPosting, also in @graph and lists."""
    if depth > DEEPEST:
        return
    if isinstance(value, dict):
        kinds = value.get("@type") or ""
        if "JobPosting" in (kinds if isinstance(kinds, list) else [str(kinds).rpartition("/")[2]]):
            yield value
            return
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    for item in inner:
        yield from of_type(item, depth + 1)


def json_ld(item: dict[str, Json]) -> Structured:
    more = [
        words(item.get(key))
        for key in ("responsibilities", "qualifications", "experienceRequirements", "educationRequirements", "skills")
    ]
    description = words(item.get("description"))
    extra = [text for text in more if len(text) > 20 and text[:60] not in description]
    return Structured(
        title=one_line(words(item.get("title")) or words(item.get("name"))),
        company=one_line(words(item.get("hiringOrganization"))),
        location=place(item.get("jobLocation")),
        remote=True if "TELECOMMUTE" in str(item.get("jobLocationType") or "").upper() else None,
        employment=employment(item.get("employmentType")),
        pay=salary(item.get("baseSalary")),
        description=unescaped("\n".join([description, *extra])),
        posted=words(item.get("datePosted"))[:10],
        valid_through=words(item.get("validThrough"))[:10],
    )


def microdata(item: Element) -> Structured:
    def said(name: str) -> str:
        for node in item.iter():
            if name in str(node.get("itemprop") or "").split():
                return one_line(node.get("content") or node.get("datetime") or "".join(node.itertext()))
        return ""

    described = next((node for node in item.iter() if "description" in str(node.get("itemprop") or "").split()), None)
    return Structured(
        title=said("title"),
        company=said("hiringOrganization"),
        location=said("addressLocality") or said("jobLocation"),
        employment=employment(said("employmentType")),
        description=inner_html(described) if described is not None else "",
        posted=said("datePosted")[:10],
        valid_through=said("validThrough")[:10],
    )


def inner_html(node: Element) -> str:
    if node.tag == "meta":
        return str(node.get("content") or "")
    children = "".join(html.tostring(child, encoding="unicode") for child in node)
    return entities.escape(node.text or "", quote=False) + children


def embedded_blocks(root: Element) -> Iterator[Json]:
    """Data that a page keeps for its own script: `application/json`, or an object assigned to a variable."""
    for script in root.iter("script"):
        text = script.text or ""
        if not 200 < len(text) < LARGEST_SCRIPT or "ld+json" in (script.get("type") or ""):
            continue
        if "json" in (script.get("type") or ""):
            yield from loaded(text)
        elif start := re.search(r"(?:=|\()\s*(?=\{\s*[\"'])", text):
            try:
                yield json.JSONDecoder(strict=False).raw_decode(text, start.end())[0]
            except (ValueError, RecursionError):
                continue


def objects(value: Json, depth: int) -> Iterator[Structured]:
    """Objects that have a title and a long description, whatever the board calls them."""
    if depth > DEEPEST:
        return
    if isinstance(value, dict):
        title = first(value, TITLES)
        description = unescaped(first(value, DESCRIPTIONS))
        if title and len(title) < 200 and len(description) >= LEAST_DESCRIPTION and " " in description:
            yield Structured(
                title=one_line(title),
                company=one_line(first(value, COMPANIES)),
                location=next((place(value[key]) for key in LOCATIONS if value.get(key)), ""),
                employment=employment(value.get("employmentType") or value.get("timeType") or value.get("commitment")),
                description=description,
            )
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    for item in inner:
        yield from objects(item, depth + 1)


def first(value: dict[str, Json], keys: tuple[str, ...]) -> str:
    return next((text for key in keys if (text := words(value.get(key)))), "")
