"""The cover letter of a run."""

from customization.pipeline.letter.rules import letter
from resumeai.ai.step import Step, by_agent

STEP = Step("letter", rules=letter, ask=by_agent("customization.pipeline.letter.agent"))
