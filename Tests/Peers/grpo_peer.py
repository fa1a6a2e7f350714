"""TRL's GRPO trainer learns from the rewards of `refrain serve --http`: from `/reward`, and in the
environment that the server is.

    python3 Tests/Peers/grpo_peer.py REFRAIN BUNDLE FOLDER

Needs `pip install torch trl openreward datasets`. The model has two layers and random weights, and its
words are whole songs and whole calls: what it says at random is worth something.
"""

import http.client
import json
import os
import re
import subprocess
import sys
from pathlib import Path

from tiny_model import model_for, tokenizer_of

os.environ.update({
    "HF_HUB_OFFLINE": "1", "TRANSFORMERS_VERBOSITY": "error", "TOKENIZERS_PARALLELISM": "false",
    "HF_DATASETS_DISABLE_PROGRESS_BARS": "1",
})

import torch
import trl
from datasets import Dataset
from trl import GRPOConfig, GRPOTrainer
from trl.experimental.openreward import OpenRewardSpec

refrain, bundle, folder = sys.argv[1:4]
failed = False


def check(name, holds, detail=""):
    global failed
    failed |= not holds
    print("ok" if holds else "FAILED", name, "" if holds else detail, flush=True)


def ask(path, body=None):
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    connection.request("GET" if body is None else "POST", path, body and json.dumps(body))
    answer = connection.getresponse().read().decode()
    connection.close()
    return answer


tasks = [
    {"id": "adele", "request": "three songs by Adele", "songs": 3, "rules": [{"artists": ["Adele"]}]},
    {"id": "two", "request": "two songs by Adele", "songs": 2, "rules": [{"artists": ["Adele"]}]},
]
task_file = Path(folder) / "tasks.jsonl"
task_file.write_text("".join(json.dumps(task) + "\n" for task in tasks))
server = subprocess.Popen(
    [refrain, "serve", bundle, "--http", "127.0.0.1:0", "--tasks", str(task_file)],
    stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
port = int(server.stderr.readline().rsplit(":", 1)[1])

songs = []
for artist in ["Adele", "Queen"]:
    found = json.loads(ask("/tools/search_tracks", {"artists": [artist], "limit": 5}))
    songs += [(hit["title"], hit["artists"][0]) for hit in found["hits"]]
adele = [song for song in songs if song[1] == "Adele"]
queen = [song for song in songs if song[1] == "Queen"]
invented = [("Zorblax Moonfish", "The Qwertinians")]
template = (Path(trl.__file__).parent / "chat_templates/qwen3.jinja").read_text()
# The tools are in each prompt: what is frequent in them is one token.
definitions = ask("/tools?dialect=flat")
words = [task["request"] for task in tasks] + [json.dumps(song) for song in songs] + definitions.split()
choices = [adele[:3], adele[:2], adele[1:2], queen[:2], adele[:1] + queen[:1], invented, []]


def tokenizer_with(whole):
    """And which of its tokens a model may not say: all but these and the end."""
    tokenizer = tokenizer_of(words, template, whole)
    allowed = {tokenizer.convert_tokens_to_ids(text) for text in whole} | {tokenizer.eos_token_id}
    return tokenizer, [number for number in range(len(tokenizer)) if number not in allowed]


def settings(forbidden, **more):
    return GRPOConfig(
        output_dir=str(Path(folder) / "out"), max_steps=3, num_generations=8, report_to=[], use_cpu=True,
        per_device_train_batch_size=8, learning_rate=0.05, save_strategy="no", disable_tqdm=True,
        bf16=False, logging_steps=1, generation_kwargs={"suppress_tokens": forbidden}, **more)


def moved(before, model):
    return max((old - new).abs().max().item() for old, new in zip(before, model.parameters()))


# Rewards by /reward.

scored = []


def reward(prompts, completions, task, **_):
    rewards = []
    for said, name in zip(completions, task):
        text = said[0]["content"]
        listed = re.findall(r"\d\. (.+) - (.+)", text)
        trajectory = {
            "task": name, "request": next(t["request"] for t in tasks if t["id"] == name),
            "text": "Here they are.",
            "songs": [{"title": title, "artists": artists} for title, artists in listed],
        }
        answer = ask("/reward", {"task_id": name, "trajectory": trajectory})
        scored.append((trajectory, answer))
        rewards.append(json.loads(answer)["total"])
    return rewards


tokenizer, forbidden = tokenizer_with(
    ["Here:\n" + "".join(f"1. {title} - {artist}\n" for title, artist in chosen) for chosen in choices])
model = model_for(tokenizer)
before = [parameter.detach().clone() for parameter in model.parameters()]
rows = Dataset.from_list(
    [{"prompt": [{"role": "user", "content": t["request"]}], "task": t["id"]} for t in tasks] * 4)
trainer = GRPOTrainer(
    model=model, reward_funcs=reward, args=settings(forbidden, max_completion_length=1),
    train_dataset=rows, processing_class=tokenizer)
result = trainer.train()
values = [json.loads(answer)["total"] for _, answer in scored]
check("GRPO trains for three steps on /reward", result.global_step == 3 and len(scored) >= 12, scored[:1])
check("answers differ in their rewards", len(set(values)) > 2 and max(values) > 0.3, values)
check("and the model moves", moved(before, model) > 0)
rollouts = Path(folder) / "rollouts.jsonl"
rollouts.write_text("".join(json.dumps(t, ensure_ascii=False) + "\n" for t, _ in scored))
lines = subprocess.run(
    [refrain, "reward", bundle, "--rollouts", str(rollouts), "--tasks", str(task_file)],
    capture_output=True, text=True).stdout.splitlines()
check("the command gives each of them the same reward, to the last bit",
      lines == [answer for _, answer in scored], (lines[:1], scored[:1]))

# Rewards of the environment, for calls.


def call(chosen):
    listed = [f"title={title}; artist={artist}" for title, artist in chosen]
    said = {"name": "submit_playlist", "arguments": {"text": "Here they are.", "songs": listed}}
    return "<tool_call>\n" + json.dumps(said, ensure_ascii=False) + "\n</tool_call>"


tokenizer, forbidden = tokenizer_with([call(chosen) for chosen in choices])
model = model_for(tokenizer)
before = [parameter.detach().clone() for parameter in model.parameters()]
# Its client would put "sessions." before the host.
os.environ["OPENREWARD_SESSION_URL"] = f"http://127.0.0.1:{port}"
spec = OpenRewardSpec(f"http://127.0.0.1:{port}", env_name="music")
seen = []


def outcome(environments, **_):
    seen.extend((environment.finished, environment.reward) for environment in environments)
    return spec.reward_funcs(environments)


trainer = GRPOTrainer(
    model=model, reward_funcs=outcome, train_dataset=spec.train_dataset, processing_class=tokenizer,
    environment_factory=spec.environment_factory,
    args=settings(forbidden, max_completion_length=24, max_tool_calling_iterations=1))
result = trainer.train()
ended = [worth for finished, worth in seen if finished]
check("GRPO trains for three steps in the environment", result.global_step == 3 and len(seen) >= 12)
check("its calls end episodes, with their rewards",
      len(ended) > 0 and all(worth is not None for worth in ended) and len(set(ended)) > 1, seen)
check("and the model moves here, too", moved(before, model) > 0)
for environments in trainer._environment_pool.values():
    for environment in environments:
        environment._close()

server.terminate()
check("it ends", server.wait(timeout=60) == 0)
sys.exit(failed)
