"""Better words for one line: the same facts, no stronger verb, and nothing where it is doubtful."""

import pytest

from customization.pipeline.plan.wording import active, marks, nominal, person, tense, tighten


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Was responsible for managing a team of five", "Managed a team of five"),
        ("Responsible for writing and testing firmware", "Wrote and tested firmware"),
        ("Was responsible for the care of six patients", "Cared for six patients"),
        ("In charge of planning, ordering and storing food", "Planned, ordered and stored food"),
        ("Duties included training staff, ordering the stock and cleaning", None),
        ("Main duties: preparing daily orders", "Prepared daily orders"),
        ("Was able to reduce waste by 12%", "Reduced waste by 12%"),
        ("Assisted with fixing leaks", "Helped fix leaks"),
        ("Responsible for the marketing budget", None),
        ("Responsible for managing hiring and training of staff", None),
        ("Responsible for the preparation of food and the cleaning of tables", None),
        ("Responsibly managed a budget", None),
        ("Was in charge of wound care for 7 patients", "Provided wound care for 7 patients"),
        ("Responsible for daily food purchasing and menu planning", "Handled daily food purchasing and menu planning"),
        ("Responsible for a team of 12", None),
        ("Led a team", None),
    ],
)
def test_active(before, after):
    assert active.active(before, ended=True) == after


def test_a_job_that_goes_on_stays_in_the_present():
    assert active.active("Responsible for managing a team", ended=False) == "Manage a team"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("I managed a team of five.", "Managed a team of five."),
        ("I've built three ovens and I trained two cooks", "Built three ovens and trained two cooks"),
        ("I am a nurse with 8 years of experience.", "Nurse with 8 years of experience."),
        ("I managed my team", "Managed the team"),
        ("I managed my own bakery", None),
        ("Trained our guests in the use of kayaks", "Trained the guests in the use of kayaks"),
        ("We built a bridge and I painted it", None),
        ("Built a bridge", None),
        ("Worked with the iPhone team on World War I archives", None),
    ],
)
def test_without_first_person(before, after):
    assert person.without_first_person(before) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Manage a team of five and prepare reports", "Managed a team of five and prepared reports"),
        ("Develop and maintain web apps", "Developed and maintained web apps"),
        ("Managing the kitchen", "Managed the kitchen"),
        ("Support engineer for the north", None),
        ("Design systems for hospitals", "Designed systems for hospitals"),
        ("learning plans.", None),
        ("Lead developer of the team", None),
        ("Managed a team", None),
    ],
)
def test_in_past(before, after):
    assert tense.in_past(before) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Successfully led a team in order to cut cost", "Led a team to cut cost"),
        ("Utilized Python on a daily basis", "Used Python daily"),
        ("Led a team", None),
    ],
)
def test_tightened(before, after):
    assert tighten.tightened(before) == after


def test_empty_praise_leaves_the_summary_and_facts_stay():
    before = "Results-driven and passionate nurse with a proven track record in triage. Holds ACLS."
    assert tighten.without_praise(before) == "Nurse with a record in triage. Holds ACLS."
    assert tighten.without_praise("Dynamic leader.") is None
    assert tighten.without_praise("Nurse in Leeds.") is None


def test_marks_are_mended_in_every_language():
    assert marks.mended("•  Gekocht für 120  Gäste , jeden Abend ") == "Gekocht für 120 Gäste, jeden Abend"
    assert marks.full_stop_wanted(["One two three.", "Four five six.", "Seven eight nine"]) is True
    assert marks.with_full_stop("Seven eight nine", True) == "Seven eight nine."
    assert marks.with_full_stop("Worked at Acme Inc.", False) == "Worked at Acme Inc."


@pytest.mark.parametrize(
    ("before", "language", "after"),
    [
        ("Verantwortlich für die Planung der Schichten", "de", "Planung der Schichten"),
        ("Zuständig für den Einkauf und für die Pflege", "de", "Einkauf und Pflege"),
        ("Verantwortlich für das Team", "de", None),
        ("Responsable de la gestion des stocks", "fr", "Gestion des stocks"),
        ("Responsable du poste poissons", "fr", None),
        ("Encargada de la gestión de pedidos", "es", "Gestión de pedidos"),
        ("Responsable de tienda", "es", None),
    ],
)
def test_an_empty_opening_goes_before_a_doing_only(before, language, after):
    assert nominal.direct(before, language) == after


def test_the_german_first_person_goes_only_from_a_whole_sentence():
    assert nominal.without_first_person("Ich habe drei Lehrlinge betreut", "de") == "Drei Lehrlinge betreut"
    assert nominal.without_first_person("Ich habe Spaß, und ich betreue gern", "de") is None


@pytest.mark.parametrize("opening", ["Compassionate ", "Compassionate and dedicated ", "Empathetic, dependable "])
def test_a_summary_opens_with_the_person_and_no_kind_word(opening):
    assert tighten.without_praise(f"{opening}nurse with ten years in triage.") == "Nurse with ten years in triage."
