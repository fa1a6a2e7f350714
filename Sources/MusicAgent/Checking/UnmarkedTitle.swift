import MusicNames
import Refrain

/// Titles that prose sets apart by nothing but its words: `hello by adele`, `adele's hello`, `a song
/// called hello`, 有一首歌叫夜曲.
///
/// Where such words must hold a title, one of the readings must be a song that exists.
struct UnmarkedTitle: Sendable, Equatable {
  /// The ways to read it, the longest first.
  var readings: [SongClaim.Name]
  /// Whether it may also be an artist or a tag.
  var mayBeOther = false
  /// Whether that may be a tag.
  var mayBeTag = true

  /// Words of a title that are tried, and of an artist's name.
  private static let reach = 7
  private static let artistReach = 4

  // MARK: Words that are no part of a title

  /// Words before "by" that are no title: `songs by Adele`.
  static func isGeneric(_ word: String) -> Bool {
    generic.contains(word)
      || word.count > 4 && (word.hasSuffix("ed") || word.hasSuffix("ing") && word != "sing")
  }

  private static let generic = SongWords.generic.union(
    wordSet(
      """
      single singles ones classic made done tune tunes list lists playlist known led driven given stuff it
      them those these that best favorite favorites recordings covers anthem anthems numbers go goes going
      went step is was are were both all each side day little line bit sit sits stand come comes came pass passes by catalog up
      """))
  /// Words after "by" that begin no name: `by the way`.
  private static let idle: Set<String> = wordSet(
    """
    way now then far heart hand chance itself day night mistake request mood your my his her its their our
    a an no any all each these those this that me you him them us one two using adding far means nature
    far time itself myself yourself such far side design default genre artist name era year decade tempo
    """)
  private static let locations: Set<String> = wordSet(
    """
    way time end fire window sea river lake beach pool ocean water moon road roadside side hour minute
    book numbers sound sounds words lyrics music beat rhythm melody fireside campfire shore same
    """)
  /// Words that may stand before a title without being of it.
  private static let leading: Set<String> = wordSet(
    """
    love like try hear play and with about called from is was be to the a an for as i you we also then
    or maybe perhaps recommend suggest have heard know enjoy want need add put on song track named
    titled please listen hearing playing its it's there's here's that's of start begin end
    """)
  /// What an artist has that is no title.
  private static let possessions: Set<String> = wordSet(
    """
    voice music song songs sound sounds work works album albums hits hit best biggest ballads ballad catalog
    latest new newest early earlier later debut style love fans way own most classic classics repertoire
    discography piano guitar vocals lyrics a an the not also still been got first last second third
    greatest finest famous popular other softer slower sad sadder deep slow faster upbeat quiet louder more
    heart soul career life tour concert band singing voice's warm tender great big old older recent return
    track tracks single singles record records recordings performance performances melody melodies
    version cover covers
    """)

  private static func wordSet(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
  }

  // MARK: Finding

  /// What a sentence must have as titles, quotations left out.
  ///
  /// - Parameter isArtist: whether somebody is called so.
  static func all(
    in sentence: String, isArtist: (String) throws(EngineError) -> Bool
  ) throws(EngineError) -> [UnmarkedTitle] {
    let words = Word.all(in: sentence)
    var result = SongPredicate.all(in: words)
    for (position, word) in words.enumerated() {
      if word.small == "by" {
        if let title = credited(words, at: position) { result.append(title) }
      } else if word.isPossessive, !word.endsPhrase, position + 1 < words.count,
        !possessions.contains(words[position + 1].small), !words[position + 1].isCapital,
        let artist = try owner(words, at: position, isArtist)
      {
        result.append(UnmarkedTitle(readings: beginnings(words, after: position, by: artist)))
      } else if naming.contains(word.small), !word.endsPhrase, position + 1 < words.count,
        !words[position + 1].isCapital, SongNoun.ends(sentence[..<word.range.upperBound])
      {
        result.append(UnmarkedTitle(readings: beginnings(words, after: position, by: "")))
      }
      if word.hasDash, let title = try pair(words, at: position, isArtist) { result.append(title) }
    }
    return result
  }

  private static let naming: Set<String> = ["called", "titled", "entitled", "named"]

