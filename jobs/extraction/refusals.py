"""Texts and pages that hold no posting: what is wrong and what to do, in one sentence."""

import re

from jobs.extraction.wordlists import words
from jobs.requirements import UnreadablePosting

FEWEST_WORDS = 12
LONGEST_TEXT = 60_000
PASTE = "Open the posting in your browser, copy its text and paste it here."
WALL = words("wall")
LOGIN = words("login")
EXPIRED = words("expired")
SIGNS_OF_A_POSTING = words("signs_of_a_posting")
NOT_FOUND = re.compile(
    r"^\W*(?:404|page not found|not found|seite nicht gefunden|page introuvable|página no encontrada"
    r"|pagina niet gevonden)\b",
    re.IGNORECASE | re.MULTILINE,
)


def refuse_text(text: str, *, described: bool = False) -> None:
    """Raises UnreadablePosting for a text that cannot be a posting."""
    count = len(text.split())
    if not count:
        raise UnreadablePosting("The posting is empty: paste the text of the job posting.")
    if count < FEWEST_WORDS:
        raise UnreadablePosting(f"This is too short to be a job posting ({count} words): paste all of its text.")
    if len(text) > LONGEST_TEXT:
        raise UnreadablePosting(f"This is longer than {LONGEST_TEXT:,} characters: paste only the posting itself.")
    odd = sum(not (c.isprintable() or c in "\n\t") for c in text[:5000])
    if odd > len(text[:5000]) * 0.05:
        raise UnreadablePosting("This is not readable text: save the posting as text or HTML, or paste it.")
    if count < 150 and WALL.search(text):
        raise UnreadablePosting(
            f"The site asked to prove that a human is looking, so the posting was not shown. {PASTE}"
        )
    if not described and not SIGNS_OF_A_POSTING.search(text):
        raise UnreadablePosting(
            "No job posting was found in this text: it names no tasks, no requirements and no post."
        )


def refuse_page(text: str, described: int, job_links: int) -> None:
    """Raises UnreadablePosting for a page that shows something else than one posting."""
    short = len(text.split()) < 150
    if short and NOT_FOUND.search(text):
        raise UnreadablePosting(f"The page says that it does not exist. {PASTE}")
    if short and WALL.search(text):
        raise UnreadablePosting(
            f"The site asked to prove that a human is looking, so the posting was not shown. {PASTE}"
        )
    if short and LOGIN.search(text) and not described:
        raise UnreadablePosting(f"The page asks to sign in before it shows the posting. {PASTE}")
    if described > 1 or (not described and job_links >= 5 and links_are_most(text, job_links)):
        raise UnreadablePosting("This page lists several jobs: open the one you want and use its address or text.")
    if len(text.split()) < FEWEST_WORDS:
        raise UnreadablePosting(f"The page holds no readable text; it may be drawn by script. {PASTE}")


def links_are_most(text: str, job_links: int) -> bool:
    return len(text.split()) < 40 * job_links
