import RequestReading

/// Wishes that no answer keeps: a voice that no tag names, a tempo in numbers, words in a title. They are said
/// to be unkept; in silence they would seem to be kept.
extension InterpretedQuestion {
  /// Whether a voice is asked for that the catalog says of no track.
  func isUnkeptVoice(_ wish: TagWish) -> Bool {
    wish.ids.isEmpty && wish.isVoice && tags.filter(for: wish) == nil
  }

  mutating func noteUnkeptWishes(_ reading: Reading, turn: Int) {
    for tag in reading.wanted.tags where isUnkeptVoice(tag.value) {
      noteUnkept(tag.span.text, "no tag of the catalog says it")
    }
    notes += UnkeptWishes(in: question.words).notes
    mergeParts(reading)
  }

  private mutating func noteUnkept(_ words: String, _ reason: String) {
    notes.append("\"\(words)\" was not applied: \(reason).")
  }

  /// "Two songs by Queen and three by ABBA" are five: the parts of a list are not counted apart.
  private mutating func mergeParts(_ reading: Reading) {
    guard let count = reading.count, reading.perArtist == nil, reading.years == nil else { return }
    let numbers = UnkeptWishes.counts(in: question.words)
    let sum = numbers.reduce(0, +)
    guard numbers.count > 1, numbers.contains(count.value), sum <= MusicEngine.maximumLimit else {
      return
    }
    partsCount = sum
    notes.append(
      "The parts of the list are not counted apart: \(numbers.map(String.init).joined(separator: " and ")) "
        + "are \(sum) in all.")
  }
}

/// Wishes of a request that nothing reads, by their words.
struct UnkeptWishes {
  private(set) var notes: [String] = []

  /// - Complexity: O(words).
  init(in text: String) {
    let words = RequestWord.words(in: text).map(\.folded)
    func note(_ said: String, _ reason: String) {
      notes.append("\"\(said)\" was not applied: \(reason).")
    }
    for (place, word) in words.enumerated() {
      let next = place + 1 < words.count ? words[place + 1] : ""
      if Int(word) != nil, next == "bpm" || next == "beats" && words.contains("minute") {
        note("\(word) \(next)", "no filter is about tempo in numbers")
      }
      if word.hasSuffix("bpm"), Int(word.dropLast(3)) != nil {
        note(word, "no filter is about tempo in numbers")
      }
      if UnkeptWishes.lengths.contains(word) {
        note(word, "lengths are compared with minutes, not with another song")
      }
      if UnkeptWishes.titles.contains(word), place > 0,
        UnkeptWishes.places.contains(words[place - 1])
          || place > 1 && UnkeptWishes.places.contains(words[place - 2])
      {
        note("in the title", "words are looked for in all fields; title:WORD looks in titles alone")
      }
      if let year = UnkeptWishes.year(word), place > 0,
        UnkeptWishes.times.contains(words[place - 1])
          || place > 1 && words[place - 1] == "the" && UnkeptWishes.times.contains(words[place - 2])
      {
        if !(1900...2100).contains(year) { note(word, "no such years are read") }
      }
    }
  }

  /// The numbers of several parts of one list: "two Korean and three Japanese songs".
  static func counts(in text: String) -> [Int] {
    let words = RequestWord.words(in: text).map(\.folded)
    guard let joint = words.firstIndex(where: { joints.contains($0) }) else { return [] }
    let first = words[..<joint].compactMap { small[$0] }
    let second = words[(joint + 1)...].prefix(2).compactMap { small[$0] }
    return first.count == 1 && second.count == 1 ? first + second : []
  }

  private static func year(_ word: String) -> Int? {
    let digits = word.hasSuffix("s") ? word.dropLast() : word[...]
    return digits.utf8.count == 4 ? Int(digits) : nil
  }

  private static let small: [String: Int] = {
    var small: [String: Int] = [:]
    let rows = [
      "two dos zwei deux dois duas 2", "three tres drei trois 3",
      "four cuatro vier quatre quatro 4",
      "five cinco funf cinq 5", "six seis sechs 6", "seven siete sieben sept sete 7",
      "eight ocho acht huit oito 8", "nine nueve neun neuf nove 9", "ten diez zehn dix dez 10",
    ]
    for (index, row) in rows.enumerated() {
      for word in row.split(separator: " ") { small[String(word)] = index + 2 }
    }
    small["one"] = 1
    return small
  }()

  private static let joints: Set<String> = ["and", "y", "und", "et", "e"]
  private static let lengths: Set<String> = [
    "shorter", "longer", "kurzer", "langer", "courte", "courtes",
  ]
  private static let titles: Set<String> = ["title", "titles", "titel", "titre", "titulo"]
  private static let places: Set<String> = ["in", "im", "dans", "en", "no"]
  private static let times: Set<String> = ["from", "in", "of", "since"]
}
