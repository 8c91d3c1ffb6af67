"""Pages and sockets. On a fresh machine the same process also works on the tasks."""

import os
import threading

from channels.auth import AuthMiddlewareStack
from channels.routing import ProtocolTypeRouter, URLRouter
from channels.security.websocket import AllowedHostsOriginValidator
from django.conf import settings
from django.core.asgi import get_asgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "resumeai.settings.dev")
pages = get_asgi_application()

# Models can only be imported once Django is set up by the line above.
from twisted.internet import reactor  # noqa: E402

from jobs.warm import warm  # noqa: E402
from resumeai import pages as our_pages  # noqa: E402
from resumeai.wire.budget import keep_to_budget  # noqa: E402
from resumeai.work import pressure, sweeper, threads  # noqa: E402
from resumeai.work.gate import Gate  # noqa: E402
from resumeai.work.routing import websocket_urlpatterns  # noqa: E402
from resumes.reading import warm_up  # noqa: E402

keep_to_budget()
application = ProtocolTypeRouter(
    {
        "http": pages,
        "websocket": AllowedHostsOriginValidator(Gate(AuthMiddlewareStack(URLRouter(websocket_urlpatterns)))),
    }
)
pressure.bound()
threading.Thread(target=our_pages.warm, name="warm-up-pages", daemon=True).start()

if settings.JOBS == "thread" and settings.SWEEP_SECONDS:
    threads.every(settings.SWEEP_SECONDS, sweeper.sweep, "sweeper")
    threads.every(3600, sweeper.clean_up, "clean-up")
    # Here and not at the interpreter's exit, when running work could no longer start a thread.
    reactor.addSystemEventTrigger("during", "shutdown", threads.WORKERS.give_back)  # type: ignore[arg-type]
    threading.Thread(target=warm_up, name="warm-up", daemon=True).start()
    threading.Thread(target=warm, name="warm-up-jobs", daemon=True).start()
