"""One parser: what it gives is what is connected to, and what it cannot be sure of it refuses."""

from contextlib import suppress

import pytest

from jobs.fetching.network import Rules, vetted
from jobs.fetching.refusals import Unfetchable
from jobs.fetching.urls import follow, parse
from tests.jobs.fetching.tables import table

LOOPBACK = "127.0.0.1"
NUMBERS = table("numbers")
SIXTH = table("sixth")
NAMES = [
    *table("names"),
    "exam\u00adple.org",
    "exam\u200bple.org",
    "exam\u200dple.org",
    "example\u2024org",
    "ex\u0430mple.\u043erg",
]
SCHEMES = [
    "file:///etc/passwd",
    "FILE:///etc/passwd",
    "file://localhost/etc/passwd",
    "gopher://example.org/_GET",
    "ftp://example.org/",
    "data:text/html,<p>x",
    "javascript:alert(1)",
    "ws://example.org/",
    "wss://example.org/",
    "dict://example.org:11211/",
    "ldap://example.org/",
    "jar:http://example.org!/",
    "view-source:http://example.org/",
    "about:blank",
    "unix:/run/docker.sock",
    "http+unix://%2Fvar%2Frun/x",
    "blob:https://example.org/1",
    "mailto:ana@example.org",
    "tftp://example.org/x",
    "sftp://example.org",
    "httpx://example.org/",
    "hhttp://example.org",
    "http",
    "https",
    "http:",
    "http:/",
    "http://",
    "https:///",
    "http:///example.org",
    "http:example.org",
    "http:/example.org",
    "https:////example.org",
    "://example.org",
    "//example.org",
    "/etc/passwd",
    "",
    "   ",
    "example",
    "jobs",
    "not an address",
    "?q=1",
    "#x",
    "\u202ehttp://example.org",
]
TRICKS = [
    "http://127.0.0.1\\@example.org/",
    "http://example.org\\@127.0.0.1/",
    "http://a\\@b/",
    "http://example.org\\",
    "http:\\\\example.org",
    "https:\\/example.org",
    "http://user@example.org/",
    "http://user:secret@example.org/",
    "http://@example.org/",
    "http://:@example.org",
    "http://example.org@127.0.0.1/",
    "http://127.0.0.1@example.org/",
    "http://example.org%40127.0.0.1/",
    "http://%31%32%37.0.0.1/",
    "http://example.org%00.evil.org/",
    "http://example.org%2eevil/",
    "http://127.0.0.1%2f@example.org/",
    "http://example.org:22/",
    "http://example.org:25/",
    "http://example.org:6379/",
    "http://example.org:8080/",
    "http://example.org:65536/",
    "http://example.org:0/",
    "http://example.org:-80/",
    "http://example.org:+80/",
    "http://example.org:80a/",
    "http://example.org:８０/",
    "http://example.org:080080/",
    "http://example.org:80:80/",
    "http://example.org: 80/",
    "http://example.org /",
    "http://exa mple.org/",
    "http://exa\tmple.org/",
    "http://exa\nmple.org/",
    "http://example.org/\r\nHost: inner",
    "http://example.org/a b",
    "http://example.org/\x00",
    "http://example.org/\x7f",
    "http://example.org/\u2028",
    "http://example.org/\u200b",
    "http://exam\u00a0ple.org/",
    "http://127.0.0.1:80/",
    "https://127.0.0.1:443/",
    "http://127.0.0.1?x",
    "http://127.0.0.1#x",
    "http://127.0.0.1;x/",
    "http://[::1]:80/",
    "http://[::1]:22/",
    "http://[::1]80/",
    "http://example.org:[80]/",
    "http://0/",
    "http://0x/",
    "http://1.1.1.1 &@2.2.2.2# @3.3.3.3/",
    "http://example.org#@127.0.0.1\\",
    "http://google.com:80\\@127.0.0.1:22/",
    "http://127.0.0.1:80#@example.org/",
    "http://127.0.0.1/?@example.org",
    "http://" + "a" * 64 + ".example/",
    "http://" + "a." * 130 + "example/",
    "http://example.org/" + "a" * 2000,
    "http://<b>.example/",
    "http://exam\u0000ple.org",
    "http://2130706433:80/",
    "http://0x7f.1:443/x",
    "http://[::ffff:7f00:1]:80/",
    "http://example.org:443@127.0.0.1/",
]
SPELLINGS = [
    *(f"http://{host}/" for host in (*NUMBERS, *SIXTH, *NAMES)),
    *(f"https://{host}:443/jobs?id=1" for host in (*NUMBERS[:20], *SIXTH[:20])),
    *SCHEMES,
    *TRICKS,
]
GOOD = {
    "https://example.org": ("https", "example.org", 443, "/"),
    "HTTPS://Example.ORG/Jobs?Id=1#top": ("https", "example.org", 443, "/Jobs?Id=1"),
    " http://example.org:80/a\n": ("http", "example.org", 80, "/a"),
    "https://jobs.example.co.uk/a%20b/é?q=ü&r=a|b": (
        "https",
        "jobs.example.co.uk",
        443,
        "/a%20b/%C3%A9?q=%C3%BC&r=a%7Cb",
    ),
    "https://bücher.example/": ("https", "xn--bcher-kva.example", 443, "/"),
    "https://xn--bcher-kva.example/": ("https", "xn--bcher-kva.example", 443, "/"),
    "https://пример.example/": ("https", "xn--e1afmkfd.example", 443, "/"),
    "https://例え.example/": ("https", "xn--r8jz45g.example", 443, "/"),
    "http://93.184.216.34/": ("http", "93.184.216.34", 80, "/"),
    "http://[2606:4700::6810:84E5]/x": ("http", "2606:4700::6810:84e5", 80, "/x"),
    "jobs.example.org/1234": ("https", "jobs.example.org", 443, "/1234"),
    "https://example.org?gh_jid=7": ("https", "example.org", 443, "/?gh_jid=7"),
    "https://example.org/@team/a:b": ("https", "example.org", 443, "/@team/a:b"),
}