  /// What "by" credits; nil for none, without readings where a name is missing.
  private static func credited(_ words: [Word], at position: Int) -> UnmarkedTitle? {
    guard position > 0, !words[position - 1].endsPhrase else { return nil }
    let last = words[position - 1]
    guard position + 1 < words.count, !words[position].endsPhrase else {
      return UnmarkedTitle(readings: [])
    }
    // Two names with capitals are read by their capitals.
    if last.isCapital, words[position + 1].isCapital { return nil }
    if isGeneric(last.small) || idle.contains(words[position + 1].small) { return nil }
    if words[position + 1].small == "the", position + 2 < words.count,
      locations.contains(words[position + 2].small)
    {
      return nil
    }
    var titles: [String] = []
    var title = ""
    for start in stride(from: position - 1, through: max(0, position - reach), by: -1) {
      if start < position - 1, words[start].endsPhrase { break }
      title = title.isEmpty ? words[start].text : words[start].text + " " + title
      let before = start > 0 && !words[start - 1].endsPhrase ? words[start - 1].small : nil
      if before.map(leading.contains) ?? true { titles.insert(title, at: 0) }
    }
    var artists: [String] = []
    var artist = ""
    for end in (position + 1)..<min(words.count, position + 1 + artistReach) {
      artist += (artist.isEmpty ? "" : " ") + words[end].text
      artists.insert(artist, at: 0)
      if words[end].endsPhrase { break }
    }
    return UnmarkedTitle(readings: titles.flatMap { title in artists.map { .init(title, $0) } })
  }

  /// A title and an artist on both sides of a dash: one side is an artist, or there is nothing else.
  private static func pair(
    _ words: [Word], at position: Int, _ isArtist: (String) throws(EngineError) -> Bool
  ) throws(EngineError) -> UnmarkedTitle? {
    let start = words[..<position].lastIndex(where: \.endsPhrase).map { $0 + 1 } ?? 0
    let end =
      words[(position + 1)...].firstIndex(where: \.endsPhrase) ?? words.indices.last ?? position
    guard end > position, position - start < reach, end - position <= reach else { return nil }
    let sides = [words[start...position], words[(position + 1)...end]].map { side in
      side.map(\.text).joined(separator: " ")
    }
    let isAlone =
      (start == 0 || words[start - 1].endsSentence) && end == words.count - 1
      && !words[end].endsPhrase
    var isPair = isAlone
    for side in sides where !isPair { isPair = try isArtist(side) }
    guard isPair else { return nil }
    return UnmarkedTitle(readings: [.init(sides[0], sides[1]), .init(sides[1], sides[0])])
  }

  /// The artist who owns what follows, whose name ends at a place.
  private static func owner(
    _ words: [Word], at position: Int, _ isArtist: (String) throws(EngineError) -> Bool
  ) throws(EngineError) -> String? {
    var name = ""
    var found: String?
    for start in stride(from: position, through: max(0, position - artistReach + 1), by: -1) {
      if start < position, words[start].endsPhrase { break }
      let text = start == position ? String(words[start].text.dropLast(2)) : words[start].text
      name = name.isEmpty ? text : text + " " + name
      if try isArtist(name) { found = name }
    }
    return found
  }

  /// The first words after a place, the most first.
  static func beginnings(
    _ words: [Word], after position: Int, by artist: String
  ) -> [SongClaim.Name] {
    var title = ""
    var readings: [SongClaim.Name] = []
    for word in words[(position + 1)...].prefix(reach) {
      title += (title.isEmpty ? "" : " ") + word.text
      readings.insert(.init(title, artist), at: 0)
      if word.endsPhrase { break }
    }
    return readings
  }

  /// A word of a sentence.
  struct Word {
    /// As it stands, without signs around it.
    var text: String
    var small: String
    var range: Range<String.Index>
    /// Whether a sign at which no name goes on follows.
    var endsPhrase: Bool
    /// Whether such a sign ends the sentence.
    var endsSentence: Bool
    /// Whether a dash by itself follows.
    var hasDash = false

    var isCapital: Bool { text.first?.isUppercase ?? false }
    var isPossessive: Bool { small.count > 2 && (small.hasSuffix("'s") || small.hasSuffix("’s")) }

    static func all(in sentence: String) -> [Word] {
      var result: [Word] = []
      for piece in sentence.split(whereSeparator: \.isWhitespace) {
        let text = ProseMarks.bare(piece).filter { $0 == "." || !ProseMarks.stops.contains($0) }
        let opens = piece.first.map { ProseMarks.stops.contains($0) } ?? false
        if opens, let last = result.indices.last { result[last].endsPhrase = true }
        guard text.contains(where: { $0.isLetter || $0.isNumber }) else {
          if let last = result.indices.last {
            result[last].endsPhrase = true
            result[last].hasDash = piece.count < 3 && piece.allSatisfy { "-–—－/".contains($0) }
          }
          continue
        }
        let bare = text.last == "." ? String(text.dropLast()) : text
        result.append(
          Word(
            text: bare, small: bare.lowercased(), range: piece.startIndex..<piece.endIndex,
            endsPhrase: piece.last.map { ProseMarks.stops.contains($0) } ?? false,
            endsSentence: piece.last.map { ProseMarks.ends.contains($0) } ?? false))
      }
      return result
    }
  }
}
