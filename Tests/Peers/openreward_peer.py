"""TRL's client of the Open Reward Standard. Usage: openreward_peer.py REFRAIN BUNDLE TASKS

Needs `pip install trl openreward`.
"""

import json
import os
import subprocess
import sys

refrain, bundle, tasks = sys.argv[1:4]
process = subprocess.Popen(
    [refrain, "serve", bundle, "--http", "127.0.0.1:0", "--tasks", tasks], stdin=subprocess.DEVNULL,
    stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
port = int(process.stderr.readline().rsplit(":", 1)[1])
url = f"http://127.0.0.1:{port}"
# The client would put "sessions." before the host.
os.environ["OPENREWARD_SESSION_URL"] = url
from openreward import OpenReward



def check(ok, name, detail=""):
    print(("ok " if ok else "FAILED ") + name + ("" if ok else f": {detail}"), flush=True)


try:
    environment = OpenReward(base_url=url).environments.get("music")
    names = [tool.name for tool in environment.list_tools()]
    check("submit_playlist" in names, "tools", names)
    check(environment.num_tasks("train") == len(open(tasks).readlines()), "tasks")
    with environment.session(split="train", index=0) as session:
        check(session.get_prompt()[0].text != "", "prompt")
        found = session.call_tool("search_tracks", {"query": "Adele", "artists": ["Adele"], "limit": 3})
        hits = json.loads(found.blocks[0].text)["hits"]
        check(found.reward is None and len(hits) == 3, "a call")
        end = session.call_tool("submit_playlist", {"text": "Here they are.", "songs": [
            f'title={hit["title"]}; artist={", ".join(hit["artists"])}' for hit in hits]})
        check(end.finished and end.reward > 0.5, "the reward", end)

    from trl.experimental.openreward.environment import _RolloutEnvironment

    rollout = _RolloutEnvironment(base_url=url, env_name="music")
    check(rollout.reset(task_index=0) != "", "TRL resets")
    answer = json.loads(rollout.search_tracks(query="Adele", artists=["Adele"], limit=3))
    rollout.submit_playlist(text="Here they are.", songs=[
        f'title={hit["title"]}; artist={", ".join(hit["artists"])}' for hit in answer["hits"]])
    check(rollout.finished and rollout.reward == end.reward, "TRL has the reward", rollout.last_output)
    rollout._close()
finally:
    process.terminate()
check(process.wait(timeout=60) == 0, "it ends")
