import RequestReading
import Testing

/// Spans of years, lengths, refusals of everybody else, and sentences of two languages.
struct RequestScopeTests {
  private static let reader: RequestReader = {
    var names = NameDictionary()
    for name in ["Queen", "周杰倫", "米津玄師", "아이유", "악동뮤지션", "Jay Chou"] {
      names.insert(name, .artist)
    }
    names.insert("夜曲", .title, by: ["周杰倫"])
    names.insert("Lemon", .title, by: ["米津玄師"])
    names.insert("좋은 날", .title, by: ["아이유"])
    names.insert("사랑하는 거지", .title, by: ["악동뮤지션"])
    return RequestReader(catalog: names, today: 2026)
  }()

  private func read(_ request: String) -> Reading { Self.reader.read(request) }

  @Test(
    arguments: [
      ("songs from the last 5 years", 2021, nil), ("music of the past five years", 2021, nil),
      ("最近五年的歌", 2021, nil), ("ここ10年の曲", 2016, nil),
      ("지난 3년 노래", 2023, nil), ("canciones de los últimos 10 años", 2016, nil),
      ("Lieder der letzten zwei Jahre", 2024, nil),
      ("post-punk, '78 to '82", 1978, 1982), ("soul, 67 to 70", 1967, 1970),
      ("songs from the 1940s only", 1940, 1949), ("八五年以后的歌", 1985, nil),
    ] as [(String, Int?, Int?)])
  func yearsAreHeard(_ request: String, _ first: Int?, _ last: Int?) {
    let years = read(request).years?.value
    #expect(
      years?.first == first && years?.last == last, "\(request): \(String(describing: years))")
  }

  @Test(arguments: ["70 to 80 songs", "the last song", "past lives", "最近好吗", "90后的歌"])
  func numbersThatAreNoYearsAreNone(_ request: String) {
    #expect(read(request).years == nil, "\(request)")
  }

  @Test(arguments: [
    ("punk no longer than two and a half minutes", 150), ("3分半より短い曲", 210),
    ("songs under three and a half minutes", 210), ("songs under 3 minutes", 180),
  ])
  func halvesOfMinutesCount(_ request: String, _ seconds: Int) {
    #expect(read(request).seconds?.value.maximum == seconds, "\(request)")
  }

  @Test(arguments: [
    ("nobody except Queen", "Queen"), ("no one except Queen please", "Queen"),
    ("仅限周杰倫，其他歌手一律不要", "周杰倫"), ("他のアーティストはいらない、Queenだけ", "Queen"),
    ("다른 가수 말고 아이유만", "아이유"),
  ])
  func whoRefusesEverybodyElseWantsThem(_ request: String, _ artist: String) {
    let reading = read(request)
    #expect(reading.unwanted.artists.isEmpty, "\(request)")
    #expect(reading.wanted.artists.map(\.value.name) == [artist], "\(request)")
  }

  @Test(arguments: [
    ("播《夜曲》，周杰倫嗰首", "夜曲", "周杰倫"), ("米津玄師が歌う「Lemon」", "Lemon", "米津玄師"),
    ("아이유가 부른 '좋은 날'", "좋은 날", "아이유"),
  ])
  func aTitleIsTheirsWhoSingIt(_ request: String, _ title: String, _ artist: String) {
    let tracks = read(request).wanted.tracks.map(\.value)
    #expect(tracks.map(\.title) == [title] && tracks.first?.artist?.name == artist, "\(request)")
  }

  @Test(arguments: [
    "songs like 사랑하는 거지, without 악동뮤지션", "something like 夜曲 but no 악동뮤지션",
    "Lemon 같은 노래, 악동뮤지션 말고", "Lemonみたいな曲、악동뮤지션以外で", "像《Lemon》的歌，不要악동뮤지션的",
  ])
  func aTitleOfAnotherLanguageDoesNotHideARefusal(_ request: String) {
    #expect(read(request).unwanted.artists.map(\.value.name) == ["악동뮤지션"], "\(request)")
  }

  @Test(arguments: [
    "what's a bridge in a song, exactly?", "What's the deal with vinyl prices lately?",
    "この歌手、声がきれいですね",
  ])
  func whatAsksForNothingWantsNothing(_ request: String) {
    let reading = read(request)
    #expect(
      reading.wanted.isEmpty && reading.unwanted.isEmpty && reading.years == nil, "\(request)")
  }

  @Test func aPlaceThatSomebodyOwnsIsNoGenreAndAGenreIs() {
    #expect(
      read("music for cleaning my garage").wanted.tags.allSatisfy { $0.value.text != "garage" })
    #expect(read("garage for the party").wanted.tags.contains { $0.value.text == "garage" })
    #expect(read("add to my house playlist").wanted.tags.contains { $0.value.text == "house" })
    #expect(read("more of your jazz").wanted.tags.map(\.value.text) == ["jazz"])
  }

  @Test func whatsAGoodSongIsARequest() {
    #expect(!read("what's a good jazz song for dinner").wanted.tags.isEmpty)
  }

  @Test func whatANounHasIsRefusedWithoutIt() {
    let reading = read("不是日语的动漫歌")
    #expect(reading.unwanted.languages.map(\.value) == ["ja"])
    #expect(reading.unwanted.tags.isEmpty && reading.wanted.tags.count == 1)
  }
}
