import IndexFile
import MusicBundle
import MusicNames
import Primitives
import Refrain
import Rewards

/// A catalog as the makers of tasks see it.
struct BenchCatalog {
  let engine: MusicEngine
  let view: CatalogView
  var names: ExactNames
  /// One recording of each song, ascending.
  let songs: [UInt32]
  /// Songs by decile of popularity, from 0.
  private let deciles: [UInt32: Int]
  /// The table, held here: a copy of it out of the view for each track would be most of the work.
  let tracks: TrackTable
  /// By ordinal: how many tracks come before it, the best known first, ties by ordinal.
  private let positions: [UInt32]
  /// The best known tracks, best first.
  private let best: [UInt32]
  /// Whether it has a figure of how well known nearly all songs are.
  private let knowsRenown: Bool
  /// What its dates say.
  let dates: BenchDates

  /// A conversation shows some dozens of songs in several recordings.
  private static let bestKnown = 2000

  init(_ engine: MusicEngine) {
    self.engine = engine
    let view = engine.view
    self.view = view
    let tracks = view.tracks
    self.tracks = tracks
    names = ExactNames(view)
    dates = BenchDates(tracks)
    let songs = (0..<UInt32(tracks.count)).filter { tracks.song(of: $0) == $0 }
    self.songs = songs
    let known = songs.count { song in
      tracks.versions(of: song).contains { view.knownPopularity(of: $0) != nil }
    }
    knowsRenown = BenchCatalog.areNearlyAll(known, of: songs.count)
    let popularity = (0..<UInt32(tracks.count)).map { view.popularity(of: $0) }
    let everything = (0..<UInt32(tracks.count)).sorted {
      (-popularity[Int($0)], $0) < (-popularity[Int($1)], $1)
    }
    var positions = [UInt32](repeating: 0, count: tracks.count)
    for (position, track) in everything.enumerated() { positions[Int(track)] = UInt32(position) }
    self.positions = positions
    best = Array(everything.prefix(BenchCatalog.bestKnown))
    let ranked = songs.sorted {
      (popularity[Int($0)], $0) < (popularity[Int($1)], $1)
    }
    var deciles: [UInt32: Int] = [:]
    for (place, song) in ranked.enumerated() {
      deciles[song] = place * 10 / max(1, ranked.count)
    }
    self.deciles = deciles
  }

  func song(of track: UInt32) -> UInt32 { tracks.song(of: track) }

  /// 1 for the least known, to 10.
  func decile(of track: UInt32) -> Int? { deciles[song(of: track)].map { $0 + 1 } }

  /// The part of everything that is made from a song, in any recording.
  func part(of track: UInt32) -> BenchPart {
    BenchCatalog.part(of: tracks.id(of: song(of: track)))
  }

  /// The part of everything that is made from a listener or a song: a half, a fifth and three
  /// tenths.
  static func part(of id: String) -> BenchPart {
    var hash = FNV1a()
    hash.combine(id)
    return switch SplitMix64.mix(hash.value) % 10 {
    case 0..<5: .train
    case 5, 6: .validation
    default: .test
    }
  }

  /// One recording of each song that keeps the rules, ascending.
  ///
  /// - Parameter shown: the tracks that were shown before.
  func right(_ rules: [TaskRule], shown: [UInt32] = []) -> [UInt32] {
    view.right(rules, shown: shown)
  }

  /// Whether a rule leaves out songs that the others would let in.
  func costs(_ rule: TaskRule, beside others: [TaskRule]) -> Bool {
    right(others + [rule]).count < right(others).count
  }

  /// Whether each of several rules leaves out something that the others would let in.
  func isEachNeeded(_ rules: [TaskRule]) -> Bool {
    rules.count < 2
      || rules.indices.allSatisfy { place in
        var others = rules
        let rule = others.remove(at: place)
        return costs(rule, beside: others)
      }
  }

