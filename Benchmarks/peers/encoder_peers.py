#!/usr/bin/env python3
"""Lines a second of other ways to run the same sentence encoder, beside EncoderBenchmarks.

  encoder_peers.py export MODEL OUT.onnx                needs torch, transformers, onnx
  encoder_peers.py time MODEL MODEL.onnx LINES.txt BENCHMARK [--threads 2] [--rounds 5] [--count N]

`time` runs, in turns: EncoderBenchmarks (the path BENCHMARK) in float32 and in its automatic
precision; onnxruntime, its graph optimised for BERT, at the batch size that was fastest in a first
pass; and NumPy with whatever BLAS it has. Everyone tokenises, sorts by length, pools and
normalises within the time. Prints JSON: median lines a second of the clock on the wall and of
processor time, and ratios to the fastest peer. On a busy machine the latter, with one thread, is
the one to trust (several threads of a peer may spin while they wait).
"""
import argparse
import json
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path


def export(model, out):
    import torch
    from transformers import AutoModel

    bert = AutoModel.from_pretrained(model, attn_implementation="eager").eval()

    class Hidden(torch.nn.Module):
        def __init__(self):
            super().__init__()
            self.bert = bert

        def forward(self, input_ids, attention_mask):
            return self.bert(input_ids=input_ids, attention_mask=attention_mask).last_hidden_state

    example = torch.ones(2, 8, dtype=torch.long)
    axes = {name: {0: "batch", 1: "length"} for name in ("input_ids", "attention_mask", "hidden")}
    torch.onnx.export(Hidden(), (example, example), out, dynamo=False, opset_version=17,
                      input_names=["input_ids", "attention_mask"], output_names=["hidden"],
                      dynamic_axes=axes)


def tokenizer(model):
    from tokenizers import Tokenizer
    result = Tokenizer.from_file(str(Path(model) / "tokenizer.json"))
    result.no_padding()
    result.enable_truncation(256)
    return result


def batches(encode, lines, size):
    import numpy as np
    encodings = encode.encode_batch(lines)
    order = sorted(range(len(lines)), key=lambda i: len(encodings[i].ids))
    for start in range(0, len(order), size):
        rows = order[start:start + size]
        longest = max(len(encodings[i].ids) for i in rows)
        ids = np.zeros((len(rows), longest), np.int64)
        mask = np.zeros((len(rows), longest), np.int64)
        for row, i in enumerate(rows):
            n = len(encodings[i].ids)
            ids[row, :n] = encodings[i].ids
            mask[row, :n] = 1
        yield rows, ids, mask


def pooled(hidden, mask):
    import numpy as np
    sums = (hidden * mask[..., None].astype(np.float32)).sum(axis=1)
    return sums / np.linalg.norm(sums, axis=1, keepdims=True)


class OnnxRuntime:
    """The session; `attention`, fused layer norms and GELU where the optimiser finds them."""

    def __init__(self, model, path, threads):
        import onnxruntime as ort
        config = json.loads((Path(model) / "config.json").read_text())
        fused = str(path) + ".fused.onnx"
        try:
            from onnxruntime.transformers import optimizer
            result = optimizer.optimize_model(
                str(path), model_type="bert", num_heads=config["num_attention_heads"],
                hidden_size=config["hidden_size"])
            result.save_model_to_file(fused)
            self.fusions = {k: v for k, v in result.get_fused_operator_statistics().items() if v}
            path = fused
        except Exception as error:  # the optimiser is optional, and so are its dependencies
            self.fusions = {"none": str(error)}
        options = ort.SessionOptions()
        options.intra_op_num_threads = threads
        options.graph_optimization_level = ort.GraphOptimizationLevel.ORT_ENABLE_ALL
        self.session = ort.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])

    def hidden(self, ids, mask):
        return self.session.run(None, {"input_ids": ids, "attention_mask": mask})[0]


