"""A cook, a post as head cook, and a plan for the cook's lines."""

import json

from customization.pipeline.given import Given
from customization.pipeline.implement.schema import ImplementGiven
from customization.pipeline.plan.schema import Change, ChangeKind, Choice, Plan
from jobs.requirements import JobRequirement, JobRequirements, RequirementType
from resumes.document import ResumeDocument
from resumes.shown import short
from tests.standin.replies import Reply

INN = {
    "name": "Inn",
    "position": "Cook",
    "startDate": "2019",
    "highlights": [
        "Was responsible for 40 covers a night.",
        "Ordered supplies with the till list.",
        "Worked with farmers on the weekly menu.",
    ],
}
BAKERY = {
    "name": "Bakery",
    "position": "Baker",
    "startDate": "2015",
    "endDate": "2019",
    "highlights": ["Baked rye bread."],
}
BASICS = {"name": "Jonas Weidlich", "email": "jonas@example.org", "summary": "Cook with a love of bread."}
COOK = ResumeDocument.from_json_resume({"basics": BASICS, "work": [INN, BAKERY]})
JOB = JobRequirements(
    title="Head cook",
    text="We look for someone who can plan menus with suppliers. HACCP is a must.",
    requirements=(
        JobRequirement(id="r1", text="plan menus with suppliers", type=RequirementType.RESPONSIBILITY),
        JobRequirement(id="r2", text="HACCP", terms=("HACCP",), type=RequirementType.CERTIFICATION),
    ),
)
GIVEN = Given(resume=COOK, job=JOB)


def change(number: int, path: str, before: str) -> Change:
    return Change(
        id=f"c{number}", kind=ChangeKind.REWRITE, path=path, before=before, instruction="Use a verb.", reason="Better."
    )


PLAN = Plan(
    changes=(
        change(1, "work[0].highlights[0]", "Was responsible for 40 covers a night."),
        change(2, "work[0].highlights[1]", "Ordered supplies with the till list."),
        change(3, "work[1].highlights[0]", "Baked rye bread."),
        change(4, "basics.summary", "Cook with a love of bread."),
    )
)


def wanted(choice: Choice | None = None) -> ImplementGiven:
    return ImplementGiven(given=GIVEN, plan=PLAN, choice=choice or Choice.everything(PLAN))


def sheet(*lines: tuple[str, str, str]) -> Reply:
    rows = [{"change_id": key, "text": text, "sources": [path], "cannot": ""} for key, text, path in lines]
    return Reply(data={"lines": rows})


def honest(body) -> object:
    """Writes each line again without its full stop."""
    whole = json.dumps(body)
    rows = [
        {"change_id": one.id, "text": one.before.rstrip("."), "sources": [short(one.path)], "cannot": ""}
        for one in PLAN.changes
        if f"{one.id}|{short(one.path)}|" in whole
    ]
    return {"lines": rows}
