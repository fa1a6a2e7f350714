"""Talks to `refrain serve` with the official Python client and checks what a client relies on.

Arguments: the command, a bundle of the sample catalog. Prints one line a check; exits with 1 at the
first that fails.
"""

import asyncio
import json
import subprocess
import sys

from mcp import Client, MCPError, StdioServerParameters, stdio_client

COMMAND, BUNDLE = sys.argv[1:3]
SONG = "jay-chou-qing-tian"


def check(holds, what):
    print("ok" if holds else "FAILED", what, flush=True)
    if not holds:
        sys.exit(1)


async def error_of(awaitable):
    try:
        await awaitable
    except MCPError as error:
        return error.error.code
    return None


async def main():
    server = stdio_client(StdioServerParameters(command=COMMAND, args=["serve", BUNDLE]))
    async with Client(server) as client:
        check(client.server_info.name == "refrain", "initialize")
        await client.send_ping()
        check(True, "ping")

        tools = {tool.name: tool for tool in (await client.list_tools()).tools}
        check({"search_tracks", "resolve_names", "get_tracks"} <= set(tools), "list")
        check(all(tool.output_schema and tool.annotations for tool in tools.values()), "schemas")

        calls = {
            "similar_tracks": {"tracks": [SONG], "limit": 3},
            "recommend_tracks": {"likes": [SONG], "limit": 3},
            "continue_playlist": {"tracks": [SONG], "limit": 3},
            "search_tracks": {"query": "rainy night piano", "limit": 3},
            "resolve_names": {"names": [{"title": "Qing Tian", "artist": "Jay Chou"}]},
            "get_tracks": {"ids": [SONG]},
            "get_artist": {"artist": "zhoujielun", "limit": 3},
            "find_tags": {"phrase": "rain"},
        }
        for name in tools:
            result = await client.call_tool(name, calls.get(name, {}))
            # The client checks the object against the tool's output schema itself.
            if name in calls:
                check(not result.is_error, f"call {name}")
            if result.is_error:
                check("hint" in result.content[0].text, f"{name} without arguments")
            else:
                check(json.loads(result.content[0].text) == result.structured_content,
                      f"{name} echo")
        check(set(calls) <= set(tools), "every call has its tool")

        result = await client.call_tool("resolve_names", calls["resolve_names"])
        check(result.structured_content["results"][0]["track"]["id"] == SONG, "resolve")

        for arguments in [{"ids": "x"}, {}, {"ids": ["x"], "colour": 1}, {"ids": [1]}]:
            result = await client.call_tool("get_tracks", arguments)
            check(result.is_error and "hint" in result.content[0].text, f"bad input {arguments}")
        check(await error_of(client.call_tool("no_such_tool", {})) == -32602, "unknown tool")
        result = await client.call_tool("search_tracks", {"query": "x" * 2_000_000})
        check(result.is_error and "hint" in result.content[0].text, "oversized arguments")
        result = await client.call_tool("search_tracks", {"query": "love", "max_tokens": 250})
        check(len(result.content[0].text) < 1000, "a budget")

        results = await asyncio.gather(
            *[client.call_tool("search_tracks", {"query": f"love {n}", "limit": 1 + n % 5})
              for n in range(64)])
        check(all(len(r.structured_content["hits"]) <= 1 + n % 5
                  for n, r in enumerate(results)), "concurrent calls")

        ticks = []

        async def tick(progress, total, message):
            ticks.append(progress)

        await client.call_tool("find_tags", {"phrase": "x"}, progress_callback=tick)
        check(ticks == sorted(ticks), "progress")

        resources = (await client.list_resources()).resources
        for resource in resources:
            contents = (await client.read_resource(resource.uri)).contents
            check(json.loads(contents[0].text), f"read {resource.uri}")
        check(await error_of(client.read_resource("refrain://nothing")) is not None, "no resource")
        track = (await client.read_resource(f"refrain://track/{SONG}")).contents[0]
        check(json.loads(track.text)["id"] == SONG, "track resource")

        prompt = await client.get_prompt("music_agent", {"request": "sad songs"})
        check("sad songs" in prompt.messages[0].content.text, "prompt")
        check(await error_of(client.get_prompt("nothing")) == -32602, "no prompt")


def line(id, method, **params):
    return json.dumps({"jsonrpc": "2.0", "id": id, "method": method, "params": params}) + "\n"


def serve():
    return subprocess.Popen([COMMAND, "serve", BUNDLE], text=True, stdin=subprocess.PIPE,
                            stdout=subprocess.PIPE, stderr=subprocess.PIPE)


def raw():
    """What a well-behaved client never does."""
    server = serve()
    server.stdin.write("y" * 5_000_000 + "\n" + "{ not json\n" + line(7, "ping"))
    server.stdin.flush()
    answers = [json.loads(server.stdout.readline()) for _ in range(3)]
    codes = sorted(a["error"]["code"] for a in answers if "error" in a)
    check(codes == [-32700, -32600], "oversized and broken lines are refused")
    check(any(a.get("id") == 7 and "result" in a for a in answers), "and the next is answered")
    server.stdin.close()
    check(server.wait(20) == 0, "the end of the input ends it")
    check(server.stdout.read() == "", "nothing else on standard output")

    server = serve()
    server.stdout.close()
    try:
        for number in range(50):
            server.stdin.write(line(number, "ping"))
            server.stdin.flush()
        server.stdin.close()
    except BrokenPipeError:
        pass
    check(server.wait(20) == 0, "a closed pipe ends it")


asyncio.run(asyncio.wait_for(main(), 60))
raw()
