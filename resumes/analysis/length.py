"""How long the whole résumé is, for the years that it tells of."""

from collections.abc import Iterator

from resumes.analysis.base import finding
from resumes.analysis.experience import years_of_work
from resumes.analysis.schema import Finding
from resumes.document import ResumeDocument
from resumes.paths import texts

WORDS_OF_A_PAGE = 550
FEWEST_WORDS = 120
MANY_YEARS = 7
LINES_OF_A_POSITION = 8
SCHOLARLY = 5


def analyze_length(document: ResumeDocument) -> Iterator[Finding]:
    words = sum(len(text.split()) for _, text in texts(document))
    pages = most_pages(document)
    if words > pages * WORDS_OF_A_PAGE:
        kept = "one page" if pages == 1 else f"{pages} pages"
        sentence = f"{words} words are more than {kept}; for your years of work readers expect {kept}."
        yield finding("", "long_resume", sentence)
    elif document.work and words < FEWEST_WORDS:
        yield finding("", "short_resume", f"{words} words in all: say more of what you did, so that it can be judged.")
    yield from crowded(document)


def most_pages(document: ResumeDocument) -> int:
    """One page for the first years, two after; a list of publications counts as scholarship, with a third."""
    if len(document.publications) >= SCHOLARLY:
        return 3
    return 1 if years_of_work(document) < MANY_YEARS else 2


def crowded(document: ResumeDocument) -> Iterator[Finding]:
    """A position with so many lines that the good ones are not found."""
    for position, work in enumerate(document.work):
        count = len(work.highlights)
        if count > LINES_OF_A_POSITION:
            sentence = f"{count} lines for one position; the best {LINES_OF_A_POSITION} or fewer say more."
            yield finding(f"work[{position}]", "many_lines", sentence, work.position or work.name)
