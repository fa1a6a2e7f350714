import Primitives
import RequestReading
import TextAnalysis

/// Tells what somebody asks for from the filler around it: "can you find me some songs by Sade" is
/// about "Sade".
///
/// Only a text with a request phrase ("can you add", "songs by") is a request; everything else is
/// left as it is, and so is a text of nothing but filler.
enum RequestSplitter {
  /// How much a word of filler counts, beside 1 for the others.
  static let fillerWeight: Float = 0.1

  /// A request in its parts, each in its own order.
  struct Parts: Equatable {
    var content: String
    /// Words that are common in requests and may be a name's: "love", "hello".
    var filler: String
    /// The phrases of asking: "can you find", "songs by".
    var asking: String
  }

  /// Whether somebody asks for something.
  static func isRequest(_ text: String) -> Bool {
    let (rest, phrases) = withoutUnspacedPhrases(text)
    var analyzer = Analyzer()
    return !phrases.isEmpty || !requestPhrases(analyzer.terms(rest, options: [])).isEmpty
  }

  /// The parts of a text, or nil when it is no request or nothing but filler.
  static func split(_ text: String) -> Parts? {
    let (text, phrases) = withoutUnspacedPhrases(text)
    let words = text.split(whereSeparator: \.isWhitespace)
    var analyzer = Analyzer()
    // "them...can" is two words.
    let folded = words.map { analyzer.terms(String($0), options: []) }
    let asking = requestPhrases(folded.flatMap { $0 })
    guard !phrases.isEmpty || !asking.isEmpty else { return nil }
    var parts = [Part: [Substring]]()
    var position = 0
    for (word, terms) in zip(words, folded) {
      let own = position..<position + terms.count
      position = own.upperBound
      parts[part(of: terms, isAsking: own.allSatisfy(asking.contains)), default: []].append(word)
    }
    func joined(_ part: Part) -> String { (parts[part] ?? []).joined(separator: " ") }
    guard parts[.content] != nil, parts.count > 1 || !phrases.isEmpty else { return nil }
    return Parts(
      content: joined(.content), filler: joined(.filler),
      asking: ([joined(.asking)] + phrases).joined(separator: " "))
  }

  private enum Part { case content, filler, asking }

  private static func part(of terms: [String], isAsking: Bool) -> Part {
    guard !terms.isEmpty, terms.allSatisfy(StopWords.isFiller) else { return .content }
    return isAsking ? .asking : .filler
  }

  /// The positions of the words that are in a phrase of asking.
  private static func requestPhrases(_ words: [String]) -> Set<Int> {
    var found: Set<Int> = []
    for start in words.indices {
      for length in 1...4 where start + length <= words.count {
        let phrase = words[start..<(start + length)].joined(separator: " ")
        if StopWords.requestPhrases.contains(phrase) { found.formUnion(start..<start + length) }
      }
    }
    return found
  }

  /// The text without the request phrases of languages without spaces, and those phrases.
  private static func withoutUnspacedPhrases(_ text: String) -> (text: String, found: [String]) {
    guard text.unicodeScalars.contains(where: { $0.value >= 0x3040 }) else { return (text, []) }
    var rest = Array(text.utf8)
    var found: [String] = []
    for phrase in StopWords.unspacedRequestPhrases {
      let bytes = Array(phrase.utf8)
      while let position = rest.firstIndex(ofBytes: bytes) {
        rest.replaceSubrange(position..<position + bytes.count, with: CollectionOfOne(0x20))
        found.append(phrase)
      }
    }
    return (found.isEmpty ? text : String(decoding: rest, as: UTF8.self), found)
  }
}
