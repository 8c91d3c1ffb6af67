"""Proposed changes, each with its reason, its impact and its evidence."""

from customization.pipeline.plan.rules import plan
from resumeai.ai.step import Step, by_agent

STEP = Step("plan", rules=plan, ask=by_agent("customization.pipeline.plan.agent"))
