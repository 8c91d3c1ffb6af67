"""What can be said of a résumé on its own."""

from resumeai.ai.step import Step
from resumes.analysis.agent import ask
from resumes.analysis.rules import analyze

STEP = Step("analyze", rules=analyze, ask=ask)
