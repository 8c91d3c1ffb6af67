"""The built-in plan proposes what a careful person would, and only what the evidence supports."""

import pytest

from customization.evidence.schema import Answer
from customization.pipeline.evaluate.rules import evaluate
from customization.pipeline.given import Given
from customization.pipeline.implement.rules import implement
from customization.pipeline.implement.schema import ImplementGiven
from customization.pipeline.plan.rules import plan
from customization.pipeline.plan.schema import ChangeKind as K
from customization.pipeline.plan.schema import Choice, PlanGiven
from customization.pipeline.verify.rules import verify
from customization.pipeline.verify.schema import VerifyGiven
from jobs.requirements import RequirementType as T
from resumes.document import Basics, Interest, Reference, ResumeDocument, Skill, Work
from resumes.paths import put
from tests.customization.cast import asked, backend, chef, ines, kitchen, pairs, posting, programmer, tomasz


def planned(given):
    return plan(PlanGiven(given=given, evaluation=evaluate(given)))


def proposals(given, *kinds):
    return {change.path: change for change in planned(given).changes if change.kind in kinds}


def test_a_duty_becomes_a_deed():
    changes = proposals(chef(), K.VERB)
    assert changes["work[0].highlights[1]"].after == "Managed inventory and prepared the weekly orders"


def test_the_first_person_goes():
    changes = proposals(chef(), K.REWRITE, K.SUMMARY)
    assert changes["work[1].highlights[1]"].after == "Trained 4 apprentices"
    assert changes["basics.summary"].after == (
        "Cook with ten years in busy kitchens. Held food cost at 29% for two years. Speaks Spanish (native)."
    )


def test_the_odd_tense_of_a_past_job_is_mended():
    assert proposals(chef(), K.UNIFORM)["work[1].highlights[2]"].after == "Cleaned the kitchen daily"


def test_a_skill_listed_twice_goes_once():
    (drop,) = proposals(chef(), K.DROP).values()
    assert (drop.op, drop.path, drop.before) == ("remove", "skills[0].keywords[3]", "pastry")


def test_a_skill_that_the_work_shows_is_listed():
    (added,) = proposals(chef(), K.SKILL_SURFACED).values()
    assert (added.path, added.after) == ("skills[0].keywords[+]", "Inventory Management")
    assert added.evidence[0].path == "work[0].highlights[1]"
    assert added.requirement_ids == ("r1",)
    assert added.impact > 0


def test_what_the_posting_asks_for_comes_first():
    changes = proposals(programmer(), K.SKILLS_ORDER, K.BULLETS_ORDER)
    assert changes["skills[0].keywords"].after == ["Python", "Perl"]
    assert changes["work[0].highlights"].after[0] == tomasz().work[0].highlights[1]


def test_the_postings_name_for_the_same_thing_is_taken():
    (term,) = proposals(programmer(), K.TERM).values()
    assert term.after == "Moved 12 services to Kubernetes (K8s)" or term.after == "Moved 12 services to Kubernetes"
    assert "Kubernetes" in term.reason


def test_a_resume_without_summary_gets_one_of_proven_facts():
    change = proposals(programmer(), K.SUMMARY)["basics.summary"]
    assert change.after.startswith("Backend Developer at Fernlicht GmbH with ")
    assert "Kafka" not in change.after
    assert "Go" not in change.after.split()


def test_changes_are_named_in_order_of_impact_and_each_says_why():
    changes = planned(programmer()).changes
    assert [change.id for change in changes] == [f"c{number}" for number in range(1, len(changes) + 1)]
    assert [change.impact for change in changes] == sorted((change.impact for change in changes), reverse=True)
    assert all(change.reason.endswith(".") for change in changes)


@pytest.mark.parametrize("given", [*pairs().values(), Given(resume=tomasz(), job=kitchen())])
def test_every_proposal_stands_before_the_last_word(given):
    proposed = planned(given)
    choice = Choice.everything(proposed)
    made = implement(ImplementGiven(given=given, plan=proposed, choice=choice))
    result = verify(VerifyGiven(given=given, plan=proposed, implementation=made, choice=choice))
    assert made.failed == ()
    assert result.put_back == ()
    assert all(one.kept for one in result.preserved)
    assert result.score_after >= result.score_before
    assert not result.remarks


def test_the_plan_is_the_same_each_time():
    assert planned(chef()) == planned(chef())


def test_what_the_person_denied_is_never_proposed():
    resume = put(tomasz(), "work[0].highlights[0]", "Read about Kafka at the weekend")
    answers = (Answer(id="has-apache-kafka", question="Have you worked with Kafka?", denied=True),)
    changes = planned(Given(resume=resume, job=backend(), answers=answers)).changes
    assert not [change for change in changes if "Kafka" in str(change.after) and change.op == "add"]


def test_an_answer_reaches_the_skills_list():
    answers = (Answer(id="has-apache-kafka", question="Have you worked with Kafka?", text="I ran Kafka at Fernlicht"),)
    changes = planned(Given(resume=tomasz(), job=backend(), answers=answers)).changes
    added = [change for change in changes if change.kind is K.SKILL_SURFACED and "Kafka" in str(change.after)]
    assert added
    assert added[0].evidence[0].how == "answer"


