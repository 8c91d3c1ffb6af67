"""Openings that say nothing, long chains of doings, and praise that anyone could claim."""

import pytest

from customization.pipeline.plan.bullets.filler import ANY_DUTY
from customization.pipeline.plan.bullets.merging import together
from customization.pipeline.plan.wording import nominal
from customization.pipeline.plan.wording.active import active
from customization.pipeline.plan.wording.nominal import sober
from customization.pipeline.plan.wording.splitting import parts
from customization.pipeline.plan.wording.tighten import tightened, without_praise


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Responsible for processing of lease letters and making payments",
            "Processed lease letters and made payments",
        ),
        ("Duties include assigning work, tracking leave and doing tours", "Assigned work, tracked leave and did tours"),
        ("Was handling the post of three offices", "Handled the post of three offices"),
        ("Helped in preparing of the yearly report", "Helped prepare the yearly report"),
        ("Responsible for reconciliation of till rolls", "Reconciled till rolls"),
    ],
)
def test_each_doing_behind_the_opening_takes_the_same_form(text, wanted):
    assert active(text, ended=True) == wanted


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("de", "Engagierte und teamfähige Köchin mit 9 Jahren Erfahrung.", "Köchin mit 9 Jahren Erfahrung."),
        ("nl", "Enthousiaste en gedreven kok met 5 jaar ervaring.", "Kok met 5 jaar ervaring."),
        ("fr", "Infirmière dynamique et motivée avec 5 ans de service.", "Infirmière avec 5 ans de service."),
        ("es", "Camarero responsable y dinámico con 6 años de sala.", "Camarero con 6 años de sala."),
        ("es", "Responsable de personas con diez años de oficio.", None),
        ("fr", "Responsable organisation avec 5 ans de service.", None),
    ],
)
def test_praise_goes_from_a_summary_and_duties_stay(language, text, wanted):
    assert sober(text, language) == wanted


def test_a_sentence_of_praise_and_a_record_of_working_well_goes():
    text = (
        "Packer with 8 years. Excellent communication skills and a proven track record of working well under pressure."
    )
    assert without_praise(text) == "Packer with 8 years."


def test_years_are_with_a_person():
    assert tightened("Clerk having 4 years of practice on weekly basis") == "Clerk with 4 years of practice weekly"


@pytest.mark.parametrize(
    "text", ["Any other work assigned by seniors.", "Any tasks as given", "Other duties as assigned"]
)
def test_any_other_work_is_no_duty_of_its_own(text):
    assert ANY_DUTY.fullmatch(text)


def test_the_same_verb_is_said_once_in_a_joined_line():
    assert together("Repaired nets for boats", "Repaired torn sails") == "Repaired nets for boats and torn sails"


def test_what_is_done_to_it_stays_with_what_it_is():
    text = (
        "Led the move of the archive to the new halls, and wrote the guide that four teams use for their daily work,"
        " and presented it at the meeting of the county in front of all of the archivists of the land"
    )
    assert not [part for part in parts(text, english=True) if part.startswith("Presented it")]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Responsible for the installation and maintenance of lighting in schools",
            "Installed and maintained lighting in schools",
        ),
        ("In charge of the recruitment and training of new staff", "Recruited and trained new staff"),
        ("Responsible for development and testing of apps and the upkeep of servers", None),
        ("Responsible for the colour and testing of sails", None),
        ("Was involved in rewiring of houses", "Helped rewire houses"),
    ],
)
def test_two_nouns_of_doing_are_two_deeds(text, wanted):
    assert active(text, ended=True) == wanted


@pytest.mark.parametrize(
    ("language", "text", "direct_form", "shorter"),
    [
        ("de", "Durchführung der Inventur in regelmäßigen Abständen", "Inventur in regelmäßigen Abständen", None),
        ("de", "Kasse in regelmäßigen Abständen geprüft", None, "Kasse regelmäßig geprüft"),
        ("fr", "Responsable de l'accueil téléphonique", "Accueil téléphonique", None),
    ],
)
def test_a_line_of_nouns_keeps_what_belongs_to_its_noun(language, text, direct_form, shorter):
    assert nominal.direct(text, language) == direct_form
    assert nominal.tightened(direct_form or text, language) == shorter
