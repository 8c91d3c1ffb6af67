"""One page by its address: every hop vetted, everything bounded, nothing sent that says who asks."""

import asyncio
import ssl
import zlib
from contextlib import aclosing
from functools import cache

import httpcore2
from django.utils.translation import gettext_noop as _

from jobs.fetching.network import Pinned, Rules, vetted
from jobs.fetching.page import Page, content, kind_of
from jobs.fetching.refusals import Unfetchable
from jobs.fetching.urls import Target, follow, parse

MOST_REDIRECTS = 3
REDIRECTS = frozenset({301, 302, 303, 307, 308})
FAULT = _("The site has a fault of its own (it answered {status})")
NOT_SENT = _("The site did not send the page (it answered {status})")
STATUSES = {
    401: _("The page asks to sign in before it shows the posting"),
    402: _("The page asks for payment before it shows the posting"),
    403: _("The site does not show this page to programs"),
    404: _("The page does not exist (any more); the posting may be closed"),
    410: _("The page was removed; the posting is closed"),
    429: _("The site was asked too often and wants a pause"),
    451: _("The site may not show this page here"),
    999: _("The site does not show this page to programs"),
}
HEADERS = (
    ("User-Agent", "ResumeAIAssistant (one page, asked for by a person)"),
    ("Accept", "text/html, application/xhtml+xml, text/plain;q=0.9"),
    ("Accept-Encoding", "gzip, identity"),
    ("Connection", "close"),
)


async def fetch(address: str, rules: Rules | None = None) -> Page:
    """The page that stands at an address after at most three redirects. Raises Unfetchable; ends within 15 seconds."""
    rules = rules or Rules()
    target = parse(address, any_port=rules.allow_loopback)
    try:
        async with asyncio.timeout(rules.seconds):
            return await last_hop(target, rules)
    except (TimeoutError, httpcore2.TimeoutException):
        raise Unfetchable(_("{host} did not send the page in time").format(host=target.host)) from None
    except zlib.error:
        raise Unfetchable(_("{host} sent a page that cannot be unpacked").format(host=target.host)) from None
    except httpcore2.ProtocolError:
        raise Unfetchable(_("{host} sent something that is no web page").format(host=target.host)) from None
    except (httpcore2.NetworkError, OSError) as error:
        unproven, away = _("{host} could not prove that it is the site it says it is"), _("{host} could not be reached")
        raise Unfetchable((unproven if of_certificate(error) else away).format(host=target.host)) from None


async def last_hop(target: Target, rules: Rules) -> Page:
    for _hop in range(MOST_REDIRECTS + 1):
        found = await one_hop(target, rules)
        if isinstance(found, Page):
            return found
        if target.scheme == "https" and found.scheme == "http":
            raise Unfetchable(_("The site leads from a safe address to an unsafe one"))
        target = found
    raise Unfetchable(_("The address leads on and on: {count} redirects are followed").format(count=MOST_REDIRECTS))


async def one_hop(target: Target, rules: Rules) -> Page | Target:
    """The page, or where its server says that it is. Each hop has its own vetted addresses and its own connection."""
    backend = Pinned(await vetted(target, rules), rules)
    request = httpcore2.Request(
        "GET",
        httpcore2.URL(
            scheme=target.scheme.encode(),
            host=target.host.encode(),
            port=target.port,
            target=target.target.encode("ascii"),
        ),
        headers=[("Host", target.authority), *HEADERS],
        extensions={"timeout": {"connect": rules.connect_seconds, "read": rules.seconds, "write": rules.seconds}},
    )
    pool = httpcore2.AsyncConnectionPool(ssl_context=rules.trust or system_trust(), network_backend=backend, retries=0)
    async with aclosing(backend), pool, aclosing(await pool.handle_async_request(request)) as response:
        return await answer(target, response, rules)


async def answer(target: Target, response: httpcore2.Response, rules: Rules) -> Page | Target:
    said = {name.lower(): value.decode("latin-1") for name, value in response.headers}
    if response.status in REDIRECTS and b"location" in said:
        location = said[b"location"].encode("latin-1").decode("utf-8", "replace").strip(" \t")
        return follow(target, location, any_port=rules.allow_loopback)
    if response.status != 200:
        fault = FAULT if response.status >= 500 else NOT_SENT
        raise Unfetchable(STATUSES.get(response.status, fault.format(status=response.status)))
    kind, charset = kind_of(said.get(b"content-type", ""))
    body = await content(response.aiter_stream(), said.get(b"content-encoding", ""))
    return Page(str(target), body, kind, charset)


@cache
def system_trust() -> ssl.SSLContext:
    """Certificates by this machine's own store."""
    return httpcore2.default_ssl_context()


def of_certificate(error: BaseException | None) -> bool:
    while error is not None:
        if isinstance(error, ssl.SSLCertVerificationError):
            return True
        error = error.__cause__ or error.__context__
    return False
