/// Days as Chinese, Japanese and Korean write them: `2008年11月12日`, `平成20年11月`, `民國97年`,
/// `二〇〇八年`, `2008년 11월 12일`.
struct EastAsianDate: Equatable {
  var year: Int
  /// 0 when not said.
  var month = 0
  var day = 0
  /// What stands behind it.
  var rest: String

  /// The years before the first of an era.
  private static let eras: [(name: String, before: Int)] = [
    ("明治", 1867), ("大正", 1911), ("昭和", 1925), ("平成", 1988), ("令和", 2018), ("中華民國", 1911),
    ("中华民国", 1911), ("民國", 1911), ("民国", 1911), ("西暦", 0), ("公元", 0),
  ]

  /// The date that a text begins with; nil for what begins otherwise.
  init?(_ text: String) {
    var rest = text[...]
    rest.skipSpaces()
    let era = EastAsianDate.eras.first { rest.hasPrefix($0.name) }
    if let era {
      rest = rest.dropFirst(era.name.count)
      rest.skipSpaces()
    }
    guard let number = rest.takeNumber(), rest.take("年", "년") else { return nil }
    year = number + (era?.before ?? 0)
    if let month = rest.takePart("月", "월") {
      self.month = month
      day = rest.takePart("日", "號", "号", "일") ?? 0
    }
    self.rest = String(rest)
  }
}

extension Substring {
  fileprivate mutating func skipSpaces() { self = drop(while: \.isWhitespace) }

  fileprivate mutating func take(_ signs: Character...) -> Bool {
    skipSpaces()
    guard let first, signs.contains(first) else { return false }
    removeFirst()
    return true
  }

  /// A number with one of the signs behind it; nothing is taken without.
  fileprivate mutating func takePart(_ signs: Character...) -> Int? {
    var rest = self
    rest.skipSpaces()
    guard let number = rest.takeNumber() else { return nil }
    rest.skipSpaces()
    guard let sign = rest.first, signs.contains(sign) else { return nil }
    self = rest.dropFirst()
    return number
  }

  /// A number of at most four digits of any width, in characters, or `元` for the first.
  fileprivate mutating func takeNumber() -> Int? {
    if first == "元" {
      removeFirst()
      return 1
    }
    let digits = prefix { $0.wholeNumberValue != nil || $0 == "〇" || $0 == "零" }
    guard !digits.isEmpty, digits.count <= 4 else { return nil }
    // "十" and what is composed with it: 十一, 二十, 三十一.
    var (number, units) = (0, 0)
    for digit in digits {
      guard let value = ["〇", "零"].contains(digit) ? 0 : digit.wholeNumberValue, value <= 10 else {
        return nil
      }
      if value == 10 {
        number += (units == 0 ? 1 : units) * 10
        units = 0
      } else {
        units = units * 10 + value
      }
    }
    self = self[digits.endIndex...]
    return number + units
  }
}
