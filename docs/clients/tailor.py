"""The whole job over the API: `python tailor.py https://resume.example.org resume.pdf posting.txt out/`.

Needs Python 3.12 and watch_task.py beside it, nothing else. Asks for e-mail and password, or takes RESUMEAI_EMAIL and
RESUMEAI_PASSWORD. Uploads the résumé, adds the job, prints progress from the socket, keeps every change that the plan
proposes, and downloads the tailored résumé as Word and PDF.
"""

import asyncio
import json
import sys
import urllib.error
import urllib.request
import uuid
from pathlib import Path
from typing import Any

from watch_task import follow, sign_in


class Site:
    """One person's door to the API. A fault of the site ends the program with its own sentence."""

    def __init__(self, address: str) -> None:
        self.address = address
        self.token = sign_in(address)

    def ask(self, method: str, path: str, data: bytes | None, kind: str) -> bytes:
        headers = {"Content-Type": kind, "X-Session-Token": self.token, "User-Agent": "tailor"}
        if method == "POST":
            # A request that has to be sent again because the line broke is done once.
            headers["Idempotency-Key"] = str(uuid.uuid4())
        request = urllib.request.Request(f"{self.address}/api/{path}", data, headers, method=method)  # noqa: S310
        try:
            with urllib.request.urlopen(request) as answer:  # noqa: S310 - the person names the site
                return bytes(answer.read())
        except urllib.error.HTTPError as refused:
            raise SystemExit(json.load(refused)["detail"]) from None

    def get(self, path: str) -> Any:
        return json.loads(self.ask("GET", path, None, "application/json"))

    def post(self, path: str, **body: Any) -> Any:
        return json.loads(self.ask("POST", path, json.dumps(body).encode(), "application/json"))

    def upload(self, file: Path) -> Any:
        edge = uuid.uuid4().hex
        head = f'--{edge}\r\nContent-Disposition: form-data; name="file"; filename="{file.name}"\r\n\r\n'
        data = head.encode() + file.read_bytes() + f"\r\n--{edge}--\r\n".encode()
        return json.loads(self.ask("POST", "resumes", data, f"multipart/form-data; boundary={edge}"))

    def file(self, kind: str, **body: Any) -> bytes:
        return self.ask("POST", f"export/{kind}", json.dumps(body).encode(), "application/json")


def tailor(site: Site, resume: Path, posting: Path, out: Path) -> None:
    resume_id = site.upload(resume)["id"]
    job_id = site.post("jobs", text=posting.read_text(encoding="utf-8"))["id"]
    run = site.post("customize/plan", resume_id=resume_id, job_id=job_id)
    asyncio.run(follow(site.address, run["task_id"], site.token))
    run = site.post("customize/implement", run_id=run["id"], keep="all")
    asyncio.run(follow(site.address, run["task_id"], site.token))
    done = site.get(f"customize/{run['id']}")
    if done["state"] != "done":
        raise SystemExit(done["error"])
    out.mkdir(parents=True, exist_ok=True)
    for kind in ("docx", "pdf"):
        (out / f"tailored.{kind}").write_bytes(site.file(kind, run_id=run["id"]))
    scores = done["scores"]
    print(f"Score {scores['before']['score']:.0f} -> {scores['after']['score']:.0f}; files in {out}")


if __name__ == "__main__":
    tailor(Site(sys.argv[1].rstrip("/")), *map(Path, sys.argv[2:5]))
