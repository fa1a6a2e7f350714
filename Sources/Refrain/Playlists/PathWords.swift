import IndexFile
import MusicBundle
import MusicNames
import RequestReading

/// What words say of the first and the last track of a list: "start with Creep and end with Yesterday",
/// 以晴天开头，以七里香结尾.
struct PathWords {
  /// The ids of both ends; nil where the words name none, or what the catalog does not have.
  private(set) var ends: (from: String, to: String)?
  /// What stands before and behind.
  private(set) var rest = ""
  /// What could not be applied.
  private(set) var notes: [String] = []

  /// Where two titles may be, the longest first, and all words that speak of them.
  private struct Parts {
    var first: [Range<Int>]
    var last: [Range<Int>]
    var all: Range<Int>
  }

  /// Words of a longer text name no two songs.
  private static let maximumWords = 80

  /// - Complexity: O(words); where they may name two songs, a look-up for each place where a title may begin and end.
  init(in text: String, of snapshot: EngineSnapshot) {
    let words = RequestWord.words(in: text)
    let isShort = words.count <= PathWords.maximumWords
    guard isShort, let parts = PathWords.verbsFirst(words) ?? PathWords.verbsLast(words) else {
      noteMoods(words)
      return
    }
    func track(_ ranges: [Range<Int>]) -> UInt32? {
      ranges.lazy.compactMap { PathWords.track(called: words[$0], in: text, of: snapshot) }.first
    }
    if let first = track(parts.first), let last = track(parts.last) {
      ends = (snapshot.tracks.id(of: first), snapshot.tracks.id(of: last))
      let behind = parts.all.upperBound
      let list = WordList.listsOfEnds.length(in: words, at: behind) ?? 0
      rest = [words[..<parts.all.lowerBound], words[(behind + list)...]]
        .map { PathWords.text(of: $0, in: text) }.filter { !$0.isEmpty }.joined(separator: " ")
    } else {
      let said = PathWords.text(of: words[parts.all], in: text)
      notes.append(
        "\"\(said.prefix(100))\" was not applied: the catalog does not have both songs.")
    }
  }

  // MARK: Where the titles are

  /// "Start with A and end with B". "Beat It and" may be a title, and so may "Beat It".
  private static func verbsFirst(_ words: [RequestWord]) -> Parts? {
    guard let start = range(of: .beginnings, in: words, from: 0),
      let end = range(of: .endings, in: words, from: start.upperBound)
    else { return nil }
    let first = endings(of: start.upperBound..<end.lowerBound, in: words, without: .jointsOfEnds)
    let last = endings(of: end.upperBound..<words.count, in: words, without: .restsOfVerbs)
    guard !first.isEmpty, !last.isEmpty else { return nil }
    return Parts(first: first, last: last, all: start.lowerBound..<words.count)
  }

  /// 以A开头，以B结尾; Aで始まってBで終わる; "mit A beginnt und mit B endet".
  private static func verbsLast(_ words: [RequestWord]) -> Parts? {
    guard let start = range(of: .beginningsBehind, in: words, from: 1),
      let end = range(of: .endingsBehind, in: words, from: start.upperBound + 1)
    else { return nil }
    let clause = words[..<start.lowerBound].lastIndex { $0.beginsClause } ?? 0
    let openers = (clause..<start.lowerBound).filter { words[$0].isAny(of: .beforeEnds) }
    var last = start.upperBound
    var lasts: [Range<Int>] = []
    while last < end.lowerBound {
      lasts.append(last..<end.lowerBound)
      let joint =
        WordList.jointsOfEnds.length(in: words, at: last)
        ?? WordList.beforeEnds.length(in: words, at: last)
      guard let joint else { break }
      last += joint
    }
    let firsts = (openers.map { $0 + 1 } + [clause]).filter { $0 < start.lowerBound }
      .map { $0..<start.lowerBound }
    guard !firsts.isEmpty, !lasts.isEmpty else { return nil }
    return Parts(first: firsts, last: lasts, all: (openers.first ?? clause)..<end.upperBound)
  }

  private static func range(
    of list: WordList, in words: [RequestWord], from start: Int
  ) -> Range<Int>? {
    for position in words.indices.dropFirst(start) {
      if let length = list.length(in: words, at: position) {
        return position..<(position + length)
      }
    }
    return nil
  }

  /// A range, and what is left of it without words of a list at its end.
  private static func endings(
    of range: Range<Int>, in words: [RequestWord], without list: WordList
  ) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var end = range.upperBound
    while end > range.lowerBound {
      ranges.append(range.lowerBound..<end)
      end -= 1
      if !words[end].isAny(of: list) { break }
    }
    return ranges
  }

  private static func text(of words: ArraySlice<RequestWord>, in text: String) -> String {
    guard let first = words.first, let last = words.last else { return "" }
    return WordSpan(first.range.lowerBound..<last.range.upperBound, of: text, turn: 0).text
  }

  // MARK: What they name

  /// The best known track of a title, or of that of an artist: "Creep by Radiohead", 周杰伦的晴天.
  private static func track(
    called words: ArraySlice<RequestWord>, in text: String, of snapshot: EngineSnapshot
  ) -> UInt32? {
    func tracks(
      titled title: ArraySlice<RequestWord>, by artist: ArraySlice<RequestWord>
    ) -> [UInt32] {
      guard !title.isEmpty, !artist.isEmpty else { return [] }
      let titled = snapshot.tracks.tracks(titled: PathWords.text(of: title, in: text))
      if titled.isEmpty { return [] }
      let theirs = snapshot.compiled(.artist(PathWords.text(of: artist, in: text)))
      return titled.filter { theirs.contains($0) }
    }
    var found = snapshot.tracks.tracks(titled: PathWords.text(of: words, in: text))
    for place in words.indices.reversed() where found.isEmpty {
      let (before, after) = (words[..<place], words[(place + 1)...])
      if words[place].isAny(of: .credits) {
        found = tracks(titled: before, by: after)
      } else if words[place].isAny(of: .possessiveMarks) {
        found = tracks(titled: after, by: before)
      }
    }
    return found.max {
      (snapshot.popularity(of: $0), $1) < (snapshot.popularity(of: $1), $0)
    }
  }

  /// "From sad to happy" is an order that no list has.
  private mutating func noteMoods(_ words: [RequestWord]) {
    let lexicon = MusicLexicon.shared
    func isMood(_ word: String) -> Bool {
      lexicon.concepts(of: word).contains {
        [.mood, .tempo].contains(lexicon[$0].kind)
      }
    }
    for place in words.indices.dropLast(3)
    where words[place].isAny(of: .fromMoods) && words[place + 2].isAny(of: .toMoods)
      && isMood(words[place + 1].folded) && isMood(words[place + 3].folded)
    {
      let said = words[place...(place + 3)].map(\.folded).joined(separator: " ")
      notes.append(
        "The order \"\(said)\" was not applied: a path leads from one track to another, with from and to."
      )
    }
  }
}
