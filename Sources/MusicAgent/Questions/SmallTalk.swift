package import RequestReading

/// Words that ask for no music: thanks, a greeting, an opinion that somebody wants.
package enum SmallTalk {
  /// Whether a request is talk and nothing else, by what its words say.
  ///
  /// Where nothing was understood it may as well be a description, or a title, in words that nobody here
  /// knows: so something must speak for talk.
  ///
  /// - Parameter reading: the reading of the request alone.
  package static func isMeant(by request: String, _ reading: Reading) -> Bool {
    guard reading.isSmallTalk else { return false }
    return reading.isAside || FallbackWords.isPleasantry(request) || isQuestion(request)
  }

  /// A question of some words: nobody asks for a song by its title alone in so many.
  private static func isQuestion(_ request: String) -> Bool {
    guard let last = request.last(where: { !$0.isWhitespace && !closing.contains($0) }),
      last == "?" || last == "？"
    else { return false }
    return QuestionToken.all(in: request).count >= fewestWords
  }

  private static let closing: Set<Character> = ["\"", "”", "」", "'", ")", "!", "！"]
  private static let fewestWords = 4
}
