"""The end of a run."""

from pydantic import BaseModel

from customization.ats.schema import AtsReport
from customization.diff.schema import Diff
from customization.pipeline.implement.schema import ImplementationResult
from customization.pipeline.verify.schema import VerificationResult
from resumes.document import ResumeDocument


class Tailored(BaseModel, frozen=True):
    document: ResumeDocument
    implementation: ImplementationResult
    verification: VerificationResult
    diff: Diff
    before: AtsReport
    after: AtsReport
