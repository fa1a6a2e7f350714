/// What a catalog says of artists whose names a reader may take for other words.
package protocol ArtistCatalog {
  /// The artists who are called so, or are credited so as a part of others, each with the name that the
  /// catalog writes.
  mutating func artists(called words: String) -> [(id: UInt32, name: String)]

  /// The artists whose whole name these words are, in any spelling, in the plural or two words turned around.
  mutating func artists(wholly words: String) -> [UInt32]

  /// The artists whom a refusal of these words means by another spelling, initials, a last name or a part of a
  /// credit; none for words that are nobody's or merely like somebody's.
  mutating func artists(refusedAs words: String) -> [UInt32]

  /// The titles of some artists, each with its number.
  func titles(by artists: Set<UInt32>) -> [(id: UInt32, title: String)]

  /// The artists of some titles, by the numbers of these.
  func artists(ofTitles ids: [UInt32]) -> Set<UInt32>
}

/// Artists who are refused under names that a reader does not take for names: signs ("!!!"), a
/// syllable ("비"), words of asking ("skip Can", "not The Who"), common words ("not by beyond").
///
/// Where such a name stands, another is put that can be nothing but a name. When the sentence refuses
/// that one, it refuses the artist.
package struct HiddenRefusals<Names: EntityCatalog, Artists: ArtistCatalog> {
  var artists: Artists
  private let reader: RequestReader<JoinedEntities<WrittenNames<Names>, NameDictionary>>

  /// - Parameters:
  ///   - names: what the turns were read with.
  ///   - artists: the same catalog's artists.
  ///   - today: the year of the request.
  package init(_ names: Names, artists: Artists, today: Int) {
    self.artists = artists
    reader = RequestReader(
      catalog: JoinedEntities(first: WrittenNames(all: names), second: Placeholder.names),
      today: today)
  }

  /// Longer turns are stories, not requests.
  static var maximumLength: Int { 400 }
  /// Names of more words are none; signs between spaces count for words.
  static var maximumWords: Int { 8 }

  /// Adds to a reading whom its turns refuse so.
  ///
  /// - Complexity: O(words) look-ups, and two readings of a turn for each name that it may hide.
  package mutating func add(to reading: inout Reading, of turns: [String]) {
    refuseLongerNames(in: &reading, of: turns)
    refuseSurrounded(in: &reading, of: turns)
    refuseUnread(in: &reading, of: turns)
    let known = artistsOfTitles(in: reading)
    for (number, turn) in turns.enumerated() where turn.utf8.count <= Self.maximumLength {
      let isOpen = !reading.unwanted.artists.contains { $0.span.turn == number }
      for (range, ids) in names(in: turn, known, withinCharacters: isOpen)
      where !mentions(reading, turn[Self.withoutSigns(turn, range)])
        && (!isOfTitle(range, in: turn, number, reading) || Self.isDenied(range, in: turn))
      {
        let name = String(turn[range])
        guard refusesPlaceholder(at: range, in: turn), !refuses(turn, ids) else { continue }
        // What an earlier turn refused may be wanted since.
        guard !Self.isWantedLater(ids, than: number, reading) else { continue }
        reading.wanted.artists.removeAll { !Set($0.value.ids).isDisjoint(with: ids) }
        let start = turn.utf8.distance(from: turn.startIndex, to: range.lowerBound)
        let span = WordSpan(start..<(start + name.utf8.count), of: turn, turn: number)
        reading.unwanted.artists.append(
          Extracted(NamedArtist(name: name, ids: ids), span: span, strength: .rule, certainty: 0.5))
      }
    }
  }

  /// Whether the reading has refused whoever or whatever is called so already. A word that it has
  /// refused as a tag may be a name as well.
  func mentions(_ reading: Reading, _ name: Substring) -> Bool {
    let name = String(name.lowercased().drop(while: \.isWhitespace))
    let refused = reading.unwanted
    let spans =
      refused.artists.map(\.span) + refused.tracks.map(\.span) + refused.albums.map(\.span)
    return spans.contains { $0.text.lowercased().contains(name) }
  }

  /// "no one by alicia keys", "without me eminem": whether a name belongs to a song that is asked for.
  private func isOfTitle(
    _ range: Range<String.Index>, in turn: String, _ number: Int, _ reading: Reading
  ) -> Bool {
    let start = turn.utf8.distance(from: turn.startIndex, to: range.lowerBound)
    let spans = (reading.wanted.tracks + reading.likeness.tracks).map(\.span)
    return spans.contains { $0.turn == number && $0.range.contains(start) }
  }

  /// Whether a turn refuses somebody in plain words, which the whole reading has taken up.
  func refuses(_ turn: String, _ ids: [UInt32]) -> Bool {
    reader.read(turn).unwanted.artists.contains { !Set($0.value.ids).isDisjoint(with: ids) }
  }

  /// Whether a turn refuses whoever is named at a place, as a whole or in the clause about it alone: a title
  /// before it may be in another language, or have words of refusing in it.
  func refusesPlaceholder(at range: Range<String.Index>, in turn: String) -> Bool {
    if Self.isRefusedElsewhere(range, in: turn) { return true }
    let (before, after) = (turn[..<range.lowerBound], turn[range.upperBound...])
    if refusesPlaceholder(before + Placeholder.name + after) { return true }
    guard let start = before.lastIndex(where: { Self.clauseEnds.contains($0) }) else {
      return false
    }
    let clause = before[before.index(after: start)...]
    let rest = after.prefix { !Self.clauseEnds.contains($0) }
    guard (clause + rest).contains(where: \.isLetter) else { return false }
    return refusesPlaceholder(clause + Placeholder.name + rest)
  }

  private func refusesPlaceholder(_ text: Substring) -> Bool {
    reader.read(String(text)).unwanted.artists.contains { $0.value.name == Placeholder.name }
  }

  static var clauseEnds: Set<Character> { [",", "，", "、", ";", ".", "。", "!", "?", "\n"] }

  /// Whether "not by" or the like stands right before a name, which is then no part of a title.
  private static func isDenied(_ range: Range<String.Index>, in turn: String) -> Bool {
    let before = turn[..<range.lowerBound].lowercased()
    return WordList.deniedBy.entries.contains { before.hasSuffix(", " + $0 + " ") }
  }

  /// Refusals in languages that requests are not read in, right before the name: "niente Rihanna", "geen
  /// Drake", "ничего от Кино"; and "!drake".
  static func isRefusedElsewhere(_ range: Range<String.Index>, in turn: String) -> Bool {
    let before = turn[..<range.lowerBound].lowercased()
    if before.last == "!" {
      // "Wham! Drake" refuses nobody.
      let sign = before.dropLast()
      return sign.isEmpty || sign.last?.isWhitespace == true
    }
    return before.last == " "
      && WordList.refusalsElsewhere.isEnd(of: RequestWord.words(in: before)[...])
  }

  // MARK: Names

  /// The names of artists in a turn, written as the catalog writes them.
  private mutating func names(
    in turn: String, _ known: Set<UInt32>, withinCharacters: Bool
  ) -> [(range: Range<String.Index>, ids: [UInt32])] {
    let words = Self.words(of: turn)
    var found: [(range: Range<String.Index>, ids: [UInt32])] = []
    for first in words.indices {
      let mixed = Self.endsOfCharacters(before: words, first, in: turn)
      for last in first..<min(words.count, first + Self.maximumWords) {
        let range = words[first].lowerBound..<words[last].upperBound
        let others =
          mixed.map { $0..<range.upperBound }
          + (withinCharacters && last == first ? Self.partsOfCharacters(range, turn) : [])
        for range in [range, Self.withoutSigns(turn, range)] + others {
          let name = String(turn[range])
          let called = artists.artists(called: name)
          guard !called.isEmpty, !found.contains(where: { $0.range == range }) else { continue }
          let isNamed =
            Self.isAfterBy(turn, range) || Self.isRefusedElsewhere(range, in: turn)
            || Self.isBeforeRefusal(turn, range)
          let ids = called.filter {
            known.contains($0.id) || Self.isWritten($0.name, name, isNamed)
          }.map(\.id)
          if !ids.isEmpty { found.append((range, ids)) }
        }
      }
    }
    // "The Who" and not Who.
    return found.sorted { turn[$0.range].utf8.count > turn[$1.range].utf8.count }
  }

  /// Those whose songs the turns speak of: "like 真的愛你 but no beyond".
  private func artistsOfTitles(in reading: Reading) -> Set<UInt32> {
    let works = reading.wanted.tracks + reading.likeness.tracks
    return artists.artists(ofTitles: works.flatMap(\.value.ids))
  }

  /// Whether words are an artist's name as the catalog writes it; in small letters only where nothing
  /// but a name can stand: "not by beyond".
  private static func isWritten(_ name: String, _ words: String, _ isNamed: Bool) -> Bool {
    if name == words { return true }
    // Signs make a name of words in small letters, too: "(g)i-dle".
    let hasSigns = name.contains { !$0.isLetter && !$0.isNumber && !$0.isWhitespace }
    if isNamed || hasSigns, name.lowercased() == words.lowercased() { return true }
    // "(G)I DLE" is (G)I-DLE.
    let letters = name.filter { $0.isLetter || $0.isNumber }
    return letters.count > 1 && letters.count < name.count
      && letters == words.filter { $0.isLetter || $0.isNumber }
  }

  /// Where a name may begin in the characters right before a word of letters: 無力P in 不要無力P的歌.
  private static func endsOfCharacters(
    before words: [Range<String.Index>], _ position: Int, in turn: String
  ) -> [String.Index] {
    guard position > 0, words[position - 1].upperBound == words[position].lowerBound,
      Script(of: turn[words[position].lowerBound]) == .letters,
      Script(of: turn[words[position - 1].lowerBound]) == .wide
    else { return [] }
    return turn.indices[words[position - 1]].suffix(maximumCharactersBefore).map { $0 }
  }

  private static var maximumCharactersBefore: Int { 4 }

  /// Where a name stands in characters without spaces, between a refusal and what goes on with one: 无有乐队 in
  /// 不要无有乐队的歌, 忍 in 忍以外で.
  private static func partsOfCharacters(
    _ word: Range<String.Index>, _ turn: String
  ) -> [Range<String.Index>] {
    guard Script(of: turn[word.lowerBound]) == .wide else { return [] }
    let text = turn[word]
    var starts = [word.lowerBound]
    if let cue = WordList.refusalsInChinese.entries.filter({ text.hasPrefix($0) }).max(by: {
      $0.count < $1.count
    }) {
      starts.append(text.index(text.startIndex, offsetBy: cue.count))
    }
    var ends = [word.upperBound]
    for ending in WordList.behindRefusedCharacters.entries {
      if let range = text.firstRange(of: ending) { ends.append(range.lowerBound) }
    }
    return starts.flatMap { start in ends.filter { $0 > start }.map { start..<$0 } }
      .filter { $0 != word }
  }

  /// Whether what stands right behind a name refuses it: "james major以外で", "h-h 말고".
  private static func isBeforeRefusal(_ turn: String, _ range: Range<String.Index>) -> Bool {
    let after = turn[range.upperBound...].drop(while: \.isWhitespace)
    return WordList.refusalsBehindNames.entries.contains { after.hasPrefix($0) }
  }

  private static func isAfterBy(_ turn: String, _ range: Range<String.Index>) -> Bool {
    turn[..<range.lowerBound].last == " "
      && WordList.by.isEnd(of: RequestWord.words(in: String(turn[..<range.lowerBound]))[...])
  }

  /// What stands between spaces; where hangul, other characters of East Asia and letters meet, a
  /// word ends as well.
  static func words(of turn: String) -> [Range<String.Index>] {
    var words: [Range<String.Index>] = []
    var start = turn.startIndex
    var script = Script.none
    for index in turn.indices {
      let next = Script(of: turn[index])
      if next != script {
        if script != .none { words.append(start..<index) }
        start = index
        script = next
      }
    }
    if script != .none { words.append(start..<turn.endIndex) }
    return words
  }

  /// The same without quotation marks and the signs that end a sentence; of signs alone only without
  /// quotation marks.
  static func withoutSigns(
    _ turn: String, _ range: Range<String.Index>
  ) -> Range<String.Index> {
    let hasLetter = turn[range].contains { $0.isLetter || $0.isNumber }
    func isLeftOut(_ character: Character) -> Bool {
      hasLetter ? character.isPunctuation : "\"“”„«»‘’',;:()".contains(character)
    }
    guard let first = turn[range].firstIndex(where: { !isLeftOut($0) }),
      let last = turn[range].lastIndex(where: { !isLeftOut($0) })
    else { return range }
    return first..<turn.index(after: last)
  }
}

/// A name of no language and of no catalog.
private enum Placeholder {
  static let name = "Zyxqvw"
  static let names: NameDictionary = {
    var names = NameDictionary()
    names.insert(name, .artist)
    return names
  }()
}

/// Names as they are written: what is misspelled, the whole reading has taken up.
private struct WrittenNames<Names: EntityCatalog>: EntityCatalog {
  let all: Names

  func forEachName(at start: Int, of words: [RequestWord], _ body: (NameMatch) -> Void) {
    all.forEachName(at: start, of: words, body)
  }

  func artist(nearlyCalled words: ArraySlice<RequestWord>, isRefused: Bool) -> NameMatch? { nil }

  func isPartOfTitle(_ words: ArraySlice<RequestWord>) -> Bool { false }

  func isCredited(_ title: NameMatch, to artist: NameMatch) -> Bool {
    all.isCredited(title, to: artist)
  }
}

private enum Script {
  case none, hangul, wide, letters

  init(of character: Character) {
    let scalar = character.unicodeScalars.first?.value ?? 0
    if character.isWhitespace {
      self = .none
    } else if (0xAC00...0xD7A3).contains(scalar) {
      self = .hangul
    } else {
      self = scalar >= 0x2E80 ? .wide : .letters
    }
  }
}
