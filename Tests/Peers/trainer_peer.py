"""Reads what `refrain boundary export` wrote with the trainers' own readers, as they do before they train.

    python3 Tests/Peers/trainer_peer.py REFRAIN SAMPLES.jsonl

Needs `pip install datasets`; and, for its own reader each, trl, llamafactory, verl, with torch. They
want different versions of transformers: what is not installed, or cannot be imported beside the others,
is skipped, and said so. Nothing is fetched: the tokenizer is made here, and the models have two layers.
"""

import importlib
import importlib.util
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from tiny_model import model_for, tokenizer_of

os.environ.update({
    "HF_HUB_OFFLINE": "1", "TRANSFORMERS_VERBOSITY": "error", "DISABLE_VERSION_CHECK": "1",
    "HF_DATASETS_DISABLE_PROGRESS_BARS": "1", "TOKENIZERS_PARALLELISM": "false",
})
refrain, samples = sys.argv[1:3]
failed = False

# ChatML with tools and calls, which every reader here can be given: each message is written by itself,
# as verl demands, and the model's part is marked, as TRL does.
TEMPLATE = """{%- if tools %}{{- '<|im_start|>system\\n# Tools\\n' }}{%- for tool in tools %}{{- tool | tojson }}\
{{- '\\n' }}{%- endfor %}{{- '<|im_end|>\\n' }}{%- endif %}{%- for message in messages %}\
{{- '<|im_start|>' + message.role + '\\n' }}{%- if message.role == 'assistant' %}{%- generation %}\
{{- message.content }}{%- if message.tool_calls %}{%- for call in message.tool_calls %}\
{{- '<tool_call>\\n{"name": "' + call.function.name + '", "arguments": ' }}\
{%- if call.function.arguments is string %}{{- call.function.arguments }}\
{%- else %}{{- call.function.arguments | tojson }}{%- endif %}{{- '}\\n</tool_call>' }}{%- endfor %}{%- endif %}\
{{- '<|im_end|>\\n' }}{%- endgeneration %}{%- else %}{{- message.content + '<|im_end|>\\n' }}{%- endif %}\
{%- endfor %}{%- if add_generation_prompt %}{{- '<|im_start|>assistant\\n' }}{%- endif %}"""


def has(name):
    return importlib.util.find_spec(name) is not None


def export(what, trainer, folder):
    path = Path(folder) / f"{trainer}-{what}.jsonl"
    lines = subprocess.run(
        [refrain, "boundary", "export", samples, "--what", what, "--trainer", trainer],
        check=True, capture_output=True, text=True).stdout
    path.write_text(lines, encoding="utf-8")
    return path


def tokenizer_for(path):
    return tokenizer_of(path.read_text(encoding="utf-8").splitlines(), TEMPLATE)


def lines_of(path):
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def check(name, holds, detail=""):
    global failed
    failed |= not holds
    print("ok" if holds else "FAILED", name, "" if holds else detail, flush=True)


def calls_of(messages):
    """Names and arguments of the calls of messages."""
    return [
        (call["function"]["name"], arguments(call["function"]["arguments"]))
        for message in messages for call in message.get("tool_calls") or []
    ]


def arguments(value):
    return json.loads(value) if isinstance(value, str) else value


def calls_in(text):
    """Names and arguments of the calls in the words that a model is trained on."""
    found = []
    for part in text.split("<tool_call>")[1:]:
        call = json.loads(part.split("</tool_call>")[0])
        found.append((call["name"], arguments(call["arguments"])))
    return found


def pruned(value):
    """Without the nulls that a table of columns fills in; of numbers, the digits that readers keep."""
    if isinstance(value, float):
        return round(value, 9)
    if isinstance(value, dict):
        return {k: pruned(v) for k, v in value.items() if v is not None}
    return [pruned(v) for v in value] if isinstance(value, list) else value


# TRL


def check_trl(folder):
    from datasets import load_dataset
    from trl.data_utils import is_conversational

    read = {}
    for what in ["conversations", "preferences", "prompts"]:
        path = export(what, "trl", folder)
        read[what] = load_dataset("json", data_files=str(path), split="train")
        same = all(pruned(row) == pruned(line) for row, line in zip(read[what], lines_of(path)))
        check(f"trl reads {what}", len(read[what]) > 0 and is_conversational(read[what][0]) and same)
    if not has("torch"):
        return print("skipped trl's trainers: pip install torch")
    train_trl(folder, read)


