"""Sentences that tell of the firm, of its gifts or of the free post, beside those that ask."""

import logging

import pytest

from jobs.extraction.posting import posting_from_html, posting_from_text
from jobs.extraction.rules import extract
from jobs.requirements import JobRequirements, RequirementType, UnreadablePosting

BODY = "\nRequirements\n- Two years of baking bread\n- A clean driving licence\n- Works nights without complaint\n"


def read(text: str) -> JobRequirements:
    return extract(posting_from_text(text))


def quotes(text: str) -> list[str]:
    return [each.quote for each in read(text).requirements if each.explicit]


@pytest.mark.parametrize(
    "duty",
    [
        "Change the menu four times a year",
        "Inspect the vans twice a year",
        "Write 30 reports a year",
        "Besuche von 40 Kunden zweimal im Jahr",
    ],
)
def test_a_rate_is_no_number_of_years(duty):
    found = read(f"Cook\nYour tasks\n- {duty}{BODY}").requirements
    (asked,) = [each for each in found if each.explicit and each.quote == duty]
    assert asked.type is RequirementType.RESPONSIBILITY
    assert asked.years is None


@pytest.mark.parametrize("line", ["At least a year of experience in pastry", "One year of experience with rye"])
def test_a_year_is_a_number_of_years(line):
    (asked,) = [each for each in read(f"Cook{BODY}- {line}").requirements if each.quote == line]
    assert (asked.type, asked.years) == (RequirementType.EXPERIENCE_YEARS, 1)


@pytest.mark.parametrize(
    "sentence",
    [
        "Our company has 25 years of experience in retail",
        "The firm has over 40 years of experience in catering",
        "We have 12 years of experience with rye",
        "Unser Unternehmen hat 25 Jahre Erfahrung im Handel",
        "Notre entreprise a 30 ans d'expérience",
    ],
)
@pytest.mark.parametrize("frame", ["Baker\n\n{}.\n" + BODY, "Baker" + BODY + "- {}", "Baker" + BODY + "\n{}."])
def test_the_past_of_the_firm_is_asked_of_nobody(sentence, frame):
    assert sentence not in quotes(frame.format(sentence))


@pytest.mark.parametrize(
    "sentence",
    ["Our ideal candidate has 5 years of experience in retail", "The company requires 5 years of experience"],
)
def test_what_the_firm_asks_stays(sentence):
    assert sentence in quotes(f"Baker\n\n{sentence}.\n{BODY}")


@pytest.mark.parametrize("frame", ["Baker\n\n{}.\n" + BODY, "Baker" + BODY + "- {}"])
def test_leave_is_a_benefit_wherever_it_stands(frame):
    gift = "Two weeks of paid leave after 1 year"
    assert gift not in quotes(frame.format(gift))


def test_a_pension_that_is_administered_is_work():
    found = quotes(
        "HR Officer\nWhat your day looks like\nAdminister the pension scheme for 300 staff\n"
        f"Answer questions of staff about insurance.\nPrepare contracts for new starters\n{BODY}"
    )
    assert "Administer the pension scheme for 300 staff" in found
    assert "Answer questions of staff about insurance" in found
    assert "Prepare contracts for new starters" in found


def test_a_pension_that_is_enjoyed_is_none():
    found = quotes(
        f"HR Officer\n\nYour tasks\n\nRun the payroll for all staff.\n\nEnjoy a pension and free meals.\n{BODY}"
    )
    assert "Run the payroll for all staff" in found
    assert not any("pension" in quote for quote in found)


@pytest.mark.parametrize(
    ("title", "duty"),
    [
        ("Content Developer", "Develop learning modules"),
        ("Business Developer", "Fill the sales pipelines of the team"),
        ("Training Developer", "Write modules for new colleagues"),
    ],
)
def test_only_software_is_kept_in_git(title, duty):
    assert not any("Git" in each.terms for each in read(f"{title}\nTasks\n- {duty}{BODY}").requirements)


@pytest.mark.parametrize("title", ["Software Developer", "Web Developer", "Developer", "Senior Back-end Engineer"])
def test_who_writes_software_works_with_git(title):
    assert any("Git" in each.terms for each in read(f"{title}\nTasks\n- Build the booking pages{BODY}").requirements)


SPANISH = "\nRequisitos\n- Dos años de experiencia en cocina\nFunciones\n- Preparar los platos del menú cada noche\n"
GERMAN = "\nAnforderungen\n- Zwei Jahre Erfahrung in der Küche\nAufgaben\n- Vorbereiten der Speisen am Abend\n"
FRENCH = "\nProfil\n- Deux ans d'expérience en comptabilité\nMissions\n- Préparer les bilans de nos clients\n"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (f"Buscamos un cocinero para nuestro restaurante en Sevilla{SPANISH}", "cocinero"),
        (f"Wir suchen eine Köchin (m/w/d) für unser Restaurant in Köln.{GERMAN}", "Köchin (m/w/d)"),
        (f"Gasthaus Nord\nWir suchen ab sofort einen Koch (m/w/d) in Vollzeit.{GERMAN}", "Koch (m/w/d)"),
        (f"Nous recherchons un comptable pour notre bureau de Lyon{FRENCH}", "comptable"),
    ],
)
def test_the_sentence_that_names_the_free_post_is_the_title(text, title):
    found = read(text)
    assert found.title == title
    assert not any(each.quote.startswith(("Buscamos", "Wir suchen", "Nous rech")) for each in found.requirements)
    assert any(each.years == 2 for each in found.requirements)


def test_a_sentence_that_names_the_post_and_asks_for_years_is_both():
    found = read(f"We are looking for a baker with 3 years of experience in rye.\nTasks\n- Bake bread{BODY}")
    assert found.title == "baker"
    assert any(each.years == 3 for each in found.requirements)


@pytest.mark.parametrize(
    ("line", "title", "company"),
    [
        ("Shift Supervisor - Brassmill Foods\nLeeds", "Shift Supervisor", "Brassmill Foods"),
        ("Shift Supervisor – Quill\n\nAbout Quill\nQuill makes pens.", "Shift Supervisor", "Quill"),
        ("Shift Supervisor | Quill Ltd", "Shift Supervisor", "Quill Ltd"),
        ("Shift Supervisor - Nights\nQuill Ltd", "Shift Supervisor - Nights", "Quill Ltd"),
        ("Shift Supervisor\nJoin the Quill Trust", "Shift Supervisor", "Quill Trust"),
    ],
)
def test_a_firm_at_the_end_of_the_title_is_the_company(line, title, company):
    found = read(f"{line}\n{BODY}")
    assert (found.title, found.company) == (title, company)


def test_a_page_of_nested_boxes_leaves_no_line_in_the_log(caplog):
    with caplog.at_level(logging.DEBUG), pytest.raises(UnreadablePosting):
        posting_from_html("<html><body>" + "<div>" * 100_000 + "<p>word</p>")
    assert not [record for record in caplog.records if record.name.startswith("trafilatura")]
