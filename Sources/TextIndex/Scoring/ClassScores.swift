import IndexFile
import Synchronization

/// The score of every posting class under some weights and some fields.
final class ClassScores: Sendable {
  /// By class; -1 where none of the class's fields is in the mask.
  let values: IndexArray<Float>
  let mask: FieldMask
  let weights: [Float]
  /// Whether the classes' own order is that of these scores.
  let isInherent: Bool
  /// Whether some postings do not match.
  let isPartial: Bool
  private let model: BM25F

  init(table: PostingClassTable, model: BM25F, mask: FieldMask, isInherent: Bool) {
    let values: [Float] = (0..<table.count).map { number in
      let entries = table.entries(of: number)
      let matches = entries.contains {
        mask.contains(FieldMask(field: PostingClass.field($0)))
      }
      return matches ? model.score(entries, mask: mask) : -1
    }
    self.values = IndexArray(values)
    isPartial = values.contains { $0 < 0 }
    self.model = model
    self.mask = mask
    weights = model.weights
    self.isInherent = isInherent
  }

  /// At least the score of any posting of a block, from the best ratio of each field.
  func bound(ratios: UnsafeBufferPointer<UInt8>) -> Float {
    var x: Float = 0
    for (field, code) in ratios.enumerated() where mask.contains(FieldMask(field: field)) {
      if code > 0, weights[field] > 0 { x += weights[field] * RatioCode.ratios[Int(code)] }
    }
    return model.saturate(x)
  }
}

/// Class scores that have been asked for, so that a query does not compute them again.
final class ClassScoreCache: Sendable {
  private struct Key: Hashable {
    var mask: FieldMask
    var weights: [Float]?
  }

  private static let capacity = 64
  private let table: PostingClassTable
  private let schema: TextSchema
  private let model: BM25F
  private let inherent: ClassScores
  private let entries = Mutex<[Key: ClassScores]>([:])

  init(table: PostingClassTable, schema: TextSchema, model: BM25F) {
    self.table = table
    self.schema = schema
    self.model = model
    inherent = ClassScores(table: table, model: model, mask: .all, isInherent: true)
  }

  func scores(mask: FieldMask, weights: [Float]?) -> ClassScores {
    let isEverything = mask.rawValue & existing == existing
    if isEverything, weights == nil { return inherent }
    let key = Key(mask: isEverything ? .all : mask, weights: weights)
    if let known = entries.withLock({ $0[key] }) { return known }
    var model = model
    if let weights { model.weights = weights }
    let made = ClassScores(table: table, model: model, mask: key.mask, isInherent: false)
    entries.withLock { entries in
      if entries.count >= ClassScoreCache.capacity { entries.removeAll() }
      entries[key] = made
    }
    return made
  }

  /// The model with these weights, for scores that no class has.
  func model(weights: [Float]?) -> BM25F {
    var model = model
    if let weights { model.weights = weights }
    return model
  }

  private var existing: UInt32 { UInt32(1) << UInt32(schema.fields.count) - 1 }
}
