"""Every page that a person can reach: axe-core in both themes on a phone and a desk, and large text without loss.

The pages are those of `tests/architecture/test_access.py`, where a new route must have a row, and allauth's own.
"""

import re
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

import pytest
from django.template.loader import render_to_string
from django.test import Client
from django.urls import NoReverseMatch, URLResolver, get_resolver, reverse

from tests.architecture.test_access import ROWS, address, named_routes
from tests.browser.eye import Eye
from tests.browser.lived_in import lived_in

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
EMPTY = [
    *("dashboard", "resumes:list", "jobs:list", "customization:list", "customization:start", "customization:bulk"),
    *("worth:list", "worth:compare", "work:list", "accounts:show"),
]
OUTSIDE = [
    *("account_login", "account_signup", "account_reset_password", "account_reset_password_done"),
    *("account_email_verification_sent", "account_reset_password_from_key_done"),
]


# Answers for machines, files to take away, and what only ever sends one elsewhere.
NO_PAGES = re.compile(
    "health|ready|metrics|api-1:(?!openapi-view)|demo|set_language|try_go_on|resumes:(?:arrival|original|pages?|place_in_file)$"
    # Only a run with a plan has any: it is among those lived in.
    "|customization:questions"
    "|exports:(?:letter|photo|taken|sent|interview|download|page|file)|work:file"
)
# Not reachable: codes for signing in, telephones and accounts elsewhere are off, and allauth answers with another page.
ELSEWHERE = re.compile(
    r"login_code|login_webauthn|reauthenticate_webauthn|socialaccount_(?!connections)|google|github|download_recovery"
    r"|generate_recovery|view_recovery|list_webauthn|set_password|account_inactive|mfa_authenticate|deactivate"
)
FAULTS = ("400.html", "403.html", "403_csrf.html", "404.html", "429.html", "500.html")


def of_allauth() -> Iterator[tuple[str, str]]:
    """Name and address of its pages, but for those with a value in the address."""
    doors = [each for each in get_resolver().url_patterns if isinstance(each, URLResolver)]
    (door,) = (each for each in doors if str(each.pattern) == "accounts/")
    for name in named_routes(door):
        with suppress(NoReverseMatch):
            if not ELSEWHERE.search(name):
                yield name, reverse(name)


def rows(*kinds: str) -> list[str]:
    return [
        name for name, row in ROWS.items() if row.kind in kinds and "get" in row.methods and not NO_PAGES.match(name)
    ]


@pytest.fixture
def world(ana, ben, live_server) -> dict[str, str]:
    """Made before the browser: its loop stands in this thread and lets no row be written any more."""
    found = {name: address(name, ana) for name in rows("personal", "owned")}
    found |= dict(of_allauth())
    return found | {f"lived in: {name}": path for name, path in lived_in(ana).items()}


def badge(user: Any, server: Any) -> Any:
    """The cookie of somebody who is signed in."""
    client = Client()
    client.force_login(user)
    return {"name": "sessionid", "value": client.cookies["sessionid"].value, "url": server.url}


@pytest.fixture
def badges(ana, ben, live_server) -> dict[str, Any]:
    return {user.email: badge(user, live_server) for user in (ana, ben)}


def eye(chromium: Any, complaints: Any, *badges: Any, **window: Any) -> Eye:
    opened = chromium.new_context(**window)
    opened.add_cookies(badges)
    return Eye(complaints.listen(opened.new_page()), complaints)


def shown(template: str, request: Any) -> Any:
    """Answers with the page that a fault would have called."""
    words = render_to_string(template, {"sentence": "You have reached the limit of today."}, request)
    return lambda route: route.fulfill(body=words, content_type="text/html")


def test_no_page_of_a_person_has_a_fault(world, badges, chromium, complaints, live_server, ana):
    ours = eye(chromium, complaints, badges[ana.email], locale="de-DE")
    for name, path in world.items():
        ours.look(name, live_server.url + path)
    assert len(world) > 60
    assert "\n".join(ours.found) == ""


def test_no_page_of_somebody_new_has_a_fault(badges, chromium, complaints, live_server, ben):
    ours = eye(chromium, complaints, badges[ben.email])
    for name in EMPTY:
        ours.look(name, live_server.url + reverse(name))
    assert "\n".join(ours.found) == ""


def test_no_page_for_everybody_has_a_fault(chromium, complaints, live_server):
    ours = eye(chromium, complaints)
    for name in [*rows("public"), *OUTSIDE]:
        ours.look(name, live_server.url + reverse(name))
    ours.page.goto(live_server.url + reverse("try"))
    ours.page.click("main form button[type=submit] >> nth=0")
    ours.page.wait_for_selector(".gauge")
    ours.judge("tried")
    assert "\n".join(ours.found) == ""


def test_no_page_that_says_what_went_wrong_has_a_fault(rf, chromium, complaints, live_server):
    ours = eye(chromium, complaints)
    for template in FAULTS:
        where = f"{live_server.url}/shown/{template}"
        ours.page.route(where, shown(template, rf.get("/")))
        ours.look(template, where)
    assert "\n".join(ours.found) == ""
