import TextIndex

/// How often a name that is remembered by half is found: the share of queries whose track, or one of
/// the same title and artist, is first and among the first ten, a class of mistake at a time.
enum NameLookups {
  static func run(collection: String, queries: String, index path: String) throws {
    let rows = TextBenchmarks.lines(of: collection)
    let schema = TextSchema(fields: [
      .init("title", weight: 2, b: 0.4, analysis: .names),
      .init("artist", weight: 1.5, b: 0.4, analysis: .names),
    ])
    var builder = TextIndexBuilder(schema: schema, threads: 0)
    for row in rows {
      builder.add(row.split(separator: "\t", omittingEmptySubsequences: false).map { [String($0)] })
    }
    _ = try builder.write(to: path)
    let index = try TextIndex(opening: path)
    var counts: [(kind: String, asked: Int, first: Int, ten: Int, nanoseconds: Int)] = []
    for line in TextBenchmarks.lines(of: queries) {
      let parts = line.split(separator: "\t").map(String.init)
      guard parts.count == 3, let wanted = Int(parts[2]) else { continue }
      if counts.last?.kind != parts[0] { counts.append((parts[0], 0, 0, 0, 0)) }
      let start = TextBenchmarks.now()
      let hits = try index.search(.text(parts[1], forgiving: .generous), limit: 10)
      counts[counts.count - 1].nanoseconds += TextBenchmarks.now() - start
      counts[counts.count - 1].asked += 1
      let key = rows[wanted].lowercased()
      let place = hits.firstIndex { rows[Int($0.ordinal)].lowercased() == key }
      if place == 0 { counts[counts.count - 1].first += 1 }
      if place != nil { counts[counts.count - 1].ten += 1 }
    }
    for row in counts {
      TextBenchmarks.report(
        row.kind,
        [
          "asked": Double(row.asked), "hit@1": Double(row.first) / Double(row.asked),
          "hit@10": Double(row.ten) / Double(row.asked),
          "mean": Double(row.nanoseconds) / Double(row.asked) / 1000,
        ])
    }
  }
}
