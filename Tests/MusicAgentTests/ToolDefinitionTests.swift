import ChatModels
import JSON
import MusicTools
import Testing

@testable import MusicAgent

@Suite struct ToolDefinitionTests {
  @Test(arguments: [SchemaDialect.openAI, .flat])
  func aModelIsToldEachToolAsItsToolboxWritesIt(dialect: SchemaDialect) {
    let told = MusicToolbox.standardTools.map { ToolDefinition($0, for: dialect).json }
    #expect(!told.isEmpty)
    #expect(MusicToolbox.schemas(for: dialect) == .array(told))
  }

  /// Two letters in each other's place are one edit here as well.
  @Test func nearNamesAreComparedAsEverywhere() {
    #expect(NameNearness.share("Beiber", "bieber") == 1 - 1.0 / 6)
    #expect(NameNearness.share("Hello", "HELLO!") == 1)
    #expect(NameNearness.share("", "x") == 0)
  }
}
