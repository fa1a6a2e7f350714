import TextIndex

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Orders of the documents, to see what a good one is worth.
enum CollectionOrder {
  static func arrange(_ rows: [Substring], _ name: Substring?) -> [Substring] {
    switch name {
    case "bisected": bisected(rows)
    case "shuffled": shuffled(rows)
    default: rows
    }
  }

  private static func bisected(_ rows: [Substring]) -> [Substring] {
    var numbers: [String: UInt32] = [:]
    let terms = rows.map { row -> [UInt32] in
      var seen: Set<UInt32> = []
      for word in row.lowercased().split(whereSeparator: { $0 == " " || $0 == "\t" }) {
        let number = numbers[String(word), default: UInt32(numbers.count)]
        numbers[String(word)] = number
        seen.insert(number)
      }
      return seen.sorted()
    }
    let start = TextBenchmarks.now()
    let order = DocumentOrder.bisected(terms)
    TextBenchmarks.report("bisection", ["seconds": Double(TextBenchmarks.now() - start) / 1e9])
    return order.map { rows[Int($0)] }
  }

  private static func shuffled(_ rows: [Substring]) -> [Substring] {
    var rows = rows
    var state: UInt64 = 7
    for index in stride(from: rows.count - 1, to: 0, by: -1) {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      rows.swapAt(index, Int(state >> 33) % (index + 1))
    }
    return rows
  }

  /// The largest resident memory of this process so far, in MiB.
  static func peakMemory() -> Double {
    var usage = rusage()
    #if canImport(Darwin)
      getrusage(RUSAGE_SELF, &usage)
      return Double(usage.ru_maxrss) / 1_048_576
    #else
      getrusage(Int32(RUSAGE_SELF.rawValue), &usage)
      return Double(usage.ru_maxrss) / 1024
    #endif
  }
}
