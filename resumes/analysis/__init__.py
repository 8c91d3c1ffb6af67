"""What can be said of a résumé on its own."""

from resumeai.ai.step import Step, by_agent
from resumes.analysis.rules import analyze

STEP = Step("analyze", rules=analyze, ask=by_agent("resumes.analysis.agent"))