def train_trl(folder, read):
    from trl import DPOConfig, DPOTrainer, SFTConfig, SFTTrainer

    tokenizer = tokenizer_for(Path(folder) / "trl-conversations.jsonl")
    same = dict(
        output_dir=str(Path(folder) / "out"), max_length=None, max_steps=2, report_to=[], use_cpu=True,
        per_device_train_batch_size=1, save_strategy="no", disable_tqdm=True, bf16=False,
        logging_strategy="no")
    rows = read["conversations"]
    trainer = SFTTrainer(
        model=model_for(tokenizer), args=SFTConfig(assistant_only_loss=True, **same),
        train_dataset=rows, processing_class=tokenizer)
    learned = []
    for row in trainer.train_dataset:
        mask = row.get("assistant_masks") or [label != -100 for label in row["labels"]]
        words = tokenizer.decode([t for t, m in zip(row["input_ids"], mask) if m])
        learned.append(calls_in(words) == calls_of(row["messages"]) != [])
    check("trl's SFTTrainer learns the calls, as they were made", all(learned) and len(learned) == len(rows))
    check("trl's SFTTrainer trains", trainer.train().global_step == 2)

    trainer = DPOTrainer(
        model=model_for(tokenizer), ref_model=model_for(tokenizer), args=DPOConfig(**same),
        train_dataset=read["preferences"],
        processing_class=tokenizer)
    told = []
    for row, pair in zip(trainer.train_dataset, read["preferences"]):
        for side in ["chosen", "rejected"]:
            words = tokenizer.decode(row[f"{side}_ids"] if f"{side}_ids" in row else row[f"{side}_input_ids"])
            told.append(calls_in(words) == calls_of(pair[side]) != [])
    check("trl's DPOTrainer compares the calls, as they were made", all(told) and told != [])
    check("trl's DPOTrainer trains", trainer.train().global_step == 2)


# LLaMA-Factory


def check_llama_factory(folder):
    from llamafactory.data import get_dataset, get_template_and_fix_tokenizer
    from llamafactory.hparams import DataArguments, ModelArguments
    from transformers import Seq2SeqTrainingArguments

    info = {}
    for what in ["conversations", "preferences"]:
        path = export(what, "llama-factory", folder)
        columns = {"messages": "conversations", "system": "system", "tools": "tools"}
        info[what] = {"file_name": path.name, "formatting": "sharegpt", "columns": columns}
    info["preferences"]["ranking"] = True
    columns.update(chosen="chosen", rejected="rejected")
    (Path(folder) / "dataset_info.json").write_text(json.dumps(info))
    for what, stage in [("conversations", "sft"), ("preferences", "rm")]:
        path = Path(folder) / info[what]["file_name"]
        tokenizer = tokenizer_for(path)
        data = DataArguments(
            dataset=what, dataset_dir=folder, template="qwen", cutoff_len=1 << 16,
            preprocessing_num_workers=1)
        training = Seq2SeqTrainingArguments(
            output_dir=str(Path(folder) / "out"), use_cpu=True, report_to=[])
        read = get_dataset(
            get_template_and_fix_tokenizer(tokenizer, data), ModelArguments(model_name_or_path="none"),
            data, training, stage=stage, tokenizer=tokenizer)["train_dataset"]
        lines = lines_of(path)
        same = [sharegpt(row, line, tokenizer, stage) for row, line in zip(read, lines)]
        check(
            f"llama-factory reads {what}, and learns the calls as they were made",
            len(read) == len(lines) > 0 and all(same), same)


def sharegpt(row, line, tokenizer, stage):
    def words(labels):
        return tokenizer.decode([label for label in labels if label >= 0])

    def said(turns):
        found = [json.loads(turn["value"]) for turn in turns if turn["from"] == "function_call"]
        flat = [call for turn in found for call in (turn if isinstance(turn, list) else [turn])]
        return [(call["name"], call["arguments"]) for call in flat]

    if stage == "sft":
        return calls_in(words(row["labels"])) == said(line["conversations"]) != []
    return all(
        calls_in(words(row[f"{side}_labels"])) == said([line[side]]) != []
        for side in ["chosen", "rejected"])


