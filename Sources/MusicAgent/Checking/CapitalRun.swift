/// Words with capital letters that stand together, as names do in scripts that have them.
struct CapitalRun: Sendable, Equatable {
  /// The words.
  var words: [Substring]
  /// Whether the sentence begins with it, where the first word has a capital in any case.
  var isFirst: Bool
  /// Whether "by", or the like, stands before the next run.
  var isCreditedToNext = false
  /// Whether the word before it is an artist's name in the possessive.
  var owner: String?

  var text: String { words.joined(separator: " ") }

  /// Small words inside names.
  private static let inner: Set<String> = [
    "of", "the", "a", "an", "in", "on", "to", "and", "for", "with", "my", "me", "you", "your", "it",
    "is", "at", "n", "la", "le", "el", "du", "des", "y", "e", "o", "da", "do", "del", "der", "und",
    "&", "vs", "i", "or", "de", "di", "les", "los", "las",
  ]
  /// "It's" owns nothing.
  private static let pronouns: Set<String> = [
    "it", "that", "this", "here", "there", "what", "let", "who", "she", "he", "where", "how",
    "today",
    "tonight", "everyone", "everybody",
  ]
  private static let joining: Set<String> = ["and", "&", "or", "y", "e", "und", "et"]
  private static let crediting: Set<String> = ["by", "von", "par", "por"]

  /// The runs of a sentence, in order.
  static func all(in sentence: some StringProtocol) -> [CapitalRun] {
    var runs: [CapitalRun] = []
    var current: [Substring] = []
    var pending: [Substring] = []
    var startsSentence = true
    var isFirst = false
    var owner: String?
    func close() {
      if !current.isEmpty {
        runs.append(CapitalRun(words: current, isFirst: isFirst, owner: owner))
      }
      current = []
      pending = []
      owner = nil
    }
    for piece in sentence.split(whereSeparator: \.isWhitespace) {
      let text = Substring(piece)
      let word = trimmed(text)
      guard let first = word.first else {
        close()
        continue
      }
      if text.first.map({ ProseMarks.stops.contains($0) }) ?? false { close() }
      let isCapital = first.isUppercase || first.isNumber && !current.isEmpty
      let small = word.lowercased()
      if isCapital {
        if current.isEmpty { isFirst = startsSentence }
        current += pending + [word]
        pending = []
      } else if crediting.contains(small), !current.isEmpty {
        close()
        runs[runs.count - 1].isCreditedToNext = true
      } else if inner.contains(small), !current.isEmpty, pending.count < 3 {
        pending.append(word)
      } else {
        close()
        if small != "the", let last = runs.indices.last { runs[last].isCreditedToNext = false }
      }
      startsSentence = false
      if isPossessive(word), let last = current.indices.last {
        current[last] = word.dropLast(2)
        // "Radiohead's Creep and Coldplay's Yellow": one song ends where the next owner begins.
        if owner != nil,
          let joint = current.lastIndex(where: { joining.contains($0.lowercased()) }),
          joint > 0
        {
          let next = Array(current[(joint + 1)...])
          current = Array(current[..<joint])
          close()
          current = next
        }
        let name = current.joined(separator: " ")
        close()
        owner = pronouns.contains(name.lowercased()) ? nil : name
      } else if text.last.map({ ProseMarks.stops.contains($0) && $0 != "." }) ?? false {
        close()
      }
    }
    close()
    return runs
  }

  /// Whether a word is one that names are not made of alone.
  static func isSmall(_ word: Substring) -> Bool {
    let small = word.lowercased()
    return small.count < 2 || inner.contains(small) || pronouns.contains(small)
      || crediting.contains(small)
  }

  /// The run that a text begins with; empty for none.
  static func prefix(of text: String) -> String {
    guard text.first?.isUppercase ?? false else { return "" }
    return all(in: text).first?.text ?? ""
  }

  private static func isPossessive(_ word: Substring) -> Bool {
    word.count > 2 && (word.hasSuffix("'s") || word.hasSuffix("’s"))
  }

  private static func trimmed(_ text: Substring) -> Substring {
    func isEdge(_ character: Character) -> Bool {
      ProseMarks.stops.contains(character) || character == "*" || character == "_"
    }
    guard let first = text.firstIndex(where: { !isEdge($0) }),
      let last = text.lastIndex(where: { !isEdge($0) })
    else { return text.prefix(0) }
    return text[first...last]
  }
}
