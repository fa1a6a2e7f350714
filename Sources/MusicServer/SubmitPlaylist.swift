import JSON
import MusicAgent

/// The call that ends an episode: the words and the songs. It costs nothing, so that an answer from
/// memory can be rewarded by trainers that pay on calls alone.
struct SubmitPlaylist: Sendable {
  static let name = "submit_playlist"
  static let summary =
    "Your final words to the listener and the songs, best first. Call it once, at the end."

  var text = ""
  var songs: [Song] = []

  struct Song: Sendable {
    var id: String?
    var title: String?
    var artist: String?
    var why: String?
  }

  private static let word = Shape<String>.string(maximumLength: 4096)
  private static let song = ObjectShape({ Song() }) {
    Field("title", \.title, word, "")
    Field("artist", \.artist, word, "")
    Field("id", \.id, word, "")
    Field("why", \.why, word, "")
  }

  static let shape = ObjectShape({ SubmitPlaylist() }) {
    Field(
      "text", \.text, .string(maximumLength: 1 << 16), "A sentence or two, without the list.",
      isRequired: true)
    Field(
      "songs", \.songs, .list(of: .object(song), maximumCount: 1000),
      "Best first; empty when no songs are wanted.", isRequired: true)
  }

  private static let flat = FlatSchema(shape.properties)

  static var parameters: JSONValue { Schema.object(shape.properties).json(.flat) }

  /// Arguments in either form.
  static func read(_ arguments: JSONValue) throws(ShapeError) -> SubmitPlaylist {
    try shape.decode(try flat.nested(arguments))
  }

  /// The trajectory with this answer.
  func ending(_ trajectory: Trajectory) -> Trajectory {
    var ended = trajectory
    ended.text = text
    ended.songs = songs.map {
      Trajectory.Song(
        id: $0.id ?? "", title: $0.title ?? "", artists: $0.artist ?? "", note: $0.why ?? "")
    }
    return ended
  }
}
