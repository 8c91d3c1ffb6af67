"""What a lost message, a killed worker or an old row needs, whatever the broker does. Any number may run at once."""

import uuid
from datetime import timedelta

from django.conf import settings
from django.db.models import Q
from django.db.models.functions import Now

from resumeai.doors.forgetting import forget
from resumeai.work import claims
from resumeai.work.checkpoints import checkpoint
from resumeai.work.claims import after
from resumeai.work.dispatch import dispatch
from resumeai.work.models import File, Pulse, Task
from resumeai.work.registry import CLEANERS, SWEEPS
from resumeai.work.states import FINISHED

# A ring that nobody followed for so long is taken for lost. A lost ring costs a delay, a needless one costs a look.
PATIENCE = timedelta(seconds=10)
LONG_WAIT = timedelta(seconds=60)
KEEP_FILES = timedelta(days=1)
FIRST = 0
# So many rings a round at most: a long queue must not fill with rings that only find their task taken.
AT_ONCE = 50


def sweep() -> int:
    """Lets the tasks of dead workers wait again, and rings for those that wait without a ring."""
    Pulse.objects.update_or_create(name="sweep", defaults={"beat": Now()})
    claims.free_lapsed()
    checkpoint("sweep.freed")
    forgotten = Task.objects.filter(unheard(), claims.due())
    found = list(forgotten.order_by("created").values_list("pk", "priority")[:AT_ONCE])
    rung = sum(ring(task_id, priority) for task_id, priority in found)
    for clean in tuple(SWEEPS.values()):
        clean()
    checkpoint("sweep.over")
    return rung


def unheard() -> Q:
    """A ring of the future was made before the clock was set back: nobody knows how long ago."""
    return Q(rung=None) | Q(rung__lt=after(-PATIENCE)) | Q(rung__gt=after(PATIENCE))


def ring(task_id: uuid.UUID, priority: int) -> bool:
    """One sweeper of many rings. Who has waited for a minute goes before everybody: nobody is starved."""
    waiting = Task.objects.filter(unheard(), claims.due(), pk=task_id)
    if not waiting.update(rung=Now()):
        return False
    checkpoint("sweep.marked")
    old = Task.objects.filter(pk=task_id, created__lt=after(-LONG_WAIT)).exists()
    dispatch(task_id, FIRST if old else priority)
    checkpoint("sweep.rung")
    return True


def clean_up() -> int:
    """Deletes finished tasks and their events after the days that the settings name, files after one, what the
    doors need not know any longer, and what other apps keep for a time.
    """
    old = Task.objects.filter(state__in=FINISHED, finished__lt=after(-timedelta(days=settings.KEEP_TASKS_DAYS)))
    deleted = old.delete()[0] + File.objects.filter(created__lt=after(-KEEP_FILES)).delete()[0] + forget()
    deleted += sum(clean() for clean in tuple(CLEANERS.values()))
    checkpoint("clean_up.deleted")
    return deleted
