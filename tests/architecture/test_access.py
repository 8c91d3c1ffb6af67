"""Who may open what: every route of the site has a row here, and a route without one fails.

Rows of a person's things are tried as nobody, as a stranger and as staff, with every method that the row names.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any, Literal

import pytest
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver, reverse

from customization.models import Run
from resumeai.work.routing import websocket_urlpatterns
from tests import factories

# The form of the page's language stands on every page: with a token of its own, and the address that was asked for.
ASKED = re.compile(rb'name="(?:csrfmiddlewaretoken|next)"\s+value="[^"]*"')
NOBODY_HAS = "00000000-0000-4000-8000-000000000000"
# Django's admin and allauth's own pages guard themselves.
OTHERS = ("admin/", "accounts/", "_allauth/", "^static/")


@dataclass(frozen=True)
class Row:
    """`public`: everyone. `personal`: whoever is signed in. `owned`: the owner of the thing that
    `arguments` makes. `staff`: staff; for all others there is nothing."""

    kind: Literal["public", "personal", "owned", "staff"]
    methods: tuple[str, ...] = ("get", "post")
    arguments: Callable[[Any], dict[str, Any]] = lambda ana: {}
    body_first: bool = False


def owned(make: Callable[[Any], Any], *methods: str, key: str = "pk", **more: Any) -> Row:
    return Row("owned", methods, lambda ana: {key: make(ana).pk, **more})


def of_run(*methods: str, **more: Any) -> Row:
    return owned(lambda ana: factories.run(ana, Run.State.DONE), *methods, key="run_id", **more)


ROWS: dict[str, Row] = {
    "health": Row("public"),
    "ready": Row("public"),
    "metrics": Row("staff", ("get",)),
    "start": Row("public"),
    "privacy": Row("public"),
    "try": Row("public"),
    "try_go_on": Row("public"),
    "demo": Row("public"),
    "set_language": Row("public"),
    "api-1:openapi-json": Row("public"),
    "api-1:openapi-view": Row("public"),
    "api-1:api-root": Row("public"),
    "dashboard": Row("personal", ("get",)),
    "accounts:show": Row("personal", ("get",)),
    "accounts:notices": Row("personal", ("post",)),
    # Both ask for the password again first: tests/accounts/test_privacy.py.
    "accounts:download": Row("personal", ("post",)),
    "accounts:delete": Row("personal", ("post",)),
    "resumes:list": Row("personal", ("get",)),
    "resumes:add": Row("personal"),
    "resumes:arrival": Row("personal", ("get",), lambda ana: {"sending": NOBODY_HAS}),
    "resumes:show": owned(factories.resume, "get"),
    "resumes:correct": owned(factories.resume, "get", "post"),
    "resumes:keep_draft": owned(factories.resume, "post"),
    "resumes:original": owned(factories.uploaded, "get"),
    "resumes:pages": owned(factories.printed, "get"),
    "resumes:page": owned(factories.printed, "get", number=1),
    "resumes:place_in_file": Row("owned", ("get",), lambda ana: {"pk": factories.printed(ana).pk, "number": 1}),
    "resumes:place": owned(factories.resume, "post"),
    "resumes:versions": owned(factories.resume, "get"),
    "resumes:restore": owned(factories.resume, "post", number=1),
    "resumes:read_again": owned(factories.printed, "post"),
    "resumes:look_again": owned(factories.resume, "post"),
    "resumes:confirm": owned(factories.resume, "post"),
    "resumes:delete": owned(factories.resume, "get", "post"),
    "jobs:list": Row("personal", ("get",)),
    "jobs:add": Row("personal"),
    "jobs:show": owned(factories.job, "get"),
    "jobs:track": owned(factories.job, "get", "post"),
    "jobs:move": owned(factories.job, "post"),
    "worth:list": Row("personal", ("get",)),
    "worth:compare": Row("personal", ("get",)),
    "jobs:edit": owned(factories.job, "get", "post"),
    "jobs:requirement": owned(factories.job, "post", requirement_id="r1"),
    "jobs:add_requirement": owned(factories.job, "get", "post"),
    "jobs:edit_requirement": owned(factories.job, "get", "post", requirement_id="r1"),
    "jobs:read_again": owned(factories.job, "post"),
    "jobs:delete": owned(factories.job, "get", "post"),
    "customization:list": Row("personal", ("get",)),
    "customization:start": Row("personal"),
    "customization:bulk": Row("personal"),
    "customization:run": owned(factories.run, "get", key="run_id"),
    "customization:choose": of_run("post"),
    "customization:recount": of_run("post"),
    "customization:questions": owned(factories.asked, "get", "post", key="run_id"),
    "customization:doubt": of_run("post"),
    "customization:choose_again": of_run("post"),
    "customization:cancel": of_run("post"),
    "customization:try_again": of_run("post"),
    "customization:duplicate": of_run("get", "post"),
    "customization:delete": of_run("post"),
    "letters:new": of_run("get", "post"),
    "letters:interview": of_run("get"),
    "letters:show": owned(factories.letter, "get", key="letter_id"),
    "letters:check": owned(factories.letter, "post", key="letter_id"),
    "letters:save": owned(factories.letter, "post", key="letter_id"),
    "letters:attest": owned(factories.letter, "post", key="letter_id"),
    "letters:again": owned(factories.letter, "post", key="letter_id"),
    "letters:cancel": owned(factories.letter, "post", key="letter_id"),
    "letters:delete": owned(factories.letter, "post", key="letter_id"),
    "exports:letter": owned(factories.letter, "get", key="letter_id", kind="txt"),
    "exports:keep_sent": of_run("post"),
    "exports:photo": Row("personal", ("get",), factories.photographed),
    "exports:keep_photo": Row("personal", ("post",)),
    "exports:taken": Row("owned", ("get",), factories.taken_keys),
    "exports:sent": owned(factories.sent, "get"),
    "exports:delete_sent": owned(factories.sent, "post"),
    "exports:interview": of_run("get", kind="txt"),
    "exports:download": of_run("get", kind="txt"),
    "exports:print": owned(lambda ana: factories.run(ana, Run.State.DONE), "get", "post", what="run"),
    "exports:page": owned(lambda ana: factories.run(ana, Run.State.DONE), "get", what="run", number=1),
    "exports:proof": owned(lambda ana: factories.run(ana, Run.State.DONE), "get", what="run"),
    "exports:later": owned(lambda ana: factories.run(ana, Run.State.DONE), "post", what="run", kind="txt"),
    "exports:file": owned(lambda ana: factories.run(ana, Run.State.DONE), "get", what="run", kind="txt"),
    "work:list": Row("personal", ("get",)),
    "work:show": owned(factories.task, "get", key="task_id"),
    "work:file": owned(factories.made_file, "get", key="task_id"),
    "work:cancel": owned(factories.task, "post", key="task_id"),
    "work:retry": owned(factories.task, "post", key="task_id"),
    **{f"api-1:{name}": Row("public") for name in ("register", "log_in", "second_factor", "refresh")},
    **{f"api-1:{name}": Row("public") for name in ("request_password", "reset_password")},
    "api-1:me": Row("personal", ("get",)),
    "api-1:log_out": Row("personal", ("post",)),
    "api-1:list_jobs": Row("personal", ("get",)),
    "api-1:create_job": Row("personal", ("post",)),
    "api-1:extract_job": Row("personal", ("post",)),
    "api-1:read_track": owned(factories.job, "get", key="job_id"),
    # A body is checked first: its stranger is in tests/jobs/test_tracking.py.
    "api-1:change_track": owned(factories.job, "put", key="job_id"),
    # The résumé is named in the query: its stranger is in tests/customization/test_worth.py.
    "api-1:worth_applying": Row("personal", ("get",)),
    "api-1:read_job": owned(factories.job, "get", key="job_id"),
    # A body is checked before the row is looked for: its stranger is in tests/jobs/test_api.py.
    "api-1:change_job": owned(factories.job, "put", key="job_id"),
    "api-1:delete_job": owned(factories.job, "delete", key="job_id"),
    "api-1:extract_requirements": Row("personal", ("post",)),
    "api-1:analyze": Row("personal", ("post",)),
    "api-1:optimize": Row("personal", ("post",)),
    "api-1:generate": Row("personal", ("post",)),
    "api-1:of_run": of_run("get"),
    "api-1:as_page": of_run("get"),
    # The run is named in the body: its stranger is in tests/customization/letter/test_api.py.
    "api-1:generate_letter": Row("personal", ("post",)),
    "api-1:read_letter": owned(factories.letter, "get", key="letter_id"),
    "api-1:list_runs": Row("personal", ("get",)),
    "api-1:plan_run": Row("personal", ("post",)),
    "api-1:customize_resume": Row("personal", ("post",)),
    # The run is named in the body: its strangers are in tests/customization/runs/test_run_api.py.
    "api-1:implement_run": Row("personal", ("post",)),
    "api-1:run_status": of_run("get"),
    "api-1:read_run": of_run("get"),
    # A body is checked first: its stranger is in tests/customization/runs/test_run_api.py.
    "api-1:answer_run": replace(of_run("post"), body_first=True),
    "api-1:choose_run_again": of_run("post"),
    "api-1:retry_run": of_run("post"),
    # The job is named in the query: its strangers are in tests/customization/runs/test_duplicate.py.
    "api-1:duplicate_run": replace(of_run("post"), body_first=True),
    "api-1:delete_run": of_run("delete"),
    "api-1:list_sent": owned(factories.job, "get", key="job_id"),
    # The run is named in the body: its stranger is in tests/exports/test_sent.py.
    "api-1:keep_sent": replace(owned(factories.job, "post", key="job_id"), body_first=True),
    "api-1:read_sent": Row("owned", ("get",), factories.sent_keys),
    "api-1:delete_sent": Row("owned", ("delete",), factories.sent_keys),
    "api-1:list_files": Row("personal", ("get",)),
    "api-1:read_file": Row("owned", ("get",), factories.taken_keys),
    "api-1:export_file": Row("personal", ("post",), lambda ana: {"kind": "txt"}),
    "api-1:list_resumes": Row("personal", ("get",)),
    "api-1:create_resume": Row("personal", ("post",)),
    "api-1:read_resume": owned(factories.resume, "get", key="resume_id"),
    "api-1:change_resume": owned(factories.resume, "put", key="resume_id"),
    "api-1:delete_resume": owned(factories.resume, "delete", key="resume_id"),
    "api-1:analyze_resume": Row("personal", ("post",)),
    "api-1:list_tasks": Row("personal", ("get",)),
    "api-1:task_kinds": Row("personal", ("get",)),
    "api-1:start_task": Row("personal", ("post",)),
    "api-1:retry": owned(factories.task, "post", key="task_id"),
    "api-1:task_file": owned(factories.made_file, "get", key="task_id"),
    "api-1:read": owned(factories.task, "get", key="task_id"),
    "api-1:cancel": owned(factories.task, "delete", key="task_id"),
}


def named_routes(resolver: URLResolver, namespace: str = "") -> Iterator[str]:
    for pattern in resolver.url_patterns:
        if str(pattern.pattern).startswith(OTHERS):
            continue
        if isinstance(pattern, URLResolver):
            yield from named_routes(pattern, f"{namespace}{pattern.namespace}:" if pattern.namespace else namespace)
        elif isinstance(pattern, URLPattern):
            yield f"{namespace}{pattern.name}"


def tries(*kinds: str, methods: tuple[str, ...] = ("get", "post", "delete")) -> list[tuple[str, str]]:
    return [
        (name, method) for name, row in ROWS.items() if row.kind in kinds for method in row.methods if method in methods
    ]


def found_first(name: str) -> bool:
    return not ROWS[name].body_first


def address(name: str, ana: Any) -> str:
    return reverse(name, kwargs=ROWS[name].arguments(ana))


def things(ana: Any) -> list[Any]:
    kinds = (ana.resumes, ana.jobs, ana.runs, ana.letters, ana.sent_files, ana.taken_files, ana.tasks)
    return [row for rows in kinds for row in rows.values()]


@pytest.fixture
def strict_client():
    return Client(enforce_csrf_checks=True)


def test_no_other_socket_is_open_than_the_one_that_has_its_own_tests():
    """The second door is a wall: tests/services/test_handshakes.py knocks at it."""
    assert [str(each.pattern) for each in websocket_urlpatterns] == ["ws/tasks/<uuid:task_id>/", ""]


def test_every_route_has_a_row_and_every_row_a_route():
    assert sorted(set(named_routes(get_resolver()))) == sorted(ROWS)


@pytest.mark.parametrize(("name", "method"), tries("personal", "owned"))
def test_nobody_gets_in(client, ana, name, method):
    answer = getattr(client, method)(address(name, ana))
    if name.startswith("api"):
        assert answer.status_code == 401
    else:
        assert answer.status_code == 302
        assert answer.url.startswith("/accounts/login/?next=")


@pytest.mark.parametrize(("name", "method"), [one for one in tries("owned") if found_first(one[0])])
@pytest.mark.parametrize("staff", [False, True], ids=["a_stranger", "staff"])
def test_who_does_not_own_it_finds_nothing_and_changes_nothing(client, ana, ben, name, method, staff):
    ben.is_staff = ben.is_superuser = staff
    ben.save()
    client.force_login(ben)
    theirs = address(name, ana)
    before = things(ana)
    foreign = getattr(client, method)(theirs)
    for row in before:
        theirs = theirs.replace(str(row["id"]), NOBODY_HAS)
    unknown = getattr(client, method)(theirs)
    assert NOBODY_HAS in theirs
    assert foreign.status_code == unknown.status_code == 404
    assert ASKED.sub(b"", foreign.content) == ASKED.sub(b"", unknown.content)
    assert things(ana) == before


@pytest.mark.parametrize(("name", "method"), tries("staff"))
def test_staff_alone_find_what_is_for_staff(client, ana, ben, name, method):
    assert getattr(client, method)(address(name, ana)).status_code == 404
    client.force_login(ana)
    assert getattr(client, method)(address(name, ana)).status_code == 404
    ben.is_staff = True
    ben.save()
    client.force_login(ben)
    assert getattr(client, method)(address(name, ana)).status_code == 200


@pytest.mark.parametrize(("name", "method"), tries("personal", "owned", methods=("get",)))
def test_the_owner_gets_in(client, ana, name, method):
    client.force_login(ana)
    answer = client.get(address(name, ana))
    assert answer.status_code == 200
    answer.close()


def test_no_address_knows_another_method(client, ana):
    """Several rows may share an address: its methods are all of theirs."""
    client.force_login(ana)
    known: dict[str, set[str]] = {}
    for name, row in ROWS.items():
        if row.kind == "public":
            continue
        known.setdefault(re.sub(r"[0-9a-f-]{36}", NOBODY_HAS, address(name, ana)), set()).update(row.methods)
    for place, methods in known.items():
        for method in {"get", "post", "put", "patch", "delete"} - methods:
            answer = getattr(client, method)(place)
            asks_again = "/reauthenticate/" in answer.get("Location", "")
            assert asks_again or answer.status_code in (404, 405), f"{method} {place} answered {answer.status_code}"


@pytest.mark.parametrize(("name", "method"), tries("personal", "owned", methods=("post", "delete")))
def test_every_change_needs_the_token_of_its_form(strict_client, ana, name, method):
    strict_client.force_login(ana)
    assert getattr(strict_client, method)(address(name, ana)).status_code == 403
