/// The probability that a verdict is right, from what it rests on: logistic regression (Cox 1958).
enum Confidence {
  /// A verdict this certain needs no alternatives.
  static let sure = 0.9

  /// The most for a verdict that nothing here can decide.
  static let unsure = 0.5

  /// The edits, as a part of its length, with which an artist's name is still taken for a
  /// misspelling when nothing else speaks for it: many artists have short names.
  static let maximumArtistEditShare = 0.175

  /// 0.01...0.99 in hundredths: the next digits would claim more than is known.
  static func confidence(_ features: NameFeatures) -> Double {
    let values = features.values
    var sum = 0.0
    for (feature, weight) in zip(values, ConfidenceWeights.weights) { sum += feature * weight }
    let maximum = features.isUncomparable ? Confidence.unsure : 0.99
    return (min(max(sigmoid(sum), 0.01), maximum) * 100).rounded() / 100
  }

  /// 1 / (1 + e^-x) from sums and products alone, so that it is the same everywhere.
  static func sigmoid(_ x: Double) -> Double {
    // e^-|x| = (e^(-|x| / 1024))^1024 by a short series.
    let small = -min(abs(x), 40) / 1024
    var power = 1 + small * (1 + small / 2 * (1 + small / 3 * (1 + small / 4)))
    for _ in 0..<10 { power *= power }
    return x >= 0 ? 1 / (1 + power) : power / (1 + power)
  }
}
