/// The composer whom a title prints before the work or behind it, as albums of players do: "Beethoven: Symphony No. 5",
/// "Mozart - Piano Sonata No. 11", "Träumerei (Schumann)".
package struct ComposerInTitle {
  /// The composer as printed.
  package let composer: String
  /// The title of the work.
  package let work: String

  /// Nil for titles that name no composer: one whom everybody knows by the name, or a name before a work that is
  /// called by its form and number.
  ///
  /// - Parameter title: without remarks about the recording.
  package init?(_ title: String, with keys: inout NameKeys) {
    // Most titles have no such sign, and looking at bytes is far cheaper.
    guard
      title.utf8.last == 0x29 || title.utf8.contains(where: { [0x3A, 0x2D, 0xE2].contains($0) })
    else { return nil }
    guard let (composer, work, isBefore) = ComposerInTitle.halves(of: title) else { return nil }
    guard work.contains(where: \.isLetter), ComposerInTitle.isName(composer) else { return nil }
    let isKnown = KnownPersons.isComposer(ofLooseKey: keys.looseArtistKey(composer))
    let form = WorkTitle(work, with: &keys)
    let isWork =
      isBefore
      && form.map { $0.catalogNumber != nil || $0.form.map(ComposerInTitle.forms.contains) == true }
        == true
      && WorkTitle(composer, with: &keys) == nil
    guard isKnown || isWork else { return nil }
    self.composer = composer
    self.work = work
  }

  private static func halves(of title: String) -> (String, String, isBefore: Bool)? {
    for sign in [": ", " - ", " – ", " — "] {
      guard let range = title.firstRange(of: sign) else { continue }
      let (left, right) = (
        String(title[..<range.lowerBound]).trimmed, String(title[range.upperBound...]).trimmed
      )
      if isName(left) { return (left, right, true) }
    }
    guard title.last == ")", let open = title.lastIndex(of: "("), open > title.startIndex else {
      return nil
    }
    let inside = title[title.index(after: open)...].dropLast()
    return (String(inside).trimmed, String(title[..<open]).trimmed, false)
  }

  /// Whether a text may be a person's name: one to four words, each with a capital but for particles.
  private static func isName(_ text: String) -> Bool {
    let words = text.split(whereSeparator: \.isWhitespace)
    return (1...4).contains(words.count)
      && words.allSatisfy { word in
        ["van", "von", "de", "da", "di", "le"].contains(word)
          || word.first.map { $0.isLetter && !$0.isLowercase } == true
      } && !text.contains(where: \.isNumber)
  }

  /// Forms of works that no part of another one is called by.
  private static let forms: Set<String> = [
    "symphony", "sonata", "concerto", "quartet", "quintet", "partita", "nocturne", "etude",
    "mazurka",
    "polonaise", "requiem",
  ]
}
