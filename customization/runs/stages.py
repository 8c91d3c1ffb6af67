"""The stages of a run as a person sees them: their words, their share of the bar, and the type of their output."""

from dataclasses import dataclass

from django.utils.translation import gettext_noop as _
from pydantic import BaseModel

from customization.ats.schema import BeforeAndAfter
from customization.diff.schema import Diff
from customization.pipeline.evaluate.schema import Evaluation
from customization.pipeline.implement.schema import ImplementationResult
from customization.pipeline.plan.schema import Plan
from customization.pipeline.verify.schema import VerificationResult


@dataclass(frozen=True)
class Stage:
    """`percent` is where the bar stands when the stage is finished."""

    name: str
    output: type[BaseModel]
    doing: str
    done: str
    percent: int


PREPARE = (
    Stage("evaluate", Evaluation, _("Comparing your résumé with the posting"), _("Compared with the posting"), 45),
    Stage("plan", Plan, _("Looking for changes that help and are true"), _("Changes planned"), 95),
)
APPLY = (
    Stage("implement", ImplementationResult, _("Writing the changes that you kept"), _("Changes written"), 45),
    Stage("verify", VerificationResult, _("Checking every line against your own words"), _("Every line checked"), 75),
    Stage("diff", Diff, _("Comparing original and result"), _("Compared with the original"), 85),
    Stage("ats", BeforeAndAfter, _("Measuring the score"), _("Score measured"), 95),
)
STAGES = {stage.name: stage for stage in PREPARE + APPLY}
# Those that a model may be asked for; the others are always computed.
ASKED = frozenset({"evaluate", "plan", "implement", "verify"})
