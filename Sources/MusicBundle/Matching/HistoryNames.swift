import IndexFile
public import MusicCatalog
import MusicNames
import Synchronization

/// The names of a catalog's tracks for an import of histories, resolved as the tools resolve names.
///
/// ```swift
/// options.nameCollector = { HistoryNames() }
/// ```
///
/// Memory: about what `tracks.idx` will have, in a file without a name.
public struct HistoryNames: TrackNameCollector {
  private var tracks = TrackTableBuilder()

  /// No names yet.
  public init() {}

  /// Takes the next track.
  public mutating func add(_ track: TrackRecord) { tracks.add(track) }

  /// What finds the tracks that were taken.
  public func matcher() throws -> any TrackMatcher {
    let table = try ScratchFile.use { path throws(IndexFileError) in
      _ = try tracks.write(to: path, buildID: 0)
      return try TrackTable(opening: path)
    }
    return ResolvingMatcher(names: table.names)
  }
}

/// Finds the tracks that mentions name for certain.
private final class ResolvingMatcher: TrackMatcher {
  private let resolver: Mutex<NameResolver>

  /// How sure a verdict must be that becomes a play of somebody's: names that are there under another
  /// spelling are surer than this, and misspellings of which another song is near are not.
  private static let minimumConfidence = 0.9
  /// Letters that a title may have beside those of the other one: "The", a plural.
  private static let maximumMissingLetters = 4

  init(names: NameTable) {
    resolver = Mutex(NameResolver(names: names, alternatives: 0))
  }

  func match(_ mention: TrackMention) -> TrackMatch {
    guard !mention.artist.isEmpty else { return TrackMatch(track: nil) }
    let query = NameQuery(title: mention.title, artist: mention.artist, album: mention.album)
    let verdict = resolver.withLock { $0.resolve(query) }
    guard [.exact, .alias, .typo].contains(verdict.status), let track = verdict.track,
      verdict.confidence >= ResolvingMatcher.minimumConfidence,
      isSameRecording(mention.title, as: track.title)
    else { return TrackMatch(track: nil) }
    return TrackMatch(track: track.id)
  }

  /// Whether two titles are of one kind of recording, of one part and whole: a concert is not the record,
  /// whatever the song, and "Part 2" not the whole.
  private func isSameRecording(_ asked: String, as title: String) -> Bool {
    var keys = NameKeys()
    let pressings: VersionTags = [.remaster, .edit, .other]
    let wanted = TitleParts(asked, with: &keys.analyzer)
    let own = TitleParts(title, with: &keys.analyzer)
    func numbers(_ parts: TitleParts) -> String {
      keys.looseTitleKey(parts.base).filter { $0.isASCII && $0.isNumber }
    }
    let (one, other) = (keys.looseTitleKey(wanted.base), keys.looseTitleKey(own.base))
    return wanted.tags.subtracting(pressings) == own.tags.subtracting(pressings)
      && numbers(wanted) == numbers(own) && !isPart(one, of: other) && !isPart(other, of: one)
  }

  /// "Karma Police" is within "Karma Policewoman Blues", and another song.
  private func isPart(_ part: String, of whole: String) -> Bool {
    whole.count > part.count + ResolvingMatcher.maximumMissingLetters && whole.contains(part)
  }
}