  /// Whether the catalog says enough of a song, in some recording, to tell whether it keeps a rule: what
  /// is not known is not "no".
  func says(_ rule: TaskRule, of song: UInt32) -> Bool {
    tracks.versions(of: song).contains { track in
      switch rule {
      case .years(let years): dates.decide(years, track, tracks)
      case .languages, .noLanguages: tracks.language(of: track) != nil
      case .duration: tracks.duration(of: track) != nil
      case .popularity: view.knownPopularity(of: track) != nil
      case .allTags, .anyTags, .noTags, .like: !tracks.tagOrdinals(of: track).isEmpty
      case .albums, .noAlbums: tracks.albumOrdinal(of: track) != nil
      case .recordings, .noRecordings: false
      case .artists, .noArtists, .noTracks, .otherArtists, .artistCap: true
      }
    }
  }

  /// Whether no recording of a song has a date against the rules, which one of them keeps: a song that
  /// came back to a chart, or was sold anew, is of two times.
  func isOfOneTime(_ song: UInt32, under rules: [TaskRule]) -> Bool {
    for case .years(let years) in rules {
      for track in tracks.versions(of: song) {
        if let own = dates.years(of: track, tracks), !own.overlaps(years) { return false }
      }
    }
    return true
  }

  /// Whether nearly all of the best known songs that are right are of one time.
  func areOfOneTime(_ right: [UInt32], under rules: [TaskRule]) -> Bool {
    let best = byPopularity(right).prefix(BenchCatalog.looked)
    return BenchCatalog.areNearlyAll(
      best.count { isOfOneTime($0, under: rules) }, of: best.count)
  }

  private static let looked = 20

  /// Whether the catalog has a figure of how well known nearly all songs are that keep the rules.
  func knowsRenown(of rules: [TaskRule]) -> Bool {
    guard !rules.isEmpty else { return knowsRenown }
    let songs = right(rules)
    return BenchCatalog.areNearlyAll(
      songs.count { says(.popularity(0...1), of: $0) }, of: songs.count)
  }

  private static func areNearlyAll(_ part: Int, of all: Int) -> Bool {
    Double(part) >= nearlyAll * Double(all)
  }

  private static let nearlyAll = 0.9

  func ids(_ tracks: some Sequence<UInt32>) -> [String] { tracks.map { self.tracks.id(of: $0) } }

  /// The best known of some tracks first, ties by ordinal.
  func byPopularity(_ tracks: [UInt32]) -> [UInt32] {
    tracks.sorted { positions[Int($0)] < positions[Int($1)] }
  }

  /// The best known songs that are none of `shown`, one recording of each, at most `count`.
  func bestKnown(_ count: Int, without shown: [UInt32] = []) -> [UInt32] {
    var seen = Set(shown.map(song))
    var known: [UInt32] = []
    for track in best where known.count < count {
      if seen.insert(song(of: track)).inserted { known.append(track) }
    }
    return known
  }

  /// The title, if it can stand in a sentence.
  func title(of track: UInt32) -> String? {
    let title = tracks.title(of: track)
    return BenchCatalog.isSayable(title) ? title : nil
  }

  /// Title and artist of a track by its id, if both can stand in a sentence.
  func sayable(id: String) -> (title: String, artist: String)? {
    var copy = self
    guard let track = tracks.ordinal(ofID: id), let title = title(of: track),
      let artist = copy.artist(of: track)
    else { return nil }
    return (title, artist)
  }

  /// The name of the main artist, if it can stand in a sentence, means somebody and nobody else.
  mutating func artist(of track: UInt32) -> String? {
    guard let main = tracks.mainArtist(of: track) else { return nil }
    let name = tracks.artistName(main)
    guard BenchCatalog.isSayable(name), !ArtistForms.isNobody(name),
      !BenchCatalog.unknown.contains(name.lowercased())
    else { return nil }
    let same = Set(names.lookup.same(name).map { tracks.names.identity(of: $0) })
    return same == [tracks.names.identity(of: main)] ? name : nil
  }

  /// Whom songs are by of which nobody knows whom they are by.
  private static let unknown: Set<String> = ["traditional", "trad", "trad.", "anonymous"]

  static func isSayable(_ text: String) -> Bool {
    (1...60).contains(text.count) && text.contains { $0.isLetter || $0.isNumber }
      && !text.contains { $0.isNewline || "\"《》「」“”".contains($0) }
  }
}
