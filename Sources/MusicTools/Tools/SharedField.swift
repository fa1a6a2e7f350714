import JSON

/// The arguments that several tools have, declared once.
enum SharedField {
  static func filter<Root>(
    _ path: any (WritableKeyPath<Root, FilterArguments> & Sendable),
    _ shape: ObjectShape<FilterArguments> = FilterArguments.shapeOfSiblings
  ) -> Field<Root> {
    Field("filter", path, .object(shape), "")
  }

  static func limit<Root>(
    _ path: any (WritableKeyPath<Root, Int> & Sendable), upTo maximum: Int = 100,
    isMinor: Bool = false
  ) -> Field<Root> {
    Field("limit", path, .integer(1...maximum), "", isMinor: isMinor)
  }

  static func budget<Root>(
    _ path: any (WritableKeyPath<Root, Int> & Sendable)
  ) -> Field<Root> {
    Field("max_tokens", path, TokenBudget.shape, "", isMinor: true)
  }

  static func tracks<Root>(
    _ name: String, _ path: any (WritableKeyPath<Root, [String]> & Sendable),
    _ documentation: String, isRequired: Bool = false, isMinor: Bool = false
  ) -> Field<Root> {
    Field(name, path, TrackIDs.shape, documentation, isRequired: isRequired, isMinor: isMinor)
  }
}

/// Lists of track ids in arguments.
enum TrackIDs {
  static let shape = Shape<[String]>.list(of: .string(maximumLength: 512), maximumCount: 500)
}
