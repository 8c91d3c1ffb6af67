"""Run by test_celery in a process of its own: starts a run and prints what its socket says, one JSON a line."""

import asyncio
import json

import django

django.setup()

from asgiref.sync import sync_to_async  # noqa: E402
from channels.testing import WebsocketCommunicator  # noqa: E402
from django.contrib.auth import get_user_model  # noqa: E402
from django.test import AsyncClient  # noqa: E402

from customization.runs import services  # noqa: E402
from jobs.models import Job  # noqa: E402
from resumeai.asgi import application  # noqa: E402
from resumes.models import Resume  # noqa: E402


def begin():
    demo = get_user_model().objects.get(email="demo@example.org")
    run = services.start_run(demo, Resume.objects.get(owner=demo).latest, Job.objects.get(owner=demo), "builtin")
    return demo, run


async def watch(demo, task) -> None:
    client = AsyncClient()
    await client.aforce_login(demo)
    cookie = f"sessionid={client.cookies['sessionid'].value}".encode()
    headers = [(b"origin", b"http://localhost"), (b"cookie", cookie)]
    socket = WebsocketCommunicator(application, f"/ws/tasks/{task.pk}/", headers=headers)
    assert (await socket.connect())[0]
    while True:
        event = await socket.receive_json_from(timeout=30)
        print(json.dumps(event), flush=True)
        if event.get("stage") == "end":
            return


async def main() -> None:
    demo, run = await sync_to_async(begin)()
    await watch(demo, await sync_to_async(services.current_task)(run))
    plan = (await sync_to_async(services.finished)(run))["plan"]
    await sync_to_async(services.choose)(run, [change.id for change in plan.changes])
    await watch(demo, await sync_to_async(services.current_task)(run))
    await run.arefresh_from_db()
    print(json.dumps({"state": run.state}), flush=True)


asyncio.run(main())
