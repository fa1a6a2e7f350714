import LinearAlgebra

/// Turns the counts of a text's terms into the entries of its row.
struct TermWeights: Sendable {
  let weighting: LatentSemanticOptions.Weighting

  /// What a term's frequency in the collection contributes.
  ///
  /// - Parameters:
  ///   - documentCount: the documents with the term, of `documents`.
  ///   - occurrences: the weighted occurrences of the term, of `total`.
  func globalWeight(
    documentCount: Int, of documents: Int, occurrences: Double, of total: Double
  ) -> Float {
    switch weighting {
    case .tfIDF: Float(Double.log(1 + Double(documents) / Double(documentCount)))
    case .ppmi: Float(Double.log(total / occurrences))
    }
  }

  /// Replaces the counts of one text by a row of unit length.
  func weigh(_ row: inout [(column: UInt32, value: Float)], global: (UInt32) -> Float) {
    let total = row.reduce(0) { $0 + $1.value }
    for index in row.indices {
      let (column, count) = row[index]
      row[index].value =
        switch weighting {
        case .tfIDF: Float.log1p(count) * global(column)
        case .ppmi: max(0, Float.log(count / total) + global(column))
        }
    }
    let norm = row.reduce(0) { $0 + $1.value * $1.value }.squareRoot()
    guard norm > 0, norm.isFinite else {
      row.removeAll()
      return
    }
    for index in row.indices { row[index].value /= norm }
  }
}
