import MusicCatalog
import TestSupport
import Testing

@testable import Refrain

private func credit(_ name: String) -> ArtistCredit { ArtistCredit(name: name) }

/// What the words of a playlist say of its parts, its length and its ends, and what may fill it.
struct PlaylistPartTests {
  private static let tracks =
    (0..<10).map {
      track(
        "jazz\($0)", "Blue Room \($0)", by: [credit("Trio \($0)")], duration: $0 < 2 ? 400 : nil,
        tags: ["jazz"])
    }
    + (0..<10).map {
      track("rock\($0)", "Red Road \($0)", by: [credit("Band \($0)")], tags: ["rock", "road trip"])
    }
    + (0..<10).map {
      track(
        "pb\($0)", "Still \($0)", by: [credit("Voice \($0)")], tags: ["piano", "ballad"])
    }
    + (0..<10).map {
      track(
        "hit\($0)", "Hit \($0)", by: [credit("Star \($0)")], duration: 200, tags: ["pop"],
        popularity: 0.9)
    }
    + [
      track(
        "rain", "Wet Window", by: [credit("Voice 20")], tags: ["piano", "ballad", "rainy night"]),
      track("creep", "Creep", by: [credit("Radiohead")], tags: ["rock"], popularity: 0.8),
      track("creep-tlc", "Creep", by: [credit("TLC")], tags: ["pop"], popularity: 0.4),
      track("yesterday", "Yesterday", by: [credit("The Beatles")], tags: ["ballad"]),
      track("bitter", "Bitter Sweet Symphony", by: [credit("The Verve")], tags: ["rock"]),
      track("five", "Mambo No. 5", by: [credit("Lou Bega")], tags: ["pop"]),
    ]

  private func list(_ words: String, _ count: Int? = nil) throws -> Playlist {
    var list: Playlist?
    try Workshop.run { workshop in
      let engine = try workshop.engine(PlaylistPartTests.tracks)
      list = try engine.buildPlaylist(
        PlaylistRequest(length: count.map { .tracks($0) }, words: words))
    }
    return try #require(list)
  }

  @Test(arguments: [
    ("half jazz half rock", 4, 4), ("half jazz and half rock", 4, 4), ("75% jazz, 25% rock", 6, 2),
    ("一半爵士一半摇滚", 4, 4), ("mitad jazz mitad rock", 4, 4),
  ])
  func fractionsAreShares(_ words: String, _ jazz: Int, _ rock: Int) throws {
    let list = try list(words, 8)
    let ids = list.tracks.map(\.hit.id)
    #expect(ids.count { $0.hasPrefix("jazz") } == jazz, "\(words): \(ids)")
    #expect(ids.count == 8 && list.constraints.count == 3 && list.constraints.allSatisfy(\.isMet))
    #expect(list.understood.map(\.value).count == 2, "\(list.understood)")
  }

  @Test func halfOfSomethingElseIsNoShare() throws {
    #expect(try list("half an hour of jazz").request.shares.isEmpty)
    #expect(try list("half jazz half zxqwv", 4).request.shares.isEmpty)
  }

  @Test(arguments: [
    "road trip, 30 minutes long", "road trip thirty minutes long", "road trip, 30 Minuten lang",
  ])
  func howLongTheListIsHoldsWhereverItIsSaid(_ words: String) throws {
    #expect(try list(words).request.length == .duration(1800), "\(words)")
  }

  @Test func aTimedListOfAKindHasNothingElse() throws {
    let list = try list("one hour of jazz")
    #expect(Set(list.tracks.map(\.hit.id)) == ["jazz0", "jazz1"], "\(list.tracks.map(\.hit.id))")
    #expect(list.constraints[0].reason?.contains("known length") == true)
  }

  @Test(arguments: ["Beethoven symphony no. 5", "beethoven symphony no 5"])
  func aWorkThatIsNotThereIsSaidToBeMissing(_ words: String) throws {
    let list = try list(words, 5)
    #expect(list.tracks.isEmpty, "\(list.tracks.map(\.hit.id))")
    #expect(list.notes.contains { $0.contains("nothing by the name") }, "\(list.notes)")
    #expect(list.constraints[0].reason?.hasPrefix("Nothing in the catalog") == true)
  }

  @Test func aNumberedWorkThatIsThereComes() throws {
    #expect(try list("Mambo no. 5", 1).tracks.first?.hit.id == "five")
  }

  @Test func whatKeepsMostOfTheWordsFillsBeforeWhatOnlySoundsAlike() throws {
    let list = try list("rainy night piano ballads", 6)
    let ids = list.tracks.map(\.hit.id)
    #expect(ids.first == "rain" && ids.dropFirst().allSatisfy { $0.hasPrefix("pb") }, "\(ids)")
  }

  @Test func theFirstAndTheLastSongMakeAPath() throws {
    let path = try list("start with Creep by Radiohead and end with Yesterday", 5)
    #expect(path.tracks.first?.hit.id == "creep" && path.tracks.last?.hit.id == "yesterday")
    let unknown = try list("start with Zxqwv and end with Yesterday", 5)
    #expect(unknown.notes.contains { $0.contains("not applied") }, "\(unknown.notes)")
    let moods = try list("songs from sad to happy", 5)
    #expect(moods.notes.contains { $0.contains("not applied") }, "\(moods.notes)")
  }

  @Test func theCapIsTheReasonWhereItIs() throws {
    let list = try list("10 ballads, one per artist, by The Beatles")
    #expect(
      list.constraints.allSatisfy { $0.reason?.contains("0 tracks") != true },
      "\(list.constraints)")
  }

  @Test func unknownLengthsAreNoNewsWhereNobodyAsksForOne() throws {
    #expect(!(try list("rock", 4)).notes.contains { $0.contains("length of") })
  }
}
