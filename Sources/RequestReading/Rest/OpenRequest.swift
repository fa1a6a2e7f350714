/// Requests that name nothing to go by: "play something", "surprise me", "the most popular songs".
package enum OpenRequest {
  /// Whether words ask for music and say nothing of what kind.
  package static func isOpen(_ reading: Reading, _ words: String) -> Bool {
    guard asksForMusic(reading) else { return false }
    let folded = RequestWord.words(in: words).map(\.folded)
    // "anything by yes" names somebody.
    return !folded.contains { $0.isAny(of: .by) } && folded.contains(where: isAnything)
      && folded.allSatisfy { isAnything($0) || StopWords.isFiller($0) }
  }

  /// Whether a reading has no slot, and no words that could be a name.
  package static func asksForMusic(_ reading: Reading) -> Bool {
    reading.isEmpty && reading.freeWords.isEmpty && reading.followUps.isEmpty
      && !reading.hasUnknownWords
  }

  /// Whether words ask for a surprise.
  package static func asksForSurprise(_ words: String) -> Bool {
    RequestWord.words(in: words).contains { $0.isAny(of: .surprises) }
  }

  /// Whether a word is for music of any kind.
  private static func isAnything(_ word: String) -> Bool {
    word.isAny(of: .musicOfAnyKind) || word.isAny(of: .surprises)
  }
}
