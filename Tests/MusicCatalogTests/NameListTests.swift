import MusicCatalog
import TestSupport
import Testing

struct NameListTests {
  private func rows(
    _ text: String, as name: String = "names.csv", map: String? = nil
  ) throws -> (headings: [String]?, rows: [NameList.Row]) {
    try TemporaryFolder.use { folder in
      try folder.file(name, text)
      var options = ImportOptions()
      options.mapping = try map.map { try ColumnMapping(parsing: $0) }
      var list = try NameList(reading: folder.path(name), options: options)
      var rows: [NameList.Row] = []
      while let some = try list.next() { rows += some }
      #expect(list.bytesRead == list.bytesTotal)
      return (list.headings, rows)
    }
  }

  /// What a heading may be called, and what stands around the columns that are read.
  @Test(arguments: [
    "title,artist,album\nHalo,Beyoncé,I Am\n", "Song;Singer;Album\nHalo;Beyoncé;I Am\n",
    "歌名\t歌手\t专辑\nHalo\tBeyoncé\tI Am\n",
    "sep=|\nTrack Name|Artist Name(s)|Album\nHalo|Beyoncé|I Am",
    "\u{FEFF}album,TITLE,artist names\r\n I Am ,\"Halo\",Beyoncé\r\n",
    "\n\nrating,Titel,Künstler,Album\n5,Halo,Beyoncé,I Am\n",
  ])
  func aRowIsReadByTheHeadingsOfAnImport(_ text: String) throws {
    let (headings, rows) = try rows(text)
    let row = try #require(rows.first)
    #expect(rows.count == 1)
    #expect(row.title == "Halo" && row.artist == "Beyoncé" && row.album == "I Am")
    #expect(row.refusal == nil && row.cells.count == headings?.count)
  }

  @Test func rowsThatNameNothingKeepTheirPlaceAndSayWhy() throws {
    let (headings, rows) = try rows(
      "title,artist,length\nA,B,200\n,,200\nC,D,1,2\nE\n\"F,\"\"G\"\"\",\"H\nI\",\n", map: nil)
    #expect(headings == ["title", "artist", "length"])
    #expect(rows.map(\.line) == [2, 3, 4, 5, 6])
    #expect(rows.map { $0.refusal == nil } == [true, false, false, true, true])
    #expect(rows[1].refusal == "it names neither a title nor an artist")
    #expect(rows[2].refusal == "it has 4 columns, the heading has 3")
    #expect(rows.allSatisfy { $0.cells.count == 3 })
    #expect(rows[3].cells == ["E", "", ""] && rows[3].artist == nil)
    #expect(rows[4].title == "F,\"G\"" && rows[4].artist == "H\nI")
  }

  /// Rows of nothing between rows, at the beginning and the end, as spreadsheets write them.
  @Test(arguments: [Delimiter.comma, .tab, .semicolon, .bar])
  func everyRowOfATableHasARow(_ delimiter: Delimiter) throws {
    let lines = [
      ["A", "B", ""], ["", "", ""], [], [" ", "", " "], ["C", "D", "1"], [], ["", "", ""],
    ]
    let heading = ["title", "artist", "length"]
    let text = ([heading] + lines).map { delimiter.record(of: $0) + "\n" }.joined()
    let (_, rows) = try rows(text, as: "names.txt")
    #expect(rows.map(\.line) == Array(2...8), "\(delimiter)")
    #expect(rows.map { $0.refusal == nil } == [true, false, false, false, true, false, false])
    #expect(rows.allSatisfy { $0.cells.count == 3 })
    #expect(rows[2].refusal == "it is empty")
    let counted = try self.rows(
      lines.map { delimiter.record(of: $0) + "\n" }.joined(), as: "names.txt",
      map: "title=1,artist=2")
    #expect(counted.rows.map(\.cells.count) == Array(repeating: 3, count: 7), "\(delimiter)")
  }

  @Test func countedColumnsNeedNoHeading() throws {
    let (headings, rows) = try rows("1,Rain,Ann\n2,Love,Cat\n", map: "title=2,artist=3")
    #expect(headings == nil)
    #expect(rows.map(\.title) == ["Rain", "Love"])
    #expect(rows.map(\.cells) == [["1", "Rain", "Ann"], ["2", "Love", "Cat"]])
  }

  @Test func aTableWithoutNamesIsRefused() throws {
    for text in ["", "year,rating\n1999,5\n", "{\"title\": \"A\"}\n"] {
      #expect(throws: CatalogError.self) { try rows(text) }
    }
  }

  /// Whatever is in the cells, a record is read as it was written.
  @Test func recordsAreReadAsTheyWereWritten() throws {
    let cells = ["a", "", " b ", "c,d", "e\tf", "\"g\"", "h\ni", "j\r\nk", "7\" mix", "l|m;n", "'"]
    for delimiter in [Delimiter.comma, .tab, .semicolon, .bar] {
      let heading = ["title", "artist"] + cells.indices.dropFirst(2).map { "x\($0)" }
      let text = [heading, cells].map { delimiter.record(of: $0) + "\n" }.joined()
      let (_, rows) = try rows(text, as: "names.txt")
      #expect(rows.map(\.cells) == [cells], "\(delimiter)")
    }
  }
}
