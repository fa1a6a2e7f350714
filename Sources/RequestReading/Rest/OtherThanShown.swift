/// What a short turn says of the songs that were shown: "more", "something else", "the sixth one".
package enum OtherThanShown: Equatable, Sendable {
  /// Others than were shown.
  case others
  /// One of what was shown, counted from 1.
  case position(Int)
  /// Nothing that is known.
  case nothing

  /// A longer turn says more than that.
  private static let maximumWords = 6
  /// Words of "the sixth one, please".
  private static let maximumWordsOfPosition = 4

  package init(_ turn: String) {
    let words = RequestWord.words(in: turn)
    let content = words.filter { !$0.isAny(of: .courtesiesOfOthers) }
    let joined = words.map(\.folded).joined()
    guard words.count <= Self.maximumWords else {
      self = .nothing
      return
    }
    if WordList.othersAlone.contains(content) || joined.contains(anyOf: .othersInCharacters) {
      self = .others
    } else if let number = Self.position(in: content) {
      self = .position(number)
    } else {
      self = .nothing
    }
  }

  private static func position(in words: [RequestWord]) -> Int? {
    guard words.count <= maximumWordsOfPosition else { return nil }
    return words.indices.lazy.compactMap { OrdinalWord.position(in: words, at: $0)?.number }.first
  }
}
