/// Pieces of credits that are nobody: what somebody plays ("A, piano; B, conductor"), and that there are more
/// ("A et al.").
enum CreditRemark {
  /// What such a piece says; nil for a name.
  enum Kind {
    case conducts, plays, more
  }

  /// - Parameter isListed: whether a comma or a dash stands before it.
  static func kind(of piece: String, isListed: Bool) -> Kind? {
    let word = piece.lowercased().filter { !".: ".contains($0) }
    if others.contains(word) { return .more }
    guard isListed, piece.first?.isLowercase == true else { return nil }
    if conductors.contains(word) { return .conducts }
    return instruments.contains(word) ? .plays : nil
  }

  private static let others: Set<String> = [
    "al", "ua", "uva", "etal", "другие", "др", "等", "ほか", "другі",
  ]

  private static let conductors: Set<String> = [
    "conductor", "cond", "dirigent", "dirigentin", "dir", "ltg", "leitung", "direction",
    "direttore",
    "director", "дирижёр", "дирижер",
  ]

  private static let instruments: Set<String> = Set(
    """
    piano fortepiano keyboards keyboard violin viola cello violoncello bass contrabass soprano mezzo
    mezzo-soprano alto contralto countertenor tenor baritone bass-baritone guitar guitars drums vocals vocal
    voice organ harpsichord cembalo flute oboe clarinet bassoon horn trumpet trombone tuba harp percussion
    saxophone lute theorbo recorder accordion narrator speaker klavier violine geige orgel flöte gitarre gesang
    sopran tenore basso batterie chant voix bandoneon sitar tabla
    """.split(whereSeparator: \.isWhitespace).map { String($0) })
}
