import JSON
import MusicCatalog
import MusicTools
import Refrain
import TestSupport
import Testing

/// `get_artist` asked for an album.
struct AlbumToolTests {
  private func withToolbox(_ body: (MusicToolbox) async throws -> Void) async throws {
    try await Workshop.run { workshop in
      let records = (1...40).map { number in
        var record = track("t\(number)", "Song \(number)", by: [ArtistCredit(name: "Ann")])
        record.album = "Blue"
        record.trackNumber = 41 - number
        return record
      }
      try await body(MusicToolbox(try workshop.engine(records)))
    }
  }

  @Test func anAlbumsTracksComeInOrder() async throws {
    try await withToolbox { toolbox in
      let answer = try JSONValue(
        parsing: await toolbox.call("get_artist", arguments: #"{"artist":"blue","limit":3}"#).json)
      let album = try #require(answer["albums"]?.elements?.first)
      #expect(album["title"] == "Blue" && album["track_count"] == 40)
      #expect(album["artists"]?.elements?.map(\.text) == ["Ann"])
      #expect(album["tracks"]?.elements?.map { $0["id"]?.text } == ["t40", "t39", "t38"])
      #expect(answer["artists"]?.elements?.isEmpty == true && answer["similar_names"] == nil)
      let artist = try JSONValue(
        parsing: await toolbox.call("get_artist", arguments: #"{"artist":"Ann","limit":3}"#).json)
      #expect(artist["albums"] == nil && artist["artists"]?.elements?.count == 1)
    }
  }

  @Test func aShortAnswerKeepsTheFirstTracks() async throws {
    try await withToolbox { toolbox in
      let text = await toolbox.call(
        "get_artist", arguments: #"{"artist":"Blue","limit":40,"max_tokens":300}"#
      ).json
      let tracks = try JSONValue(parsing: text)["albums"]?.elements?.first?["tracks"]?.elements
      let ids = tracks?.compactMap { $0["id"]?.text } ?? []
      #expect((3..<40).contains(ids.count), "\(text)")
      #expect(ids == (0..<ids.count).map { "t\(40 - $0)" })
    }
  }
}
