/// Characters that HTML and XML write as references: `&amp;`, `&#39;`, `&#x27;`, `&eacute;`.
enum CharacterReference {
  /// The text with the references in it resolved; nil when there is none. What was escaped twice
  /// (`&amp;#39;`) is resolved twice.
  static func resolved(_ text: String) -> String? {
    var result: String?
    for _ in 0..<2 {
      guard let next = resolvedOnce(result ?? text) else { break }
      result = next
    }
    return result
  }

  private static func resolvedOnce(_ text: String) -> String? {
    var result = ""
    var rest = text[...]
    var isResolved = false
    while let sign = rest.firstIndex(of: "&") {
      result += rest[..<sign]
      rest = rest[sign...]
      let name = rest.dropFirst().prefix(maximumNameLength + 1)
      if let end = name.firstIndex(of: ";"), let character = character(name[..<end]) {
        result += character
        rest = rest[rest.index(after: end)...]
        isResolved = true
      } else {
        result.append(rest.removeFirst())
      }
    }
    return isResolved ? result + rest : nil
  }

  /// The character of what stands between `&` and `;`; nil for what is no reference.
  static func character(_ reference: Substring) -> String? {
    guard reference.first == "#" else { return named[String(reference)] }
    let digits = reference.dropFirst()
    let number =
      digits.first == "x" || digits.first == "X"
      ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    guard let number, number >= 0x20, number != 0x7F else { return nil }
    // Numbers of the second set of controls mean Windows-1252, as in HTML.
    let scalar =
      (0x80..<0xA0).contains(number)
      ? Windows1252.scalar(UInt8(number)) : Unicode.Scalar(number)
    return scalar.map { String(Character($0)) }
  }

  private static let maximumNameLength = 8

  /// The names of HTML 4, those of ISO 8859-1 in the order of their characters.
  private static let named: [String: String] = {
    let latin = """
      nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn \
      sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave \
      Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml \
      ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN \
      szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave \
      iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute \
      ucirc uuml yacute thorn yuml
      """
    var named = [
      "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "OElig": "Œ", "oelig": "œ",
      "Scaron": "Š", "scaron": "š", "Yuml": "Ÿ", "fnof": "ƒ", "ndash": "–", "mdash": "—",
      "lsquo": "‘", "rsquo": "’", "sbquo": "‚", "ldquo": "“", "rdquo": "”", "bdquo": "„",
      "dagger": "†", "Dagger": "‡", "bull": "•", "hellip": "…", "permil": "‰", "prime": "′",
      "Prime": "″", "lsaquo": "‹", "rsaquo": "›", "euro": "€", "trade": "™", "hearts": "♥",
      "infin": "∞", "larr": "←", "rarr": "→", "Omega": "Ω", "alpha": "α", "beta": "β",
      "Delta": "Δ", "pi": "π",
    ]
    for (place, name) in latin.split(separator: " ").enumerated() {
      named[String(name)] = String(Character(Unicode.Scalar(UInt8(0xA0 + place))))
    }
    return named
  }()
}
