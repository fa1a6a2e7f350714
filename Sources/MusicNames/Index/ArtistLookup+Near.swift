import Primitives

// Whom words mean that are nobody's name, in a sentence.
extension ArtistLookup {
  /// The artist whom words misspell, write apart or joined, or whose last name one of them is: the only one,
  /// or one with far more tracks than the others. None where nobody is meant, or several may be.
  ///
  /// - Parameters:
  ///   - words: folded, one to some.
  ///   - isRefused: whether nothing of theirs is wanted. Then one word means all whose first or last name
  ///     it is, as far as these are few.
  package mutating func nearlyCalled(_ words: [String], isRefused: Bool) -> [UInt32] {
    let key = words.joined()
    if words.count == 1 {
      if isRefused {
        let bearers = bearers(ofName: key)
        if !bearers.isEmpty { return bearers }
      }
      let bearer = dominant(names.artistIndex.matches(key, only: .surname))
      if !bearer.isEmpty { return bearer.map(\.ordinal) }
    }
    // "Darren James" is James Darren before it is a misspelled Darren Hayes.
    let turned = ArtistForms.inOtherOrder(words).flatMap { spelled($0) }
    if !turned.isEmpty { return valid(turned) }
    let first = key.unicodeScalars.first
    let near = nearest(key) { $0.kind <= .alias && $0.length > 5 }.filter { match in
      keys.words(names.artistName(match.ordinal)).contains { $0.unicodeScalars.first == first }
    }
    return dominant(near).map(\.ordinal)
  }

  /// The artists whose names differ least from a key, within what may be a misspelling.
  ///
  /// - Parameter isMeant: which matches count.
  package mutating func nearest(
    _ key: String, where isMeant: (NameIndex.Match) -> Bool
  ) -> [NameIndex.Match] {
    let edits = EditBudget.alone(key.unicodeScalars.count)
    let found = names.artistIndex.near(key, edits: edits, limit: 8)
      .filter(isMeant)
    let minimum = found.map(\.distance).min()
    return found.filter { $0.distance == minimum }
  }

  /// The artists whose first or last name a word is, ascending; none where these are so many that it says
  /// nothing.
  private mutating func bearers(ofName word: String) -> [UInt32] {
    guard word.unicodeScalars.count > 2, !word.isWide, !NameKeys.saysNothing(word) else {
      return []
    }
    let index = names.artistIndex
    let longer = index.matches(beginningWith: word, limit: ArtistLookup.maximumBeginnings)
      .filter { match in
        let words = match.kind <= .alias ? keys.words(names.artistName(match.ordinal)) : []
        return words.count > 1 && words.first == word
      }
    let bearers = valid((longer + index.matches(word, only: .surname)).map(\.ordinal))
    return bearers.count <= ArtistLookup.maximumBearers ? bearers : []
  }

  /// Names that begin with a word's letters and are looked at for one of which it is the first word.
  static let maximumBeginnings = 1024
}
