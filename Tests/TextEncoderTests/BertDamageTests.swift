import Foundation
import Primitives
import TestSupport
import Testing

@testable import TextEncoder

@Suite("Damaged and foreign model files")
struct BertDamageTests {
  /// The error of opening a tiny model after `change` has been at its folder.
  private func errorAfter(_ change: (String) throws -> Void) throws -> String {
    try withTemporaryFolder { folder in
      try TinyBert(seed: 3).write(to: folder)
      try change(folder)
      do {
        _ = try BertEncoder(opening: folder)
        return "no error"
      } catch {
        return "\(error)"
      }
    }
  }

  private func configured(_ field: String, _ value: Any) throws -> String {
    try errorAfter { folder in
      var configuration = TinyBert(seed: 3).configuration
      configuration[field] = value
      try writeJSON(configuration, to: folder + "/config.json")
    }
  }

  @Test(
    "A configuration that cannot be names its field",
    arguments: [
      ("model_type", "roberta"), ("hidden_act", "swish"),
      ("position_embedding_type", "relative_key"),
    ])
  func foreignFamily(field: String, value: String) throws {
    let error = try configured(field, value)
    #expect(error.contains("config.json: \(field): \(value)"))
  }

  @Test(
    "A size that cannot be names its field",
    arguments: [
      ("hidden_size", -1.0), ("hidden_size", 1e300), ("num_attention_heads", 3),
      ("vocab_size", 0.5),
      ("num_hidden_layers", 1e9), ("max_position_embeddings", 0),
    ])
  func impossibleSizes(field: String, value: Double) throws {
    let error = try configured(field, value)
    #expect(error.contains("config.json") && error.contains(field))
  }

  @Test("Sizes that differ from the tensors' name the tensor")
  func shapeMismatch() throws {
    #expect(try configured("intermediate_size", 45).contains("intermediate.dense.weight.shape"))
    #expect(try configured("vocab_size", 17).contains("word_embeddings.weight.shape"))
    #expect(try configured("vocab_size", 15).contains("vocab_size"))
    #expect(try configured("num_hidden_layers", 3).contains("encoder.layer.2."))
  }

  @Test(
    "A missing file is named",
    arguments: ["config.json", "model.safetensors", "vocab.txt"])
  func missing(name: String) throws {
    let error = try errorAfter { try FileManager.default.removeItem(atPath: $0 + "/" + name) }
    #expect(error.contains(name) && error.contains("cannot be opened"))
  }

  @Test("Poolings and modules that are not run are named")
  func foreignModules() throws {
    let pooling = try errorAfter { try TinyBert(seed: 3).write(to: $0, pooling: "max") }
    #expect(pooling.contains("pooling_mode_max_tokens"))
    let dense = try errorAfter { folder in
      try writeJSON(
        [["type": "sentence_transformers.models.Dense", "path": "2_Dense"]],
        to: folder + "/modules.json")
    }
    #expect(dense.contains("modules.json: type: sentence_transformers.models.Dense"))
    let outside = try errorAfter { folder in
      try writeJSON(
        [["type": "sentence_transformers.models.Pooling", "path": "../../etc"]],
        to: folder + "/modules.json")
    }
    #expect(outside.contains("leads out of the folder"))
  }

  @Test("A tokenizer of another kind is named")
  func foreignTokenizer() throws {
    let error = try errorAfter { folder in
      try writeJSON(["model": ["type": "Unigram", "vocab": []]], to: folder + "/tokenizer.json")
    }
    #expect(error.contains("tokenizer.json: model.type: Unigram"))
    let bare = try errorAfter { try writeBytes(Array("a\nb\n".utf8), to: $0 + "/vocab.txt") }
    #expect(bare.contains("vocab.txt: [UNK]"))
  }

  /// A safetensors file with one header, and what opening it says.
  private func opening(_ header: String, data: Int) throws -> String {
    try withTemporaryFolder { folder in
      let path = folder + "/x.safetensors"
      let zeros = [UInt8](repeating: 0, count: data)
      try writeBytes(TinyBert.safetensors(header: Array(header.utf8), data: zeros), to: path)
      do {
        _ = try SafetensorsFile(opening: path)
        return "no error"
      } catch {
        return "\(error)"
      }
    }
  }

