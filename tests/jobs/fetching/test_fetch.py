"""A whole fetch against a hostile server on loopback."""

import asyncio
import gzip
import ssl
from collections.abc import Sequence

import pytest
import trustme

from jobs.fetching import Rules, fetch
from jobs.fetching.network import ask_system
from tests.jobs.fetching.hostile import HERE, leads_to, page, refused, serving


def stub(*answers: Sequence[str]) -> Rules:
    """A name server that gives these answers one after the other, the last one for ever."""
    waiting = list(answers)

    async def resolve(host: str, port: int) -> Sequence[str]:
        return waiting.pop(0) if len(waiting) > 1 else waiting[0]

    return Rules(resolver=resolve)


async def test_a_page_comes_with_where_it_stands_and_its_kind():
    async with serving({"/jobs?id=1": page(b"<p>Baker</p>", "text/html; charset=ISO-8859-1")}) as server:
        found = await fetch(f"{server.url}/jobs?id=1", HERE)
    assert (found.source, found.type, found.url) == ("<p>Baker</p>", "text/html", f"{server.url}/jobs?id=1")


async def test_nothing_is_sent_that_says_who_asks(monkeypatch):
    for name in ("http_proxy", "HTTP_PROXY", "https_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    replies = {"/1": b"HTTP/1.1 302 Found\r\nSet-Cookie: a=b\r\nLocation: /2\r\n\r\n", "/2": page(b"Baker")}
    async with serving(replies) as server:
        await fetch(f"{server.url}/1", HERE)
    assert len(server.requests) == 2
    for request in server.requests:
        names = {line.split(":")[0].lower() for line in request.splitlines()[1:] if line}
        assert names == {"host", "user-agent", "accept", "accept-encoding", "connection"}


async def test_three_redirects_are_followed_and_no_more():
    chain = {f"/{n}": leads_to(f"/{n + 1}") for n in range(20)} | {"/20": page(b"Baker")}
    async with serving(chain) as server:
        assert (await fetch(f"{server.url}/17", HERE)).content == b"Baker"
        assert "leads on and on" in await refused(f"{server.url}/0")
        assert len(server.requests) == 4 + 4
        server.replies["/loop"] = leads_to("/loop")
        assert "leads on and on" in await refused(f"{server.url}/loop")


@pytest.mark.parametrize(
    "location",
    ["file:///etc/passwd", "http://169.254.169.254/latest/", "//10.0.0.1/", "http://192.168.0.1:80/", "gopher://127.0.0.1/"]
    + [f"http://93.184.216.34:{port}/" for port in (22, 25, 6379)]
    + ["http://user@127.0.0.1/", "http://localhost/", "http://[::ffff:10.0.0.1]/", "http://2130706433/"],
)  # fmt: skip
async def test_a_redirect_to_an_inner_place_is_not_followed(location):
    async with serving({"/": leads_to(location)}) as server:
        await refused(server.url)
        assert server.connections == 1


@pytest.fixture
def certified() -> tuple[ssl.SSLContext, Rules]:
    """What a TLS server on loopback shows, and the rules of a reader who trusts it."""
    authority = trustme.CA()
    shows, trusts = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER), ssl.create_default_context()
    authority.issue_cert("127.0.0.1").configure_cert(shows)
    authority.configure_trust(trusts)
    return shows, Rules(allow_loopback=True, trust=trusts)


async def test_a_page_over_tls_comes_where_its_certificate_is_trusted_and_only_there(certified):
    shows, rules = certified
    async with serving({"/": page(b"Baker")}, shows) as server:
        assert (await fetch(server.url, rules)).content == b"Baker"
        assert "could not prove that it is the site" in await refused(server.url)
        assert len(server.requests) == 1


async def test_a_redirect_from_https_to_http_is_not_followed(certified):
    shows, rules = certified
    async with serving({"/": page(b"Baker")}) as plain:
        async with serving({"/": leads_to(plain.url)}, shows) as server:
            assert "unsafe" in await refused(server.url, rules)
        assert plain.connections == 0


async def test_loopback_is_opened_only_by_the_explicit_setting():
    async with serving({"/": page(b"Baker")}) as server:
        assert "port" in await refused(server.url, Rules())
        assert "private network" in await refused("http://127.0.0.1/", Rules())
        assert server.connections == 0


@pytest.mark.parametrize(
    "records",
    [["127.0.0.1"], ["93.184.216.34", "10.0.0.1"], ["2606:4700::1", "::1"], ["fe80::1%eth0"], ["168.63.129.16"], ["x"]],
)
async def test_one_inner_record_refuses_the_whole_name(records):
    assert "private network" in await refused("http://jobs.example/", stub(records))