def test_a_german_resume_gets_no_english():
    resume = ResumeDocument(
        basics=Basics(name="Jörn Habermehl", email="joern@example.org"),
        work=[
            Work(
                name="Kochhaus Elbe",
                position="Koch",
                start_date="2018-01",
                highlights=[
                    "Verantwortlich für die Planung der Speisen und für den Einkauf von Gemüse mit der Küche",
                    "Ich habe die Ausbildung von drei Lehrlingen und das Inventory Management in der Küche betreut",
                ],
            )
        ],
        skills=[Skill(name="Kenntnisse", keywords=["Backen", "Food Safety", "Kochen"])],
    )
    changes = planned(Given(resume=resume, job=kitchen())).changes
    assert "Planung der Speisen und Einkauf von Gemüse mit der Küche" in [change.after for change in changes]
    written = " ".join(str(change.after) for change in changes if change.kind is not K.SKILL_SURFACED)
    assert not {"with", "and", "at", "Holds", "Speaks"} & set(written.split())
    assert not [c for c in changes if c.kind is K.SKILL_SURFACED and "Further" in str(c.after)]


def test_a_resume_of_one_line_and_an_empty_posting_are_no_trouble():
    for resume in (ResumeDocument(), ResumeDocument(basics=Basics(name="A"))):
        assert planned(Given(resume=resume, job=backend())).changes == ()
    assert planned(Given(resume=ines(), job=kitchen().model_copy(update={"requirements": ()}))).changes


def test_a_title_taken_for_an_employer_makes_no_summary():
    resume = put(put(tomasz(), "work[0].position", "Fernlicht"), "work[0].name", "Backend Developer")
    assert not proposals(Given(resume=resume, job=backend()), K.SUMMARY)


def test_a_skill_goes_into_no_group_of_another_kind():
    groups = [Skill(name="Web Technologies", keywords=["React", "CSS"]), Skill(name="Spoken", keywords=["Latin"])]
    resume = tomasz().model_copy(update={"skills": groups})
    added = proposals(Given(resume=resume, job=backend()), K.SKILL_SURFACED)
    assert added["skills[+]"].after["keywords"] == ["Python", "PostgreSQL", "Kubernetes"]


def test_two_thin_lines_become_one_and_the_second_goes():
    lines = ["Cleaned the greenhouse windows", "Watered the seedlings", "Sold plants at the market, with a till"]
    resume = put(tomasz(), "work[0].highlights", lines)
    given = Given(resume=resume, job=kitchen())
    (merged,) = proposals(given, K.MERGE).values()
    assert merged.after == "Cleaned the greenhouse windows and watered the seedlings"
    assert merged.takes_in == ("work[0].highlights[1]",)
    proposed = planned(given)
    choice = Choice.everything(proposed)
    made = implement(ImplementGiven(given=given, plan=proposed, choice=choice))
    result = verify(VerifyGiven(given=given, plan=proposed, implementation=made, choice=choice))
    assert result.put_back == ()
    assert len(result.document.work[0].highlights) == 2


def test_a_pastime_and_an_empty_claim_may_go_but_not_what_the_posting_asks_for():
    resume = tomasz().model_copy(
        update={
            "interests": [Interest(name="Hiking"), Interest(name="Fire brigade")],
            "references": [Reference(reference="References available upon request")],
            "skills": [Skill(name="Skills", keywords=["Python", "Team player", "Kubernetes"])],
        }
    )
    drops = {change.before for change in planned(Given(resume=resume, job=backend())).changes if change.kind is K.DROP}
    assert drops == {"Hiking", "References available upon request", "Team player"}
    asks = posting("Backend Engineer", "en", asked("r1", "A team player who likes hiking", T.SOFT_SKILL))
    assert "Team player" not in {
        change.before for change in planned(Given(resume=resume, job=asks)).changes if change.kind is K.DROP
    }


def test_a_wish_gives_way_to_what_was_done():
    resume = put(tomasz(), "basics.summary", "Seeking a challenging position where I can grow.")
    change = proposals(Given(resume=resume, job=backend()), K.SUMMARY)["basics.summary"]
    assert "Seeking" not in change.after
    assert change.after.startswith("Backend Developer at Fernlicht GmbH")


def test_the_summary_gets_a_deed_with_its_figure_and_not_a_list_of_names():
    resume = put(tomasz(), "basics.summary", "Developer who likes quiet systems.")
    change = proposals(Given(resume=resume, job=backend()), K.SUMMARY)["basics.summary"]
    assert "Built an order service in Python and PostgreSQL that handles 40,000 orders a day." in change.after
    assert change.evidence[0].path == "work[0].highlights[1]"


def test_in_a_list_of_single_names_a_skill_is_one_more_name():
    groups = [Skill(name="Perl"), Skill(name="Git"), Skill(name="Team player")]
    resume = tomasz().model_copy(update={"skills": groups})
    added = [one.after for one in planned(Given(resume=resume, job=backend())).changes if one.kind is K.SKILL_SURFACED]
    assert {one["name"] for one in added} == {"Python", "PostgreSQL", "Kubernetes"}
    assert not [one for one in added if one["keywords"]]


def test_a_word_of_every_title_does_not_keep_an_empty_claim():
    resume = tomasz().model_copy(update={"skills": [Skill(name="Skills", keywords=["Python", "Team player"])]})
    job = backend().model_copy(update={"title": "Backend Team Lead"})
    drops = [one.before for one in planned(Given(resume=resume, job=job)).changes if one.kind is K.DROP]
    assert drops == ["Team player"]


def test_a_verb_that_may_be_past_is_not_put_into_the_present():
    resume = put(tomasz(), "work[0].highlights[1]", "Cut a PostgreSQL export from 40 to 9 minutes in Python")
    change = proposals(Given(resume=resume, job=backend()), K.SUMMARY)["basics.summary"]
    assert "Cut a PostgreSQL export" in change.after
