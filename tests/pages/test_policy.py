"""What the content security policy would refuse must not be written in the first place."""

import re

import pytest
from django.conf import settings

TEMPLATES = sorted((settings.BASE_DIR / "templates").rglob("*.html"))
REFUSED = re.compile(
    r"""\sstyle=|\son[a-z]+=["']|hx-on|<style(?! nonce="\{\{ sheet_nonce \}\}")|javascript:|https?://(?!www\.w3\.org)|\|safe(?!\w)"""
)
KNOWN_SAFE = {"components/field.html"}  # help_text of form fields, written by us or by Django


def test_there_are_templates_to_look_at():
    assert len(TEMPLATES) > 50


@pytest.mark.parametrize("template", TEMPLATES, ids=str)
def test_a_template_has_nothing_inline_and_nothing_from_elsewhere(template):
    name = str(template.relative_to(settings.BASE_DIR / "templates"))
    found = set(REFUSED.findall(template.read_text()))
    assert found <= ({"|safe"} if name in KNOWN_SAFE else set())


@pytest.mark.parametrize("template", TEMPLATES, ids=str)
def test_every_script_comes_from_our_own_files(template):
    for tag in re.findall(r"<script\b[^>]*>", template.read_text()):
        assert "src=" in tag or 'type="application/json"' in tag


def test_pages_carry_the_policy(client, db):
    for address in ("/", "/accounts/login/", "/nothing"):
        policy = client.get(address)["Content-Security-Policy"]
        assert "default-src 'self'" in policy
        assert "unsafe-inline" not in policy
