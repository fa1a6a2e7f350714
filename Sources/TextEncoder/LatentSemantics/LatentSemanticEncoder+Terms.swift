import IndexFile

extension LatentSemanticEncoder {
  /// A term and how near it is.
  package struct NearTerm: Sendable, Equatable {
    /// The term.
    package let term: String
    /// The cosine, in -1...1.
    package let similarity: Float
  }

  /// The terms that are nearest to a vector of this space, best first, ties by their bytes.
  ///
  /// - Parameters:
  ///   - vector: `dimension` components of unit length.
  ///   - limit: how many terms at most.
  /// - Complexity: O(`termCount` x `dimension`).
  package func nearestTerms(to vector: [Float], limit: Int) -> [NearTerm] {
    precondition(vector.count == dimension, "The vector is of another space.")
    let all = termVectors.unsafeElements
    let scored = (0..<termCount).map { term in
      let start = term * dimension
      var (product, square): (Float, Float) = (0, 0)
      for component in 0..<dimension {
        product += vector[component] * all[start + component]
        square += all[start + component] * all[start + component]
      }
      return (term: term, similarity: square > 0 ? product / square.squareRoot() : 0)
    }
    let best = scored.sorted {
      $0.similarity != $1.similarity ? $0.similarity > $1.similarity : $0.term < $1.term
    }
    return best.prefix(max(limit, 0)).map {
      NearTerm(term: terms[$0.term], similarity: $0.similarity)
    }
  }
}
