/// Joins a title with the artist who is named with it: "X by Y", "Y - X", "Y's X", Y的X, "X, Y version".
enum ThingPairing {
  static func pair(_ reading: inout TurnReading, languages: LanguageSet) {
    var index = 0
    while index + 1 < reading.things.count {
      if join(&reading, index, languages) {
        index = max(0, index - 1)
      } else {
        index += 1
      }
    }
    pairApart(&reading)
    pairOverRecording(&reading)
    pairEnumerated(&reading, languages: languages)
  }

  /// 播《無賴》，鄭中基嗰首: the artist whose song that one is.
  private static func pairEnumerated(_ reading: inout TurnReading, languages: LanguageSet) {
    guard languages == .chinese else { return }
    for index in reading.things.indices.dropLast().reversed() {
      let (first, second) = (reading.things[index], reading.things[index + 1])
      guard case .work(let work, nil) = first.kind, case .artist(let artist) = second.kind,
        first.polarity == second.polarity, first.items.upperBound == second.items.lowerBound,
        second.items.upperBound < reading.items.count,
        reading.items[second.items.upperBound].has(.reference)
      else { continue }
      merge(&reading, index, .work(work, artist: artist), first.polarity)
    }
  }

  /// "Hurt, but the Johnny Cash one": the only title with the only artist behind it.
  private static func pairApart(_ reading: inout TurnReading) {
    let works = reading.things.indices.filter { index in
      if case .work(_, nil) = reading.things[index].kind {
        return reading.things[index].polarity == .wanted
      }
      return false
    }
    let artists = reading.things.indices.filter {
      reading.things[$0].artist != nil && reading.things[$0].polarity == .wanted
    }
    guard works.count == 1, artists.count == 1, works[0] < artists[0],
      case .work(let work, _) = reading.things[works[0]].kind,
      let artist = reading.things[artists[0]].artist,
      isOfVersion(reading, reading.things[artists[0]])
    else { return }
    reading.things[works[0]].kind = .work(work, artist: artist)
    reading.things.remove(at: artists[0])
  }

  /// 张学友演唱会版的《吻别》: a kind of recording between an artist and a title that is theirs.
  private static func pairOverRecording(_ reading: inout TurnReading) {
    guard reading.isOfCharacters else { return }
    for index in reading.things.indices.dropLast(2).reversed() {
      let (artist, recording, work) = (
        reading.things[index], reading.things[index + 1], reading.things[index + 2]
      )
      guard case .artist(let name) = artist.kind, case .recording = recording.kind,
        case .work(let title, nil) = work.kind, artist.polarity == work.polarity,
        artist.items.upperBound == recording.items.lowerBound,
        between(reading, recording, work).count == 1,
        between(reading, recording, work).allSatisfy({ $0.has(.possessive) })
      else { continue }
      reading.things[index + 2].kind = .work(title, artist: name)
      reading.things.remove(at: index)
    }
  }

  /// Whether a version, or nothing but a possessive, follows the artist: 要邓丽君的.
  private static func isOfVersion(_ reading: TurnReading, _ artist: Thing) -> Bool {
    if isVersion(reading, artist) { return true }
    let next = artist.items.upperBound
    guard next < reading.items.count, reading.items[next].has(.possessive) else { return false }
    return next + 1 == reading.items.count || reading.items[next + 1].marks.coordinates
      || reading.items[next + 1].marks.contains(.stop)
  }

  private static func join(
    _ reading: inout TurnReading, _ index: Int, _ languages: LanguageSet
  ) -> Bool {
    let (first, second) = (reading.things[index], reading.things[index + 1])
    guard first.items.upperBound <= second.items.lowerBound,
      first.sentence == second.sentence || isVersion(reading, second)
    else { return false }
    switch (first.kind, second.kind) {
    case (.work(let work, nil), .artist(let artist)):
      // A dash ends a mode, but not between a title and its artist.
      let isDashed = reading.items[second.items.lowerBound].marks.contains(.dash)
      guard first.polarity == second.polarity || second.polarity == .mentioned || isDashed,
        isByLine(reading, first, second)
      else { return false }
      merge(&reading, index, .work(work, artist: artist), first.polarity)
    case (.artist(let artist), .work(let work, nil)):
      let isSeed = first.polarity == .wanted && second.polarity == .like
      guard
        first.polarity == second.polarity || first.polarity == .mentioned || isSeed
          || isOfRefused(reading, first, second),
        isOwner(reading, first, second, languages)
      else { return false }
      merge(&reading, index, .work(work, artist: artist), second.polarity)
    default: return false
    }
    return true
  }

