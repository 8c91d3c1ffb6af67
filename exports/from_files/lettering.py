"""A letter without a database: two files in, the letter's files out."""

import time
from dataclasses import dataclass
from typing import Any

from customization.pipeline.letter.schema import CoverLetter
from exports.from_files.tailoring import AskedLetter, Inputs, letter_of, read_both
from exports.letters.services import letter_files
from resumeai.ai.configured import configured_engine
from resumeai.ai.step import Watch, unwatched
from resumes.document import ResumeDocument


@dataclass(frozen=True)
class Lettering:
    """A finished letter and the résumé that it rests on."""

    letter: CoverLetter
    document: ResumeDocument
    engine: str
    seconds: float

    def files(self, style: str) -> dict[str, bytes]:
        return letter_files(self.letter, self.document, style)

    def summary(self) -> dict[str, Any]:
        return {
            "language": self.letter.language,
            "sentences": len(self.letter.sentences),
            "words": sum(len(text.split()) for text in self.letter.prose),
            "left_out": len(self.letter.dropped),
            "remarks": list(self.letter.remarks),
            "engine": self.engine,
            "seconds": round(self.seconds, 2),
        }


async def write(inputs: Inputs, asked: AskedLetter, engine_name: str, watch: Watch = unwatched) -> Lettering:
    """Raises UnreadableFile or AiError, each with a sentence for the person."""
    begun = time.monotonic()
    async with configured_engine(engine_name, work="letter") as engine:
        given = await read_both(inputs, engine, watch)
        made = await letter_of(given, asked, engine, watch)
        return Lettering(made, given.resume, engine.name, time.monotonic() - begun)
