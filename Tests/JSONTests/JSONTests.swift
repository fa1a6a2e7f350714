import Foundation
import JSON
import Primitives
import TestSupport
import Testing

struct JSONTests {
  static let readable: [(String, JSONValue)] = [
    ("null", JSONValue.null), ("true", true), (" false ", false), ("0", 0), ("-0", 0),
    ("12", 12), ("-12", -12), ("9223372036854775807", .integer(.max)),
    ("-9223372036854775808", .integer(.min)), ("9007199254740993", 9_007_199_254_740_993),
    ("9223372036854775808", .number(9.223372036854775808e18)), ("1.5", .number(1.5)),
    ("1e3", .number(1000)), ("1E+3", .number(1000)), ("25e-1", .number(2.5)),
    ("0.1e1", .number(1)), ("1e-400", .number(0)), ("\"\"", ""), ("\"a\\u0041\\n\"", "aA\n"),
    (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"), (#""\uD83C\uDFB5""#, "🎵"),
    (#""\ud83c\udfb5""#, "🎵"), (#""\u0000""#, "\u{0}"), (#""周杰倫""#, "周杰倫"),
    (#""\uFFFF""#, "\u{FFFF}"), ("[]", []), ("[ 1 , [ ] , {} ]", [1, [], [:]]), ("{}", [:]),
    (#"{"b":1,"a":[null]}"#, ["b": 1, "a": [.null]]), ("\r\n\t [1]\n", [1]),
  ]

  @Test(arguments: readable)
  func textsAreReadAsTheValuesThatTheyStandFor(text: String, value: JSONValue) throws {
    #expect(try JSONValue(parsing: text) == value)
  }

  @Test(arguments: [
    ("", 0), ("  ", 2), ("nul", 0), ("nulll", 4), ("True", 0), ("tru", 0), ("+1", 0), ("-", 0),
    ("01", 1), ("1.", 2), (".5", 0), ("1e", 2), ("1e+", 3), ("0x10", 1), ("NaN", 0),
    ("Infinity", 0), ("-Infinity", 0), ("1e400", 5), ("-1e400", 6), ("'a'", 0), ("\"a", 2),
    ("\"a\nb\"", 2), ("\"\u{0}\"", 1), ("\"\u{1F}\"", 1), (#""\x41""#, 3), (#""\u12""#, 3),
    (#""\u12G4""#, 3), (#""\uD800""#, 7), (#""\uD800\n""#, 8), (#""\uDC00""#, 7),
    (#""\uD800\uD800""#, 13), (#""\"#, 2), ("[", 1), ("[1", 2), ("[1,", 3), ("[1,]", 3),
    ("[,1]", 1), ("[1 2]", 3), ("]", 0), ("{", 1), ("{\"a\"", 4), ("{\"a\":", 5),
    ("{\"a\":1,}", 7), ("{a:1}", 1), ("{\"a\" 1}", 5), ("{1:1}", 1), ("{\"a\":1 \"b\":2}", 7),
    ("[1}", 2), ("1 2", 2), ("{}{}", 2), ("// x\n1", 0), ("[1]\u{A0}", 3), ("\u{FEFF}1", 0),
    (#"{"a":1,"a":2}"#, 10), (#"{"a":1,"\u0061":2}"#, 15),
  ])
  func whatIsNotJSONIsRefusedWithItsOffset(text: String, offset: Int) {
    let error = #expect(throws: JSONSyntaxError.self) { try JSONValue(parsing: text) }
    #expect(error?.offset == offset, "\(error?.description ?? "")")
    #expect(error?.description.contains("\(offset)") == true)
  }

  @Test
  func nestingIsTakenToADepthAndRefusedBeyondItHoweverDeepItGoes() throws {
    func nested(_ depth: Int, _ open: String = "[", _ close: String = "]") -> String {
      String(repeating: open, count: depth) + "1" + String(repeating: close, count: depth)
    }
    #expect(throws: Never.self) { try JSONValue(parsing: nested(64)) }
    #expect(throws: Never.self) { try JSONValue(parsing: nested(64, "{\"a\":", "}")) }
    for depth in [65, 66, 1000, 1_000_000] {
      #expect(throws: JSONSyntaxError.self) { try JSONValue(parsing: nested(depth)) }
    }
    #expect(throws: JSONSyntaxError.self) {
      try JSONValue(parsing: String(repeating: "[", count: 1_000_000))
    }
    #expect(throws: JSONSyntaxError.self) {
      try JSONValue(parsing: String(repeating: "{\"a\":", count: 200_000))
    }
    // Depth is what is open, not what was.
    let wide = "[" + Array(repeating: "[[]]", count: 1000).joined(separator: ",") + "]"
    #expect(throws: Never.self) { try JSONValue(parsing: wide) }
  }

  @Test
  func namesThatLookAlikeButAreWrittenByOtherCharactersAreDifferentNames() throws {
    let value = try JSONValue(parsing: "{\"\u{E9}\":1,\"e\u{301}\":2}")
    let members = try #require(value.members)
    #expect(members.map(\.value) == [1, 2])
  }

  @Test(arguments: readable)
  func bytesAreReadLikeTheirText(text: String, value: JSONValue) throws {
    let found = try Array(text.utf8).withUnsafeBytes { try JSONValue(parsing: $0) }
    #expect(found == value)
  }

  @Test(arguments: [
    [0x22, 0xFF, 0xFE, 0x22], [0x22, 0x5C, 0x6E, 0xC3, 0x22], [0xEF, 0xBB, 0xBF, 0x31],
  ])
  func bytesThatAreNotUTF8AreRefused(bytes: [UInt8]) {
    #expect(throws: JSONSyntaxError.self) {
      try bytes.withUnsafeBytes { try JSONValue(parsing: $0) }
    }
  }

  @Test func aValueIsTakenOutAsWhatItIsAndNothingElse() throws {
    let value = try JSONValue(parsing: #"{"a":[1e2,1.5,true,"x",9007199254740993]}"#)
    let elements = try #require(value["a"]?.elements)
    #expect(elements.map(\.integer) == [100, nil, nil, nil, 9_007_199_254_740_993])
    #expect(elements.map(\.number) == [100, 1.5, nil, nil, 9_007_199_254_740_992])
    #expect(elements.map(\.bool) == [nil, nil, true, nil, nil])
    #expect(elements.map(\.text) == [nil, nil, nil, "x", nil])
    #expect(value.members?.map(\.name) == ["a"] && value.elements == nil)
    #expect(value["a"]?.members == nil && value["a"]?[4] == 9_007_199_254_740_993)
  }

  @Test
  func anObjectOfVeryManyNamesIsReadAndItsRepetitionFound() throws {
    let names = (0..<40_000).map { "\"n\($0)\":\($0)" }
    let value = try JSONValue(parsing: "{" + names.joined(separator: ",") + "}")
    #expect(value["n39999"] == 39_999)
    #expect(throws: JSONSyntaxError.self) {
      try JSONValue(parsing: "{" + (names + ["\"n7\":0"]).joined(separator: ",") + "}")
    }
  }

  @Test(arguments: [1 as UInt64, 2, 3])
  func whatIsWrittenIsReadBackAsItWas(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    for round in 0..<300 {
      let value = JSONValue.random(depth: 5, &generator)
      #expect(try JSONValue(parsing: value.compact) == value, "seed \(seed), round \(round)")
      #expect(try JSONValue(parsing: value.pretty) == value, "seed \(seed), round \(round)")
    }
  }

  @Test(arguments: [4 as UInt64])
  func otherReadersOfJSONReadWhatIsWritten(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    for round in 0..<200 {
      let value = JSONValue.object([.init("value", JSONValue.random(depth: 4, &generator))])
      for text in [value.compact, value.pretty] {
        let object = try JSONSerialization.jsonObject(with: Data(text.utf8))
        let again = try JSONSerialization.data(withJSONObject: object)
        let read = try JSONValue(parsing: String(decoding: again, as: UTF8.self))
        #expect(read.sorted == value.sorted, "seed \(seed), round \(round)")
      }
    }
  }

  @Test(arguments: [5 as UInt64, 6])
  func mutatedTextsAreValuesOrErrorsNeverACrash(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    var read = 0
    for _ in 0..<2000 {
      var bytes = Array(JSONValue.random(depth: 3, &generator).compact.utf8)
      for _ in 0...generator.below(3) { mutate(&bytes, &generator) }
      if let value = try? JSONValue(parsing: String(decoding: bytes, as: UTF8.self)) {
        read += 1
        #expect((try? JSONValue(parsing: value.compact)) == value, "seed \(seed)")
      }
    }
    #expect((1..<2000).contains(read))
  }
}
