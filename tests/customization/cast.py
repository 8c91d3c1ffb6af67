"""People and postings that nobody is: a chef, a programmer, and what they apply for."""

from datetime import date
from pathlib import Path

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

PEOPLE = Path(__file__).parents[1] / "data" / "resumes" / "people"
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


def person(name: str) -> ResumeDocument:
    """One of the people whose files the reader is tested with."""
    return ResumeDocument.model_validate_json((PEOPLE / f"{name}.json").read_text(encoding="utf-8"))


def posting(title: str, language: str, *lines: JobRequirement) -> JobRequirements:
    text = "\n".join([title, *(line.text for line in lines)])
    return JobRequirements(title=title, language=language, text=text, requirements=lines)


def ward() -> JobRequirements:
    return posting(
        "Staff Nurse, Acute Medicine",
        "en",
        asked("r1", "Care for up to eight patients a shift", T.RESPONSIBILITY),
        asked("r2", "IV therapy", T.SKILL, "IV Therapy"),
        asked("r3", "Wound care", T.SKILL, "Wound Care"),
        asked("r4", "Three years of acute care", T.EXPERIENCE_YEARS, "acute care", years=3),
    )


def school() -> JobRequirements:
    return posting(
        "Mathematics Teacher",
        "en",
        asked("r1", "Teach Algebra and Statistics to five classes", T.RESPONSIBILITY),
        asked("r2", "Google Classroom", T.TOOL, "Google Classroom"),
        asked("r3", "Two years of teaching", T.EXPERIENCE_YEARS, "teaching", years=2),
    )


def cuisine() -> JobRequirements:
    return posting(
        "Chef de cuisine",
        "fr",
        asked("r1", "Mise en place du plan HACCP avec la brigade", T.SKILL, "HACCP"),
        asked("r2", "Formation des commis et des apprentis", T.RESPONSIBILITY),
        asked("r3", "Anglais courant pour les clients de la salle", T.LANGUAGE, "English"),
    )


def workshop() -> JobRequirements:
    return posting(
        "Elektroniker für Gebäudetechnik",
        "de",
        asked("r1", "Installation von KNX-Anlagen in Wohnungen und Büros", T.SKILL, "KNX"),
        asked("r2", "Wartung und Störungsbehebung im Bereitschaftsdienst", T.RESPONSIBILITY),
    )


def servicios() -> JobRequirements:
    return posting(
        "Desarrolladora de software",
        "es",
        asked("r1", "Python en los servicios de la empresa", T.TOOL, "Python"),
        asked("r2", "PostgreSQL para los datos de los clientes", T.TOOL, "PostgreSQL"),
        asked("r3", "Docker y despliegue con el equipo", T.TOOL, "Docker"),
    )


def pairs() -> dict[str, Given]:
    """Ten applications over many trades and four languages, two of them for a post of another trade."""
    return {
        "chef": chef(),
        "programmer": programmer(),
        "chef_for_backend": Given(resume=ines(), job=backend()),
        "nurse": Given(resume=person("nurse_en"), job=ward()),
        "nurse_for_kitchen": Given(resume=person("nurse_en"), job=kitchen()),
        "teacher": Given(resume=person("teacher_en"), job=school()),
        "cuisinier": Given(resume=person("chef_fr"), job=cuisine()),
        "elektroniker": Given(resume=person("electrician_de"), job=workshop()),
        "ingeniera": Given(resume=person("software_es"), job=servicios()),
        "ingeniera_for_english_post": Given(resume=person("software_es"), job=backend()),
    }
