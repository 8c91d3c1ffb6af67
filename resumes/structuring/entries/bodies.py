"""What stands under the head of an entry: an opening paragraph, bullets, courses, keywords."""

import re
from dataclasses import dataclass, field

from resumes.structuring.entries.cutting import ROLES, Entry
from resumes.structuring.lines.words import Words, joined
from resumes.structuring.sections.paragraphs import Kind, Paragraph
from resumes.structuring.signs.headings import names_within

LISTED = re.compile(r"\s*[,;|•·∙⋅/]\s+|\s+[|•·∙⋅]\s*")
SEPARATED = re.compile(r"\s*[|•·∙⋅]\s*|\s*;\s+|\s*,\s+(?![^()]*\))")


@dataclass
class Body:
    summary: list[Words] = field(default_factory=list)
    highlights: list[Words] = field(default_factory=list)
    courses: list[Words] = field(default_factory=list)
    keywords: list[Words] = field(default_factory=list)
    understood: list[Words] = field(default_factory=list)


def body_of(entry: Entry) -> Body:
    """Paragraphs before the first bullet open the entry; without bullets, several paragraphs are its items."""
    body = Body()
    marked = any(paragraph.kind is Kind.BULLET for _, paragraph in entry.body)
    prose = [paragraph for _, paragraph in entry.body if paragraph.kind is not Kind.BULLET]
    opening = True
    for label, paragraph in entry.body:
        opening = opening and paragraph.kind is not Kind.BULLET
        if labelled(body, paragraph):
            continue
        if label == "courses":
            body.courses.extend(items(paragraph))
        elif label == "keywords":
            body.keywords.extend(items(paragraph))
        elif opening and (marked or len(prose) == 1) and paragraph.kind is Kind.PROSE:
            body.summary.append(paragraph.words)
        else:
            body.highlights.append(paragraph.words)
    return body


def labelled(body: Body, paragraph: Paragraph) -> bool:
    """`Technologies: Go, Rust` and `Courses: …` on one line."""
    text = paragraph.words
    before, colon, after = text.text.partition(":")
    role = next((role for role in ROLES if colon and names_within(before, role)), "")
    if not role or not after.strip():
        return False
    if role == "highlights":
        return False
    body.understood.append(text.cut(0, len(before) + 1))
    listed = text.cut(len(before) + 1, len(text.text)).strip().split(SEPARATED)
    (body.courses if role == "courses" else body.keywords).extend(listed)
    return True


def items(paragraph: Paragraph) -> list[Words]:
    if len(paragraph.first.cells) > 1 and len(paragraph.lines) == 1:
        return list(paragraph.first.cells)
    return paragraph.words.split(SEPARATED) if paragraph.kind is not Kind.BULLET else [paragraph.words]


def as_one(parts: list[Words]) -> Words:
    return joined(parts, "\n")
