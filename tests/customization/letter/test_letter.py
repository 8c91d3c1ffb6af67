"""The letter of the built-in engine."""

import itertools
import re

import pytest

from customization.evidence.schema import Answer, Verdict
from customization.pipeline.given import Given
from customization.pipeline.letter.checking import Checker
from customization.pipeline.letter.schema import LANGUAGES, Length, Source, Style, Tone
from customization.pipeline.letter.speech import speech
from customization.pipeline.letter.styles import ROOMS
from jobs.requirements import JobRequirements
from resumes.document import Basics, Education, Project, ResumeDocument, Volunteer, Work
from tests.customization import cast
from tests.customization.letter.people import applications, asked, written

PAIRS = applications()
FILLER = re.compile(
    r"passionate|team player|results[- ]driven|perfect fit|excited|thrilled|dynamic|hochmotiviert|teamfähig|dynamique"
    r"|apasionad",
    re.IGNORECASE,
)


@pytest.mark.parametrize("name", PAIRS)
def test_every_sentence_holds_before_the_check_that_edited_letters_go_through(name):
    given = asked(PAIRS[name])
    made = written(PAIRS[name])
    judged = [Checker(given).judged(one.text) for one in made.sentences if one.rests_on is not Source.RESUME]
    assert all(one.verdict is Verdict.SUPPORTED for one in judged)
    checker = Checker(given)
    told = [one for one in made.sentences if one.rests_on is Source.RESUME]
    assert all(checker.proven(one.text, one.sources) for one in told)
    assert all(one.sources for one in told)


@pytest.mark.parametrize("name", PAIRS)
@pytest.mark.parametrize("style", Style)
def test_no_letter_has_filler_holes_or_fragments(name, style):
    made = written(PAIRS[name], style=style)
    for one in made.sentences:
        assert not FILLER.search(one.text)
        assert not re.search(r"[{}]|  | ,|\.\.|\bNone\b", one.text), one.text
        assert one.text.endswith((".", "!", "?"))
    assert made.greeting
    assert made.closing
    assert made.name == PAIRS[name].resume.basics.name


@pytest.mark.parametrize("length", Length)
def test_each_length_keeps_its_bounds(length):
    counts = [sum(len(text.split()) for text in written(given, length=length).prose) for given in PAIRS.values()]
    assert max(counts) <= ROOMS[length].words
    assert min(counts) >= 20


def test_longer_letters_say_more():
    counts = [
        sum(len(text.split()) for text in written(PAIRS["nurse_at_harrow_bay"], length=length).prose)
        for length in (Length.SHORT, Length.NORMAL, Length.LONG)
    ]
    assert counts == sorted(counts)
    assert len(set(counts)) == 3


def test_the_same_letter_is_written_twice():
    assert written(PAIRS["nurse"]) == written(PAIRS["nurse"])


def test_the_most_relevant_experience_comes_first_wherever_it_stands_in_the_resume():
    person = ResumeDocument(
        work=[
            Work(
                name="Hotel Alma",
                position="Receptionist",
                start_date="2021",
                highlights=["Greeted the guests at the door"],
            ),
            Work(
                name="Harbour Bakery",
                position="Baker",
                start_date="2015",
                end_date="2020",
                highlights=["Baked 400 loaves of sourdough a night", "Trained two apprentices in food safety"],
            ),
        ]
    )
    job = cast.posting("Night Baker", "en", cast.asked("r1", "Bake sourdough at night", cast.T.RESPONSIBILITY))
    told = [one for one in written(Given(resume=person, job=job)).sentences if one.rests_on is Source.RESUME]
    assert told[0].text.startswith("From 2015 to 2020, I was a Baker at Harbour Bakery, where I baked 400 loaves")


def test_a_modern_letter_opens_with_the_best_proof():
    assert (
        written(PAIRS["chef"], style="modern")
        .prose[0]
        .startswith("Since 2019, I have been a Sous Chef at The Tin Lantern, where I ")
    )
    assert written(PAIRS["chef"]).prose[0].startswith("I am applying for the position of Kitchen Manager")


def test_healthcare_and_trades_put_papers_first():
    first = written(PAIRS["chef"], style="trades").prose[0]
    assert "ServSafe Manager" in first


def test_a_public_letter_goes_along_the_posting():
    made = written(PAIRS["elektriker_bei_hollinger"], style="public")
    assert "In Ihrer Anzeige steht „Programmierung von KNX-Anlagen“." in " ".join(made.prose)


def test_why_this_job_stands_in_the_persons_own_words():
    why = "I grew up two streets from your kitchen"
    made = written(PAIRS["chef"], why=why)
    own = [one for one in made.sentences if one.rests_on is Source.OWN]
    assert [one.text for one in own] == [f"{why}."]
    assert not any(one.rests_on is Source.OWN for one in written(PAIRS["chef"]).sentences)


@pytest.mark.parametrize(("language", "tone"), [*itertools.product(LANGUAGES, Tone)])
def test_every_language_and_tone_has_its_own_greeting_subject_date_and_closing(language, tone):
    made = written(PAIRS["chef"], language=language, tone=tone)
    assert made.language == language
    assert "Kitchen Manager" in made.subject
    assert "2026" in made.place_and_date
    assert made.greeting == speech(language).words["team"][tone]


