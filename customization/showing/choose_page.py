"""A run that rests: what the person reads to choose from."""

from typing import Any

from customization.evidence import contradictions
from customization.models import Run
from customization.pipeline.plan.schema import Plan
from customization.pipeline.plan.weighing.impact import score
from customization.runs import services
from customization.showing.changes import grouped
from customization.showing.posting_map import matches, posting_map, states
from customization.showing.wizard import steps
from resumes.analysis.language import language_of


def choosing(run: Run) -> dict[str, Any]:
    done = services.finished(run)
    plan, evaluation = done["plan"], done["evaluate"]
    return {
        "steps": steps(run),
        "evaluation": evaluation,
        "spoken": language_of(run.given.resume),
        "with_kept": with_kept(run, plan),
        "contradictions": contradictions(run.given.sources),
        "matches": matches(run.given.job, evaluation),
        "map": posting_map(run.given.job, states(evaluation.matches)),
        "groups": grouped(run, plan) if isinstance(plan, Plan) else [],
        "stages": run.stages.all(),
    }


def with_kept(run: Run, plan: Plan) -> float:
    """The score of the proposals that are kept. Words of the person's own count once they are checked."""
    kept = [change for change in plan.changes if run.choice is None or change.id in run.choice.kept]
    return score(run.given, *kept)
