"""Company, title and contact person: named rightly or not at all."""

import pytest

from customization.pipeline.letter.addressing import Addressee, addressee, company_of, contact, greeting, title_of
from customization.pipeline.letter.schema import Tone
from customization.pipeline.letter.speech import speech
from jobs.requirements import JobRequirements

TITLES = {
    "Elektroniker für Gebäudetechnik (m/w/d)": "Elektroniker für Gebäudetechnik",
    "Comptable fournisseurs (H/F)": "Comptable fournisseurs",
    "Senior Backend Engineer — Distributed Systems": "Senior Backend Engineer",
    "TTS - Director of Outreach and Marketing": "Director of Outreach and Marketing",
    "18F - Recruiter": "Recruiter",
    "LINE COOK": "Line Cook",
    "Night Baker | Remote": "Night Baker",
    "Job Title: Ferry mate": "Ferry mate",
    "We are hiring! Apply now": "",
    "https://example.org/jobs/1": "",
    "": "",
}
PEOPLE = {
    "Bewerben Sie sich bei Frau Keller unter bewerbung@hollinger.example.": ("Keller", "Frau", ""),
    "Ihr Ansprechpartner: Herr Dr. Jonas Weidlich": ("Jonas Weidlich", "Herr", "Dr."),
    "Contact person: Moira Adebayo-Finch, 0113 555": ("Moira Adebayo-Finch", "", ""),
    "Voor vragen: mevrouw van der Berg": ("van der Berg", "mevrouw", ""),
    "Contact: Human Resources": ("", "", ""),
    "Contact: Hiring Team": ("", "", ""),
    "Please contact Fjord Line Recruiting": ("", "", ""),
    "Contact us today": ("", "", ""),
    "Ansprechpartner: Personalabteilung": ("", "", ""),
    "We use Jenkins and Ada Lovelace prizes": ("", "", ""),
}


@pytest.mark.parametrize(("written", "title"), TITLES.items())
def test_a_title_is_cleaned_or_left_out(written, title):
    assert title_of(written) == title


@pytest.mark.parametrize("written", ["Our client", "Confidential", "https://acme.example", "We are a leading firm"])
def test_what_is_no_company_is_left_out(written):
    assert company_of(written) == ""


@pytest.mark.parametrize(("text", "found"), PEOPLE.items())
def test_a_person_is_named_only_when_it_is_one(text, found):
    assert contact(JobRequirements(company="Fjord Line", text=text)) == found


@pytest.mark.parametrize(
    ("language", "whom", "words"),
    [
        ("en", Addressee(person="Ada Moss"), "Dear Ada Moss,"),
        ("en", Addressee(person="Ada Moss", woman=True), "Dear Ms Moss,"),
        ("en", Addressee(), "Dear Hiring Team,"),
        ("en", Addressee(person="Moss"), "Dear Hiring Team,"),
        ("de", Addressee(person="Jonas Weidlich", woman=False), "Sehr geehrter Herr Weidlich,"),
        ("de", Addressee(person="Jonas Weidlich", woman=False, doctor="Dr."), "Sehr geehrter Herr Dr. Weidlich,"),
        ("de", Addressee(person="Jonas Weidlich"), "Guten Tag Jonas Weidlich,"),
        ("nl", Addressee(person="van der Berg", woman=True), "Geachte mevrouw Van der Berg,"),
        ("fr", Addressee(), "Madame, Monsieur,"),
    ],
)
def test_the_greeting_guesses_no_gender(language, whom, words):
    assert greeting(whom, speech(language), Tone.PLAIN) == words


def test_the_recipient_keeps_title_and_company_together():
    whom = addressee(JobRequirements(title="Cook", company="The Brass Kettle", text="Contact: Ada Moss"))
    assert whom == Addressee("Cook", "The Brass Kettle", "Ada Moss")


def test_a_portuguese_employer_takes_its_article():
    said = speech("pt")
    assert said.post("Enfermeira", "Hospital do Sado").endswith(" no Hospital do Sado")
    assert said.post("Oleira", "Cerâmicas do Sado").endswith(" nas Cerâmicas do Sado")
    assert said.at("Transportes do Sado") == "nos Transportes do Sado"
