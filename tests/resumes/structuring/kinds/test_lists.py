"""Lists that hold more than they seem to: entries, rows with labels, sentences, what stands around contacts."""

from tests.resumes.structuring.reading import structured

HEAD = "Marta Quint\nTeacher\nmarta@quint.example\n\n"


def test_degrees_in_a_list_are_a_school_each() -> None:
    made = structured(
        "# Marta Quint\nmarta@quint.example\n\n## Education\n"
        "- **MSc in Botany**, University of Hull, 2010–2012\n- **BSc in Biology**, University of York, 2007–2010\n",
        "resume.md",
    ).document.education
    assert [(one.institution, one.area, one.start_date) for one in made] == [
        ("University of Hull", "Botany", "2010"),
        ("University of York", "Biology", "2007"),
    ]


def test_jobs_in_a_list_keep_what_is_set_further_in() -> None:
    made = structured(
        "# Marta Quint\nmarta@quint.example\n\n## Experience\n- Teacher, Hill School, 2019 - present\n"
        "  - Runs the choir\n- Tutor, Brook Academy, 2015 - 2019\n  - Wrote two readers\n",
        "resume.md",
    ).document.work
    assert [(one.position, one.name, one.highlights) for one in made] == [
        ("Teacher", "Hill School", ["Runs the choir"]),
        ("Tutor", "Brook Academy", ["Wrote two readers"]),
    ]


def test_the_head_of_a_table_of_languages_is_no_language() -> None:
    made = structured(
        f"# {HEAD}\n## Lingue\n| Lingua | Livello |\n|---|---|\n| Italiano | madrelingua |\n| Inglese | B2 |\n", "cv.md"
    ).document.languages
    assert [one.language for one in made] == ["Italiano", "Inglese"]


def test_languages_between_strokes_are_parted() -> None:
    made = structured(f"{HEAD}LANGS\nArabic (native) / English (fluent) / Dutch (B2)\n").document.languages
    assert [(one.language, one.fluency) for one in made] == [
        ("Arabic", "native"),
        ("English", "fluent"),
        ("Dutch", "B2"),
    ]


def test_rows_with_labels_under_skills_are_groups_and_languages() -> None:
    made = structured(
        f"{HEAD}Berufserfahrung\n2014 - heute      Lehrerin, Realschule Leer\n\n"
        "Studium\n2008 - 2013       Universität Hull\n\n"
        "Besondere Kenntnisse\nSprachen          Englisch (fließend), Französisch (gut)\n"
        "EDV               GeoGebra, Moodle\nFührerschein      Klasse B\n"
    ).document
    assert [(one.name, one.keywords) for one in made.skills] == [
        ("EDV", ["GeoGebra", "Moodle"]),
        ("Führerschein", ["Klasse B"]),
    ]
    assert [(one.language, one.fluency) for one in made.languages] == [("Englisch", "fließend"), ("Französisch", "gut")]


def test_programming_languages_stay_skills() -> None:
    made = structured(f"{HEAD}Skills\nLanguages: Python, Java, Go\nTools: Git, Make\n").document
    assert (made.languages, made.skills[0].keywords) == ([], ["Python", "Java", "Go"])


def test_what_stands_around_contacts_is_no_skill() -> None:
    made = structured(
        "Contact\n+44 7700 900312 (Mobile)\nmarta@quint.example\nquint.example (Personal)\nDNI 00.000.000\nCel:\n\n"
        "Marta Quint\nTeacher\nLeeds, England, United Kingdom\n\nSummary\nTeacher who likes mornings and mountains.\n"
    ).document
    assert made.skills == []


def test_an_achievement_told_in_a_sentence_keeps_its_year_inside() -> None:
    made = structured(f"{HEAD}Key Achievements\n\n- Led the first response at the 2022 harbour fire; no lives lost.\n")
    assert [one.title for one in made.document.awards] == [
        "Led the first response at the 2022 harbour fire; no lives lost."
    ]


def test_work_on_ones_own_has_no_employer_of_the_entry_above() -> None:
    made = structured(
        f"{HEAD}Experience\n\nResearcher @ City of Hull       2017 - 2020\n- Rewrote a form\n\n"
        "Freelance       2015 - 2017\n"
        "- Tests for small shops\n"
    ).document.work
    assert [(one.position, one.name) for one in made] == [("Researcher", "City of Hull"), ("Freelance", "")]


def test_a_licence_beside_the_title_is_no_street() -> None:
    basics = structured(
        "RAFA DUARTE\nEngenheiro Civil | CREA-SP 000000\nSão Paulo, SP · (11) 90000-1234 · rafa@duarte.example\n"
    ).document.basics
    assert (basics.location.city, basics.location.address, basics.label) == (
        "São Paulo",
        "",
        "Engenheiro Civil | CREA-SP 000000",
    )


