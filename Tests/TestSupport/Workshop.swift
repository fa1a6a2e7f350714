import Foundation
public import IndexFile
import MusicBundle
public import MusicCatalog
import Primitives
public import Refrain

/// A folder that is gone after the test, with bundles in it.
public struct Workshop: Sendable {
  /// Where everything of the test is.
  public let folder: TemporaryFolder

  /// A workshop in a folder of the caller's.
  public init(folder: TemporaryFolder) {
    self.folder = folder
  }

  /// Calls `body` with a new workshop.
  public static func run(_ body: (Workshop) throws -> Void) throws {
    try TemporaryFolder.use { try body(Workshop(folder: $0)) }
  }

  /// Calls `body` with a new workshop.
  public static func run(_ body: (Workshop) async throws -> Void) async throws {
    try await TemporaryFolder.use { try await body(Workshop(folder: $0)) }
  }

  /// Imports tracks into a bundle the way a person does: from a file.
  @discardableResult
  public func imported(_ tracks: [TrackRecord], into name: String = "test") throws -> BundleFolder {
    let bundle = BundleFolder(folder.path("\(name).refrain"))
    try bundle.create()
    let encoder = JSONEncoder()
    let lines = try tracks.map { String(decoding: try encoder.encode($0), as: UTF8.self) }
    let file = try folder.file("\(name).jsonl", lines.joined(separator: "\n") + "\n")
    let catalog = try MusicCatalog(openingOrCreating: bundle.catalogPath)
    var options = ImportOptions()
    options.strict = true
    _ = try catalog.importTracks(from: [file], options: options)
    return bundle
  }

  /// Gives every track a vector of the space "audio", and two hundred listeners their events.
  public func addEventsAndVectors(to bundle: BundleFolder, tracks: [String], seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    var events = ""
    for listener in 0..<200 {
      for step in 0..<15 {
        let track = tracks[generator.below(tracks.count)]
        let kind = ["play", "play", "like", "skip", "dislike"][generator.below(5)]
        events += "u\(listener)\t\(track)\t\(kind)\t\(1000 + listener * 50_000 + step * 100)\n"
      }
    }
    let vectors = tracks.flatMap { _ in (0..<8).map { _ in Float(generator.unit()) - 0.5 } }
    let matrix = folder.path("vectors.npy")
    try NPYWriter.write(vectors, columns: 8, to: matrix)
    let catalog = try MusicCatalog(opening: bundle.catalogPath)
    let job = ImportJob(
      events: [try folder.file("events.tsv", events)],
      vectors: [
        VectorFile(
          space: "audio", path: matrix,
          idsPath: try folder.file("ids.txt", tracks.joined(separator: "\n") + "\n"))
      ])
    var options = ImportOptions()
    options.strict = true
    _ = try catalog.run(job, options: options)
  }

  /// Imports tracks and builds.
  public func built(_ tracks: [TrackRecord], name: String = "test") throws -> BundleFolder {
    let bundle = try imported(tracks, into: name)
    _ = try BundleBuilder(bundle: bundle).build()
    return bundle
  }

  /// An engine on a bundle of these tracks.
  public func engine(_ tracks: [TrackRecord]) throws -> MusicEngine {
    try MusicEngine(opening: built(tracks).path)
  }
}

/// A track in one line.
public func track(
  _ id: String, _ title: String, by artists: [ArtistCredit], released: String? = nil,
  language: String? = nil, duration: Double? = nil, tags: [String] = [], aliases: [String] = [],
  snippets: [String] = [], album: String? = nil, popularity: Double? = nil
) -> TrackRecord {
  var record = TrackRecord(id: id, title: title, artists: artists)
  record.aliases = aliases
  record.album = album
  record.released = released.flatMap { ReleaseDate($0) }
  record.language = language
  record.duration = duration
  record.popularity = popularity
  record.tags = tags.map { TagAssignment(name: $0) }
  record.snippets = snippets
  return record
}

/// Few tracks whose answers can be seen by eye.
public let fewTracks: [TrackRecord] = [
  track(
    "qing-tian", "晴天", by: [ArtistCredit(name: "周杰倫", aliases: ["Jay Chou"])],
    released: "2003-07-31", language: "zh", duration: 269, tags: ["mandopop", "rainy day"],
    aliases: ["Sunny Day"], snippets: ["A picked guitar and school days in the rain."],
    album: "葉惠美", popularity: 0.9),
  track(
    "ye-qu", "夜曲", by: [ArtistCredit(name: "周杰倫", aliases: ["Jay Chou"])],
    released: "2005", language: "zh", duration: 226.5, tags: ["mandopop", "night"],
    aliases: ["Nocturne"], snippets: ["Piano arpeggios mourn a lost love."], popularity: 0.7),
  track(
    "hello", "Hello", by: [ArtistCredit(name: "Adele")], released: "2015-10", language: "en",
    duration: 295, tags: ["soul", "piano"],
    snippets: ["A call across the years over a slow piano."], album: "25", popularity: 0.8),
  track(
    "someone", "Someone Like You", by: [ArtistCredit(name: "Adele")], released: "2011",
    language: "en", duration: 285, tags: ["soul", "piano", "heartbreak"],
    snippets: ["Only voice and piano after a breakup."], album: "21", popularity: 0.85),
  track(
    "thunder", "Thunderstruck", by: [ArtistCredit(name: "AC/DC", aliases: ["ACDC"])],
    released: "1990-09", language: "en", duration: 292, tags: ["hard rock"], popularity: 0.75),
  track(
    "halo", "Halo", by: [ArtistCredit(name: "Beyoncé")], released: "2008", language: "en",
    tags: ["r&b"], popularity: 0.6),
  track("untitled", "Untitled", by: [ArtistCredit(name: "Unknown Hands")]),
]
