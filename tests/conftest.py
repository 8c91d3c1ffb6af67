"""The cast: ana owns, ben is the stranger. No test may reach a real model."""

import os
from pathlib import Path

import hypothesis
import pydantic_ai.models
import pytest
from django.core.cache import cache
from django.db import connection
from django.utils import translation

from accounts.models import User
from resumeai.spending import guard

pydantic_ai.models.ALLOW_MODEL_REQUESTS = False
pytest_plugins = ["tests.standin.fixtures"]
DATA = Path(__file__).parent / "data"
# The same examples each time decide whether a change lands; other ones are tried wherever somebody develops.
hypothesis.settings.register_profile("ci", derandomize=True)
if os.environ.get("CI"):
    hypothesis.settings.load_profile("ci")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--golden", action="store_true", help="write the golden files instead of comparing")
    parser.addoption("--no-skips", action="store_true", help="a test that needs a real part fails when it is missing")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item, call):
    report = yield
    needs_real_part = item.get_closest_marker("browser") or item.get_closest_marker("services")
    if report.skipped and needs_real_part and item.config.getoption("--no-skips"):
        report.outcome = "failed"
        report.longrepr = f"{item.nodeid} was skipped: a real part is missing on this machine"
    return report


@pytest.fixture(scope="session")
def django_db_keepdb(request: pytest.FixtureRequest) -> bool:
    """A PostgreSQL that was made for the tests goes as a whole, with connections that threads still hold."""
    return bool(os.environ.get("TEST_DATABASE_URL")) or bool(request.config.getvalue("reuse_db"))


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup, django_db_blocker) -> None:
    """Tests empty their tables, also the ledger's; `tests/spending` puts its guard up where it is tried."""
    with django_db_blocker.unblock():
        guard.take_down(connection)


@pytest.fixture(autouse=True)
def _nobody_asked_before() -> None:
    """Counters of requests and mails, and the language of the last page, outlive a test's rows: its neighbours would
    decide how often it may ask, and in which language it is answered.
    """
    cache.clear()
    translation.deactivate()


@pytest.fixture
def ana(db) -> User:
    return User.objects.create_user("ana@example.org", "correct horse battery")


@pytest.fixture
def ben(db) -> User:
    return User.objects.create_user("ben@example.org", "correct horse battery")
