"""Text into a structured résumé, by the real reader."""

from resumes.reading import read
from resumes.structuring.rules import structure
from resumes.structuring.schema import Structured


def structured(text: str, name: str = "resume.txt") -> Structured:
    return structure(read(text.encode(), name))
