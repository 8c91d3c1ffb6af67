"""What a tailored résumé holds that its source does not: looked for without the evidence code."""

import re
from collections.abc import Callable, Iterator

from customization.pipeline.plan.wording.speech import COUNTS
from exports.files.services import render
from resumes.document import ResumeDocument
from resumes.paths import texts
from tests.exports.plain import docx_text, pdf_text
from tests.standin.liars import FIGURE, PLANTED

FACTS = re.compile(
    r"basics\.(?!label|summary).*|(?:work|volunteer)\[\d+\]\.(?:name|organization|position|location|url|startDate|endDate)"
    r"|education\[\d+\]\.(?!courses|highlights|summary).*|(?:certificates|awards|publications|languages|references)\[.*"
)
READERS: dict[str, Callable[[bytes], str]] = {
    "docx": docx_text,
    "pdf": pdf_text,
    "txt": bytes.decode,
    "md": bytes.decode,
    "json": bytes.decode,
}


# A count that stands there in words may come back in figures.
WORDS = {word: str(count) for words in COUNTS.values() for count, word in enumerate(words.split(), 1) if count > 1}


def known_figures(text: str) -> list[str]:
    return FIGURE.findall(text) + [WORDS[word] for word in re.findall(r"\w+", text.casefold()) if word in WORDS]


def facts(document: ResumeDocument) -> list[str]:
    """Employers, titles, dates, schools, degrees, certificates, languages, contact data."""
    return sorted(text for path, text in texts(document) if FACTS.fullmatch(path))


def in_the_document(source: ResumeDocument, result: ResumeDocument) -> list[str]:
    """Facts that changed, and figures of an entry that stand nowhere in that entry of the source."""
    wrong = [text for text in facts(result) if text not in facts(source)]
    known = entries(source)
    for key, words in entries(result).items():
        wrong += [figure for figure in FIGURE.findall(words) if figure not in known_figures(known.get(key, ""))]
    return wrong


def entries(document: ResumeDocument) -> dict[str, str]:
    """Each job by its name, title and start with all its words."""
    return {
        f"{job.name}|{job.position}|{job.start_date}": " ".join([job.summary, job.description, *job.highlights])
        for job in document.work
    }


def in_the_exports(source: ResumeDocument, result: ResumeDocument) -> Iterator[str]:
    """Planted words and figures of any download that the same download of the source does not have."""
    for format, text in READERS.items():
        was, now = text(render(source, format).content), text(render(result, format).content)
        wrong = [word for word in PLANTED if word in now and word not in was]
        wrong += sorted(set(FIGURE.findall(now)) - set(known_figures(was)))
        yield from (f"{format}: {word}" for word in wrong)
