"""A session is called by what a person knows: the browser and the machine."""

import pytest

from accounts.templatetags.agents import agent

SAID = {
    "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0": "Firefox, Linux",
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/139.0 Safari/537.36": (
        "Chrome, Windows"
    ),
    "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/139.0 Safari/537.36 Edg/139.0": "Edge, Windows",
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605 Version/18.0 Mobile Safari/604.1": (
        "Safari, iPhone"
    ),
    "Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 Chrome/139.0 Mobile Safari/537.36": "Chrome, Android",
    "curl/8.5.0": "curl",
    "our-own-client": "our-own-client",
    "": "",
}


@pytest.mark.parametrize(("told", "name"), SAID.items())
def test_a_browser_is_named_as_people_name_it(told, name):
    assert agent(told) == name
