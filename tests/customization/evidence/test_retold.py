"""Other names of the same thing: what the source names may be called by any of its names."""

import pytest

from customization.evidence import Sources, check_line
from resumes.document import ResumeDocument


def verdict(source: str, text: str, language: str = "") -> str:
    document = {
        "basics": {"summary": language},
        "work": [{"name": "Sahyadri Packaging", "position": "Worker", "startDate": "2015-01", "highlights": [source]}],
    }
    sources = Sources(resume=ResumeDocument.from_json_resume(document))
    return check_line(sources, "work[0].highlights[0]", source, text).verdict.value


TRUE = (
    ("Handled SRE in two departments", "Handled site reliability engineering in two departments"),
    ("Prepare a weekly OTIF report", "Prepare a weekly on-time-in-full (OTIF) report"),
    ("Fill in certificates of compliance", "Fill in Certificates of Compliance (CoC)"),
    ("Helped implement an ERP system (SAP B1)", "Helped to implement an ERP system, SAP B1"),
    ("Planned routes for 18 lorries", "Scheduled the routes of 18 HGVs"),
    ("Visited clients on Mondays and Thursdays", "Visited clients two days a week"),
    ("Quarterly stock counts", "Stock counts every three months"),
    ("Organised one audit every six months", "Organised half-yearly audits"),
    ("Kept shrinkage at 0.8 %", "Kept shrinkage below 1 %"),
    ("Cut restocking from 25 to 10 minutes", "Shortened restocking by 15 minutes (25 to 10)"),
    ("Ran 3 sites with 16 staff each", "Ran three sites with 48 staff"),
    ("One in three leads converted", "A third of leads converted"),
    ("120 hours of training", "120 training hours"),
    ("Run two groups of eight patients", "Run 2 groups with 8 patients each"),
)


@pytest.mark.parametrize(("source", "text"), TRUE)
def test_another_name_or_notation_of_the_same_thing_stands(source, text):
    assert verdict(source, text) == "supported"


FALSE = (
    ("Kept shrinkage at 0.8 %", "Kept shrinkage below 0.5 %", "blocked"),
    ("Visited clients on Mondays and Thursdays", "Visited clients three days a week", "blocked"),
    ("Quarterly stock counts", "Monthly stock counts", "blocked"),
    ("Partner for two plants with 410 employees in total", "Partner for two plants with 410 employees each", "blocked"),
    ("Mobilised patients after surgery", "Mobilised patients after surgery using a passive motion machine", "blocked"),
    (
        "Staff turnover at the plant fell from 24% to 17%",
        "Reduced staff turnover at the plant from 24% to 17%",
        "flagged",
    ),
    ("Share of passes rose from 63% to 71%", "Through my lessons, the share of passes rose from 63% to 71%", "flagged"),
    ("Run a four-star hotel with 164 rooms", "Run a four-star conference hotel with 164 rooms", "flagged"),
)


@pytest.mark.parametrize(("source", "text", "expected"), FALSE)
def test_what_only_looks_like_another_name_does_not(source, text, expected):
    assert verdict(source, text) == expected


def test_verbs_and_numbers_of_other_languages_are_read_in_their_forms():
    german = "Ich arbeite mit dem Team und für die Kunden in der Stadt und bei der Firma."
    spanish = "Trabajo con los clientes de la ciudad y para el equipo en una empresa del sector."
    assert verdict("Prüfte Rechnungen, klärte Abweichungen", "Rechnungsprüfung, Klärung von Abweichungen", german) == (
        "supported"
    )
    assert verdict("Elaboro unas 400 piezas", "Elaboro unas cuatrocientas piezas", spanish) == "supported"