# verl


def check_verl_columns(folder):
    from datasets import load_dataset

    for what in ["conversations", "prompts"]:
        path = export(what, "verl", folder)
        rows = load_dataset("json", data_files=str(path), split="train")
        table = Path(folder) / f"{what}.parquet"
        rows.to_parquet(str(table))
        again = load_dataset("parquet", data_files=str(table), split="train")
        key = "messages" if what == "conversations" else "prompt"
        check(f"verl's columns of {what} survive parquet", again[0][key][0]["role"] == "system")


def check_verl(folder):
    import pandas
    from omegaconf import OmegaConf
    from verl.tools.schemas import OpenAIFunctionToolSchema
    from verl.utils.dataset.multiturn_sft_dataset import MultiTurnSFTDataset
    from verl.utils.dataset.rl_dataset import RLHFDataset

    for what in ["conversations", "prompts"]:
        export(what, "verl", folder)
    prompts = Path(folder) / "verl-prompts.jsonl"
    tokenizer = tokenizer_for(Path(folder) / "verl-conversations.jsonl")
    lines = lines_of(prompts)
    table = Path(folder) / "prompts-verl.parquet"
    pandas.DataFrame(lines).to_parquet(table)
    for path in [prompts, table]:
        read = RLHFDataset(
            str(path), tokenizer, OmegaConf.create({
                "max_prompt_length": 1 << 16, "cache_dir": folder,
                "filter_overlong_prompts_workers": 1}))
        rows = [read[place] for place in range(len(read))]
        same = [
            pruned(row["raw_prompt"]) == line["prompt"] and row["index"] == line["extra_info"]["index"]
            and "request" in json.loads(row["reward_model"]["ground_truth"])
            for row, line in zip(rows, lines)
        ]
        check(f"verl's RLHFDataset reads prompts from {path.suffix[1:]}",
              len(rows) == len(lines) > 0 and all(same))

    lines = lines_of(Path(folder) / "verl-conversations.jsonl")
    table = Path(folder) / "conversations-verl.parquet"
    pandas.DataFrame(lines).to_parquet(table)
    read = MultiTurnSFTDataset(
        str(table), tokenizer, OmegaConf.create({"max_length": 1 << 16, "pad_mode": "no_padding"}))
    learned = []
    for place, line in enumerate(lines):
        row = read[place]
        words = tokenizer.decode(row["input_ids"][row["loss_mask"] == 1])
        learned.append(calls_in(words) == calls_of(line["messages"]) != [])
    check("verl's MultiTurnSFTDataset learns the calls, as they were made", all(learned) and learned != [])

    def kept(tool):
        schema = OpenAIFunctionToolSchema.model_validate(tool)
        return pruned(schema.model_dump(exclude_unset=True)) == pruned(plain(tool))

    def plain(tool):
        """What verl's class has members for: strict and the form of elements are none."""
        function = tool["function"]
        parameters = function["parameters"]
        return {"type": tool["type"], "function": {
            "name": function["name"], "description": function["description"], "parameters": {
                "type": parameters["type"], "required": parameters["required"],
                "properties": {
                    name: {k: v for k, v in value.items() if k in ("type", "description", "enum")}
                    for name, value in parameters["properties"].items()}}}}

    check("verl's schema class takes the tools", all(kept(tool) for tool in lines[0]["tools"]))


def can_import(*names):
    try:
        for name in names:
            importlib.import_module(name)
    except Exception as error:  # of whatever kind: a package that this one does not suit
        return f"{type(error).__name__}: {str(error).splitlines()[0] if str(error) else ''}"


with tempfile.TemporaryDirectory() as folder:
    for name, modules, run in [
        ("trl", ["datasets", "trl"], check_trl),
        ("llama-factory", ["torch", "llamafactory.data", "llamafactory.hparams"], check_llama_factory),
        ("verl's columns", ["datasets"], check_verl_columns),
        ("verl", ["torch", "verl.utils.dataset.rl_dataset", "verl.utils.dataset.multiturn_sft_dataset"],
         check_verl),
    ]:
        missing = can_import(*modules)
        if missing:
            print(f"skipped {name}: {missing}", flush=True)
        else:
            run(folder)
sys.exit(failed)
