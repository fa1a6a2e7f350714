/// The signs of a title that its key does not keep and that tell works apart all the same: those between and
/// before digits ("9/11", "3.5", "-1", "$5", "50%") and those behind a single letter ("C#", "A+", "B-").
struct TitleSigns: Equatable {
  /// How many digits stand before each sign between digits.
  private var breaks: Set<Int> = []
  /// The same for spaces, which may stand for any sign.
  private var gaps: Set<Int> = []
  /// The signs before and behind numbers and behind single letters, in order.
  private var marks: [Character] = []

  init(_ title: String) {
    guard TitleSigns.mayHaveSigns(title) else { return }
    let characters = Array(title)
    var digits = 0
    var last: Int?
    for place in characters.indices {
      if TitleSigns.isDigit(characters[place]) {
        if let last, last + 1 < place { note(characters, between: last, place, after: digits) }
        last = place
        digits += 1
      } else if let mark = TitleSigns.mark(characters, place) {
        marks.append(mark)
      }
    }
  }

  /// Notes what stands between two digits.
  private mutating func note(
    _ characters: [Character], between first: Int, _ second: Int, after digits: Int
  ) {
    let between = characters[(first + 1)..<second]
    guard between.count < 4, !between.contains(where: { $0.isLetter }) else { return }
    if between.contains(where: \.isWhitespace) {
      gaps.insert(digits)
    } else if between.allSatisfy({ "/:.,+-–".contains($0) }) {
      // "10,000"
      let following = characters[second...].prefix { TitleSigns.isDigit($0) }.count
      let isThousand = following == 3 && (between.first == "," || between.first == ".")
      if !isThousand { breaks.insert(digits) }
    }
  }

  /// The mark that a sign before or behind a number, or behind a single letter, is.
  private static func mark(_ characters: [Character], _ place: Int) -> Character? {
    let sign = characters[place]
    let before = place > 0 ? characters[place - 1] : " "
    let next = place + 1 < characters.count ? characters[place + 1] : " "
    if sign == "%", isDigit(before) { return sign }
    if "$€£-−".contains(sign), before.isWhitespace, isDigit(next) {
      return sign == "−" ? "-" : sign
    }
    let isLast = place + 1 == characters.count
    guard "#♯+-".contains(sign), before.isLetter, !next.isLetter, !isDigit(next) else {
      return sign == "+" && isLast ? sign : nil
    }
    let isSingle =
      place < 2 || !characters[place - 2].isLetter && !"'’".contains(characters[place - 2])
    guard isSingle, sign != "-" || isLast else { return sign == "+" && isLast ? sign : nil }
    return sign == "♯" ? "#" : sign
  }

  /// Whether a letter is raised by a sign: "C#".
  var hasSharp: Bool { marks.contains("#") }

  /// Whether titles of the same letters and digits are two.
  ///
  /// - Parameter areSharpsSaid: whether "C#" and "C-sharp" were compared as one, so that no sign says more.
  func contradicts(_ other: TitleSigns, areSharpsSaid: Bool = false) -> Bool {
    let isSharp = { (mark: Character) in areSharpsSaid && mark == "#" }
    return marks.filter { !isSharp($0) } != other.marks.filter { !isSharp($0) }
      || !breaks.isSubset(of: other.breaks.union(other.gaps))
      || !other.breaks.isSubset(of: breaks.union(gaps))
  }

  /// Looks at bytes, as most titles have neither digits nor such signs.
  static func mayHaveSigns(_ title: String) -> Bool {
    title.utf8.contains {
      (0x30...0x39).contains($0) || $0 == 0x23 || $0 == 0x2B || $0 == 0x24 || $0 == 0x2D
        || $0 == 0xE2
    }
  }

  private static func isDigit(_ character: Character) -> Bool {
    character.isASCII && character.isNumber
  }
}
