"""An account as a person has it after some weeks: read, planned, written, sent and tracked by the built-in engine."""

import time
from datetime import date
from typing import Any

from django.urls import reverse
from django.utils import timezone

import customization.runs.services
import exports.sent.services
import jobs.services
import jobs.tracking.services
import resumes.services
from customization.letters import services as letters
from customization.models import Letter, Run
from customization.pipeline.letter.schema import LetterOptions
from jobs.models import Job
from resumeai.work.models import Task
from resumeai.work.states import FINISHED
from resumeai.work.threads import WORKERS
from tests import factories
from tests.browser.conftest import POSTING, RESUME

SUNDAY = date(2026, 3, 1)
WITH_A_PLAN = {Run.State.AWAITING_CHOICE, Run.State.DONE}


def lived_in(owner: Any) -> dict[str, str]:
    """Addresses of its pages, by what one sees there."""
    resume = resumes.services.add_resume(owner, RESUME.read_bytes(), RESUME.name)
    job = jobs.services.add_job(owner, POSTING.read_text(encoding="utf-8"))
    planned = customization.runs.services.start_run(owner, resume.latest, job, "builtin")
    done = customization.runs.services.start_run(owner, resume.latest, job, "builtin", unattended=True)
    settled(owner)
    done.refresh_from_db()
    letter = letters.write_for(owner, done, letters.Asked(LetterOptions(), "builtin"))
    settled(owner)
    WORKERS.stop()
    exports.sent.services.keep(done, ["pdf"], timezone.localdate())
    jobs.tracking.services.track(job, Job.Stage.INTERVIEW, SUNDAY, SUNDAY, "Ask about the night shifts.")
    task = Task.objects.filter(owner=owner, subject=done.pk).latest("created")
    other = factories.job(owner)
    return {
        "résumé": reverse("resumes:show", args=[resume.pk]),
        "correction": reverse("resumes:correct", args=[resume.pk]),
        "versions": reverse("resumes:versions", args=[resume.pk]),
        "job": reverse("jobs:show", args=[job.pk]),
        "tracked": reverse("jobs:track", args=[job.pk]),
        "searched": reverse("jobs:list") + "?q=nurse",
        "compared": reverse("worth:compare") + f"?resume={resume.pk}&a={job.pk}&b={other.pk}",
        "worth": reverse("worth:list") + f"?resume={resume.pk}",
        "questions": reverse("customization:questions", args=[planned.pk]),
        "plan": reverse("customization:run", args=[planned.pk]),
        "result": reverse("customization:run", args=[done.pk]),
        "letter": reverse("letters:show", args=[letter.pk]),
        "interview": reverse("letters:interview", args=[done.pk]),
        "print": reverse("exports:print", args=["run", done.pk]),
        "proof": reverse("exports:proof", args=["run", done.pk]),
        "task": reverse("work:show", args=[task.pk]),
        **{f"run {state}": other_run(owner, state) for state in Run.State if state not in WITH_A_PLAN},
        **{f"letter {state}": other_letter(owner, state) for state in Letter.State},
    }


def other_run(owner: Any, state: Run.State) -> str:
    return reverse("customization:run", args=[factories.run(owner, state).pk])


def other_letter(owner: Any, state: Letter.State) -> str:
    return reverse("letters:show", args=[factories.letter(owner, state).pk])


def settled(owner: Any, seconds: float = 60) -> None:
    until = time.monotonic() + seconds
    while Task.objects.filter(owner=owner).exclude(state__in=FINISHED).exists():
        assert time.monotonic() < until, "work is still going on"
        time.sleep(0.05)