class NumPy:
    """The forward pass in float32, in batches, on NumPy's BLAS."""

    def __init__(self, model):
        import numpy as np
        from safetensors.numpy import load_file
        self.np = np
        self.config = json.loads((Path(model) / "config.json").read_text())
        self.weights = load_file(Path(model) / "model.safetensors")

    def dense(self, x, name):
        return x @ self.weights[name + ".weight"].T + self.weights[name + ".bias"]

    def norm(self, x, name):
        centred = x - x.mean(axis=-1, keepdims=True)
        scale = 1 / self.np.sqrt((centred * centred).mean(axis=-1, keepdims=True) + 1e-12)
        return centred * scale * self.weights[name + ".weight"] + self.weights[name + ".bias"]

    def hidden(self, ids, mask):
        from scipy.special import erf
        np, w = self.np, self.weights
        rows, n = ids.shape
        heads = self.config["num_attention_heads"]
        x = self.norm(w["embeddings.word_embeddings.weight"][ids]
                      + w["embeddings.position_embeddings.weight"][:n]
                      + w["embeddings.token_type_embeddings.weight"][0], "embeddings.LayerNorm")
        bias = np.where(mask, 0, -1e9).astype(np.float32)[:, None, None, :]
        for layer in range(self.config["num_hidden_layers"]):
            at = f"encoder.layer.{layer}."
            q, k, v = (self.dense(x, at + "attention.self." + p).reshape(rows, n, heads, -1)
                       .transpose(0, 2, 1, 3) for p in ("query", "key", "value"))
            scores = q @ k.transpose(0, 1, 3, 2) / np.float32(q.shape[-1] ** 0.5) + bias
            scores = np.exp(scores - scores.max(axis=-1, keepdims=True))
            scores /= scores.sum(axis=-1, keepdims=True)
            context = (scores @ v).transpose(0, 2, 1, 3).reshape(rows, n, -1)
            x = self.norm(x + self.dense(context, at + "attention.output.dense"),
                          at + "attention.output.LayerNorm")
            wide = self.dense(x, at + "intermediate.dense")
            wide *= np.float32(0.5) * (1 + erf(wide * np.float32(0.5 ** 0.5)))
            x = self.norm(x + self.dense(wide, at + "output.dense"), at + "output.LayerNorm")
        return x


def python_rate(peer, encode, lines, size):
    """Lines a second, by the wall and by the processor."""
    start, processor = time.perf_counter(), time.process_time()
    for _, ids, mask in batches(encode, lines, size):
        pooled(peer.hidden(ids, mask), mask)
    return (len(lines) / (time.perf_counter() - start),
            len(lines) / (time.process_time() - processor))


def best_size(peer, encode, lines):
    return max((16, 32, 64), key=lambda size: python_rate(peer, encode, lines, size)[1])


def own_rate(benchmark, model, path, precision, threads):
    out = subprocess.run([benchmark, "time", model, path, precision, str(threads), "1"],
                         check=True, capture_output=True, text=True).stdout
    result = json.loads(out)
    lines = result["lines_per_second"] * result["seconds"]
    return result["lines_per_second"], lines / result["cpu_seconds"]


def measure(options):
    lines = Path(options.lines).read_text(encoding="utf-8").splitlines()[:options.count]
    sample = Path(options.onnx + ".lines.txt")
    sample.write_text("\n".join(lines) + "\n", encoding="utf-8")
    encode = tokenizer(options.model)
    runtime, plain = OnnxRuntime(options.model, options.onnx, options.threads), NumPy(options.model)
    sizes = {id(peer): best_size(peer, encode, lines[:512]) for peer in (runtime, plain)}
    runs = {
        "refrain float32": lambda: own_rate(options.benchmark, options.model, str(sample), "float32",
                                            options.threads),
        "refrain automatic": lambda: own_rate(options.benchmark, options.model, str(sample),
                                              "automatic", options.threads),
        "onnxruntime": lambda: python_rate(runtime, encode, lines, sizes[id(runtime)]),
        "numpy": lambda: python_rate(plain, encode, lines, sizes[id(plain)]),
    }
    rates = {name: [] for name in runs}
    for _ in range(options.rounds):
        for name, run in runs.items():
            rates[name].append(run())
    report = {"lines": len(lines), "threads": options.threads,
              "onnxruntime_batch": sizes[id(runtime)], "numpy_batch": sizes[id(plain)],
              "onnxruntime_fusions": runtime.fusions}
    for column, clock in enumerate(("wall", "processor")):
        medians = {name: statistics.median(rate[column] for rate in values)
                   for name, values in rates.items()}
        fastest = max(medians["onnxruntime"], medians["numpy"])
        report[clock] = {
            "lines_per_second": {name: round(value, 1) for name, value in medians.items()},
            "ratio_to_fastest_peer": {name: round(medians[name] / fastest, 2)
                                      for name in medians if name.startswith("refrain")}}
    print(json.dumps(report, indent=1))


if __name__ == "__main__":
    # One thread for everything but the peers' own products.
    os.environ["TOKENIZERS_PARALLELISM"] = "false"
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    exporting = commands.add_parser("export")
    exporting.add_argument("model")
    exporting.add_argument("out")
    timing = commands.add_parser("time")
    for name in ("model", "onnx", "lines", "benchmark"):
        timing.add_argument(name)
    timing.add_argument("--threads", type=int, default=2)
    timing.add_argument("--rounds", type=int, default=5)
    timing.add_argument("--count", type=int, default=1000)
    options = parser.parse_args()
    if options.command == "time":  # read when NumPy loads its BLAS
        os.environ["OPENBLAS_NUM_THREADS"] = str(options.threads)
    if options.command == "export":
        export(options.model, options.out)
    else:
        measure(options)
