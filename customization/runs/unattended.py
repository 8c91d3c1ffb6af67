"""A run that nobody watches: when the plan is made, every change is kept and the second half begins."""

from customization.models import Run
from customization.pipeline.plan.schema import Choice
from customization.runs import execution, services
from resumeai.work.claims import Claimed


def prepared(claimed: Claimed, error: str) -> None:
    """In the transaction that ends the first half. Only once: who goes back to the plan later chooses alone."""
    execution.done(claimed, error)
    waiting = Run.objects.filter(pk=claimed.subject, state=Run.State.AWAITING_CHOICE, unattended=True)
    for run in waiting:
        Run.objects.filter(pk=run.pk).update(unattended=False)
        services.choose(run, Choice.everything(services.finished(run)["plan"]).kept)
