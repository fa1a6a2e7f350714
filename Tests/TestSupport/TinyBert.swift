import Foundation
import Primitives

/// A BERT of random weights, small enough to be computed by hand in double precision: the oracle of
/// the forward pass, and the raw material of damaged files.
public struct TinyBert {
  /// The vocabulary.
  public static let pieces = [
    "[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "rain", "##y", "night", "piano", "love", "a",
    "##b", "song", ",", "!", "\u{591C}",
  ]

  /// The width of a hidden state.
  public var hidden = 20
  /// The attention heads of a layer.
  public var heads = 2
  /// The number of layers.
  public var layers = 2
  /// The width of the feed-forward part.
  public var intermediate = 44
  /// The longest sequence, in tokens.
  public var positions = 40
  /// The weights by name.
  public var tensors: [String: (shape: [Int], values: [Float])] = [:]
  /// What layer normalization adds to the variance.
  public let epsilon = 1e-5

  /// Random weights in the given shape.
  public init(seed: UInt64, hidden: Int = 20, heads: Int = 2, intermediate: Int = 44) {
    self.hidden = hidden
    self.heads = heads
    self.intermediate = intermediate
    var generator = SplitMix64(seed: seed)
    func add(_ name: String, _ shape: [Int], around center: Float = 0, scale: Float = 0.3) {
      let count = shape.reduce(1, *)
      let values = (0..<count).map { _ in
        center + scale * Float(generator.unit() + generator.unit() - 1)
      }
      tensors[name] = (shape, values)
    }
    func addNorm(_ name: String) {
      add(name + ".weight", [hidden], around: 1)
      add(name + ".bias", [hidden])
    }
    add("embeddings.word_embeddings.weight", [TinyBert.pieces.count, hidden], scale: 1)
    add("embeddings.position_embeddings.weight", [positions, hidden], scale: 1)
    add("embeddings.token_type_embeddings.weight", [2, hidden], scale: 1)
    addNorm("embeddings.LayerNorm")
    for layer in 0..<layers {
      let prefix = "encoder.layer.\(layer)."
      for part in ["query", "key", "value"] {
        add(prefix + "attention.self.\(part).weight", [hidden, hidden], scale: 0.6)
        add(prefix + "attention.self.\(part).bias", [hidden])
      }
      add(prefix + "attention.output.dense.weight", [hidden, hidden])
      add(prefix + "attention.output.dense.bias", [hidden])
      addNorm(prefix + "attention.output.LayerNorm")
      add(prefix + "intermediate.dense.weight", [intermediate, hidden])
      add(prefix + "intermediate.dense.bias", [intermediate])
      add(prefix + "output.dense.weight", [hidden, intermediate])
      add(prefix + "output.dense.bias", [hidden])
      addNorm(prefix + "output.LayerNorm")
    }
  }

  /// What config.json says.
  public var configuration: [String: Any] {
    [
      "model_type": "bert", "hidden_act": "gelu", "vocab_size": TinyBert.pieces.count,
      "hidden_size": hidden, "num_hidden_layers": layers, "num_attention_heads": heads,
      "intermediate_size": intermediate, "max_position_embeddings": positions,
      "type_vocab_size": 2, "layer_norm_eps": epsilon,
    ]
  }

  /// Writes the folder of a sentence encoder.
  public func write(to folder: String, pooling: String = "mean") throws {
    try writeJSON(configuration, to: folder + "/config.json")
    try FileManager.default.createDirectory(
      atPath: folder + "/1_Pooling", withIntermediateDirectories: true)
    try writeJSON(
      [
        "word_embedding_dimension": hidden, "pooling_mode_cls_token": pooling == "cls",
        "pooling_mode_mean_tokens": pooling == "mean",
        "pooling_mode_max_tokens": pooling == "max",
      ], to: folder + "/1_Pooling/config.json")
    try writeBytes(
      Array((TinyBert.pieces.joined(separator: "\n") + "\n").utf8), to: folder + "/vocab.txt")
    try writeBytes(safetensors(), to: folder + "/model.safetensors")
  }

