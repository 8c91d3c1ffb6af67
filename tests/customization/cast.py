"""People and postings that nobody is: a chef, a programmer, and what they apply for."""

from datetime import date

from customization.pipeline.given import Given
from jobs.requirements import Importance, JobRequirement, JobRequirements, RequirementType
from resumes.document import (
    Basics,
    Certificate,
    Education,
    Language,
    Project,
    ResumeDocument,
    Skill,
    Work,
)

TODAY = date(2026, 6, 15)
MUST, NICE = Importance.MUST, Importance.NICE
T = RequirementType


def ines() -> ResumeDocument:
    """A chef who writes in duties and in the first person."""
    return ResumeDocument(
        basics=Basics(
            name="Ines Brandt-Okoye",
            email="ines@example.org",
            phone="+1 555 0101",
            summary="I am a cook with ten years in busy kitchens. I enjoy teaching.",
        ),
        work=[
            Work(
                name="The Tin Lantern",
                position="Sous Chef",
                start_date="2019-03",
                highlights=[
                    "Planned the wine list with the owners",
                    "Was responsible for managing inventory and preparing the weekly orders",
                    "Held food cost at 29% for two years",
                ],
            ),
            Work(
                name="Gull & Anchor",
                position="Line Cook",
                start_date="2014-05",
                end_date="2019-02",
                highlights=["Cooked for 120 guests a night", "I trained four apprentices", "Clean the kitchen daily"],
            ),
        ],
        education=[
            Education(institution="Harbour College", study_type="Diploma", area="Culinary Arts", end_date="2014")
        ],
        skills=[Skill(name="Kitchen", keywords=["Pastry", "Menu Planning", "Food Safety", "pastry"])],
        languages=[Language(language="Spanish", fluency="Native")],
        certificates=[Certificate(name="ServSafe Manager", issuer="NRA", date="2023")],
    )


def kitchen() -> JobRequirements:
    return JobRequirements(
        title="Kitchen Manager",
        company="The Brass Kettle",
        seniority="manager",
        text="Kitchen Manager. Inventory management. Food safety. Spanish. Four years in a kitchen. Menu planning.",
        requirements=(
            asked("r1", "Inventory management", T.SKILL, "Inventory Management"),
            asked("r2", "Food safety", T.SKILL, "Food Safety"),
            asked("r3", "ServSafe Manager certificate", T.CERTIFICATION, "ServSafe"),
            asked("r4", "Four years in a kitchen", T.EXPERIENCE_YEARS, "kitchen", years=4),
            asked("r5", "Spanish", T.LANGUAGE, "Spanish"),
            asked("r6", "Write the schedule in 7shifts", T.TOOL, "7shifts"),
            asked("r7", "Culinary diploma", T.EDUCATION, "diploma", "culinary", importance=NICE),
        ),
    )


def tomasz() -> ResumeDocument:
    """A programmer whose list and bullets name the same things by other names."""
    return ResumeDocument(
        basics=Basics(name="Tomasz Achterberg", email="tomasz@example.org", phone="+49 555 0102", label="Developer"),
        work=[
            Work(
                name="Fernlicht GmbH",
                position="Backend Developer",
                start_date="2020-01",
                highlights=[
                    "Wrote documentation for new colleagues",
                    "Built an order service in Python and PostgreSQL that handles 40,000 orders a day",
                    "Moved 12 services to K8s",
                ],
            )
        ],
        projects=[Project(name="Tidewatch", highlights=["Wrote a Django app that shows tides"], keywords=["Django"])],
        education=[
            Education(institution="University of Weser", study_type="Bachelor of Science", area="Computer Science")
        ],
        skills=[Skill(name="Languages", keywords=["Perl", "Python"]), Skill(name="Tools", keywords=["Git"])],
    )


def backend() -> JobRequirements:
    return JobRequirements(
        title="Backend Engineer",
        text="Backend Engineer. We want Python, PostgreSQL and Kubernetes. Go is a plus. Five years of backend work.",
        requirements=(
            asked("r1", "Python", T.TOOL, "Python"),
            asked("r2", "PostgreSQL", T.TOOL, "PostgreSQL"),
            asked("r3", "Kubernetes", T.TOOL, "Kubernetes"),
            asked("r4", "Kafka in production", T.TOOL, "Kafka"),
            asked("r5", "Five years of backend work", T.EXPERIENCE_YEARS, "backend", years=5),
            asked("r6", "Go", T.TOOL, "Go", importance=NICE),
            asked("r7", "Bachelor's degree in Computer Science", T.EDUCATION, "bachelor's degree", "computer science"),
        ),
    )


def asked(
    name: str,
    text: str,
    kind: RequirementType,
    *terms: str,
    importance: Importance = MUST,
    years: float | None = None,
) -> JobRequirement:
    return JobRequirement(id=name, text=text, terms=terms, type=kind, importance=importance, years=years, quote=text)


def chef() -> Given:
    return Given(resume=ines(), job=kitchen())


def programmer() -> Given:
    return Given(resume=tomasz(), job=backend())
