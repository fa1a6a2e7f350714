import RequestReading

/// Regions that words refuse and that no part of their reading has: "anywhere but the USA", 邦楽以外.
struct RefusedRegions {
  /// Where they are named.
  let regions: [WordSpan]

  private static let maximumWords = 3
  /// How many words before a region may refuse it: "anywhere but the USA".
  private static let reach = 3

  /// - Complexity: O(words), with some look-ups in the lexicon for each word behind a refusal.
  init(in text: String, turn: Int, apartFrom reading: Reading) {
    let words = RequestWord.words(in: text)
    let taken = reading.spans.filter { $0.turn == turn && !$0.range.isEmpty }.map(\.range)
    var regions: [WordSpan] = []
    var place = 0
    while place < words.count {
      defer { place += 1 }
      let refuses = RefusedRegions.refuses(words[..<place].suffix(RefusedRegions.reach))
      let longest = min(RefusedRegions.maximumWords, words.count - place)
      for length in (1...longest).reversed() {
        let bytes =
          words[place].range.lowerBound..<words[place + length - 1].range.upperBound
        guard refuses || RefusedRegions.isRefusedBehind(text, bytes.upperBound),
          !taken.contains(where: { $0.overlaps(bytes) })
        else { continue }
        let span = WordSpan(bytes, of: text, turn: turn)
        guard RefusedRegions.isRegion(span.text) else { continue }
        regions.append(span)
        place += length - 1
        break
      }
    }
    self.regions = regions
  }

  private static func isRegion(_ text: String) -> Bool {
    let lexicon = MusicLexicon.shared
    return lexicon.concepts(of: text).contains { lexicon[$0].kind == .region }
      || abbreviations.contains(text)
  }

  private static func refuses(_ before: ArraySlice<RequestWord>) -> Bool {
    let words = before.map(\.folded)
    guard let refusal = words.lastIndex(where: refusals.contains) else { return false }
    // "Nothing but American" asks for it.
    return refusal == 0 || !nothing.contains(words[refusal - 1])
  }

  private static func isRefusedBehind(_ text: String, _ end: Int) -> Bool {
    let next = text.utf8.dropFirst(end).prefix(maximumBytesBehind)
    let behind = String(decoding: next, as: UTF8.self).drop { $0 == " " }
    return laterRefusals.contains { behind.hasPrefix($0) }
  }

  /// The longest word that refuses what stands before it, and a space.
  private static let maximumBytesBehind = 16

  /// Written so, it is no pronoun.
  private static let abbreviations: Set<String> = ["US", "U.S.", "U.S.A."]
  private static let refusals: Set<String> = [
    "but", "except", "excluding", "not", "outside", "besides", "without", "außer", "ausser",
    "nicht", "sauf", "hors", "excepto", "menos", "exceto", "fora", "除", "非",
  ]
  private static let nothing: Set<String> = [
    "nothing", "none", "nobody", "nowhere", "no", "nada", "nichts", "rien",
  ]
  private static let laterRefusals = ["以外", "말고", "빼고", "제외", "じゃない", "ではない"]
}
