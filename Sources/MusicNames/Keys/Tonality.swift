/// The key of a composition as titles say it: "in E Minor", "Es-Dur", "en do mineur".
enum Tonality {
  /// The first key that folded words name, as "e flat major"; nil for none.
  ///
  /// - Complexity: O(words).
  static func named(in words: [String]) -> String? { first(in: words)?.name }

  /// Where the first key begins; nil for none.
  static func place(in words: [String]) -> Int? { first(in: words)?.range.lowerBound }

  /// The words with the first key that they name as English says it.
  static func inEnglish(_ words: [String]) -> [String] {
    guard let (name, range) = first(in: words) else { return words }
    let key = name.split(separator: " ").map { String($0) }
    return words[..<range.lowerBound] + key + words[range.upperBound...]
  }

  /// Signs in words: "C#" and "C♯" as "C sharp", "B♭" as "B flat", "#1" as "number 1".
  static func spelledOut(_ title: String) -> String {
    guard title.utf8.contains(where: { $0 == 0x23 || $0 == 0xE2 }) else { return title }
    let characters = Array(title)
    var result = ""
    for (place, character) in characters.enumerated() {
      if character == "#", place + 1 < characters.count, characters[place + 1].isNumber {
        result += " number "
        continue
      }
      guard let word = signs[character], place > 0,
        "ABCDEFGabcdefg".contains(characters[place - 1]),
        place == 1 || !characters[place - 2].isLetter
      else {
        result.append(character)
        continue
      }
      result += word
    }
    return result
  }

  private static let signs: [Character: String] = ["#": " sharp ", "♯": " sharp ", "♭": " flat "]

  /// The key that stands behind "in" without a mode, which is major: "Sonata in C", "Sonata in B flat".
  private static func short(in words: [String]) -> (name: String, range: Range<Int>)? {
    guard let place = words.indices.dropLast().first(where: { words[$0] == "in" }),
      words[place + 1].utf8.count == 1, let note = notes[words[place + 1]]
    else { return nil }
    var end = place + 2
    var accidental = ""
    if end < words.count, let sign = accidentals[words[end]] {
      accidental = sign
      end += 1
    }
    guard end == words.count || ends.contains(words[end]) else { return nil }
    return (note + accidental + " major", place + 1..<end)
  }

  /// What a key without a mode stands before; "In A Silent Way" is no work.
  private static let ends: Set<String> = [
    "op", "opus", "k", "kv", "bwv", "hwv", "rv", "d", "hob", "woo", "no", "for",
  ]

  private static func first(in words: [String]) -> (name: String, range: Range<Int>)? {
    modal(in: words) ?? short(in: words)
  }

  private static func modal(in words: [String]) -> (name: String, range: Range<Int>)? {
    for (position, word) in words.enumerated().dropFirst() {
      guard let mode = modes[word] else { continue }
      var start = position - 1
      var accidental = ""
      if let sign = accidentals[words[start]], start > 0 {
        accidental = sign
        start -= 1
      }
      let isGerman = mode.isGerman && accidental.isEmpty
      guard
        let note = isGerman ? germanNotes[words[start]] ?? notes[words[start]] : notes[words[start]]
      else { continue }
      return (note + accidental + mode.name, start..<position + 1)
    }
    return nil
  }

  private static let modes: [String: (name: String, isGerman: Bool)] = [
    "major": (" major", false), "maj": (" major", false), "minor": (" minor", false),
    "min": (" minor", false), "dur": (" major", true), "moll": (" minor", true),
    "majeur": (" major", false), "mineur": (" minor", false), "maggiore": (" major", false),
    "minore": (" minor", false), "mayor": (" major", false), "menor": (" minor", false),
    "maior": (" major", false),
  ]

  private static let accidentals: [String: String] = [
    "flat": " flat", "sharp": " sharp", "bemol": " flat", "bemolle": " flat", "diese": " sharp",
    "diesis": " sharp", "sostenido": " sharp", "sustenido": " sharp",
  ]

  private static let notes: [String: String] = [
    "c": "c", "d": "d", "e": "e", "f": "f", "g": "g", "a": "a", "b": "b", "do": "c", "re": "d",
    "mi": "e", "fa": "f", "sol": "g", "la": "a", "si": "b", "ut": "c",
  ]

  /// Notes that German names otherwise, with their accidentals.
  private static let germanNotes: [String: String] = [
    "h": "b", "b": "b flat", "es": "e flat", "as": "a flat", "des": "d flat", "ges": "g flat",
    "ces": "c flat", "fes": "f flat", "cis": "c sharp", "dis": "d sharp", "fis": "f sharp",
    "gis": "g sharp", "ais": "a sharp", "his": "b sharp", "eis": "e sharp",
  ]
}
