"""A letter that follows a run speaks in the tailored words, and the original still proves it."""

import pytest

from customization.evidence.schema import EvidenceReport
from customization.letters import services
from customization.letters.services import Asked
from customization.models import Run
from customization.pipeline.given import Given
from customization.pipeline.letter.schema import LetterOptions
from customization.pipeline.letter.tailored import after_run
from customization.pipeline.verify.schema import VerificationResult
from resumes.document import Place
from tests import factories
from tests.customization import cast
from tests.customization.letter.people import written

NEW = "Trained three deckhands on mooring"


def verified(document, **more) -> VerificationResult:
    return VerificationResult(document=document, evidence=EvidenceReport(), score_before=1, score_after=2, **more)


def reworded(document, path: int, words: str):
    made = document.model_copy(deep=True)
    made.work[0].highlights[path] = words
    return made


def test_the_tailored_words_are_told_and_the_original_stays_a_source():
    given = Given(resume=cast.ines(), job=cast.kitchen())
    line = given.resume.work[0].highlights[0]
    after = after_run(given, verified(reworded(given.resume, 0, f"{line} every week")))
    assert "every week" in after.resume.work[0].highlights[0]
    assert after.others[0] == given.resume
    assert written(after).sentences


def test_the_places_follow_their_lines():
    place = Place(page=2, line=7)
    given = Given(resume=cast.ines(), job=cast.kitchen(), places={"work[0].highlights[1]": place})
    result = verified(
        reworded(given.resume, 0, "Other words"), origins={"work[0].highlights[0]": "work[0].highlights[1]"}
    )
    assert after_run(given, result).places == {"work[0].highlights[0]": place}


def test_a_run_that_changed_nothing_changes_nothing():
    given = Given(resume=cast.ines(), job=cast.kitchen())
    assert after_run(given, verified(given.resume)) is given


@pytest.mark.django_db
def test_a_letter_for_a_finished_run_starts_from_its_result(ana):
    run = factories.run(ana, Run.State.DONE)
    stage = run.stages.get(stage="verify")
    stage.output = verified(reworded(factories.document(), 1, NEW)).model_dump(mode="json")
    stage.save()
    letter = services.write_for(ana, run, Asked(LetterOptions(), "builtin"))
    assert letter.given.given.resume.work[0].highlights[1] == NEW
    Run.objects.filter(pk=run.pk).update(state=Run.State.AWAITING_CHOICE)
    run.refresh_from_db()
    earlier = services.write_for(ana, run, Asked(LetterOptions(), "builtin"))
    assert earlier.given.given.resume == factories.document()
