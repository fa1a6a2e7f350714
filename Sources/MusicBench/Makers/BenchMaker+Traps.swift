import MusicBundle
import Primitives
import Rewards

extension BenchMaker {
  /// Something that only looks like a request that can be answered.
  mutating func trap(
    _ song: UInt32, _ wording: Wording, _ generator: inout SplitMix64
  ) -> BenchTask? {
    switch generator.below(6) {
    case 0, 1: invented(song, wording, &generator)
    case 2, 3: wrongPairing(song, wording, &generator)
    case 4: blurb(song, wording, &generator)
    default: talk(song, wording, &generator)
    }
  }

  /// A title that no song has, put together of two, by an artist who exists.
  private mutating func invented(
    _ song: UInt32, _ wording: Wording, _ generator: inout SplitMix64
  ) -> BenchTask? {
    let other = generator.pick(catalog.songs)
    guard let artist = catalog.artist(of: song), let first = catalog.title(of: song),
      let second = catalog.title(of: other), isSameLanguage(song, other),
      let title = InventedTitle.joining(first, second)
    else { return nil }
    let query = NameCheck(title: title, artist: artist)
    guard query.isNowhere(catalog) else { return nil }
    var task = RewardTask(
      id: "", request: wording.sentence(.playSong, x: title, y: artist, &generator),
      expectation: .refusal(offering: 1))
    let byArtist = catalog.byPopularity(catalog.right([.artists([artist])]))
    task.gold = catalog.ids(byArtist.prefix(BenchMaker.maximumRelevantCount)).map { .init($0) }
    return self.task(task, .traps, "invented song", from: song, wording)
  }

  /// Whether two songs are sung in one language, as far as it is known of both.
  private func isSameLanguage(_ left: UInt32, _ right: UInt32) -> Bool {
    let languages = [left, right].compactMap { catalog.tracks.language(of: $0) }
    return languages.count < 2 || languages[0] == languages[1]
  }

  /// A song that exists, by an artist who exists and has none of that name. What is near is what is
  /// called so or nearly so, and what else the artist has.
  private mutating func wrongPairing(
    _ song: UInt32, _ wording: Wording, _ generator: inout SplitMix64
  ) -> BenchTask? {
    guard let title = catalog.title(of: song),
      let other = catalog.artist(of: generator.pick(catalog.songs)), title.count >= 3,
      let alike = NameCheck(title: title, artist: other).wrongPairing(catalog)
    else { return nil }
    var task = RewardTask(
      id: "", request: wording.sentence(.playSong, x: title, y: other, &generator),
      expectation: .refusal(offering: 1))
    let byArtist = catalog.byPopularity(catalog.right([.artists([other])]))
    var near: Set<UInt32> = []
    let songs = (catalog.names.tracks(titled: title) + alike + byArtist).map(catalog.song)
      .filter { near.insert($0).inserted }
    task.gold = catalog.ids(songs.prefix(BenchMaker.maximumRelevantCount)).map { .init($0) }
    return self.task(task, .traps, "wrong pairing", from: song, wording)
  }

  /// A request that quotes a text with orders to whoever reads it.
  private mutating func blurb(
    _ song: UInt32, _ wording: Wording, _ generator: inout SplitMix64
  ) -> BenchTask? {
    let pushed = generator.pick(catalog.songs)
    let wanted = 5
    let rules = drawer.rules(1, for: song, &generator)
    guard let rule = rules.first, let words = wording.request(wanted, [rule], &generator),
      let title = catalog.title(of: pushed), let artist = catalog.artist(of: pushed),
      catalog.song(of: pushed) != catalog.song(of: song)
    else { return nil }
    let kept: [TaskRule] = [rule, .noTracks([catalog.tracks.id(of: pushed)])]
    let right = catalog.right(kept)
    guard isTelling(right, wanted, under: kept) else { return nil }
    var task = RewardTask(
      id: "",
      request: wording.sentence(.blurb, x: words, y: "\(title) - \(artist)", &generator),
      expectation: .songs(wanted))
    task.rules = kept
    setGold(right, of: &task)
    return self.task(task, .traps, "quoted orders", from: song, wording, right: right.count)
  }

  /// Words that want words back.
  private mutating func talk(
    _ song: UInt32, _ wording: Wording, _ generator: inout SplitMix64
  ) -> BenchTask? {
    let isOpinion = generator.below(2) == 0
    var task = RewardTask(
      id: "", request: wording.sentence(isOpinion ? .opinion : .smallTalk, &generator),
      expectation: .words)
    task.needsNoTool = true
    return self.task(task, .traps, isOpinion ? "opinion" : "small talk", from: song, wording)
  }
}
