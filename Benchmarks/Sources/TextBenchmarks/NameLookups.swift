import TextIndex

/// How often a name that is remembered by half is found: the share of queries whose track, or one of
/// the same title and artist, is first and among the first ten, a class of mistake at a time; classes
/// without an artist in the query count any track of the title.
///
/// Each class is asked twice: as the engine asks for a finished query (`standard`, or `whileTyping` for what
/// is not finished), and with misspellings of known words, too (`generous`).
enum NameLookups {
  private struct Tally {
    var asked = 0
    var first = 0
    var ten = 0
    var nanoseconds: [Int] = []

    mutating func add(place: Int?, nanoseconds: Int) {
      asked += 1
      if place == 0 { first += 1 }
      if place != nil { ten += 1 }
      self.nanoseconds.append(nanoseconds)
    }
  }

  static func run(
    collection: String, queries: String, index path: String, showsMisses: Bool
  ) throws {
    let rows = TextBenchmarks.lines(of: collection).map { $0.lowercased() }
    let titles = rows.map { $0.prefix { $0 != "\t" } }
    let index = try build(TextBenchmarks.lines(of: collection), path)
    var tallies: [(kind: String, standard: Tally, generous: Tally)] = []
    for line in TextBenchmarks.lines(of: queries) {
      let parts = line.split(separator: "\t").map(String.init)
      guard parts.count == 3, let wanted = Int(parts[2]) else { continue }
      if tallies.last?.kind != parts[0] { tallies.append((parts[0], Tally(), Tally())) }
      let last = tallies.count - 1
      func ask(_ fuzziness: Fuzziness) throws -> (place: Int?, nanoseconds: Int) {
        let start = TextBenchmarks.now()
        let hits = try index.search(.text(parts[1], fuzziness: fuzziness), limit: 10)
        let time = TextBenchmarks.now() - start
        let place = hits.firstIndex { hit in
          let ordinal = Int(hit.ordinal)
          return parts[0].hasSuffix("title")
            ? titles[ordinal] == titles[wanted] : rows[ordinal] == rows[wanted]
        }
        if showsMisses, place != 0 {
          let best = hits.first.map { rows[Int($0.ordinal)] } ?? "nothing"
          print("\(parts[0])\t\(parts[1])\t\(place.map(String.init) ?? "-")\t\(best)")
        }
        return (place, time)
      }
      let first = try ask(parts[0].hasPrefix("typing") ? .whileTyping : .standard)
      tallies[last].standard.add(place: first.place, nanoseconds: first.nanoseconds)
      if showsMisses { continue }
      let second = try ask(.generous)
      tallies[last].generous.add(place: second.place, nanoseconds: second.nanoseconds)
    }
    for (kind, standard, generous) in tallies where !showsMisses {
      TextBenchmarks.report(
        kind,
        [
          "asked": Double(standard.asked), "hit@1": share(standard.first, standard),
          "hit@10": share(standard.ten, standard), "mean": microseconds(standard),
          "generous hit@1": share(generous.first, generous),
          "generous hit@10": share(generous.ten, generous),
          "p99": slowest(standard), "generous mean": microseconds(generous),
        ])
    }
  }

  private static func build(_ rows: [Substring], _ path: String) throws -> TextIndex {
    // The weights of the engine's default recipe.
    let schema = TextSchema(fields: [
      .init("title", weight: 3, b: 0.4, analysis: .names),
      .init("artist", weight: 2.5, b: 0.3, analysis: .names),
    ])
    var builder = TextIndexBuilder(schema: schema, threads: 0)
    for row in rows {
      builder.add(row.split(separator: "\t", omittingEmptySubsequences: false).map { [String($0)] })
    }
    _ = try builder.write(to: path)
    return try TextIndex(opening: path)
  }

  private static func share(_ count: Int, _ tally: Tally) -> Double {
    (Double(count) / Double(tally.asked) * 10_000).rounded() / 10_000
  }

  private static func microseconds(_ tally: Tally) -> Double {
    (Double(tally.nanoseconds.reduce(0, +)) / Double(tally.asked) / 1000).rounded()
  }

  private static func slowest(_ tally: Tally) -> Double {
    let sorted = tally.nanoseconds.sorted()
    return sorted.isEmpty ? 0 : (Double(sorted[sorted.count * 99 / 100]) / 1000).rounded()
  }
}