def test_german_is_formal_and_goes_on_small_after_the_greeting():
    made = written(PAIRS["elektriker_bei_hollinger"])
    assert made.subject == "Bewerbung als Elektroniker für Gebäudetechnik"
    assert made.greeting == "Sehr geehrte Frau Keller,"
    assert made.place_and_date == "Berlin, den 15. Juni 2026"
    assert made.prose[0].startswith("ich bewerbe mich auf die Stelle als Elektroniker")
    assert made.closing == "Mit freundlichen Grüßen"


def test_a_letter_in_another_language_than_the_resume_translates_nothing_and_says_so():
    made = written(PAIRS["nurse_in_portugal"])
    assert made.language == "pt"
    assert any("does not translate" in remark for remark in made.remarks)
    assert "28-bed" not in made.text
    assert "Desde 2019, trabalho como Senior Staff Nurse" in made.text


def test_nothing_is_said_of_the_firm_or_the_post_that_the_posting_does_not_say():
    job = JobRequirements(text="We need somebody.")
    made = written(Given(resume=cast.ines(), job=job))
    assert made.subject == "Application"
    assert made.recipient == ()
    assert made.prose[0].startswith("I am writing to apply for the advertised position.")
    assert len([remark for remark in made.remarks if "leaves it out" in remark]) == 2


def test_a_denied_answer_never_stands_in_a_letter():
    no = Answer(id="a", question="Do you have experience in Menu Planning?", denied=True)
    job = cast.kitchen()
    made = written(Given(resume=cast.ines(), job=job, answers=(no,)))
    assert "menu planning" not in made.text.casefold()


def test_who_has_no_job_yet_tells_of_projects_and_voluntary_work():
    student = ResumeDocument(
        basics=Basics(name="Ruth Amsel"),
        education=[Education(institution="Weir College", area="Biology", study_type="BSc")],
        projects=[Project(name="River Watch", highlights=["Built a sensor network of 12 stations along the Weir"])],
        volunteer=[Volunteer(organization="Food Bank", highlights=["Sorted 200 parcels every week"])],
    )
    text = written(Given(resume=student, job=cast.school())).text
    assert "In my project River Watch, I built a sensor network of 12 stations along the Weir." in text
    assert "at Food Bank, I sorted 200 parcels every week." in text


def test_an_empty_resume_gives_a_short_true_letter():
    made = written(Given(resume=ResumeDocument(), job=cast.kitchen()))
    assert [one.rests_on for one in made.sentences] == [Source.COURTESY] * len(made.sentences)
    assert any("No line of your résumé" in remark for remark in made.remarks)


def test_placeholders_of_anonymous_resumes_are_not_names():
    person = ResumeDocument(
        work=[
            Work(
                name="Company Name",
                position="Cook",
                start_date="2014",
                end_date="2019",
                highlights=["Cooked for 120 guests"],
            )
        ]
    )
    text = written(Given(resume=person, job=cast.kitchen())).text
    assert "Company Name" not in text
    assert "From 2014 to 2019, I was a Cook, where I cooked for 120 guests." in text


def test_what_looks_like_a_template_or_markup_is_printed_as_it_is():
    person = ResumeDocument(
        work=[
            Work(
                name="{title}",
                position="Cook",
                start_date="2014",
                highlights=["Cooked for {deed} guests a night"],
            )
        ]
    )
    text = written(Given(resume=person, job=cast.kitchen())).text
    assert "49" not in text
    assert "{deed} guests" in text


def test_a_job_named_in_the_opening_is_told_of_next_and_not_named_again():
    text = written(PAIRS["nurse_at_harrow_bay"]).text
    assert "I have worked as a Senior Staff Nurse at St Brannoc's Infirmary since 2019." in text
    assert "There, I coordinate" in text
    assert text.count("Senior Staff Nurse") == 1


def test_a_life_is_told_from_its_end_where_nothing_answers_the_posting():
    prose = written(PAIRS["chef_for_backend"]).prose
    assert "Sous Chef" in prose[0]
    assert prose[2].startswith("Before that, from 2014 to 2019, I was a Line Cook")


def test_what_goes_on_is_not_told_as_finished():
    person = cast.ines().model_copy(deep=True)
    person.education = [
        Education(institution="College of Fife", study_type="BA", area="Hospitality", start_date="2024")
    ]
    schooled = cast.asked("r9", "Degree in hospitality", cast.T.EDUCATION)
    text = written(Given(resume=person, job=cast.posting("Chef", "en", schooled)), style="education").text
    assert "I am studying at the College of Fife (BA, Hospitality)." in text


@pytest.mark.parametrize(
    ("title", "held"), [("Chef de cuisine", "chef de cuisine"), ("DRH", "DRH"), ("Chef de Rang", "Chef de Rang")]
)
def test_a_title_is_a_small_word_in_french(title, held):
    assert speech("fr").held(title) == held


@pytest.mark.parametrize(("end", "said"), [("", "There, I work with SAP"), ("2024-03", "There, I worked with SAP")])
def test_tools_of_a_job_that_goes_on_are_told_in_the_present(end, said):
    work = Work(
        name="Talleres Brisa",
        position="Payroll Manager",
        start_date="2019-04",
        end_date=end,
        highlights=["Elaboración de las nóminas de la plantilla en SAP", "Negociación del convenio con los sindicatos"],
    )
    person = ResumeDocument(basics=Basics(name="Ada Quill", summary="Responsable de las nóminas."), work=[work])
    job = cast.posting("Payroll Manager", "en", cast.asked("r1", "SAP", cast.T.TOOL, "SAP"))
    assert said in written(Given(resume=person, job=job)).text
