import JSON
import Primitives
import Testing

@testable import MusicTools

/// What a schema says is what its decoder does, for every tool; seeds are printed.
struct SchemaContractTests {
  private static let seeds: [UInt64] = [1, 2, 3]

  @Test(arguments: seeds)
  func whateverHasTheFormIsDecodedAndKeepsWhatItSaid(seed: UInt64) throws {
    var samples = SchemaSamples(seed: seed)
    for tool in ToolUnderTest.all {
      for round in 0..<150 {
        let value = samples.value(of: tool.arguments)
        #expect(SchemaSamples.violations(value, tool.arguments).isEmpty)
        let text = value.compact
        let encoded = try tool.decode(JSONValue(parsing: text)).get()
        // Decoding what was encoded changes nothing any more: defaults are filled in.
        #expect(try tool.decode(encoded).get() == encoded, "seed \(seed), \(tool.name) \(round)")
        #expect(SchemaSamples.violations(encoded, tool.arguments).isEmpty, "\(tool.name): \(text)")
        guard case .object(let members) = value else { continue }
        for member in members where !hasInner(member.value) && member.value != "" {
          #expect(
            encoded[member.name] == member.value, "seed \(seed), \(tool.name): \(member.name)")
        }
      }
    }
  }

  /// Objects gain defaults on the way.
  private func hasInner(_ value: JSONValue) -> Bool {
    switch value {
    case .object: true
    case .array(let elements): elements.contains(where: hasInner)
    default: false
    }
  }

  @Test(arguments: seeds)
  func outputsGoThereAndBack(seed: UInt64) throws {
    var samples = SchemaSamples(seed: seed)
    for tool in ToolUnderTest.all {
      for round in 0..<40 {
        let value = samples.value(of: tool.output, longest: 4)
        let encoded = try tool.decodeOutput(JSONValue(parsing: value.compact)).get()
        #expect(
          try tool.decodeOutput(encoded).get() == encoded, "seed \(seed), \(tool.name) \(round)")
        #expect(SchemaSamples.violations(encoded, tool.output).isEmpty)
      }
    }
  }

  @Test(arguments: seeds)
  func whatBreaksTheFormIsRefusedWithAMessageThatNamesTheField(seed: UInt64) {
    var samples = SchemaSamples(seed: seed)
    for tool in ToolUnderTest.all {
      var refused = 0
      for _ in 0..<200 {
        let value = samples.value(of: tool.arguments)
        guard let (wrong, name) = samples.broken(value, of: tool.arguments) else { continue }
        #expect(!SchemaSamples.violations(wrong, tool.arguments).isEmpty)
        switch tool.decode(wrong) {
        case .success: Issue.record("seed \(seed): \(tool.name) took \(wrong.compact.prefix(300))")
        case .failure(let error):
          refused += 1
          #expect(
            error.path.contains(name) && !error.detail.isEmpty,
            "seed \(seed): \(tool.name) says \(error) of \(name)")
        }
      }
      #expect(refused > 50, "\(tool.name)")
    }
  }
}