async def inside(host: str, port: int) -> list[str]:
    """A name server that leads every name to this machine: what the parser lets through must not save it."""
    return [LOOPBACK]


def test_the_table_is_as_long_as_it_should_be():
    assert len(set(SPELLINGS)) >= 150


@pytest.mark.parametrize("spelling", SPELLINGS)
async def test_no_hostile_spelling_reaches_an_address(spelling):
    with pytest.raises(Unfetchable) as refusal:
        await vetted(parse(spelling), Rules(resolver=inside))
    said = str(refusal.value)
    assert said.count("paste it here.") == 1
    assert said.splitlines() == [said]


@pytest.mark.parametrize("spelling", SPELLINGS)
def test_no_name_server_is_asked_for_any_of_them(spelling):
    """Only literal addresses are left to the vetting; no spelling becomes the name of a public site."""
    with suppress(Unfetchable):
        assert parse(spelling).literal is not None


@pytest.mark.parametrize(("address", "parts"), GOOD.items())
def test_an_ordinary_address_is_taken_as_it_stands(address, parts):
    found = parse(address)
    assert (found.scheme, found.host, found.port, found.target) == parts


@pytest.mark.parametrize(
    ("location", "expected"),
    {
        "/next": "https://example.org/next",
        "next?a=1": "https://example.org/jobs/next?a=1",
        "?page=2": "https://example.org/jobs/1?page=2",
        "//other.example/x": "https://other.example/x",
        "https://other.example/ü": "https://other.example/%C3%BC",
        "#top": "https://example.org/jobs/1?id=2",
        "http://93.184.216.34/": "http://93.184.216.34/",
    }.items(),
)
def test_a_redirect_is_read_by_the_same_parser(location, expected):
    assert str(follow(parse("https://example.org/jobs/1?id=2"), location)) == expected


@pytest.mark.parametrize(
    "location",
    [
        *("file:///etc/passwd", "gopher://x.example/", "//user@x.example/", "http://x.example:22/", "/a\r\nb"),
        "\\\\x",
        "",
    ],
)
def test_a_hostile_redirect_is_refused(location):
    with pytest.raises(Unfetchable):
        follow(parse("https://example.org/"), location)
