"""A server that gives too slowly, or too much."""

import asyncio
import gzip
import time

import pytest

from jobs.fetching import Rules, fetch
from jobs.fetching.page import LARGEST
from tests.jobs.fetching.hostile import HERE, page, refused, serving


async def drip(writer: asyncio.StreamWriter) -> None:
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n")
    while True:
        writer.write(b".")
        await writer.drain()
        await asyncio.sleep(0.02)


async def drip_headers(writer: asyncio.StreamWriter) -> None:
    writer.write(b"HTTP/1.1 200 OK\r\n")
    while True:
        writer.write(b"X: y\r\n")
        await writer.drain()
        await asyncio.sleep(0.02)


async def interim(writer: asyncio.StreamWriter) -> None:
    while True:
        writer.write(b"HTTP/1.1 100 Continue\r\n\r\n")
        await writer.drain()
        await asyncio.sleep(0.01)


async def silence(writer: asyncio.StreamWriter) -> None:
    await asyncio.sleep(5)


@pytest.mark.parametrize("slow", [drip, drip_headers, interim, silence])
async def test_a_server_that_drips_ends_in_time(slow):
    begun = time.monotonic()
    async with serving({"/": slow}) as server:
        assert "in time" in await refused(server.url, Rules(allow_loopback=True, seconds=0.4))
    assert time.monotonic() - begun < 0.9
    assert (Rules().seconds, Rules().connect_seconds) == (15, 5)


async def endless(writer: asyncio.StreamWriter) -> None:
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n")
    while True:
        writer.write(b"<p>" * 20_000)
        await writer.drain()


BOMB = gzip.compress(b"\0" * 2**26)


async def bomb(writer: asyncio.StreamWriter) -> None:
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n" + BOMB)
    await writer.drain()
    await asyncio.sleep(5)


@pytest.mark.parametrize("large", [endless, bomb])
async def test_what_does_not_end_is_cut_at_the_limit(large):
    async with serving({"/": large}) as server:
        assert "larger than 3 MB" in await refused(server.url)


async def test_a_page_of_just_the_limit_is_read_and_one_more_is_not():
    whole = gzip.compress(b"a" * LARGEST)
    more = gzip.compress(b"a" * (LARGEST + 1))
    replies = {"/whole": page(whole, Content_Encoding="gzip"), "/more": page(more, Content_Encoding="gzip")}
    async with serving(replies) as server:
        assert len((await fetch(f"{server.url}/whole", HERE)).content) == LARGEST
        assert "larger" in await refused(f"{server.url}/more")
