"""The interview sheet as what every layout of a résumé can print."""

from collections.abc import Iterator

from customization.interview.schema import Gap, InterviewSheet, Point, Weakness
from exports.content.clean import clean
from exports.content.paper import Paper, paper_of
from exports.content.schema import Content, Entry, Line, Section
from resumes.document import ResumeDocument

MARKS = {
    Weakness.OWN_WORD: "Weak: your own word",
    Weakness.NO_FIGURE: "Weak: no figure",
    Weakness.PARTLY: "Weak: shown in part",
    Weakness.LISTED_ONLY: "Weak: only listed",
}


def sheet_content(sheet: InterviewSheet, document: ResumeDocument, paper: Paper | None = None) -> Content:
    post = ", ".join(filter(None, (clean(sheet.title), clean(sheet.company))))
    return Content(
        name="Before the interview",
        label=post,
        title=f"Interview sheet – {post}" if post else "Interview sheet",
        paper=paper or paper_of(document.basics),
        sections=tuple(sections(sheet)),
    )


def sections(sheet: InterviewSheet) -> Iterator[Section]:
    if sheet.points:
        entries = tuple(entry(point) for point in sheet.points)
        yield Section(key="work", heading="What they will ask about", entries=entries)
    if sheet.gaps:
        yield Section(
            key="sections", heading="What your résumé does not show in full", lines=tuple(map(gap, sheet.gaps))
        )
    if sheet.to_ask:
        asks = tuple(Line(text=clean(question)) for question in sheet.to_ask)
        yield Section(key="sections", heading="What you may ask", lines=asks)


def entry(point: Point) -> Entry:
    marks = [Line(label=MARKS[mark]) for mark in point.weak]
    original = [Line(label="Your own line", text=clean(point.original))] if point.original else []
    return Entry(
        head=clean(point.where) or "Your résumé",
        paragraphs=(clean(point.text), clean(point.why)),
        bullets=tuple(map(clean, (*point.questions, *point.ready))),
        notes=(*original, *marks),
    )


def gap(one: Gap) -> Line:
    return Line(label=clean(one.text), text=clean(one.advice))
