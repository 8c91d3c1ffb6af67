"""What pages and API may do with a cover letter."""

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.db import IntegrityError, transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from customization.evidence.schema import Answer, Verdict
from customization.models import Letter, Run
from customization.pipeline.given import Given
from customization.pipeline.letter.checking import Checker, folded
from customization.pipeline.letter.schema import CoverLetter, LetterGiven, LetterOptions, Sentence
from customization.pipeline.letter.tailored import after_run
from customization.questions import answers
from customization.runs.services import NotNow, finished
from jobs.models import Job
from resumeai.work import services as work
from resumeai.work.models import Task

WHY = "Why this job: {title}?"
STATED = "You stated this yourself."
MOST_PARAGRAPHS, LONGEST_PARAGRAPH, LONGEST_LINE = 12, 3_000, 200
# Over two pages in any style: every sentence is judged while the person waits.
LONGEST_LETTER = 8_000
ONE_BLOCKED = "One sentence has no source: change it, or say that it is true."
MANY_BLOCKED = "{count} sentences have no source: change them, or say that they are true."


@dataclass(frozen=True)
class Asked:
    """`engine` is builtin or model; the same `form_token` twice makes one letter."""

    options: LetterOptions
    engine: str
    form_token: uuid.UUID | None = None


def write(owner: Any, given: Given, job: Job, asked: Asked, run: Run | None = None) -> Letter:
    """Freezes what the letter starts from and rings for it. What the person says of "why" becomes evidence."""
    given = with_why(owner, given, asked.options)
    try:
        with transaction.atomic():
            letter = Letter.objects.create(
                owner=owner,
                run=run,
                job=job,
                engine=asked.engine,
                form_token=asked.form_token,
                given=LetterGiven(given=given, options=asked.options, day=timezone.localdate()),
            )
            work.start(owner, "letter", letter.pk)
    except IntegrityError:
        return Letter.objects.owned_by(owner).get(form_token=asked.form_token)
    return letter


def write_for(owner: Any, run: Run, asked: Asked) -> Letter:
    """In the words that the run has tailored, once it is done."""
    verified = finished(run).get("verify") if run.state == Run.State.DONE else None
    return write(owner, after_run(run.given, verified) if verified else run.given, run.job, asked, run)


def with_why(owner: Any, given: Given, options: LetterOptions) -> Given:
    """Remembered for this posting only: a reason for one job is none for another."""
    why = options.why.strip()
    if not why:
        return given
    question = WHY.format(title=" · ".join(part for part in (given.job.title, given.job.company) if part) or "this one")
    said = Answer(id=f"why-{folded(question)[:80]}", question=question, text=why, given_on=timezone.localdate())
    answers.remember(owner, said)
    return with_answer(given, said)


def with_answer(given: Given, said: Answer) -> Given:
    others = tuple(one for one in given.answers if one.id != said.id)
    return given.model_copy(update={"answers": (*others, said)})


def too_long(prose: Sequence[str], around: dict[str, str]) -> str:
    """One sentence that says what to shorten; empty when the letter can be judged and kept whole."""
    written = [" ".join(text.split()) for text in prose if text.strip()]
    if len(written) > MOST_PARAGRAPHS:
        return _("A letter has at most %(most)s paragraphs: join some.") % {"most": MOST_PARAGRAPHS}
    if any(len(text) > LONGEST_PARAGRAPH for text in written) or sum(map(len, written)) > LONGEST_LETTER:
        return _("The letter is longer than two pages: shorten it.")
    if any(len(text) > LONGEST_LINE for text in around.values()):
        return _("Subject, greeting and closing are one line each: shorten them.")
    return ""


def checked(letter: Letter, prose: Sequence[str]) -> tuple[tuple[Sentence, ...], ...]:
    """The verdict on every sentence of these paragraphs. Nothing is kept."""
    paragraphs = [" ".join(text.split()) for text in prose]
    known = {
        folded(one.text): one for one in (letter.letter or CoverLetter()).sentences if one.verdict is Verdict.SUPPORTED
    }
    parts = Checker(letter.given).paragraphs([text for text in paragraphs if text])
    # A sentence that stands as it was written keeps the sources that it was written from.
    return tuple(tuple(known.get(folded(one.text), one) for one in part) for part in parts)


def save(letter: Letter, prose: Sequence[str], around: dict[str, str]) -> CoverLetter:
    """The person's own version, which is not `too_long`. `around` may hold subject, greeting and closing."""
    if letter.letter is None:
        raise NotNow(_("The letter is not written yet."))
    changed: dict[str, Any] = {
        name: " ".join(around[name].split()) for name in ("subject", "greeting", "closing") if name in around
    }
    changed["paragraphs"] = checked(letter, prose)
    own: CoverLetter = letter.letter.model_copy(update=changed)
    letter.letter, letter.edited = own, True
    letter.save(update_fields=["letter", "edited", "updated"])
    return own


def attest(letter: Letter, text: str) -> None:
    """The person says that a sentence is true: it becomes evidence, and the letter is judged anew."""
    said = next(
        (one for one in standing(letter).sentences if one.text == text and one.verdict is not Verdict.SUPPORTED), None
    )
    if said is None:
        raise NotNow(_("There is no such sentence to state."))
    answer = Answer(
        id=f"stated-{letter.pk}-{folded(text)[:60]}", question=STATED, text=said.text, given_on=timezone.localdate()
    )
    answers.remember(letter.owner, answer)
    given: LetterGiven = letter.given
    letter.given = given.model_copy(update={"given": with_answer(given.given, answer)})
    before = standing(letter)
    letter.letter = before.model_copy(update={"paragraphs": checked(letter, before.prose)})
    letter.save(update_fields=["given", "letter", "updated"])


def standing(letter: Letter) -> CoverLetter:
    """The letter as it is; an empty one while it is not written."""
    return letter.letter or CoverLetter()


def unsound(letter: CoverLetter) -> str:
    """Why it may not leave yet; empty when every hard fact has a source."""
    count = sum(one.verdict is Verdict.BLOCKED for one in letter.sentences)
    if not count:
        return ""
    return ONE_BLOCKED if count == 1 else MANY_BLOCKED.format(count=count)


def current_task(letter: Letter) -> Task | None:
    return work.latest(letter.owner, letter.pk)


def again(letter: Letter, engine: str = "") -> None:
    """A letter that failed or waits for capacity, from the start, with the same engine or another."""
    with transaction.atomic():
        task = current_task(letter)
        if task and task.is_patient:
            work.cancel(task)
        stopped = Letter.objects.filter(pk=letter.pk, state__in=(Letter.State.FAILED, Letter.State.CANCELLED))
        if not stopped.update(state=Letter.State.WRITING, engine=engine or letter.engine):
            raise NotNow(_("This letter has not failed: there is nothing to try again."))
        work.start(letter.owner, "letter", letter.pk)


def cancel(letter: Letter) -> None:
    task = current_task(letter)
    if task:
        work.cancel(task)


def delete(letter: Letter) -> None:
    cancel(letter)
    letter.delete()
