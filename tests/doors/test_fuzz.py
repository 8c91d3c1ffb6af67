"""Requests that nobody thought of: no answer breaks, none is off the schema."""

import os

import pytest
import schemathesis
from django.core.cache import cache
from django.core.wsgi import get_wsgi_application
from hypothesis import HealthCheck, Phase, settings
from schemathesis.specs.openapi import checks as openapi
from werkzeug.test import Client

from resumeai.api import api

pytestmark = pytest.mark.django_db(transaction=True)
# FUZZ=50 asks about two thousand times in all.
EXAMPLES = int(os.environ.get("FUZZ", "6"))
CONFIG = schemathesis.Config.from_dict({"phases": {"coverage": {"enabled": False}, "examples": {"enabled": True}}})
SCHEMA = schemathesis.openapi.from_dict(api.get_openapi_schema(), config=CONFIG)
SCHEMA.config.update(base_url="http://localhost")
# Who may come in is walked elsewhere, and what a posting must hold no schema says.
CHECKS = [
    schemathesis.checks.not_a_server_error,
    openapi.status_code_conformance,
    openapi.content_type_conformance,
    openapi.response_schema_conformance,
]
CALLER = {"email": "ana@example.org", "password": "correct horse battery"}


SITE = get_wsgi_application()


def application(environ, answer):
    """As a server calls it, which knows where a request came from."""
    return SITE(environ | {"REMOTE_ADDR": "127.0.0.1"}, answer)


def signed_in() -> dict[str, str]:
    cache.clear()
    answer = Client(application).post("/api/auth/login", json=CALLER)
    return {"X-Session-Token": (answer.json or {})["session_token"]}


@SCHEMA.parametrize()
@settings(
    max_examples=6, deadline=None, suppress_health_check=list(HealthCheck), phases=[Phase.explicit, Phase.generate]
)
def test_any_request_is_answered_as_the_schema_says(case, ana):
    case.call_and_validate(app=application, headers=signed_in(), checks=CHECKS)
