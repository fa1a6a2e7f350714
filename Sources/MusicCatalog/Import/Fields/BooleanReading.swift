/// Yes and no.
enum BooleanReading {
  private static let yes: Set<String> = [
    "true", "yes", "y", "t", "1", "1.0", "explicit", "e", "ja", "oui", "sí", "si", "sim", "да",
    "はい",
    "是",
  ]
  private static let no: Set<String> = [
    "false", "no", "n", "f", "0", "0.0", "clean", "cleaned", "notexplicit", "not explicit", "nein",
    "non", "não", "nao", "нет", "いいえ", "否",
  ]

  static func read(_ text: String) -> FieldReading<Bool> {
    let word = text.lowercased()
    if yes.contains(word) { return .value(true) }
    return no.contains(word) ? .value(false) : .unreadable
  }
}
