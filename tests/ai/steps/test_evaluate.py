"""What a model may weigh, and what stays computed."""

from customization.evidence.schema import Answer
from customization.matching.schema import Status
from customization.pipeline import evaluate
from customization.pipeline.given import Given
from jobs.requirements import Importance
from tests.ai.cook import COOK, GIVEN, JOB
from tests.standin.replies import Reply


def weighed(key: str, status: str, path: str, quote: str) -> dict[str, str]:
    return {"requirement_id": key, "status": status, "path": path, "quote": quote, "why": "You worked with farmers."}


async def test_a_model_raises_an_open_requirement_to_partly_by_a_quote_and_no_further(standin, make_engine):
    line = "w1.3"
    matches = [weighed("r1", "met", line, "Worked with farmers"), weighed("r2", "met", line, "Worked with farmers")]
    standin.will(Reply(data={"matches": matches, "questions": [], "advice": "Apply."}))
    made = await evaluate.STEP.run(GIVEN, make_engine())
    base = evaluate.STEP.rules(GIVEN)
    assert base.match("r1").status is Status.MISSING
    assert made.output.match("r1").status is Status.PARTLY
    assert made.output.match("r1").evidence[0].quote == "Worked with farmers"
    assert made.output.match("r2") == base.match("r2")
    assert (made.output.score, made.output.ceiling) == (base.score, base.ceiling)
    assert made.output.advice == "Apply."


async def test_a_match_without_its_words_does_not_count(standin, make_engine):
    matches = [weighed("r1", "met", "work[9].name", "x"), weighed("r2", "missing", "", "")]
    bad = Reply(data={"matches": matches, "questions": [], "advice": "You know Kubernetes and won 17 prizes."})
    standin.will(bad, bad)
    made = await evaluate.STEP.run(GIVEN, make_engine())
    assert made.output.matches == evaluate.STEP.rules(GIVEN).matches
    assert "Kubernetes" not in made.output.advice


async def test_an_answered_question_is_not_asked_again(standin, make_engine):
    job = JOB.model_copy(
        update={"requirements": (JOB.requirements[0].model_copy(update={"importance": Importance.NICE}),)}
    )
    start = Given(resume=COOK, job=job)
    asked = {"requirement_id": "r1", "text": "Did you plan the menus?"}
    standin.always = Reply(data={"matches": [weighed("r1", "missing", "", "")], "advice": "", "questions": [asked]})
    first = await evaluate.STEP.run(start, make_engine())
    question = next(one for one in first.output.questions if one.text == asked["text"])
    answer = Answer(id=question.id, question=question.text, text="Yes, every week.")
    second = await evaluate.STEP.run(start.model_copy(update={"answers": (answer,)}), make_engine())
    assert question.id not in {one.id for one in second.output.questions}
    assert "q1|Did you plan the menus? Yes, every week." in standin.messages[1].raw
