/// A name of a catalog among the words of a request.
public struct NameMatch: Sendable, Equatable {
  /// What the name names.
  public enum Kind: UInt8, Sendable, CaseIterable {
    case artist
    case title
    case album
    /// A tag of the catalog's own, of one word or many.
    case tag
  }

  /// What the name names.
  public var kind: Kind
  /// How many words of the request it takes.
  public var length: Int
  /// The name as the catalog writes it.
  public var name: String
  /// The catalog's numbers for what the name names; a reading hands them through.
  public var ids: [UInt32]
  /// How likely these words mean it, by the catalog alone, 0...1: of all that has the name's rarest
  /// word, the share that is this.
  public var certainty: Double
  /// How known it is among its kind, 0...1.
  public var popularity: Double
  /// Whether it is the whole name or alias, rather than a part ("Beatles" is whole).
  public var isWhole: Bool

  /// A match.
  public init(
    kind: Kind, length: Int, name: String, ids: [UInt32] = [], certainty: Double = 1,
    popularity: Double = 0.5, isWhole: Bool = true
  ) {
    self.kind = kind
    self.length = length
    self.name = name
    self.ids = ids
    self.certainty = certainty
    self.popularity = popularity
    self.isWhole = isWhole
  }
}
