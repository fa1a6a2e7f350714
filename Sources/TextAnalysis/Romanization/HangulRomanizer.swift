/// Revised Romanization of Korean, as it is spoken (with liaison, assimilation and palatalization) and
/// letter by letter, as many write.
enum HangulRomanizer {
  private static let leads = forms("g kk n d tt r m b pp s ss - j jj ch k t p h")
  private static let vowels = forms("a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i")
  private static let tails = forms(
    "- k k k n n n t l k m l l l p l m p p t t ng t t k t p h")
  // What a final consonant becomes before a vowel; "=" where it stays as in `tails`.
  private static let liaisons = forms(
    "- g kk ks = nj n d r lg lm lb ls lt lp r m b ps s ss = j ch k t p -")

  // Places in the tables below.
  private enum Lead {
    static let n = 2
    static let r = 5
    static let m = 6
    static let none = 11
  }

  /// The word as it is spoken, and where it differs as it is spelled.
  static func forms(of syllables: ArraySlice<UInt32>) -> [[UInt8]] {
    let parts = syllables.compactMap(parts(of:))
    let spoken = spoken(parts)
    // The family name 이 is written Lee.
    let isLee = syllables.first == 0xC774 && (2...4).contains(syllables.count)
    let lee = isLee ? [Array("lee".utf8) + spoken.dropFirst()] : []
    return Romanizations.unique([spoken, spelled(parts)] + lee)
  }

  private typealias Syllable = (lead: Int, vowel: Int, tail: Int)

  private static func spelled(_ syllables: [Syllable]) -> [UInt8] {
    syllables.enumerated().flatMap { index, syllable in
      let next = index + 1 < syllables.count ? syllables[index + 1] : nil
      let tail =
        next?.lead == Lead.none && letters[syllable.tail] != []
        ? letters[syllable.tail]
        : tails[syllable.tail]
      return leads[syllable.lead] + vowels[syllable.vowel] + tail
    }
  }

  private static func spoken(_ syllables: [Syllable]) -> [UInt8] {
    var result: [UInt8] = []
    // What the tail of the syllable before makes of this one's lead.
    var lead: [UInt8]?
    for (index, syllable) in syllables.enumerated() {
      result += lead ?? leads[syllable.lead]
      result += vowels[syllable.vowel]
      lead = nil
      guard index + 1 < syllables.count else {
        result += tails[syllable.tail]
        break
      }
      let (tail, changed) = junction(syllable.tail, syllables[index + 1])
      result += tail
      lead = changed
    }
    return result
  }

  /// What a tail becomes before the next syllable, and what that one's lead becomes, if it changes.
  private static func junction(_ tail: Int, _ next: Syllable) -> (tail: [UInt8], lead: [UInt8]?) {
    let plain = tails[tail]
    switch next.lead {
    case Lead.none:
      // Final d and t before i.
      if next.vowel == 20, tail == 7 { return ([], Array("j".utf8)) }
      if next.vowel == 20, tail == 25 { return ([], Array("ch".utf8)) }
      return (liaisons[tail] == [UInt8(ascii: "=")] ? plain : liaisons[tail], nil)
    case Lead.n, Lead.m:
      let nasal: [[UInt8]: String] = [[0x6B]: "ng", [0x74]: "n", [0x70]: "m"]
      if next.lead == Lead.n, plain == [UInt8(ascii: "l")] { return (plain, plain) }
      return (nasal[plain].map { Array($0.utf8) } ?? plain, nil)
    case Lead.r:
      switch String(decoding: plain, as: UTF8.self) {
      case "l", "n": return ([UInt8(ascii: "l")], [UInt8(ascii: "l")])
      case "m", "ng": return (plain, [UInt8(ascii: "n")])
      case "k": return (Array("ng".utf8), [UInt8(ascii: "n")])
      case "t": return ([UInt8(ascii: "n")], [UInt8(ascii: "n")])
      case "p": return ([UInt8(ascii: "m")], [UInt8(ascii: "n")])
      default: return (plain, nil)
      }
    default:
      // A final h and a stop become one breath.
      let breath: [Int: String] = [0: "k", 3: "t", 12: "ch"]
      if let lead = breath[next.lead] {
        if tail == 27 { return ([], Array(lead.utf8)) }
        if tail == 6 { return ([UInt8(ascii: "n")], Array(lead.utf8)) }
        if tail == 15 { return ([UInt8(ascii: "l")], Array(lead.utf8)) }
      }
      return (plain, nil)
    }
  }

  /// How bearers of the commonest surnames write them.
  static func surname(_ syllable: UInt32) -> [UInt8]? {
    surnames[syllable]
  }

  // How a final consonant is written where it is not pronounced as such.
  private static let letters = forms(
    "- g kk ks n nj nh d l lg lm lb ls lt lp lh m b bs s ss ng j ch k t p h")

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
