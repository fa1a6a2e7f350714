import Foundation
import MusicCatalog
public import MusicNames
import Primitives
public import Refrain

/// Names of the catalog's own tracks, changed in known ways by a seeded generator, so that the right
/// answer to each is known.
public struct ResolveCorruption: Sendable {
  /// The first of the tracks, and how many.
  let tracks: [TrackRecord]
  private let titles: [String: [Int]]
  /// Artists' names by their letters.
  private let artists: [String: Set<String>]
  let seed: UInt64

  /// Reads the catalog of a bundle.
  ///
  /// - Throws: `CatalogError` when the catalog cannot be opened or read.
  public init(catalogPath: String, seed: UInt64) throws {
    var tracks: [TrackRecord] = []
    try MusicCatalog(reading: catalogPath).forEachTrack { tracks.append($0) }
    self.tracks = tracks
    self.seed = seed
    var titles: [String: [Int]] = [:]
    for (index, track) in tracks.enumerated() {
      for title in [track.title] + track.aliases {
        titles[ResolveCorruption.letters(title), default: []].append(index)
      }
    }
    self.titles = titles
    artists = tracks.flatMap(\.artists).reduce(into: [:]) {
      $0[ResolveCorruption.letters($1.name), default: []].insert($1.name)
    }
  }

  /// What is done to a name.
  private enum Change: String, CaseIterable {
    case nothing = "as it is"
    case plain = "case and punctuation"
    case titleTypo = "typo in the title"
    case artistTypo = "typo in the artist"
    case twoTypos = "typo in both"
    case version = "version added"
    case alone = "title alone"
    case aloneTypo = "title alone, typo"
    case aloneVersion = "title alone, version added"
    case artistAlone = "artist alone"
    case artistAloneTypo = "artist alone, typo"
    case swapped = "artist swapped"
    case inventedTitle = "title invented"
    case inventedArtist = "artist invented"
    case invented = "both invented"
    case inventedTitleAlone = "title alone, invented"
    case inventedArtistAlone = "artist alone, invented"
  }

  /// Resolves `count` names, as many of each kind.
  ///
  /// - Throws: `EngineError` when a name cannot be resolved.
  public func run(
    on engine: MusicEngine, count: Int, half: DataHalf = .both
  ) throws -> ResolveReport {
    var report = ResolveReport()
    guard !tracks.isEmpty else { return report }
    var generator = SplitMix64(seed: seed)
    for number in 0..<count {
      let change = Change.allCases[number % Change.allCases.count]
      let track = tracks[generator.below(tracks.count)]
      let other = tracks[generator.below(tracks.count)].artists[0].name
      guard let query = query(for: track, change, other, &generator) else { continue }
      // As many of each kind in both halves.
      guard half.contains(number / Change.allCases.count) else { continue }
      let answer = try engine.resolve([query], alternatives: 0)[0]
      report.add(change.rawValue, query, answer, isRight: isRight(answer, track, change))
    }
    return report
  }

  /// `count` names of all kinds, as for one call of the tool.
  public func batch(count: Int) -> [NameQuery] {
    var generator = SplitMix64(seed: seed &+ 1)
    var queries: [NameQuery] = []
    while queries.count < count, !tracks.isEmpty {
      let change = Change.allCases[queries.count % Change.allCases.count]
      let track = tracks[generator.below(tracks.count)]
      let other = tracks[generator.below(tracks.count)].artists[0].name
      queries.append(
        query(for: track, change, other, &generator)
          ?? NameQuery(title: track.title, artist: track.artists[0].name))
    }
    return queries
  }

  private func query(
    for track: TrackRecord, _ change: Change, _ other: String, _ generator: inout SplitMix64
  ) -> NameQuery? {
    let (title, artist) = (track.title, track.artists[0].name)
    switch change {
    case .nothing: return NameQuery(title: title, artist: artist)
    case .plain:
      return NameQuery(title: title.uppercased(), artist: artist.lowercased() + ".")
    case .titleTypo:
      return typo(title, &generator).map { NameQuery(title: $0, artist: artist) }
    case .artistTypo:
      return typo(artist, &generator).map { NameQuery(title: title, artist: $0) }
    case .twoTypos:
      guard let title = typo(title, &generator), let artist = typo(artist, &generator) else {
        return nil
      }
      return NameQuery(title: title, artist: artist)
    case .version: return NameQuery(title: versioned(title, &generator), artist: artist)
    case .alone: return NameQuery(title: title)
    case .aloneTypo: return typo(title, &generator).map { NameQuery(title: $0) }
    case .aloneVersion: return NameQuery(title: versioned(title, &generator))
    case .artistAlone: return NameQuery(artist: artist)
    case .artistAloneTypo: return typo(artist, &generator).map { NameQuery(artist: $0) }
    case .swapped:
      // Not when it is a pair after all.
      let rivals = titles[ResolveCorruption.letters(title)] ?? []
      let isPair = rivals.contains { tracks[$0].artists.contains { $0.name == other } }
      return isPair || other == artist ? nil : NameQuery(title: title, artist: other)
    case .inventedArtist: return NameQuery(title: title, artist: invented(&generator))
    case .inventedTitle: return NameQuery(title: invented(&generator), artist: artist)
    case .invented: return NameQuery(title: invented(&generator), artist: invented(&generator))
    case .inventedTitleAlone: return NameQuery(title: invented(&generator))
    case .inventedArtistAlone: return NameQuery(artist: invented(&generator))
    }
  }

