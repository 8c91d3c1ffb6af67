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
    ("Raised $500,000 for a clinic", "Raised half a million dollars for a clinic"),
    ("Raised $250K for a clinic", "Raised a quarter of a million dollars for a clinic"),
    ("Sold modules for C$2.6M", "Sold modules for 2.6 million Canadian dollars"),
    ("Cut the batch from 6 hours to 2.5 hours", "Cut the batch from six hours to two and a half"),
    ("Cut the queue from 90 minutes to 15", "Cut the queue from 1.5 hours to a quarter of an hour"),
    ("Answered 90% of calls the same day", "Answered nine out of ten calls the same day"),
    ("Rated 4.8 out of 5 by customers", "Rated 4.8/5 by customers"),
    ("Treat musculoskeletal outpatients twice a week", "Treat MSK outpatients twice a week"),
    ("Train apprentices in health and safety", "Train apprentices in H&S"),
    ("Placed orders of flour for 3 shops", "Ordered flour for 3 shops"),
    ("Printed flyers and stickers", "Printed goods such as flyers and stickers"),
    ("On call one week in five; mean time to repair is 20 minutes", "On call one week in five; MTTR is 20 minutes"),
    ("Wrote the manual together with two colleagues", "Wrote the manual in a group of three"),
    ("Look after a trainee each spring", "Look after one trainee each spring"),
    ("Took samples of environmental DNA", "Took eDNA samples"),
    ("Passed 3 audits with no findings", "Passed three audits with zero findings"),
    ("Cut falls on the ward from 14 to 6 a quarter", "Cut falls on the ward by more than half, from 14 to 6 a quarter"),
    ("Teach 3 classes of 28 pupils", "Teach 84 pupils in three classes"),
    ("Organise a fair each October", "Organise a yearly fair in October"),
    ("Design flowers for about 45 weddings a season", "Design flowers for about 45 weddings each season"),
    ("Slung pallets and rebar by crane", "Slung pallets and reinforcing steel (rebar) by crane"),
    ("Built a home lab with pfSense", "Built a home lab with the pfSense firewall"),
    ("Rolled out multi-factor authentication", "Rolled out MFA"),
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
    ("Run a stall each autumn", "Run a stall for all branches of the group each autumn", "flagged"),
    ("Showed samples to buyers", "Showed samples to buyers, who raised their orders because of them", "flagged"),
    ("Run a four-star hotel with 164 rooms", "Run a four-star conference hotel with 164 rooms", "flagged"),
    ("Lead negotiation with suppliers", "Lead NET development with suppliers", "blocked"),
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


ASKED = (
    ("Helped fit a 40 kW solar roof", "Helped fit a 40 kW PV roof"),
    ("Coordinate 504 plans for 45 students", "Coordinate Section 504 plans for 45 students"),
    ("Slung pallets and stillages by crane", "Slung pallets and wire bins (stillages) by crane"),
    (
        "Do the pre-use checks and fill in the log book",
        "Do the pre-use checks, fill in the log book and induct new operators",
    ),
)


@pytest.mark.parametrize(("source", "text"), ASKED)
def test_what_is_only_explained_or_added_in_words_is_asked(source, text):
    assert verdict(source, text) == "flagged"


INVENTED = (
    ("Helped fit a 40 kW solar roof", "Helped fit a 40 kW solar roof with PLC control"),
    ("Answered 90% of calls the same day", "Answered nineteen out of twenty calls the same day"),
    ("Raised $500,000 for a clinic", "Raised three quarters of a million dollars for a clinic"),
    ("Sold modules for C$2.6M", "Sold modules for 2.6 million US dollars"),
    ("The team reached the national final in 2022", "The team won the national final in 2022"),
    ("Look after customer data in a database", "Look after customer data in a CRM (Salesforce)"),
    ("Coordinate 504 plans for 45 students", "Coordinate Section 8 plans for 45 students"),
)


@pytest.mark.parametrize(("source", "text"), INVENTED)
def test_another_amount_or_name_in_like_words_is_blocked(source, text):
    assert verdict(source, text) == "blocked"


def held(lines: list[str], skills: list[str], text: str) -> str:
    """The verdict on `text` in place of the first line."""
    document = {
        "work": [{"name": "Sahyadri Packaging", "startDate": "2015-01", "highlights": lines}],
        "skills": [{"name": "Skills", "keywords": skills}],
    }
    sources = Sources(resume=ResumeDocument.from_json_resume(document))
    return check_line(sources, "work[0].highlights[0]", lines[0], text).verdict.value


def test_a_number_of_another_line_does_not_take_the_place_of_one():
    lines = ["Look after about 65 open files", "Helped scan 1,200 closed files"]
    assert held(lines, [], "Look after about 1,200 open files") == "blocked"
    assert held(lines, [], "Look after about sixty-five open files") == "supported"


def test_a_verb_that_opens_a_line_is_no_tool():
    lines = ["Gather requirements from six departments"]
    assert held(lines, ["Requirements gathering"], "Elicit requirements from six departments") != "blocked"