  private static let hostile: [(header: String, complaint: String)] = [
    (#"{"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}}"#, "no error"),
    (#"{"a":{"dtype":"F31","shape":[2],"data_offsets":[0,8]}}"#, "a.dtype: F31"),
    (#"{"a":{"shape":[2],"data_offsets":[0,8]}}"#, "a.dtype: none"),
    (#"{"a":{"dtype":"F32","shape":[3],"data_offsets":[0,8]}}"#, "takes 12"),
    (#"{"a":{"dtype":"F32","shape":[-2],"data_offsets":[0,8]}}"#, "a.shape"),
    (#"{"a":{"dtype":"F32","shape":[1.5],"data_offsets":[0,8]}}"#, "a.shape"),
    (#"{"a":{"dtype":"F32","shape":[4294967296,4294967296,4],"data_offsets":[0,8]}}"#, "memory"),
    (#"{"a":{"dtype":"F32","shape":[2],"data_offsets":[8,0]}}"#, "a.data_offsets"),
    (#"{"a":{"dtype":"F32","shape":[2],"data_offsets":[0,16]}}"#, "a.data_offsets"),
    (#"{"a":{"dtype":"F32","shape":[2],"data_offsets":[0]}}"#, "a.data_offsets"),
    (#"{"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}}"#, "belong to no tensor"),
    (
      #"{"a":{"dtype":"U8","shape":[5],"data_offsets":[0,5]},"b":{"dtype":"U8","shape":[4],"data_offsets":[4,8]}}"#,
      "b.data_offsets: it overlaps"
    ),
    (
      #"{"a":{"dtype":"U8","shape":[3],"data_offsets":[0,3]},"b":{"dtype":"U8","shape":[4],"data_offsets":[4,8]}}"#,
      "gap"
    ),
    (
      #"{"a":{"dtype":"U8","shape":[2],"data_offsets":[0,2]},"b":{"dtype":"F32","shape":[1],"data_offsets":[2,6]},"c":{"dtype":"U8","shape":[2],"data_offsets":[6,8]}}"#,
      "not aligned"
    ),
    (#"[1,2]"#, "not an object"),
    (#"{"a":1}"#, "a.dtype"),
    (#"{"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},"a":{}}"#, "twice"),
    (#"{"a":"#, "ends early"),
  ]

  @Test("Hostile headers of safetensors are refused by name", arguments: hostile.indices)
  func hostileHeaders(number: Int) throws {
    let (header, complaint) = Self.hostile[number]
    let answer = try opening(header, data: 8)
    #expect(answer.contains(complaint), "\(header): \(answer)")
  }

  @Test("Header lengths beyond the file are refused")
  func headerLength() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/x.safetensors"
      for length: UInt64 in [17, 1 << 40, .max] {
        let prefix = withUnsafeBytes(of: length.littleEndian) { Array($0) }
        try writeBytes(prefix + [UInt8](repeating: 0x20, count: 16), to: path)
        #expect(throws: TextEncoderError.self) { try SafetensorsFile(opening: path) }
      }
      for short in [[], [1], [1, 0, 0, 0, 0, 0, 0]] as [[UInt8]] {
        try writeBytes(short, to: path)
        #expect(throws: TextEncoderError.self) { try SafetensorsFile(opening: path) }
      }
    }
  }

  @Test("Random damage never crashes")
  func fuzz() throws {
    let seed: UInt64 = 404
    var generator = SplitMix64(seed: seed)
    try withTemporaryFolder { folder in
      let tiny = TinyBert(seed: 3)
      for round in 0..<120 {
        try tiny.write(to: folder)
        let names = ["config.json", "model.safetensors", "vocab.txt", "1_Pooling/config.json"]
        let path = folder + "/" + names[round % names.count]
        var bytes = try readBytes(path)
        if generator.below(4) == 0 { bytes.removeLast(generator.below(bytes.count)) }
        for _ in 0..<generator.below(6) where !bytes.isEmpty {
          // Half of the damage in the first kilobyte, where the structure is.
          let limit = generator.below(2) == 0 ? min(1024, bytes.count) : bytes.count
          bytes[generator.below(limit)] = UInt8(truncatingIfNeeded: generator.next())
        }
        try writeBytes(bytes, to: path)
        guard let encoder = try? BertEncoder(opening: folder) else { continue }
        let vector = try encoder.encode("rainy night, piano!")
        #expect(vector.count == encoder.dimension, "seed \(seed), round \(round)")
        #expect(vector.allSatisfy { !$0.isNaN }, "seed \(seed), round \(round)")
      }
    }
  }
}
