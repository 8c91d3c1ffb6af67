"""The line of work to which a skill probably belongs that only a list names: a question to the person, no proof."""

from customization.matching.graded import Graded
from customization.matching.index import Index, Passage
from customization.matching.meaning.closeness import closeness
from customization.matching.words import stems
from jobs import vocabulary

NEAR = 0.55


def where_used(index: Index, concept: str, grade: Graded) -> Passage | None:
    """A line that names what implies it, then one that says its words, then (in English) the nearest in meaning."""
    lines = [passage for passage in index.passages if passage.path in index.done]
    if implying := [line for line in lines if concept in line.reading.implied]:
        return implying[0]
    words = stems(vocabulary.concept(concept).label, index.language)
    if saying := [line for line in lines if words and words <= line.reading.stems]:
        return saying[0]
    if index.language != "en" or not lines:
        return None
    texts = (grade.requirement.text,)
    most, found = max(((closeness(line.text, texts)[0], -number) for number, line in enumerate(lines)))
    return lines[-found] if most >= NEAR else None
