"""How far the reading of a sent file has come, told to the page that waits for it."""

from uuid import uuid4

import pytest
from django.urls import reverse

from resumes import services
from resumes.arrival import Step, step_of, teller
from resumes.reading.errors import UnreadableFile

TEXT = b"Ingrid Solheim\n\nExperience\nBaker, Solheim Bakery, 2019 - 2023\n- Baked 400 loaves a night\n"


def test_the_steps_are_told_in_their_order(ana):
    told: list[Step] = []
    services.add_resume(ana, TEXT, "cv.txt", told.append)
    assert told == list(Step)


def test_a_file_that_cannot_be_read_ends_with_the_step_that_failed(ana):
    told: list[Step] = []
    with pytest.raises(UnreadableFile):
        services.add_resume(ana, b"%PDF-1.4 broken", "cv.pdf", told.append)
    assert told == [Step.READING]


def test_the_page_asks_by_the_name_that_its_form_gave_the_sending(client, ana):
    client.force_login(ana)
    asked = reverse("resumes:arrival", args=[sending := client.get(reverse("resumes:add")).context["sending"]])
    assert client.get(asked).content == b""
    client.post(reverse("resumes:add"), {"text": TEXT.decode(), "sending": str(sending)})
    assert client.get(asked).content == b"keeping"


def test_what_another_person_sends_is_not_told(ana, ben):
    sending = uuid4()
    teller(ana, str(sending))(Step.SORTING)
    assert (step_of(ana, sending), step_of(ben, sending)) == ("sorting", "")


@pytest.mark.parametrize("name", ["", "nonsense", "\x00"])
def test_a_sending_without_a_proper_name_is_read_all_the_same(client, ana, name):
    client.force_login(ana)
    assert client.post(reverse("resumes:add"), {"text": TEXT.decode(), "sending": name}).status_code == 302
