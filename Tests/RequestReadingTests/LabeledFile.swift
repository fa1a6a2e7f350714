import Evaluation
import Foundation
import RequestReading

/// Labeled requests, and the names of a table of tracks.
enum LabeledFile {
  static func requests(at path: String) throws -> [LabeledRequest] {
    try LabeledRequestFile.requests(at: path)
  }

  static func names(of requests: [LabeledRequest]) -> NameDictionary {
    LabeledRequestFile.names(of: requests)
  }

  /// Adds the names of a table of tracks: id, title, artists, album, with tabs between.
  static func addTracks(at path: String, to names: inout NameDictionary) throws {
    var known: Set<String> = []
    let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
    for line in lines.dropFirst() {
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard columns.count > 3 else { continue }
      let artists = columns[2].components(separatedBy: ", ")
      for artist in artists where known.insert("artist " + artist).inserted {
        names.insert(artist, .artist)
      }
      names.insert(columns[1], .title, by: artists)
      if known.insert("album " + columns[3]).inserted {
        names.insert(columns[3], .album, by: artists)
      }
    }
  }
}
