"""The kept changes carried out."""

from customization.pipeline.implement.rules import implement
from resumeai.ai.step import Step, by_agent

STEP = Step("implement", rules=implement, ask=by_agent("customization.pipeline.implement.agent"))
