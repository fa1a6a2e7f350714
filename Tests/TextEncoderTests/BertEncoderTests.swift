import CKernels
import Primitives
import TestSupport
import Testing

@testable import TextEncoder

@Suite("Sentence encoders of the BERT family")
struct BertEncoderTests {
  static let texts = [
    "rainy night", "", "piano", "a ab love song, love!", "unknownword", "\u{591C}night",
    String(repeating: "rainy night piano ", count: 30),
  ]

  /// Every way to multiply that this machine has, and how far from double precision it may be.
  static let arithmetics: [(BertArithmetic, Double)] = {
    var all: [(BertArithmetic, Double)] = [(.blas, 1e-6)]
    for level in 0...rf_encoder_level() { all.append((.kernels(level: level), 1e-6)) }
    if rf_encoder_has_bf16() != 0 { all.append((.bfloat16, 1e-3)) }
    if rf_encoder_has_int16() != 0 { all.append((.int16, 1e-3)) }
    return all
  }()

  @Test(
    "Vectors equal the forward pass in double precision",
    arguments: [(20, 2, 44, "mean"), (32, 2, 64, "cls"), (36, 3, 51, "mean"), (96, 2, 33, "cls")])
  func oracle(hidden: Int, heads: Int, intermediate: Int, pooling: String) throws {
    let seed: UInt64 = 31
    let tiny = TinyBert(seed: seed, hidden: hidden, heads: heads, intermediate: intermediate)
    try withTemporaryFolder { folder in
      try tiny.write(to: folder, pooling: pooling)
      for (arithmetic, tolerance) in Self.arithmetics {
        let encoder = try BertEncoder(opening: folder, arithmetic: arithmetic)
        let vectors = try encoder.encode(Self.texts)
        for (row, text) in Self.texts.enumerated() {
          let states = tiny.states(of: encoder.tokenizer.ids(of: text, limit: 40))
          let expected = (0..<hidden).map { column in
            Float((pooling == "mean" ? states : [states[0]]).reduce(0) { $0 + $1[column] })
          }
          let distance = 1 - cosine(vectors[row], expected)
          #expect(distance < tolerance, "\(arithmetic), \"\(text.prefix(20))\", seed \(seed)")
          let length = vectors[row].reduce(0) { $0 + $1 * $1 }
          #expect(abs(length - 1) < 1e-5)
        }
      }
    }
  }

  @Test("A text's vector depends neither on its neighbours nor on the threads")
  func independence() throws {
    try withTemporaryFolder { folder in
      try TinyBert(seed: 5).write(to: folder)
      var generator = SplitMix64(seed: 6)
      let texts = (0..<150).map { _ in
        (0..<generator.below(30)).map { _ in
          ["rainy", "night", "piano", "love", "song", "ab"][generator.below(6)]
        }.joined(separator: " ")
      }
      for (arithmetic, _) in Self.arithmetics where arithmetic != .blas {
        let one = try BertEncoder(opening: folder, arithmetic: arithmetic, threads: 1)
        let three = try BertEncoder(opening: folder, arithmetic: arithmetic, threads: 3)
        let together = try one.encode(texts)
        #expect(try three.encode(texts) == together)
        for row in stride(from: 0, to: 150, by: 11) {
          #expect(try one.encode(texts[row]) == Array(together[row]), "\(arithmetic)")
        }
      }
    }
  }

  @Test("Progress ends with all texts and never falls")
  func progress() throws {
    try withTemporaryFolder { folder in
      try TinyBert(seed: 5).write(to: folder)
      let encoder = try BertEncoder(opening: folder, threads: 2)
      let seen = Collected()
      let texts = [String](repeating: "rainy night piano love song", count: 400)
      _ = try encoder.encode(texts) { seen.append($0) }
      #expect(seen.values.last == 400)
      #expect(seen.values == seen.values.sorted())
      #expect(try encoder.encode([], progress: nil).count == 0)
    }
  }

  @Test("The identity follows the weights, the words and the settings, not the place")
  func identity() throws {
    func identity(_ tiny: TinyBert, pooling: String = "mean") throws -> TextEncoderIdentity {
      try withTemporaryFolder { folder in
        try tiny.write(to: folder, pooling: pooling)
        return try BertEncoder(opening: folder).identity
      }
    }
    let first = try identity(TinyBert(seed: 1))
    #expect(try identity(TinyBert(seed: 1)) == first)
    #expect(try identity(TinyBert(seed: 2)) != first)
    #expect(try identity(TinyBert(seed: 1), pooling: "cls") != first)
  }

  @Test("Weights in half precision are read, a nested model too")
  func halfPrecision() throws {
    try withTemporaryFolder { folder in
      let tiny = TinyBert(seed: 9)
      try tiny.write(to: folder)
      let single = try BertEncoder(opening: folder, precision: .float32).encode("rainy night")
      var data: [UInt8] = []
      var header: [String: Any] = [:]
      for (name, tensor) in tiny.tensors.sorted(by: { $0.key < $1.key }) {
        let start = data.count
        for value in tensor.values {
          let bits = UInt16(truncatingIfNeeded: value.bitPattern >> 16)
          withUnsafeBytes(of: bits.littleEndian) { data.append(contentsOf: $0) }
        }
        header["bert." + name] = [
          "dtype": "BF16", "shape": tensor.shape, "data_offsets": [start, data.count],
        ]
      }
      try writeBytes(
        TinyBert.safetensors(header: jsonBytes(header), data: data),
        to: folder + "/model.safetensors")
      let half = try BertEncoder(opening: folder, precision: .float32).encode("rainy night")
      #expect(cosine(single, half) > 0.999)
    }
  }

  @Test("100 KB of text is cut to what the model takes")
  func longText() throws {
    try withTemporaryFolder { folder in
      try TinyBert(seed: 5).write(to: folder)
      let encoder = try BertEncoder(opening: folder)
      let long = String(repeating: "rainy night \u{591C} ", count: 7000)
      #expect(encoder.tokenizer.ids(of: long, limit: encoder.maximumLength).count == 40)
      #expect(try encoder.encode(long) == encoder.encode(String(long.prefix(2000))))
    }
  }
}

private final class Collected: @unchecked Sendable {
  // Written by one thread at a time: the contract of `progress`.
  private(set) var values: [Int] = []
  func append(_ value: Int) { values.append(value) }
}
