import Foundation
import JSON
import TestSupport
import Testing

struct ImportCommandTests {
  private static let sources = Surroundings.packageRoot + "/Fixtures/sources/"

  private func lines(_ text: String) -> [Substring] { text.split(separator: "\n") }

  @Test func whenAllIsRefusedItExitsWith65AndLeavesNoBundleBehind() async throws {
    try await TemporaryFolder.use { folder in
      let bundle = folder.path("new.refrain")
      let bad = try folder.file("bad.csv", "title,artist\n,\n,A\nB,\n")
      let list = Self.sources + "playlist.m3u8"
      for file in [bad, list] {
        let outcome = try await folder.refrain("import", bundle, "--tracks", file)
        #expect(outcome.status == 65, "\(outcome.err)")
        #expect(!fileExists(bundle))
      }
    }
  }

  @Test func aFileOfWhichNothingIsTakenExitsWith65AndTheOthersAreKept() async throws {
    try await TemporaryFolder.use { folder in
      let bundle = folder.path("new.refrain")
      let good = try folder.file("good.csv", "title,artist\nA,B\n")
      let bad = try folder.file("bad.csv", "title,artist\n,C\n")
      let outcome = try await folder.refrain("import", bundle, "--tracks", good, bad)
      #expect(outcome.status == 65)
      #expect(try await folder.refrain("export", bundle).out.contains(#""title":"A""#))
    }
  }

  @Test func aDryRunShowsFiveTracksAndWritesNothing() async throws {
    try await TemporaryFolder.use { folder in
      let bundle = folder.path("new.refrain")
      let rows = (1...7).map { "T\($0),A,someday\n" }.joined()
      let file = try folder.file("t.csv", "title,artist,year,Valence\n" + rows)
      let outcome = try await folder.refrain("import", bundle, "--from", file, "--dry-run")
      #expect(outcome.status == 0, "\(outcome.err)")
      #expect(!fileExists(bundle))
      let tracks = try lines(outcome.out).map { try JSONValue(parsing: $0)["title"]?.text }
      #expect(tracks == ["T1", "T2", "T3", "T4", "T5"])
      #expect(outcome.err.contains("7 tracks would be imported"))
      #expect(outcome.err.contains("released left out of 7 tracks; first \(file):2: "))
      #expect(outcome.err.contains("not read: Valence"))
    }
  }

  @Test func historiesAreMatchedAndWhatIsNotMatchedIsWrittenToAFile() async throws {
    try await TemporaryFolder.use { folder in
      let bundle = folder.path("library.refrain")
      let more = try folder.file(
        "lastfm-2.csv",
        """
        Portishead,Dummy,Roads,06 Jan 2024 20:15
        Radiohead,OK Computer,Karma Policewoman Blues,06 Jan 2024 21:11

        """)
      let outcome = try await folder.refrain(
        "import", bundle, "--listener", "ada", "--from", Self.sources + "lastfm.csv", more,
        Self.sources + "StreamingHistory_music_0.json", Self.sources + "tunemymusic.csv")
      #expect(outcome.status == 0, "\(outcome.err)")
      #expect(outcome.err.contains("3 tracks imported"))
      #expect(outcome.err.contains("a listening history of Last.fm"))
      let unmatched = String(
        decoding: try readBytes(folder.path("library.unmatched.jsonl")), as: UTF8.self)
      let entry = try JSONValue(parsing: try #require(lines(unmatched).first))
      // "Karma Polise" is a misspelling, and no other song.
      #expect(lines(unmatched).count == 1)
      #expect(entry["title"]?.text == "Karma Policewoman Blues")
      #expect(entry["nearest"]?[0]?["title"]?.text == "Karma Police")
      let inspected = try await folder.refrain("inspect", bundle, "--json")
      // ada, and the playlist of TuneMyMusic.
      #expect(try inspected.json["catalog"]?["listeners"]?.integer == 2)
      // Both histories tell of "Roads" in one minute, and of one play of "Karma Police".
      #expect(try inspected.json["catalog"]?["events"]?.integer == 7)
    }
  }

  @Test func whatOptionsSayDecides() async throws {
    try await TemporaryFolder.use { folder in
      let bundle = folder.path("new.refrain")
      var bytes = Array("title|artist|tags\nHalo|Beyonc".utf8) + [0xE9]
      bytes += Array("; Jay|a/b\n".utf8)
      let file = try folder.file("t.txt", bytes: bytes)
      let outcome = try await folder.refrain(
        "import", bundle, "--tracks", file, "--as", "table", "--delimiter", "bar", "--encoding",
        "latin1", "--artist-separator", ";", "--tag-separator", "/")
      #expect(outcome.status == 0, "\(outcome.err)")
      let track = try JSONValue(parsing: try await folder.refrain("export", bundle).out)
      #expect(track["artists"]?[0]?["name"]?.text == "Beyoncé")
      #expect(track["artists"]?[1]?["name"]?.text == "Jay")
      #expect(track["tags"]?[1]?["name"]?.text == "b")
      for arguments in [
        ["--as", "nothing"], ["--delimiter", "x"], ["--encoding", "ebcdic"],
        ["--time-zone", "Nowhere/Land"], ["--listener", " "],
      ] {
        let program = try RunningProgram(
          Programs.refrain, ["import", bundle, "--tracks", file] + arguments, in: folder)
        #expect(try await program.outcome().status == 64, "\(arguments)")
      }
    }
  }
}

/// Nothing that a person had is lost to an import, whatever becomes of it.
struct ImportSafetyTests {
  private static let spotify = """
    [{"endTime": "2024-01-06 20:11", "artistName": "A", "trackName": "T", "msPlayed": 60000},
     {"endTime": "2024-01-06 20:15", "artistName": "Nobody", "trackName": "N", "msPlayed": 60000}]
    """

