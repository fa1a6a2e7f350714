import IndexFile
import LinearAlgebra
import Primitives

/// Factors while they are being trained.
final class TrainedFactors: @unchecked Sendable {
  let count: Int
  let rank: Int
  let stride: Int
  let base: UnsafeMutablePointer<Float>

  init(count: Int, rank: Int) {
    self.count = count
    self.rank = rank
    stride = FactorMatrix.stride(ofRank: rank)
    base = .allocate(capacity: max(count * stride, 1))
    base.initialize(repeating: 0, count: count * stride)
    LargePages.request(UnsafeRawBufferPointer(start: base, count: 4 * count * stride))
  }

  deinit {
    base.deallocate()
  }

  func row(_ index: Int) -> UnsafeMutablePointer<Float> { base + index * stride }

  /// Normal numbers of deviation `deviation`, each row from a generator of its own, so that the
  /// rows can be drawn in parallel.
  func randomize(deviation: Float, seed: UInt64, pool: WorkPool) {
    pool.forEachRange(of: count, size: 1024) { rows in
      for row in rows {
        var generator = SplitMix64(seed: SplitMix64.mix(seed ^ SplitMix64.mix(UInt64(row))))
        let target = self.row(row)
        var column = 0
        while column < rank {
          // Box and Muller 1958.
          let radius = (-2 * Double.log(1 - generator.unit())).squareRoot()
          target[column] = deviation * Float(radius * Double.cos(2 * .pi * generator.unit()))
          column += 1
        }
      }
    }
  }

  /// The Gram matrix of all rows, full, `rank` x `rank`.
  func gram(pool: WorkPool) -> [Float] {
    let pieceSize = max(1024, (count + 31) / 32)
    let pieces = pool.mapRanges(of: 0..<count, size: pieceSize) { rows in
      var partial = [Float](repeating: 0, count: stride * stride)
      partial.withUnsafeMutableBufferPointer {
        BLAS.addGram(
          rows: row(rows.lowerBound), count: rows.count, width: rank, stride: stride,
          to: $0.baseAddress!)
      }
      return partial
    }
    var gram = [Float](repeating: 0, count: rank * rank)
    for piece in pieces {
      for i in 0..<rank {
        for j in i..<rank { gram[i * rank + j] += piece[i * stride + j] }
      }
    }
    for i in 0..<rank {
      for j in 0..<i { gram[i * rank + j] = gram[j * rank + i] }
    }
    return gram
  }

  /// Replaces every row y by the inner products with the rows of `vectors` (`rank` x `rank`), some rows at
  /// a time, so that no second copy of all of them is made.
  func rotate(by vectors: [Float], pool: WorkPool) {
    let size = 1024
    let matrix = IndexArray(vectors)
    pool.forEachRange(of: count, size: size) { rows in
      let target = row(rows.lowerBound)
      withUnsafeTemporaryAllocation(of: Float.self, capacity: rows.count * stride) { copy in
        _ = copy.initialize(from: UnsafeBufferPointer(start: target, count: copy.count))
        BLAS.multiplyTransposed(
          copy.baseAddress!, rows: rows.count, stride: stride,
          matrix.unsafeElements.baseAddress!, rows: rank, stride: rank, inner: rank, into: target,
          stride: stride)
      }
    }
  }

  /// Rotates into the eigenbasis of the Gram matrix; gives the eigenvalues, descending, padded with
  /// zeros to the stride, and the basis, for `rotate(by:pool:)` of what goes with them.
  func diagonalize(
    pool: WorkPool
  ) throws(RecommenderError) -> (spectrum: [Float], basis: [Float]) {
    let gram = gram(pool: pool)
    guard gram.allSatisfy({ $0.isFinite }) else {
      throw .diverged(halfEpoch: "the Gram matrix of \(count) factors")
    }
    let (values, vectors) = try RecommenderError.wrapping { () throws(LinearAlgebraError) in
      try SymmetricSystem.eigen(upper: gram, order: rank)
    }
    rotate(by: vectors, pool: pool)
    return (values + Array(repeating: 0, count: stride - rank), vectors)
  }

  /// Whether every number is finite.
  func isFinite(pool: WorkPool) -> Bool {
    let found = pool.mapRanges(of: 0..<count, size: 4096) { rows in
      let (first, end) = (rows.lowerBound * stride, rows.upperBound * stride)
      // 0 * x is 0 for a finite x and not a number otherwise; a stride is a multiple of sixteen.
      var sum = SIMD16<Float>()
      for index in Swift.stride(from: first, to: end, by: 16) {
        sum += 0 * UnsafeRawPointer(base + index).loadUnaligned(as: SIMD16<Float>.self)
      }
      return sum == .zero
    }
    return found.allSatisfy { $0 }
  }

  func finished() -> FactorMatrix {
    FactorMatrix(
      count: count, rank: rank,
      elements: IndexArray(UnsafeBufferPointer(start: base, count: count * stride)))
  }
}
