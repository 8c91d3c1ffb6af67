"""The evaluation without a model."""

from customization.ats.report import ceiling, quick_score
from customization.matching.index import index
from customization.matching.match import match_all
from customization.pipeline.evaluate import advice
from customization.pipeline.evaluate.questions import questions
from customization.pipeline.evaluate.schema import Evaluation
from customization.pipeline.given import Given


def evaluate(given: Given) -> Evaluation:
    """Answers count as evidence for the matches; the score of today counts only what the résumé says."""
    written = index(given.resume, places=given.places, today=given.today)
    known = index(given.resume, given.answers, given.places, given.today)
    grades = match_all(known, given.job)
    today, most = quick_score(written, given.job), ceiling(known, given.job)
    far = max(today, most) < advice.FAR
    open_questions = questions(given.resume, grades, given.answers, known.today, far=far)
    return Evaluation(
        matches=tuple(grade.match for grade in grades),
        strengths=advice.strengths(grades),
        gaps=advice.gaps(grades),
        questions=open_questions,
        score=today,
        ceiling=max(today, most),
        advice=advice.advice(most, grades, asks=bool(open_questions)),
    )
