import RequestReading

/// Wishes that no answer keeps: a voice that no tag names, a tempo in numbers, words in a title. They are said
/// to be unkept; in silence they would seem to be kept.
extension InterpretedQuestion {
  /// Whether a voice is asked for that the catalog says of no track.
  func isUnsupportedVoice(_ wish: TagWish) -> Bool {
    wish.ids.isEmpty && wish.isVoice && tags.filter(for: wish) == nil
  }

  mutating func noteUnsupportedWishes(_ reading: Reading, turn: Int) {
    for tag in reading.wanted.tags where isUnsupportedVoice(tag.value) {
      noteUnsupported(tag.span.text, "no tag of the catalog says it")
    }
    notes += UnsupportedWishes(of: reading, in: question.words).notes
    mergeParts(reading)
  }

  private mutating func noteUnsupported(_ words: String, _ reason: String) {
    notes.append("\"\(words)\" was not applied: \(reason).")
  }

  /// "Two songs by Queen and three by ABBA" are five: the parts of a list are not counted apart.
  private mutating func mergeParts(_ reading: Reading) {
    guard let count = reading.count, reading.perArtist == nil, reading.years == nil else { return }
    let numbers = UnsupportedWishes.counts(in: question.words)
    let sum = numbers.reduce(0, +)
    guard numbers.count > 1, numbers.contains(count.value), sum <= MusicEngine.maximumLimit else {
      return
    }
    partsCount = sum
    notes.append(
      "The parts of the list are not counted apart: \(numbers.map(String.init).joined(separator: " and ")) "
        + "are \(sum) in all.")
  }
}
