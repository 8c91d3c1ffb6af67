"""Letters of the built-in engine over our own people and the samples: proven, bounded, rightly named."""

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from customization.management.commands.score import read_job, read_resume
from customization.pipeline.given import Given
from customization.pipeline.letter.checking import Checker
from customization.pipeline.letter.rules import letter
from customization.pipeline.letter.schema import CoverLetter, LetterGiven, LetterOptions, Source, Style
from customization.pipeline.letter.styles import ROOMS
from tests.customization.letter.people import applications

FLOORS = {
    "sentences_proven": 1.0,
    "without_filler": 1.0,
    "within_length": 1.0,
    "names_right": 1.0,
    "tells_of_experience": 0.9,
    "sample_sentences_proven": 1.0,
    "sample_tells_of_experience": 0.85,
}
FILLER = re.compile(
    r"passionate|team player|results?[- ]driven|perfect (?:fit|candidate)|excited|thrilled|leverage|go-getter"
    r"|hochmotiviert|teamfähig|belastbar|dynamique|passionné|apasionad|entusiasm|proaktiv|enthousiast",
    re.IGNORECASE,
)
SAMPLES = 24


def measure(shared: Path) -> dict[str, float]:
    own = [(given, written(given, style)) for given in given_ones() for style in Style]
    found = samples(shared)
    return {
        "sentences_proven": proven(own),
        "without_filler": share(not FILLER.search(text.text) for _, text in own),
        "within_length": share(words(text) <= ROOMS[given.options.length].words for given, text in own),
        "names_right": share(names_right(given, text) for given, text in own),
        "tells_of_experience": share(tells(text) for _, text in own),
        "sample_sentences_proven": proven(found),
        "sample_tells_of_experience": share(tells(text) for _, text in found),
        "sample_words": sum(words(text) for _, text in found) / max(1, len(found)),
    }


def given_ones() -> list[LetterGiven]:
    return [LetterGiven(given=given, day=date(2026, 6, 15)) for given in applications().values()]


def written(given: LetterGiven, style: Style) -> CoverLetter:
    return letter(given.model_copy(update={"options": LetterOptions(style=style)}))


def samples(shared: Path) -> list[tuple[LetterGiven, CoverLetter]]:
    """Every résumé of the samples with one of the postings, in turn."""
    jobs = sorted(path for path in (shared / "samples" / "jobs").iterdir() if path.suffix in (".txt", ".html"))
    people = sorted(path for path in (shared / "samples" / "parse" / "files").iterdir())[:SAMPLES]
    postings = [read_job(path) for path in jobs]
    found = []
    for number, path in enumerate(people):
        given = Given(resume=read_resume(path), job=postings[number % len(postings)])
        asked = LetterGiven(given=given, day=date(2026, 6, 15))
        found.append((asked, letter(asked)))
    return found


def proven(letters: list[tuple[LetterGiven, CoverLetter]]) -> float:
    """Judged anew, as an edited letter would be."""
    return share(holds for given, text in letters for holds in held(given, text))


def held(given: LetterGiven, text: CoverLetter) -> Iterator[bool]:
    checker = Checker(given)
    for one in text.sentences:
        judged = checker.judged(one.text)
        yield judged.rests_on is Source.COURTESY or checker.proven(one.text, one.sources)


def names_right(given: LetterGiven, text: CoverLetter) -> bool:
    """Title and company as the posting has them, or left out; the person's own name as signature."""
    job = given.given.job
    company = not job.company or not text.recipient or text.recipient[0] in job.company
    title = all(word in job.title for word in re.findall(r"[\w/-]+", checked_title(text)) if word[0].isupper())
    return company and title and text.name == given.given.resume.basics.name.strip() and "{" not in text.text


def checked_title(text: CoverLetter) -> str:
    frame = r"^(?:Application: |Bewerbung als |[^:]+: candida\w+ .*?d[e’'] ?|Sollicitatie naar de functie van )"
    return re.sub(frame, "", text.subject)


def tells(text: CoverLetter) -> bool:
    return sum(one.rests_on is Source.RESUME for one in text.sentences) >= 2


def words(text: CoverLetter) -> int:
    return sum(len(part.split()) for part in text.prose)


def share(values: Iterator[bool] | list[bool]) -> float:
    found = list(values)
    return sum(found) / max(1, len(found))
