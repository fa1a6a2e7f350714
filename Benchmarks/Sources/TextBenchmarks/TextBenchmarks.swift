import TextIndex

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Builds an index of a collection and times queries against it, one thread, one JSON object a
/// line: `text_peers.py` runs it beside the peers.
///
///     TextBenchmarks collection.tsv queries.tsv index.rfi [one|two] [threads] [options]
///     TextBenchmarks names collection.tsv names.tsv index.rfi [misses]
///
/// Options: `reuse` opens the index that an earlier run has left; `rounds=N` asks everything N times
/// and reports each query's fastest; `order=bisected` and `order=shuffled` change the order of the documents;
/// `memory=N` builds within N MiB, the rest in files beside the index.
/// `one` puts title and artist into one field, as the peers have it; `two` keeps them apart.
@main
struct TextBenchmarks {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count >= (arguments.dropFirst().first == "names" ? 5 : 4) else {
      print(
        """
        usage: TextBenchmarks collection.tsv queries.tsv index.rfi [one|two] [threads] [options]
               TextBenchmarks names collection.tsv names.tsv index.rfi [misses]
        """)
      exit(64)
    }
    if arguments[1] == "names" {
      return try NameLookups.run(
        collection: arguments[2], queries: arguments[3], index: arguments[4],
        showsMisses: arguments.contains("misses"))
    }
    let fields = arguments.count > 4 ? arguments[4] : "one"
    let threads = arguments.count > 5 ? Int(arguments[5]) ?? 1 : 1
    if !arguments.contains("reuse") {
      let rows = CollectionOrder.arrange(lines(of: arguments[1]), option("order", arguments))
      let memory = option("memory", arguments).flatMap { Int($0) }
      try build(
        rows, schema(fields), path: arguments[3], threads: threads, fields: fields, memory: memory)
    }
    let start = now()
    let index = try TextIndex(opening: arguments[3])
    report("open", ["microseconds": Double(now() - start) / 1000])
    var timings: [(kind: String, nanoseconds: [Int], hits: Int)] = []
    let queries = lines(of: arguments[2]).map { $0.split(separator: "\t").map(String.init) }
    let rounds = option("rounds", arguments).flatMap { Int($0) } ?? 3
    for round in 0..<rounds {
      var (kind, place) = (-1, 0)
      for query in queries where query.count == 2 {
        if kind < 0 || timings[kind].kind != query[0] {
          (kind, place) = (kind + 1, 0)
          if round == 0 { timings.append((query[0], [], 0)) }
        }
        let tree = tree(kind: query[0], text: query[1])
        let start = now()
        let hits = try index.search(tree, limit: 10)
        let time = now() - start
        if round == 0 {
          timings[kind].nanoseconds.append(time)
          timings[kind].hits += hits.count
        } else {
          timings[kind].nanoseconds[place] = min(timings[kind].nanoseconds[place], time)
        }
        place += 1
      }
    }
    for (kind, nanoseconds, hits) in timings {
      let sorted = nanoseconds.sorted()
      report(
        kind,
        [
          "mean": Double(sorted.reduce(0, +)) / Double(sorted.count) / 1000,
          "p50": Double(sorted[sorted.count / 2]) / 1000,
          "p99": Double(sorted[sorted.count * 99 / 100]) / 1000, "hits": Double(hits),
        ])
    }
  }

  private static func option(_ name: String, _ arguments: [String]) -> Substring? {
    arguments.first { $0.hasPrefix(name + "=") }.map { $0.dropFirst(name.count + 1) }
  }

  static func schema(_ fields: String) -> TextSchema {
    if fields == "two" {
      return TextSchema(fields: [
        .init("title", weight: 2, b: 0.4, analysis: .names),
        .init("artist", weight: 1.5, b: 0.4, analysis: .names),
      ])
    }
    return TextSchema(fields: [.init("text", weight: 1, b: 0.75)])
  }

  static func build(
    _ rows: [Substring], _ schema: TextSchema, path: String, threads: Int, fields: String,
    memory: Int?
  ) throws {
    let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    let scratch = memory.map { TextScratchSpace(folder: folder, memory: $0 << 20) }
    // As whoever builds has them: reading lines is not the index's work.
    let documents = rows.map { row in
      let parts = row.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      return fields == "two" ? parts.map { [$0] } : [[parts.joined(separator: " ")]]
    }
    let before = CollectionOrder.peakMemory()
    let start = now()
    var builder = TextIndexBuilder(schema: schema, threads: threads, scratch: scratch)
    for document in documents { builder.add(document) }
    let summary = try builder.write(to: path)
    let seconds = Double(now() - start) / 1e9
    report(
      "build",
      [
        "documents": Double(summary.documents), "terms": Double(summary.terms),
        "postings": Double(summary.postings), "bytes": Double(summary.size), "seconds": seconds,
        "MiB before": before, "MiB": CollectionOrder.peakMemory(),
      ])
  }

  static func tree(kind: String, text: String) -> Query {
    switch kind {
    case "and": .text(text, matching: .all)
    case "phrase": .phrase(text)
    case "fuzzy": .fuzzy(text, edits: 1)
    case "prefix": .prefix(text)
    default: .text(text)
    }
  }

  static func lines(of path: String) -> [Substring] {
    guard let file = fopen(path, "rb") else {
      print("cannot open \(path)")
      exit(66)
    }
    defer { fclose(file) }
    fseek(file, 0, SEEK_END)
    var bytes = [UInt8](repeating: 0, count: ftell(file))
    rewind(file)
    _ = fread(&bytes, 1, bytes.count, file)
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n")
  }

  static func now() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }

  static func report(_ name: String, _ values: [String: Double]) {
    let pairs = values.sorted { $0.key < $1.key }.map { "\"\($0.key)\": \($0.value)" }
    print("{\"name\": \"\(name)\", \(pairs.joined(separator: ", "))}")
  }
}
