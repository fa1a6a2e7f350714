/// An amount of US dollars, exact to a trillionth.
///
/// A token at 0.15 dollars a million costs 150,000 trillionths: sums of such prices are exact, and
/// so the same in whatever order they are added. Amounts that do not fit stay at the largest that
/// does, some nine million dollars.
public struct Money: Sendable, Equatable, Comparable, CustomStringConvertible {
  /// Trillionths of a dollar.
  public var trillionths: Int64

  /// An amount of trillionths.
  public init(trillionths: Int64) {
    self.trillionths = trillionths
  }

  /// The amount nearest to a number of dollars; not a number is nothing.
  public init(dollars: Double) {
    let scaled = (dollars * 1e12).rounded()
    trillionths =
      Int64(exactly: scaled) ?? (scaled.isNaN ? 0 : scaled < 0 ? -Int64.max : Int64.max)
  }

  /// Nothing.
  public static let zero = Money(trillionths: 0)

  /// The amount in dollars, to the precision of a double.
  public var dollars: Double { Double(trillionths) / 1e12 }

  /// The sum of two amounts.
  public static func + (left: Money, right: Money) -> Money {
    Money(clamping: Int128(left.trillionths) + Int128(right.trillionths))
  }

  /// Which amount is smaller.
  public static func < (left: Money, right: Money) -> Bool {
    left.trillionths < right.trillionths
  }

  init(clamping trillionths: Int128) {
    self.trillionths = Int64(clamping: trillionths)
  }

  /// All its digits: `$0.000150`; at least two after the point.
  public var description: String {
    let digits = String(trillionths.magnitude)
    let padded = String(repeating: "0", count: max(0, 13 - digits.count)) + digits
    var fraction = padded.suffix(12)
    while fraction.count > 2, fraction.last == "0" { fraction.removeLast() }
    return (trillionths < 0 ? "-$" : "$") + padded.dropLast(12) + "." + fraction
  }
}
