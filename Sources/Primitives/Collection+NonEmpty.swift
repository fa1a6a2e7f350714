extension Collection {
  /// Itself, or nil without elements.
  @inlinable package var nonEmpty: Self? { isEmpty ? nil : self }
}
