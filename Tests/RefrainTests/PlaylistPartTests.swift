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
      track("beat", "Beat It", by: [credit("Michael Jackson")], tags: ["pop"]),
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
    ("la mitad de jazz y la otra mitad de rock", 4, 4), ("75% jazz y 25% rock", 6, 2),
    ("halb Jazz, halb Rock", 4, 4), ("75 Prozent Jazz und 25 Prozent Rock", 6, 2),
    ("moitié jazz, moitié rock", 4, 4), ("75 pour cent de jazz et 25 pour cent de rock", 6, 2),
    ("metade jazz, metade rock", 4, 4), ("metade de jazz e a outra metade de rock", 4, 4),
    ("爵士一半，摇滚一半", 4, 4), ("75%爵士，25%摇滚", 6, 2), ("半分はジャズ、半分はロック", 4, 4),
    ("ジャズ半分、ロック半分", 4, 4), ("ジャズ75%、ロック25%", 6, 2), ("절반은 재즈 절반은 록", 4, 4),
    ("재즈 75% 록 25%", 6, 2),
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
    "a road trip playlist of 30 minutes", "road trip, 30 minutos de duración",
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

  @Test(arguments: [
    "start with Creep by Radiohead and end with Yesterday",
    "starting on Creep, ending on Yesterday",
    "empieza con Creep de Radiohead y termina con Yesterday",
    "Fang mit Creep von Radiohead an und hör mit Yesterday auf",
    "eine Playlist, die mit Creep beginnt und mit Yesterday endet",
    "commence par Creep et finis par Yesterday", "começa com Creep e termina com Yesterday",
    "以Creep开头，以Yesterday结尾", "从Creep开始到Yesterday结束的歌单",
    "以Radiohead的Creep开头，然后以Yesterday结尾",
    "Creepで始まってYesterdayで終わるプレイリスト", "Creep으로 시작해서 Yesterday로 끝나는 플레이리스트",
  ])
  func theFirstAndTheLastSongMakeAPath(_ words: String) throws {
    let path = try list(words, 5)
    #expect(
      path.tracks.first?.hit.id == "creep" && path.tracks.last?.hit.id == "yesterday",
      "\(words): \(path.tracks.map(\.hit.id)) \(path.notes)")
  }

  @Test func aTitleMayEndLikeWhatJoinsTwo() throws {
    let path = try list("start with Beat It and end with Yesterday", 5)
    #expect(path.tracks.first?.hit.id == "beat", "\(path.tracks.map(\.hit.id)) \(path.notes)")
  }

  @Test func whatStandsBesideTheEndsIsAskedFor() throws {
    let list = try list("rock, start with Creep and end with Bitter Sweet Symphony", 5)
    let ids = list.tracks.map(\.hit.id)
    #expect(ids.first == "creep" && ids.last == "bitter", "\(ids) \(list.notes)")
    #expect(list.understood.contains { $0.value == "rock" }, "\(list.understood)")
  }

  @Test func endsThatCannotBeAreSaid() throws {
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
