import time

import pytest

from customization.letters import services
from customization.letters.services import Asked
from customization.models import Letter, Run
from customization.pipeline.given import Given
from customization.pipeline.letter.schema import LetterOptions
from resumeai.work.threads import WORKERS
from tests import factories
from tests.customization import cast


@pytest.fixture
def write(ana):
    """Asks for a letter and waits until it rests. Workers end with the test."""

    def write(engine: str = "builtin", wait: bool = True, **options: str) -> Letter:
        run = factories.run(ana, Run.State.DONE)
        given = Given(resume=cast.ines(), job=cast.kitchen())
        asked = Asked(LetterOptions.model_validate(options), engine)
        letter = services.write(ana, given, run.job, asked, run)
        return rested(letter) if wait else letter

    yield write
    WORKERS.stop()


def rested(letter: Letter, seconds: float = 30) -> Letter:
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        letter.refresh_from_db()
        if letter.state != Letter.State.WRITING:
            return letter
        time.sleep(0.05)
    raise AssertionError(f"still {letter.state} after {seconds} s")
