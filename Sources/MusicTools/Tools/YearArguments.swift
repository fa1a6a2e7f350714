import JSON

/// Two years as arguments give them.
enum YearArguments {
  /// 0 for none.
  static let shape = Shape<Int>.integer(0...9999)

  /// Nil without either.
  static func range(_ from: Int?, _ to: Int?) throws(ToolError) -> ClosedRange<Int>? {
    guard from != nil || to != nil else { return nil }
    let (first, last) = (from ?? 1, to ?? 9999)
    guard first <= last else {
      throw ToolError(
        .invalidArguments, "year_from is \(first) and year_to is \(last).",
        hint: "Swap the two years.")
    }
    return first...last
  }
}
