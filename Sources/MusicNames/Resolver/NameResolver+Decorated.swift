// Titles that hold more than the name of a song: the artist, the number of a track, what a page says.
extension NameResolver {
  /// A title that may hold the artist, too: "Adele - Hello", "Hello by Adele", "周杰伦《晴天》".
  mutating func splitting(_ title: String, _ album: AlbumName?) -> NameResolution? {
    if let owned = ofOwner(title, album) { return owned }
    let certain = NameResolver.halves(
      of: title,
      at: [" - ", " – ", " — ", " by ", "《", "——", " | ", " // ", " ~ ", "・", " _ ", " · ", "【"])
    // A comma or a colon is as often a part of a title: nothing may be misspelled beside it.
    let commas = NameResolver.halves(of: title, at: [", ", ": ", "，", "："], andLast: true)
    for (number, (left, right)) in (certain + commas).enumerated() {
      for (song, singer) in [(left, right), (right, left)] {
        let parsed = ParsedTitle(song, with: &lookup.keys)
        guard !parsed.isEmpty else { continue }
        let resolution = resolve(parsed, by: ParsedArtist(singer, with: &lookup.keys), album)
        let isMeant =
          number < certain.count
          ? resolution.status.isFound : [.exact, .alias].contains(resolution.status)
        if isMeant { return resolution }
      }
    }
    return atSpace(title, album)
  }

  /// "Beethoven's 7th Symphony"
  private mutating func ofOwner(_ title: String, _ album: AlbumName?) -> NameResolution? {
    for sign in ["'s ", "’s "] {
      guard let range = title.firstRange(of: sign), range.lowerBound > title.startIndex else {
        continue
      }
      let (owner, song) = (String(title[..<range.lowerBound]), String(title[range.upperBound...]))
      if let found = together(song, by: owner, album) { return found }
    }
    return nil
  }

  /// A title and an artist with nothing but a space between them, in either order: "karma police
  /// radiohead". Both must be names as they stand.
  private mutating func atSpace(_ title: String, _ album: AlbumName?) -> NameResolution? {
    let quoted = title.split(whereSeparator: { "\"“”„[]()".contains($0) }).map { $0.trimmed }
      .filter { !$0.isEmpty }
    if quoted.count == 2 {
      for (song, singer) in [(quoted[1], quoted[0]), (quoted[0], quoted[1])] {
        if let found = together(song, by: singer, album) { return found }
      }
    }
    let words = title.split(separator: " ")
    let folded = lookup.keys.words(title)
    guard (2...NameResolver.maximumWords).contains(words.count), folded.count == words.count else {
      return nil
    }
    for place in (1..<words.count).reversed() {
      guard isArtist(folded[..<place]) || isArtist(folded[place...]) else { continue }
      let (left, right) = (
        words[..<place].joined(separator: " "), words[place...].joined(separator: " ")
      )
      if let found = together(right, by: left, album) ?? together(left, by: right, album) {
        return found
      }
    }
    return nil
  }

  /// Whether words are the name of an artist, as far as can be told without looking closer.
  private func isArtist(_ words: ArraySlice<String>) -> Bool {
    let named = words.count > 1 && words.first == "the" ? words.dropFirst() : words
    let key = named.joined()
    return !names.artistIndex.matches(key).isEmpty
      || named.count == 1 && !names.artistIndex.matches(key, only: .surname).isEmpty
  }

  /// A song and its artist, where both are names of the catalog.
  private mutating func together(
    _ song: String, by singer: String, _ album: AlbumName?
  ) -> NameResolution? {
    let title = ParsedTitle(song, with: &lookup.keys)
    // "Beethoven Symphony No. 5": works go by their forms and numbers, composers by their last names.
    let isWork = title.work != nil
    let key = lookup.keys.artistKey(singer)
    let isNamed = names.artistIndex.matches(key).contains { $0.kind <= .alias }
    guard isNamed || isWork && !names.artistIndex.matches(key, only: .surname).isEmpty else {
      return nil
    }
    let artist = ParsedArtist(singer, with: &lookup.keys)
    let songs = titles(title).filter { $0.kind <= .alias || isWork && $0.kind == .part }
    guard !songs.isEmpty, !pairs(songs, lookup.matches(artist, surnames: isWork)).isEmpty else {
      return nil
    }
    let found = resolve(title, by: artist, album)
    return [.exact, .alias, .version].contains(found.status) ? found : nil
  }

  /// Words of the longest text that is looked at for a title and an artist.
  private static let maximumWords = 12

