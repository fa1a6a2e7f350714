"""Asks a server of `refrain serve --http` all that trainers and clients ask, and what they should not.

Usage: http_peer.py REFRAIN BUNDLE FOLDER. Needs Python alone. Prints a line a check; exits with 1 when
one failed.
"""

import http.client
import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import threading
import time

refrain, bundle, folder = sys.argv[1:4]
failed = 0


def check(ok, name, detail=""):
    global failed
    failed += not ok
    print(("ok " if ok else "FAILED ") + name + ("" if ok else f": {detail}"), flush=True)


class Server:
    def __init__(self, *options, port=0, env=None, on=None):
        self.process = subprocess.Popen(
            [refrain, "serve", on or bundle, "--http", f"127.0.0.1:{port}", *options],
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True,
            env={**os.environ, **(env or {})})
        line = self.process.stderr.readline()
        assert "listening at" in line, line
        self.port = int(line.rsplit(":", 1)[1])

    def ask(self, method, path, body=None, headers=None):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        if body is not None and not isinstance(body, (bytes, str)):
            body = json.dumps(body)
        connection.request(method, path, body, headers or {})
        response = connection.getresponse()
        data = response.read()
        connection.close()
        return response.status, dict((k.lower(), v) for k, v in response.getheaders()), data

    def json(self, method, path, body=None, headers=None):
        status, _, data = self.ask(method, path, body, headers)
        return status, json.loads(data)

    def socket(self):
        return socket.create_connection(("127.0.0.1", self.port), timeout=60)

    def stop(self, how=signal.SIGTERM):
        self.process.send_signal(how)
        return self.process.wait(timeout=60)


def events(data):
    result = []
    for block in data.decode().split("\n\n"):
        event = {}
        for line in block.split("\n"):
            name, _, value = line.partition(":")
            if name:
                event[name] = event.get(name, "") + value.strip()
        if event:
            result.append(event)
    return result


def songs(answer):
    return [hit["id"] for hit in answer["hits"]]


# Tasks and trajectories.
tasks = [
    {"id": "adele", "request": "three songs by Adele", "songs": 3, "rules": [{"artists": ["Adele"]}]},
    {"id": "piano", "request": "piano", "songs": 2, "rules": [{"all_tags": ["piano"]}]},
]
server = Server()
adele = server.json("POST", "/tools/search_tracks", {"query": "Adele", "artists": ["Adele"], "limit": 3})[1]
titles = [{"id": h["id"], "title": h["title"], "artists": ", ".join(h["artists"])} for h in adele["hits"]]
rollouts = []
for number in range(40):
    rollouts.append({
        "task": tasks[number % 2]["id"], "request": tasks[number % 2]["request"],
        "text": "Here they are, warm and sad.", "songs": titles[: number % 4],
        "calls": [{"name": "search_tracks", "arguments": "{}", "answer": "{}"}] * (number % 3),
    })
with open(folder + "/tasks.jsonl", "w") as file:
    file.write("".join(json.dumps(task) + "\n" for task in tasks))
with open(folder + "/rollouts.jsonl", "w") as file:
    file.write("".join(json.dumps(rollout) + "\n" for rollout in rollouts))
check(server.stop() == 0, "a signal ends it with 0")
server = Server("--tasks", folder + "/tasks.jsonl")

