"""How the résumé meets the posting."""

from customization.pipeline.evaluate.agent import ask
from customization.pipeline.evaluate.rules import evaluate
from resumeai.ai.step import Step

STEP = Step("evaluate", rules=evaluate, ask=ask)
