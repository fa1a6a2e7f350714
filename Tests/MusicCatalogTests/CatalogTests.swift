import Foundation
import IndexFile
import MusicCatalog
import Testing

@Suite struct CatalogTests {
  @Test func strangersAndDamagedFilesAreRefused() throws {
    try Workshop.run { shop in
      let text = try shop.file("catalog.sqlite", String(repeating: "not a database ", count: 500))
      let error = #expect(throws: CatalogError.self) { try MusicCatalog(opening: text) }
      if case .cannotOpen = error {} else { Issue.record("\(String(describing: error))") }
      #expect(throws: CatalogError.self) { try MusicCatalog(opening: shop.folder + "/absent") }
      #expect(!FileManager.default.fileExists(atPath: shop.folder + "/absent"))
    }
  }

  @Test func aCatalogReopensWithItsContents() throws {
    try Workshop.run { shop in
      let path = try shop.file("a.jsonl", TrackImportTests.fullLine)
      _ = try shop.catalog().importTracks(from: [path])
      let again = try MusicCatalog(opening: shop.folder + "/catalog.sqlite")
      let counts = try again.counts()
      #expect(counts.tracks == 1 && counts.artists == 2 && counts.tags == 2 && counts.snippets == 2)
    }
  }

  @Test func vectorsAreImportedReplacedAndChecked() throws {
    try Workshop.run { shop in
      let catalog = try shop.catalog()
      let lines = ["a", "b", "c"].map { #"{"id":"\#($0)","title":"T","artists":["A"]}"# }
      _ = try catalog.importTracks(from: [shop.file("t.jsonl", lines.joined(separator: "\n"))])
      let ids = try shop.file("ids.txt", "c\na\nnowhere\nb\n")
      let matrix = shop.folder + "/v.npy"
      try NPYWriter.write([1, 2, 3, 4, 5, 6, .nan, 8] as [Float], columns: 2, to: matrix)
      let report = try catalog.importVectors(from: matrix, ids: ids, space: "audio")
      #expect(report.imported == 2)
      #expect(report.problems.map(\.line) == [3, 4])
      var rows: [String: [Float]] = [:]
      try catalog.forEachVector(inSpace: "audio") { rows[$0] = $1 }
      #expect(rows == ["c": [1, 2], "a": [3, 4]])
      #expect(try catalog.vectorSpaces().map(\.dimension) == [2])
      try NPYWriter.write([1, 2, 3, 4] as [Float], columns: 1, to: matrix)
      #expect(throws: CatalogError.self) {
        try catalog.importVectors(from: matrix, ids: ids, space: "audio")
      }
      #expect(throws: CatalogError.self) {
        try catalog.importVectors(from: shop.file("x.npy", "no"), ids: ids, space: "audio")
      }
    }
  }

  @Test func releaseDatesAreReadStrictly() {
    #expect(ReleaseDate("2024-02-29")?.packed == 20_240_229)
    #expect(ReleaseDate("2003")?.description == "2003")
    #expect(ReleaseDate("2003-07")?.month == 7)
    #expect(ReleaseDate(packed: 19_990_500)?.description == "1999-05")
    for text in [
      "", "99", "20240", "2023-02-29", "2023-13", "2023-00", "2023-1", "2023-01-32", "-2023",
      "２００３", "2023-01-01-01", "0000", "2003-", "2003--01",
    ] {
      #expect(ReleaseDate(text) == nil, "\(text)")
    }
    #expect(ReleaseDate("1999")! < ReleaseDate("1999-01")!)
  }
}
