"""What a run starts from. Frozen at the start, so that a resumed run means the same thing."""

from datetime import date

from pydantic import BaseModel, Field

from customization.evidence.schema import Answer, Sources
from jobs.requirements import JobRequirements
from resumes.document import Place, ResumeDocument


class Given(BaseModel, frozen=True):
    resume: ResumeDocument
    job: JobRequirements
    answers: tuple[Answer, ...] = ()
    others: tuple[ResumeDocument, ...] = ()
    places: dict[str, Place] = {}
    today: date | None = Field(None, description="The day the run began, which “until today” means; None: this day")

    @property
    def sources(self) -> Sources:
        return Sources(resume=self.resume, others=self.others, answers=self.answers, places=self.places)
