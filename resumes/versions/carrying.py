"""What was known of the file, kept for a corrected document."""

from resumes.document import Place, ResumeDocument
from resumes.paths import texts
from resumes.structuring.schema import Structured


def carried(reading: Structured, document: ResumeDocument) -> Structured:
    """Places follow their texts; what the person saved is no longer in doubt, nor unplaced once it stands somewhere."""
    whole = "\n".join(text for _, text in texts(document))
    return reading.model_copy(
        update={
            "document": document,
            "places": places_of(reading, document),
            "doubts": (),
            "unplaced": tuple(text for text in reading.unplaced if text not in whole),
        }
    )


def places_of(reading: Structured, document: ResumeDocument) -> dict[str, Place]:
    """The place of each text that is still there, first under its own path, else wherever the same words stood."""
    before = dict(texts(reading.document))
    by_text: dict[str, Place] = {}
    for path, text in before.items():
        if path in reading.places:
            by_text.setdefault(text, reading.places[path])
    return {
        path: reading.places[path] if before.get(path) == text and path in reading.places else by_text[text]
        for path, text in texts(document)
        if text in by_text
    }