# Health, tools, errors.
check(server.json("GET", "/health") == (200, {"status": "ok"}), "health")
status, flat = server.json("GET", "/tools?dialect=flat")
check(status == 200 and len(flat) == 12 and flat[0]["type"] == "function", "the flat list of tools")
nested = server.json("POST", "/tools/search_tracks", {"query": "piano", "filter": {"artists": ["Adele"]}})
same = server.json("POST", "/tools/search_tracks", {"query": "piano", "artists": ["Adele"]})
check(nested[0] == 200 and songs(nested[1]) == songs(same[1]) != [], "flat and nested calls")
short = server.json("POST", "/tools/search_tracks", {"query": "piano", "max_tokens": 60})[1]
check("cursor" in short["left_out"], "a short answer says how to see more")
for method, path, body, wanted in [
    ("POST", "/tools/no_such_tool", {}, 404), ("POST", "/tools/search_tracks", {"limit": 0}, 400),
    ("POST", "/tools/search_tracks", "{", 400), ("POST", "/tools/similar_tracks", {"tracks": ["none"]}, 404),
    ("POST", "/tools/search_tracks", b"\xff\xfe", 400), ("GET", "/nothing/at/all", None, 404),
    ("GET", "/tools?dialect=klingon", None, 400), ("POST", "/reward", {}, 400),
    ("POST", "/reward", {"task": "adele", "trajectory": {"songs": []}}, 400),
    ("POST", "/reward", {"task": "nobody", "trajectory": {}}, 404), ("PUT", "/mcp", {}, 405),
    ("PUT", "/health", {}, 405), ("GET", "/tools/search_tracks", None, 405), ("DELETE", "/tools", None, 405),
    ("GET", "/reward", None, 405), ("POST", "/list_environments", {}, 405), ("GET", "/music/tasks", None, 405),
    ("POST", "/music/splits", {}, 405), ("GET", "/create", None, 405), ("GET", "/verify", None, 405),
    ("PUT", "/search_tracks", {}, 405), ("GET", "/tools/no_such_tool", None, 404), ("PUT", "/music/nothing", {}, 404),
]:
    status, answer = server.json(method, path, body)
    error = answer.get("error", {})
    check(status == wanted and error.get("message") and error.get("hint"), f"{method} {path} is {wanted}", (status, answer))

# Who may ask.
for headers, wanted in [
    ({"Origin": "https://evil.example"}, 403), ({"Origin": "null"}, 403),
    ({"Origin": "http://127.0.0.1.evil.example"}, 403), ({"Origin": "http://localhost:3000"}, 200),
    ({"Host": "evil.example"}, 403), ({"Host": "localhost:1"}, 200),
]:
    check(server.ask("GET", "/health", None, headers)[0] == wanted, f"{headers} is {wanted}")

# Limits and bad manners.
check(server.ask("POST", "/tools/search_tracks", b"x" * (2 << 20))[0] == 413, "a large body is 413")
with server.socket() as s:
    s.sendall(b"POST /tools/search_tracks HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99999999\r\n\r\n{")
    check(b" 413 " in s.recv(4096), "a large length is 413 before the body comes")
with server.socket() as s:
    s.sendall(b"GET /health HTTP/1.1\r\nHost: localhost\r\nX: " + b"y" * 100_000 + b"\r\n\r\n")
    first = s.recv(4096)
    check(first == b"" or b" 400 " in first or b" 431 " in first, "a huge header", first[:60])
with server.socket() as s:
    s.sendall(b"\x00\x01\x02 nonsense\r\n\r\n")
    check(b" 400 " in s.recv(4096), "no HTTP at all is 400")
halves = []
for _ in range(50):
    s = server.socket()
    s.sendall(b"POST /tools/search_tracks HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\n{")
    halves.append(s)
gone = []
for _ in range(50):
    s = server.socket()
    s.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\x01\x00\x00\x00\x00\x00\x00\x00")
    body = b'{"query":"piano","limit":100}'
    s.sendall(b"POST /tools/search_tracks HTTP/1.1\r\nHost: localhost\r\nContent-Length: %d\r\n\r\n" % len(body) + body)
    s.close()
slow = []
for _ in range(20):
    s = server.socket()
    s.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1024)
    for _ in range(20):
        s.sendall(b"POST /tools/search_tracks HTTP/1.1\r\nHost: localhost\r\nContent-Length: %d\r\n\r\n" % len(body) + body)
    slow.append(s)
check(server.json("GET", "/health")[0] == 200, "half requests, killed clients and slow readers disturb nobody")
check(songs(server.json("POST", "/tools/search_tracks", {"query": "piano", "artists": ["Adele"]})[1]) == songs(same[1]), "and answers stay the same")
for s in halves + slow:
    s.close()

# Rewards over HTTP are those of the command, to the last bit.
lines = subprocess.run(
    [refrain, "reward", bundle, "--rollouts", folder + "/rollouts.jsonl", "--tasks", folder + "/tasks.jsonl"],
    capture_output=True, text=True).stdout.splitlines()