  private func versioned(_ title: String, _ generator: inout SplitMix64) -> String {
    let remarks = [" (Live)", " - Remastered 2011", " (Karaoke Version)", " [Acoustic]"]
    return title + remarks[generator.below(remarks.count)]
  }

  private func isRight(_ answer: NameResolution, _ track: TrackRecord, _ change: Change) -> Bool {
    switch change {
    case .nothing, .plain, .titleTypo, .artistTypo, .twoTypos, .version:
      return answer.track.map { isSame($0, track) } ?? false
    case .alone, .aloneTypo, .aloneVersion:
      let rivals = titles[ResolveCorruption.letters(track.title)] ?? []
      let artists = Set(rivals.map { tracks[$0].artists[0].name })
      if artists.count > 1, answer.status == .ambiguous { return true }
      return answer.track.map { isSame($0, track) } ?? false
    case .artistAlone, .artistAloneTypo:
      let name = track.artists[0].name
      let namesakes = artists[ResolveCorruption.letters(name)] ?? []
      if namesakes.count > 1, answer.status == .ambiguous { return true }
      return answer.status.isFound && answer.artist.map(namesakes.contains) == true
    case .swapped: return answer.status == .wrongPairing
    case .inventedTitle, .inventedArtist, .invented, .inventedTitleAlone, .inventedArtistAlone:
      return answer.status == .notInCatalog
    }
  }

  /// The tracks of a title or an alias, whatever its case and signs.
  func tracks(called title: String) -> [TrackRecord] {
    (titles[ResolveCorruption.letters(title)] ?? []).map { tracks[$0] }
  }

  /// Whether some credit is this name alone.
  func isArtist(_ name: String) -> Bool { artists[ResolveCorruption.letters(name)] != nil }

  /// The track, or another recording of the same song by one of its artists, however a list prints
  /// the artist's name: "Beyonce Featuring Jay Z" and "Beyoncé, JAY-Z" share two.
  func isSame(_ found: NamedTrack, _ track: TrackRecord) -> Bool {
    if found.id == track.id { return true }
    let letters = (ResolveCorruption.plain(found.title), ResolveCorruption.plain(track.title))
    guard letters.0.hasPrefix(letters.1) || letters.1.hasPrefix(letters.0) else { return false }
    return !people(found.artists).isDisjoint(with: people(track.artists.map(\.name)))
  }

  /// The printed names and, where all of its parts are artists of their own, the parts of each.
  private func people(_ credits: [String]) -> Set<String> {
    credits.reduce(into: []) { people, credit in
      people.insert(ResolveCorruption.plain(credit))
      let parts = ArtistParts.split(credit)
      if parts.count > 1, parts.allSatisfy({ isArtist($0) }) {
        people.formUnion(parts.map { ResolveCorruption.plain($0) })
      }
    }
  }

  /// Letters and digits without case and diacritics.
  private static func plain(_ text: String) -> String {
    letters(text.folding(options: [.diacriticInsensitive, .widthInsensitive], locale: nil))
  }

  private static func letters(_ text: String) -> String {
    text.lowercased().filter { $0.isLetter || $0.isNumber }
  }

  /// One letter dropped, doubled, replaced or swapped; nil for names too short to be misspelled.
  private func typo(_ text: String, _ generator: inout SplitMix64) -> String? {
    var letters = Array(text)
    let positions = letters.indices.dropLast().filter {
      letters[$0].isLetter && letters[$0 + 1].isLetter && letters[$0] != letters[$0 + 1]
    }
    guard positions.count >= 4 else { return nil }
    let position = positions[generator.below(positions.count)]
    switch generator.below(4) {
    case 0: letters.remove(at: position)
    case 1: letters.insert(letters[position], at: position)
    case 2: letters[position] = letters[position].lowercased() == "e" ? "a" : "e"
    default: letters.swapAt(position, position + 1)
    }
    return String(letters)
  }

  private func invented(_ generator: inout SplitMix64) -> String {
    let consonants = Array("bdfgjklmnprstvz")
    let vowels = Array("aeiou")
    return (0..<(1 + generator.below(3))).map { _ in
      (0..<(2 + generator.below(2))).map { _ in
        String([consonants[generator.below(consonants.count)], vowels[generator.below(5)]])
      }.joined()
    }.joined(separator: " ")
  }
}
