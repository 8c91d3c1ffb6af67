"""What a posting asks for."""

from jobs.extraction.agent import ask
from jobs.extraction.rules import extract
from resumeai.ai.step import Step

STEP = Step("extract", rules=extract, ask=ask)
