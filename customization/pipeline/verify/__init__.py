"""The result checked; what has no source put back."""

from customization.pipeline.verify.agent import ask
from customization.pipeline.verify.rules import verify
from resumeai.ai.step import Step

STEP = Step("verify", rules=verify, ask=ask)
