"""What `POST /api/tasks/start` takes for a cover letter, and where it is then."""

import uuid
from typing import Any, Literal

from django.urls import reverse
from django.utils.translation import gettext
from django.utils.translation import gettext_noop as _

from accounts.notices import told
from customization.letters import execution, services
from customization.models import Letter, Run
from customization.pipeline.letter.schema import LetterOptions
from resumeai.ai.configured import available
from resumeai.ai.errors import NO_KEY
from resumeai.work.models import Task
from resumeai.work.registry import CannotStart, Kind, Result, Start


class WriteLetter(LetterOptions):
    """Write the cover letter of a run."""

    run_id: uuid.UUID
    engine: Literal["builtin", "model"] = "builtin"


def write(owner: Any, given: WriteLetter) -> Task:
    if given.engine == "model" and available() is None:
        raise CannotStart(NO_KEY)
    run = Run.objects.owned_by(owner).select_related("job").get(pk=given.run_id)
    options = LetterOptions(**given.model_dump(include=set(LetterOptions.model_fields)))
    letter = services.write_for(owner, run, services.Asked(options, given.engine))
    task = services.current_task(letter)
    if task is None:
        raise CannotStart(gettext("The letter was deleted before it began."))
    return task


def result(task: Task) -> Result | None:
    if not Letter.objects.filter(pk=task.subject, owner_id=task.owner_id).exists():
        return None
    page, api = (reverse(name, args=[task.subject]) for name in ("letters:show", "api-1:read_letter"))
    return Result(page, api, gettext("Open the letter"))


KIND = Kind(
    execution.write,
    done=told(execution.done),
    failed=told(execution.failed),
    cancelled=execution.cancelled,
    retried=execution.retried,
    start=Start(WriteLetter, write),
    title=_("Writing a cover letter"),
    result=result,
)
