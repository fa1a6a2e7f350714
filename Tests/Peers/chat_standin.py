"""A stand-in for a model behind OpenAI's chat completions, on a loopback port of its own.

Prints the port, then serves until its input ends. It streams in small pieces, calls two tools at
once, and makes up a song in its first answer. What an agent does wrong is answered with status 400.
"""

import json
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class Wrong(Exception):
    pass


def need(holds, what):
    if not holds:
        raise Wrong(what)


def text(words):
    return [{"content": words[i:i + 7]} for i in range(0, len(words), 7)]


def calls(*wanted):
    """Deltas of several calls, their arguments in pieces that alternate."""
    deltas = [{"tool_calls": [{"index": i, "id": f"call-{i}-{name}", "type": "function",
                               "function": {"name": name, "arguments": ""}}]}
              for i, (name, _) in enumerate(wanted)]
    rest = [json.dumps(arguments, ensure_ascii=False) for _, arguments in wanted]
    while any(rest):
        for i, piece in enumerate(rest):
            if piece:
                deltas.append({"tool_calls": [{"index": i, "function": {"arguments": piece[:9]}}]})
            rest[i] = piece[9:]
    return deltas


def results(messages):
    return {m["tool_call_id"]: json.loads(m["content"])["catalog_data"] for m in messages if m["role"] == "tool"}


def turn(body):
    messages, tools = body["messages"], [t["function"] for t in body["tools"]]
    need(body["stream"] is True and messages[0]["role"] == "system", "no system prompt")
    need({"search_tracks", "resolve_names", "answer"} <= {t["name"] for t in tools}, "tools")
    need(all(t["strict"] and not t["parameters"]["additionalProperties"] for t in tools), "strict")
    said = results(messages)
    number = sum(m["role"] == "assistant" for m in messages)
    if number == 0:
        need(messages[1]["content"] == "songs for a rainy night", "the listener's words")
        return text("Let me look. ☔") + calls(
            ("search_tracks", {"query": "rainy night", "limit": 3}),
            ("get_artist", {"artist": "Adele", "limit": 2}))
    hits = said["call-0-search_tracks"]["hits"]
    need(hits and said["call-1-get_artist"]["artists"], "results of both calls")
    first = {"title": hits[0]["title"], "artist": hits[0]["artists"][0]}
    if number == 1:
        return calls(("answer", {"text": "Here.", "songs": [
            first, {"title": "Zorblax Moonfish", "artist": "The Qwertinians"}]}))
    complaint = [song["title"] for song in said["call-0-answer"]["cannot_be_shown"]]
    need(complaint == ["Zorblax Moonfish"], "the complaint")
    return calls(("answer", {"text": "Here they are.", "songs": [
        first, {"title": "Qing Tian", "artist": "Jay Chou"},
        {"title": "Another Invention", "artist": "Nobody At All"}]}))


class Handler(BaseHTTPRequestHandler):
    def do_POST(self):
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        try:
            need(self.path == "/v1/chat/completions", "it is not here: " + self.path)
            deltas = turn(body)
        except (Wrong, KeyError, IndexError, ValueError) as error:
            self.send_response(400)
            self.end_headers()
            self.wfile.write(repr(error).encode())
            return
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream")
        self.end_headers()
        for delta in deltas + [{}]:
            reason = None if delta else "tool_calls"
            choice = {"index": 0, "delta": delta, "finish_reason": reason}
            data = json.dumps({"choices": [choice]}, ensure_ascii=False)
            self.wfile.write(f"data: {data}\n\n".encode())
            self.wfile.flush()
        self.wfile.write(b"data: [DONE]\n\n")

    def log_message(self, *_):
        pass


server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
print(server.server_port, flush=True)
sys.stdin.read()
