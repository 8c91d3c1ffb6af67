"""A cover letter from its options to the text that is sent: every page works without script."""

import uuid
from collections.abc import Sequence
from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from customization.evidence.schema import Verdict
from customization.letters import services
from customization.letters.forms import LetterForm
from customization.letters.services import Asked
from customization.models import Letter, Run
from customization.pipeline.letter.schema import CoverLetter, LetterOptions, Sentence
from customization.runs.services import NotNow
from resumeai.http import AuthenticatedRequest, engine_asked, engines
from resumeai.spending.report import spent_on

AROUND = ("subject", "greeting", "closing")


def mine(request: AuthenticatedRequest, letter_id: uuid.UUID) -> Letter:
    return get_object_or_404(Letter.objects.owned_by(request.user).select_related("run", "job"), pk=letter_id)


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def new(request: AuthenticatedRequest, run_id: uuid.UUID) -> HttpResponse:
    runs = Run.objects.owned_by(request.user).filter(state=Run.State.DONE).select_related("version__resume", "job")
    run = get_object_or_404(runs, pk=run_id)
    letters = Letter.objects.owned_by(request.user).filter(run=run)
    form = LetterForm(engines(), request.POST or None, initial=last_options(letters.first()))
    if form.is_valid():
        asked = Asked(form.options, form.cleaned_data["engine"] or "builtin", form.cleaned_data["form_token"])
        made = services.write_for(request.user, run, asked)
        return redirect("letters:show", made.pk)
    context = {"run": run, "form": form, "letters": letters.defer("given")}
    return render(request, "customization/letter_new.html", context, status=422 if form.is_bound else 200)


def last_options(letter: Letter | None) -> dict[str, Any]:
    options: LetterOptions = letter.given.options if letter else LetterOptions()
    return options.model_dump(mode="json")


@never_cache
@require_safe
@login_required
def show(request: AuthenticatedRequest, letter_id: uuid.UUID) -> HttpResponse:
    letter = mine(request, letter_id)
    if letter.state != Letter.State.DONE or letter.letter is None:
        return render(request, "customization/letter_watch.html", {"letter": letter, **watching(letter)})
    return page(request, letter, letter.letter)


def watching(letter: Letter) -> dict[str, Any]:
    task = services.current_task(letter)
    working = letter.state == Letter.State.WRITING
    return {
        "task": task,
        "events": list(task.events.all()) if task else [],
        "working": working,
        "spend": spent_on(letter.pk),
    }


def page(
    request: AuthenticatedRequest, letter: Letter, text: CoverLetter, *, saved: bool = True, refused: str = ""
) -> HttpResponse:
    context = {"letter": letter, "text": text, "saved": saved, "refused": refused, "spend": spent_on(letter.pk)}
    template = "customization/letter.html"
    return render(request, template, {**context, **verdicts(text)}, status=422 if refused else 200)


def verdicts(text: CoverLetter) -> dict[str, Any]:
    doubtful = [one for one in text.sentences if one.verdict is not Verdict.SUPPORTED]
    return {"doubtful": doubtful, "proven": len(text.sentences) - len(doubtful), "unsound": services.unsound(text)}


@require_POST
@login_required
def check(request: AuthenticatedRequest, letter_id: uuid.UUID) -> HttpResponse:
    """The paragraphs as they are being typed, judged and not kept: a fragment for htmx, the whole page without."""
    letter = mine(request, letter_id)
    prose, around = typed(request)
    refused = services.too_long(prose, around)
    paragraphs = unjudged(prose) if refused else services.checked(letter, prose)
    text = services.standing(letter).model_copy(update={**around, "paragraphs": paragraphs})
    if request.htmx:
        context = {"letter": letter, "saved": False, "refused": refused, **verdicts(text)}
        return render(request, "customization/letter.html#verdicts", context)
    return page(request, letter, text, saved=False, refused=refused)


def typed(request: AuthenticatedRequest) -> tuple[list[str], dict[str, str]]:
    """The paragraphs of the form, and what stands around them."""
    return request.POST.getlist("paragraph"), {name: request.POST[name] for name in AROUND if name in request.POST}


def unjudged(prose: Sequence[str]) -> tuple[tuple[Sentence, ...], ...]:
    """To show a person's words again as they are: each paragraph as one piece that nobody has judged."""
    return tuple((Sentence(text=text),) for text in prose if text.strip())


@require_POST
@login_required
def save(request: AuthenticatedRequest, letter_id: uuid.UUID) -> HttpResponse:
    letter = mine(request, letter_id)
    prose, around = typed(request)
    refused = services.too_long(prose, around)
    if refused:
        text = services.standing(letter).model_copy(update={**around, "paragraphs": unjudged(prose)})
        return page(request, letter, text, saved=False, refused=refused)
    return attempt(request, letter, services.save, prose, around)


@require_POST
@login_required
def attest(request: AuthenticatedRequest, letter_id: uuid.UUID) -> HttpResponse:
    return attempt(request, mine(request, letter_id), services.attest, request.POST.get("sentence", ""))


@require_POST
@login_required
def again(request: AuthenticatedRequest, letter_id: uuid.UUID) -> HttpResponse:
    return attempt(request, mine(request, letter_id), services.again, engine_asked(request))


@require_POST
@login_required
def cancel(request: AuthenticatedRequest, letter_id: uuid.UUID) -> HttpResponse:
    return attempt(request, mine(request, letter_id), services.cancel)


@require_POST
@login_required
def delete(request: AuthenticatedRequest, letter_id: uuid.UUID) -> HttpResponse:
    letter = mine(request, letter_id)
    run_id = letter.run_id
    services.delete(letter)
    messages.success(request, _("The letter is deleted."))
    return redirect("customization:run", run_id) if run_id else redirect("customization:list")


def attempt(request: AuthenticatedRequest, letter: Letter, act: Any, *arguments: Any) -> HttpResponse:
    """Does it, or says in one sentence why not; either way the letter's own page is next."""
    try:
        act(letter, *arguments)
    except NotNow as why:
        messages.warning(request, str(why))
    return redirect("letters:show", letter.pk)
