/// What a verdict on a name rests on: everything that its confidence is computed from.
package struct NameFeatures: Sendable, Equatable {
  /// What kind of verdict it is.
  package enum Kind: String, Sendable, CaseIterable {
    /// Title and artist are there together, under these names.
    case pair
    /// Together, one of them under another name.
    case otherPair
    /// Together, and a part of a name stood for the whole.
    case partOfPair
    /// Together, in another version.
    case version
    /// Together, misspelled.
    case misspelledPair
    /// A title without an artist, and only one song has it.
    case title
    /// The same for another title of the song, or a part of it.
    case otherTitle
    /// A title without an artist, in another version.
    case titleVersion
    /// A title without an artist, misspelled.
    case misspelledTitle
    /// An artist alone.
    case artist
    /// An artist by another name.
    case otherArtist
    /// An artist by a part of the name.
    case partOfArtist
    /// An artist by initials.
    case initials
    /// An artist alone, misspelled.
    case misspelledArtist
    /// Several have it.
    case ambiguous
    /// Both are there, not together.
    case wrongPairing
    /// The artist is there, the title is not.
    case missingTitle
    /// The title is there, the artist is not.
    case missingArtist
    /// Title and artist are not there.
    case missingBoth
    /// A title without an artist is not there.
    case missingTitleAlone
    /// An artist alone is not there.
    case missingArtistAlone
    /// An album.
    case album

    /// The kind that this one is with something missing; itself when nothing is.
    var whole: Kind {
      switch self {
      case .pair, .otherPair, .partOfPair, .version, .misspelledPair: .pair
      case .title, .otherTitle, .titleVersion, .misspelledTitle: .title
      case .artist, .otherArtist, .partOfArtist, .initials, .misspelledArtist: .artist
      default: self
      }
    }
  }

  package var kind: Kind
  /// Edits of the title, as a part of its length.
  var titleEdits = 0.0
  /// Edits of the artist's name, as a part of its length.
  var artistEdits = 0.0
  /// Characters of the name that was looked for: the artist's, without one the title's.
  package var length = 0
  /// Whether a misspelled title is another version besides.
  var isOtherVersion = false
  /// Whether only a part of the title, or of the artist's name, agrees.
  var isPart = false
  /// Others who fit as well, or nearly.
  var rivals = 0
  /// Tracks of the artist who was found.
  package var tracks = 0
  /// Whether names in different scripts stand against each other, which nothing here can compare.
  var isUncomparable = false

  package init(_ kind: Kind) { self.kind = kind }

  /// The names of the numbers that `values` gives.
  package static let names: [String] =
    Kind.allCases.map(\.rawValue) + [
      "title edits", "artist edits", "shortness", "artist's shortness", "other version", "part",
      "rivals", "tracks",
    ]

  /// Whether each of the features can only speak against a verdict: what differs from what was
  /// asked for makes nothing more likely.
  package static let isDoubt: [Bool] =
    Kind.allCases.map { $0.whole != $0 } + [true, true, true, true, true, true, true, false]

  /// The numbers, each about 0...1, that a model of the confidence adds up.
  package var values: [Double] {
    let shortness = 1 / Double(max(length, 1))
    let isArtistAlone =
      switch kind {
      case .artist, .otherArtist, .partOfArtist, .initials, .misspelledArtist: true
      default: false
      }
    return Kind.allCases.map { $0 == kind || $0 == kind.whole ? 1 : 0 } + [
      titleEdits, artistEdits, shortness, isArtistAlone ? shortness : 0, isOtherVersion ? 1 : 0,
      isPart ? 1 : 0, min(1, Double(rivals) / 4),
      Double(min(tracks, 100) + 1).logarithm / 100.0.logarithm,
    ]
  }
}

extension Double {
  /// The natural logarithm of a number from 1 on, by a series that gives the same bits everywhere.
  fileprivate var logarithm: Double {
    // x = m 2^e with m in 1..<2; log m = 2 atanh((m - 1) / (m + 1)).
    let part = (significand - 1) / (significand + 1)
    var (term, sum) = (part, 0.0)
    for step in 0..<20 {
      sum += term / Double(2 * step + 1)
      term *= part * part
    }
    return 2 * sum + Double(exponent) * 0.693_147_180_559_945_3
  }
}
