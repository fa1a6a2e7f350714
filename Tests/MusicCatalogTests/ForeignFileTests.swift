import Testing

@testable import MusicCatalog

/// Files that are not read say what they are and what to do.
@Suite struct ForeignFileTests {
  private static let kinds: [(bytes: [UInt8], says: String)] = [
    (Array("PAR1xxxxPAR1".utf8), "duckdb"), (Array("ARROW1\u{0}\u{0}".utf8), "read_feather"),
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0], "soffice"),
    (Array("Rar!\u{1A}\u{07}\u{01}".utf8), "unrar"), (Array("%PDF-1.7\n".utf8), "PDF"),
    ([0xFF, 0xFB, 0x90, 0x64], "folder"), (Array("fLaC\u{0}".utf8), "folder"),
    (Array("\u{0}\u{0}\u{0} ftypM4A ".utf8), "folder"),
    ([0x89, 0x50, 0x4E, 0x47, 0x0D], "picture"),
  ]

  @Test(arguments: kinds.indices) func sayWhatTheyAre(place: Int) throws {
    let kind = ForeignFileTests.kinds[place]
    try Workshop.run { shop in
      let path = try shop.file("file", bytes: kind.bytes)
      let catalog = try shop.catalog()
      let error = #expect(throws: CatalogError.self) {
        try catalog.run(ImportJob(sources: [path]))
      }
      #expect(error?.description.contains(kind.says) == true, "\(String(describing: error))")
    }
  }

  @Test func damagedJSONSaysWhereItIs() throws {
    try Workshop.run { shop in
      let path = try shop.file("list.json", #"[{"title":"Roads","artist":"Portishead",}]"#)
      let catalog = try shop.catalog()
      let error = #expect(throws: CatalogError.self) {
        try catalog.run(ImportJob(sources: [path]))
      }
      #expect(error?.description.contains("at byte 40") == true, "\(String(describing: error))")
    }
  }

  @Test func tablesThatOnlyBeginLikeOneAreRead() {
    for text in [
      "ID3 Title,Artist\n", "GIF,Title\n", "WAVE,title\n", "PDF,title,artist\n", "title,ftyp\n",
    ] {
      #expect(ForeignFile(Array(text.utf8)) == nil, "\(text)")
    }
  }
}
