#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// BM25F: fields are added up before saturation, each normalized by its own length.
///
///     x(d) = sum over fields f of  w(f) * tf(f, d) / (1 - b(f) + b(f) * length(f, d) / average(f))
///     score(t, d) = idf(t) * x(d) / (k1 + x(d))
///     idf(t) = ln(1 + (N - df + 0.5) / (df + 0.5))
///
/// Source: Zaragoza, Craswell, Taylor, Saria and Robertson, "Microsoft Cambridge at TREC-13", 2004.
/// The factor k1 + 1 of the original is left out: it changes no order. A field's average is over
/// the documents that have the field.
struct BM25F: Sendable {
  var weights: [Float]
  var b: [Float]
  var averages: [Float]
  var k1: Float

  init(schema: TextSchema, weights: [Float]? = nil, averages: [Float]) {
    self.weights = weights ?? schema.fields.map(\.weight)
    b = schema.fields.map(\.b)
    self.averages = averages
    k1 = schema.k1
  }

  /// tf / normalized length of one field, before its weight.
  func ratio(field: Int, frequency: UInt32, lengthCode: UInt8) -> Float {
    let length = Float(FieldLength.length(lengthCode))
    return Float(frequency) / (1 - b[field] + b[field] * (length / averages[field]))
  }

  /// x / (k1 + x) of a class, in 0..<1.
  func score(_ entries: ArraySlice<UInt32>, mask: FieldMask) -> Float {
    var x: Float = 0
    for entry in entries {
      let field = PostingClass.field(entry)
      guard mask.contains(FieldMask(field: field)) else { continue }
      let value = ratio(
        field: field, frequency: PostingClass.frequency(entry),
        lengthCode: PostingClass.lengthCode(entry))
      x += weights[field] * value
    }
    return saturate(x)
  }

  func saturate(_ x: Float) -> Float {
    x.isFinite ? x / (k1 + x) : 1
  }

  /// The scores of all classes, in their order.
  func scores(_ table: PostingClassTable, mask: FieldMask = .all) -> [Float] {
    (0..<table.count).map { score(table.entries(of: $0), mask: mask) }
  }

  static func idf(documents: Int, frequency: Int) -> Float {
    let n = Double(documents)
    let df = Double(min(frequency, documents))
    return Float(log(1 + (n - df + 0.5) / (df + 0.5)))
  }
}

/// The best score that any term has in a document, in one byte, rounded up: short documents can
/// score high, long ones cannot, whatever the term.
enum DocumentBound {
  /// 256ths; 255 stands for 1.
  static func code(_ score: Float) -> UInt8 {
    UInt8(min((max(score, 0) * 256).rounded(.up), 255))
  }
}

/// A field's best ratio in a block, in one byte, rounded up: a bound for any weights.
enum RatioCode {
  /// 0 where the field does not occur, 255 where the ratio is beyond the scale.
  static func code(_ ratio: Float) -> UInt8 {
    guard ratio > 0 else { return 0 }
    guard ratio.isFinite else { return 255 }
    let step = (log2(Double(ratio)) * 16 + 128).rounded(.up) + 1
    return UInt8(min(max(step, 1), 255))
  }

  static let ratios: [Float] = (0..<256).map { code in
    switch code {
    case 0: 0
    case 255: .infinity
    default: Float(exp2((Double(code) - 128) / 16))
    }
  }
}

/// The logarithm of the system's mathematics, where this file's import reaches it.
enum Logarithm {
  static func base2(_ value: Float) -> Float { Float(log2(Double(value))) }
}
