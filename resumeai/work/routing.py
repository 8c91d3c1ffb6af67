from django.urls import path, re_path

from resumeai.work.consumers import NOT_FOUND, TaskConsumer
from resumeai.work.gate import Receive, Send, turn_away


async def nowhere(scope: dict[str, object], receive: Receive, send: Send) -> None:
    """Without it the router raises, and a mistyped address stands in the log as a fault of ours."""
    await turn_away(receive, send, NOT_FOUND)


websocket_urlpatterns = [
    path("ws/tasks/<uuid:task_id>/", TaskConsumer.as_asgi()),
    re_path("", nowhere),  # type: ignore[arg-type]  # Django types views only
]
