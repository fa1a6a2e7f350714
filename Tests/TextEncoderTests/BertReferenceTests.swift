import Foundation
import IndexFile
import TestSupport
import Testing

@testable import TextEncoder

/// The Python programs that compute references, where the packages that they need are installed.
private enum Reference {
  static let script = Surroundings.packageRoot + "/Benchmarks/peers/encoder_reference.py"
  static let isAvailable =
    fileExists(script)
    && run(["-c", "import numpy, safetensors, tokenizers"])

  static func run(_ arguments: [String]) -> Bool {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3"] + arguments
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }

  static func lines(_ path: String) throws -> [String] {
    var lines = String(decoding: try readBytes(path), as: UTF8.self).utf8
      .split(separator: 0x0A, omittingEmptySubsequences: false).map { String(Substring($0)) }
    if lines.last == "" { lines.removeLast() }
    return lines
  }
}

/// Debug builds multiply many times slower.
#if DEBUG
  private let vectorCount = 40
#else
  private let vectorCount = 1000
#endif

@Suite("all-MiniLM-L6-v2 against its references", .enabled(if: Surroundings.miniLM != nil))
struct BertReferenceTests {
  private var model: String { Surroundings.miniLM! }

  @Test(
    "Token ids equal the tokenizers package's on 10,000 real lines",
    .enabled(if: Reference.isAvailable && Surroundings.data != nil))
  func tokenIDs() throws {
    try withTemporaryFolder { folder in
      let (input, output) = (folder + "/lines.txt", folder + "/ids.txt")
      #expect(Reference.run([Reference.script, "lines", Surroundings.data!, "10000", input]))
      #expect(Reference.run([Reference.script, "ids", model, input, output]))
      let lines = try Reference.lines(input)
      let expected = try Reference.lines(output)
      #expect(lines.count == 10_000 && expected.count == 10_000)
      let tokenizer = try WordPieceTokenizer(folder: model)
      for (line, ids) in zip(lines, expected) {
        let found = tokenizer.ids(of: line).map(String.init).joined(separator: " ")
        #expect(found == ids, "\(line)")
      }
    }
  }

  @Test(
    "Every character of Unicode is normalised as the tokenizers package does it",
    .enabled(if: Reference.isAvailable))
  func everyCharacter() throws {
    try withTemporaryFolder { folder in
      let output = folder + "/normalized.txt"
      #expect(Reference.run([Reference.script, "normalized", model, output]))
      var expected: [UInt32: String] = [:]
      for line in try Reference.lines(output) {
        let parts = line.split(separator: "\t", omittingEmptySubsequences: false)
        expected[UInt32(parts[0], radix: 16)!] = String(parts[1])
      }
      let normalization = try WordPieceTokenizer(folder: model).normalization
      var different: [String] = []
      for scalar in (0...UInt32(0x10FFFF)).lazy.compactMap(Unicode.Scalar.init) {
        var words: [String] = []
        normalization.forEachWord(in: "a\(scalar)b") { word, _ in
          let word = String(decoding: word, as: UTF8.self)
          words.append(
            word.unicodeScalars.map { String($0.value, radix: 16) }.joined(separator: "."))
          return true
        }
        let unchanged = "61.\(String(scalar.value, radix: 16)).62"
        let found = words.joined(separator: " ")
        if found != expected[scalar.value, default: unchanged] {
          different.append(String(scalar.value, radix: 16))
        }
      }
      #expect(different == [], "\(different.count) characters differ")
    }
  }

  @Test(
    "Vectors are within 1e-4 of a forward pass in double precision",
    .enabled(if: Reference.isAvailable), arguments: BertPrecision.allCases)
  func doublePrecision(precision: BertPrecision) throws {
    let lines = [
      "", "Lucky Man by Montgomery Gentry, 2000s", "夜に駆ける YOASOBI", "밤편지 아이유 🎵",
      "a quiet, personal song for a late-night drive", "Café del Mar — Sueño Latino (Remix) [2001]",
      String(repeating: "slow sad strings, ", count: 90),
    ]
    try withTemporaryFolder { folder in
      let (input, output) = (folder + "/lines.txt", folder + "/vectors.npy")
      try writeBytes(Array((lines.joined(separator: "\n") + "\n").utf8), to: input)
      #expect(Reference.run([Reference.script, "vectors", model, input, output]))
      let vectors = try BertEncoder(opening: model, precision: precision).encode(lines)
      let distance = try largestDistance(vectors, NPYFile(opening: output))
      #expect(distance < (precision == .float32 ? 1e-6 : 1e-4))
    }
  }

  @Test(
    "Vectors are within 1e-4 of the published ones",
    .enabled(if: Surroundings.data != nil), arguments: ["tracks", "captions"])
  func storedVectors(name: String) throws {
    let stem = Surroundings.data! + "/vectors/" + name
    let count = name == "tracks" ? vectorCount : vectorCount / 10
    let lines = Array(try Reference.lines(stem + ".txt").prefix(count))
    let vectors = try BertEncoder(opening: model).encode(lines)
    #expect(try largestDistance(vectors, NPYFile(opening: stem + ".npy")) < 1e-4)
  }

  private func largestDistance(_ vectors: TextVectors, _ reference: NPYFile) throws -> Double {
    #expect(reference.columns == vectors.dimension && reference.rows >= vectors.count)
    var row = [Float](repeating: 0, count: reference.columns)
    return (0..<vectors.count).map { number in
      reference.copyRow(number, into: &row)
      return 1 - cosine(vectors[number], row)
    }.max() ?? 0
  }
}
