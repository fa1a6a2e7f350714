import IndexFile
import MusicBundle
import MusicCatalog
import Primitives
import Refrain
import RequestReading
import Rewards

/// Draws rules that a song keeps, of every kind that the catalog has something to say about.
struct RuleDrawer {
  let catalog: BenchCatalog
  /// Tags that enough songs have, by ordinal.
  private let commonTags: Set<UInt32>

  /// One song of each album that can be asked for.
  private let albumSongs: [UInt32]
  /// Songs by kind of recording.
  private let recordings: [(kind: RecordingKind, songs: [UInt32])]

  private static let fewestTracks = 5

  init(_ catalog: BenchCatalog) {
    self.catalog = catalog
    let tracks = catalog.tracks
    albumSongs = RuleDrawer.albumSongs(catalog)
    recordings = RuleDrawer.recordings(catalog)
    commonTags = Set(
      (0..<UInt32(tracks.tagCount)).filter {
        Int($0) < tracks.tagTracks.count && tracks.tagTracks[Int($0)].count >= Self.fewestTracks
      })
  }

  /// Up to `count` rules of different kinds that `track` keeps; those that leave tracks out say
  /// whom other tracks are by or what they are like.
  mutating func rules(
    _ count: Int, for track: UInt32, _ generator: inout SplitMix64
  ) -> [TaskRule] {
    var makers: [(RuleDrawer, UInt32, inout SplitMix64) -> TaskRule?] = [
      { $0.tag($1, &$2) }, { $0.tag($1, &$2) }, { $0.years($1, &$2) }, { $0.language($1, &$2) },
      { $0.excludedArtist($1, &$2) }, { $0.excludedTag($1, &$2) }, { $0.duration($1, &$2) },
      { $0.popularity($1, &$2) }, { $0.anyTags($1, &$2) }, { $0.excludedLanguage($1, &$2) },
    ]
    var rules: [TaskRule] = []
    while rules.count < count, !makers.isEmpty {
      let maker = makers.remove(at: generator.below(makers.count))
      guard let rule = maker(self, track, &generator) else { continue }
      if !rules.contains(where: { RuleDrawer.collides($0, rule) }) { rules.append(rule) }
    }
    // A request by artist alone, now and then.
    if generator.below(8) == 0, let artist = artist(of: track) {
      rules =
        [.artists([artist])] + rules.prefix(max(0, count - 1)).filter(RuleDrawer.isAboutNobody)
    }
    return rules
  }

  /// Whether two rules are of one kind, or speak of one thing.
  private static func collides(_ left: TaskRule, _ right: TaskRule) -> Bool {
    switch (left, right) {
    case (.years, .years), (.duration, .duration), (.popularity, .popularity): true
    case (.languages, .languages), (.noLanguages, .noLanguages): true
    case (.languages, .noLanguages), (.noLanguages, .languages): true
    case (.noArtists, .noArtists), (.anyTags, .anyTags), (.noTags, .noTags): true
    case (.allTags(let a), .allTags(let b)): a == b
    case (.allTags(let a), .anyTags(let b)), (.anyTags(let b), .allTags(let a)):
      b.contains(a[0])
    // "1970s" as a tag and as years say one thing twice.
    case (.allTags(let tags), .years), (.years, .allTags(let tags)):
      tags.contains { $0.contains(where: \.isNumber) }
    default: false
    }
  }

  private static func isAboutNobody(_ rule: TaskRule) -> Bool {
    switch rule {
    case .artists, .noArtists: false
    default: true
    }
  }

  // MARK: Albums, kinds of recordings, likeness

  /// A song with a rule that few keep: of its album, its kind of recording, or another song that it is like.
  ///
  /// - Returns: the song, the rule and what it is called; nil when what was drawn is not there.
  func particular(
    _ generator: inout SplitMix64
  ) -> (song: UInt32, rule: TaskRule, kind: String)? {
    switch generator.below(3) {
    case 0: return album(&generator).map { ($0, $1, "album") }
    case 1: return recording(&generator).map { ($0, $1, "kind of recording") }
    default: return like(&generator).map { ($0, $1, "likeness") }
    }
  }

  private func album(_ generator: inout SplitMix64) -> (UInt32, TaskRule)? {
    guard !albumSongs.isEmpty else { return nil }
    let song = generator.pick(albumSongs)
    guard let name = catalog.tracks.album(of: song) else { return nil }
    if generator.below(4) > 0 { return (song, .albums([name])) }
    // What is refused must be something that the other rules would let in: the artist's other songs are.
    let others = generator.pick(catalog.songs)
    return catalog.tracks.albumOrdinal(of: others) == catalog.tracks.albumOrdinal(of: song)
      ? nil : (others, .noAlbums([name]))
  }

