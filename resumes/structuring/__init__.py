"""From the lines of a file to a typed résumé."""

from resumes.structuring.agent import ask
from resumes.structuring.rules import structure
from resumeai.ai.step import Step

STEP = Step("structure", rules=structure, ask=ask)
