import Testing

@testable import MusicCatalog

@Suite struct RepairTests {
  @Test(arguments: [
    ("Rock &amp; Roll", "Rock & Roll"), ("C&#39;est la vie", "C'est la vie"),
    ("Don&amp;#39;t", "Don't"), ("Beyonc&eacute;", "Beyoncé"), ("I&#x2019;m &#146;ere", "I’m ’ere"),
    ("fÃ¼r", "für"), ("BeyoncÃ©", "Beyoncé"), ("Itâ€™s", "It’s"), ("å‘¨æ\u{9D}°å€«", "周杰倫"),
    ("BeyoncÃƒÂ©", "Beyoncé"), ("BjÃ¶rk &amp; Co", "Björk & Co"),
  ])
  func textsThatWentThroughAWrongReadingAreRead(written: String, meant: String) {
    #expect(TextRepair.repaired(written)?.text == meant)
  }

  @Test(arguments: [
    "Simon & Garfunkel", "R&B; Soul", "AT&T", "&c;", "Beyoncé", "Ünlü", "À la Ã¼ber für", "周杰倫",
    "Ã", "SÃO PAULO", "&#0;", "&#55296;", "Mötley Crüe", "",
  ])
  func textsThatAreRightStayAsTheyAre(text: String) {
    #expect(TextRepair.repaired(text) == nil)
  }

  @Test func whatIsPutRightIsCountedAndSeparatorsAreFoundInWhatIsMeant() throws {
    try Workshop.run { shop in
      let text = """
        title,artist,genre,path
        Rock &amp; Roll,Led Zeppelin,R&amp;B,a&amp;b.mp3
        Don&#39;t,Ed Sheeran,Pop,c.mp3
        Album fÃ¼r die Jugend,BeyoncÃ©,Folk,d.mp3

        """
      let catalog = try shop.catalog()
      let report = try catalog.importTracks(from: [shop.file("t.csv", text)])
      let tracks = try catalog.allTracks()
      #expect(tracks.map(\.title) == ["Rock & Roll", "Don't", "Album für die Jugend"])
      #expect(tracks[0].tags.map(\.name) == ["R&B"] && tracks[0].path == "a&amp;b.mp3")
      #expect(tracks[2].artists[0].name == "Beyoncé")
      let counts = report.repaired.map { "\($0.repair) \($0.count) \($0.first.line)" }
      #expect(counts == ["references 3 2", "misread 2 4"])
    }
  }

  @Test func namesInHistoriesArePutRight() throws {
    try Workshop.run { shop in
      let catalog = try shop.catalog()
      try catalog.importTracks(
        from: [shop.file("t.csv", "title,artist\nC'est la vie,Beyoncé\n")])
      let history =
        #"[{"endTime":"2024-01-06 20:11","artistName":"BeyoncÃ©","trackName":"C&#39;est la vie","msPlayed":200000}]"#
      let report = try catalog.importEvents(from: [shop.file("h.json", history)])
      #expect(report.imported == 1 && report.repaired.map(\.count) == [1, 1])
    }
  }

  @Test(arguments: [
    ("(17)", ["Rock"]), ("17", ["Rock"]), ("(17)Rock", ["Rock"]),
    ("(27)(39)", ["Trip-Hop", "Noise"]),
    ("(17)(8)Smooth Jazz", ["Rock", "Smooth Jazz"]), ("(RX)", ["Remix"]), ("147", ["Synthpop"]),
  ])
  func genresByNumberAreCalledByName(text: String, names: [String]) {
    #expect(GenreNumber.names(in: text) == names)
  }

  @Test(arguments: ["Rock", "2000", "(What)", "((17)", "999", "80s", ""])
  func genresWithoutNumbersStay(text: String) {
    #expect(GenreNumber.names(in: text) == nil)
  }

  @Test func oneTagInSeveralWritingsIsOne() throws {
    try Workshop.run { shop in
      let text = "title,artist,genre\nHalo,Beyoncé,Rock;rock;ROCK;(13)Pop\n"
      let catalog = try shop.catalog()
      try catalog.importTracks(from: [shop.file("t.csv", text)])
      #expect(try catalog.allTracks()[0].tags.map(\.name) == ["Rock", "Pop"])
    }
  }

  @Test func theSameTitleOfQuiteAnotherLengthIsAnotherTrack() throws {
    try Workshop.run { shop in
      let text = "title,artist,album,length\nUntitled,Sigur,X,100\nUntitled,Sigur,X,400\n"
      let path = try shop.file("t.csv", text + "Untitled,Sigur,X,104\n")
      let catalog = try shop.catalog()
      #expect(try catalog.importTracks(from: [path]).updated == 1)
      #expect(try catalog.allTracks().map(\.duration) == [104, 400])
      let ids = try catalog.allTracks().map(\.id)
      #expect(try catalog.importTracks(from: [path]).updated == 3)
      #expect(try catalog.allTracks().map(\.id) == ids)
    }
  }

  @Test func linesAboveTheHeadingsArePassedOverAndNamed() throws {
    try Workshop.run { shop in
      let text = "Shazam Library\nIndex,TagTime,Title,Artist,URL\n1,2023-01-01,\"Halo\",Beyoncé,u\n"
      let catalog = try shop.catalog()
      let report = try catalog.run(ImportJob(sources: [shop.file("t.csv", text)]))
      #expect(try catalog.allTracks().map(\.title) == ["Halo"])
      #expect(report.tracks.refused == 0)
      #expect(report.tracks.ignored.flatMap(\.names).contains("Shazam Library"))
    }
  }
}
