"""Which lines a person may drop first, and how many, when a text is longer than its pages. Nothing is dropped here."""

import re

from customization.pipeline.evaluate.schema import Evaluation
from exports.files.formats import Print
from exports.files.subjects import Subject
from exports.looks.apply import arranged
from exports.looks.fit import to_drop
from exports.looks.options import Options
from resumes.document import ResumeDocument
from resumes.paths import remove, texts

LINE = re.compile(r"(?:work|projects|volunteer)\[(\d+)\]\.highlights\[(\d+)\]")


def lines_to_drop(subject: Subject, options: Options, printed: Print) -> tuple[str, ...]:
    """The fewest of the least relevant lines without which the tightest look fits; all of them when that is too few."""
    ranked = least_relevant(subject)
    said = dict(texts(subject.document))
    paths = to_drop(
        ranked,
        lambda count: arranged(without(subject.document, ranked[:count]), options),
        printed.look,
        options.pages,
    )
    return tuple(said[path] for path in paths)


def least_relevant(subject: Subject) -> list[str]:
    """Lines that prove nothing the posting asks for, of the oldest entries, from their end; then the others."""
    proofs = cited(subject)
    found = [(path, LINE.fullmatch(path)) for path, _ in texts(subject.document)]
    lines = [(path, int(match[1]), int(match[2])) for path, match in found if match]
    return [path for path, *_ in sorted(lines, key=lambda line: (proofs.get(line[0], 0), -line[1], -line[2]))]


def cited(subject: Subject) -> dict[str, int]:
    """How many requirements each line of the result proves."""
    evaluation, verified = subject.done.get("evaluate"), subject.verification
    if not isinstance(evaluation, Evaluation) or verified is None:
        return {}
    counts: dict[str, int] = {}
    for match in evaluation.matches:
        for path in {support.path for support in match.evidence}:
            counts[path] = counts.get(path, 0) + 1
    return {path: counts.get(verified.origins.get(path, path), 0) for path, _ in texts(subject.document)}


def without(document: ResumeDocument, paths: list[str]) -> ResumeDocument:
    for path in sorted(paths, key=indices, reverse=True):
        document = remove(document, path)
    return document


def indices(path: str) -> list[int]:
    return [int(number) for number in re.findall(r"\d+", path)]