  private func recording(_ generator: inout SplitMix64) -> (UInt32, TaskRule)? {
    guard !recordings.isEmpty else { return nil }
    let (kind, songs) = generator.pick(recordings)
    if generator.below(4) > 0 { return (generator.pick(songs), .recordings([kind])) }
    let song = generator.pick(catalog.songs)
    return songs.contains(song) ? nil : (song, .noRecordings([kind]))
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
  private static func albumSongs(_ catalog: BenchCatalog) -> [UInt32] {
    let tracks = catalog.tracks
    var byAlbum: [UInt32: [UInt32]] = [:]
    for song in catalog.songs {
      if let album = tracks.albumOrdinal(of: song) { byAlbum[album, default: []].append(song) }
    }
    return byAlbum.values.compactMap { songs -> UInt32? in
      guard songs.count > 1, let name = tracks.album(of: songs[0]), BenchCatalog.isSayable(name),
        Set(songs.map { tracks.mainArtist(of: $0) }).count == 1
      else { return nil }
      return songs[0]
    }.sorted()
  }

  /// The kinds of recordings that are asked for, each with its songs, where there are several.
  private static func recordings(
    _ catalog: BenchCatalog
  ) -> [(kind: RecordingKind, songs: [UInt32])] {
    let kinds: [RecordingKind] = [.live, .cover, .remix, .acoustic, .instrumental]
    return kinds.map { (kind: $0, songs: catalog.right([.recordings([$0])])) }
      .filter { $0.songs.count > 1 }
  }

  // MARK: One kind each

  private func artist(of track: UInt32) -> String? {
    var catalog = catalog
    return catalog.artist(of: track)
  }

  private func tag(_ track: UInt32, _ generator: inout SplitMix64) -> TaskRule? {
    let tags = catalog.tracks.tagOrdinals(of: track).filter(commonTags.contains)
      .compactMap(sayable)
    return tags.isEmpty ? nil : .allTags([generator.pick(tags)])
  }

  private func anyTags(_ track: UInt32, _ generator: inout SplitMix64) -> TaskRule? {
    guard case .allTags(let own)? = tag(track, &generator),
      case .allTags(let other)? = tag(generator.pick(catalog.songs), &generator), own != other
    else { return nil }
    return .anyTags(own + other)
  }

  private func excludedTag(_ track: UInt32, _ generator: inout SplitMix64) -> TaskRule? {
    let own = Set(catalog.tracks.tagOrdinals(of: track).compactMap(sayable))
    guard case .allTags(let other)? = tag(generator.pick(catalog.songs), &generator),
      !own.contains(other[0])
    else { return nil }
    return .noTags(other)
  }

  private func years(_ track: UInt32, _ generator: inout SplitMix64) -> TaskRule? {
    guard let year = catalog.tracks.released(track)?.year, (1900...2100).contains(year) else {
      return nil
    }
    switch generator.below(4) {
    case 0: return .years(year - generator.below(4)...year + 1 + generator.below(4))
    case 1: return .years(1...(year + generator.below(3)))
    case 2: return .years((year - generator.below(3))...9999)
    default: return .years(year / 10 * 10...year / 10 * 10 + 9)
    }
  }

  private func language(_ track: UInt32, _ generator: inout SplitMix64) -> TaskRule? {
    catalog.tracks.language(of: track).map { .languages([$0]) }
  }

  private func excludedLanguage(_ track: UInt32, _ generator: inout SplitMix64) -> TaskRule? {
    guard let own = catalog.tracks.language(of: track),
      let other = catalog.tracks.language(of: generator.pick(catalog.songs)), own != other
    else { return nil }
    return .noLanguages([other])
  }

  /// An artist of another song with a tag of this one, so that refusing them matters.
  private func excludedArtist(_ track: UInt32, _ generator: inout SplitMix64) -> TaskRule? {
    let tags = catalog.tracks.tagOrdinals(of: track).filter(commonTags.contains)
    let others: UInt32
    if tags.isEmpty {
      others = generator.pick(catalog.songs)
    } else {
      let members = catalog.tracks.tagTracks[Int(generator.pick(tags))]
      others = members[members.startIndex + generator.below(members.count)]
    }
    guard Int(others) < catalog.tracks.count, let name = artist(of: others) else { return nil }
    let rule = TaskRule.noArtists([name])
    return catalog.view.allowed(rule.filter(in: catalog.view) ?? .everything).contains(track)
      ? rule : nil
  }

  private func duration(_ track: UInt32, _ generator: inout SplitMix64) -> TaskRule? {
    guard let seconds = catalog.tracks.duration(of: track), seconds < 540 else { return nil }
    return .duration(0...Double((Int(seconds) / 60 + 1) * 60))
  }

  private func popularity(_ track: UInt32, _ generator: inout SplitMix64) -> TaskRule? {
    guard let decile = catalog.decile(of: track), catalog.tracks.popularity(of: track) != nil else {
      return nil
    }
    let known = catalog.view.popularity(of: track)
    // Well and little known as most would say it; what lies between is not asked for.
    if decile >= 9, known > 0.5 { return .popularity(0.5...1) }
    if decile <= 3, known < 0.3 { return .popularity(0...0.3) }
    return nil
  }

  private func sayable(_ tag: UInt32) -> String? {
    let name = catalog.tracks.tag(tag).name
    guard (2...30).contains(name.count), name.contains(where: \.isLetter),
      !name.contains(where: { ",，、\"《》:".contains($0) })
    else { return nil }
    return name
  }
}
