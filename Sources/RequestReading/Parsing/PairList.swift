/// Lists of titles with their artists, "Yellow - Coldplay, Hello - Adele": what is said of one is said of
/// all, and a list beside a sentence that asks is what the answer is to be like.
enum PairList {
  /// - Parameter asks: of each sentence, whether it asks for music.
  static func read(_ reading: inout TurnReading, asks: [Bool]) {
    var start = 0
    while start < reading.things.count {
      guard isPair(reading.things[start]) else {
        start += 1
        continue
      }
      var end = start + 1
      while end < reading.things.count, isNext(reading, end) { end += 1 }
      if end - start > 1, let polarity = polarity(reading, start..<end, asks) {
        for index in start..<end { reading.things[index].polarity = polarity }
      }
      start = end
    }
  }

  private static func isPair(_ thing: Thing) -> Bool {
    if case .work(_, artist: _?) = thing.kind { true } else { false }
  }

  /// Whether a pair follows the one before it in a list.
  private static func isNext(_ reading: TurnReading, _ index: Int) -> Bool {
    let (one, other) = (reading.things[index - 1], reading.things[index])
    guard isPair(other), one.sentence == other.sentence,
      one.items.upperBound <= other.items.lowerBound
    else { return false }
    let gap = reading.items[one.items.upperBound..<other.items.lowerBound]
    guard gap.allSatisfy({ $0.has(.and) && !$0.has(.but) }) else { return false }
    return !gap.isEmpty || reading.items[other.items.lowerBound].marks.coordinates
  }

  /// What is said of a list; nil where each pair keeps its own.
  private static func polarity(
    _ reading: TurnReading, _ range: Range<Int>, _ asks: [Bool]
  ) -> Thing.Polarity? {
    let polarities = reading.things[range].map(\.polarity)
    // Refusals stand before the first, tastes before it or behind the last.
    if polarities[0] == .unwanted { return .unwanted }
    if polarities[0] == .like || polarities[polarities.count - 1] == .like { return .like }
    let sentence = reading.things[range.lowerBound].sentence
    let isAskedElsewhere = asks.indices.contains { $0 != sentence && asks[$0] }
    guard polarities.allSatisfy({ $0 == .wanted }), asks.indices.contains(sentence),
      !asks[sentence], isAskedElsewhere
    else { return nil }
    return .like
  }
}
