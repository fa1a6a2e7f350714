import MusicCatalog
import MusicNames
import Primitives
public import Refrain

/// Names of the catalog's own tracks, written in the ways that are mistaken most: other numbers, other
/// joined credits, guests in titles, names of channels, composers by their last names, parts.
///
/// A class of which the catalog has no track has no row.
public struct ResolveClasses: Sendable {
  private let names: ResolveCorruption

  /// The classes of the catalog that `names` are of, drawn with its seed.
  public init(_ names: ResolveCorruption) {
    self.names = names
  }

  private enum Class: String, CaseIterable {
    case otherNumber = "another number"
    case sameNumber = "the number in other words"
    case credit = "credit joined otherwise"
    case guest = "guest in the title"
    case channel = "name of a channel"
    case composer = "composer by the last name"
    case part = "part without its number"
  }

  /// A name and what is right: the tracks that are meant, or that none of them is.
  private struct Question {
    var query: NameQuery
    var isRight: (NameResolution) -> Bool
  }

  /// Resolves `count` names, as many of each class.
  ///
  /// - Throws: `EngineError` when a name cannot be resolved.
  public func run(
    on engine: MusicEngine, count: Int, half: DataHalf = .both
  ) throws -> ResolveReport {
    var report = ResolveReport()
    let number = count / Class.allCases.count
    for (place, kind) in Class.allCases.enumerated() {
      let tracks = names.tracks.indices.filter { isOf(kind, names.tracks[$0]) }
      guard !tracks.isEmpty else { continue }
      var generator = SplitMix64(seed: names.seed &+ UInt64(place) &* 7919)
      for draw in 0..<number {
        let track = tracks[generator.below(tracks.count)]
        guard let question = question(kind, track, &generator), half.contains(draw) else {
          continue
        }
        let answer = try engine.resolve([question.query], alternatives: 0)[0]
        report.add(kind.rawValue, question.query, answer, isRight: question.isRight(answer))
      }
    }
    return report
  }

  private func isOf(_ kind: Class, _ track: TrackRecord) -> Bool {
    switch kind {
    case .otherNumber, .sameNumber: NumberInTitle(track.title) != nil
    case .credit, .guest: pieces(of: track).count > 1
    case .channel: true
    case .composer:
      ClassicalTitle.isWork(track.title) && ResolveClasses.surname(track.artists[0].name) != nil
    case .part: others(partsOf: track) > 1
    }
  }

  private func question(
    _ kind: Class, _ index: Int, _ generator: inout SplitMix64
  ) -> Question? {
    let track = names.tracks[index]
    let artist = track.artists[0].name
    func same(_ query: NameQuery) -> Question {
      Question(query: query) { answer in
        answer.track.map { names.isSame($0, track) } ?? false
      }
    }
    switch kind {
    case .otherNumber:
      guard let found = NumberInTitle(track.title) else { return nil }
      let number = found.value + 1 + generator.below(4)
      let title = found.replaced(by: number)
      guard !isThere(title, by: track) else { return nil }
      return Question(query: NameQuery(title: title, artist: artist)) { answer in
        // What has this number is there after all: "Historiette #5" for "Historiette No. 5".
        !answer.status.isFound
          || answer.track.flatMap { NumberInTitle($0.title)?.value } == number
      }
    case .sameNumber:
      guard let found = NumberInTitle(track.title),
        let title = found.otherwise({ generator.below($0) })
      else {
        return nil
      }
      return same(NameQuery(title: title, artist: artist))
    case .credit:
      var pieces = pieces(of: track)
      if generator.below(2) == 0 { pieces.reverse() }
      let joint = ResolveClasses.joints[generator.below(ResolveClasses.joints.count)]
      return same(NameQuery(title: track.title, artist: pieces.joined(separator: joint)))
    case .guest:
      let pieces = pieces(of: track)
      let remark = [" (feat. %)", " ft. %", " [with %]", " (featuring %)"][generator.below(4)]
      let guests = pieces.dropFirst().joined(separator: " & ")
      let title = track.title + remark.replacing("%", with: guests)
      return same(NameQuery(title: title, artist: pieces[0]))
    case .channel:
      let channel = [artist + " - Topic", artist.filter { $0 != " " } + "VEVO", artist]
      let remark = [" (Official Video)", " [Official Audio]", "", " (Official Music Video) [HD]"]
      return same(
        NameQuery(
          title: track.title + remark[generator.below(4)], artist: channel[generator.below(3)]))
    case .composer:
      guard let surname = ResolveClasses.surname(artist) else { return nil }
      return same(
        generator.below(2) == 0
          ? NameQuery(title: track.title + ", " + surname)
          : NameQuery(title: track.title, artist: surname))
    case .part:
      guard let part = PartInTitle(track.title) else { return nil }
      return Question(query: NameQuery(title: part.work, artist: artist)) {
        $0.status == .ambiguous
      }
    }
  }

  // MARK: What the catalog has

  private static let joints = [", ", " & ", " and ", " feat. ", " ft. ", " x ", "; ", " / ", " + "]

  /// The artists of a track: those of its credit, or of a printed one those that have songs of their
  /// own.
  private func pieces(of track: TrackRecord) -> [String] {
    let credited = track.artists.map(\.name)
    if credited.count > 1 { return credited }
    for joint in [", ", " & ", " feat. ", "; "] {
      let pieces = credited[0].split(separator: joint).map { String($0) }
      if pieces.count > 1, pieces.allSatisfy({ names.isArtist($0) }) { return pieces }
    }
    return credited
  }

  private func isThere(_ title: String, by track: TrackRecord) -> Bool {
    let artists = Set(track.artists.map(\.name))
    return names.tracks(called: title).contains { other in
      other.artists.contains { artists.contains($0.name) }
    }
  }

  /// How many parts of the work that a track is a part of its artist has; 0 for none, and where the
  /// work is there without a number, too.
  private func others(partsOf track: TrackRecord) -> Int {
    // Whoever is asked for, not those who sing along.
    var track = track
    track.artists = [track.artists[0]]
    guard let part = PartInTitle(track.title), !isThere(part.work, by: track) else { return 0 }
    return Set(
      (1...12).flatMap { part.titles(of: $0) }.filter { isThere($0, by: track) }
        .compactMap { PartInTitle($0)?.number }
    ).count
  }

  private static func surname(_ name: String) -> String? {
    let words = name.split(separator: " ")
    guard (2...4).contains(words.count), let last = words.last, last.count > 3,
      name.allSatisfy({ $0.isLetter || $0 == " " || $0 == "." })
    else { return nil }
    return String(last)
  }
}
