import Testing

@testable import TextAnalysis

/// What encloses a quotation.
struct QuotationMarksTests {
  private static let pairs: [(Character, Character)] = [
    ("\"", "\""), ("＂", "＂"), ("“", "”"), ("„", "“"), ("«", "»"), ("「", "」"), ("『", "』"),
    ("《", "》"),
    ("〈", "〉"),
  ]

  @Test(arguments: pairs)
  func aTextThatIsOneQuotationIsWhatItHolds(_ open: Character, _ close: Character) {
    #expect(QuotationMarks.closing(of: open) == close)
    #expect(QuotationMarks.unquoted("\(open)Let It Be\(close)") == "Let It Be")
    #expect(QuotationMarks.unquoted("\(open)Let It Be\(close) live") == nil)
    #expect(QuotationMarks.unquoted("\(open)Let\(close) \(open)Be\(close)") == nil)
    #expect(QuotationMarks.unquoted("\(open)Let It Be") == nil)
  }

  @Test func signsThatQuoteNothingHaveNoOther() {
    for mark: Character in ["a", "(", "'", "”", "*", " "] {
      #expect(QuotationMarks.closing(of: mark) == nil)
    }
    #expect(QuotationMarks.unquoted("") == nil && QuotationMarks.unquoted("\"\"") == nil)
    #expect(QuotationMarks.closingOfSingle("‘") == "’")
  }
}
