"""Résumés in languages of which only the names of sections, the words of dates and a few trades are known."""

import pytest

from tests.resumes.structuring.reading import structured

# name | work | title | employer | from month | now | education | degree | school | skills | languages
ROWS = {
    "Polish": """Zofia Lis | Doświadczenie zawodowe | Księgowa | Hurtownia Bryza | marzec 2019 | obecnie
        | Wykształcenie | licencjat | Uniwersytet Gdański | Umiejętności | Języki obce""",
    "Czech": """Jana Malá | Pracovní zkušenosti | Učitelka | Základní škola Lípa | březen 2019 | dosud
        | Vzdělání | magistr | Masarykova univerzita | Dovednosti | Jazykové znalosti""",
    "Swedish": """Maja Lund | Arbetslivserfarenhet | Lärare | Ekbackens skola | mars 2019 | pågående
        | Utbildning | Lärarexamen | Lunds universitet | Kompetenser | Språk""",
    "Danish": """Ida Holm | Erhvervserfaring | Sygeplejerske | Havens plejehjem | marts 2019 | nu
        | Uddannelse | Bachelor | Københavns universitet | Kompetencer | Sprog""",
    "Norwegian": """Nora Berg | Arbeidserfaring | Sykepleier | Fjord sykehus | mars 2019 | nåværende
        | Utdanning | Bachelorgrad | Universitetet i Bergen | Ferdigheter | Språk""",
    "Finnish": """Aino Salo | Työkokemus | Sairaanhoitaja | Rannan sairaala | maaliskuu 2019 | toistaiseksi
        | Koulutus | Tradenomi | Oulun ammattikorkeakoulu | Taidot | Kielitaito""",
    "Romanian": """Ioana Radu | Experiență profesională | Contabil | Spitalul Central | martie 2019 | prezent
        | Educație | Licență | Universitatea din Cluj | Competențe | Limbi străine""",
    "Hungarian": """Anna Kiss | Munkatapasztalat | Könyvelő | Duna Kórház | március 2019 | jelenleg
        | Tanulmányok | Alapképzés | Szegedi Egyetem | Készségek | Nyelvtudás""",
    "Turkish": """Elif Kaya | İş Deneyimi | Muhasebeci | Deniz Hastanesi | Mart 2019 | halen
        | Eğitim | Lisans | Ege Üniversitesi | Beceriler | Yabancı Diller""",
    "Greek": """Ελένη Παππά | Επαγγελματική εμπειρία | Λογιστής | Νοσοκομείο Αιγαίου | Μάρτιος 2019 | σήμερα
        | Εκπαίδευση | Πτυχίο | Πανεπιστήμιο Πατρών | Δεξιότητες | Ξένες γλώσσες""",
    "Ukrainian": """Олена Коваль | Досвід роботи | Бухгалтер | Лікарня Святого Луки | березень 2019 | дотепер
        | Освіта | Бакалавр | Львівський університет | Навички | Знання мов""",
    "Russian": """Анна Белова | Опыт работы | Бухгалтер | Больница Заря | март 2019 | настоящее время
        | Образование | Бакалавр | Казанский университет | Навыки | Языки""",
    "Hebrew": """נועה לוי | ניסיון תעסוקתי | מנהלת | בית ההדפסה | מרץ 2019 | היום
        | השכלה | תואר | אוניברסיטת חיפה | כישורים | שפות""",
    "Arabic": """سلمى حداد | الخبرة المهنية | محاسبة | مؤسسة النور | مارس 2019 | الآن
        | التعليم | بكالوريوس | جامعة الأردن | المهارات | اللغات""",
}
ADDRESS = "box@post.example"


def resume(row: str) -> str:
    name, work, title, employer, since, now, education, degree, school, skills, languages = map(
        str.strip, row.split("|")
    )
    return f"""{name}
{ADDRESS}

{work}
{title}, {employer}
{since} – {now}
• 40 / 60

{education}
{degree}, {school}
2011 – 2015

{skills}
Excel, SAP

{languages}
English: C1
"""


@pytest.mark.parametrize("language", ROWS)
def test_sections_jobs_and_dates_are_found(language: str) -> None:
    row = ROWS[language]
    name, _, title, employer, *_, degree, school, _, _ = map(str.strip, row.split("|"))
    made = structured(resume(row)).document
    assert made.basics.name == name
    (job,) = made.work
    assert (job.position, job.name, job.start_date, job.end_date) == (title, employer, "2019-03", "")
    (course,) = made.education
    assert (course.study_type, course.institution) == (degree, school)
    assert [skill.name for skill in made.skills] == ["Excel", "SAP"]
    assert [(one.language, one.fluency) for one in made.languages] == [("English", "C1")]


def test_an_address_of_poland_and_one_of_sweden_are_parted() -> None:
    polish = structured(f"Zofia Lis\nul. Morska 27/4, 81-225 Gdynia\n{ADDRESS}\n").document.basics.location
    swedish = structured(f"Maja Lund\nStorgatan 8, 903 26 Umeå\n{ADDRESS}\n").document.basics.location
    assert (polish.address, polish.postal_code, polish.city) == ("ul. Morska 27/4", "81-225", "Gdynia")
    assert (swedish.address, swedish.postal_code, swedish.city) == ("Storgatan 8", "903 26", "Umeå")


def test_labels_before_contacts_are_known() -> None:
    made = structured(
        "Namn               Kerstin Ahlgren\nAdress             Skolgatan 3, 582 24 Linköping\n"
        "Telefon            070-000 00 11\nE-post             kerstin@post.example\n\nSpråk\n\nEngelska: flytande\n"
    )
    basics = made.document.basics
    assert (basics.name, basics.phone, basics.email) == ("Kerstin Ahlgren", "070-000 00 11", "kerstin@post.example")
    assert basics.location.city == "Linköping"
    assert made.unplaced == ()


def test_a_chinese_resume_is_parted_at_its_own_commas() -> None:
    made = structured(
        "王晓梅\n会计师\nbox@post.example\n\n工作经历\n上海远方贸易有限公司 | 高级会计 | 2019年3月 – 至今\n"
        "• 负责 40 家\n\n"
        "教育背景\n复旦大学 | 会计学 | 2011 – 2015\n\n专业技能\nExcel、SAP、用友\n"
    ).document
    assert made.basics.name == "王晓梅"
    assert [(job.name, job.start_date, job.end_date) for job in made.work] == [("上海远方贸易有限公司", "2019-03", "")]
    assert [one.institution for one in made.education] == ["复旦大学"]
    assert [one.name for one in made.skills] == ["Excel", "SAP", "用友"]