  @Test func unmatchedEventsThatCannotBeWrittenUndoTheImport() async throws {
    try await TemporaryFolder.use { folder in
      let tracks = try folder.file("t.csv", "title,artist\nT,A\n")
      let events = try folder.file("a.json", ImportSafetyTests.spotify)
      let bundle = folder.path("new.refrain")
      let failed = try await folder.refrain(
        "import", bundle, "--from", tracks, events, "--unmatched", folder.path("none/x.jsonl"))
      #expect(failed.status == 66 && failed.err.contains("Nothing is imported"), "\(failed.err)")
      #expect(!fileExists(bundle))
      try await folder.successfully("import", bundle, "--from", tracks)
      let again = try await folder.refrain(
        "import", bundle, "--from", events, "--unmatched", folder.path("none/x.jsonl"))
      #expect(again.status == 66)
      #expect(try await folder.refrain("inspect", bundle, "--json").json["catalog"]?["events"] == 0)
    }
  }

  @Test func aFileOfUnmatchedEventsGrowsAndNoOtherFileIsOverwritten() async throws {
    try await TemporaryFolder.use { folder in
      let tracks = try folder.file("t.csv", "title,artist\nT,A\n")
      let first = try folder.file("a.json", ImportSafetyTests.spotify)
      let second = try folder.file(
        "b.json", ImportSafetyTests.spotify.replacing("Nobody", with: "Else"))
      let bundle = folder.path("b.refrain")
      try await folder.successfully("import", bundle, "--from", tracks, first)
      try await folder.successfully("import", bundle, "--from", second)
      try await folder.successfully("import", bundle, "--from", second)
      let unmatched = String(
        decoding: try readBytes(folder.path("b.unmatched.jsonl")), as: UTF8.self)
      let artists = try unmatched.split(separator: "\n").map {
        try JSONValue(parsing: String($0))["artist"]?.text
      }
      #expect(artists == ["Nobody", "Else"])
      let refused = try await folder.refrain(
        "import", bundle, "--from", second, "--unmatched", second)
      #expect(refused.status == 66 && refused.err.contains("left alone"), "\(refused.err)")
      #expect(
        try readBytes(second)
          == Array(ImportSafetyTests.spotify.replacing("Nobody", with: "Else").utf8))
    }
  }

  @Test func aFolderThatIsThereKeepsWhatIsInIt() async throws {
    try await TemporaryFolder.use { folder in
      let mine = try folder.file("mine", "x")
      let tracks = try folder.file("t.csv", "title,artist\nT,A\n")
      let bad = try folder.file("bad.csv", "title,artist\n,A\n")
      let before = try FileManager.default.contentsOfDirectory(atPath: folder.path).count
      let dry = try await folder.refrain("import", folder.path, "--dry-run", "--from", tracks)
      #expect(dry.status == 0)
      #expect(!fileExists(folder.path("catalog.sqlite")))
      _ = try await folder.refrain("import", folder.path, "--tracks", bad)
      #expect(!fileExists(folder.path("catalog.sqlite")) && fileExists(mine))
      #expect(before == 3)
    }
  }

