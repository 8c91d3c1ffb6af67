from resumes.analysis.length import analyze_length
from resumes.document import ResumeDocument

LINE = "Baked bread for the shops of the old town every single night "


def kinds(years: int, lines: int, words: int = 1, **more) -> set[tuple[str, str]]:
    work = {
        "name": "Mill",
        "position": "Baker",
        "startDate": "2000",
        "endDate": str(1999 + years),
        "highlights": [LINE * words] * lines,
    }
    document = ResumeDocument.model_validate({"work": [work], **more})
    return {(one.kind, one.path) for one in analyze_length(document)}


def test_a_resume_longer_than_its_years_is_found():
    assert kinds(4, 5, 12) == {("long_resume", "")}
    assert kinds(14, 5, 12) == set()
    assert kinds(14, 5, 30) == {("long_resume", "")}


def test_a_scholar_may_write_more():
    papers = [{"name": f"On rye {number}"} for number in range(5)]
    assert kinds(4, 5, 24, publications=papers) == set()


def test_a_resume_of_a_few_words_is_found():
    assert kinds(4, 2) == {("short_resume", "")}


def test_a_position_with_too_many_lines_is_found():
    assert ("many_lines", "work[0]") in kinds(4, 9)
    assert kinds(4, 8, 2) == set()
