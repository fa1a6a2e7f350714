import IndexFile
import MusicBundle
import MusicNames
import Primitives
import Refrain
import RequestReading
import Rewards

extension RuleDrawer {
  /// A song with a rule that few keep: of its album, its kind of recording, or another song that it is
  /// like; with the rules that a refusal needs beside it.
  ///
  /// - Returns: the song, the rules and what they are called; nil when what was drawn is not there.
  func particular(
    _ generator: inout SplitMix64
  ) -> (song: UInt32, rules: [TaskRule], kind: String)? {
    switch generator.below(3) {
    case 0: return album(&generator).map { ($0, $1, "album") }
    case 1: return recording(&generator).map { ($0, $1, "kind of recording") }
    default: return like(&generator).map { ($0, [$1], "likeness") }
    }
  }

  private func album(_ generator: inout SplitMix64) -> (UInt32, [TaskRule])? {
    guard !albumSongs.isEmpty else { return nil }
    let song = generator.pick(albumSongs)
    guard let name = catalog.tracks.album(of: song) else { return nil }
    if generator.below(4) > 0 { return (song, [.albums([name])]) }
    // An album is refused among the other songs of its artist, where there are some.
    if let artist = artist(of: song) {
      let rules: [TaskRule] = [.artists([artist]), .noAlbums([name])]
      let others = catalog.right(rules)
      if others.count > 1 { return (generator.pick(others), rules) }
    }
    return without(.noAlbums([name]), of: song, &generator)
  }

  private func recording(_ generator: inout SplitMix64) -> (UInt32, [TaskRule])? {
    guard !recordings.isEmpty else { return nil }
    let (kind, songs) = generator.pick(recordings)
    let song = generator.pick(songs)
    return generator.below(4) > 0
      ? (song, [.recordings([kind])]) : without(.noRecordings([kind]), of: song, &generator)
  }

  /// Refuses what a song has, among what is like it otherwise, so that it would come.
  private func without(
    _ refusal: TaskRule, of song: UInt32, _ generator: inout SplitMix64
  ) -> (UInt32, [TaskRule])? {
    let rules = rules(1 + generator.below(2), for: song, &generator).filter {
      if case .artists = $0 { return false }
      return !$0.isRefusal && !RuleDrawer.isSaid($0, by: refusal)
    }
    guard !rules.isEmpty else { return nil }
    let others = catalog.right(rules + [refusal])
    return others.isEmpty ? nil : (generator.pick(others), rules + [refusal])
  }

  private func like(_ generator: inout SplitMix64) -> (UInt32, TaskRule)? {
    let seed = generator.pick(catalog.songs)
    let id = catalog.tracks.id(of: seed)
    guard catalog.sayable(id: id) != nil else { return nil }
    let likeness = TagLikeness(to: [id], in: catalog.tracks)
    let alike = catalog.songs.filter { $0 != seed && likeness.holds($0) }
    return alike.isEmpty ? nil : (generator.pick(alike), .like([id]))
  }

  /// Whether a rule says nothing beside one that few songs keep, or speaks of the same thing.
  static func isSaid(_ rule: TaskRule, by particular: TaskRule) -> Bool {
    switch (particular, rule) {
    case (.albums, .artists), (.albums, .noArtists), (.albums, .years), (.albums, .languages): true
    case (.recordings, .languages), (.noRecordings, .languages): true
    case (.recordings(let kinds), .allTags(let tags)),
      (.noRecordings(let kinds), .allTags(let tags)), (.recordings(let kinds), .anyTags(let tags)),
      (.noRecordings(let kinds), .noTags(let tags)):
      kinds.contains { tags.map { $0.lowercased() }.contains($0.rawValue) }
    default: false
    }
  }

  /// One song of each album that has several songs, all by one artist, and a name that can be said.
  static func albumSongs(_ catalog: BenchCatalog) -> [UInt32] {
    let tracks = catalog.tracks
    var byAlbum: [UInt32: [UInt32]] = [:]
    for song in catalog.songs {
      if let album = tracks.albumOrdinal(of: song) { byAlbum[album, default: []].append(song) }
    }
    return byAlbum.values.compactMap { songs -> UInt32? in
      guard songs.count > 1, let name = tracks.album(of: songs[0]), BenchCatalog.isSayable(name),
        !ArtistForms.isNobody(name),
        Set(songs.map { tracks.mainArtist(of: $0) }).count == 1
      else { return nil }
      return songs[0]
    }.sorted()
  }

  /// The kinds of recordings that are asked for, each with its songs, where there are several.
  ///
  /// A title seldom says that nobody sings. Only where languages and tags say it of many songs does
  /// their silence mean that somebody does.
  static func recordings(
    _ catalog: BenchCatalog
  ) -> [(kind: RecordingKind, songs: [UInt32])] {
    var kinds: [RecordingKind] = [.live, .cover, .remix, .acoustic]
    let wordless = catalog.view.allowed(
      .any([.language("zxx"), .tag(RecordingKind.instrumental.rawValue)]))
    if wordless.cardinality >= RuleDrawer.minimumWordless { kinds.append(.instrumental) }
    return kinds.map { (kind: $0, songs: catalog.right([.recordings([$0])])) }
      .filter { $0.songs.count > 1 }
  }

  private static let minimumWordless = 20
}
