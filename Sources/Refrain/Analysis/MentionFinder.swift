import IndexFile
import MusicBundle
import MusicNames
import RequestReading
import TextIndex

/// Finds the artists and titles that a sentence names: the longest names first, words glued or
/// parted ("west life"), and a few misspellings of artists.
///
/// Any word may be a name: "Love" and "Focus" are artists. How likely it is meant is judged by the
/// catalog: of all tracks that have the rarest word of the name, how many are that artist's.
struct MentionFinder {
  let tracks: TrackTable
  let text: TextIndex
  var keys = NameKeys()
  private var lookup: ArtistLookup
  /// Looking for misspellings costs most, so a request does it only so often.
  private var misspellings = 8

  /// The longest name in words; ideographs are words here.
  private static let maximumWords = 8
  /// Artists of one name, and tracks of one title, that are looked at.
  private static let maximumArtists = 64
  static let maximumTitles = 256
  /// What a misspelled or romanized name counts.
  private static let inexact = 0.7
  /// An artist whom a misspelling may mean has at least so many tracks.
  private static let minimumTracks = 3

  init(tracks: TrackTable, text: TextIndex) {
    self.tracks = tracks
    self.text = text
    lookup = ArtistLookup(tracks.names)
  }

  /// What the words name, in the order in which it was found: longer names first.
  ///
  /// - Parameter isTyped: whether they were typed to look for something, so that words which say
  ///   nothing in a conversation may be a name: "yes".
  mutating func mentions(in turn: Turn, isTyped: Bool = false) -> [Mention] {
    let words = turn.words
    let isContent = turn.isContent
    let frequencies = words.map { text.documentFrequency(of: $0) }
    var isUsed = [Bool](repeating: false, count: words.count)
    var mentions: [Mention] = []
    for length in stride(from: min(MentionFinder.maximumWords, words.count), to: 0, by: -1) {
      for start in 0...(words.count - length) {
        let range = start..<(start + length)
        let isNamedAlone = isNamedAlone(range, in: words)
        guard !range.contains(where: { isUsed[$0] }),
          range.contains(where: { isContent[$0] }) || isTyped && isNamedAlone
        else { continue }
        let rarest = rarestWord(isContent, frequencies, range)
        let key = keys.artistKey(words[range].joined(separator: " "))
        guard key.unicodeScalars.count > 1 else { continue }
        var artists = artists(key, rarest)
        let titles = titles(key, rarest)
        if isNamedAlone { artists?.certainty = MentionFinder.alone }
        if isNamedAlone, artists == nil, titles == nil {
          artists = otherwiseCalled(words[range].joined(separator: " "), isKnownWord: rarest > 0)
        }
        if let artists { mentions.append(artists) }
        if let titles { mentions.append(titles) }
        let certainty = max(artists?.certainty ?? 0, titles?.certainty ?? 0)
        if certainty > 0.3 { for position in range { isUsed[position] = true } }
      }
    }
    mentions += misspelled(turn, frequencies, isUsed)
    return mentions
  }

  /// What the whole text is the code or the name of, where words alone do not tell: an ISRC, an id at
  /// MusicBrainz, "+", "( )", a number in words.
  func wholeMention(of text: String) -> Mention? {
    let codes = tracks.names.tracks(ofCode: text)
    if !codes.isEmpty { return Mention(entity: .titles(codes), certainty: 1) }
    if let numbered = numberedTitle(text) { return numbered }
    guard
      !text.unicodeScalars.contains(where: {
        $0.properties.isAlphabetic || $0.properties.numericType != nil
      })
    else { return nil }
    let names = tracks.names
    let titled = names.titleIndex.matches(signs(of: text)).map(\.ordinal)
    let albums = names.albumLookup.ordinals(named: text)
      .filter { Int($0) < names.albumTracks.count }.flatMap { names.albumTracks[Int($0)] }
    let found = (titled + albums.filter { Int($0) < names.count }).prefix(
      MentionFinder.maximumTitles)
    return found.isEmpty ? nil : Mention(entity: .titles(Array(found)), certainty: 1)
  }

  /// The titles that differ from the text in how their numbers are written: "1979" for "nineteen seventy
  /// nine", "Hayloft II" for "hayloft 2".
  private func numberedTitle(_ text: String) -> Mention? {
    var keys = keys
    let loose = keys.looseTitleKey(text)
    guard loose.utf8.contains(where: { (0x30...0x39).contains($0) }),
      loose != keys.key(text) || tracks.names.titleIndex.matches(loose).isEmpty
    else { return nil }
    let found = tracks.names.titleIndex.matches(spelling: loose).filter { $0.kind < .part }
      .prefix(MentionFinder.maximumTitles)
    return found.isEmpty
      ? nil : Mention(entity: .titles(found.map(\.ordinal)), certainty: MentionFinder.alone)
  }

