import MusicNames
package import Refrain

/// The songs of a list in prose, as they are named: for who reads answers that others gave.
package enum ProseList {
  private static let maximumLines = 400
  private static let maximumSongs = 100

  /// A song for each line that is one, in the words of the line. Which part is the title, the catalog says;
  /// where it knows neither way, the first is.
  package static func songs(
    in text: String, _ engine: MusicEngine
  ) throws(EngineError) -> [Trajectory.Song] {
    var songs: [Trajectory.Song] = []
    for line in text.split(whereSeparator: \.isNewline).prefix(maximumLines)
    where songs.count < maximumSongs {
      guard let claim = ListItem.claim(in: String(line)), var name = claim.names.first else {
        continue
      }
      let found = try engine.resolve(
        claim.names.prefix(MusicEngine.maximumNames).map(\.query), alternatives: 0)
      if let place = found.firstIndex(where: { $0.status.isFound }) { name = claim.names[place] }
      songs.append(Trajectory.Song(id: "", title: name.title, artists: name.artist, note: ""))
    }
    return songs
  }
}
