import MusicCatalog
import Refrain
import TestSupport
import Testing

/// Refusals in words of artists whose names a reader takes for less, for titles, or for nothing.
struct LongerNameExclusionTests {
  private static let artists = [
    "Pia Mia Featuring Chris Brown & Tyga", "Pia Mia", "Chris Brown & Tyga",
    "Red Velvet - IRENE & SEULGI", "Red Velvet", "森田叶月&森川七月", "無力P", "(G)I-DLE", "Jannabi",
    "Barbara", "ZEROCASHVALUE", "When&How", "Baby Featuring Clipse", "Déjà Vu", "Shelter", "Sweet",
    "Кино", "Rihanna", "Drake", "Linkin Park", "Mr. Mister",
  ]

  private static var tracks: [TrackRecord] {
    var tracks = artists.enumerated().map {
      track("\($0)", "Kyrie", by: [ArtistCredit(name: $1)])
    }
    for (place, title) in ["Déjà Vu", "Déjà Vu", "Shelter", "Faint", "Faint Not", long].enumerated()
    {
      tracks.append(track("t\(place)", title, by: [ArtistCredit(name: "Nobody Else")]))
    }
    return tracks
  }

  private static let long = "사랑하긴 했었나요 스쳐가는 인연이었나요 짧지않은 우리 함께했던 시간들이 자꾸 내 마음을 가둬두네"

  @Test(arguments: [
    ("Kyrieみたいな曲、Pia Mia Featuring Chris Brown & Tyga以外で", "Pia Mia Featuring Chris Brown & Tyga"),
    ("Kyrie, not by Chris Brown & Tyga", "Pia Mia Featuring Chris Brown & Tyga"),
    ("Kyrie, not by \"Red Velvet - IRENE & SEULGI\"", "Red Velvet - IRENE & SEULGI"),
    ("Kyrie 不要無力P的歌", "無力P"),
    ("something like Kyrie but no (G)I DLE", "(G)I-DLE"),
    ("songs like \(long), without \"Jannabi\"", "Jannabi"),
    ("Il n'y a pas d'amour heureux 같은 노래, the Barbara 말고", "Barbara"),
    ("songs like FAINT, not by ZEROCASHVALUE", "ZEROCASHVALUE"),
    ("songs like Kyrie, not by WhenandHow", "When&How"),
    ("Kyrie, anyone except the Baby Featuring Clipse", "Baby Featuring Clipse"),
    ("Kyrie, no Déjà Vu please", "Déjà Vu"), ("Kyrie, Shelter以外で", "Shelter"),
    ("Kyrie, sweet 노래 말고", "Sweet"), ("Kyrie без Кино", "Кино"), ("ничего от Кино", "Кино"),
    ("niente Rihanna", "Rihanna"), ("geen Drake", "Drake"), ("Kyrie !drake", "Drake"),
  ])
  func whoIsRefusedDoesNotCome(_ words: String, _ artist: String) throws {
    try Workshop.run { workshop in
      let answer = try workshop.engine(Self.tracks).answer(Question(words))
      #expect(
        !answer.hits.contains { $0.artists == [artist] },
        "\(answer.hits.map(\.artists)) \(answer.understood)")
      #expect(answer.understood.contains { $0.field == .excludeArtists }, "\(answer.understood)")
    }
  }

  /// What is wanted stays wanted.
  @Test(arguments: [
    ("Rihanna, Drake", "Drake"),
    ("Kyrie by Mr. Mister", "Mr. Mister"),
  ])
  func whoIsWantedIsNotRefused(_ words: String, _ artist: String) throws {
    try Workshop.run { workshop in
      let answer = try workshop.engine(Self.tracks).answer(Question(words))
      #expect(!answer.understood.contains { $0.field == .excludeArtists }, "\(answer.understood)")
      #expect(answer.hits.contains { $0.artists == [artist] }, "\(answer.hits.map(\.artists))")
    }
  }

  @Test(arguments: ["Various Artists", "VA", "various artists", "V/A"])
  func compilationsAreRefusedByTheirAlbumArtist(_ name: String) throws {
    var sampler = track("sampler", "Song", by: [ArtistCredit(name: "Somebody")])
    sampler.albumArtist = "Various Artists"
    let own = track("own", "Song", by: [ArtistCredit(name: "Somebody")])
    try Workshop.run { workshop in
      let left = try workshop.engine([sampler, own]).search("", filter: !.artist(name), limit: 9)
      #expect(left.map(\.id) == ["own"], "\(left.notes)")
    }
  }

  /// A name that is nowhere, and nothing near it, can be nobody's here.
  @Test func anUnknownNameIsSaidToBeNobodys() throws {
    try Workshop.run { workshop in
      let engine = try workshop.engine(Self.tracks)
      let left = try engine.search("", filter: !.artist("Qqxzzkw"), limit: 100)
      #expect(left.count == Self.tracks.count)
      #expect(left.notes.count == 1 && left.notes[0].contains("no track can be theirs"))
    }
  }
}
