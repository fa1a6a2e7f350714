import IndexFile

extension TextIndex {
  /// How many documents have exactly this term, in any field; 0 for one that no document has.
  ///
  /// - Parameter term: folded already, as `Query.term` takes it.
  /// - Complexity: one look-up in the dictionary.
  public func documentFrequency(of term: String) -> Int {
    number(of: term).map { frequency(of: $0) } ?? 0
  }
}
