import RequestReading
import Testing

/// Lists of titles with their artists: what is said of one is said of all.
struct PairListTests {
  private static let reader: RequestReader<NameDictionary> = {
    var names = NameDictionary()
    let songs = [("Fix You", "Coldplay"), ("Skyfall", "Adele"), ("Karma Police", "Radiohead")]
    for (title, artist) in songs {
      names.insert(title, .title, by: [artist])
      names.insert(artist, .artist)
    }
    names.insert("晴天", .title, by: ["周杰倫"])
    names.insert("周杰倫", .artist, aliases: ["周杰伦", "Jay Chou"])
    names.insert("rock", .tag)
    return RequestReader(catalog: names, today: 2026)
  }()

  private func read(_ request: String) -> Reading { Self.reader.read(turns: [request]) }

  @Test(arguments: [
    (
      "I like Fix You - Coldplay, Skyfall - Adele, Karma Police - Radiohead. What else would I enjoy?",
      3
    ),
    (
      "Lately I've been playing Fix You - Coldplay, Karma Police - Radiohead. Recommend 4 songs for me",
      2
    ),
    (
      "Three songs I love: Fix You - Coldplay, Skyfall - Adele and Karma Police - Radiohead. Find 5 more",
      3
    ),
    ("Fix You - Coldplay, Skyfall - Adele, Karma Police - Radiohead. Recommend some more songs", 3),
    ("songs like Fix You - Coldplay, Skyfall - Adele", 2),
    ("我喜欢Fix You - Coldplay，晴天 - 周杰倫，Skyfall - Adele。给我推荐9首", 3),
    ("最近一直在听Fix You - Coldplay，晴天 - 周杰倫。给我推荐4首歌", 2),
    ("好きな三曲はFix You - Coldplay、Skyfall - Adele、Karma Police - Radiohead。あと5曲探して", 3),
    ("요즘 Fix You - Coldplay, Skyfall - Adele 자주 들어. 5곡 추천해 줘", 2),
  ])
  func whatIsLikedIsWhatTheAnswerIsLike(request: String, count: Int) {
    let reading = read(request)
    #expect(reading.likeness.tracks.count == count, "\(reading.likeness)")
    #expect(reading.wanted.tracks.isEmpty && reading.wanted.artists.isEmpty, "\(reading.wanted)")
    #expect(reading.unwanted.isEmpty, "\(reading.unwanted)")
  }

  @Test(arguments: [
    "rock, but not Fix You - Coldplay, Karma Police - Radiohead",
    "rock, but nothing like that: not Fix You - Coldplay and Karma Police - Radiohead",
  ])
  func aRefusalReachesTheWholeList(request: String) {
    let reading = read(request)
    #expect(reading.unwanted.tracks.count == 2, "\(reading.unwanted)")
    #expect(reading.wanted.tracks.isEmpty && reading.wanted.artists.isEmpty, "\(reading.wanted)")
  }

  @Test func aListThatIsAskedForIsWanted() {
    let reading = read("play Fix You - Coldplay, Skyfall - Adele")
    #expect(reading.wanted.tracks.count == 2, "\(reading)")
    #expect(reading.likeness.tracks.isEmpty)
  }
}
