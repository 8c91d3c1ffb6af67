"""What a posting asks for."""

from jobs.extraction.rules import extract
from resumeai.ai.step import Step, by_agent

STEP = Step("extract", rules=extract, ask=by_agent("jobs.extraction.agent"))
