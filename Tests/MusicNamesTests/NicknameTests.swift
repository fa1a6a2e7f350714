import MusicCatalog
import Refrain
import TestSupport
import Testing

/// People are called otherwise than catalogs write them.
struct NicknameTests {
  private static let engine = Result {
    try NameTestCatalog.engine(of: [
      TrackRecord(id: "1", title: "Shake It Off", artists: [ArtistCredit(name: "Taylor Swift")]),
      TrackRecord(id: "2", title: "晴天", artists: [ArtistCredit(name: "周杰倫")]),
      TrackRecord(
        id: "3", title: "Californication", artists: [ArtistCredit(name: "Red Hot Chili Peppers")]),
      TrackRecord(id: "4", title: "ダーリン", artists: [ArtistCredit(name: "Mrs. GREEN APPLE")]),
      TrackRecord(id: "5", title: "Amsterdam", artists: [ArtistCredit(name: "Jacques Brel")]),
      TrackRecord(id: "6", title: "Take My Breath Away", artists: [ArtistCredit(name: "Berlin")]),
    ])
  }

  @Test(arguments: [
    ("霉霉", "1"), ("周董", "2"), ("Chili Peppers", "3"), ("ミセス", "4"), ("Brel", "5"), ("T-Swift", "1"),
  ])
  func artistsAreFoundByTheirNicknames(_ nickname: String, _ id: String) throws {
    let engine = try NicknameTests.engine.get()
    let answer = try engine.answer(Question(filter: .artist(nickname)))
    #expect(answer.hits.map(\.id) == [id], "\(nickname)")
    let others = try engine.answer(Question(filter: .not(.artist(nickname))))
    #expect(!others.hits.isEmpty && !others.hits.contains { $0.id == id }, "\(nickname)")
  }

  @Test(arguments: [("anything but 霉霉", "1"), ("不要周董", "2"), ("ミセス以外", "4"), ("pas Brel", "5")])
  func whoIsRefusedByANicknameIsRefused(_ words: String, _ id: String) throws {
    let answer = try NicknameTests.engine.get().answer(Question(words))
    #expect(!answer.hits.contains { $0.id == id }, "\(words)")
  }

  @Test(arguments: [
    ("songs by Tylor Swift", "no songs by Tylor Swift", "1"),
    ("play something by Jaques Brel", "nothing by Jaques Brel", "5"),
    // A "no" before a request answers, and refuses nothing.
    ("no play something by Jaques Brel", "don't play anything by Jaques Brel", "5"),
  ])
  func whoIsNearlyCalledIsAskedFor(_ words: String, _ refusal: String, _ id: String) throws {
    let answer = try NicknameTests.engine.get().answer(Question(words))
    #expect(answer.hits.first?.id == id, "\(words)")
    let refused = try NicknameTests.engine.get().answer(Question(refusal))
    #expect(!refused.hits.contains { $0.id == id }, "\(refusal)")
  }

  /// A part of a name that says what its bearers are is nobody's name.
  @Test func partsThatSayWhatTheyAreAreNoNames() throws {
    let engine = try NameTestCatalog.engine(of: [
      TrackRecord(id: "1", title: "Pillow Talk", artists: [ArtistCredit(name: "Sylvia (r&b)")]),
      TrackRecord(id: "2", title: "Meow", artists: [ArtistCredit(name: "CatCube乐队")]),
      TrackRecord(id: "3", title: "Drop", artists: [ArtistCredit(name: "DJ阿布")]),
      TrackRecord(id: "4", title: "No Scrubs", artists: [ArtistCredit(name: "TLC")]),
    ])
    for words in ["some R&B songs", "乐队的歌", "DJ music"] {
      let understood = try engine.answer(Question(words)).understood
      #expect(!understood.contains { $0.field == .artists }, "\(words)")
    }
    #expect(try engine.answer(Question(filter: .artist("CatCube"))).hits.map(\.id) == ["2"])
  }

  @Test(arguments: [("sequel 2", "2"), ("sequel", "1")])
  func aNumberIsFoundHoweverItIsWritten(_ words: String, _ id: String) throws {
    let engine = try NameTestCatalog.engine(of: [
      TrackRecord(id: "1", title: "Sequel", artists: [ArtistCredit(name: "Fox")]),
      TrackRecord(id: "2", title: "Sequel II", artists: [ArtistCredit(name: "Fox")]),
    ])
    #expect(try engine.answer(Question(words)).hits.first?.id == id)
  }
}
