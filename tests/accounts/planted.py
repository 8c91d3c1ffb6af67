"""A person's whole life on the site, with one word planted wherever a person can write; then the account is deleted."""

import json
import uuid
from pathlib import Path
from typing import Any

from django.contrib.auth import get_user_model
from django.test import Client

from resumeai.work.runner import execute


def live(word: str, data: str) -> None:
    client = Client(SERVER_NAME="localhost")
    client.post("/accounts/signup/", {"email": f"{word}@example.org", "password1": f"{word} a calm evening"})
    work = f"Experience\nBaker, {word}employer, 2019 - 2023\n- Baked {word} bread"
    client.post("/resumes/add", {"text": f"{word}name Roe\n{word}-mail@example.org\n\n{work}"})
    wanted = f"Baker\n{word}company, Leith\n\nRequirements:\n- {word}skill\n- Two years as a baker\n- Food hygiene"
    job = posted(client, "jobs", {"text": wanted}, word)
    resume = client.get("/api/resumes").json()["items"][0]["id"]
    run = posted(client, "customize/plan", {"resume_id": resume, "job_id": job["id"]})
    execute(uuid.UUID(run["task_id"]))
    posted(client, "customize/implement", {"run_id": run["id"]})
    assert sum(path.read_bytes().count(word.encode()) for path in Path(data).rglob("*") if path.is_file()) > 10
    client.post("/accounts/reauthenticate/", {"password": f"{word} a calm evening"})
    assert client.post("/account/delete").status_code == 302
    assert not get_user_model().objects.exists()


def posted(client: Client, address: str, body: dict[str, Any], key: str = "") -> dict[str, Any]:
    headers = {"Idempotency-Key": key} if key else {}
    answer = client.post(f"/api/{address}", json.dumps(body), content_type="application/json", headers=headers)
    found: dict[str, Any] = answer.json()
    assert answer.status_code < 300, found
    return found
