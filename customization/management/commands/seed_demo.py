"""A demo account with a résumé, a posting and a run, so that a newcomer has something to look at."""

import argparse
from pathlib import Path
from typing import Any

from allauth.account.models import EmailAddress
from django.contrib.auth import get_user_model
from django.core.management import BaseCommand
from django.db import transaction

import customization
import jobs.services
import resumes.services

DEMO = Path(customization.__file__).parent / "demo"


class Command(BaseCommand):
    help = "Make the demo account anew: its old résumés, jobs and runs go."

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        parser.add_argument("--email", default="demo@example.org")
        parser.add_argument("--password", default="true words only")

    @transaction.atomic
    def handle(self, *, email: str, password: str, **options: Any) -> None:
        users = get_user_model().objects
        users.filter(email=email).delete()
        demo = users.create_user(email=email, password=password)
        EmailAddress.objects.create(user=demo, email=email, verified=True, primary=True)
        resumes.services.add_resume(demo, (DEMO / "resume.md").read_bytes(), "Nora Whitfield.md")
        jobs.services.add_job(demo, (DEMO / "posting.txt").read_text(encoding="utf-8"))
        if options["verbosity"]:
            self.stdout.write(f"Demo account: {email}, password: {password}")