check(len(lines) == len(rollouts), "a line a trajectory")
over = [
    server.ask("POST", "/reward", {"task": tasks[n % 2], "trajectory": rollout})[2].decode()
    for n, rollout in enumerate(rollouts)
]
check(over == lines, "rewards are equal to the last bit", (over[:1], lines[:1]))
check(len(set(lines)) > 4, "and they differ from each other")
batch = server.json("POST", "/reward", {"task_id": "adele", "trajectories": rollouts[0::2]})[1]["reports"]
check(batch == [json.loads(line) for line in lines[0::2]], "a list of trajectories")

# The Model Context Protocol.
both = {"Accept": "application/json, text/event-stream", "Content-Type": "application/json"}
hello = {"jsonrpc": "2.0", "id": 0, "method": "initialize", "params": {
    "protocolVersion": "2025-11-25", "capabilities": {}, "clientInfo": {"name": "peer", "version": "1"}}}
call = {"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": {
    "name": "search_tracks", "arguments": {"query": "piano"}, "_meta": {"progressToken": "p"}}}
for accept in ("text/html", "text/event-stream", "application/xml;q=1, image/*"):
    status, _, data = server.ask("POST", "/mcp", hello, {"Accept": accept})
    check(status == 406 and b"application/json" in data, "no form of the answer that is accepted is 406", accept)
for accept in ("*/*", "application/*;q=0.5", "text/event-stream, application/json"):
    check(server.ask("POST", "/mcp", hello, {"Accept": accept})[0] == 200, "a form that is accepted", accept)
status, _, data = server.ask("POST", "/mcp", [hello], both)
check(status == 400 and b"batch_without_session" in data, "a list opens no session")
status, headers, data = server.ask("POST", "/mcp", hello, both)
session = headers.get("mcp-session-id")
check(status == 200 and session and json.loads(data)["result"]["protocolVersion"] == "2025-11-25", "initialize")
inside = {**both, "Mcp-Session-Id": session or "", "MCP-Protocol-Version": "2025-11-25"}
check(server.ask("POST", "/mcp", {"jsonrpc": "2.0", "method": "notifications/initialized"}, inside)[0] == 202, "a notification is 202")
check(server.ask("POST", "/mcp", call, both)[0] == 400, "no session is 400")
check(server.ask("POST", "/mcp", call, {**inside, "Mcp-Session-Id": "x"})[0] == 404, "another session is 404")
check(server.ask("POST", "/mcp", call, {**inside, "MCP-Protocol-Version": "1999"})[0] == 400, "another revision is 400")
check(server.ask("POST", "/mcp", "{", inside)[0] == 400, "no JSON is 400")
for batch in ([call], []):
    told = server.json("POST", "/mcp", batch, inside)[1]["error"]
    check(told["code"] == -32600 and "batches" in told["message"], "a list of messages is told to be one", told)
status, headers, data = server.ask("POST", "/mcp", call, inside)
stream = events(data)
check(headers["content-type"] == "text/event-stream" and len(stream) == 3, "a call is a stream", data[:300])
answer = json.loads(stream[-1]["data"])
check(answer["id"] == 1 and not answer["result"]["isError"], "whose last event is the answer")
for place, event in enumerate(stream[:-1]):
    rest = events(server.ask("GET", "/mcp", None, {**inside, "Last-Event-ID": event["id"]})[2])
    check(rest == stream[place + 1:], f"a stream can be taken up behind event {place}", rest)
check(server.ask("GET", "/mcp", None, {**inside, "Last-Event-ID": "77-0"})[0] == 404, "an unknown event is 404")
plain = server.json("POST", "/mcp", {**call, "id": 2}, {**inside, "Accept": "application/json"})[1]
check(plain["result"]["structuredContent"]["hits"] == answer["result"]["structuredContent"]["hits"], "or plain JSON")
check(server.ask("DELETE", "/mcp", None, inside)[0] == 204, "a session can be ended")
check(server.ask("POST", "/mcp", call, inside)[0] == 404, "and is gone then")

