/// Revised Romanisation of Korean, syllable by syllable with liaison, without other sound changes.
enum HangulRomanizer {
  private static let leads = forms("g kk n d tt r m b pp s ss - j jj ch k t p h")
  private static let vowels = forms("a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i")
  private static let tails = forms(
    "- k k k n n n t l k m l l l p l m p p t t ng t t k t p h")
  // What a final consonant becomes before a vowel; "=" where it stays as in `tails`.
  private static let liaisons = forms(
    "- g kk ks = nj n d r lg lm lb ls lt lp r m b ps s ss = j ch k t p -")

  static func romanize(_ syllables: ArraySlice<UInt32>) -> [UInt8] {
    var result: [UInt8] = []
    for index in syllables.indices {
      guard let (lead, vowel, tail) = parts(of: syllables[index]) else { continue }
      result += leads[lead]
      result += vowels[vowel]
      let next = index + 1 < syllables.endIndex ? parts(of: syllables[index + 1]) : nil
      let isLinked = next?.lead == 11 && liaisons[tail] != [UInt8(ascii: "=")]
      result += isLinked ? liaisons[tail] : tails[tail]
    }
    return result
  }

  /// How bearers of the commonest surnames write them.
  static func surname(_ syllable: UInt32) -> [UInt8]? {
    surnames[syllable]
  }

  private static func parts(of syllable: UInt32) -> (lead: Int, vowel: Int, tail: Int)? {
    guard (0xAC00...0xD7A3).contains(syllable) else { return nil }
    let index = Int(syllable - 0xAC00)
    return (index / 588, index % 588 / 28, index % 28)
  }

  private static func forms(_ text: String) -> [[UInt8]] {
    text.split(separator: " ").map { $0 == "-" ? [] : Array($0.utf8) }
  }

  private static let surnames: [UInt32: [UInt8]] = {
    var table: [UInt32: [UInt8]] = [:]
    for (syllable, form) in [
      ("이", "lee"), ("김", "kim"), ("박", "park"), ("최", "choi"), ("정", "jung"), ("강", "kang"),
      ("윤", "yoon"), ("신", "shin"), ("임", "lim"), ("우", "woo"), ("유", "yoo"), ("권", "kwon"),
    ] {
      table[syllable.unicodeScalars.first!.value] = Array(form.utf8)
    }
    return table
  }()
}
