"""A run that is worked on, or that stopped: how far it is."""

from typing import Any

from customization.models import Run
from customization.runs import services
from customization.showing.wizard import steps


def watching(run: Run) -> dict[str, Any]:
    task = services.current_task(run)
    return {
        "steps": steps(run),
        "task": task,
        "events": list(task.events.all()) if task else [],
        "working": run.state in (Run.State.PREPARING, Run.State.APPLYING),
    }
