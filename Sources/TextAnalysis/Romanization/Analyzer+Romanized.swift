extension Analyzer {
  /// A whole name as it is typed on a Latin keyboard, without spaces: pinyin, kana, hangul, Cyrillic
  /// and Greek in Latin letters, everything else as it is.
  ///
  /// ```swift
  /// var analyzer = Analyzer()
  /// analyzer.romanized("周杰倫", limit: 4)  // ["zhoujielun"]
  /// ```
  ///
  /// The likeliest form comes first: every character with its commonest reading, then those in which
  /// one character has another reading.
  ///
  /// - Parameters:
  ///   - text: a name.
  ///   - limit: how many forms at most.
  /// - Returns: none for a name that is in Latin letters already, or has a character whose reading
  ///   is unknown.
  public mutating func romanized(_ text: String, limit: Int) -> [String] {
    var parts = RomanParts()
    var buffer = TokenBuffer()
    analyze(text, options: [], into: &buffer)
    for token in buffer.tokens where token.kind == .word || token.kind == .unigram {
      guard parts.append(buffer.text(of: token)) else { return [] }
    }
    parts.endRun()
    return parts.isForeign ? parts.combined(limit: limit) : []
  }
}

/// The pieces of a name, each with the ways to write it.
struct RomanParts {
  private(set) var isForeign = false
  private var forms: [[[UInt8]]] = []
  /// Pieces so far: runs of kana and hangul, single ideographs, words.
  var count: Int { forms.count }
  private var kana: [UInt32] = []
  private var hangul: [UInt32] = []

  /// - Returns: whether the piece can be written in Latin letters.
  mutating func append(_ piece: String) -> Bool {
    guard let scalar = piece.unicodeScalars.first?.value else { return true }
    switch scalar {
    case 0x3041...0x30FF:
      if !hangul.isEmpty { endRun() }
      kana.append(scalar)
    case 0xAC00...0xD7A3:
      if !kana.isEmpty { endRun() }
      hangul.append(scalar)
    case 0x4E00...0x9FFF:
      endRun()
      let readings = Pinyin.shared.readings(of: scalar)
      isForeign = true
      forms.append(readings)
      return !readings.isEmpty
    case 0x370...0x58F, 0x590...0x6FF, 0x900...0x97F, 0xE00...0xE7F, 0x10A0...0x10FF:
      endRun()
      let readings = Transliteration.forms(of: piece)
      isForeign = true
      forms.append(readings)
      return !readings.isEmpty
    default:
      endRun()
      forms.append([Array(piece.utf8)])
    }
    return true
  }

  /// Kana and hangul are written by the run.
  mutating func endRun() {
    if !kana.isEmpty { forms.append(KanaRomanizer.forms(of: kana)) }
    if !hangul.isEmpty { forms.append(HangulRomanizer.forms(of: hangul[...])) }
    isForeign = isForeign || !kana.isEmpty || !hangul.isEmpty
    kana.removeAll()
    hangul.removeAll()
  }

  func combined(limit: Int) -> [String] {
    guard forms.allSatisfy({ !$0.isEmpty }) else { return [] }
    var results = [forms.flatMap { $0[0] }]
    for position in forms.indices {
      for form in forms[position].dropFirst() {
        results.append(forms.indices.flatMap { $0 == position ? form : forms[$0][0] })
      }
    }
    return Romanizations.unique(Array(results.prefix(limit))).map {
      String(decoding: $0, as: UTF8.self)
    }
  }
}
