import JSON
import MusicCatalog
import MusicTools
import Refrain
import TestSupport
import Testing

/// Calls that nothing can answer say so and what to do.
struct UnanswerableCallTests {
  private func call(_ tool: String, _ arguments: String) async throws -> String {
    var text = ""
    try await Workshop.run { workshop in
      text = await MusicToolbox(try workshop.engine(fewTracks)).call(tool, arguments: arguments)
        .json
    }
    return text
  }

  @Test func anArtistWhomNobodyIsNearlyCalledIsNotFound() async throws {
    #expect(try await call("get_artist", #"{"artist":" "}"#).contains("invalid_arguments"))
    #expect(try await call("get_artist", #"{"artist":"クイーン"}"#).contains("not_found"))
  }

  @Test func aSeedIsNotToBeUnlikeItself() async throws {
    let text = try await call(
      "similar_tracks", #"{"tracks":["ye-qu"],"unlike":["ye-qu"]}"#)
    #expect(text.contains("invalid_arguments") && text.contains("ye-qu"), "\(text)")
  }
}
