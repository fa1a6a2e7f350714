/// A musical key by its place on the circle of fifths.
///
/// Reads "C", "F# minor", "Bbm", "E♭ major" and the numbers of DJs ("8A", "12B").
struct MusicalKey: Equatable {
  /// Steps from C major or A minor on the circle of fifths, 0..<12: relative keys share it.
  let fifths: Int
  let isMinor: Bool

  init(fifths: Int, isMinor: Bool) {
    self.fifths = fifths
    self.isMinor = isMinor
  }

  init?(_ text: String) {
    let text = text.filter { !$0.isWhitespace && $0 != "-" && $0 != "_" }
    if let number = Int(text.dropLast()), (1...12).contains(number), let last = text.last,
      "ABab".contains(last)
    {
      // 8B is C major, 8A is A minor.
      self.init(fifths: (number + 4) % 12, isMinor: last == "A" || last == "a")
      return
    }
    let letters: [Character: Int] = ["C": 0, "D": 2, "E": 4, "F": 5, "G": 7, "A": 9, "B": 11]
    guard let first = text.first, var tone = letters[Character(first.uppercased())] else {
      return nil
    }
    var rest = text.dropFirst()
    if let sign = rest.first, "#♯".contains(sign) { (tone, rest) = (tone + 1, rest.dropFirst()) }
    if let sign = rest.first, "b♭".contains(sign) { (tone, rest) = (tone + 11, rest.dropFirst()) }
    let isMinor: Bool
    switch rest {
    case "m": isMinor = true
    case "", "M": isMinor = false
    default:
      switch rest.lowercased() {
      case "minor", "min": isMinor = true
      case "major", "maj": isMinor = false
      default: return nil
      }
    }
    // A fifth is seven semitones, and seven is its own inverse modulo twelve.
    self.init(fifths: (tone + (isMinor ? 3 : 0)) * 7 % 12, isMinor: isMinor)
  }

  /// How far apart two keys sound, 0...1: steps on the circle, and one for another mode.
  func distance(to other: MusicalKey) -> Float {
    let steps = abs(fifths - other.fifths)
    return Float(min(steps, 12 - steps) + (isMinor == other.isMinor ? 0 : 1)) / 7
  }
}
