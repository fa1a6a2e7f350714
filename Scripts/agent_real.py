"""Serves a model with llama-cpp-python, answers requests with `refrain chat`, and reports.

usage: agent_real.py REFRAIN BUNDLE WEIGHTS COUNT FOLDER

Requests are made of the sample catalog's own tags and artists, the same every time; every other one goes
from memory first, the others with tools. AGENT_REAL_FORMAT is the server's form of chat; with
chatml-function-calling it tells the model the tools and holds it to their schemas, at several times the
cost. Exits with 1 when a song was shown that the catalog does not have, in the list or in the prose, or
one by an artist whom the request refuses.
"""

import collections
import json
import os
import re
import socket
import subprocess
import sys
import time
import unicodedata
import urllib.request

FORMS = [
    "{tag} songs", "Five {tag} songs for tonight, please", "Something {tag}, but nothing by {artist}",
    "I want to hear {tag} music from the 90s", "Do you know a song by {artist}?",
    "{tag} songs like those of {artist}", "推荐几首{tag}的歌，不要{artist}的", "{artist}みたいな{tag}の曲",
    "{tag} 노래 추천해줘", "des chansons {tag}, mais pas de {artist}",
]


def tracks():
    here = os.path.dirname(os.path.abspath(__file__))
    with open(os.path.join(here, "../Fixtures/sample/tracks.jsonl"), encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def names(track):
    return [a if isinstance(a, str) else a["name"] for a in track["artists"]]


def requests(catalog, count):
    tags = [t for t, _ in collections.Counter(
        tag if isinstance(tag, str) else tag["name"]
        for track in catalog for tag in track.get("tags", [])).most_common(60)]
    artists = [a for a, _ in collections.Counter(
        name for track in catalog for name in names(track)).most_common(40)]
    for number in range(count):
        form = FORMS[number % len(FORMS)]
        tag, artist = tags[number * 7 % len(tags)], artists[number * 3 % len(artists)]
        refused = artist if any(w in form for w in ("nothing by", "不要", "pas de")) else None
        yield form.format(tag=tag, artist=artist), refused


def folded(text):
    text = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return re.sub(r"[^\w]+", " ", text.lower()).strip()


# What prose sets apart as a song: in signs of titles; a quotation that is called a song or credited to
# somebody; an item of a list.
TITLES = [
    r"[《『]([^》』]+)[》』]",
    r"(?:song|track|tune|single|ballad|hit|chanson)s?(?: (?:is|was|called|titled|named|entitled))* [\"“«]([^\"”»]+)[\"”»]",
    r"[\"“«]([^\"”»\n]+)[\"”»],? (?:by|from|par|de|von) ",
    r"^\s*(?:[-*•]|\d+[.)])\s*[\"“]?([^\"”\n]+?)[\"”]? (?:-|–|—|by) ",
]


def inventions(text, titles):
    """Songs that prose names and the catalog does not have."""
    for form in TITLES:
        for found in re.finditer(form, text, re.MULTILINE | re.IGNORECASE):
            if folded(found[1]) and folded(found[1]) not in titles:
                yield found[0]


def serve(weights, folder):
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    log = open(os.path.join(folder, "server.log"), "w")
    form = os.environ.get("AGENT_REAL_FORMAT")
    server = subprocess.Popen(
        [sys.executable, "-m", "llama_cpp.server", "--model", weights, "--host", "127.0.0.1", "--port",
         str(port), "--n_ctx", "8192", "--model_alias", "smollm2-135m",
         *(["--chat_format", form] if form else [])],
        # Threads that spin while they wait are slow where others use the cores.
        stdout=log, stderr=log, env={"OMP_WAIT_POLICY": "passive", **os.environ})
    base = f"http://127.0.0.1:{port}/v1"
    for _ in range(240):
        try:
            urllib.request.urlopen(base + "/models", timeout=5).read()
            return server, base
        except OSError:
            if server.poll() is not None:
                break
            time.sleep(0.5)
    server.kill()
    sys.exit(f"agent-real: the server does not start; see {log.name}")


def main():
    refrain, bundle, weights, count, folder = sys.argv[1:6]
    catalog = tracks()
    known = {t["id"]: (t["title"], names(t)) for t in catalog}
    path = os.path.join(folder, "trajectories.jsonl")
    if os.path.exists(path):
        os.remove(path)
    server, base = serve(weights, folder)
    wanted = list(requests(catalog, int(count)))
    codes = collections.Counter()
    try:
        for number, (words, _) in enumerate(wanted):
            route = ["memory-then-tools", "tools"][number % 2]
            run = subprocess.run(
                [refrain, "chat", bundle, words, "--endpoint", base, "--model", "smollm2-135m",
                 "--route", route, "--max-calls", "4", "--max-seconds", "120", "--max-tokens", "30000",
                 "--max-reply-tokens", "300",
                 "--trajectories", path],
                capture_output=True, text=True)
            codes[run.returncode] += 1
            if number % 20 == 19:
                print(f"agent-real: {number + 1} requests", file=sys.stderr, flush=True)
    finally:
        server.terminate()
        server.wait()
    report(path, wanted, known, codes)


def report(path, wanted, known, codes):
    with open(path, encoding="utf-8") as lines:
        turns = [json.loads(line) for line in lines]
    routes, verdicts = collections.Counter(), collections.Counter()
    titles = {folded(title) for title, _ in known.values()}
    shown = invented = refused = empty = named = calls = errors = 0
    for turn, (words, artist) in zip(turns, wanted):
        assert turn["request"] == words
        routes[turn["route"]] += 1
        verdicts.update(v["outcome"] for v in turn.get("verdicts", []))
        empty += not turn["songs"]
        calls += len(turn.get("calls", []))
        errors += sum(bool(call.get("is_error")) for call in turn.get("calls", []))
        for words_of_song in inventions(turn.get("text", ""), titles):
            named += 1
            print("NAMED:", json.dumps(words_of_song, ensure_ascii=False))
        for song in turn["songs"]:
            shown += 1
            title, artists = known.get(song["id"], (None, []))
            if title != song["title"] or ", ".join(artists) != song["artists"]:
                invented += 1
                print("INVENTED:", json.dumps(song, ensure_ascii=False))
            if artist in artists:
                refused += 1
                print("REFUSED:", words, json.dumps(song, ensure_ascii=False))
    seconds = sorted(t.get("seconds", 0) for t in turns)
    usage = [t.get("usage", {}) for t in turns]
    print(f"requests {len(wanted)}, answered {len(turns)}, exit codes {dict(codes)}")
    print(f"answered from {dict(routes)}")
    print(f"songs that the model named {sum(verdicts.values())}: {dict(verdicts)}")
    print(f"songs shown {shown}, of them not in the catalog {invented}, by a refused artist {refused}")
    print(f"songs that the prose names and the catalog does not have {named}")
    print(f"answers without a song {empty}")
    print(f"calls of tools {calls}, of them in error {errors}")
    if seconds:
        print(f"seconds a turn: median {seconds[len(seconds) // 2]:.1f}, most {seconds[-1]:.1f}")
    print("tokens:", sum(u.get("prompt_tokens", 0) for u in usage), "read,",
          sum(u.get("completion_tokens", 0) for u in usage), "written")
    sys.exit(1 if invented or named or refused or len(turns) != len(wanted) else 0)


main()
