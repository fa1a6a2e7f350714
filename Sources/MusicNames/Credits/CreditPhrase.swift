/// Phrases of credits behind which another artist stands: "starring", "performed by", "при участии".
enum CreditPhrase {
  private static let phrases: [(words: [String], role: CreditRole)] = {
    let lines: [(String, CreditRole)] =
      [
        ("part. esp.", .featured), ("e part.", .featured), ("participação especial", .featured),
        ("participação especial:", .featured), ("participação especial de", .featured),
        ("participação de", .featured), ("participação:", .featured), ("participação", .featured),
        ("junto a", .with), ("junto con", .with), ("starring", .featured), ("hosted by", .featured),
        ("performed by", .main), ("produced by", .producer), ("prod. by", .producer),
        ("prod by", .producer), ("prod.", .producer), ("conducted by", .conductor),
        ("accompanied by", .with), ("backed by", .with), ("в дуэте с", .with), ("дуэт с", .with),
        ("при уч.", .featured), ("при участии", .featured), ("aka", .main), ("a.k.a.", .main),
        ("a.k.a", .main), ("a/k/a", .main), ("& guests:", .featured), ("& guest:", .featured),
        ("guests:", .featured), ("cv:", .featured), ("vocals by", .featured),
      ] + others.flatMap { role, phrases in phrases.map { ($0, role) } }
    // The longest first.
    return lines.map { ($0.split(separator: " ").map { String($0) }, $1) }
      .sorted { $0.0.count > $1.0.count }
  }()

  private static let others: [(CreditRole, [String])] = [
    (
      .with,
      [
        "in duet with", "duet with", "in duetto con", "en duo avec", "en duo con", "en dúo con",
        "a dúo con",
        "a duo con", "a dueto con", "al dúo con", "em dueto com", "im duett mit", "duett mit",
        "i duett med",
        "duett med", "sammen med", "tillsammans med", "zusammen mit", "together with", "along with",
        "assieme a", "insieme a", "samen met", "razem z", "wraz z", "społem z", "společně s",
        "совместно с",
        "вместе с", "разом з", "birlikte", "με τον", "με την", "με τους", "με τις", "με το",
        "acompañado por",
        "acompañada por", "acompañado de", "acompañada de", "accompagné par", "accompagnée par",
        "accompagnato da", "accompagnata da", "begleitet von", "akkompagneret af", "के साथ",
      ]
    ),
    (
      .featured,
      [
        "with guest", "with guests", "with special guest", "with special guests", "special guest",
        "special guest:",
        "special guests:", "con la participación de", "con la participación especial de",
        "con la colaboración de", "con la partecipazione di", "avec la participation de",
        "com a participação de", "com participação de", "за участю", "gast:", "gäste:", "invitado:",
        "invité:",
      ]
    ),
    (
      .conductor,
      [
        "cond.", "dir.", "dirigent:", "ltg.", "leitung:", "dirigé par", "diretto da",
        "dirigido por", "unter der leitung von",
      ]
    ),
    (.remixer, ["remixed by"]),
  ]

  /// The words that phrases begin with, in lower case.
  static let firstWords = Set(phrases.map { $0.words[0] })

  private static let byFirst: [String: [(words: [String], role: CreditRole)]] =
    Dictionary(grouping: phrases) { $0.words[0] }

  /// No word that separates is longer.
  static let maximumLength = 13

  /// The phrase that begins at a place where a word does: where it ends, and what the next one does.
  static func phrase(
    in characters: [Character], at start: Int
  ) -> (end: Int, role: CreditRole)? {
    let first = word(in: characters, at: start)
    guard let candidates = byFirst[first.text] else { return nil }
    // "AKA" in capitals is an artist.
    if first.text == "aka", characters[start].isUppercase { return nil }
    for (words, role) in candidates {
      var end = first.end
      var isThere = true
      for expected in words.dropFirst() {
        var next = end
        while next < characters.count, characters[next].isWhitespace { next += 1 }
        let found = word(in: characters, at: next)
        guard found.text == expected else {
          isThere = false
          break
        }
        end = found.end
      }
      if isThere { return (end, role) }
    }
    return nil
  }

  private static func word(in characters: [Character], at start: Int) -> (text: String, end: Int) {
    var end = start
    while end < characters.count, !characters[end].isWhitespace { end += 1 }
    return (String(characters[start..<end]).lowercased(), end)
  }
}
