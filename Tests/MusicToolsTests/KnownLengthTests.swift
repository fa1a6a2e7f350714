import JSON
import MusicCatalog
import MusicTools
import Refrain
import TestSupport
import Testing

/// Lengths that nobody knows, likeness in playlists, tags by what a phrase means.
struct KnownLengthTests {
  private static let tracks =
    (0..<12).map {
      track(
        "rock\($0)", "Rock \($0)", by: [ArtistCredit(name: "Band \($0)")],
        duration: $0 < 3 ? 200 : nil, tags: ["rock"])
    }
    + (0..<12).map {
      track(
        "folk\($0)", "Folk \($0)", by: [ArtistCredit(name: "Singer \($0)")],
        tags: ["folk", "melancholic"])
    }

  private func call(_ tool: String, _ arguments: String) async throws -> JSONValue {
    var value: JSONValue?
    try await Workshop.run { workshop in
      let toolbox = MusicToolbox(try workshop.engine(KnownLengthTests.tracks))
      value = await toolbox.call(tool, arguments: arguments).value
    }
    return try #require(value)
  }

  @Test func whatIsUnknownIsNoLength() async throws {
    let folk = try await call("build_playlist", #"{"query":"folk","count":4}"#)
    // Nobody asked for a length: that none is known is no news.
    #expect(folk["minutes"] == nil && !folk.compact.contains("not known"), "\(folk.compact)")
    let timed = try await call("build_playlist", #"{"query":"rock","minutes":30,"count":9}"#)
    #expect(timed["tracks"]?.elements?.count == 3 && timed["minutes"]?.number == 10)
    #expect(timed.compact.contains("3 of the 24 tracks that pass"), "\(timed.compact)")
    let names = timed["constraints"]?.elements?.compactMap { $0["name"]?.text }
    #expect(names == ["seconds", "tracks"])
  }

  @Test func aListLikeSomebodyIsOfWhatASearchFinds() async throws {
    let list = try await call("build_playlist", #"{"query":"songs like Band 1","count":5}"#)
    let ids = list["tracks"]?.elements?.compactMap { $0["id"]?.text } ?? []
    #expect(ids.count == 5 && ids.allSatisfy { $0.hasPrefix("rock") }, "\(ids)")
  }

  @Test(arguments: ["sad", "traurig", "悲伤"])
  func aPhraseFindsTheTagsThatMeanIt(_ phrase: String) async throws {
    let found = try await call("find_tags", #"{"phrase":"\#(phrase)"}"#)
    let first = found["tags"]?.elements?.first
    #expect(first?["name"]?.text == "melancholic" && first?["match"]?.text == "meaning")
  }

  @Test func aKindThatNoTagHasIsSaidToBeNone() async throws {
    let found = try await call("find_tags", #"{"phrase":"","kind":"flavor"}"#)
    #expect(found["notes"]?.compact.contains("flavor") == true, "\(found.compact)")
  }
}
