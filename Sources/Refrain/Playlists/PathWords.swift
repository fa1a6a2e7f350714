import IndexFile
import MusicBundle
import MusicNames
import RequestReading

/// What words say of the first and the last track of a list: "start with Creep and end with Yesterday".
struct PathWords {
  /// The ids of both ends; nil where the words name none, or what the catalog does not have.
  private(set) var ends: (from: String, to: String)?
  /// What stands before.
  private(set) var rest = ""
  /// What could not be applied.
  private(set) var notes: [String] = []

  /// - Complexity: O(words).
  init(in text: String, of snapshot: EngineSnapshot) {
    let words = RequestWord.words(in: text)
    guard let (start, title, last) = PathWords.parts(of: words) else {
      noteMoods(words)
      return
    }
    let from = PathWords.text(of: words[title], in: text)
    let to = PathWords.text(of: words[last], in: text)
    if let first = PathWords.track(called: from, in: snapshot),
      let second = PathWords.track(called: to, in: snapshot)
    {
      ends = (snapshot.tracks.id(of: first), snapshot.tracks.id(of: second))
      rest = PathWords.text(of: words[..<start], in: text)
    } else {
      let said = PathWords.text(of: words[start...], in: text)
      notes.append(
        "\"\(said.prefix(100))\" was not applied: the catalog does not have both songs.")
    }
  }

  /// The words of both titles, and where what says so begins.
  private static func parts(
    of words: [RequestWord]
  ) -> (start: Int, title: Range<Int>, last: Range<Int>)? {
    guard let start = place(of: starts, in: words, from: 0),
      let end = place(of: stops, in: words, from: start + 2)
    else { return nil }
    let title = (start + 2)..<end
    let joint = title.last { !joints.contains(words[$0].folded) }
    guard let joint, joint >= title.lowerBound, end + 2 < words.count else { return nil }
    return (start, title.lowerBound..<(joint + 1), (end + 2)..<words.count)
  }

  private static func place(of verbs: Set<String>, in words: [RequestWord], from: Int) -> Int? {
    guard from + 1 < words.count else { return nil }
    return (from..<(words.count - 1)).first {
      verbs.contains(words[$0].folded) && prepositions.contains(words[$0 + 1].folded)
    }
  }

  private static func text(of words: ArraySlice<RequestWord>, in text: String) -> String {
    guard let first = words.first, let last = words.last else { return "" }
    return WordSpan(first.range.lowerBound..<last.range.upperBound, of: text, turn: 0).text
  }

  /// The best known track of a title, of the artist's whom "by" names.
  private static func track(called text: String, in snapshot: EngineSnapshot) -> UInt32? {
    var keys = NameKeys()
    func titled(_ name: String) -> [UInt32] {
      snapshot.tracks.names.titleIndex.matches(keys.key(name))
        .filter { $0.kind <= .alias && snapshot.tracks.isLive($0.ordinal) }.map(\.ordinal)
    }
    var found = titled(text)
    if found.isEmpty, let by = text.ranges(of: " by ").last {
      let artist = text[by.upperBound...]
      let theirs = snapshot.compiled(.artist(String(artist)))
      found = titled(String(text[..<by.lowerBound])).filter { theirs.contains($0) }
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
    where PathWords.from.contains(words[place].folded)
      && PathWords.until.contains(words[place + 2].folded)
      && isMood(words[place + 1].folded) && isMood(words[place + 3].folded)
    {
      let said = words[place...(place + 3)].map(\.folded).joined(separator: " ")
      notes.append(
        "The order \"\(said)\" was not applied: a path leads from one track to another, with from and to."
      )
    }
  }

  private static let starts: Set<String> = [
    "start", "starts", "starting", "begin", "begins", "beginning", "open", "opens", "opening",
  ]
  private static let stops: Set<String> = [
    "end", "ends", "ending", "finish", "finishes", "finishing", "close", "closing",
  ]
  private static let prepositions: Set<String> = ["with", "on", "at", "in", "from"]
  private static let joints: Set<String> = ["and", "then", "to", "that", "it", "should"]
  private static let from: Set<String> = ["from", "von", "de"]
  private static let until: Set<String> = ["to", "zu", "bis", "a", "à"]
}