  private func signs(of text: String) -> String {
    var keys = keys
    return keys.key(text)
  }

  /// Whether nothing else is said, or only by whom: "yes", "anything by yes", "want you back cher
  /// lloyd". A whole name beats its parts then: of all words that are left none says otherwise.
  private func isNamedAlone(_ range: Range<Int>, in words: [String]) -> Bool {
    guard range.upperBound == words.count else { return false }
    return range.lowerBound == 0 || StopWords.introducesName(words[range.lowerBound - 1])
      || range.count > 1 && words.count <= MentionFinder.maximumWords
  }

  /// How likely a name is meant that is said alone.
  private static let alone = 0.9

  /// In how many tracks the rarest word about music is.
  private func rarestWord(_ isContent: [Bool], _ frequencies: [Int], _ range: Range<Int>) -> Int {
    range.filter { isContent[$0] }.map { frequencies[$0] }.min() ?? 0
  }

  private func artists(_ key: String, _ rarest: Int) -> Mention? {
    let matches = tracks.names.artistIndex.matches(key, limit: MentionFinder.maximumArtists)
    guard !matches.isEmpty else { return nil }
    let found = matches.map(\.ordinal)
    let isRomanization = matches.allSatisfy { $0.kind == .romanization }
    return Mention(
      entity: .artists(found),
      certainty: Mention.certainty(named: trackCount(found), ofRarestWord: rarest)
        * (isRomanization ? MentionFinder.inexact : 1)
    )
  }

  /// The artists of a name that is said alone and that the catalog has in another form: by what everybody calls
  /// them ("IU" for 아이유), and where no text has the word, in another script by sound ("fairuz" for فيروز).
  private mutating func otherwiseCalled(_ name: String, isKnownWord: Bool) -> Mention? {
    var found = lookup.otherwiseKnown(name)
    if found.isEmpty, !isKnownWord { found = lookup.soundingInOtherScripts(name) }
    return found.isEmpty ? nil : Mention(entity: .artists(found), certainty: MentionFinder.inexact)
  }

  private func titles(_ key: String, _ rarest: Int) -> Mention? {
    let matches = tracks.names.titleIndex.matches(key, limit: MentionFinder.maximumTitles) {
      $0 != .romanization && $0 != .part
    }
    guard !matches.isEmpty else { return nil }
    return Mention(
      entity: .titles(matches.map(\.ordinal)),
      certainty: Mention.certainty(named: matches.count, ofRarestWord: rarest))
  }

  private func trackCount(_ artists: [UInt32]) -> Int {
    artists.reduce(0) { $0 + tracks.tracks(ofArtist: $1).count }
  }

  /// Artists whose names are misspelled in what no other name has used.
  private mutating func misspelled(
    _ turn: Turn, _ frequencies: [Int], _ isUsed: [Bool]
  ) -> [Mention] {
    let (words, isContent) = (turn.words, turn.isContent)
    var isUsed = isUsed
    var mentions: [Mention] = []
    for length in [2, 1, 3] where length <= words.count {
      for start in 0...(words.count - length) {
        let range = start..<(start + length)
        guard misspellings > 0, !range.contains(where: { isUsed[$0] }),
          isContent[range.upperBound - 1], isContent[start]
        else { continue }
        let key = keys.artistKey(words[range].joined(separator: " "))
        guard key.unicodeScalars.count > 4 else { continue }
        misspellings -= 1
        let rarest = rarestWord(isContent, frequencies, range)
        // A word that so many tracks have is none that an artist's name was misspelled as.
        guard rarest <= tracks.maximumTracksOfAnArtist, let artist = nearest(key, rarest) else {
          continue
        }
        mentions.append(artist)
        for position in range { isUsed[position] = true }
      }
    }
    return mentions
  }

  private mutating func nearest(_ key: String, _ rarest: Int) -> Mention? {
    let artists = lookup.nearest(key) { $0.kind != .romanization }.map(\.ordinal)
    guard
      let best = artists.max(by: {
        (trackCount([$0]), $1) < (trackCount([$1]), $0)
      })
    else { return nil }
    let known = trackCount([best])
    guard known >= MentionFinder.minimumTracks, known >= rarest else { return nil }
    return Mention(entity: .artists([best]), certainty: MentionFinder.inexact)
  }
}
