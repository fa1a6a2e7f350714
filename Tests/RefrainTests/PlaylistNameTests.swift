import MusicCatalog
import TestSupport
import Testing

@testable import Refrain

private func credit(_ name: String) -> ArtistCredit { ArtistCredit(name: name) }

/// A playlist by name: what is named comes first and once, and what is like it stands behind.
struct PlaylistNameTests {
  private static let grunge = [
    ("come", "Come As You Are", "Nirvana"), ("sun", "Black Hole Sun", "Soundgarden"),
    ("alive", "Alive", "Pearl Jam"), ("would", "Would?", "Alice in Chains"),
    ("plush", "Plush", "Stone Temple Pilots"), ("touch", "Touch Me I'm Sick", "Mudhoney"),
  ]

  private static let tracks =
    [
      track("teen", "Smells Like Teen Spirit", by: [credit("Nirvana")], tags: ["grunge", "rock"]),
      track(
        "teen-live", "Smells Like Teen Spirit (Live at Reading)", by: [credit("Nirvana")],
        tags: ["grunge", "rock"]),
      track("teen-malia", "Smells Like Teen Spirit", by: [credit("Malia J")], tags: ["cover"]),
      track("teen-tori", "Smells Like Teen Spirit", by: [credit("Tori Amos")], tags: ["cover"]),
      track("yesterday", "Yesterday", by: [credit("The Beatles")], tags: ["pop"], popularity: 0.9),
      track("yesterday-b", "YESTERDAY", by: [credit("Block B")], tags: ["pop"]),
      track("blackbird", "Blackbird / Yesterday", by: [credit("The Beatles")], tags: ["pop"]),
      track("more", "Yesterday Once More", by: [credit("Carpenters")], tags: ["pop"]),
      track("stop", "Don't Stop Me Now", by: [credit("Queen")], tags: ["rock"]),
      track("stop-again", "Don't Stop Me Now (…revisited)", by: [credit("Queen")], tags: ["rock"]),
      track("rock-you", "We Will Rock You", by: [credit("Queen")], tags: ["rock"]),
      track("go-crazy", "I Go Crazy (Karaoke Version)", by: [credit("Queen")], tags: ["rock"]),
      track("show", "The Show Must Go On", by: [credit("Queen")], tags: ["rock"]),
      track("champions", "We Are the Champions", by: [credit("Queen")], tags: ["rock"]),
    ]
    + grunge.map { track($0, $1, by: [credit($2)], tags: ["grunge", "rock"]) }
    + (0..<6).map { track("sad\($0)", "Sad", by: [credit("Singer \($0)")], tags: ["pop"]) }
    + (0..<4).map {
      track("piano\($0)", "Sad Piano Piece \($0)", by: [credit("Pianist \($0)")], tags: ["piano"])
    }
    + (0..<3).map { number in
      var record = track(
        "moon\(number)", "Walk \(number)", by: [credit("Guide")], tags: ["folk"])
      record.album = "Mountains of the Moon"
      return record
    }

  private func playlist(_ words: String, _ count: Int) throws -> Playlist {
    var list: Playlist?
    try Workshop.run { workshop in
      let engine = try workshop.engine(PlaylistNameTests.tracks)
      list = try engine.buildPlaylist(PlaylistRequest(length: .tracks(count), words: words))
    }
    return try #require(list)
  }

  @Test(arguments: ["smells like teen spirit", "Smells Like Teen Spirit by Nirvana"])
  func aSongComesFirstAndOnceAndThenWhatIsLikeIt(words: String) throws {
    let list = try playlist(words, 6)
    let ids = list.tracks.map(\.hit.id)
    #expect(ids.first == "teen", "\(ids)")
    #expect(ids.count == 6 && ids.count { $0.hasPrefix("teen") } == 1, "\(ids)")
    #expect(list.notes.contains { $0.contains("to reach the length") }, "\(list.notes)")
    #expect(Set(ids).isDisjoint(with: ["yesterday", "sad0"]), "\(ids)")
  }

  @Test func theTitleItselfComesBeforeTitlesThatHaveItInThem() throws {
    let ids = try playlist("yesterday", 3).tracks.map(\.hit.id)
    #expect(ids.first == "yesterday" && !ids.contains("yesterday-b"), "\(ids)")
  }

  @Test func anAlbumsNameBringsItsTracksAndThenOthers() throws {
    let list = try playlist("mountains of the moon", 5)
    let ids = list.tracks.map(\.hit.id)
    #expect(Set(ids.prefix(3)) == ["moon0", "moon1", "moon2"], "\(ids)")
    #expect(!list.understood.contains { $0.field == .albums && $0.isRule })
    let only = try playlist("songs from the album Mountains of the Moon", 5)
    #expect(Set(only.tracks.map(\.hit.id)) == ["moon0", "moon1", "moon2"])
  }

  @Test func whatIsCalledAlikeIsThereOnceWhereThereIsMore() throws {
    let titles = try playlist("sad piano", 5).tracks.map(\.hit.title)
    #expect(titles.count { $0 == "Sad" } <= 1 && titles.count == 5, "\(titles)")
  }

  @Test func anArtistsSongIsThereOnceAndKaraokeLast() throws {
    let ids = try playlist("queen", 4).tracks.map(\.hit.id)
    #expect(ids.count == 4 && !ids.contains("go-crazy"), "\(ids)")
    #expect(Set(ids).intersection(["stop", "stop-again"]).count == 1, "\(ids)")
    let all = try playlist("songs by Queen", 6).tracks.map(\.hit.id)
    #expect(all.count == 6, "\(all)")
    #expect(try playlist("karaoke by Queen", 4).tracks.contains { $0.hit.id == "go-crazy" })
  }
}