# The routes of OpenReward, as its client calls them.
check(server.json("GET", "/list_environments")[1] == ["music"], "environments")
names = [tool["name"] for tool in server.json("GET", "/music/tools")[1]["tools"]]
check("search_tracks" in names and "submit_playlist" in names, "tools of the environment")
check(server.json("GET", "/music/splits")[1][0]["name"] == "train", "splits")
check(server.json("POST", "/music/num_tasks", {"split": "train"})[1]["num_tasks"] == 2, "number of tasks")
check(server.json("POST", "/music/task", {"split": "train", "index": 1})[1]["task"]["id"] == "piano", "a task")
check(server.json("POST", "/num_tasks", {"split": "train"})[1]["num_tasks"] == 2, "without a name, too")
nameless = server.json("GET", "/tools", None, {"X-Session-ID": "any"})[1]["tools"]
check([tool["name"] for tool in nameless] == names, "tools of the environment without its name")
check(len(server.json("POST", "/music/tasks", {"split": "train"})[1]["tasks"]) == 2, "all tasks")
check(server.ask("POST", "/music/num_tasks", {"split": "test"})[0] == 400, "no split that there is not")
with open(folder + "/parts.jsonl", "w") as file:
    for number in range(60):
        part = ["train", "validation", "test", None][number % 4]
        task = dict(tasks[number % 2], id=f"{part}-{number}", **({"part": part} if part else {}))
        file.write(json.dumps(task) + "\n")
parted = Server("--tasks", folder + "/parts.jsonl")
listed = parted.json("GET", "/music/splits")[1]
check([(s["name"], s["type"]) for s in listed] == [(s, s) for s in ("train", "validation", "test")], "splits are parts", listed)
for split, starts, count in (("train", ("train", "None"), 30), ("validation", ("validation",), 15), ("test", ("test",), 15)):
    body = {"split": split}
    ids = [task["id"] for task in parted.json("POST", "/music/tasks", body)[1]["tasks"]]
    ranged = [task["id"] for task in parted.json("POST", "/music/task_range", body)[1]["tasks"]]
    single = [parted.json("POST", "/music/task", dict(body, index=n))[1]["task"]["id"] for n in range(count)]
    check(ids == ranged == single and len(ids) == count, f"{split} has its tasks")
    check(all(id.split("-")[0] in starts for id in ids), f"{split} has no others")
    check(parted.json("POST", "/music/num_tasks", body)[1]["num_tasks"] == count, f"{split} is counted")
    check(parted.ask("POST", "/music/task", dict(body, index=count))[0] == 400, f"{split} ends")
    sid = {"X-Session-ID": "split-" + split}
    parted.ask("POST", "/create", dict(body, env_name="music", index=count - 1), sid)
    prompt = parted.json("GET", "/music/prompt", None, sid)[1][0]["text"]
    wanted = parted.json("POST", "/music/task", dict(body, index=count - 1))[1]["task"]["request"]
    check(prompt == wanted, f"{split} gives sessions")
check(parted.ask("POST", "/create", {"split": "nothing", "index": 0}, {"X-Session-ID": "x"})[0] == 400, "no session of another split")
parted.stop()
sid = events(server.ask("POST", "/create_session")[2])[0]["data"]
mine = {"X-Session-ID": sid}
check(server.ask("POST", "/create", {"env_name": "music", "split": "train", "index": 0}, mine)[0] == 200, "create")
check(server.json("GET", "/music/prompt", None, mine)[1][0]["text"] == tasks[0]["request"], "prompt")
check(server.ask("POST", "/ping", {}, mine)[0] == 200, "ping")


def step(name, arguments, **more):
    data = server.ask("POST", "/music/call", {"name": name, "input": arguments, **more}, mine)[2]
    stream = events(data)
    return stream[0]["data"], json.loads(stream[-1]["data"])


first, found = step("search_tracks", {"query": "Adele", "artists": ["Adele"], "limit": 3, "cursor": None})
check(found["ok"] and found["output"]["reward"] is None and not found["output"]["finished"], "a call", found)
check(step("search_tracks", {}, task_id=first)[1] == found, "a call that is asked for again is not repeated")
listed = [f'title={h["title"]}; artist={", ".join(h["artists"])}' for h in adele["hits"]]
end = step("submit_playlist", {"text": "Here they are.", "songs": listed})[1]
check(end["ok"] and end["output"]["finished"] and end["output"]["reward"] > 0.5, "the end has the reward", end)
check(not step("search_tracks", {})[1]["ok"], "nothing comes behind the end")
check(server.ask("POST", "/delete", {}, mine)[0] == 200 and server.ask("POST", "/ping", {}, mine)[0] == 404, "delete")

