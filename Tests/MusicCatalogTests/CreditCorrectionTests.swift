import MusicCatalog
import TestSupport
import Testing

struct CreditCorrectionTests {
  private func read(_ text: String, as name: String = "c.csv") throws -> [String: [String]] {
    try TemporaryFolder.use { folder in
      try folder.file(name, text)
      return try CreditCorrections.read(from: folder.path(name))
    }
  }

  @Test(arguments: [
    ("credit,artist\n\"A, B & C\",\"A, B\"\n\"A, B & C\",C\nD + E,D + E\n", "c.csv"),
    ("Note\tArtist\tCREDIT\nx\tA, B\tA, B & C\n\tC\t A, B & C \n\tD + E\tD + E\n", "c.tsv"),
    (
      "{\"credit\":\"A, B & C\",\"artists\":[\"A, B\",\"C\"]}\n\n"
        + "{\"credit\":\"D + E\",\"artists\":[\"D + E\"]}", "c.jsonl"
    ),
  ])
  func aFileSaysWhomCreditsName(_ text: String, _ name: String) throws {
    #expect(try read(text, as: name) == ["A, B & C": ["A, B", "C"], "D + E": ["D + E"]])
  }

  @Test(arguments: [
    ("", "credit and artist"), ("title,artist\nA,B\n", "credit and artist"),
    ("credit,artist\nA,B\nC,\n", "c.csv:3"), ("credit,artist\nA\n", "c.csv:2"),
    ("{\"credit\":\"A\",\"artists\":[]}\n", "c.csv:1"), ("{\"credit\":\"A\"}\n", "c.csv:1"),
    ("{\"credit\":\"A\",\"artists\":[1]}\n", "c.csv:1"), ("{]\n", "c.csv:1"),
  ])
  func aFileThatSaysNothingIsRefusedWithItsLine(_ text: String, _ reason: String) throws {
    let error = #expect(throws: CatalogError.self) { try read(text) }
    #expect(error?.description.contains(reason) == true, "\(String(describing: error))")
  }
}
