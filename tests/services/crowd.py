"""Run in the environment of a site. `make N`: N people, each with a session and five tasks of one event, as JSON.
`queue N`: N runs of the demo person that nobody watches, all waiting for a worker.
`speak SECONDS PER_SECOND [TASK]`: events on their tasks, or on that one, each with the moment it was committed.
"""

import json
import sys
import time
import uuid
from datetime import timedelta

import django

django.setup()

from django.conf import settings  # noqa: E402
from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY, get_user_model  # noqa: E402  # noqa: E402
from django.contrib.sessions.backends.db import SessionStore  # noqa: E402
from django.utils import timezone  # noqa: E402

from customization.models import Run  # noqa: E402
from customization.runs import services  # noqa: E402
from jobs.models import Job  # noqa: E402
from resumeai.work import events  # noqa: E402
from resumeai.work.doorbell import RINGER  # noqa: E402
from resumeai.work.models import Event, Task  # noqa: E402
from resumeai.work.states import State  # noqa: E402
from resumes.models import Resume  # noqa: E402

TASKS = 5


def make(people: int) -> None:
    made = []
    for number in range(people):
        user, _ = get_user_model().objects.get_or_create(email=f"crowd{number}@example.org", defaults={"password": "!"})
        session = SessionStore()
        session[SESSION_KEY], session[BACKEND_SESSION_KEY] = str(user.pk), settings.AUTHENTICATION_BACKENDS[0]
        session[HASH_SESSION_KEY] = user.get_session_auth_hash()
        session.save()
        rows = [Task(owner=user, kind="crowd", subject=uuid.uuid4(), state=State.DONE) for _ in range(TASKS)]
        made += [(session.session_key, str(task.pk)) for task in Task.objects.bulk_create(rows)]
        # Whoever is let in hears at once that it is.
        Event.objects.bulk_create(Event(task=task, seq=1, payload={"stage": "made"}) for task in rows)
    print(json.dumps(made))


def queue(runs: int) -> None:
    demo = get_user_model().objects.get(email="demo@example.org")
    # Of the day before yesterday: an account may start so many runs a day.
    Run.objects.filter(owner=demo).update(created=timezone.now() - timedelta(days=2))
    resume, job = Resume.objects.get(owner=demo), Job.objects.get(owner=demo)
    for _ in range(runs):
        services.start_run(demo, resume.latest, job, "builtin", unattended=True)
    print(json.dumps(runs))


def speak(seconds: float, per_second: float, task: str = "") -> None:
    tasks = [task] if task else list(Task.objects.filter(kind="crowd").values_list("pk", flat=True))
    begun, said = time.monotonic(), 0
    while time.monotonic() - begun < seconds:
        events.append(tasks[said % len(tasks)], {"stage": "crowd", "at": time.time()})
        said += 1
        time.sleep(max(0.0, begun + said / per_second - time.monotonic()))
    seconds = time.monotonic() - begun
    # The last rings leave after the last event.
    while RINGER.waiting:
        time.sleep(0.1)
    time.sleep(0.2)
    print(json.dumps({"said": said, "seconds": seconds}))


if __name__ == "__main__":
    {
        "make": lambda: make(int(sys.argv[2])),
        "queue": lambda: queue(int(sys.argv[2])),
        "speak": lambda: speak(float(sys.argv[2]), float(sys.argv[3]), *sys.argv[4:]),
    }[sys.argv[1]]()
