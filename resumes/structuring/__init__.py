"""From the lines of a file to a typed résumé."""

from resumeai.ai.step import Step, by_agent
from resumes.structuring.rules import structure

STEP = Step("structure", rules=structure, ask=by_agent("resumes.structuring.agent"))
