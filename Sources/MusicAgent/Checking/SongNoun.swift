/// Words that say that a name which follows is a song's: `the song "Hello"`, `a ballad called "Hello"`.
enum SongNoun {
  private static let nouns = SongWords.nouns.union([
    "titre", "morceau", "tube", "cancion", "tema", "sencillo", "faixa", "música", "titel", "hymne",
    "ballade", "balada",
  ])
  /// What has a name, too, and is no song.
  private static let others: Set<String> = [
    "album", "albums", "band", "group", "artist", "singer", "duo", "trio", "genre", "style",
    "playlist", "catalog", "mood", "movie", "film", "series", "soundtrack", "groupe", "chanteur",
    "chanteuse", "grupo", "banda", "cantante", "cantor", "cantora", "sänger", "sängerin", "gruppe",
    "álbum",
  ]
  private static let naming: Set<String> = [
    "called", "titled", "entitled", "named", "intitulée", "intitulé", "appelée", "appelé", "nommée",
    "titulada", "titulado", "llamada", "llamado", "chamada", "chamado", "intitulada", "namens",
    "genannt", "is", "was", "est", "es", "é", "ist", "heißt",
  ]
  /// So many words before a name are looked at.
  private static let reach = 6

  /// Whether a text ends with words that call what follows a song.
  static func ends(_ text: some StringProtocol) -> Bool {
    let words = ProseMarks.folded(text.suffix(ProseLimits.name)).split(separator: " ").suffix(reach)
    guard let last = words.last.map(String.init) else { return false }
    if nouns.contains(last) { return true }
    guard naming.contains(last) else { return false }
    let noun = words.dropLast().last { nouns.contains(String($0)) || others.contains(String($0)) }
    return noun.map { nouns.contains(String($0)) } ?? false
  }
}

extension String {
  /// What stands before a run of this text, back to the last sign at which no name goes on; nil
  /// when the run is of another text.
  func before(_ run: CapitalRun) -> Substring? {
    guard let start = run.words.first?.startIndex, start <= endIndex else { return nil }
    return self[..<start].split(
      omittingEmptySubsequences: false, whereSeparator: { ProseMarks.stops.contains($0) }
    ).last
  }
}
