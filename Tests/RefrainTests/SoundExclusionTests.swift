import MusicCatalog
import Refrain
import TestSupport
import Testing

/// Names that are nobody's: whoever is written nearly so is left out, and nobody else for a few consonants.
struct SoundExclusionTests {
  private static let artists = [
    "Drake", "Kali Uchis", "Gorillaz", "Migos", "Chorus", "Metallica", "Beyoncé", "Lynyrd Skynyrd",
    "Shakira", "비틀즈", "ビートルズ", "方向", "陶乐然DOLLARZOO", "周杰伦",
  ]
  private static let tracks = artists.enumerated().map {
    track("\($0)", "Kyrie", by: [ArtistCredit(name: $1)])
  }

  @Test(arguments: [
    ("Daedelus", []), ("Gallows", []), ("Dry Rise", []), ("Mickey Hawks", []), ("平野綾", []),
    ("Khorus", ["Chorus"]),
    ("Metalika", ["Metallica"]), ("Beyonsay", ["Beyoncé"]),
    ("Leenard Skinnerd", ["Lynyrd Skynyrd"]),
    ("Shakeera", ["Shakira"]), ("周杰轮", ["周杰伦"]),
  ])
  func whoIsLeftOutIsWrittenNearlySo(_ name: String, _ expected: [String]) throws {
    try Workshop.run { workshop in
      let left = try workshop.engine(Self.tracks).search("", filter: !.artist(name), limit: 50)
      let gone = Set(Self.artists).subtracting(left.flatMap(\.artists))
      #expect(gone == Set(expected), "\(left.notes)")
    }
  }

  /// Of other scripts the sound is all that there is.
  @Test(arguments: [("Beatles", "ビートルズ")])
  func aNameInAnotherScriptIsHeard(_ name: String, _ artist: String) throws {
    try Workshop.run { workshop in
      let left = try workshop.engine(Self.tracks).search("", filter: !.artist(name), limit: 50)
      #expect(!left.contains { $0.artists == [artist] }, "\(left.notes)")
    }
  }
}
