/// A name that may be one person's, with the family name first: "Beethoven, Ludwig van".
struct SortedName {
  private let family: String
  private let given: String

  init(family: String, given: String) {
    self.family = family
    self.given = given
  }

  /// The name as it is said: "Ludwig van Beethoven".
  var natural: String { given + " " + family }

  /// Whether it is a person's by its form: a particle at the end of the given names says so, and given
  /// names alone, unless one of the two halves is known as an artist.
  ///
  /// "Lennon, McCartney" and "Queen, David Bowie" are two.
  func isPersons(unlessKnown isKnown: Bool) -> Bool {
    let names = given.split(whereSeparator: \.isWhitespace).map { String($0) }
    guard let last = names.last, (1...5).contains(names.count),
      family.split(whereSeparator: \.isWhitespace).count <= 3
    else { return false }
    if names.count > 1, SortedName.particles.contains(last) { return true }
    return !isKnown && family.split(whereSeparator: \.isWhitespace).count == 1
      && names.allSatisfy { name in
        SortedName.particles.contains(name) || SortedName.isInitial(name)
          || SortedName.givenNames.contains(name.lowercased())
      } && !names.allSatisfy { SortedName.particles.contains($0) }
  }

  private static func isInitial(_ name: String) -> Bool {
    name.hasSuffix(".") && name.filter(\.isLetter).count <= 2 && name.first?.isUppercase == true
  }

  private static let particles: Set<String> = [
    "van", "von", "de", "da", "di", "del", "della", "der", "den", "du", "des", "la", "le", "zu",
    "af",
    "av", "dos", "do",
  ]

  /// Given names of composers, performers and singers that sorted credits have, folded.
  private static let givenNames: Set<String> = Set(
    """
    adam albert alberto alexander alexandre alfred alfredo alice amy andrea andrew anna anne anthony
    anton antonin antonín antonio arnold arthur arvo astor aaron barbara bela béla benjamin benny bernard
    bill billie billy bob bonnie bruce bruno camille carl carlos caroline catherine césar cesar charles
    charlie chet christoph christopher chris claude claudio clara claire daniel dave david dean diana dmitri
    dmitry dolly dominic don donald duke edgar édith edith eduard edvard edward elizabeth ella elton elvis
    emma ennio eric erich erik etta eugene felix fela ferdinand francis francisco francesco franck frank
    franz fred frédéric frederic freddie friedrich gabriel george georg georges gerald giacomo giovanni
    giuseppe glenn gloria guillaume gustav hans harry hector heinrich heitor helen henri henry herbert herbie
    hildegard howard hugo igor isaac jack jacques james jan jane janis jascha jean jeff jennifer jerry
    jessica jim jimi jimmy joan joe joaquín joaquin johann johannes john johnny joni jose josé joseph josef
    joshua juan jules julia julie karl kate kathleen keith kenny kurt larry laura leonard leoš leos linda
    lisa loretta lorenzo louis luciano ludovico ludwig luigi lou manuel marc marcel maria mariah marian
    mario mark martha martin marvin mary maurice max merle michael michel mikhail mick miles mily modest
    mstislav muddy nadia nancy nat natalie neil nicholas nico niccolò niccolo nick nicolas nikolai nikolay
    nina norah olivier oscar otis ottorino otto patricia patsy patti paul peggy peter philip philipp pierre
    pietro placido plácido pyotr ralph randy ray richard rick robert roberto rod roger roland ron rosa roy
    rudolf ruth sam samuel sara sarah sebastian serge sergei sergey simon sonny sophie stan stephen steve
    steven stevie susan suzanne sviatoslav ted teresa thelonious thomas tim tina tom tomaso tommaso tony
    van victor vincent vincenzo vladimir wanda warren wayne wilhelm willie william wolfgang amadeus woody
    yehudi yo-yo zoltán zoltan
    """.split(whereSeparator: \.isWhitespace).map { String($0) })
}
