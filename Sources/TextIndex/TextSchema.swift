public import TextAnalysis

/// The fields of an index, and how each is analyzed and weighted.
///
/// ```swift
/// let schema = TextSchema(fields: [
///   .init("title", weight: 3, b: 0.3, analysis: .names),
///   .init("artist", weight: 2.5, b: 0.3, analysis: .names),
///   .init("snippet", weight: 1, b: 0.75, analysis: .prose),
/// ])
/// let named = schema.mask("title", "artist")
/// ```
public struct TextSchema: Sendable, Hashable {
  /// One field of a document.
  public struct Field: Sendable, Hashable {
    /// Its name, unique in the schema.
    public var name: String
    /// How much a match in it counts, not negative.
    public var weight: Float
    /// How strongly scores are normalized by its length, in 0...1: the b of BM25.
    public var b: Float
    /// How its text becomes terms.
    public var analysis: AnalysisOptions

    /// A field; weights and `b` outside their range are moved to its nearest end.
    public init(
      _ name: String, weight: Float = 1, b: Float = 0.75, analysis: AnalysisOptions = .prose
    ) {
      self.name = name
      self.weight = weight.isFinite ? max(0, weight) : 1
      self.b = b.isFinite ? min(max(0, b), 1) : 0.75
      self.analysis = analysis
    }
  }

  /// The maximum number of fields of a schema.
  public static let maximumFieldCount = 16

  /// The fields, in the order in which documents bring them.
  public var fields: [Field]
  /// How quickly term frequency saturates: the k1 of BM25, positive.
  public var k1: Float

  /// - Precondition: 1 to 16 fields with different names.
  public init(fields: [Field], k1: Float = 1.2) {
    precondition(
      (1...TextSchema.maximumFieldCount).contains(fields.count)
        && Set(fields.map(\.name)).count == fields.count,
      "A schema has 1 to 16 fields with different names.")
    self.fields = fields
    self.k1 = k1.isFinite && k1 > 0 ? k1 : 1.2
  }

  /// The mask of the fields with these names; unknown names add nothing.
  public func mask(_ names: String...) -> FieldMask { mask(of: names) }

  /// The mask of the fields with these names; unknown names add nothing.
  public func mask(of names: some Sequence<String>) -> FieldMask {
    var mask: FieldMask = []
    for name in names {
      if let index = fields.firstIndex(where: { $0.name == name }) {
        mask.insert(FieldMask(field: index))
      }
    }
    return mask
  }
}

/// A set of fields of a schema, one bit each, the first field lowest.
public struct FieldMask: OptionSet, Sendable, Hashable {
  /// The bits.
  public let rawValue: UInt32

  /// A mask from its bits.
  public init(rawValue: UInt32) {
    self.rawValue = rawValue
  }

  /// The mask of the field at `index` of the schema.
  public init(field index: Int) {
    self.init(rawValue: 1 << UInt32(index))
  }

  /// Every field of any schema.
  public static let all = FieldMask(rawValue: 0xFFFF)
}