# NeMo Gym's.
check(server.json("POST", "/seed_session", {}) == (200, {}), "seed_session")
check(server.json("POST", "/search_tracks", {"query": "piano"})[1]["hits"], "a tool's own route")
output = [
    {"type": "function_call", "name": "search_tracks", "arguments": '{"query":"Adele"}', "call_id": "1"},
    {"type": "function_call_output", "call_id": "1", "output": json.dumps(adele)},
    {"type": "function_call", "name": "submit_playlist", "call_id": "2",
     "arguments": json.dumps({"text": "Here they are.", "songs": listed})},
]
verified = server.json("POST", "/verify", {
    "responses_create_params": {"input": []}, "response": {"output": output}, "task_id": "adele"})[1]
check(verified["reward"] == end["output"]["reward"] and "responses_create_params" in verified, "verify", verified)

# The same list in words alone.
words = "Here they are.\n" + "\n".join(f'{n + 1}. {h["title"]} - {", ".join(h["artists"])}' for n, h in enumerate(adele["hits"]))
spoken = server.json("POST", "/verify", {"task_id": "adele", "response": {"output": [
    {"type": "message", "content": [{"type": "output_text", "text": words}]}]}})[1]
check(spoken["reward"] > 0.5, "verify reads a list in words", spoken)
# Who learns does not write into the catalog.
named = [tool["name"] for tool in server.json("GET", "/music/tools")[1]["tools"]]
check("search_tracks" in named and "record_feedback" not in named, "environments only read", named)
check(server.ask("POST", "/record_feedback", {"listener": "x"})[0] == 404, "so does NeMo Gym's")

# A stop loses nothing: what was begun is answered, and what was refused can be asked again.
port = server.port
lost, answered, stopped = [], [0], threading.Event()


def client():
    connection = None
    while not stopped.is_set():
        deadline = time.monotonic() + 60
        while True:
            try:
                if connection is None:
                    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
                connection.request("POST", "/tools/search_tracks", '{"query":"piano"}')
                response = connection.getresponse()
                data = response.read()
            except (ConnectionError, http.client.BadStatusLine, http.client.CannotSendRequest) as error:
                # Refused, or closed before a byte of an answer: not begun.
                connection = None
                if time.monotonic() > deadline:
                    lost.append(repr(error))
                    break
                time.sleep(0.01)
                continue
            except Exception as error:  # an answer that breaks off
                lost.append(repr(error))
                connection = None
                break
            if response.status != 200 or not json.loads(data)["hits"]:
                lost.append(data)
            answered[0] += 1
            break


threads = [threading.Thread(target=client) for _ in range(8)]
for thread in threads:
    thread.start()
time.sleep(1)
codes = []
for how in (signal.SIGTERM, signal.SIGINT):
    codes.append(server.stop(how))
    server = Server(port=port)
    time.sleep(1)
stopped.set()
for thread in threads:
    thread.join()
check(codes == [0, 0], "both signals end it with 0", codes)
check(not lost and answered[0] > 20, "restarts lose no request", (lost[:3], answered))
print(f"   {answered[0]} requests over two restarts")

# A stream that is open does not hold up a stop.
_, headers, _ = server.ask("POST", "/mcp", hello, both)
waiting = http.client.HTTPConnection("127.0.0.1", server.port, timeout=60)
waiting.request("GET", "/mcp", None, {**both, "Mcp-Session-Id": headers["mcp-session-id"]})
listening = waiting.getresponse()
check(server.stop() == 0 and listening.read() is not None, "open streams end with it")

# A token.
with open(folder + "/token", "w") as file:
    file.write("secret word\n")
server = Server("--token-file", folder + "/token")
check(server.ask("GET", "/health")[0] == 200, "health needs no token")
for value, wanted in [
    (None, 401), ("Bearer secret", 401), ("Bearer secret wordy", 401), ("Basic secret word", 401),
    ("Bearer secret word", 200),
]:
    status, headers, _ = server.ask("GET", "/tools", None, {"Authorization": value} if value else {})
    check(status == wanted, f"{value} is {wanted}", status)
