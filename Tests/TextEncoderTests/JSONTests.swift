import Testing

@testable import TextEncoder

@Suite("JSON of models")
struct JSONTests {
  private func parse(_ text: String) -> JSONValue? {
    Array(text.utf8).withUnsafeBytes { try? JSONValue($0, path: "x") }
  }

  @Test("Values are read")
  func values() {
    #expect(parse(" null ") == .null)
    #expect(
      parse("[true, false, -1.5e2, 12]")
        == .array([.bool(true), .bool(false), .number(-150), .number(12)]))
    #expect(parse(#"{"a": {"b": "c\n\"\u00e9\ud83c\udfb5"}}"#)?["a"]?["b"]?.string == "c\n\"é🎵")
    #expect(parse(#""二\/x""#)?.string == "二/x")
    #expect(parse("9007199254740993.0")?.integer == nil)
    #expect(parse("1e2")?.integer == 100)
    #expect(parse("{}") == .object([:]))
  }

  @Test(
    "What is not JSON is refused",
    arguments: [
      "", "{", "[1,]", "{\"a\":1,}", "{\"a\" 1}", "tru", "\"abc", "\"\\x\"", "\"\\ud800\"", "1 2",
      "\"\\ud800\\u0041\"", "--1", "1e999", "{\"a\":1,\"a\":2}", "\"\u{1}\"", "nan", "+1e", "0x10",
    ])
  func refused(text: String) {
    #expect(parse(text) == nil)
  }

  @Test("Deep nesting and bad UTF-8 are refused")
  func bounds() {
    let deep = String(repeating: "[", count: 100_000)
    #expect(parse(deep) == nil)
    let bytes: [UInt8] = [0x22, 0xFF, 0xFE, 0x22]
    #expect(bytes.withUnsafeBytes { try? JSONValue($0, path: "x") } == nil)
  }
}
