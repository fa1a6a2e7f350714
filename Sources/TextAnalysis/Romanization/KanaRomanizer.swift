/// Hepburn romanization of hiragana (katakana has been folded to it).
enum KanaRomanizer {
  private static let ha: UInt32 = 0x306F
  private static let wa: UInt32 = 0x308F

  /// The romanized run, and where it differs the same with long vowels written short, as most
  /// people type them ("toukyou", "tokyo"); both also with a は inside the run read as the particle
  /// that it may be ("konnichiha", "konnichiwa").
  static func forms(of kana: [UInt32]) -> [[UInt8]] {
    let particles = kana.enumerated().map { $0 > 0 && $1 == ha ? wa : $1 }
    let full = [romanize(kana), romanize(particles)]
    return Romanizations.unique(full + full.map(PhoneticKey.shortened))
  }

  private static func romanize(_ kana: [UInt32]) -> [UInt8] {
    var result: [UInt8] = []
    var doubles = false
    for (position, scalar) in kana.enumerated() {
      switch scalar {
      case 0x3063:  // small tsu doubles the next consonant
        doubles = true
        continue
      case 0x3083, 0x3085, 0x3087: contract(&result, with: scalar)
      case 0x3041, 0x3043, 0x3045, 0x3047, 0x3049:
        replaceVowel(&result, with: scalar, after: position > 0 ? kana[position - 1] : nil)
      default:
        let syllable = table[scalar] ?? []
        if doubles, let first = syllable.first {
          result.append(syllable.starts(with: "ch".utf8) ? UInt8(ascii: "t") : first)
        }
        result += syllable
      }
      doubles = false
    }
    return result
  }

  /// A small ya, yu or yo: "ki" + "ya" is "kya", "shi" + "ya" is "sha".
  private static func contract(_ result: inout [UInt8], with small: UInt32) {
    let vowel = small == 0x3083 ? "a" : small == 0x3085 ? "u" : "o"
    if result.last == UInt8(ascii: "e") {  // "de" + "yu" is "dyu"
      result.removeLast()
      result += ("y" + vowel).utf8
      return
    }
    guard result.last == UInt8(ascii: "i") else {
      result += ("y" + vowel).utf8
      return
    }
    result.removeLast()
    let isSoft = result.last == UInt8(ascii: "h") || result.last == UInt8(ascii: "j")
    result +=
      (isSoft && result.count > 1 || result == [UInt8(ascii: "j")] ? vowel : "y" + vowel).utf8
  }

  /// A small vowel replaces the one before it: "fu" + "a" is "fa"; "u" becomes a consonant: "wi".
  private static func replaceVowel(
    _ result: inout [UInt8], with small: UInt32, after previous: UInt32?
  ) {
    let vowels: [UInt8] = Array("aiueo".utf8)
    if let last = result.last, vowels.contains(last) { result.removeLast() }
    if previous == 0x3046 { result.append(UInt8(ascii: "w")) }
    result.append(vowels[Int(small - 0x3041) / 2])
  }

  private static let table: [UInt32: [UInt8]] = {
    var table: [UInt32: [UInt8]] = [:]
    for row in rows.split(whereSeparator: \.isWhitespace) {
      let parts = row.split(separator: ":")
      table[parts[0].unicodeScalars.first!.value] = Array(parts[1].utf8)
    }
    return table
  }()

  private static let rows = """
    あ:a い:i う:u え:e お:o か:ka き:ki く:ku け:ke こ:ko が:ga ぎ:gi ぐ:gu げ:ge ご:go
    さ:sa し:shi す:su せ:se そ:so ざ:za じ:ji ず:zu ぜ:ze ぞ:zo た:ta ち:chi つ:tsu て:te と:to
    だ:da ぢ:ji づ:zu で:de ど:do な:na に:ni ぬ:nu ね:ne の:no は:ha ひ:hi ふ:fu へ:he ほ:ho
    ば:ba び:bi ぶ:bu べ:be ぼ:bo ぱ:pa ぴ:pi ぷ:pu ぺ:pe ぽ:po ま:ma み:mi む:mu め:me も:mo
    や:ya ゆ:yu よ:yo ら:ra り:ri る:ru れ:re ろ:ro わ:wa ゐ:i ゑ:e を:o ん:n ゔ:vu
    """
}
