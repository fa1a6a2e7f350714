/// Cyrillic and Greek letters as Latin ones, the way names are commonly written in English.
enum Transliteration {
  /// The transliterated word; where it has a "kh", also with "h".
  static func forms(of word: String) -> [[UInt8]] {
    var plain = ""
    var short = ""
    var previous: Unicode.Scalar = " "
    for scalar in word.unicodeScalars {
      if scalar == "υ", previous == "ο" {  // Greek ου
        plain += "u"
        short += "u"
      } else if let form = table[scalar] {
        plain += form
        short += form == "kh" ? "h" : form
      } else if scalar.isASCII {
        plain.unicodeScalars.append(scalar)
        short.unicodeScalars.append(scalar)
      }
      previous = scalar
    }
    return Romanizations.unique([Array(plain.utf8), Array(short.utf8)])
  }

  private static let table: [Unicode.Scalar: String] = {
    var table: [Unicode.Scalar: String] = [:]
    for pair in pairs.split(whereSeparator: \.isWhitespace) {
      let letter = pair.unicodeScalars.first!
      table[letter] = String(pair.unicodeScalars.dropFirst())
    }
    return table
  }()

  // A letter followed by its Latin form, which may be empty.
  private static let pairs = """
    аa бb вv гg дd еe жzh зz иi йy кk лl мm нn оo пp рr сs тt уu фf хkh цts чch шsh щshch ъ ыy ь эe
    юyu яya іi єye ґg ђdj јj љlj њnj ћc џdz ўu αa βv γg δd εe ζz ηi θth ιi κk λl μm νn ξx οo πp ρr
    σs τt υy φf χch ψps ωo
    """
}
