import MusicBundle
import MusicCatalog
import MusicNames
import Primitives
import Rewards

extension BenchMaker {
  /// A fact of a song, or songs of its artist.
  mutating func knowledge(
    _ song: UInt32, _ wording: Wording, _ generator: inout SplitMix64
  ) -> BenchTask? {
    guard let title = catalog.title(of: song), let artist = catalog.artist(of: song) else {
      return nil
    }
    let kind = generator.below(4)
    // "Yesterday - Live" is a question of a recording, which the catalog may date or not.
    guard kind == 3 || catalog.tracks.versionTags(of: song).isEmpty else { return nil }
    switch kind {
    case 0: return whoSings(song, title, wording, &generator)
    case 1: return album(song, title, artist, wording, &generator)
    case 2: return year(song, title, artist, wording, &generator)
    default: return songs(song, artist, wording, &generator)
    }
  }

  /// Asked only where all songs of the title are one.
  private mutating func whoSings(
    _ song: UInt32, _ title: String, _ wording: Wording, _ generator: inout SplitMix64
  ) -> BenchTask? {
    // "Yeah !" is a title of its own, and nobody hears that it is not "Yeah!".
    let said = title.filter { $0.isLetter || $0.isNumber || $0.isWhitespace }
    let named = Set(
      (catalog.names.tracks(titled: title) + catalog.names.tracks(titled: said)).map(catalog.song))
    guard named == [catalog.song(of: song)] else { return nil }
    var answers: [String] = []
    for track in catalog.tracks.versions(of: song) {
      for artist in catalog.tracks.artists(of: track) {
        for name in [catalog.tracks.artistName(artist)] + catalog.tracks.artistAliases(of: artist)
        where !answers.contains(name) { answers.append(name) }
      }
    }
    var task = RewardTask(
      id: "", request: wording.sentence(.whoSings, x: title, &generator),
      expectation: .fact(.init(.artist, answers: answers)))
    task.gold = [.init(catalog.tracks.id(of: song))]
    return answers.isEmpty
      ? nil : self.task(task, .knowledge, "artist", from: song, wording)
  }

  private mutating func album(
    _ song: UInt32, _ title: String, _ artist: String, _ wording: Wording,
    _ generator: inout SplitMix64
  ) -> BenchTask? {
    guard isOne(song, title, artist) else { return nil }
    let albums = catalog.tracks.versions(of: song).compactMap { catalog.tracks.album(of: $0) }
    // An album that is called like the song or the artist is given away by the question.
    let said = [title, artist].map { catalog.names.lookup.keys.key($0) }
    let keys = albums.map { catalog.names.lookup.keys.key($0) }
    guard !albums.isEmpty, keys.allSatisfy({ !said.contains($0) }) else { return nil }
    let task = RewardTask(
      id: "", request: wording.sentence(.whichAlbum, x: title, y: artist, &generator),
      expectation: .fact(.init(.album, answers: Array(Set(albums)).sorted())))
    return self.task(task, .knowledge, "album", from: song, wording)
  }

  /// Asked only where the dates leave no doubt.
  private mutating func year(
    _ song: UInt32, _ title: String, _ artist: String, _ wording: Wording,
    _ generator: inout SplitMix64
  ) -> BenchTask? {
    guard isOne(song, title, artist), let year = catalog.dates.year(of: song, catalog.tracks) else {
      return nil
    }
    let task = RewardTask(
      id: "", request: wording.sentence(.whichYear, x: title, y: artist, &generator),
      expectation: .fact(.init(.year, answers: [String(year)])))
    return self.task(task, .knowledge, "year", from: song, wording)
  }

  private mutating func songs(
    _ song: UInt32, _ artist: String, _ wording: Wording, _ generator: inout SplitMix64
  ) -> BenchTask? {
    let rules: [TaskRule] = [.artists([artist])]
    let right = catalog.right(rules)
    guard right.count >= 2 else { return nil }
    let count = min(right.count, 2 + generator.below(4))
    var task = RewardTask(
      id: "", request: wording.sentence(.songsBy, x: artist, n: count, &generator),
      expectation: .songs(count))
    task.rules = rules
    task.gold = catalog.ids(catalog.byPopularity(right).prefix(BenchMaker.maximumRelevantCount))
      .map { .init($0) }
    return self.task(task, .knowledge, "songs", from: song, wording, right: right.count)
  }

  /// Whether title and artist mean one song.
  private mutating func isOne(_ song: UInt32, _ title: String, _ artist: String) -> Bool {
    Set(catalog.names.tracks(titled: title, by: artist).map(catalog.song))
      == [catalog.song(of: song)]
  }
}
