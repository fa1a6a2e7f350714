import Primitives
import TextAnalysis

/// Which remix, concert or pressing a title speaks of: the words of its remarks that do not merely say
/// that it is one. "Skrillex Remix" has "skrillex", "Live in Paris 2012" "paris" and the year.
struct VersionLabel {
  /// Words that name a person, a place or an occasion, folded.
  private var names: [String] = []
  /// Years, and other numbers of three digits or more.
  private var years: [String] = []

  /// - Parameter remarks: of one title, as it writes them.
  init(_ remarks: [String], with analyzer: inout Analyzer) {
    for remark in remarks {
      let folded = analyzer.folded(remark)
      for word in folded.split(whereSeparator: { !($0.isLetter || $0.isNumber || $0 == "'") }) {
        let word = word.filter { $0 != "'" }
        if word.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
          if word.utf8.count > 2 { years.append(word) }
        } else if !VersionLabel.neutral.contains(word), !names.contains(word) {
          names.append(word)
        }
      }
    }
  }

  /// Whether two recordings are different ones, told by what both are called: each has a name that the
  /// other has not, or they are of different years. One that says less than the other may be the same.
  func contradicts(_ other: VersionLabel) -> Bool {
    if !years.isEmpty, !other.years.isEmpty, !years.contains(where: { other.years.contains($0) }) {
      return true
    }
    return !(isWithin(other) || other.isWithin(self))
      && !VersionLabel.isSame(names.joined(), other.names.joined())
  }

  private func isWithin(_ other: VersionLabel) -> Bool {
    names.allSatisfy { name in other.names.contains { VersionLabel.isSame(name, $0) } }
  }

  /// The same word, also where a letter of a longer one is wrong.
  private static func isSame(_ left: String, _ right: String) -> Bool {
    if left == right { return true }
    let edits = EditBudget.alone(min(left.unicodeScalars.count, right.unicodeScalars.count))
    return edits > 0 && EditPattern(left).distance(to: right) <= 1
  }

  /// Words of remarks that name nothing.
  private static let neutral: Set<String> = Set(
    """
    live at in on from the a an of and de en la el le und im am w with by for to version ver remix
    remixed rmx mix edit edition remaster remastered remastering digital digitally acoustic demo
    karaoke instrumental mono stereo radio single album extended sped speed up slowed down reverb
    nightcore daycore 8d audio session sessions concert unplugged official take cover originally
    performed style made famous tribute dub club vocal original recording recorded performance deluxe
    explicit clean inst short long full dj take outtake rehearsal reprise stripped tour show video
    new alternate alternative bonus track mixed release
    """.split(whereSeparator: \.isWhitespace).map { String($0) })
}
