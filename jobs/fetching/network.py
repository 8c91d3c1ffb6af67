"""Name to vetted addresses, and connections that can go nowhere else."""

import asyncio
import socket
import ssl
from collections.abc import Awaitable, Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from ipaddress import ip_address
from typing import NoReturn

import httpcore2
from django.utils.translation import gettext_noop as _

from jobs.fetching.addresses import Address, is_public
from jobs.fetching.refusals import Unfetchable
from jobs.fetching.urls import PORTS, Target

type Resolver = Callable[[str, int], Awaitable[Sequence[str]]]

CONNECT_SECONDS = 5.0
MOST_TRIED = 3
# Of its own: a name server that hangs must not keep a finished loop waiting.
NAME_THREADS = ThreadPoolExecutor(8, thread_name_prefix="names")
INSIDE = _("The address leads into a private network, not to a public site")


async def ask_system(host: str, port: int) -> list[str]:
    """The addresses that this machine's name server gives, in its order."""
    loop = asyncio.get_running_loop()
    found = await loop.run_in_executor(
        NAME_THREADS, lambda: socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, proto=socket.IPPROTO_TCP)
    )
    return [str(sockaddr[0]) for *_, sockaddr in found]


@dataclass(frozen=True)
class Rules:
    """`allow_loopback` and `trust` are for tests: this machine, and it alone, on any port, with its own certificate."""

    allow_loopback: bool = False
    trust: ssl.SSLContext | None = None
    resolver: Resolver = ask_system
    seconds: float = 15.0
    connect_seconds: float = CONNECT_SECONDS

    def allows(self, address: Address, port: int) -> bool:
        if self.allow_loopback and address.is_loopback:
            return True
        return is_public(address) and port in PORTS.values()


async def vetted(target: Target, rules: Rules) -> tuple[Address, ...]:
    """The addresses of a host, asked for once. Raises Unfetchable when any of them is not public."""
    given = [str(target.literal)] if target.literal else await resolved(target, rules)
    try:
        found = tuple(dict.fromkeys(ip_address(text) for text in given))
    except ValueError:
        raise Unfetchable(INSIDE) from None
    if not all(rules.allows(address, target.port) for address in found):
        raise Unfetchable(INSIDE)
    return found


async def resolved(target: Target, rules: Rules) -> Sequence[str]:
    try:
        found = await rules.resolver(target.host, target.port)
    except (OSError, UnicodeError):
        found = []
    if not found:
        raise Unfetchable(f"No site is known by the name {target.host}")
    return found


class Pinned(httpcore2.AsyncNetworkBackend):
    """Connects to the vetted addresses, whatever host it is asked for."""

    def __init__(self, addresses: tuple[Address, ...], rules: Rules) -> None:
        self.addresses = addresses[:MOST_TRIED]
        self.rules = rules
        self.inner = httpcore2.AnyIOBackend()
        self.opened: list[httpcore2.AsyncNetworkStream] = []

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109 - the interface of httpcore2
        local_address: str | None = None,
        socket_options: Iterable[httpcore2.SOCKET_OPTION] | None = None,
    ) -> httpcore2.AsyncNetworkStream:
        """One address after the other, all within the time of a connection."""
        share = self.rules.connect_seconds / len(self.addresses)
        for address in self.addresses[:-1]:
            try:
                return await self.connect(address, port, share)
            except (httpcore2.ConnectError, httpcore2.ConnectTimeout):
                continue
        return await self.connect(self.addresses[-1], port, share)

    async def connect(self, address: Address, port: int, seconds: float) -> httpcore2.AsyncNetworkStream:
        stream = await self.inner.connect_tcp(str(address), port, timeout=seconds)
        self.opened.append(stream)
        peer = stream.get_extra_info("server_addr")
        if not peer or ip_address(peer[0]) != address or not self.rules.allows(address, port):
            raise Unfetchable(INSIDE)
        return stream

    async def aclose(self) -> None:
        """Call it whatever happened: httpcore leaves a connection open that was cancelled in its TLS handshake."""
        for stream in self.opened:
            await stream.aclose()

    async def connect_unix_socket(self, *_: object, **__: object) -> NoReturn:
        raise Unfetchable(INSIDE)

    async def sleep(self, seconds: float) -> None:
        await self.inner.sleep(seconds)