  /// The bytes of model.safetensors.
  public func safetensors() -> [UInt8] {
    var data: [UInt8] = []
    var header: [String: Any] = ["__metadata__": ["format": "pt"]]
    for (name, tensor) in tensors.sorted(by: { $0.key < $1.key }) {
      let start = data.count
      for value in tensor.values {
        withUnsafeBytes(of: value.bitPattern.littleEndian) { data.append(contentsOf: $0) }
      }
      header[name] = [
        "dtype": "F32", "shape": tensor.shape, "data_offsets": [start, data.count],
      ]
    }
    return TinyBert.safetensors(header: jsonBytes(header), data: data)
  }

  /// A file of that header and data.
  public static func safetensors(header: [UInt8], data: [UInt8]) -> [UInt8] {
    var header = header
    while !header.count.isMultiple(of: 8) { header.append(0x20) }
    return withUnsafeBytes(of: UInt64(header.count).littleEndian) { Array($0) } + header + data
  }

  /// The last hidden states of a sequence, in double precision, one row a token.
  public func states(of ids: [Int32]) -> [[Double]] {
    let types = matrix("embeddings.token_type_embeddings.weight")
    let (words, places) = (
      matrix("embeddings.word_embeddings.weight"), matrix("embeddings.position_embeddings.weight")
    )
    var x = ids.enumerated().map { position, id in
      norm(
        (0..<hidden).map { words[Int(id)][$0] + places[position][$0] + types[0][$0] },
        "embeddings.LayerNorm")
    }
    for layer in 0..<layers {
      let prefix = "encoder.layer.\(layer)."
      let context = attend(x, prefix)
      x = zip(x, dense(context, prefix + "attention.output.dense")).map {
        norm(add($0, $1), prefix + "attention.output.LayerNorm")
      }
      let wide = dense(x, prefix + "intermediate.dense").map { row in
        row.map { $0 * 0.5 * (1 + erf($0 / 2.0.squareRoot())) }
      }
      x = zip(x, dense(wide, prefix + "output.dense")).map {
        norm(add($0, $1), prefix + "output.LayerNorm")
      }
    }
    return x
  }

  private func attend(_ x: [[Double]], _ prefix: String) -> [[Double]] {
    let (q, k, v) = (
      dense(x, prefix + "attention.self.query"), dense(x, prefix + "attention.self.key"),
      dense(x, prefix + "attention.self.value")
    )
    let width = hidden / heads
    return x.indices.map { row in
      (0..<heads).flatMap { head -> [Double] in
        let columns = head * width..<(head + 1) * width
        let scores = x.indices.map { other in
          columns.reduce(0.0) { $0 + q[row][$1] * k[other][$1] } / Double(width).squareRoot()
        }
        let powers = scores.map { exp($0 - scores.max()!) }
        let total = powers.reduce(0, +)
        return columns.map { column in
          x.indices.reduce(0.0) { $0 + powers[$1] / total * v[$1][column] }
        }
      }
    }
  }

  private func matrix(_ name: String) -> [[Double]] {
    let (shape, values) = tensors[name]!
    return (0..<shape[0]).map { row in
      (0..<shape[1]).map { Double(values[row * shape[1] + $0]) }
    }
  }

  private func dense(_ x: [[Double]], _ name: String) -> [[Double]] {
    let weights = matrix(name + ".weight")
    let bias = tensors[name + ".bias"]!.values
    return x.map { row in
      weights.indices.map { output in
        row.indices.reduce(Double(bias[output])) { $0 + row[$1] * weights[output][$1] }
      }
    }
  }

  private func norm(_ x: [Double], _ name: String) -> [Double] {
    let mean = x.reduce(0, +) / Double(x.count)
    let variance = x.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(x.count)
    let (gamma, beta) = (tensors[name + ".weight"]!.values, tensors[name + ".bias"]!.values)
    return x.indices.map {
      (x[$0] - mean) / (variance + epsilon).squareRoot() * Double(gamma[$0]) + Double(beta[$0])
    }
  }

  private func add(_ a: [Double], _ b: [Double]) -> [Double] {
    zip(a, b).map { $0 + $1 }
  }
}

/// A value of Foundation as JSON.
public func jsonBytes(_ value: Any) -> [UInt8] {
  Array(try! JSONSerialization.data(withJSONObject: value, options: .sortedKeys))
}

/// Writes a value of Foundation as JSON.
public func writeJSON(_ value: Any, to path: String) throws {
  try writeBytes(jsonBytes(value), to: path)
}
