"""How the résumé meets the posting."""

from customization.pipeline.evaluate.rules import evaluate
from resumeai.ai.step import Step, by_agent

STEP = Step("evaluate", rules=evaluate, ask=by_agent("customization.pipeline.evaluate.agent"))
