"""The kept changes carried out."""

from customization.pipeline.implement.agent import ask
from customization.pipeline.implement.rules import implement
from resumeai.ai.step import Step

STEP = Step("implement", rules=implement, ask=ask)
