import MusicCatalog
import TestSupport
import Testing

@testable import Refrain

private func credit(_ name: String) -> ArtistCredit { ArtistCredit(name: name) }

/// A playlist follows its words: no flow buys what has nothing to do with them.
struct PlaylistRelevanceTests {
  private static let tracks =
    [
      track("one", "The Unforgiven", by: [credit("Metallica")], popularity: 0.5),
      track("two", "The Unforgiven II", by: [credit("Metallica")], popularity: 0.3),
      track("three", "The Unforgiven III", by: [credit("Metallica")], popularity: 0.2),
      track("teen", "Smells Like Teen Spirit", by: [credit("Nirvana")], popularity: 0.8),
      track("teen-cover", "Smells Like Teen Spirit", by: [credit("Cover Band")]),
      track("teen-choir", "Smells Like Teen Spirit", by: [credit("A Choir")]),
    ]
    + (0..<8).map { track("b\($0)", "Sonata Opus \($0)", by: [credit("Beethoven")]) }
    + (0..<20).map {
      track(
        "the\($0)", "The \(["End", "Weight", "Passenger", "Wall"][$0 % 4]) \($0)",
        by: [credit("Band \($0)")], tags: ["folk"], popularity: 0.9)
    }

  private func playlist(_ words: String, _ count: Int) throws -> Playlist {
    var list: Playlist?
    try Workshop.run { workshop in
      let engine = try workshop.engine(PlaylistRelevanceTests.tracks)
      list = try engine.buildPlaylist(PlaylistRequest(length: .tracks(count), words: words))
    }
    return try #require(list)
  }

  @Test func aTitleBringsItsPartsAndNothingThatSharesAnArticle() throws {
    let ids = try playlist("the unforgiven", 3).tracks.map(\.hit.id)
    #expect(Set(ids) == ["one", "two", "three"])
  }

  @Test func anArtistBringsTheirTracks() throws {
    let list = try playlist("beethoven", 6)
    #expect(list.tracks.count == 6 && list.tracks.allSatisfy { $0.hit.artists == ["Beethoven"] })
  }

  @Test func aNamedSongIsThereOnceWhoeverSingsIt() throws {
    let list = try playlist("smells like teen spirit", 3)
    #expect(list.tracks.count { $0.hit.title == "Smells Like Teen Spirit" } == 1)
  }

  @Test func fillerComesLastAndIsAnnounced() throws {
    let list = try playlist("folk passenger", 12)
    let isFiller = list.tracks.map { Set($0.reasons).isSubset(of: ["near", "popular"]) }
    #expect(isFiller == isFiller.sorted { !$0 && $1 })
    if isFiller.contains(true) { #expect(list.notes.contains { $0.contains("length") }) }
  }

  @Test func wordsThatFindNothingAreSaidToHaveFoundNothing() throws {
    let list = try playlist("zxqvw krrb", 5)
    #expect(list.notes.contains { $0.contains("Nothing in the catalog fits") }, "\(list.notes)")
  }

  @Test(arguments: ["8 songs by Metallica", "Metallica", "some metallica please"])
  func nobodyTakesThePlaceOfAnArtist(_ words: String) throws {
    let list = try playlist(words, 8)
    #expect(Set(list.tracks.map(\.hit.id)) == ["one", "two", "three"])
    #expect(!list.constraints[0].isMet && list.constraints[0].reason?.contains("3 tracks") == true)
  }

  @Test(arguments: [
    "songs by Radiohead", "Radiohead", "6 songs by Radiohead", "creep by radiohead",
  ])
  func nobodyTakesThePlaceOfWhomTheCatalogLacks(_ words: String) throws {
    let list = try playlist(words, 6)
    #expect(list.tracks.isEmpty && !list.constraints[0].isMet, "\(list.tracks.map(\.hit.id))")
    #expect(list.notes.contains { $0.lowercased().contains("radiohead") }, "\(list.notes)")
  }

  @Test func whoIsMissingIsSaidBesideWhoIsThere() throws {
    let list = try playlist("Metallica and Radiohead", 6)
    #expect(Set(list.tracks.map(\.hit.id)) == ["one", "two", "three"])
    #expect(list.notes.contains { $0.contains("Radiohead") }, "\(list.notes)")
  }

  /// What words say of a list's length and of each artist holds where the request has no number.
  @Test func wordsSayHowLongAListIsAndHowMuchOfItEachArtistHas() throws {
    try Workshop.run { workshop in
      let engine = try workshop.engine(PlaylistRelevanceTests.tracks)
      let five = try engine.buildPlaylist(PlaylistRequest(words: "five folk songs, one per artist"))
      #expect(five.tracks.count == 5 && five.constraints[0].isMet)
      #expect(five.request.length == .tracks(5) && five.request.maximumPerArtist == 1)
      #expect(Set(five.tracks.flatMap(\.hit.artists)).count == 5)
      var request = PlaylistRequest(length: .tracks(7), words: "five folk songs, one per artist")
      request.maximumPerArtist = 2
      let seven = try engine.buildPlaylist(request)
      #expect(seven.tracks.count == 7 && seven.request == request)
      #expect(
        try engine.buildPlaylist(PlaylistRequest(words: "folk")).request.length == .tracks(20))
      let timed = try engine.buildPlaylist(PlaylistRequest(words: "ten minutes of folk"))
      #expect(timed.request.length == .duration(600))
      // What is usual holds for whom nobody asks for.
      for (words, usual) in [("folk", 1), ("songs by Metallica", nil)] {
        var request = PlaylistRequest(length: .tracks(3), words: words)
        request.usualMaximumPerArtist = 1
        #expect(
          try engine.buildPlaylist(request).request.usualMaximumPerArtist == usual, "\(words)")
      }
    }
  }

  @Test func aDescriptionIsFilledUp() throws {
    let list = try playlist("folk", 24)
    #expect(list.tracks.count == 24 && list.constraints[0].isMet)
  }
}
