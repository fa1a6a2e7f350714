/// A choice of two that a turn offers, and one that takes it: "Oasis or Blur?" and "the latter".
extension TurnReader {
  mutating func noteChoice() {
    reading.offersTwo = offersTwo
    if let start = turn.words.indices.first(where: {
      WordList.formerOne.length(in: turn.words, at: $0) != nil
    }), isAlone(start) {
      reading.choice = 1
    } else if let start = turn.words.indices.first(where: {
      WordList.latterOne.length(in: turn.words, at: $0) != nil
    }), isAlone(start) {
      reading.choice = 2
    } else if reading.things.isEmpty, reading.followUps.count == 1, !turn.isQuestion,
      items.count < 4, !items.contains(where: { $0.has(.more) }),
      case .select(let number) = reading.followUps[0].value, (1...2).contains(number)
    {
      reading.choice = number
    }
  }

  /// "Oasis or Blur": two of a sort with an "or" between them.
  private var offersTwo: Bool {
    let named = reading.things.filter { $0.sort != .other && $0.polarity != .unwanted }
    guard named.count == 2, named[0].sort == named[1].sort,
      named[0].items.upperBound <= named[1].items.lowerBound
    else { return false }
    let gap = items[named[0].items.upperBound..<named[1].items.lowerBound]
    return gap.contains { $0.begins(with: .offeringWords) }
  }

  /// Whether nothing is named in the sentence of a word.
  private func isAlone(_ word: Int) -> Bool {
    guard let item = items.firstIndex(where: { $0.words.contains(word) }) else { return false }
    return !reading.things.contains {
      $0.sentence == sentence(item) && $0.sort != .other && $0.items.lowerBound > item
    }
  }
}

extension TurnMerger {
  /// Keeps the one of two that the turn takes.
  mutating func choose(_ turn: TurnReading, _ number: Int) {
    defer { offered = turn.offersTwo ? number : nil }
    guard let choice = turn.choice else { return }
    let source =
      turn.offersTwo ? number : turn.things.contains { $0.sort != .other } ? nil : offered
    guard let source else { return }
    if keep(choice, of: \.wanted.artists, from: source)
      || keep(choice, of: \.wanted.tracks, from: source)
      || keep(choice, of: \.wanted.tags, from: source)
    {
      reading.followUps.removeAll { $0.value == .select(choice) }
    }
  }

  private mutating func keep<Value>(
    _ choice: Int, of slots: WritableKeyPath<Reading, [Extracted<Value>]>, from turn: Int
  ) -> Bool {
    let offered = reading[keyPath: slots].indices.filter {
      reading[keyPath: slots][$0].span.turn == turn
    }
    guard offered.count == 2 else { return false }
    reading[keyPath: slots].remove(at: offered[2 - choice])
    return true
  }
}
