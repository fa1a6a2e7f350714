// Whole names that a refusal writes a little otherwise. What stands side by side is one name before it is two.
extension ArtistLookup {
  /// The artists whose whole name some words are: in any spelling, in the plural, two words the other way
  /// around, behind what they are, or a last name behind an initial ("the band 愛", "Smith Sam", "D. Punk").
  /// None where they are merely a part of a name, or near one.
  ///
  /// - Complexity: O(1) look-ups.
  package mutating func whole(_ words: String) -> [UInt32] {
    let own = spelled(words)
    if !own.isEmpty { return valid(own) }
    for form in ArtistForms.ofWhole(words) {
      let found = spelled(form)
      if !found.isEmpty { return valid(found) }
    }
    guard let person = ParsedArtist.initialed(words, with: &keys), keys.words(words).count == 2
    else { return [] }
    return valid(bearers(of: person).map(\.ordinal))
  }

  /// The artists of this name in any spelling.
  mutating func spelled(_ name: String) -> [UInt32] {
    let index = names.artistIndex
    return [keys.artistKey(name), keys.looseArtistKey(name)].flatMap { key in
      index.matches(spelling: key).filter { $0.kind <= .alias }.map(\.ordinal)
    }.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// Everybody of a last name whose first name has this initial: "J. Strauss" may be any of them.
  mutating func bearers(of person: (initial: Character, surname: String)) -> [NameIndex.Match] {
    names.artistIndex.matches(person.surname, only: .surname).filter {
      keys.words(names.artistName($0.ordinal)).first?.first == person.initial
    }
  }
}