async def test_a_name_that_nobody_knows_is_said():
    async def unknown(host: str, port: int) -> Sequence[str]:
        raise OSError

    assert "No site is known" in await refused("http://jobs.example/", Rules(resolver=unknown))
    assert "No site is known" in await refused("http://jobs.example/", stub([]))


async def test_a_name_server_that_changes_its_mind_a_thousand_times_reaches_nothing(monkeypatch):
    """The vetted address is connected to, not the name: the canary on loopback is never hit."""
    connected: list[str] = []

    async def connect(self, host, port, **_):
        connected.append(host)
        raise OSError

    monkeypatch.setattr("httpcore2.AnyIOBackend.connect_tcp", connect)
    async with serving({"/": page(b"canary")}) as canary:
        for _ in range(500):
            await refused("http://rebind.example/", stub(["93.184.216.34"], ["127.0.0.1"]))
            await refused("http://rebind.example/", stub(["127.0.0.1"], ["93.184.216.34"]))
        assert canary.connections == 0
    assert set(connected) == {"93.184.216.34"}
    assert len(connected) == 500


async def test_a_connection_that_ends_elsewhere_is_cut_before_a_word_is_sent(monkeypatch):
    """Even when the network itself leads a public address to this machine."""
    import httpcore2

    real = httpcore2.AnyIOBackend.connect_tcp
    async with serving({"/": page(b"canary")}) as canary:

        async def elsewhere(self, host, port, **more):
            return await real(self, "127.0.0.1", canary.port, **more)

        monkeypatch.setattr("httpcore2.AnyIOBackend.connect_tcp", elsewhere)
        assert "private network" in await refused("http://jobs.example/", stub(["93.184.216.34"]))
        await asyncio.sleep(0.05)
        assert canary.requests == []


async def test_an_address_that_does_not_answer_leaves_time_for_the_next():
    async with serving({"/": page(b"Baker")}) as server:

        async def two(host: str, port: int) -> Sequence[str]:
            return ["::1", "127.0.0.1"]

        rules = Rules(allow_loopback=True, resolver=two, connect_seconds=1)
        found = await fetch(f"http://jobs.example:{server.port}/", rules)
    assert found.content == b"Baker"


async def test_the_system_is_asked_in_a_thread_of_its_own():
    assert "127.0.0.1" in await ask_system("127.0.0.1", 80)


@pytest.mark.parametrize(
    ("reply", "words"),
    [
        (page(b"%PDF", "application/pdf"), "is a PDF"),
        (page(b"<svg/>", "image/svg+xml"), "is a picture"),
        (page(b"{}", "application/json"), "data for programs"),
        (page(b"x", "application/octet-stream"), "of the kind application/octet-stream"),
        (page(b"x", Content_Encoding="br"), "packed as br"),
        (page(b"x", Content_Encoding="gzip, gzip"), "packed as"),
        (page(b"not packed", Content_Encoding="gzip"), "cannot be unpacked"),
        (page(gzip.compress(b"Baker" * 100, mtime=0)[:-9], Content_Encoding="gzip"), "broke off"),
        (page(b"", status="401 Unauthorized"), "sign in"),
        (page(b"", status="403 Forbidden"), "to programs"),
        (page(b"", status="404 Not Found"), "does not exist"),
        (page(b"", status="410 Gone"), "removed"),
        (page(b"", status="429 Too Many Requests"), "too often"),
        (page(b"", status="503 Unavailable"), "a fault of its own (it answered 503)"),
        (page(b"", status="204 No Content"), "it answered 204"),
        (b"HTTP/1.1 200 OK\r\nX-Big: " + b"a" * 2**20 + b"\r\n\r\n", "no web page"),
        (b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 200_000 + b"\r\n", "no web page"),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\nshort", "no web page"),
        (b"HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\nx", "no web page"),
        (b"SSH-2.0-OpenSSH_9.2\r\n", "no web page"),
        (b"", "no web page"),
        (b"HTTP/1.1 302 Found\r\n\r\n", "it answered 302"),
    ],
)
async def test_each_fault_has_its_sentence(reply, words):
    async with serving({"/": reply}) as server:
        assert words in await refused(server.url)


async def test_a_closed_port_and_a_site_without_a_certificate_are_told_apart():
    async with serving({"/": page(b"Baker")}) as server:
        port = server.port
    assert "could not be reached" in await refused(f"http://127.0.0.1:{port}/")
    async with serving({}) as server:
        said = await refused(f"https://127.0.0.1:{server.port}/", Rules(allow_loopback=True, seconds=2))
    assert "could not" in said or "in time" in said
