import Foundation
import MusicCatalog

/// Ranges as people type them and models write them: `a`, `a...b`, `a..b`, `a...` or `...b`.
package enum WrittenRange {
  /// Numbers within `bounds`; nil for anything else.
  package static func numbers<Value: Comparable>(
    _ text: String, _ bounds: ClosedRange<Value>, _ number: (String) -> Value?
  ) -> ClosedRange<Value>? {
    guard let dots = text.firstRange(of: "...") ?? text.firstRange(of: "..") else {
      guard let value = number(text), bounds.contains(value) else { return nil }
      return value...value
    }
    let (left, right) = (String(text[..<dots.lowerBound]), String(text[dots.upperBound...]))
    guard let lower = left.isEmpty ? bounds.lowerBound : number(left),
      let upper = right.isEmpty ? bounds.upperBound : number(right),
      !(left.isEmpty && right.isEmpty), lower <= upper, bounds.contains(lower),
      bounds.contains(upper)
    else { return nil }
    return lower...upper
  }

  /// Days in Unix seconds of UTC: `2024`, `2024-03-01`, `2023...`, `...2019-12` or `2023...2024`, where a year
  /// or a month is all of it; nil for anything else.
  package static func days(_ text: String) -> ClosedRange<Int64>? {
    let parts = text.components(separatedBy: "...")
    let bounds = parts.map { $0.isEmpty ? nil : seconds(of: $0) }
    let (first, last) = (bounds.first ?? nil, bounds.last ?? nil)
    guard (1...2).contains(parts.count), first != nil || last != nil,
      zip(parts, bounds).allSatisfy({ $0.isEmpty || $1 != nil })
    else { return nil }
    return ordered(first?.lowerBound ?? 1, last?.upperBound ?? Int64.max)
  }

  private static func ordered(_ first: Int64, _ last: Int64) -> ClosedRange<Int64>? {
    first <= last ? first...last : nil
  }

  /// All of a day, a month or a year.
  private static func seconds(of text: String) -> ClosedRange<Int64>? {
    guard let date = ReleaseDate(text) else { return nil }
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    let parts = DateComponents(year: date.year, month: date.month ?? 1, day: date.day ?? 1)
    let unit: Calendar.Component = date.day != nil ? .day : date.month != nil ? .month : .year
    guard let start = calendar.date(from: parts),
      let end = calendar.date(byAdding: unit, value: 1, to: start)
    else { return nil }
    let first = Int64(start.timeIntervalSince1970)
    return ordered(first, Int64(end.timeIntervalSince1970) - 1)
  }
}
