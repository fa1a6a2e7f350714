"""The official client of the Model Context Protocol over HTTP. Usage: mcp_http_peer.py REFRAIN BUNDLE"""

import asyncio
import subprocess
import sys

from mcp import ClientSession
from mcp.client.streamable_http import streamable_http_client

refrain, bundle = sys.argv[1:3]
process = subprocess.Popen(
    [refrain, "serve", bundle, "--http", "127.0.0.1:0"], stdin=subprocess.DEVNULL,
    stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
port = int(process.stderr.readline().rsplit(":", 1)[1])


def check(ok, name):
    print(("ok " if ok else "FAILED ") + name, flush=True)


async def main():
    async with streamable_http_client(f"http://127.0.0.1:{port}/mcp") as streams:
        async with ClientSession(streams[0], streams[1]) as session:
            hello = await session.initialize()
            name = getattr(hello, "server_info", None) or getattr(hello, "serverInfo")
            check(name.name == "refrain", "initialize")
            tools = await session.list_tools()
            check(len(tools.tools) == 12, "tools")
            found = await session.call_tool("search_tracks", {"query": "piano"})
            structured = getattr(found, "structured_content", None) or getattr(found, "structuredContent")
            check(len(structured["hits"]) > 0, "a call")
            bad = await session.call_tool("search_tracks", {"limit": 0})
            check(getattr(bad, "is_error", None) or getattr(bad, "isError", False), "a bad call is a result")
            many = await asyncio.gather(
                *(session.call_tool("search_tracks", {"query": f"love {n}"}) for n in range(40)))
            check(len(many) == 40, "concurrent calls")
            resources = await session.list_resources()
            check(len(resources.resources) == 2, "resources")
    check(True, "the session is closed")


asyncio.run(main())
process.terminate()
check(process.wait(timeout=60) == 0, "it ends")
