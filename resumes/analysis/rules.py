"""What can be said of a résumé by counting and comparing, without a model."""

from resumes.analysis.achievements import achievements, analyze_achievements
from resumes.analysis.base import Analyzer
from resumes.analysis.contacts import analyze_contacts
from resumes.analysis.education import analyze_education
from resumes.analysis.experience import analyze_experience, seniority, years_of_work
from resumes.analysis.length import analyze_length
from resumes.analysis.schema import ResumeAnalysis
from resumes.analysis.skills import analyze_skills, skill_evidence
from resumes.analysis.tense import analyze_tense
from resumes.document import ResumeDocument

ANALYZERS: tuple[Analyzer, ...] = (
    analyze_contacts,
    analyze_experience,
    analyze_achievements,
    analyze_tense,
    analyze_education,
    analyze_skills,
    analyze_length,
)


def analyze(document: ResumeDocument) -> ResumeAnalysis:
    """Every analyzer in turn; to add one, write its function and name it in ANALYZERS."""
    return ResumeAnalysis(
        sections=sections_of(document),
        years=years_of_work(document),
        seniority=seniority(document),
        skills=skill_evidence(document),
        achievements=achievements(document),
        findings=tuple(finding for analyzer in ANALYZERS for finding in analyzer(document)),
    )


def sections_of(document: ResumeDocument) -> tuple[str, ...]:
    """Names of the sections that hold something; the summary counts as one."""
    listed = [
        name for name, field in type(document).model_fields.items() if name != "basics" and getattr(document, name)
    ]
    return (("summary",) if document.basics.summary else ()) + tuple(listed)
