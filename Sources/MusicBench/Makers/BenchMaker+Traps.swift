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
      let second = catalog.title(of: other),
      !(first + second).contains(where: { "()[]（）{},".contains($0) })
    else { return nil }
    let title = BenchMaker.joined(first, second)
    let query = NameCheck(title: title, artist: artist)
    guard title.count >= 5, title.count <= 40, query.isNowhere(catalog) else { return nil }
    var task = RewardTask(
      id: "", request: wording.sentence(.playSong, x: title, y: artist, &generator),
      expectation: .refusal(offering: 1))
    let byArtist = catalog.right([.artists([artist])])
    task.gold = catalog.ids(byArtist.prefix(BenchMaker.mostGold)).map { .init($0) }
    return self.task(task, .traps, "invented song", from: song, wording)
  }

  /// A song that exists, by an artist who exists and has none of that name.
  private mutating func wrongPairing(
    _ song: UInt32, _ wording: Wording, _ generator: inout SplitMix64
  ) -> BenchTask? {
    guard let title = catalog.title(of: song),
      let other = catalog.artist(of: generator.pick(catalog.songs)), title.count >= 3
    else { return nil }
    let query = NameCheck(title: title, artist: other)
    guard query.isWrongPairing(catalog) else { return nil }
    var task = RewardTask(
      id: "", request: wording.sentence(.playSong, x: title, y: other, &generator),
      expectation: .refusal(offering: 1))
    let songs = catalog.names.tracks(titled: title)
    task.gold = catalog.ids(songs).map { .init($0) }
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
    guard isTelling(right, wanted) else { return nil }
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

  /// The beginning of one title and the end of another.
  private static func joined(_ first: String, _ second: String) -> String {
    let left = first.split(separator: " ")
    let right = second.split(separator: " ")
    if left.count > 1 || right.count > 1 {
      return (left.prefix(max(1, left.count / 2)) + right.suffix(max(1, right.count / 2)))
        .joined(separator: " ")
    }
    return String(first.prefix(max(1, first.count / 2 + 1)))
      + String(second.suffix(max(1, second.count / 2 + 1)))
  }
}
