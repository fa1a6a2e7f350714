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
      let outcome = try await folder.refrain(
        "import", bundle, "--listener", "ada", "--from", Self.sources + "lastfm.csv",
        Self.sources + "StreamingHistory_music_0.json", Self.sources + "tunemymusic.csv")
      #expect(outcome.status == 0, "\(outcome.err)")
      #expect(outcome.err.contains("3 tracks imported"))
      #expect(outcome.err.contains("a listening history of Last.fm"))
      let unmatched = String(
        decoding: try readBytes(folder.path("library.unmatched.jsonl")), as: UTF8.self)
      let entry = try JSONValue(parsing: try #require(lines(unmatched).first))
      #expect(entry["title"]?.text == "Karma Polise")
      #expect(entry["nearest"]?[0]?["title"]?.text == "Karma Police")
      let inspected = try await folder.refrain("inspect", bundle, "--json")
      // ada, and the playlist of TuneMyMusic.
      #expect(try inspected.json["catalog"]?["listeners"]?.integer == 2)
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
