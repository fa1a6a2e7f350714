import JSON
import Primitives
import Testing

struct ShapeTests {
  struct Inner: Sendable, Equatable {
    var name = ""
    var weight = 1.0
  }

  struct Outer: Sendable, Equatable {
    var words = "default"
    var count = 3
    var ratio: Double?
    var isOn = false
    var list: [Int] = []
    var inner: Inner?
    var inners: [Inner] = []
    var choice: String?
  }

  static let inner = ObjectShape(Inner.init) {
    Field("name", \.name, .string(maximumLength: 8), "Its name.", isRequired: true)
    Field("weight", \.weight, .number(0...10), "How much.")
  }

  static let outer = ObjectShape(Outer.init) {
    Field("words", \.words, .string(maximumLength: 20), "Words.")
    Field("count", \.count, .integer(1...100), "How many.")
    Field("ratio", \.ratio, .number(-1...1), "A ratio.")
    Field("is_on", \.isOn, .boolean, "Whether.")
    Field("list", \.list, .list(of: .integer(0...9), maximumCount: 4), "Digits.")
    Field("inner", \.inner, .object(inner), "One.")
    Field("inners", \.inners, .list(of: .object(inner), maximumCount: 3), "Some.")
    Field("choice", \.choice, .string(oneOf: ["red", "blue"]), "A colour.")
  }

  @Test(arguments: [1 as UInt64, 2])
  func whatIsEncodedIsDecodedAsItWas(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    for round in 0..<300 {
      let value = Outer.random(&generator)
      let text = ShapeTests.outer.encode(value).compact
      let decoded = try ShapeTests.outer.decode(JSONValue(parsing: text))
      #expect(decoded == value, "seed \(seed), round \(round): \(text)")
    }
  }

  @Test
  func whatIsLeftOutOrNullStaysAtItsDefault() throws {
    #expect(try ShapeTests.outer.decode([:]) == Outer())
    let nulls: JSONValue = ["words": .null, "ratio": .null, "list": .null, "inner": .null]
    #expect(try ShapeTests.outer.decode(nulls) == Outer())
    #expect(try ShapeTests.outer.decode(["inner": ["name": "x"]]).inner == Inner(name: "x"))
  }

  @Test(arguments: [
    (#"[]"#, "must be an object"), (#"null"#, "must be an object"),
    (#"{"wrds":"x"}"#, "wrds: is unknown. Known are: words, count"),
    (#"{"words":5}"#, "words: must be a string, not a number"),
    (#"{"words":"aaaaaaaaaaaaaaaaaaaaa"}"#, "words: has 21 bytes; at most 20"),
    (#"{"count":0}"#, "count: is 0; it must be in 1...100"), (#"{"count":101}"#, "count: is 101"),
    (#"{"count":1.5}"#, "count: must be a whole number"), (#"{"count":"1"}"#, "a whole number"),
    (#"{"count":1e30}"#, "count: must be a whole number"),
    (#"{"ratio":1.0001}"#, "ratio: is 1.0001; it must be in"),
    (#"{"is_on":1}"#, "is_on: must be true or false"),
    (#"{"list":3}"#, "list: must be an array"),
    (#"{"list":[1,2,3,4,5]}"#, "list: has 5 entries; at most 4"),
    (#"{"list":[1,"2"]}"#, "list[1]: must be a whole number"),
    (#"{"inner":{}}"#, "inner.name: is required"),
    (#"{"inner":{"name":null}}"#, "inner.name: must be a string, not null"),
    (#"{"inners":[{"name":"a"},{"name":"b","x":1}]}"#, "inners[1].x: is unknown"),
    (#"{"choice":"green"}"#, "choice: must be one of red, blue, not \"green\""),
  ])
  func aValueOfAnotherFormIsAnErrorThatSaysWhereAndWhatWouldBeRight(text: String, message: String)
    throws
  {
    let value = try JSONValue(parsing: text)
    let error = #expect(throws: ShapeError.self) { try ShapeTests.outer.decode(value) }
    #expect(error?.description.contains(message) == true, "\(error?.description ?? "")")
  }

  @Test
  func aWholeNumberIsTakenHoweverItIsWritten() throws {
    for text in ["7", "7.0", "70e-1", "0.7e1"] {
      let value = try JSONValue(parsing: "{\"count\":\(text)}")
      #expect(try ShapeTests.outer.decode(value).count == 7)
    }
  }

  @Test
  func theSchemaSaysOfEachFieldWhatItsDecoderDemands() {
    let schema = Schema.object(ShapeTests.outer.properties).json(.jsonSchema)
    let properties = schema["properties"]
    #expect(properties?["words"]?["maxLength"] == 20)
    #expect(properties?["words"]?["default"] == "default")
    #expect(properties?["count"]?["minimum"] == 1)
    #expect(properties?["count"]?["maximum"] == 100)
    #expect(properties?["choice"]?["enum"] == ["red", "blue"])
    #expect(properties?["list"]?["items"]?["maximum"] == 9)
    #expect(properties?["list"]?["maxItems"] == 4)
    #expect(properties?["inner"]?["required"] == ["name"])
    #expect(schema["required"] == nil)
    let strict = Schema.object(ShapeTests.outer.properties).json(.openAI)
    #expect(strict["properties"]?["choice"]?["enum"] == ["red", "blue", .null])
    #expect(strict["properties"]?["inner"]?["type"] == ["object", "null"])
    #expect(strict["properties"]?["inner"]?["required"] == ["name", "weight"])
  }
}

extension ShapeTests.Outer {
  static func random(_ generator: inout SplitMix64) -> Self {
    func inner() -> ShapeTests.Inner {
      ShapeTests.Inner(name: "n\(generator.below(100))", weight: generator.unit() * 10)
    }
    var value = Self()
    value.words = String(repeating: "é", count: generator.below(10))
    value.count = 1 + generator.below(100)
    value.ratio = generator.below(2) == 0 ? nil : generator.unit() * 2 - 1
    value.isOn = generator.below(2) == 0
    value.list = (0..<generator.below(5)).map { _ in generator.below(10) }
    value.inner = generator.below(2) == 0 ? nil : inner()
    value.inners = (0..<generator.below(4)).map { _ in inner() }
    value.choice = [nil, "red", "blue"][generator.below(3)]
    return value
  }
}
