#!/usr/bin/env python3
"""References for the sentence encoder: lines, token ids and vectors in double precision.

  encoder_reference.py lines DATA COUNT OUT.txt         real lines in many scripts
  encoder_reference.py ids MODEL LINES.txt OUT.txt      ids by the `tokenizers` package, a line each
  encoder_reference.py normalized MODEL OUT.txt         every character as the package normalises it
  encoder_reference.py vectors MODEL LINES.txt OUT.npy  a forward pass in float64 NumPy

Needs tokenizers; for vectors also numpy and safetensors. DATA is the folder of shared test data.
"""
import json
import math
import random
import re
import sys
from pathlib import Path


def real_lines(data, count):
    """A fixed draw from every source, rare scripts first."""
    def read(path, column=None):
        text = (Path(data) / path).read_text(encoding="utf-8", errors="replace")
        rows = [line for line in text.split("\n") if line.strip()]
        return rows if column is None else [r.split("\t")[column] for r in rows if r.count("\t") >= column]

    def files(folder):
        return sorted(path for path in (Path(data) / folder).rglob("*") if path.is_file())

    songs, playlists = read("netease/songs.tsv"), read("netease/playlists.tsv")
    everything = songs + playlists
    for path in files("kdconv"):
        everything += re.split(r'[\n"{}\[\]]+', path.read_text(encoding="utf-8"))
    for path in files("music_ner"):
        everything += path.read_text(encoding="utf-8", errors="replace").split("\n")
    everything += read("vectors/captions.txt") + read("vectors/tracks.txt") + read("cpcd/tracks.tsv")
    everything = sorted({line.replace("\r", "") for line in everything if len(line.strip()) > 1})
    rare = [line for line in everything
            if re.search("[\uac00-\ud7a3\u3040-\u30ff\u0400-\u04ff\u0590-\u06ff\u0e00-\u0e7f"
                         "\U0001F000-\U0001FFFF\u2600-\u27bf]", line)]
    generator = random.Random(7)
    generator.shuffle(rare)
    generator.shuffle(everything)
    chosen = rare[:count // 3]
    return (chosen + everything)[:count]


def tokenizer(model):
    from tokenizers import Tokenizer
    result = Tokenizer.from_file(str(Path(model) / "tokenizer.json"))
    result.no_truncation()
    result.no_padding()
    return result


def read_lines(path):
    return Path(path).read_text(encoding="utf-8").removesuffix("\n").split("\n")


def maximum_length(model):
    return json.loads((Path(model) / "sentence_bert_config.json").read_text())["max_seq_length"]


def forward(model, lines):
    """Mean-pooled unit vectors, every operation in float64."""
    import numpy as np
    from safetensors.numpy import load_file

    try:
        from scipy.special import erf
    except ImportError:
        erf = np.vectorize(math.erf, otypes=[np.float64])
    weights = {k: v.astype(np.float64) for k, v in load_file(Path(model) / "model.safetensors").items()
               if v.dtype == np.float32}
    config = json.loads((Path(model) / "config.json").read_text())
    heads, eps = config["num_attention_heads"], config["layer_norm_eps"]
    encode, limit = tokenizer(model), maximum_length(model)

    def dense(x, name):
        return x @ weights[name + ".weight"].T + weights[name + ".bias"]

    def norm(x, name):
        centred = x - x.mean(axis=-1, keepdims=True)
        scale = np.sqrt((centred ** 2).mean(axis=-1, keepdims=True) + eps)
        return centred / scale * weights[name + ".weight"] + weights[name + ".bias"]

    def one(line):
        ids = encode.encode(line).ids
        if len(ids) > limit:
            ids = ids[:limit - 1] + ids[-1:]
        n = len(ids)
        x = norm(weights["embeddings.word_embeddings.weight"][ids]
                 + weights["embeddings.position_embeddings.weight"][:n]
                 + weights["embeddings.token_type_embeddings.weight"][0], "embeddings.LayerNorm")
        for layer in range(config["num_hidden_layers"]):
            at = f"encoder.layer.{layer}."
            q, k, v = (dense(x, at + "attention.self." + part).reshape(n, heads, -1).transpose(1, 0, 2)
                       for part in ("query", "key", "value"))
            scores = q @ k.transpose(0, 2, 1) / math.sqrt(q.shape[-1])
            scores = np.exp(scores - scores.max(axis=-1, keepdims=True))
            scores /= scores.sum(axis=-1, keepdims=True)
            context = (scores @ v).transpose(1, 0, 2).reshape(n, -1)
            x = norm(x + dense(context, at + "attention.output.dense"), at + "attention.output.LayerNorm")
            wide = dense(x, at + "intermediate.dense")
            wide = wide * 0.5 * (1 + erf(wide / math.sqrt(2)))
            x = norm(x + dense(wide, at + "output.dense"), at + "output.LayerNorm")
        mean = x.mean(axis=0)
        return mean / np.linalg.norm(mean)

    return np.stack([one(line) for line in lines])


def main(command, *arguments):
    if command == "lines":
        data, count, out = arguments
        Path(out).write_text("\n".join(real_lines(data, int(count))) + "\n", encoding="utf-8")
    elif command == "ids":
        model, lines, out = arguments
        encode = tokenizer(model)
        with open(out, "w") as file:
            for line in read_lines(lines):
                file.write(" ".join(map(str, encode.encode(line).ids)) + "\n")
    elif command == "normalized":
        model, out = arguments
        normalizer, splitter = tokenizer(model).normalizer, tokenizer(model).pre_tokenizer
        with open(out, "w") as file:
            for code in range(0x110000):
                if 0xD800 <= code < 0xE000:
                    continue
                # Between letters, so that separators show.
                text = normalizer.normalize_str("a" + chr(code) + "b")
                words = [word for word, _ in splitter.pre_tokenize_str(text)]
                if words != ["a" + chr(code) + "b"]:
                    file.write(f"{code:x}\t" + " ".join(
                        ".".join(f"{ord(c):x}" for c in word) for word in words) + "\n")
    elif command == "vectors":
        import numpy as np
        model, lines, out = arguments
        np.save(out, forward(model, read_lines(lines)))
    else:
        sys.exit(__doc__)


if __name__ == "__main__":
    main(*sys.argv[1:])
