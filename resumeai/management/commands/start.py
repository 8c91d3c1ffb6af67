"""`make run`: everything in one process, on a fresh machine or a second time."""

import argparse
import socket
from typing import Any

from daphne.endpoints import build_endpoint_description_strings
from daphne.server import Server
from django.conf import settings
from django.contrib.auth import get_user_model
from django.core.management import BaseCommand, CommandError, call_command
from django.utils.module_loading import import_string

from resumeai.http import engine_name

DEMO_EMAIL, DEMO_PASSWORD = "demo@example.org", "true words only"


class Command(BaseCommand):
    help = "Migrate, make a demo account when the database is empty, and serve pages, sockets and background work."

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        parser.add_argument("--port", type=int, default=8000)
        parser.add_argument("--host", default="127.0.0.1")

    def handle(self, *, port: int, host: str, **options: Any) -> None:
        refuse_a_taken_port(host, port)
        settings.DATA_DIR.mkdir(parents=True, exist_ok=True)
        call_command("migrate", verbosity=0)
        seeded = not get_user_model().objects.exists()
        if seeded:
            call_command("seed_demo", email=DEMO_EMAIL, password=DEMO_PASSWORD, verbosity=0)
        # Imported only now: the application starts the embedded worker, which needs the tables.
        application = import_string("resumeai.asgi.application")
        Server(
            application=application,
            endpoints=build_endpoint_description_strings(host=host, port=port),
            ping_interval=10,
            ping_timeout=15,
            ready_callable=lambda: self.greet(host, port),
        ).run()

    def greet(self, host: str, port: int) -> None:
        shown = "localhost" if host in {"127.0.0.1", "::1"} else host
        self.stdout.write(f"ResumeAIAssistant is ready: http://{shown}:{port}/")
        if get_user_model().objects.filter(email=DEMO_EMAIL).exists():
            self.stdout.write(f"Demo account: {DEMO_EMAIL}, password: {DEMO_PASSWORD}")
        self.stdout.write(f"Engine: {engine_name()}. Data: {settings.DATA_DIR}. Stop with Ctrl+C.")
        if settings.JOBS == "celery":
            self.stdout.write("Background work is done by: celery -A resumeai worker --beat")
        self.stdout.flush()


def refuse_a_taken_port(host: str, port: int) -> None:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except (OSError, OverflowError):
            raise CommandError(
                f"Port {port} on {host} is taken or not allowed: choose another with PORT=… make run.", returncode=2
            ) from None
