from exports.content import content_of
from exports.content.schema import Line
from resumes.document import Basics, Education, Location, Profile, ResumeDocument, Section, Skill, Work
from resumes.paths import texts
from tests.exports.plain import words


def printed(**parts) -> str:
    return "\n".join(content_of(ResumeDocument(**parts)).texts())


def section(document: ResumeDocument, key: str):
    return next(one for one in content_of(document).sections if one.key == key)


def test_every_text_of_the_document_is_printed(anyone):
    """Dates and addresses change their form, so their words are looked for elsewhere."""
    said = set(words("\n".join(content_of(anyone).texts())))
    ends = ("Date", "date", "url")
    lost = [(path, text) for path, text in texts(anyone) if not path.endswith(ends) and set(words(text)) - said]
    assert lost == []


def test_every_year_is_printed(anyone):
    said = set(words("\n".join(content_of(anyone).texts())))
    years = {text[:4] for path, text in texts(anyone) if path.endswith(("Date", "date"))}
    assert years <= said


def test_keys_that_json_resume_does_not_know_are_printed():
    document = ResumeDocument.model_validate(
        {
            "basics": {"name": "Ana", "drivingLicence": "B, C1"},
            "work": [{"name": "Acme", "reasonForLeaving": "End of contract", "id": "7f3a"}],
            "patents": [{"title": "A quieter kettle", "year": 2019}],
            "meta": {"version": "v1.0.0"},
        }
    )
    said = "\n".join(content_of(document).texts())
    assert "Driving licence: B, C1" in said
    assert "Reason for leaving: End of contract" in said
    assert "A quieter kettle" in said
    assert "2019" in said
    assert "7f3a" not in said
    assert "v1.0.0" not in said


def test_a_start_without_an_end_lasts_until_today():
    entry = section(ResumeDocument(work=[Work(name="Acme", start_date="2021-03")]), "work").entries[0]
    assert entry.dates == "Mar 2021 – Present"


def test_dates_speak_the_language_of_the_resume():
    document = ResumeDocument(
        basics=Basics(summary="Leitung der Station mit Verantwortung für die Ausbildung und den Dienstplan."),
        work=[Work(name="Klinikum", start_date="2020-05", end_date="2021-12-31")],
    )
    made = section(document, "work")
    assert made.heading == "Berufserfahrung"
    assert made.entries[0].dates == "Mai 2020 – 31 Dez. 2021"


def test_days_that_only_fill_a_date_are_not_printed():
    def dates(start, end):
        work = [Work(name="Acme", start_date=start, end_date=end)]
        return section(ResumeDocument(work=work), "work").entries[0].dates

    assert dates("2014-01-01", "2015-12-31") == "Jan 2014 – Dec 2015"
    assert dates("2014-01-01", "") == "Jan 2014 – Present"
    assert dates("2014-01-15", "2015-12-31") == "15 Jan 2014 – 31 Dec 2015"


def test_a_date_in_the_persons_own_words_stays_as_it_is():
    work = [Work(name="Acme", start_date="Summer 2019", end_date="2020-13")]
    assert section(ResumeDocument(work=work), "work").entries[0].dates == "Summer 2019 – 2020-13"


def test_each_language_is_known_by_its_words():
    for language, text in {
        "en": "Managed a team of nine and the budget for two wards.",
        "de": "Leitung eines Teams von neun Personen und Planung der Dienste für zwei Stationen.",
        "fr": "Gestion d'une équipe de neuf personnes et du budget de deux services.",
        "es": "Gestión de un equipo de nueve personas y del presupuesto de las dos plantas.",
        "pt": "Gestão de uma equipe de nove pessoas e do orçamento das duas unidades.",
        "it": "Gestione di un gruppo di nove persone e del bilancio dei due reparti.",
        "nl": "Leiding aan een team van negen mensen en het budget van de twee afdelingen.",
    }.items():
        assert content_of(ResumeDocument(basics=Basics(summary=text))).language == language


