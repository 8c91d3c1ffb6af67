import pytest
from django.conf import settings as configured
from django.urls import reverse

from accounts.models import User
from tests import factories


def test_anyone_reads_the_start_and_the_privacy_page(client, db):
    assert "Every word of it true" in client.get("/").text
    assert "nothing of your résumé leaves this machine" in client.get("/privacy").text


def test_without_a_model_the_german_privacy_page_speaks_of_none_either(client, db):
    page = client.get("/privacy", headers={"accept-language": "de"}).text
    assert "Niemand" in page
    assert "Anbieter gesendet" not in page


def test_with_a_model_the_privacy_page_says_who_gets_the_text(client, db, settings):
    settings.RESUMEAI_MODEL = "openai:writer-2"
    page = client.get("/privacy").text
    assert "writer-2" in page
    assert "taken out before and put back" in page


def test_the_foot_names_the_engine(client, db):
    assert "built-in engine" in client.get("/").text


def test_the_overview_tells_the_next_step(client, ana):
    client.force_login(ana)
    assert "First, your résumé" in client.get("/overview").text
    factories.resume(ana)
    assert "Next, a job" in client.get("/overview").text
    factories.job(ana)
    assert "Now tailor it" in client.get("/overview").text


def test_the_overview_shows_nothing_of_others(client, ana, ben):
    factories.resume(ben)
    factories.job(ben)
    client.force_login(ana)
    page = client.get("/overview").text
    assert "Tove Haugland" not in page
    assert "Ferry mate" not in page


def test_without_a_demo_account_there_is_no_door_to_it(client, db):
    assert reverse("demo") not in client.get("/").text
    assert client.post("/demo").status_code == 404


def test_the_demo_person_is_one_button_away(client, db, settings):
    settings.DEMO_EMAIL = "demo@example.org"
    User.objects.create_user("demo@example.org", "x")
    assert reverse("demo") in client.get("/").text
    assert client.post("/demo").url == reverse(configured.LOGIN_REDIRECT_URL)
    assert client.get("/overview").status_code == 200


@pytest.mark.parametrize("field", ["is_staff", "is_inactive"])
def test_a_staff_or_closed_account_is_never_the_demo(client, db, settings, field):
    settings.DEMO_EMAIL = "demo@example.org"
    User.objects.create_user("demo@example.org", "x", is_staff=field == "is_staff", is_active=field != "is_inactive")
    assert client.post("/demo").status_code == 404
