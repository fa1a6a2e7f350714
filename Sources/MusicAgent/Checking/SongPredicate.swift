/// Titles in small letters that a sentence makes songs of: `blue lamp is a great song`, `my favorite song
/// is blue lamp`.
enum SongPredicate {
  private static func wordSet(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
  }

  private static let nouns = SongWords.nouns.union(["classic", "masterpiece"])
  private static let copulas = wordSet(
    """
    is was would remains makes feels sounds seems est es é ist war
    """)
  private static let articles = wordSet(
    """
    a an the my your his her their our such one best great perfect ideal une un ma una la mi uma a minha ein
    eine mein
    """)
  /// Words for what was named before, or for anything.
  private static let generic = wordSet(
    """
    it this that these those here there what which who each every everything nothing anything something one
    ones first second third fourth fifth last next opener closer song songs track tracks tune tunes ballad
    music list he she they i you we all both none nobody somebody another other rest mood sound voice lyrics
    melody chorus idea goal point result night evening name ce c cela esto eso isto isso das dies es playlist
    """)
  private static let singling = wordSet(
    """
    my your favorite favourite best perfect ideal greatest saddest finest only right next first last one
    """)
  private static let openers = wordSet(
    """
    it this that here there the a an one always never still not in on for about below above yours by what
    whatever hard waiting ready so very too quite rather slow sad soft warm quiet calm fast loud my your of to
    with from at as also just really all both more less full good great perfect lovely beautiful well known
    better called named titled entitled easy simple how no your yet why where when who
    """)
  private static let joining = wordSet(
    "and but because that think say know if while so then or maybe")

  /// What must be a title, in each way to read it.
  static func all(in words: [UnmarkedTitle.Word]) -> [UnmarkedTitle] {
    var result: [UnmarkedTitle] = []
    for position in words.indices {
      let small = words[position].small
      if nouns.contains(small) {
        if let title = subject(words, of: position) { result.append(title) }
        if let title = object(words, of: position) { result.append(title) }
      }
    }
    return result
  }

  /// What is said to be such a thing.
  private static func subject(_ words: [UnmarkedTitle.Word], of noun: Int) -> UnmarkedTitle? {
    var copula: Int?
    for position in stride(from: noun - 1, through: max(0, noun - 7), by: -1) {
      if words[position].endsPhrase { break }
      if copulas.contains(words[position].small) {
        copula = position
        break
      }
    }
    guard let copula, copula > 0, noun > copula + 1,
      words[(copula + 1)..<noun].contains(where: { articles.contains($0.small) })
    else { return nil }
    var start = copula
    while start > 0, copula - start < 7, !words[start - 1].endsPhrase,
      !joining.contains(words[start - 1].small)
    {
      start -= 1
    }
    let subject = Array(words[start..<copula])
    guard !subject.isEmpty,
      !subject.contains(where: { generic.contains($0.small) || $0.small == "by" || $0.isPossessive }
      ),
      !subject.dropFirst().contains(where: \.isCapital)
    else { return nil }
    let readings = subject.indices.map { first in
      SongClaim.Name(subject[first...].map(\.text).joined(separator: " "))
    }
    return UnmarkedTitle(readings: readings)
  }

  /// What such a thing is said to be.
  private static func object(_ words: [UnmarkedTitle.Word], of noun: Int) -> UnmarkedTitle? {
    guard noun + 2 < words.count, !words[noun].endsPhrase,
      copulas.contains(words[noun + 1].small), !words[noun + 1].endsPhrase,
      words[max(0, noun - 3)..<noun].contains(where: { singling.contains($0.small) }),
      !openers.contains(words[noun + 2].small), !words[noun + 2].isCapital
    else { return nil }
    return UnmarkedTitle(readings: UnmarkedTitle.beginnings(words, after: noun + 1, by: ""))
  }
}
