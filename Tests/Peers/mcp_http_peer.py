"""The official client of the Model Context Protocol over HTTP. Usage: mcp_http_peer.py REFRAIN BUNDLE"""

import asyncio
import http.client
import http.server
import subprocess
import sys
import threading

from mcp import ClientSession
from mcp.client.streamable_http import streamable_http_client

refrain, bundle = sys.argv[1:3]
process = subprocess.Popen(
    [refrain, "serve", bundle, "--http", "127.0.0.1:0"], stdin=subprocess.DEVNULL,
    stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
port = int(process.stderr.readline().rsplit(":", 1)[1])


def check(ok, name):
    print(("ok " if ok else "FAILED ") + name, flush=True)


def structured(result):
    return getattr(result, "structured_content", None) or getattr(result, "structuredContent", None)


class Cutter(http.server.BaseHTTPRequestHandler):
    """Stands between a client and the server; of streams that answer calls it lets one event through."""

    protocol_version = "HTTP/1.1"
    cut, taken_up, cancelled = 0, [], []

    def log_message(self, *_):
        pass

    def pass_on(self):
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        if b"notifications/cancelled" in body:
            Cutter.cancelled.append(body)
        if self.headers.get("Last-Event-ID"):
            Cutter.taken_up.append(self.headers["Last-Event-ID"])
        there = http.client.HTTPConnection("127.0.0.1", port)
        kept = {k: v for k, v in self.headers.items() if k.lower() not in ("host", "connection")}
        there.request(self.command, self.path, body, kept)
        answer = there.getresponse()
        self.send_response(answer.status)
        is_stream = "event-stream" in (answer.getheader("Content-Type") or "")
        for name, value in answer.getheaders():
            if name.lower() in ("content-type", "mcp-session-id"):
                self.send_header(name, value)
        self.send_header("Connection", "close")
        self.end_headers()
        self.close_connection = True
        shortens = is_stream and b'"tools/call"' in body
        while line := answer.readline():
            self.wfile.write(line)
            self.wfile.flush()
            if shortens and line == b"\n":
                Cutter.cut += 1
                break
        there.close()

    do_GET = do_POST = do_DELETE = pass_on


async def talk():
    async with streamable_http_client(f"http://127.0.0.1:{port}/mcp") as streams:
        async with ClientSession(streams[0], streams[1]) as session:
            hello = await session.initialize()
            name = getattr(hello, "server_info", None) or getattr(hello, "serverInfo")
            check(name.name == "refrain", "initialize")
            tools = await session.list_tools()
            check(len(tools.tools) == 12, "tools")
            found = await session.call_tool("search_tracks", {"query": "piano"})
            check(len(structured(found)["hits"]) > 0, "a call")
            bad = await session.call_tool("search_tracks", {"limit": 0})
            check(getattr(bad, "is_error", None) or getattr(bad, "isError", False), "a bad call is a result")
            many = await asyncio.gather(
                *(session.call_tool("search_tracks", {"query": f"love {n}"}) for n in range(40)))
            check(len(many) == 40, "concurrent calls")
            resources = await session.list_resources()
            check(len(resources.resources) == 2, "resources")
    check(True, "the session is closed")


async def give_up(session):
    """Long calls that are not waited for."""
    calls = [
        asyncio.create_task(session.call_tool(
            "build_playlist", {"query": "love", "count": 200, "flow": "rising"}))
        for _ in range(12)
    ]
    await asyncio.sleep(0.01)
    for call in calls:
        call.cancel()
    ends = await asyncio.gather(*calls, return_exceptions=True)
    return sum(isinstance(end, asyncio.CancelledError) for end in ends)


async def through(base, query):
    async with streamable_http_client(base) as streams:
        async with ClientSession(streams[0], streams[1]) as session:
            await session.initialize()
            given_up = await give_up(session)
            return given_up, await session.call_tool("search_tracks", {"query": query, "limit": 5})


async def cut():
    """Two sessions side by side, whose streams break off behind their first event."""
    proxy = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Cutter)
    proxy.daemon_threads = True
    threading.Thread(target=proxy.serve_forever, daemon=True).start()
    base = f"http://127.0.0.1:{proxy.server_address[1]}/mcp"
    results = await asyncio.gather(through(base, "piano"), through(base, "rainy night"))
    hits = [structured(result)["hits"] for _, result in results]
    check(all(hits) and hits[0] != hits[1] and Cutter.cut >= 2 and len(Cutter.taken_up) >= 2,
          "a stream that breaks off is taken up again")
    check(all(given_up > 0 for given_up, _ in results) and len(Cutter.cancelled) > 0,
          "a call that is given up holds up no other")
    proxy.shutdown()


asyncio.run(asyncio.wait_for(talk(), 120))
asyncio.run(asyncio.wait_for(cut(), 120))
process.terminate()
check(process.wait(timeout=60) == 0, "it ends")
