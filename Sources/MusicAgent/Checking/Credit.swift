/// The artist beside a title.
enum Credit {
  private static let words = ["by ", "von ", "par ", "por ", "de ", "from ", "di "]
  private static let endings = ["的", "の", "의", "'s", "’s", "s'"]

  /// The artist after a title, who may end at several places, and what follows; nil when none is named.
  static func after(_ text: Substring) -> (names: [String], rest: Substring)? {
    var rest = text.drop(while: \.isWhitespace)
    var isCredit = false
    if let first = rest.first, "-–—(（/／|·－:".contains(first) {
      rest = rest.dropFirst().drop(while: \.isWhitespace)
      isCredit = true
    }
    if let word = words.first(where: { rest.lowercased().hasPrefix($0) }) {
      rest = rest.dropFirst(word.count)
      isCredit = true
    }
    guard isCredit else { return nil }
    let stop = rest.firstIndex { ProseMarks.stops.contains($0) } ?? rest.endIndex
    let dash = rest[..<stop].firstRange(of: " - ")?.lowerBound ?? stop
    let whole = ProseMarks.bare(rest[..<dash])
    guard !whole.isEmpty else { return nil }
    var names = [whole]
    let run = CapitalRun.prefix(of: whole)
    if !run.isEmpty, run != whole { names.append(run) }
    if let comma = rest.firstRange(of: ", "), comma.lowerBound == dash {
      // "Earth, Wind & Fire".
      let longer = rest[comma.upperBound...].prefix { !ProseMarks.stops.contains($0) }
      names.append(whole + ", " + ProseMarks.bare(longer))
    }
    return (names, rest[dash...])
  }

  /// The artist at the end of what stands before a title.
  static func before(_ text: some StringProtocol) -> String {
    let start = text.lastIndex { ProseMarks.stops.contains($0) }
    var name = ProseMarks.bare(start.map { text[text.index(after: $0)...] } ?? text[...])
    for ending in endings where name.hasSuffix(ending) { name.removeLast(ending.count) }
    return ProseMarks.bare(name)
  }
}
