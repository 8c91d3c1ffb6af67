import pytest

from accounts.models import User
from tests import factories


@pytest.fixture
def staff(client, db):
    client.force_login(User.objects.create_superuser("staff@example.org", "x"))
    return client


def test_staff_sees_accounts_and_their_tiers(staff, ana):
    page = staff.get("/admin/accounts/user/").text
    assert "ana@example.org" in page
    assert "Premium" in page


def test_staff_read_one_language_and_find_people_apart_from_their_addresses(staff):
    page = staff.get("/admin/", headers={"accept-language": "de"}).text
    assert '<html lang="en' in page
    assert "Site administration" in page
    assert page.count(">Accounts</a>") == page.count(">People</a>") == 1


def test_staff_adds_an_account_by_e_mail(staff):
    secret = "a calm long evening"
    form = {"email": "new@example.org", "usable_password": "true", "password1": secret, "password2": secret}
    assert staff.post("/admin/accounts/user/add/", form).status_code == 302
    assert User.objects.get(email="new@example.org").check_password(secret)


@pytest.mark.parametrize("model", ["resumes/resume", "jobs/job"])
def test_lists_show_no_personal_content(staff, ana, model):
    made = factories.resume(ana) if model == "resumes/resume" else factories.job(ana)
    page = staff.get(f"/admin/{model}/").text
    assert str(made.pk) in page
    for words in ("Tove", "ana@example.org", "Ferry", "Fjord"):
        assert words not in page


@pytest.mark.parametrize("model", ["resumes/resume", "jobs/job"])
def test_a_single_row_cannot_be_opened(staff, ana, model):
    made = factories.resume(ana) if model == "resumes/resume" else factories.job(ana)
    assert staff.get(f"/admin/{model}/{made.pk}/change/").status_code == 403


def test_deleting_an_account_counts_what_goes_and_names_nothing(staff, ana):
    factories.run(ana)
    pages = [
        staff.get(f"/admin/accounts/user/{ana.pk}/delete/").text,
        staff.post("/admin/accounts/user/", {"action": "delete_selected", "_selected_action": [ana.pk]}).text,
    ]
    for page in pages:
        assert "Résumés: 1" in page or "resumes: 1" in page.lower()
        for words in ("Tove", "Ferry", "Fjord", "mate"):
            assert words not in page.replace("template", "")
    staff.post(f"/admin/accounts/user/{ana.pk}/delete/", {"post": "yes"})
    assert not User.objects.filter(pk=ana.pk).exists()
