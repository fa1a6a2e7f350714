// Persons of China and Korea by their names as they are written elsewhere.
extension ArtistLookup {
  /// The artists whose name this may be in the other script, by how Taiwan, Hong Kong and Korea write names in
  /// Latin letters and by either order of family and given name; none where it may be too many. Exact by letters,
  /// but a guess: several characters are written alike.
  mutating func romanizedOtherwise(_ name: String) -> [NameIndex.Match] {
    let words = keys.words(name)
    let isWide = words.contains { $0.isWide }
    let forms =
      isWide ? PersonalName.forms(of: words, with: &keys) : PersonalName.pinyin(of: words)
    let found = forms.flatMap { names.artistIndex.matches(spelling: $0) }.filter { match in
      isWide ? match.kind <= .alias : match.kind == .romanization && isPerson(match.ordinal)
    }
    return Set(found.map(\.ordinal)).count <= ArtistLookup.maximumBearers ? found : []
  }

  /// Artists whose name in the other script sounds as this one of a Korean person does.
  mutating func koreans(soundingLike name: String) -> [UInt32] {
    let words = keys.words(name)
    let isHangul = words.contains { $0.contains(where: \.isHangul) }
    let sounds =
      isHangul ? PersonalName.forms(of: words, with: &keys) : PersonalName.koreanSounds(of: words)
    guard !sounds.isEmpty else { return [] }
    let found = names.artistIndex.names(soundingLike: sounds).map(\.ordinal).filter { artist in
      let other = names.artistName(artist)
      return isHangul ? other.isLatinScript : other.first?.isHangul == true
    }
    return Set(found).count <= ArtistLookup.maximumBearers ? found : []
  }

  /// Whether an artist's name is a few characters of which the first is a family name.
  private func isPerson(_ artist: UInt32) -> Bool {
    let name = names.artistName(artist)
    return (2...4).contains(name.count) && name.first.map { ChineseSurnames.contain($0) } == true
  }
}
