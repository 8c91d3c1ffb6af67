"""Proposed changes, each with its reason, its impact and its evidence."""

from customization.pipeline.plan.agent import ask
from customization.pipeline.plan.rules import plan
from resumeai.ai.step import Step

STEP = Step("plan", rules=plan, ask=ask)