  private static func halves(
    of title: String, at separators: [String], andLast: Bool = false
  ) -> [(String, String)] {
    var result: [(String, String)] = []
    for separator in separators {
      // Looking for a byte of it is far cheaper than looking for all of it.
      guard let sign = separator.utf8.first(where: { $0 != 0x20 }), title.utf8.contains(sign) else {
        continue
      }
      let ranges = title.ranges(of: separator)
      // Titles have commas of their own.
      let last = andLast && ranges.count > 1 ? ranges.last : nil
      for range in [ranges.first, last].compactMap({ $0 }) {
        let left = String(title[..<range.lowerBound]).trimmed
        let right = String(title[range.upperBound...].filter { !"》】".contains($0) }).trimmed
        if !left.isEmpty, !right.isEmpty { result.append((left, right)) }
      }
    }
    return result
  }

  /// What a title means that is not there as it stands: without what pages and files put around it,
  /// the artist in it, or with title and artist exchanged.
  mutating func resolve(
    decorated title: String, by artist: String?, _ album: AlbumName?
  ) -> NameResolution? {
    let plainer = DecoratedTitle.plainer(title)
    let works = WorkTitle(title, with: &lookup.keys) == nil ? [] : MovementPhrase.forms(of: title)
    for form in plainer + (DecoratedTitle.spelledOut(title).map { [$0] } ?? []) + works {
      let found = resolve(text: form, by: artist, album)
      if found.status.isFound || found.status == .ambiguous { return found }
    }
    if let first = firstPart(title, by: artist, album) { return first }
    guard let artist else { return video(title, album) }
    for form in [title] + plainer {
      if let song = afterArtist(form, artist) {
        let found = resolve(text: song, by: artist, album)
        if found.status.isFound { return found }
      }
    }
    if var exchanged = together(artist, by: title, album) {
      exchanged.note = "title and artist are the other way around"
      return exchanged
    }
    return uploaded(title, on: artist, album)
  }

  /// The song that has sequels, where its first part was asked for and none is called so: "The Unforgiven I".
  private mutating func firstPart(
    _ title: String, by artist: String?, _ album: AlbumName?
  ) -> NameResolution? {
    var words = title.split(separator: " ")
    func isLast(_ said: Set<String>) -> Bool {
      guard let last = words.last else { return false }
      return said.contains(last.lowercased().filter { $0.isLetter || $0.isNumber })
    }
    guard words.count > 1, isLast(["1", "i", "one"]) else { return nil }
    let isWord = isLast(["one"])
    words.removeLast()
    let isAnnounced = words.count > 1 && isLast(["part", "pt", "vol", "volume", "chapter", "no"])
    if isAnnounced { words.removeLast() }
    guard isAnnounced || !isWord else { return nil }
    var song = words.joined(separator: " ")
    while let last = song.last, " ,-–:([".contains(last) { song.removeLast() }
    var found = resolve(text: song, by: artist, album)
    guard found.status == .exact, let track = found.track else { return nil }
    let second = resolve(text: song + " 2", by: artist, album)
    guard [.exact, .alias].contains(second.status), let sequel = second.track, sequel.id != track.id
    else {
      return nil
    }
    found.status = .alias
    found.note = "the first of its parts"
    return found
  }

  /// A title without an artist that names both as videos do: `BEYONCÉ "HALO" MV`.
  private mutating func video(_ title: String, _ album: AlbumName?) -> NameResolution? {
    for (singer, song) in VideoTitle.readings(of: title) {
      if let found = together(song, by: singer, album) { return found }
    }
    return nil
  }

  /// A title that names its own artist, uploaded by a channel that no artist is called like: "Alan Walker -
  /// Faded" by NCS. Somebody's cover is not the artist's.
  private mutating func uploaded(
    _ title: String, on channel: String, _ album: AlbumName?
  ) -> NameResolution? {
    let renditions: VersionTags = [.cover, .karaoke, .instrumental]
    guard ParsedTitle(title, with: &lookup.keys).tags.isDisjoint(with: renditions) else {
      return nil
    }
    for (singer, song) in VideoTitle.readings(of: title) {
      let parsed = ParsedTitle(song, with: &lookup.keys)
      guard !parsed.isEmpty, parsed.tags.isDisjoint(with: renditions) else { continue }
      var found = resolve(parsed, by: ParsedArtist(singer, with: &lookup.keys), album)
      guard [.exact, .alias, .version].contains(found.status) else { continue }
      let own = lookup.matches(ParsedArtist(channel, with: &lookup.keys)).filter {
        $0.kind <= .alias
      }
      guard own.isEmpty || found.artist.map({ lookup.same($0) })?.contains(own[0].artist) == true
      else { return nil }
      if own.isEmpty { found.note = "the title names the artist; \(channel) is none here" }
      return found
    }
    return nil
  }

  /// What follows the artist's own name in a title, or precedes it: "Pearl Jam - Alive".
  private mutating func afterArtist(_ title: String, _ artist: String) -> String? {
    let key = lookup.keys.artistKey(ChannelName.artist(of: artist))
    for (left, right) in NameResolver.halves(of: title, at: [" - ", " – ", " — ", ": ", " | "]) {
      if lookup.keys.artistKey(left) == key { return right }
      if lookup.keys.artistKey(right) == key { return left }
    }
    return nil
  }
}