def test_students_show_their_education_first():
    study = Education(institution="College", start_date="2023")
    document = ResumeDocument(education=[study], work=[Work(name="Shop", start_date="2022", end_date="2023")])
    assert [one.key for one in content_of(document).sections] == ["education", "work"]


def test_a_course_beside_a_job_leaves_experience_first():
    study = Education(institution="College", start_date="2023")
    document = ResumeDocument(education=[study], work=[Work(name="Ward", start_date="2019")])
    assert [one.key for one in content_of(document).sections] == ["work", "education"]


def test_members_with_commas_are_parted_by_semicolons():
    skills = [
        Skill(name="Tools", keywords=["Word, Excel", "SAP"]),
        Skill(name="Care", keywords=["RCA (5 whys, fishbone)", "IV"]),
    ]
    tools, care = section(ResumeDocument(skills=skills), "skills").lines
    assert tools == Line(label="Tools", text="Word, Excel; SAP")
    assert care.text == "RCA (5 whys, fishbone), IV"


def test_empty_parts_leave_no_heading():
    document = ResumeDocument(work=[Work()], skills=[Skill()], sections=[Section()])
    assert content_of(document).sections == ()


def test_only_safe_addresses_become_links():
    basics = Basics(
        url="javascript:alert(1)",
        email="a@example.org?bcc=b@example.org",
        profiles=[Profile(network="GitHub", username="ana", url="github.com/ana"), Profile(url="file:///etc/passwd")],
    )
    linked = {item.text: item.url for row in content_of(ResumeDocument(basics=basics)).contact for item in row}
    assert linked == {
        "javascript:alert(1)": "",
        "a@example.org?bcc=b@example.org": "",
        "github.com/ana": "https://github.com/ana",
        "file:///etc/passwd": "",
    }


def test_a_profile_says_network_and_name_when_its_address_does_not():
    profiles = [
        Profile(network="Mastodon", username="@ana", url="https://social.example/@ana"),
        Profile(network="Xing", username="ana"),
    ]
    said = printed(basics=Basics(profiles=profiles))
    assert "Mastodon: social.example/@ana" in said
    assert "Xing: ana" in said


def test_paper_follows_the_country():
    def paper(**location):
        return content_of(ResumeDocument(basics=Basics(location=Location(**location)))).paper

    assert paper(country_code="US") == "letter"
    assert paper(region="IL") == "letter"
    assert paper(country_code="DE", region="BY") == "a4"
    assert paper() == "a4"


def test_icons_controls_and_invisible_marks_are_no_text():
    said = printed(basics=Basics(name="A\u200bna\x00 \uf0e0 Ru\u00adiz\u202e", summary="con\ufb01dent\ud800"))
    assert "Ana Ruiz" in said
    assert "confident" in said


def test_what_the_reader_keeps_of_the_person_has_a_label_in_the_language():
    basics = Basics.model_validate(
        {
            "summary": "Leitung der Baustelle und Planung der Anlagen für die Ausbildung.",
            "birth": "12.03.1990",
            "license": "Klasse B",
            "location": {"city": "Berlin", "countryCode": "DE", "country": "Deutschland"},
        }
    )
    said = "\n".join(content_of(ResumeDocument(basics=basics), personal=True).texts())
    assert "Geburtsdatum: 12.03.1990" in said
    assert "Führerschein: Klasse B" in said
    assert "Berlin, Deutschland" in said
    assert "DE" not in said.split()


def test_lines_without_a_heading_get_one():
    made = content_of(ResumeDocument(sections=[Section(lines=["Left over"])])).sections
    assert [(one.heading, one.lines[0].text) for one in made] == [("Further details", "Left over")]


def test_grades_have_the_name_that_people_give_them():
    def detail(score):
        return (
            section(ResumeDocument(education=[Education(institution="A", score=score)]), "education").entries[0].detail
        )

    assert detail("3.91")[0].text == "GPA: 3.91"
    assert detail("GPA 3.7")[0].text == "GPA 3.7"
    assert detail("2:1")[0].text == "Grade: 2:1"
