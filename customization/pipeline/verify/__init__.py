"""The result checked; what has no source put back."""

from customization.pipeline.verify.rules import verify
from resumeai.ai.step import Step, by_agent

STEP = Step("verify", rules=verify, ask=by_agent("customization.pipeline.verify.agent"))