  @Test func endsOfLinesOfEveryKindEndLines() async throws {
    try await TemporaryFolder.use { folder in
      for ending in ["\n", "\r", "\r\n"] {
        let bundle = folder.path("\(ending.utf8.count)\(ending.utf8.first ?? 0).refrain")
        let tracks = try folder.file("t.csv", "id,title,artist\nt1,T,A\nt2,U,A\n")
        let lines = ["listener,track", "u,t1", "u,t2", "v,t1", ""]
        let events = try folder.file("e.csv", lines.joined(separator: ending))
        let result = try await folder.refrain(
          "import", bundle, "--tracks", tracks, "--events", events)
        #expect(result.err.contains("3 events imported"), "\(result.err)")
      }
    }
  }

  @Test(arguments: ["ffprobe", "mediainfo"])
  func aFolderOfAudioFilesIsReadByItsTags(_ program: String) async throws {
    try await TemporaryFolder.use { folder in
      let bundle = folder.path("library.refrain")
      let music = folder.path("music/Ann")
      try FileManager.default.createDirectory(atPath: music, withIntermediateDirectories: true)
      let probed =
        #"{"format":{"duration":"261.5","tags":{"TITLE":"Rain","artist":"Ann","track":"3/12","#
        + #""DATE":"1997-05-21","encoder":"x"}},"streams":[{"tags":{"ISRC":"GBAYE9700001"}}]}"#
      let informed =
        #"{"media":{"track":[{"@type":"General","Title":"Rain","Track":"Rain","Performer":"Ann","#
        + #""Track_Position":"3","Recorded_Date":"1997-05-21","Duration":"261.5","#
        + #""ISRC":"GBAYE9700001"}]}}"#
      for (name, text) in [
        ("rain.flac", program == "ffprobe" ? probed : informed), ("noise.mp3", "{}"),
        ("broken.ogg", "not json"), ("cover.jpg", probed),
      ] {
        try Data(text.utf8).write(to: URL(fileURLWithPath: music + "/" + name))
      }
      // The last argument is the file, which holds what the program is to say of it.
      let script = try folder.file(
        program, "#!/bin/sh\nfor last; do :; done\nexec /bin/cat \"$last\"\n")
      chmod(script, 0o755)
      func importing(_ path: String, _ name: String = "music") async throws -> Outcome {
        try await folder.run(
          "/usr/bin/env",
          ["PATH=\(path)", Programs.refrain, "import", bundle, "--from", folder.path(name)])
      }
      let without = try await importing(folder.path("nowhere"))
      #expect(without.status == 66 && without.err.contains("ffprobe or mediainfo"))
      // Nothing else, or the machine's own would be found.
      let outcome = try await importing(folder.path)
      #expect(outcome.status == 0, "\(outcome.err)")
      #expect(outcome.err.contains("2 audio files have no title and artist"), "\(outcome.err)")
      let track = try JSONValue(parsing: try await folder.refrain("export", bundle).out)
      #expect(track["title"]?.text == "Rain" && track["released"]?.text == "1997-05-21")
      #expect(track["path"]?.text?.hasSuffix("music/Ann/rain.flac") == true)
      #expect(track["isrc"]?.text == "GBAYE9700001" && track["duration"]?.number == 261.5)
      #expect(track["track_number"] == 3)
      // What is said of a folder names the folder, not what its tags were written to.
      let quiet = folder.path("quiet")
      try FileManager.default.createDirectory(atPath: quiet, withIntermediateDirectories: true)
      for text in [nil, "{}", probed.replacingOccurrences(of: "1997-05-21", with: "someday")] {
        if let text { try folder.file("quiet/noise.flac", text) }
        let outcome = try await importing(folder.path, "quiet")
        #expect(outcome.err.contains(quiet), "\(outcome.err)")
        #expect(!outcome.err.contains("refrain-tags"), "\(outcome.err)")
      }
    }
  }