  /// 刘德华的恭喜发财就算了, Bruno Mars那首Marry You去掉: whose song is refused is said, and asks for nobody.
  private static func isOfRefused(_ reading: TurnReading, _ artist: Thing, _ work: Thing) -> Bool {
    reading.isOfCharacters && artist.polarity == .wanted && work.polarity == .unwanted
      && between(reading, artist, work).contains { $0.hasAny(.possessive, .reference) }
  }

  private static func merge(
    _ reading: inout TurnReading, _ index: Int, _ kind: Thing.Kind, _ polarity: Thing.Polarity
  ) {
    reading.things[index].kind = kind
    reading.things[index].polarity = polarity
    reading.things[index].items =
      reading.things[index].items.lowerBound..<reading.things[index + 1].items.upperBound
    reading.things.remove(at: index + 1)
  }

  private static func between(_ reading: TurnReading, _ first: Thing, _ second: Thing)
    -> ArraySlice<RequestItem>
  {
    guard first.items.upperBound <= second.items.lowerBound else { return [] }
    return reading.items[first.items.upperBound..<second.items.lowerBound]
  }

  /// "the No Doubt version", "Beyond原版".
  private static func isVersion(_ reading: TurnReading, _ artist: Thing) -> Bool {
    let next = artist.items.upperBound
    return next < reading.items.count && reading.items[next].hasAny(.version, .original, .cover)
  }

  private static func isByLine(
    _ reading: TurnReading, _ work: Thing, _ artist: Thing
  ) -> Bool {
    if isVersion(reading, artist) { return true }
    let gap = between(reading, work, artist)
    let marks = reading.items[artist.items.lowerBound].marks
    if gap.contains(where: { $0.has(.by) && !$0.has(.likeAfter) }), gap.count <= 2,
      gap.allSatisfy({ $0.hasAny(.by, .function) })
    {
      return true
    }
    // "Não Deixe o Samba Morrer, da Alcione": a song, whose it is, and nothing else.
    if gap.count == 1, gap.first?.hasAny(.by, .possessive, .function) == true,
      work.items.lowerBound == 0, artist.items.upperBound == reading.items.count, marks == .space
    {
      return true
    }
    guard gap.isEmpty else { return false }
    // "Live and Let Die, Wings": a song and its artist, and nothing else.
    if marks.contains(.comma), work.items.lowerBound == 0,
      artist.items.upperBound == reading.items.count
    {
      return true
    }
    return !marks.isDisjoint(with: [.dash, .bracket])
      || marks.isDisjoint(with: [.comma, .listComma, .slash, .plus, .ampersand])
  }

  private static func isOwner(
    _ reading: TurnReading, _ artist: Thing, _ work: Thing, _ languages: LanguageSet
  ) -> Bool {
    let gap = between(reading, artist, work)
    let marks = reading.items[work.items.lowerBound].marks
    if gap.isEmpty {
      return marks.isDisjoint(with: [.comma, .listComma, .slash, .plus, .ampersand])
    }
    guard gap.count <= 2 else { return false }
    // 玉置浩二が歌う「行かないで」
    let isVerbLast = !languages.isDisjoint(with: .verbLast)
    let isOwned = gap.allSatisfy {
      $0.hasAny(.possessive, .function, .album) || isVerbLast && $0.has(.by)
        || reading.isOfCharacters && reading.sungBy.contains($0.words.lowerBound)
    }
    return isOwned && !gap.contains { $0.hasAny(.and, .negate, .except) }
      && (!languages.isDisjoint(with: [.chinese, .japanese, .korean]) || gap.count == 1
        || gap.contains { $0.has(.album) })
      && marks.isDisjoint(with: [.comma, .listComma])
  }
}
