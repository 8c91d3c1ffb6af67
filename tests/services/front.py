"""What the proxy of compose.yaml does, for a test: sockets to one port, pages to the other, as if TLS ended here."""

import asyncio
import threading


class Front:
    """A proxy on loopback. `cut()` breaks every connection that is open."""

    def __init__(self, pages: int, sockets: int) -> None:
        self.ports = pages, sockets
        self.writers: set[asyncio.StreamWriter] = set()
        self.loop = asyncio.new_event_loop()
        started = threading.Event()
        self.thread = threading.Thread(target=self.run, args=(started,), daemon=True)
        self.thread.start()
        started.wait(10)

    def run(self, started: threading.Event) -> None:
        async def serve() -> None:
            self.server = await asyncio.start_server(self.relay, "127.0.0.1", 0)
            self.port = self.server.sockets[0].getsockname()[1]
            started.set()

        self.loop.run_until_complete(serve())
        self.loop.run_forever()
        self.loop.run_until_complete(self.end())
        self.loop.close()

    async def end(self) -> None:
        self.server.close()
        left = asyncio.all_tasks() - {asyncio.current_task()}
        for task in left:
            task.cancel()
        await asyncio.gather(*left, return_exceptions=True)

    async def relay(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        first, _, rest = (await reader.readuntil(b"\r\n\r\n")).partition(b"\r\n")
        socket = b" /ws/" in first
        # What a client says under the names that follow is thrown away, as Caddy does.
        rest = b"\r\n".join(line for line in rest.split(b"\r\n") if not line.lower().startswith(b"x-forwarded-"))
        added = b"X-Forwarded-Proto: https\r\nX-Forwarded-For: 127.0.0.1\r\n"
        added += b"" if socket else b"Connection: close\r\n"
        try:
            behind, ahead = await asyncio.open_connection("127.0.0.1", self.ports[socket])
        except OSError:
            writer.close()
            return
        ahead.write(first + b"\r\n" + added + rest)
        self.writers |= {writer, ahead}
        await asyncio.gather(pipe(reader, ahead), pipe(behind, writer))
        self.writers -= {writer, ahead}

    def cut(self) -> None:
        self.loop.call_soon_threadsafe(self.cut_all)

    def cut_all(self) -> None:
        for writer in self.writers:
            writer.transport.abort()

    def stop(self) -> None:
        self.cut()
        self.loop.call_soon_threadsafe(self.loop.stop)
        self.thread.join(5)


async def pipe(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    try:
        while data := await reader.read(65536):
            writer.write(data)
            await writer.drain()
    except OSError:
        pass
    finally:
        writer.close()