  /// Files that FFmpeg wrote, in the formats that it has encoders of its own for.
  @Test(
    .enabled(
      if: Surroundings.program("ffmpeg") != nil && Surroundings.program("ffprobe") != nil,
      "needs ffmpeg and ffprobe"))
  func realAudioFilesAreReadByFFprobe() async throws {
    try await TemporaryFolder.use { folder in
      let music = folder.path("music/雨 & Ann")
      try FileManager.default.createDirectory(atPath: music, withIntermediateDirectories: true)
      func write(_ name: String, _ options: [String]) async throws {
        let made = try await folder.run(
          "/usr/bin/env",
          ["ffmpeg", "-v", "error", "-f", "lavfi", "-i", "sine=frequency=440:duration=1"] + options
            + [music + "/" + name])
        try #require(made.status == 0, "\(made.err)")
      }
      let tags = [
        "artist=Ann", "album=Rain & Tea", "album_artist=Ann and Others", "track=3/12", "disc=1/2",
        "date=1997-05-21", "genre=Folk", "composer=Bea", "ISRC=GBAYE9700001",
      ].flatMap { ["-metadata", $0] }
      let codecs = ["flac": "flac", "m4a": "aac", "oga": "flac", "wav": "pcm_s16le"]
      for (ending, codec) in codecs {
        try await write(
          "03 Rain.\(ending)", ["-c:a", codec, "-metadata", "title=雨 in \(ending)"] + tags)
      }
      try await write("untagged.flac", [])
      let bundle = folder.path("library.refrain")
      let outcome = try await folder.successfully("import", bundle, "--from", folder.path("music"))
      #expect(outcome.err.contains("1 audio files have no title and artist"), "\(outcome.err)")
      let exported = try await folder.successfully("export", bundle).out
      let tracks = try exported.split(separator: "\n").map { try JSONValue(parsing: String($0)) }
      #expect(Set(tracks.compactMap { $0["title"]?.text }) == Set(codecs.keys.map { "雨 in \($0)" }))
      for track in tracks {
        let title = track["title"]?.text ?? ""
        #expect(track["artists"]?[0]?["name"]?.text == "Ann" && track["language"] == nil)
        #expect(track["album"]?.text == "Rain & Tea" && track["released"]?.text == "1997-05-21")
        #expect(track["track_number"] == 3 && track["tags"]?[0]?["name"]?.text == "Folk")
        #expect(
          track["path"]?.text?.hasSuffix(
            "雨 & Ann/03 Rain.\(title.split(separator: " ").last ?? "")") == true)
        #expect(abs((track["duration"]?.number ?? 0) - 1) < 0.1)
        // WAV has no place for these, and MP4 none for the code.
        if !title.hasSuffix("wav") {
          #expect(track["disc_number"] == 1 && track["composer"]?.text == "Bea")
          #expect(track["album_artist"]?.text == "Ann and Others")
        }
        if !title.hasSuffix("m4a") { #expect(track["isrc"]?.text == "GBAYE9700001") }
      }
    }
  }

  @Test func nothingIsDroppedWithoutAWord() async throws {
    try await TemporaryFolder.use { folder in
      func message(_ name: String, _ text: String, _ option: String = "--from") async throws
        -> String
      {
        let bundle = folder.path(name + ".refrain")
        let tracks = try folder.file("known.csv", "id,title,artist\nt1,T,A\n")
        let file = try folder.file(name, text)
        return try await folder.refrain("import", bundle, "--tracks", tracks, option, file).err
      }
      let cut = try await message("cut.json", #"{"tracks":[{"title":"X","artist":"Y"},"#)
      #expect(cut.contains("ends in the middle"), "\(cut)")
      let surplus = try await message("s.csv", "title,artist,album\nEarth, Wind,Foo,Bar\n")
      #expect(surplus.contains("4 columns, the heading has 3"), "\(surplus)")
      let lonely = try await message("l.txt", "u1\nu2 t1\n", "--events")
      #expect(lonely.contains("1 entries are of no track"), "\(lonely)")
      #expect(!lonely.contains("refused"), "\(lonely)")
      let date = try await message("d.csv", "title,artist,year,month,day\nX,Y,1997,13,5\n")
      #expect(date.contains("month left out of 1 tracks"), "\(date)")
      let playlist = try await message(
        "Playlist1.json",
        #"{"playlists":[{"name":"P","items":[{"track":{"trackName":"T","artistName":"A"}},"#
          + #"{"track":null,"localTrack":{"uri":"x"}},{"track":null,"episode":{}}]}]}"#)
      #expect(playlist.contains("2 entries are of no track"), "\(playlist)")
    }
  }
}
