/// When something was released: a year, perhaps a month, perhaps a day.
///
/// ```swift
/// ReleaseDate("2003-07-31")!.year  // 2003
/// ```
///
/// Dates compare by what is known: a bare year comes before each of its months.
public struct ReleaseDate: Hashable, Sendable, Comparable, LosslessStringConvertible {
  /// The year, 1 to 9999.
  public let year: Int
  /// The month, 1 to 12, when known.
  public let month: Int?
  /// The day of the month, when known.
  public let day: Int?

  /// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; nil for anything else and for days that never were.
  public init?(_ description: String) {
    let parts = description.split(separator: "-", omittingEmptySubsequences: false)
    let widths = [4, 2, 2]
    guard (1...3).contains(parts.count) else { return nil }
    var numbers: [Int] = []
    for (part, width) in zip(parts, widths) {
      guard part.utf8.count == width, part.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
        let number = Int(part), number > 0
      else { return nil }
      numbers.append(number)
    }
    self.init(
      year: numbers[0], month: numbers.count > 1 ? numbers[1] : nil,
      day: numbers.count > 2 ? numbers[2] : nil)
  }

  /// A date from its parts; nil when they name no day of the calendar.
  public init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard (1...9999).contains(year), month != nil || day == nil else { return nil }
    if let month, !(1...12).contains(month) { return nil }
    if let month, let day {
      let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
      let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      guard (1...lengths[month - 1]).contains(day) else { return nil }
    }
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// `year * 10,000 + month * 100 + day`, with zeros for what is unknown.
  public var packed: UInt32 {
    UInt32(year * 10_000 + (month ?? 0) * 100 + (day ?? 0))
  }

  /// The date that `packed` stands for; nil for 0 and for impossible ones.
  public init?(packed: UInt32) {
    let (month, day) = (Int(packed / 100 % 100), Int(packed % 100))
    self.init(
      year: Int(packed / 10_000), month: month == 0 ? nil : month, day: day == 0 ? nil : day)
  }

  /// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
  public var description: String {
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return ([padded(year, 4)] + [month, day].compactMap { $0.map { padded($0, 2) } })
      .joined(separator: "-")
  }

  /// Whether `left` comes before `right`.
  public static func < (left: ReleaseDate, right: ReleaseDate) -> Bool {
    left.packed < right.packed
  }
}

extension ReleaseDate: Codable {
  /// Decodes the textual form.
  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let date = ReleaseDate(text) else {
      throw DecodingError.dataCorrupted(
        .init(
          codingPath: decoder.codingPath,
          debugDescription: "\"\(text)\" is no date of the form YYYY, YYYY-MM or YYYY-MM-DD"))
    }
    self = date
  }

  /// Encodes the textual form.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
