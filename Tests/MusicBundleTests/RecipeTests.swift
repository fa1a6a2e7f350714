import Foundation
import MusicBundle
import MusicCatalog
import Primitives
import Refrain
import TestSupport
import Testing

struct RecipeTests {
  @Test
  func theShippedRecipeIsTheBuiltInOneByteForByte() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let path = root.appendingPathComponent("Indexes/default.json").path
    #expect(String(decoding: try readBytes(path), as: UTF8.self) == Recipe().json)
    #expect(try Recipe(contentsOf: path) == Recipe())
  }

  @Test(arguments: [3 as UInt64, 17, 2026])
  func whatIsWrittenIsReadAsItWas(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    try Workshop.run { workshop in
      for _ in 0..<20 {
        var recipe = Recipe()
        recipe.order = MusicCatalog.TrackOrder.allCases[generator.below(2)]
        recipe.text.k1 = 0.01 + generator.unit() * 5
        for field in TextField.allCases {
          recipe.text.fields[field] = FieldRecipe(
            weight: generator.unit() * 10, b: generator.unit())
        }
        let path = try workshop.folder.file("recipe.json", recipe.json)
        #expect(try Recipe(contentsOf: path) == recipe, "seed \(seed)")
      }
    }
  }

  @Test
  func whatAFileDoesNotSayStaysAtItsDefault() throws {
    try Workshop.run { workshop in
      let path = try workshop.folder.file(
        "recipe.json", #"{"text": {"k1": 2, "fields": {"snippet": {"weight": 1.5}}}}"#)
      var expected = Recipe()
      expected.text.k1 = 2
      expected.text.fields[.snippet]?.weight = 1.5
      #expect(try Recipe(contentsOf: path) == expected)
      #expect(try Recipe(contentsOf: workshop.folder.file("empty.json", "{}")) == Recipe())
    }
  }

  @Test(arguments: [
    (#"{"formt": 1}"#, "formt"), (#"{"format": 2}"#, "format 2"),
    (#"{"order": "random"}"#, "random"), (#"{"order": 3}"#, "order"),
    (#"{"text": {"k2": 1}}"#, "k2"), (#"{"text": {"k1": 0}}"#, "k1"),
    (#"{"text": {"k1": -1}}"#, "k1"), (#"{"text": {"k1": 101}}"#, "k1"),
    (#"{"text": {"k1": "x"}}"#, "k1"), (#"{"text": 5}"#, "text"),
    (#"{"text": {"fields": {"titel": {}}}}"#, "titel"),
    (#"{"text": {"fields": []}}"#, "fields"),
    (#"{"text": {"fields": {"title": {"weigth": 1}}}}"#, "weigth"),
    (#"{"text": {"fields": {"title": {"weight": -1}}}}"#, "weight -1"),
    (#"{"text": {"fields": {"title": {"weight": 1001}}}}"#, "weight 1001"),
    (#"{"text": {"fields": {"title": {"b": 1.5}}}}"#, "b 1.5"),
    (#"{"text": {"fields": {"title": {"b": -0.1}}}}"#, "b -0.1"),
    (#"{"text": {"fields": {"title": 3}}}"#, "title"),
    ("[]", "recipe"), ("", "JSON"), ("{", "JSON"), ("null", "recipe"), ("{} {}", "JSON"),
  ])
  func aRecipeThatCannotBeMeantIsRefusedWithTheNameOfWhatIsWrong(text: String, named: String) throws
  {
    try Workshop.run { workshop in
      let path = try workshop.folder.file("recipe.json", text)
      let error = #expect(throws: RecipeError.self) { try Recipe(contentsOf: path) }
      #expect(error?.path == path)
      #expect(error?.detail.contains(named) == true, "\(error?.description ?? "")")
    }
  }

  @Test
  func filesThatAreNoRecipeAtAllAreRefused() throws {
    try Workshop.run { workshop in
      #expect(throws: RecipeError.self) {
        try Recipe(contentsOf: workshop.folder.path("none.json"))
      }
      #expect(throws: RecipeError.self) { try Recipe(contentsOf: workshop.folder.path) }
      let large = try workshop.folder.file(
        "large.json", String(repeating: " ", count: 2 << 20) + "{}")
      #expect(throws: RecipeError.self) { try Recipe(contentsOf: large) }
      let binary = workshop.folder.path("binary.json")
      try writeBytes([0xFF, 0xFE, 0x00, 0x80], to: binary)
      #expect(throws: RecipeError.self) { try Recipe(contentsOf: binary) }
    }
  }
}