server.stop()
outcome = subprocess.run([refrain, "serve", bundle, "--http", "0.0.0.0:0"], capture_output=True, text=True)
check(outcome.returncode == 64 and "token" in outcome.stderr, "other machines need a token")

# Limits that are told.
server = Server("--request-seconds", "0.001", "--allow-origin", "https://good.example")
check(server.ask("POST", "/tools/build_playlist", {"count": 100, "query": "love"})[0] == 504, "a long request is 504")
check(server.ask("GET", "/tools", None, {"Origin": "https://good.example"})[0] in (200, 504), "an origin that may ask")
server.stop()
server = Server("--max-requests", "1", "--read-only", "--dialect", "flat")
check(server.ask("POST", "/tools/record_feedback", {})[0] == 404, "read-only")
codes = set()


def ask():
    codes.add(server.ask("POST", "/tools/build_playlist", {"count": 50, "query": "piano"})[0])


threads = [threading.Thread(target=ask) for _ in range(12)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
check(codes <= {200, 503} and 200 in codes, "too much at once is 503", codes)
_, headers, _ = server.ask("POST", "/mcp", hello, both)
listed = server.json("POST", "/mcp", {"jsonrpc": "2.0", "id": 3, "method": "tools/list"}, {
    **both, "Mcp-Session-Id": headers["mcp-session-id"]})[1]["result"]["tools"]
check(len(listed) == 11 and "artists" in listed[0]["inputSchema"]["properties"], "a flat list over MCP")
server.stop()

# Rewards know the catalog as it is now.
live = folder + "/live.refrain"
shutil.copytree(bundle, live)
with open(folder + "/new.jsonl", "w") as file:
    file.write(json.dumps({"id": "new-1", "title": "Quixotic Lantern", "artists": [{"name": "Brand New Act"}]}) + "\n")
server = Server(on=live)
asked = {"task": {"id": "t", "request": "a song by Brand New Act", "songs": 1, "rules": [{"artists": ["Brand New Act"]}]},
         "trajectory": {"request": "a song by Brand New Act", "text": "Here it is.",
                        "songs": [{"title": "Quixotic Lantern", "artists": "Brand New Act"}]}}
check(server.json("POST", "/reward", asked)[1].get("total", 0) == 0, "a song that is not there yet is worth nothing")
for command, worth in (["import", live, "--tracks", folder + "/new.jsonl"], True), (["build", live], True), (["remove", live, "new-1"], False):
    done = subprocess.run([refrain, *command], capture_output=True, text=True)
    check(done.returncode == 0, command[0], done.stderr)
    total = server.json("POST", "/reward", asked)[1].get("total", 0)
    check((total > 0.5) == worth, f"rewards know what {command[0]} did", total)
server.stop()

# One who sends slowly is told so, keeps nobody out and does not hold up the end.
server = Server("--request-seconds", "2")
slow = server.socket()
slow.sendall(b"POST /tools/search_tracks HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n\r\n")
begun = time.time()
for _ in range(40):
    try:
        slow.sendall(b"a")
        time.sleep(0.25)
    except OSError:
        break
check(time.time() - begun < 8, "a request that is not whole in time is ended", time.time() - begun)
slow.close()
crowd = []
for number in range(520):
    crowd.append(server.socket())
    crowd[-1].sendall(b"POST /tools/search_tracks HTTP/1.1\r\nHost: localhost\r\n" + (b"Content-Length: 9\r\n\r\na" if number % 2 else b"X"))
begun = time.time()
check(server.ask("GET", "/health")[0] == 200 and time.time() - begun < 5, "a crowd keeps nobody out", time.time() - begun)
for one in crowd:
    one.close()
server.stop()
server = Server()
half = server.socket()
half.sendall(b"POST /tools/search_tracks HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\n{}")
time.sleep(0.3)
begun = time.time()
check(server.stop() == 0 and time.time() - begun < 5, "half a request does not hold up the end", time.time() - begun)
half.close()
sys.exit(1 if failed else 0)
