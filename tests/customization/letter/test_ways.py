"""Further deeds of one job are not told in the same words twice in a row."""

from itertools import pairwise

from customization.pipeline.given import Given
from jobs.requirements import JobRequirement, JobRequirements, RequirementType
from resumes.document import Basics, ResumeDocument, Work
from tests.customization.letter.people import written

LINES = [
    "Second in command of a crew of 13, on the harbour ferry",
    "One of two divers on the night rota, with a radio and a dry suit",
    "Repairs of winches and pumps for 18 trawlers in the dry season",
]


def test_no_sentence_opens_as_the_one_before_it():
    resume = ResumeDocument(
        basics=Basics(name="Ottilie Marsh"),
        work=[Work(name="Saltmarsh Port", position="Deck Hand", start_date="2019", highlights=LINES)],
    )
    asked = JobRequirement(id="r0", text="Repairs of winches", type=RequirementType.SKILL)
    job = JobRequirements(title="Boatswain", company="Rye Harbour", requirements=(asked,))
    letter = written(Given(resume=resume, job=job), length="long")
    told = [
        sentence.text
        for part in letter.paragraphs
        for sentence in part
        if "work[0].highlights" in str(sentence.sources)
    ]
    assert len(told) == len(LINES)
    assert all(one.split()[:3] != other.split()[:3] for one, other in pairwise(told))
