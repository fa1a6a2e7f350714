/// A value for each ordered pair of candidates; zero for each and itself.
struct SquareTable<Value: Numeric & Sendable>: Sendable {
  private let count: Int
  private let values: [Value]

  /// - Parameters:
  ///   - isSymmetric: whether a pair has one value both ways, which is then asked for once.
  ///   - value: the value from one candidate to another.
  init(count: Int, isSymmetric: Bool = false, _ value: (Int, Int) -> Value) {
    self.count = count
    var values = [Value](repeating: .zero, count: count * count)
    for from in 0..<count {
      for to in 0..<count where isSymmetric ? from < to : from != to {
        let value = value(from, to)
        values[from * count + to] = value
        if isSymmetric { values[to * count + from] = value }
      }
    }
    self.values = values
  }

  /// - Parameter pairs: the value from a candidate to a later one, and the other way.
  init(count: Int, pairs: (Int, Int) -> (there: Value, back: Value)) {
    self.count = count
    var values = [Value](repeating: .zero, count: count * count)
    for from in 0..<count {
      for to in from + 1..<max(count, from + 1) {
        (values[from * count + to], values[to * count + from]) = pairs(from, to)
      }
    }
    self.values = values
  }

  subscript(from: Int, to: Int) -> Value { values[from * count + to] }

  /// The values from one candidate to all others, in their order.
  func row(_ from: Int) -> ArraySlice<Value> { values[from * count..<(from + 1) * count] }

  /// The values of pairs the other way round.
  func transposed() -> SquareTable {
    SquareTable(count: count) { self[$1, $0] }
  }
}

extension SquareTable<Float> {
  func cost(_ from: Int, _ to: Int) -> Double { Double(self[from, to]) }
}
