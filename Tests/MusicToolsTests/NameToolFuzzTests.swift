import Determinism
import Foundation
import IndexFile
import MusicCatalog
import MusicTools
import Refrain
import Testing

/// Random and mutated arguments for the tools that look things up: a typed error or a valid output,
/// and no id that does not exist. The seed is printed.
@Suite struct NameToolFuzzTests {
  private static let seed: UInt64 = 3

  private static let engine: MusicEngine = {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("fuzz-\(UUID().uuidString).refrain").path
    try! FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let bundle = BundleFolder(folder)
    let tracks = root.appendingPathComponent("Fixtures/sample/tracks.jsonl").path
    _ = try! MusicCatalog(openingOrCreating: bundle.catalogPath).importTracks(from: [tracks])
    _ = try! BundleBuilder(bundle: bundle, threads: 1).build()
    return try! MusicEngine(opening: folder)
  }()

  private static let samples = [
    (
      "resolve_names",
      #"{"names":[{"title":"晴天","artist":"Jay Chou"},{"title":"Hello"}],"alternatives":3}"#
    ),
    ("get_tracks", #"{"ids":["jay-chou-qing-tian","adele-hello"],"max_tokens":300}"#),
    ("get_artist", #"{"artist":"zhoujielun","limit":3,"max_tokens":200}"#),
    ("find_tags", #"{"phrase":"rainy night","kind":"scene","limit":5}"#),
  ]

  private static let words = [
    "晴天", "Hello", "adele", "(Live)", "feat.", " - ", "\u{0}", "🎵", "ｑｕｅｅｎ", "'", "((", "Ⅳ",
    "周杰伦", "rain", "e\u{301}", "\u{202E}", "", String(repeating: "a", count: 600),
  ]

  /// Some JSON value.
  private func value(_ generator: inout SplitMix64, depth: Int) -> JSONValue {
    switch generator.below(depth > 2 ? 5 : 8) {
    case 0: return .null
    case 1: return .bool(generator.below(2) == 0)
    case 2: return .integer(Int64(generator.below(2000)) - 500)
    case 3: return .number(generator.unit() * 10)
    case 4: return .string(text(&generator))
    case 5: return .array((0..<generator.below(4)).map { _ in value(&generator, depth: depth + 1) })
    default:
      let names = ["title", "artist", "album", "x"].prefix(generator.below(5))
      return .object(names.map { .init($0, value(&generator, depth: depth + 1)) })
    }
  }

  private func text(_ generator: inout SplitMix64) -> String {
    (0..<(1 + generator.below(3)))
      .map { _ in Self.words[generator.below(Self.words.count)] }.joined(separator: " ")
  }

  /// The value with some of its parts replaced.
  private func mutated(_ value: JSONValue, _ generator: inout SplitMix64) -> JSONValue {
    if generator.below(6) == 0 { return self.value(&generator, depth: 1) }
    switch value {
    case .string(let string):
      return .string(generator.below(2) == 0 ? text(&generator) : string + text(&generator))
    case .integer: return .integer(Int64(generator.below(300)))
    case .array(let elements):
      var result: [JSONValue] = []
      for element in elements where generator.below(8) > 0 {
        result.append(mutated(element, &generator))
      }
      return .array(result)
    case .object(let members):
      var result: [JSONValue.Member] = []
      for member in members where generator.below(10) > 0 {
        result.append(.init(member.name, mutated(member.value, &generator)))
      }
      if generator.below(12) == 0 { result.append(.init("unknown", 1)) }
      return .object(result)
    default: return value
    }
  }

  /// Ids anywhere in an answer.
  private func ids(in value: JSONValue) -> [String] {
    switch value {
    case .array(let elements): elements.flatMap(ids)
    case .object(let members):
      members.flatMap { member -> [String] in
        if member.name == "id", case .string(let id) = member.value { return [id] }
        return ids(in: member.value)
      }
    default: []
    }
  }

  @Test func mutatedArgumentsAreAnswered() async throws {
    let toolbox = MusicToolbox(Self.engine)
    var generator = SplitMix64(seed: Self.seed)
    var valid = 0
    for round in 0..<3000 {
      let (name, sample) = Self.samples[round % Self.samples.count]
      let arguments = mutated(try JSONValue(parsing: sample), &generator).compact
      let answer = await toolbox.call(name, arguments: arguments)
      if answer.isError {
        #expect(answer.value["error"]?["hint"] != nil, "seed \(Self.seed): \(name) \(arguments)")
      } else {
        valid += 1
        for id in ids(in: answer.value) {
          #expect(Self.engine.details(ofTrack: id) != nil, "seed \(Self.seed): \(id)")
        }
      }
    }
    #expect(valid > 500)
  }

  @Test func damagedTextIsAnError() async {
    let toolbox = MusicToolbox(Self.engine)
    var generator = SplitMix64(seed: Self.seed + 1)
    for round in 0..<1000 {
      let (name, sample) = Self.samples[round % Self.samples.count]
      var bytes = Array(sample.utf8)
      for _ in 0...generator.below(3) {
        bytes[generator.below(bytes.count)] = UInt8(generator.below(128))
      }
      let answer = await toolbox.call(name, arguments: String(decoding: bytes, as: UTF8.self))
      #expect(!answer.isError || answer.value["error"]?["message"] != nil)
    }
  }

  @Test(arguments: [100, 150, 400, 1000, 5000])
  func answersFitTheirBudget(limit: Int) async throws {
    let toolbox = MusicToolbox(Self.engine)
    let names = (0..<100).map { #"{"title":"Hello \#($0)","artist":"Jay Chou"}"# }
    let calls = [
      ("resolve_names", #"{"names":[\#(names.joined(separator: ","))],"max_tokens":\#(limit)}"#),
      ("get_tracks", #"{"ids":["jay-chou-qing-tian","adele-hello"],"max_tokens":\#(limit)}"#),
    ]
    for (name, arguments) in calls {
      let answer = await toolbox.call(name, arguments: arguments)
      #expect(!answer.isError)
      #expect(TokenBudget.tokens(in: answer.value) <= limit, "\(name)")
    }
  }
}