def test_a_name_drawn_with_spaces_and_circles_before_items_are_read() -> None:
    made = structured(
        "          D E S M O N D   O K A F O R\n"
        "   12 Quay Lane, Bristol BS1 6XN  *  (0117) 496 0155  *  d@okafor.example\n\n"
        "CAREER HISTORY\n\nTeam Leader, Hill Trust\nApr 2018 - date\n o  Led a crew of six.\n o  Wrote the rota.\n"
    ).document
    assert (made.basics.name, made.basics.location.city) == ("DESMOND OKAFOR", "Bristol")
    assert made.work[0].highlights == ["Led a crew of six.", "Wrote the rota."]


def test_references_under_each_other_are_a_publication_each() -> None:
    first = "Hale, I. T. (2023). Breath before stops: a cross-dialect study of voice. Phonetica, 97(2), 101."
    second = "Hale, I. T. & Arden, J. (2020). Timing of glottal events in the north. Phonetica, 77, 201–229."
    third = "Quint-Moor, M. (2016). Listening to the harbour by night. In Nordic Voices. Oslo: Novus Press."
    made = structured(f"{HEAD}Publications\n{first}\n{second}\n{third}\n").document.publications
    assert [one.name for one in made] == [first, second, third]


def test_a_thesis_after_the_school_is_no_part_of_its_name() -> None:
    (course,) = structured(
        f"{HEAD}Education\n\n2010 – 2014   PhD Linguistics, University of Edinburgh. Thesis: Breath in Iceland\n"
    ).document.education
    assert (course.institution, course.area) == ("University of Edinburgh", "Linguistics")


def test_a_period_shown_from_right_to_left_is_put_in_order() -> None:
    (job,) = structured(f"{HEAD}Experience\n\nTeacher, Hill School\n2019 - 2015\n").document.work
    assert (job.start_date, job.end_date) == ("2015", "2019")


def test_classes_of_a_licence_are_one_certificate() -> None:
    made = structured(f"{HEAD}Rijbewijs\nB, BE\n").document.certificates
    assert [(one.name, one.issuer) for one in made] == [("B, BE", "")]


def test_a_title_in_quotation_marks_is_bare_of_their_spaces() -> None:
    (one,) = structured(f"{HEAD}Publications\n« Naître à domicile », Revue Sage-femme, 2018\n").document.publications
    assert (one.name, one.publisher) == ("Naître à domicile", "Revue Sage-femme")


def test_lists_of_arabic_are_parted_at_its_comma() -> None:
    made = structured("سلمى حداد\nsalma@post.example\n\nالمهارات\nExcel، SAP، إعداد الميزانيات\n").document.skills
    assert [one.name for one in made] == ["Excel", "SAP", "إعداد الميزانيات"]


def test_a_town_that_follows_two_employers_is_their_place() -> None:
    made = structured(
        f"{HEAD}Experience\n\n2019 – present\nTeacher\nEkskolan, Ljusdal\n\n2012 – 2019\nTutor\nAlskolan, Ljusdal\n"
    ).document.work
    assert [(one.name, one.location) for one in made] == [("Ekskolan", "Ljusdal"), ("Alskolan", "Ljusdal")]


def test_a_field_that_follows_two_titles_is_no_place() -> None:
    made = structured(
        f"{HEAD}Experience\n\nEngineer, Payments\nBrook Bank\n2019 – now\n\nEngineer, Payments\nHill Bank\n2012 – 2019"
    ).document.work
    assert [(one.position, one.name) for one in made] == [
        ("Engineer, Payments", "Brook Bank"),
        ("Engineer, Payments", "Hill Bank"),
    ]


def test_jobs_told_by_numbered_labels_are_read() -> None:
    made = structured(
        f"{HEAD}Professional Experience\n1. Company: Shantaram Textiles\n   Designation: Accountant\n"
        "   Duration: April 2018 to till date\n   - GST returns\n2. Company: Kale & Associates\n   Designation: Clerk\n"
        "   Duration: June 2014 to March 2018\n   - Bookkeeping\n"
    ).document.work
    assert [(one.name, one.position, one.start_date) for one in made] == [
        ("Shantaram Textiles", "Accountant", "2018-04"),
        ("Kale & Associates", "Clerk", "2014-06"),
    ]


def test_memberships_are_a_section_of_their_own() -> None:
    made = structured(
        f"{HEAD}TRAINING\nFirst Aid, 2022\n\nAFFILIATIONS\nGuild of Rangers, member since 2014\n"
    ).document
    assert [one.institution for one in made.education] == ["First Aid"]
    assert [(one.title, one.lines) for one in made.sections] == [
        ("AFFILIATIONS", ["Guild of Rangers, member since 2014"]),
    ]


def test_a_degree_of_commerce_is_no_address_of_a_page() -> None:
    (course,) = structured(f"{HEAD}Academic Qualification\nM.Com, Pune University, 2014\n").document.education
    assert (course.study_type, course.institution, course.url) == ("M.Com", "Pune University", "")
