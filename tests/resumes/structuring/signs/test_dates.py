import pytest

from resumes.structuring.signs.dates import period, periods


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("Feb, 2022 - Present", "2022-02", ""),
        ("nov. 2019 – actualidad", "2019-11", ""),
        ("mayo de 2015 – octubre de 2019", "2015-05", "2019-10"),
        ("2010-05 – 2014-07", "2010-05", "2014-07"),
        ("January 2018–June 2019", "2018-01", "2019-06"),
        ("01/2014 to 01/2019", "2014-01", "2019-01"),
        ("seit 03/2019", "2019-03", ""),
        ("Depuis mars 2020", "2020-03", ""),
        ("2021-03-01 – 2022-04-15", "2021-03-01", "2022-04-15"),
        ("June – September 2021", "2021-06", "2021-09"),
        ("2018-20", "2018", "2020"),
        ("1er mars 2020 au 3 juin 2021", "2020-03-01", "2021-06-03"),
        ("Mai 2019 bis heute", "2019-05", ""),
        ("set. 2020 - o momento", "2020-09", ""),
        ("dal 2019 a oggi", "2019", ""),
        ("maart 2018 – heden", "2018-03", ""),
        ("May '19 – Jul '21", "2019-05", "2021-07"),
        ("Q1 2020 – Q3 2021", "2020-01", "2021-09"),
        ("2019 –", "2019", ""),
        ("Mar 19 – Jul 21", "2019-03", "2021-07"),
        ("06/19 – 08/21", "2019-06", "2021-08"),
        ("3/19 – present", "2019-03", ""),
        ("Jan-Mar 2019", "2019-01", "2019-03"),
        ("July2019 - Aug2021", "2019-07", "2021-08"),
        ("2015/2016", "2015", "2016"),
        ("2019年3月 – 至今", "2019-03", ""),
    ],
)
def test_a_period_is_read_as_it_is_stated(text, start, end):
    found = period(text)
    assert found
    assert (found.start, found.end, found.single) == (start, end, False)


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Awarded on: Jan 01, 2024", "2024-01-01"),
        ("15.03.2021", "2021-03-15"),
        ("03/15/2021", "2021-03-15"),
        ("Summer 2019", "2019"),
        ("mayo de 2016", "2016-05"),
        ("(2018)", "2018"),
    ],
)
def test_a_single_date_is_no_period(text, date):
    found = period(text)
    assert found
    assert (found.start, found.end, found.single) == ("", date, True)


@pytest.mark.parametrize("text", ["38% of 2000%", "call 555 0177", "10 000 users", "room 1234", "a b c"])
def test_other_numbers_are_no_dates(text):
    assert periods(text) == []


def test_a_duration_belongs_to_its_period():
    text = "Jul 2019 - Jan 2022 (2 years 6 months), Lyon"
    found = period(text)
    assert found
    assert text[found.finish :] == ", Lyon"


@pytest.mark.parametrize("text", ["24/7 – 12/31 rota", "teams of 03/19", "May 16 – 18 guests", "open 10/14 – 18/22"])
def test_shifts_and_counts_are_no_periods(text):
    assert periods(text) == []
