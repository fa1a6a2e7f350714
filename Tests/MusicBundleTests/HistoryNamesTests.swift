import Foundation
import IndexFile
import MusicBundle
import MusicCatalog
import TestSupport
import Testing

/// Plays of histories find their tracks under the names that services and people give them.
struct HistoryNamesTests {
  private static let tracks = [
    ("Hayloft II", "Mother Mother"), ("Song 2", "Blur"), ("Ride", "Twenty One Pilots"),
    ("Fuck You", "CeeLo Green"), ("Another Brick in the Wall, Pt. 2", "Pink Floyd"),
    ("Uptown Funk", "Mark Ronson"), ("Karma Police", "Radiohead"),
    ("Valerie (Live)", "Amy Winehouse"),
  ]

  private func matches(_ mentions: [(String, String)]) throws -> [String?] {
    var names: any TrackNameCollector = HistoryNames()
    for (title, artist) in Self.tracks {
      names.add(TrackRecord(id: title, title: title, artists: [ArtistCredit(name: artist)]))
    }
    let matcher = try names.matcher()
    return mentions.map { matcher.match(TrackMention(title: $0, artist: $1)).track }
  }

  @Test func otherSpellingsOfOneNameAreFound() throws {
    let mentions = [
      ("Hayloft 2", "Mother Mother"), ("Song Two", "Blur"), ("Ride", "21 Pilots"),
      ("F**k You", "CeeLo Green"), ("Another Brick in the Wall, Part Two", "Pink Floyd"),
      ("Uptown Funk", "Mark Ronson - Topic"), ("Karma Police", "Radiohead"),
    ]
    #expect(try matches(mentions) == Self.tracks.prefix(7).map(\.0))
  }

  @Test func otherPartsRecordingsAndArtistsAreNot() throws {
    let mentions = [
      ("Another Brick in the Wall, Pt. 3", "Pink Floyd"), ("Hayloft", "Father Father"),
      ("Karma Police - Live", "Radiohead"), ("Valerie", "Amy Winehouse"),
      ("Karma Police", "Portishead"), ("Song 3", "Blur"),
      ("Uptown Funk (Karaoke Version)", "Mark Ronson"),
    ]
    #expect(try matches(mentions) == mentions.map { _ in nil })
  }

  @Test func anImportAsksForWhatKeysDoNotFind() throws {
    try Workshop.run { workshop in
      let bundle = try workshop.imported(
        Self.tracks.map {
          TrackRecord(id: $0, title: $0, artists: [ArtistCredit(name: $1)])
        })
      let catalog = try MusicCatalog(openingOrCreating: bundle.catalogPath)
      var options = ImportOptions()
      options.nameCollector = { HistoryNames() }
      let plays = """
        [{"endTime":"2024-01-06 20:11","artistName":"Blur","trackName":"Song Two","msPlayed":261000},
        {"endTime":"2024-01-06 20:15","artistName":"Blur","trackName":"Song 3","msPlayed":261000}]
        """
      let path = bundle.path + "/StreamingHistory_music_0.json"
      try Data(plays.utf8).write(to: URL(fileURLWithPath: path))
      let report = try catalog.run(ImportJob(sources: [path]), options: options)
      #expect(report.events.imported == 1 && report.events.unmatched == 1)
    }
  }
}
