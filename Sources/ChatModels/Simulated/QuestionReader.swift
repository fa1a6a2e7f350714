import JSON
import Primitives

/// Reads what a person asks of a `SimulatedModel`: JSON as of `SimulatedQuestion.shape`, or plain
/// English of a few forms.
///
/// Understood are: "who sings TITLE"; "songs by ARTIST", "not by ARTIST"; "with tag TAG", "tagged
/// TAG", and tags of the world anywhere in the words; "between 1980 and 1989", "1980-1989", "from
/// 1980 to 1989", "in 1984", "the 1980s" or "80s", "before 1980", "after 1989", "since 1990"; a
/// number of songs in digits or words. Names of artists of the world are found after "by" however
/// long they are; other names end at a word such as "between", or at a mark.
struct QuestionReader {
  private let world: SimulatedWorld
  private let words: [Substring]

  /// - Complexity: O(words) look-ups.
  static func question(_ text: String, world: SimulatedWorld) -> SimulatedQuestion {
    if let json = try? JSONValue(parsing: text),
      let question = try? SimulatedQuestion.shape.decode(json)
    {
      return question
    }
    return QuestionReader(text, world: world).question()
  }

  private init(_ text: String, world: SimulatedWorld) {
    self.world = world
    words = text.split(whereSeparator: \.isWhitespace)
  }

  private func question() -> SimulatedQuestion {
    if let title = titleOfWhoSings { return SimulatedQuestion(title: title, count: 1) }
    var question = SimulatedQuestion()
    var rest = Array(repeating: true, count: words.count)
    readArtists(&question, &rest)
    readYears(&question, &rest)
    readTags(&question, &rest)
    if let count = count(rest) { question.count = count }
    return question
  }

  private func word(_ place: Int) -> String {
    guard words.indices.contains(place) else { return "" }
    return String(QuestionReader.bare(words[place])).lowercased()
  }

  /// A word without the marks around it.
  private static func bare(_ word: Substring) -> Substring {
    func isMark(_ letter: Character) -> Bool { "\"'“”‘’.,;:!?()[]".contains(letter) }
    let start = word.drop(while: isMark)
    guard let last = start.lastIndex(where: { !isMark($0) }) else { return "" }
    return start[...last]
  }

  private func text(_ range: Range<Int>) -> String {
    var text = words[range].joined(separator: " ")[...]
    text = QuestionReader.bare(text)
    return String(text)
  }

  // MARK: Who sings

  private static let singing: Set<String> = [
    "sings", "sang", "sung", "performs", "performed", "recorded", "made", "wrote",
  ]

  private var titleOfWhoSings: String? {
    guard words.count > 2,
      let who = (0..<min(6, words.count - 2)).first(where: { word($0) == "who" })
    else { return nil }
    var start = who + 1
    if QuestionReader.singing.contains(word(start)) {
      start += 1
    } else if word(start) == "is", word(start + 1) == "the" {
      // "who is the singer of TITLE"
      start += word(start + 3) == "of" || word(start + 3) == "behind" ? 4 : 3
    } else {
      return nil
    }
    if word(start) == "the", ["song", "track"].contains(word(start + 1)) { start += 2 }
    return start < words.count ? text(start..<words.count) : nil
  }

  // MARK: Artists

  private static let ends: Set<String> = [
    "between", "from", "in", "since", "before", "after", "with", "tagged", "released", "that",
    "which", "but", "not", "without", "except", "please", "for",
  ]
  private static let exclusions: Set<String> = ["not", "without", "except"]

  private func readArtists(_ question: inout SimulatedQuestion, _ rest: inout [Bool]) {
    for place in words.indices {
      let isExclusion = QuestionReader.exclusions.contains(word(place))
      guard word(place) == "by" || isExclusion && word(place + 1) != "by" else { continue }
      guard let end = endOfArtist(place + 1) else { continue }
      let name = text(place + 1..<end)
      for taken in place..<end { rest[taken] = false }
      if isExclusion || QuestionReader.exclusions.contains(word(place - 1)) {
        question.withoutArtists.append(name)
      } else if question.artist == nil {
        question.artist = name
      }
    }
  }

  private func endOfArtist(_ start: Int) -> Int? {
    guard start < words.count else { return nil }
    let longest = min(words.count, start + 10)
    for end in stride(from: longest, to: start, by: -1)
    where world.hasArtist(text(start..<end)) { return end }
    var end = start
    while end < words.count, end == start || !QuestionReader.ends.contains(word(end)) {
      end += 1
      if let last = words[end - 1].last, ",;?!.".contains(last) { break }
    }
    return end
  }

  // MARK: Years

  private func readYears(_ question: inout SimulatedQuestion, _ rest: inout [Bool]) {
    for place in words.indices where rest[place] {
      let spans = QuestionReader.years(word(place))
      guard let years = spans else { continue }
      rest[place] = false
      switch word(place - 1) {
      case "before": question.lastYear = years.lowerBound - 1
      case "after": question.firstYear = years.upperBound + 1
      case "since": question.firstYear = years.lowerBound
      default:
        question.firstYear = min(question.firstYear ?? .max, years.lowerBound)
        question.lastYear = max(question.lastYear ?? .min, years.upperBound)
      }
    }
  }

  /// The years of `1984`, `1980-1989`, `1980s` or `80s`.
  private static func years(_ word: String) -> ClosedRange<Int>? {
    func year(_ text: Substring) -> Int? {
      guard text.utf8.count == 4, let year = Int(text), (1000...2999).contains(year) else {
        return nil
      }
      return year
    }
    let ends = word.split(whereSeparator: { "-–—".contains($0) })
    if ends.count == 2, let first = year(ends[0]), let last = year(ends[1]), first <= last {
      return first...last
    }
    if let single = year(word[...]) { return single...single }
    guard word.hasSuffix("s"), let number = Int(word.dropLast()), number % 10 == 0 else {
      return nil
    }
    switch word.utf8.count {
    case 5 where (1000...2990).contains(number): return number...number + 9
    case 3 where (10...90).contains(number): return 1900 + number...1909 + number
    default: return nil
    }
  }

  // MARK: Tags and counts

  private static let notTags: Set<String> = [
    "song", "songs", "track", "tracks", "a", "an", "the", "with", "and", "or", "of", "to", "me",
  ]

  private func readTags(_ question: inout SimulatedQuestion, _ rest: inout [Bool]) {
    var place = 0
    while place < words.count {
      if let end = endOfTag(place, rest) {
        question.tags.append(text(place..<end))
        for taken in place..<end { rest[taken] = false }
        place = end
      } else {
        place += 1
      }
    }
  }

  /// The end of a tag of the world that begins here, or of the word after "tag" or "tagged".
  private func endOfTag(_ start: Int, _ rest: [Bool]) -> Int? {
    let free = rest[start...].prefix { $0 }.count
    for length in stride(from: min(4, free), to: 0, by: -1) {
      let end = start + length
      if length == 1, QuestionReader.notTags.contains(word(start)) { continue }
      if world.hasTag(text(start..<end)) { return end }
    }
    let follows = ["tag", "tags", "tagged"].contains(word(start - 1))
    return follows && free > 0 ? start + 1 : nil
  }

  private static let numbers = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve",
  ]

  private func count(_ rest: [Bool]) -> Int? {
    for place in words.indices where rest[place] {
      let word = word(place)
      if let number = Int(word), (1...100).contains(number) { return number }
      if let number = QuestionReader.numbers.firstIndex(of: word) { return number + 1 }
      if word == "a", ["song", "track"].contains(self.word(place + 1)) { return 1 }
    }
    return nil
  }
}
