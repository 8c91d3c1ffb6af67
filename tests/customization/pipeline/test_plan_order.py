"""Lines move with what leans on them; labels of links stay where they are."""

import pytest

from customization.pipeline.evaluate.rules import evaluate
from customization.pipeline.given import Given
from customization.pipeline.plan.looking.blocks import blocks, leans
from customization.pipeline.plan.rules import plan
from customization.pipeline.plan.schema import ChangeKind as K
from customization.pipeline.plan.schema import PlanGiven
from resumes.document import Project, ResumeDocument
from resumes.paths import put
from tests.customization.cast import backend, tomasz

WORDY = "Rewrote the help pages of the shop for new customers"


def order(lines):
    resume = put(tomasz(), "work[0].highlights", lines)
    return ordered(resume, "work[0].highlights") or lines


def ordered(resume, path):
    given = Given(resume=resume, job=backend())
    changes = plan(PlanGiven(given=given, evaluation=evaluate(given))).changes
    return next((one.after for one in changes if one.kind is K.BULLETS_ORDER and one.path == path), None)


def test_a_result_goes_with_the_line_that_it_is_the_result_of():
    deed, result = "Built the order service in Python, PostgreSQL and Kubernetes", "Impacted 50M+ monthly active users"
    assert order([WORDY, deed, result]) == [deed, result, WORDY]


def test_a_line_that_matters_takes_no_result_of_another_line():
    deed = "Built the order service in Python, PostgreSQL and Kubernetes"
    assert order([WORDY, "Saved $40,000 a year", deed]) == [deed, WORDY, "Saved $40,000 a year"]


@pytest.mark.parametrize("labels", ["Live Demo | GitHub", "https://tidewatch.example.org"])
def test_labels_of_links_do_not_move_up_and_stay_on_top(labels):
    deed = "Built it in Python, PostgreSQL and Kubernetes"
    assert order([WORDY, labels, deed]) == [deed, WORDY, labels]
    assert order([labels, WORDY, deed]) == [labels, deed, WORDY]


def test_labels_and_fame_bring_no_skill_into_the_list():
    lines = ["Marketplace | GitHub", "Wrote a tide table that has 2,400+ GitHub stars"]
    resume = tomasz().model_copy(update={"projects": [Project(name="Tidewatch", highlights=lines)]})
    github = backend().requirements[0].model_copy(update={"text": "GitHub", "terms": ("GitHub",), "quote": "GitHub"})
    given = Given(resume=resume, job=backend().model_copy(update={"requirements": (github,)}))
    assert not [
        change
        for change in plan(PlanGiven(given=given, evaluation=evaluate(given))).changes
        if "GitHub" in str(change.after) and change.kind is K.SKILL_SURFACED
    ]


@pytest.mark.parametrize(
    "line",
    [
        "Impacted 50M+ monthly active users",
        "Resulting in fewer calls",
        "saving 3 hours a week",
        "Reached up to 9,000 readers",
    ],
)
def test_a_fragment_leans(line):
    assert leans(line)


@pytest.mark.parametrize(
    "line", ["Reduced the time of a build by 40%", "Increased sales by 12%", "Served as chair of the board"]
)
def test_a_whole_deed_stands_alone(line):
    assert not leans(line)


def test_every_line_is_in_one_block():
    assert blocks(["A deed", "GitHub", "Another deed", "Saved 3 hours"]) == [[0, 1], [2, 3]]
    assert blocks([]) == []


def test_a_resume_of_labels_alone_is_no_trouble():
    resume = ResumeDocument(projects=[Project(name="Tidewatch", highlights=["GitHub", "Live Demo"])])
    assert ordered(resume, "projects[0].highlights") is None
