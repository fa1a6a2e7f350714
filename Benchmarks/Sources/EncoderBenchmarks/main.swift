import Foundation
import IndexFile
import TextEncoder

// Encodes files of lines and times it, beside Benchmarks/peers/encoder_*.py.
//
//   EncoderBenchmarks ids MODEL LINES.txt OUT.txt
//   EncoderBenchmarks encode MODEL LINES.txt OUT.npy [automatic|float32|bfloat16|int16] [THREADS]
//   EncoderBenchmarks time MODEL LINES.txt [automatic|float32|bfloat16|int16] [THREADS] [ROUNDS]
//   EncoderBenchmarks query MODEL LINE [automatic|float32|bfloat16|int16]
//   EncoderBenchmarks latent LINES.txt [THREADS] [COPIES]
//   EncoderBenchmarks latent-vectors DOCUMENTS.txt QUERIES.txt OUT-D.npy OUT-Q.npy
//     [tfidf|ppmi] [POWER] [DIMENSION]

func lines(_ path: String) throws -> [String] {
  var lines = try String(contentsOfFile: path, encoding: .utf8)
    .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  if lines.last == "" { lines.removeLast() }
  return lines
}

func seconds(_ body: () throws -> Void) rethrows -> Double {
  let clock = ContinuousClock()
  let (whole, part) = try clock.measure(body).components
  return Double(whole) + Double(part) * 1e-18
}

func precision(_ name: String?) -> BertPrecision {
  name.flatMap { BertPrecision(rawValue: $0) } ?? .automatic
}

func report(_ values: [String: Double]) {
  let fields = values.sorted { $0.key < $1.key }.map { "\"\($0.key)\": \($0.value)" }
  print("{" + fields.joined(separator: ", ") + "}")
}

/// Runs of letters and digits, in lower case.
let words: LatentTokenizer = { text in
  text.lowercased().unicodeScalars.split { !$0.properties.isAlphabetic && !("0"..."9" ~= $0) }
    .map { String($0) }
}

let arguments = CommandLine.arguments
func argument(_ number: Int) -> String? {
  number < arguments.count ? arguments[number] : nil
}

switch argument(1) {
case "ids":
  let tokenizer = try WordPieceTokenizer(folder: arguments[2])
  var output = ""
  let all = try lines(arguments[3])
  let time = seconds {
    for line in all {
      output += tokenizer.ids(of: line).map(String.init).joined(separator: " ") + "\n"
    }
  }
  try output.write(toFile: arguments[4], atomically: false, encoding: .utf8)
  report(["seconds": time])

case "encode":
  let encoder = try BertEncoder(
    opening: arguments[2], precision: precision(argument(5)),
    threads: argument(6).flatMap { Int($0) })
  let all = try lines(arguments[3])
  let vectors = try encoder.encode(all)
  try NPYWriter.write(
    vectors.values, columns: vectors.dimension, to: arguments[4])

case "time":
  let encoder = try BertEncoder(
    opening: arguments[2], precision: precision(argument(4)),
    threads: argument(5).flatMap { Int($0) })
  let all = try lines(arguments[3])
  _ = try encoder.encode(Array(all.prefix(64)))
  for _ in 0..<(argument(6).flatMap { Int($0) } ?? 1) {
    let start = clock()
    let time = try seconds { _ = try encoder.encode(all) }
    report([
      "lines_per_second": Double(all.count) / time, "seconds": time,
      // What other programs on the machine cannot slow down, unlike the clock on the wall.
      "cpu_seconds": Double(clock() - start) / Double(CLOCKS_PER_SEC),
    ])
  }

case "query":
  var encoder: BertEncoder?
  let opening = try seconds {
    encoder = try BertEncoder(opening: arguments[2], precision: precision(argument(4)), threads: 1)
  }
  let tokens = encoder!.tokenizer.ids(of: arguments[3]).count
  let first = try seconds { _ = try encoder!.encode(arguments[3]) as [Float] }
  let times = try (0..<200).map { _ in
    try seconds { _ = try encoder!.encode(arguments[3]) as [Float] }
  }.sorted()
  report([
    "tokens": Double(tokens), "open_ms": opening * 1e3, "first_ms": first * 1e3,
    "median_ms": times[100] * 1e3, "p99_ms": times[197] * 1e3,
  ])

case "latent-vectors":
  let documents = try lines(arguments[2]).map { LatentDocument([.init($0)]) }
  let options = LatentSemanticOptions(
    dimension: argument(8).flatMap { Int($0) } ?? 128,
    weighting: argument(6) == "ppmi" ? .ppmi : .tfIDF,
    singularValuePower: argument(7).flatMap { Float($0) } ?? 0)
  let space = try LatentSemanticEncoder.train(
    documents: documents, options: options, tokenizer: words)
  let queries = try space.encoder.encode(lines(arguments[3]))
  try NPYWriter.write(
    space.documentVectors.values, columns: queries.dimension, to: arguments[4])
  try NPYWriter.write(queries.values, columns: queries.dimension, to: arguments[5])

case "latent":
  let all = try lines(arguments[2])
  let copies = argument(4).flatMap { Int($0) } ?? 1
  var space: LatentSemanticSpace?
  let training = try seconds {
    space = try LatentSemanticEncoder.train(
      count: all.count * copies, threads: argument(3).flatMap { Int($0) }, tokenizer: words
    ) { LatentDocument([.init(all[$0 % all.count])]) }
  }
  let encoder = space!.encoder
  let path = NSTemporaryDirectory() + "encoder-benchmark.latent"
  let size = try encoder.write(to: path)
  let opening = try seconds { _ = try LatentSemanticEncoder(opening: path, tokenizer: words) }
  let folding = try seconds { _ = try encoder.encode(Array(all.prefix(1000))) }
  report([
    "documents": Double(all.count * copies), "train_seconds": training,
    "terms": Double(encoder.termCount), "dimension": Double(encoder.dimension),
    "file_mb": Double(size) / 1e6, "open_ms": opening * 1e3,
    "fold_in_us": folding * 1e6 / 1000,
  ])

default:
  print("Usage: see the head of main.swift.")
  exit(64)
}
