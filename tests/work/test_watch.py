"""`manage.py watch TASK`."""

import uuid
from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from resumeai.work import services
from resumeai.work.models import Task
from tests.work.settling import settled

pytestmark = pytest.mark.django_db(transaction=True)


def test_the_progress_is_printed_to_its_end(start, ana):
    out = StringIO()
    call_command("watch", str(start(ana, "well").pk), stdout=out)
    lines = out.getvalue().splitlines()
    assert [line.split()[0] for line in lines] == ["1", "2", "3", "4"]
    assert "25 %" in lines[0]
    assert lines[-1].endswith("Done")


def test_a_failure_ends_the_command_with_its_sentence(start, ana):
    with pytest.raises(CommandError, match="The file is empty"):
        call_command("watch", str(settled(start(ana, "sorry")).pk), stdout=StringIO())


def test_a_cancelled_task_is_no_success(start, ana, settings, worked):
    settings.JOBS = "celery"
    task = start(ana, "well")
    services.cancel(Task.objects.get(pk=task.pk))
    with pytest.raises(CommandError, match="Cancelled"):
        call_command("watch", str(task.pk), stdout=StringIO())


def test_an_unknown_task_is_told(db):
    with pytest.raises(CommandError, match="There is no task"):
        call_command("watch", str(uuid.uuid4()))
