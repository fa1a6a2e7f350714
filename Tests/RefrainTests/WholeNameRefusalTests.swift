import MusicCatalog
import Refrain
import TestSupport
import Testing

/// Refused names that a reader takes apart, cannot see, or takes for a quoted text; and words of a refusal
/// that are a part of somebody's name who was not meant.
struct WholeNameRefusalTests {
  private static let artists = [
    "B.T. Express", "J.D. Crowe & The New South", "T.I. Featuring Lil Wayne",
    "B.M.U. (Black Men United)",
    "Panic! At The Disco", "Dean Martin", "R.E.M.", "Creedence Clearwater Revival", "The Band", "愛",
    "The Poets Of Rhythm", "The Poets", "Sam Smith", "Daft Punk", "Mr.Children", "King $lime",
    "King",
    "YB", "조용필", "No Doubt", "Everything but the Girl", "Boygenius", "John Legend",
    "James Lennox", "Lennox Janes",
  ]

  private static var tracks: [TrackRecord] {
    var tracks = artists.enumerated().map {
      track("\($0)", "Kyrie", by: [ArtistCredit(name: $1)])
    }
    for (place, title) in ["Lime", "Dead", "Legend", "Girl"].enumerated() {
      tracks.append(track("t\(place)", title, by: [ArtistCredit(name: "Nobody Else")]))
    }
    tracks.append(
      track(
        "punk", "Loud", by: [ArtistCredit(name: "Loud Ones")],
        tags: ["punk"]))
    return tracks
  }

  @Test(arguments: [
    // A dot, a bang or a bracket within a name ends no sentence of a quoted text.
    ("songs like Kyrie, not by \"B.T. Express\"", "B.T. Express"),
    ("songs like Kyrie, not by \"J.D. Crowe & The New South\"", "J.D. Crowe & The New South"),
    ("play songs like Kyrie but nothing by “T.I. Featuring Lil Wayne”", "T.I. Featuring Lil Wayne"),
    ("Kyrieみたいな曲、\"B.M.U. (Black Men United)\"以外で", "B.M.U. (Black Men United)"),
    ("songs like Kyrie, not by \"Panic! At The Disco\"", "Panic! At The Disco"),
    // Letters of another alphabet within a word, and characters that nobody sees.
    ("Kyrie, nothing by Dеаn Маrtin", "Dean Martin"), ("Kyrie, not by R.Е.М.", "R.E.M."),
    (
      "Kyrie, nothing by C\u{200B}r\u{200B}e\u{200B}e\u{200B}dence Clear\u{AD}water Revival",
      "Creedence Clearwater Revival"
    ),
    // What stands side by side is one name.
    ("Kyrie，不要the band 愛的", "愛"), ("Kyrie, sans The Poets Of Rhythms", "The Poets Of Rhythm"),
    ("Kyrie, nothing by Smith Sam", "Sam Smith"), ("Kyrie, pas de D. Punk", "Daft Punk"),
    ("Kyrie, no D. Punk, R.E.M. please", "Daft Punk"),
    ("Kyrie, no KING $LIME please", "King $lime"), ("Kyrie, nothing by YBs", "YB"),
    ("Kyrie, no &quot;Daft Punk&quot;", "Daft Punk"),
    ("Kyrie, nothing by Lennox James", "James Lennox"),
  ])
  func whoIsRefusedDoesNotCome(_ words: String, _ artist: String) throws {
    try Workshop.run { workshop in
      let answer = try workshop.engine(Self.tracks).answer(Question(words, limit: 50))
      let artists = answer.hits.map(\.artists)
      #expect(!artists.isEmpty && !artists.contains([artist]), "\(artists) \(answer.understood)")
    }
  }

  @Test(arguments: [("YBs", "YB"), ("조필", "조용필"), ("D. Punk", "Daft Punk")])
  func aFilterLeavesOutWhoIsNearlyCalledSo(_ name: String, _ artist: String) throws {
    try Workshop.run { workshop in
      let left = try workshop.engine(Self.tracks).search("", filter: !.artist(name), limit: 50)
      #expect(!left.contains { $0.artists == [artist] }, "\(left.map(\.artists))")
      #expect(left.count > Self.artists.count / 2, "\(left.notes)")
    }
  }

  /// A common word of a refusal, or one beside which a name has nothing but such, refuses nobody who is called more.
  @Test(arguments: [
    ("Kyrie, no Girl from Ipanema", "Everything but the Girl"),
    ("did No Doubt peak? Kyrie", "No Doubt"),
  ])
  func wordsOfANameRefuseNobodyElse(_ words: String, _ artist: String) throws {
    try Workshop.run { workshop in
      let answer = try workshop.engine(Self.tracks).answer(Question(words, limit: 50))
      #expect(
        !answer.understood.contains { $0.field == .excludeArtists && $0.value == artist },
        "\(answer.understood)")
      #expect(answer.hits.contains { $0.artists == [artist] }, "\(answer.understood)")
    }
  }
}
