/// How names are written in Latin letters in Taiwan: Wade-Giles as on passports, without apostrophes and
/// diacritics ("Lo Ta-yu" for Luo Dayou).
enum TaiwaneseRomanization {
  /// The syllable of Wade-Giles for one of pinyin.
  static func form(ofPinyin syllable: String) -> String {
    if let form = whole[syllable] { return form }
    let initial = initials.first { syllable.hasPrefix($0.from) }
    let final = String(syllable.dropFirst(initial?.from.count ?? 0))
    let written = finals[final] ?? final
    guard let initial else { return written }
    // What sounds as "er" does is no o there: "she", "ge" is "ko".
    if final == "e",
      ["d", "t", "g", "k", "h", "z", "c", "s", "zh", "ch", "sh", "r"].contains(initial.from)
    {
      return initial.to + (["g", "k", "h"].contains(initial.from) ? "o" : "e")
    }
    // "Kuo", "Huo", "Shuo" and "Kuei" keep theirs.
    if final == "uo", ["g", "k", "h", "sh"].contains(initial.from) { return initial.to + "uo" }
    if final == "ui", ["g", "k"].contains(initial.from) { return initial.to + "uei" }
    return initial.to + written
  }

  private static let initials: [(from: String, to: String)] = [
    ("zh", "ch"), ("ch", "ch"), ("sh", "sh"), ("b", "p"), ("d", "t"), ("g", "k"), ("j", "ch"),
    ("q", "ch"),
    ("x", "hs"), ("z", "ts"), ("c", "ts"), ("r", "j"), ("p", "p"), ("t", "t"), ("k", "k"),
    ("h", "h"),
    ("m", "m"), ("f", "f"), ("n", "n"), ("l", "l"), ("s", "s"),
  ]

  private static let finals: [String: String] = [
    "ong": "ung", "iong": "iung", "ian": "ien", "ie": "ieh", "ue": "ueh", "ve": "ueh", "uo": "o",
    "v": "u",
  ]

  private static let whole: [String: String] = [
    "zhi": "chih", "chi": "chih", "shi": "shih", "ri": "jih", "zi": "tzu", "ci": "tzu", "si": "ssu",
    "you": "yu", "yan": "yen", "ye": "yeh", "yue": "yueh", "yong": "yung", "er": "erh", "e": "o",
    "yi": "yi", "weng": "weng",
  ]
}
