/// What an artist does on a track, as its credit says.
package enum CreditRole: UInt8, Sendable, CaseIterable {
  /// Named by the credit itself.
  case main
  /// A guest: "feat.", "ft.", "featuring".
  case featured
  /// After "with".
  case with
  /// Named by the title as who made the remix.
  case remixer
  /// Who wrote it, as the field for it says.
  case composer
  /// Who conducts, as the field for it says.
  case conductor
  /// Whose album it is on.
  case albumArtist
  /// Named by the title as who produced it.
  case producer

  /// Whether the artist is heard on the track: what caps count and recordings of a song share.
  var isPerformer: Bool {
    switch self {
    case .main, .featured, .with, .remixer: true
    case .composer, .conductor, .albumArtist, .producer: false
    }
  }

  /// The role as a report names it.
  package var name: String {
    switch self {
    case .main: "main"
    case .featured: "featured"
    case .with: "with"
    case .remixer: "remixer"
    case .composer: "composer"
    case .conductor: "conductor"
    case .albumArtist: "album artist"
    case .producer: "producer"
    }
  }
}

/// An artist in a credit.
package struct CreditPart: Sendable, Equatable {
  /// The name as printed.
  package var name: String
  package var role: CreditRole

  package init(_ name: String, _ role: CreditRole) {
    self.name = name
    self.role = role
  }
}

/// How a printed name was read, and why so.
package struct CreditReading: Sendable, Equatable {
  /// Why a name is one artist or several.
  package enum Basis: UInt8, Sendable, CaseIterable {
    /// Nothing in it separates.
    case single
    /// Several artists.
    case split
    /// One artist, because the catalog gives it an id.
    case identified
    /// One artist that is known to have such a name.
    case known
    /// One artist, because the whole is often there and none of its parts ever is elsewhere.
    case evidence
    /// A band that is named after its leader: "Prince & The Revolution".
    case leader
    /// Several artists, because the recipe says so.
    case given
    /// One artist, because the recipe says so.
    case givenWhole
    /// One person, whose family name is printed first: "Beethoven, Ludwig van".
    case sorted
    /// A name that may be one artist's or several', some of whom are known by themselves.
    case joint

    /// Whether the name itself is no artist, only its parts are.
    package var isSplit: Bool { self == .split || self == .given || self == .sorted }

    /// The reason in a few words.
    package var explanation: String {
      switch self {
      case .single: "one name"
      case .split: "split"
      case .identified: "whole: it has an id"
      case .known: "whole: a known name"
      case .evidence: "whole: often there, its parts never elsewhere"
      case .leader: "whole: a band named after its leader"
      case .given: "split: the recipe says so"
      case .givenWhole: "whole: the recipe says so"
      case .sorted: "one person, the family name first"
      case .joint: "whole: some of its parts are artists, too"
      }
    }
  }

  package var basis: Basis
  /// The artists that it names beside the one of the whole name; none for a single one.
  package var parts: [CreditPart]

  package init(_ basis: Basis, _ parts: [CreditPart] = []) {
    self.basis = basis
    self.parts = parts
  }
}
