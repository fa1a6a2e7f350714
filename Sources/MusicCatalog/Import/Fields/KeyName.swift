/// Keys that are numbers.
enum KeyName {
  private static let pitches = [
    "C", "C#", "D", "Eb", "E", "F", "F#", "G", "Ab", "A", "Bb", "B",
  ]

  /// A key's name: of a pitch class as Spotify counts them from C on, the pitch, and "major" or "minor"
  /// when the mode is known; anything else is its own name. -1 stands for none.
  static func name(of text: String, mode: String?) -> String? {
    guard let number = Double(text), let pitch = Int(exactly: number) else { return text }
    guard pitches.indices.contains(pitch) else { return pitch == -1 ? nil : text }
    switch mode?.lowercased() {
    case "1", "1.0", "major": return pitches[pitch] + " major"
    case "0", "0.0", "minor": return pitches[pitch] + " minor"
    default: return pitches[pitch]
    }
  }
}
